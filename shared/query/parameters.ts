/**
 * The parameters of a question, one a line: name, meaning, what is accepted. Parsing, error texts
 * and the OpenAPI description are all made from this table, so they cannot disagree.
 */
import * as v from 'valibot'
import { countries } from '../data/countries.ts'
import { kinds } from '../data/taxonomy.ts'
import { edtfBounds } from '../model/edtf.ts'
import { ownLexicon } from '../own.ts'
import { settings } from '../settings.ts'
import { weekBounds } from './iso-week.ts'

export interface Parameter {
  readonly name: string
  readonly means: string
  /** What is accepted, in words, for whoever gave something else. */
  readonly accepts: string
  /** May be given several times (and, if `list`, several in one with commas): any of them. */
  readonly many?: 'list' | 'repeat'
  /** What plain words may name in its place, and which end of that is meant. */
  readonly plain?: { readonly as: 'day' | 'instant'; readonly end: 'start' | 'end' }
  /** From the text to the value. */
  readonly parse: v.GenericSchema<string, string | number>
  /** JSON schema of one value. */
  readonly json: Readonly<Record<string, unknown>>
}

const allKinds = [...kinds, ...ownLexicon.kinds]
const kindNames = [...allKinds.map(({ kind }) => kind), 'other', 'statement']
const classNames = [...new Set([...allKinds.map((entry) => entry.class), 'other', 'statement'])]
const statuses = ['occurred', 'ongoing', 'planned', 'conditional', 'denied']

/** In the order of documentation. */
export const parameters = [
  choice({ name: 'kind', means: 'kind of event', of: kindNames, many: 'list' }),
  choice({ name: 'class', means: 'class of kinds', of: classNames, many: 'list' }),
  words({ name: 'actor', means: 'words of the name of somebody who took part, or another name' }),
  {
    name: 'country',
    means: 'country of the place or of an actor',
    accepts: 'ISO 3166-1 codes of two letters (GB, not UK), separated by commas',
    many: 'list',
    parse: v.pipe(v.string(), v.regex(/^[A-Za-z]{2}$/), v.toUpperCase(), v.check(isCountryCode)),
    json: { type: 'string', pattern: '^[A-Za-z]{2}$' },
  },
  words({ name: 'place', means: 'words of the name of the place' }),
  choice({ name: 'status', means: 'how far it has come', of: statuses, many: 'list' }),
  day({ name: 'from', means: 'not ended before this day', end: 'start' }),
  day({ name: 'to', means: 'not begun after this day', end: 'end' }),
  instant({ name: 'since', means: 'learnt or changed by the log since then', end: 'start' }),
  instant({ name: 'asOf', means: 'as it was known then', end: 'end' }),
  {
    name: 'text',
    means: 'words that all occur in sentence, headline, actors or place',
    accepts: `words, ${settings.query.maxWordChars} characters at most`,
    parse: v.pipe(v.string(), v.check(hasLetters), v.maxLength(settings.query.maxWordChars)),
    json: { type: 'string' },
  },
  words({
    name: 'source',
    means: 'words of the name of a publisher; its host where the page names none',
  }),
  whole({
    name: 'minSources',
    means: 'reported by at least so many articles that are no copies of each other',
    max: 1_000_000,
  }),
  choice({
    name: 'order',
    means:
      'by day of the event; or as the log learnt it, oldest first (recorded) or newest first (latest, which Atom feeds have by default)',
    of: ['newest', 'oldest', 'recorded', 'latest'],
  }),
  whole({ name: 'limit', means: 'events a page', max: settings.query.maxLimit }),
  {
    name: 'cursor',
    means: 'goes on where another page of the same question ended',
    accepts: 'the `next` of a page',
    parse: v.string(),
    json: { type: 'string' },
  },
  choice({
    name: 'explain',
    means: 'say how the answer was found and what it cost',
    of: ['1', 'true', '0', 'false'],
  }),
  choice({
    name: 'format',
    means: 'instead of Accept',
    of: ['json', 'ndjson', 'csv', 'ics', 'geojson', 'atom'],
  }),
] as const satisfies readonly Parameter[]

interface Named {
  readonly name: string
  readonly means: string
}

function choice({
  of,
  many,
  ...named
}: Named & { readonly of: readonly string[]; readonly many?: 'list' }): Parameter {
  return {
    ...named,
    accepts: of.join(', '),
    ...(many === undefined ? {} : { many }),
    parse: v.picklist(of),
    json: { type: 'string', enum: of },
  }
}

function words(named: Named): Parameter {
  return {
    ...named,
    accepts: `words, ${settings.query.maxWordChars} characters at most; given several times, any of them`,
    many: 'repeat',
    parse: v.pipe(v.string(), v.check(hasLetters), v.maxLength(settings.query.maxWordChars)),
    json: { type: 'string' },
  }
}

/** One end of a time. */
interface Bound extends Named {
  readonly end: 'start' | 'end'
}

function instant({ end, ...named }: Bound): Parameter {
  return {
    ...named,
    accepts: 'a day or an instant (YYYY-MM-DD, or YYYY-MM-DDThh:mm:ssZ), or words ("yesterday")',
    plain: { as: 'instant', end },
    parse: v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/),
      v.check((text) => isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
      v.transform((text) => new Date(text).toISOString()),
    ),
    json: { type: 'string', examples: ['2024-06-19T12:00:00Z'] },
  }
}

function whole({ max, ...named }: Named & { readonly max: number }): Parameter {
  return {
    ...named,
    accepts: `a whole number from 1 to ${max}`,
    parse: v.pipe(
      v.string(),
      v.regex(/^\d{1,9}$/),
      v.transform(Number),
      v.minValue(1),
      v.maxValue(max),
    ),
    json: { type: 'integer', minimum: 1, maximum: max },
  }
}

function day({ end, ...named }: Bound): Parameter {
  return {
    ...named,
    accepts:
      'a day, month or year (YYYY-MM-DD, YYYY-MM, YYYY); a season or interval in EDTF (2024-22, 2024-06/2024-08); a week (2024-W25); or words ("last week", "summer 2024")',
    plain: { as: 'day', end },
    parse: v.pipe(
      v.string(),
      v.maxLength(settings.query.maxWordChars),
      v.transform((text) => (weekBounds(text) ?? edtfBounds(text))?.[end] ?? 'none'),
      v.check(isCalendarDay),
    ),
    json: {
      type: 'string',
      examples: ['2024-06-19', '2024-06', '2024-22', '2024-06/2024-08', 'last week'],
    },
  }
}

/** Among them those of countries that are no more. */
const ownCodes: ReadonlySet<string> = new Set(countries.map(({ code }) => code))

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** A code in use: a wrong one finds nothing, and would be taken for an answer. */
function isCountryCode(code: string): boolean {
  // What stands for another code has a name, too: UK that of GB.
  const isItself = new Intl.Locale(`und-${code}`).region === code
  return ownCodes.has(code) || (isItself && code !== 'ZZ' && regions.of(code) !== undefined)
}

function isCalendarDay(text: string): boolean {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
