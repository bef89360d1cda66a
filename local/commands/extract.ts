/** `dateline extract`: the events stage as a filter, articles in and extractions out, line by line. */
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { DatelineError } from '../../shared/errors.ts'
import { extract } from '../../shared/events/extract.ts'
import { linkBatch } from '../../shared/events/link.ts'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { eventIdOf } from '../../shared/log/identity.ts'
import type { Extraction, ExtractionInput } from '../../shared/model/event.ts'
import type { Timex } from '../../shared/model/timex.ts'
import { readWatchList, type WatchList } from '../../shared/own.ts'
import { filterLines, type JsonObject, optionalString, requiredString } from './filter.ts'

interface Options {
  readonly all?: boolean
  readonly link?: boolean
  readonly explain?: boolean
  readonly actors?: string
}

const WEIGHTS = new URL('../../shared/data/models/reader.bin.br', import.meta.url)

/** Adds the command to the program. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description(
      'read articles as JSON lines {doc, published, title, text} from stdin and print their events, one line a document',
    )
    .option(
      '--all',
      'every happening that the text tells: also those of no kind (other), and plain sayings (statement)',
    )
    .option(
      '--link',
      'take the input as one batch and give each event its logId, equal for one happening across documents',
    )
    .option(
      '--explain',
      'say of each event which entry found it, and why these parties, place and time',
    )
    .option('--actors <file>', 'link these actors instead of those of actors.json')
    .action(run)
}

async function run({ all, link, explain, actors }: Options): Promise<void> {
  const watch = actors === undefined ? undefined : readActors(actors)
  const reader = all ? loadReader(readFileSync(WEIGHTS)) : undefined
  const texts = new WeakMap<object, string>()
  await filterLines({
    key: 'doc',
    handle: (input) => {
      const article = articleOf(input)
      const line = asLine(extract(article, { reader, explain, watch }))
      if (link) texts.set(line, article.text)
      return line
    },
    ...(link ? { gather: (lines) => linkLines(lines, texts) } : {}),
  })
}

function readActors(file: string): WatchList {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new DatelineError('bad-input', `${file} cannot be read as JSON`, { cause })
  }
  return readWatchList(value, file)
}

function articleOf(input: JsonObject): ExtractionInput {
  const published = optionalString(input, 'published')
  const title = optionalString(input, 'title')
  return {
    doc: requiredString(input, 'doc'),
    text: requiredString(input, 'text'),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
  }
}

/** Links the lines that are extractions; a line that failed stays as it is, in its place. */
function linkLines(lines: readonly unknown[], texts: WeakMap<object, string>): readonly unknown[] {
  const read = lines.filter(isExtraction)
  const batch = read.map((line) => ({ ...line, text: texts.get(line) ?? '' }))
  const linked = linkBatch(batch, eventIdOf)
  const byLine = new Map<unknown, unknown>(read.map((line, n) => [line, linked[n]]))
  return lines.map((line) => byLine.get(line) ?? line)
}

function isExtraction(line: unknown): line is Extraction {
  return typeof line === 'object' && line !== null && 'events' in line
}

/** The public record: of a temporal expression only what the contract names. */
function asLine({ doc, timexes, events, notes }: Extraction): object {
  return { doc, timexes: timexes.map(asTimex), events, ...(notes === undefined ? {} : { notes }) }
}

function asTimex({ start, end, text, type, value, edtf }: Timex): unknown {
  return { start, end, text, type, value, ...(edtf === undefined ? {} : { edtf }) }
}
