/** `dateline query`: events out of the log. */
import type { Command } from 'commander'
import { DatelineError } from '../../shared/errors.ts'
import type { EventCard } from '../../shared/model/log.ts'
import type { AskedFor } from '../../shared/query/render/asked-for.ts'
import { type DocumentFormat, documents, orderOf } from '../../shared/query/render/document.ts'
import { type Api, type DataOptions, openApi, type Query } from '../api.ts'
import { print, say } from '../stdio.ts'
import { eventTable } from '../table.ts'
import { withDataOptions } from './options.ts'
import { followEvents } from './tail.ts'

const FORMATS = ['table', 'json', 'ndjson', 'csv', 'ics', 'geojson', 'atom', 'parquet'] as const
/** Filters; those with `...` can be given several times. */
const FILTERS = [
  ['kind <kind...>', 'kind of event, for example treaty-signing'],
  ['class <class...>', 'class of kinds, for example agreement'],
  ['actor <name...>', 'part of the name of somebody who took part'],
  ['country <code...>', 'ISO 3166 code of the place or of somebody who took part'],
  ['place <name...>', 'part of the name of the place'],
  ['status <status...>', 'occurred, ongoing, planned, conditional or denied'],
  [
    'from <day>',
    'not ended before this day, week (2024-W25), month, season or year (EDTF, or "last week")',
  ],
  ['to <day>', 'not begun after this day'],
  ['since <instant>', 'learnt by the log since then'],
  ['as-of <instant>', 'as it was known then'],
  ['text <words>', 'words in the sentence that says so, its headline, actors or place'],
  ['source <name...>', "words of a publisher's name; its host where the page names none"],
  ['min-sources <n>', 'reported by at least so many articles, copies left out'],
] as const

/** Events a page; the API's own limit is higher. */
const PAGE = 200

/** Options of whatever asks the log. */
export type Options = DataOptions & {
  readonly format?: string
  readonly limit?: string
  readonly explain?: boolean
  readonly follow?: boolean
  readonly [filter: string]: string | readonly string[] | boolean | undefined
}

/** Adds the command to the program. */
export function addQuery(program: Command): void {
  const command = withDataOptions(program.command('query'))
    .description('print events of the log, newest first')
    .option(
      '--format <format>',
      `${FORMATS.join(', ')} (default: table on a terminal, else ndjson)`,
    )
    .option('--limit <n>', 'events at most (default: 50)')
  withFilters(command)
    .option(
      '--order <order>',
      'newest (default), oldest; recorded: as the log learnt it; latest: the same from the newest (default of atom)',
    )
    .option('--follow', 'go on as the log learns more, as JSON lines (from --since, default: now)')
    .option('--explain', 'tell on stderr which lists were read, and what that cost')
  command.action(run)
}

/** Adds the filters of a question. */
export function withFilters(command: Command): Command {
  for (const [flag, meaning] of FILTERS) {
    if (!flag.includes('...')) command.option(`--${flag}`, meaning)
    // Not commander's own kind of list, which takes every word up to the next option.
    else command.option(`--${flag.replace('...', '')}`, `${meaning} (may be repeated)`, collect)
  }
  return command
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

async function run(options: Options): Promise<void> {
  const format = formatOf(options.format)
  const limit = limitOf(options.limit)
  if (options.follow === true) refuseUnfollowed(options)
  const filters = filtersOf(options)
  const explain = options.explain === true ? '1' : undefined
  const order = (options['order'] as string | undefined) ?? orderOf(format)
  const query = { ...filters, order, explain }
  const api = await openApi(options, { mode: 'read', say })
  try {
    if (options.follow === true)
      return await followEvents(api, filters, { since: startOf(options) })
    await printEvents(api, { query, format, limit })
  } finally {
    await api.close()
  }
}

/** What is given for nothing would be taken for done. */
function refuseUnfollowed(options: Options): void {
  const { format, limit, explain } = options
  const given = { format, limit, explain, order: options['order'], 'as-of': options['asOf'] }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === 'ndjson') continue
    throw new DatelineError(
      'bad-parameter',
      `--follow prints JSON lines to its end, without --${name}`,
    )
  }
}

function startOf(options: Options): string {
  const since = options['since']
  return typeof since === 'string' ? since : new Date().toISOString()
}

/** Prints events page by page; a table is printed whole, for its columns to line up. */
export async function printEvents(
  api: Api,
  wanted: { readonly query: Query; readonly format: string; readonly limit: number },
): Promise<void> {
  const pages = pagesOf(api, wanted)
  if (wanted.format === 'table') return printTable(pages)
  if (wanted.format === 'json') return printJson(pages)
  if (wanted.format === 'csv') return printCsv(api, wanted)
  if (wanted.format === 'parquet') return printParquet(pages)
  if (isDocument(wanted.format)) {
    return printDocument(documents[wanted.format], pages, pairsOf(wanted.query))
  }
  for await (const page of pages) {
    for (const event of page) await print(`${JSON.stringify(event)}\n`)
  }
}

async function printTable(pages: AsyncIterable<readonly EventCard[]>): Promise<void> {
  const events: EventCard[] = []
  for await (const page of pages) events.push(...page)
  if (events.length > 0) await print(eventTable(events))
  say(events.length === 0 ? 'No events.' : `${events.length} events`)
}

async function printParquet(pages: AsyncIterable<readonly EventCard[]>): Promise<void> {
  // Loaded only here: nobody else needs it.
  const { parquetOf } = await import('../parquet.ts')
  for await (const bytes of parquetOf(pages)) await print(bytes)
}

async function printJson(pages: AsyncIterable<readonly EventCard[]>): Promise<void> {
  let before = '[\n'
  for await (const page of pages) {
    for (const event of page) {
      await print(`${before}${JSON.stringify(event)}`)
      before = ',\n'
    }
  }
  await print(before === '[\n' ? '[]\n' : '\n]\n')
}

function isDocument(format: string): format is keyof typeof documents {
  return format in documents
}

async function printDocument(
  format: DocumentFormat,
  pages: AsyncIterable<readonly EventCard[]>,
  pairs: AskedFor['pairs'],
): Promise<void> {
  let [begun, before] = [false, '']
  for await (const page of pages) {
    if (!begun) await print(format.head(page, { pairs }))
    begun = true
    for (const part of page.flatMap((event) => format.one(event) ?? [])) {
      await print(before + part)
      before = format.between
    }
  }
  await print(begun ? format.tail : format.head([], { pairs }) + format.tail)
}

/** The filters as they stand in an address; the order that a format has anyway is none. */
function pairsOf({ order, ...filters }: Query): AskedFor['pairs'] {
  const asked = order === orderOf('atom') ? filters : { ...filters, order }
  return Object.entries(asked).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => [name, value] as const),
  )
}

async function printCsv(
  api: Api,
  { query, limit }: { readonly query: Query; readonly limit: number },
): Promise<void> {
  let left = limit
  let cursor: string | undefined
  let first = true
  do {
    const size = Math.min(PAGE, left)
    const response = await api.get('/events', {
      ...query,
      limit: String(size),
      format: 'csv',
      cursor,
    })
    explainPage(response)
    const text = await response.text()
    // Every page has a header line; the result has one.
    await print(first ? text : text.slice(text.indexOf('\n') + 1))
    first = false
    left -= size
    cursor = response.headers.get('x-next-cursor') ?? undefined
  } while (cursor !== undefined && left > 0)
}

async function* pagesOf(
  api: Api,
  { query, limit }: { readonly query: Query; readonly limit: number },
): AsyncGenerator<readonly EventCard[]> {
  let left = limit
  let cursor: string | undefined
  do {
    const asked = { ...query, limit: String(Math.min(PAGE, left)), format: 'json', cursor }
    const response = await api.get('/events', asked)
    explainPage(response)
    const page = (await response.json()) as {
      readonly events: readonly EventCard[]
      readonly next?: string
    }
    yield page.events
    left -= page.events.length
    cursor = page.next
  } while (cursor !== undefined && left > 0)
}

/** One line for each page that was asked for. */
function explainPage({ headers }: Response): void {
  const explained = headers.get('x-explain')
  if (explained !== null) say(explained)
}

function formatOf(asked: string | undefined): string {
  const format = asked ?? (process.stdout.isTTY ? 'table' : 'ndjson')
  if (format === 'parquet' && process.stdout.isTTY) {
    throw new DatelineError('bad-parameter', '--format parquet is bytes: send it to a file with >')
  }
  if ((FORMATS as readonly string[]).includes(format)) return format
  throw new DatelineError('bad-parameter', `--format "${format}" is none of ${FORMATS.join(', ')}`)
}

function limitOf(asked = '50'): number {
  const limit = Number(asked)
  if (Number.isSafeInteger(limit) && limit > 0) return limit
  throw new DatelineError('bad-parameter', `--limit "${asked}" is not a whole number above 0`)
}

/** The filters of the options, as parameters of the API. */
export function filtersOf(options: Options): Query {
  return Object.fromEntries(
    FILTERS.map(([flag]) => {
      const name = (flag.split(' ')[0] ?? '').replace(/-(.)/g, (_, letter: string) =>
        letter.toUpperCase(),
      )
      return [name, options[name] as string | readonly string[] | undefined]
    }),
  )
}
