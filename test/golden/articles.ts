/**
 * Articles of the project's own golden set (articles/*.txt) with the events that a careful reader
 * logs. A file is a head (`register`, `published`, `title`), an empty line, the text, and below
 * `== events` one event a line:
 *
 *   ?kind | status | time | place | agents > recipients | words
 *
 * `?` = optional: no loss when missed, no fault when found. Words quote the text, with the trigger
 * in [brackets]; ` ; ` parts further mentions. `kind/kind`, `status/status` and ` or ` elsewhere
 * give readings that are right too, the best first; `-` is none. Time is EDTF, `fresh` = the
 * publication's day, the day before or none; a place ends in its ISO 3166-1 code.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Span } from '../../shared/model/span.ts'

export interface GoldenEvent {
  /** Where the text speaks of it, its trigger first. */
  readonly mentions: readonly Span[]
  readonly optional: boolean
  readonly kinds: readonly string[]
  readonly statuses: readonly string[]
  /** EDTF; null = none. */
  readonly times: readonly (string | null)[]
  readonly places: readonly (GoldenPlace | null)[]
  readonly casts: readonly GoldenCast[]
}

interface GoldenPlace {
  readonly name: string
  readonly country: string
}

/** Who did it and to whom. */
export interface GoldenCast {
  readonly agents: readonly string[]
  readonly recipients: readonly string[]
}

export interface GoldenArticle {
  /** File name without its ending. */
  readonly name: string
  readonly register: string
  /** A day. */
  readonly published: string
  readonly title: string
  readonly text: string
  readonly events: readonly GoldenEvent[]
}

const folder = new URL('articles/', import.meta.url)
const dayMs = 86_400_000

export function readGoldenArticles(): readonly GoldenArticle[] {
  return readdirSync(folder)
    .sort()
    .map((file) =>
      parseArticle(file.replace(/\.txt$/, ''), readFileSync(new URL(file, folder), 'utf8')),
    )
}

function parseArticle(name: string, file: string): GoldenArticle {
  const [above = '', below = ''] = file.split('\n== events\n')
  const headEnd = above.indexOf('\n\n')
  const text = above.slice(headEnd + 2).trim()
  const head = new Map(above.slice(0, headEnd).split('\n').map(parseField))
  const field = (key: string) => head.get(key) ?? fail(`${name}: no ${key}`)
  const published = field('published')
  const events = below
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseEvent(line, { name, text, published }))
  return { name, register: field('register'), published, title: field('title'), text, events }
}

function parseField(line: string): readonly [string, string] {
  const colon = line.indexOf(': ')
  return [line.slice(0, colon), line.slice(colon + 2)]
}

type Context = Pick<GoldenArticle, 'name' | 'text' | 'published'>

function parseEvent(line: string, context: Context): GoldenEvent {
  const fields = line.replace(/^\?/, '').split(' | ')
  const [kinds, statuses, times, places, casts, words] = fields
  if (fields.length !== 6 || words === undefined)
    return fail(`${context.name}: six fields: ${line}`)
  return {
    mentions: words.split(' ; ').map((quote) => findQuote(quote, context)),
    optional: line.startsWith('?'),
    kinds: (kinds ?? '').split('/'),
    statuses: (statuses ?? '').split('/'),
    times: readings(times).flatMap((time) => parseTime(time, context.published)),
    places: readings(places).map(parsePlace),
    casts: readings(casts).map(parseCast),
  }
}

function readings(field = ''): readonly string[] {
  return field.split(' or ').map((reading) => reading.trim())
}

function parseTime(time: string, published: string): readonly (string | null)[] {
  if (time === '-') return [null]
  if (time !== 'fresh') return [time]
  const dayBefore = new Date(Date.parse(published) - dayMs).toISOString().slice(0, 10)
  return [null, published, dayBefore]
}

function parsePlace(place: string): GoldenPlace | null {
  return place === '-' ? null : { name: place.slice(0, -3), country: place.slice(-2) }
}

function parseCast(cast: string): GoldenCast {
  const [agents, recipients] = cast.split('>')
  return { agents: parseNames(agents), recipients: parseNames(recipients) }
}

function parseNames(names = ''): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-')
}

/** The span of the bracketed words; the quote must stand in the text exactly once. */
function findQuote(quote: string, { name, text }: Context): Span {
  const plain = quote.replace(/[[\]]/g, '').trim()
  const at = text.indexOf(plain)
  const open = quote.trim().indexOf('[')
  const close = quote.trim().indexOf(']') - 1
  if (at < 0 || at !== text.lastIndexOf(plain)) return fail(`${name}: not once: ${quote}`)
  if (open < 0 || close <= open) return fail(`${name}: no trigger: ${quote}`)
  return { start: at + open, end: at + close }
}

function fail(message: string): never {
  throw new Error(message)
}
