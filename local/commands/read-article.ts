/** `dateline read-article`: the reading stage as a filter, page bytes in and article JSON out. */
import type { Command } from 'commander'
import { type ReadOptions, readArticle } from '../../shared/articles/read.ts'
import { print, readAll } from '../stdio.ts'
import { filterLines, type JsonObject, optionalString, requiredString } from './filter.ts'

interface Options {
  readonly url?: string
  readonly contentType?: string
  readonly jsonl?: boolean
}

/** Adds the command to the program. */
export function addReadArticle(program: Command): void {
  program
    .command('read-article')
    .description('read an article page (HTML) from stdin and print it as JSON')
    .option('--url <url>', 'where the page was fetched')
    .option('--content-type <type>', 'media type and charset, as an HTTP header would say')
    .option(
      '--jsonl',
      'read lines {id, url?, content_type?, html_base64}, print lines {id, ...article}',
    )
    .action(run)
}

async function run(options: Options): Promise<void> {
  if (options.jsonl) return filterLines({ key: 'id', handle: readLine })
  const article = readArticle(await readAll(), readOptions(options.url, options.contentType))
  await print(`${JSON.stringify(article, null, 2)}\n`)
}

function readLine(input: JsonObject): unknown {
  const bytes = Buffer.from(requiredString(input, 'html_base64'), 'base64')
  const options = readOptions(optionalString(input, 'url'), optionalString(input, 'content_type'))
  return { id: input['id'], ...readArticle(bytes, options) }
}

function readOptions(url: string | undefined, contentType: string | undefined): ReadOptions {
  return {
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}
