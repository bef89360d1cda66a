/** `dateline parse-feed`: the feed stage as a filter, feed bytes in and feed JSON out. */
import type { Command } from 'commander'
import { parseFeed } from '../../shared/feeds/parse.ts'
import { print, readAll } from '../stdio.ts'
import { filterLines, optionalString, requiredString } from './filter.ts'

interface Options {
  readonly contentType?: string
  readonly jsonl?: boolean
}

/** Adds the command to the program. */
export function addParseFeed(program: Command): void {
  program
    .command('parse-feed')
    .description('read a feed (RSS, Atom, RDF, JSON Feed) from stdin and print it as JSON')
    .option('--content-type <type>', 'media type and charset, as an HTTP header would say')
    .option('--jsonl', 'read lines {id, content_type?, bytes_base64}, print lines {id, feed}')
    .action(run)
}

async function run(options: Options): Promise<void> {
  if (options.jsonl) return filterLines({ key: 'id', handle: parseLine })
  const feed = parseFeed(await readAll(), header(options.contentType))
  await print(`${JSON.stringify(feed, null, 2)}\n`)
}

function parseLine(input: Readonly<Record<string, unknown>>): unknown {
  const bytes = Buffer.from(requiredString(input, 'bytes_base64'), 'base64')
  const feed = parseFeed(bytes, header(optionalString(input, 'content_type')))
  return { id: input['id'], feed }
}

function header(contentType: string | undefined): { readonly contentType?: string } {
  return contentType === undefined ? {} : { contentType }
}
