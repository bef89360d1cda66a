/** `dateline ingest`: sources through the whole pipeline, now. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { asDatelineError } from '../../shared/errors.ts'
import type { Ingested } from '../../shared/intake.ts'
import { type Api, type DataOptions, openApi } from '../api.ts'
import { type ArticleView, followArticles } from '../follow.ts'
import { startProgress } from '../progress.ts'
import { print, readNamedFile, say } from '../stdio.ts'
import { factTable } from '../table.ts'
import { isWebAddress, namedHosts, withDataOptions } from './options.ts'

interface Options extends DataOptions {
  readonly allowPrivate?: boolean
}

interface Failure {
  readonly source: string
  readonly code: string
  readonly message: string
}

/** Everything that came of the sources. */
interface Outcome {
  readonly taken: readonly Ingested[]
  readonly articles: readonly ArticleView[]
  readonly failures: readonly Failure[]
}

/** The API takes no larger body; base64 adds a third. */
const MAX_FILE_BYTES = 7 * 1024 * 1024

/** Adds the command to the program. */
export function addIngest(program: Command): void {
  withDataOptions(program.command('ingest'))
    .description('read feeds, article pages, OPML lists and sitemaps into the log, once')
    .argument('<source...>', 'URLs or files')
    .option('--allow-private', 'the hosts of the given URLs may be private or loopback (no others)')
    .action(run)
}

async function run(sources: readonly string[], options: Options): Promise<void> {
  const allowPrivate = options.allowPrivate === true ? namedHosts(sources) : ''
  const api = await openApi(options, { mode: 'work', allowPrivate, say })
  try {
    const outcome = await ingestAll(api, sources)
    await report(outcome)
    if (outcome.failures.length > 0) process.exitCode = 1
  } finally {
    await api.close()
  }
}

async function ingestAll(api: Api, sources: readonly string[]): Promise<Outcome> {
  const taken: Ingested[] = []
  const failures: Failure[] = []
  const queue = [...sources]
  const seen = new Set(queue)
  for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
    try {
      const one = await ingestOne(api, source)
      taken.push(one)
      const more = one.sources.filter((next) => !seen.has(next))
      for (const next of more) seen.add(next)
      queue.push(...more)
    } catch (thrown) {
      const { code, message } = asDatelineError(thrown)
      failures.push({ source, code, message })
    }
  }
  const progress = startProgress('Articles')
  const ids = [...new Set(taken.flatMap(({ articles }) => articles))]
  const articles = await followArticles(api, ids, { progress }).finally(() => progress.stop())
  return { taken, articles, failures: [...failures, ...articles.flatMap(failureOf)] }
}

async function ingestOne(api: Api, source: string): Promise<Ingested> {
  if (isWebAddress(source)) {
    return (await api.send('POST', '/ingest', { url: source })) as Ingested
  }
  const bodyBase64 = (await readNamedFile(source, MAX_FILE_BYTES)).toString('base64')
  const name = pathToFileURL(resolve(source)).href
  return (await api.send('POST', '/ingest', { name, bodyBase64 })) as Ingested
}

function failureOf({ url, status, error }: ArticleView): readonly Failure[] {
  if (error === undefined) return []
  const later = status === 'failed' ? '' : ' (it will be tried again)'
  return [{ source: url, code: error.code, message: error.message + later }]
}

async function report({ taken, articles, failures }: Outcome): Promise<void> {
  for (const { source, code, message } of failures) say(`${source}: ${code}: ${message}`)
  const count = (status: string) => articles.filter((each) => each.status === status).length
  const pages = (what: 'updated' | 'unchanged') =>
    taken.filter(({ outcome }) => outcome === what).length
  await print(
    factTable([
      ['feeds', taken.filter(({ kind }) => kind === 'feed').length],
      ['entries', taken.reduce((sum, { entries }) => sum + entries, 0)],
      ['entries without a link of their own', taken.reduce((sum, each) => sum + linkless(each), 0)],
      ['articles in the log', count('extracted')],
      ['articles that are copies', count('skipped')],
      ['articles new', taken.reduce((sum, { fresh }) => sum + fresh, 0)],
      ['pages with an updated text', pages('updated')],
      ['pages unchanged', pages('unchanged')],
      ['events in them', new Set(articles.flatMap(({ events = [] }) => events)).size],
      ['failures', failures.length],
    ]),
  )
}

/** Entries that led to no article, having no usable link or one that another entry has. */
function linkless({ entries, articles }: Ingested): number {
  return Math.max(0, entries - articles.length)
}
