/** `dateline feeds`: the list of feeds that are followed. */
import { type Command, Option } from 'commander'
import { asDatelineError } from '../../shared/errors.ts'
import { parseOpml, renderOpml } from '../../shared/feeds/opml.ts'
import type { Followed } from '../../shared/intake.ts'
import type { FeedRecord, FeedState } from '../../shared/model/feed.ts'
import { type Api, type DataOptions, openApi } from '../api.ts'
import { print, readNamedFile, say } from '../stdio.ts'
import { feedTable } from '../table.ts'
import { withDataOptions } from './options.ts'

/** Ten thousand feeds make about 2 MB. */
const MAX_OPML_BYTES = 16 * 1024 * 1024

const STATES = ['active', 'once', 'stopped'] as const satisfies readonly FeedState[]

/** Adds the command and its subcommands to the program. */
export function addFeeds(program: Command): void {
  const feeds = program.command('feeds').description('the feeds that are followed')
  withDataOptions(feeds.command('add'))
    .description('follow feeds, or the feeds of sites, from now on')
    .argument('<url...>', 'addresses of feeds or of web pages')
    .action((urls: readonly string[], options: DataOptions) => add(urls, options))
  withDataOptions(feeds.command('list'))
    .description('print the feeds with their health (table on a terminal, else ndjson)')
    .addOption(new Option('--state <state>', 'only feeds in this state').choices(STATES))
    .action(list)
  withDataOptions(feeds.command('remove'))
    .description('stop following feeds; their articles and events stay')
    .argument('<id-or-url...>')
    .action((wanted: readonly string[], options: DataOptions) => remove(wanted, options))
  withDataOptions(feeds.command('import'))
    .description('follow all feeds of an OPML file')
    .argument('<file>')
    .action(importOpml)
  withDataOptions(feeds.command('export'))
    .description('print the feeds that are followed as OPML')
    .action(exportOpml)
}

async function add(
  urls: readonly string[],
  options: DataOptions & { readonly asIs?: boolean },
): Promise<void> {
  const { asIs = false } = options
  await withApi(options, (api) =>
    forEach(urls, async (url) => {
      const feed = (await api.send('POST', '/feeds', { url, asIs })) as Followed
      await print(process.stdout.isTTY ? `${sentenceOn(feed)}\n` : `${JSON.stringify(feed)}\n`)
    }),
  )
}

function sentenceOn({ id, url, foundOn }: Followed): string {
  return `${id} ${url}${foundOn === undefined ? '' : ` (found on ${foundOn})`}`
}

async function list(options: DataOptions & { readonly state?: FeedState }): Promise<void> {
  await withApi(options, async (api) => {
    const { state } = options
    const feeds = (await feedsOf(api)).filter((feed) => state === undefined || feed.state === state)
    if (process.stdout.isTTY) return print(feedTable(feeds))
    for (const feed of feeds) await print(`${JSON.stringify(feed)}\n`)
  })
}

async function remove(wanted: readonly string[], options: DataOptions): Promise<void> {
  await withApi(options, async (api) => {
    const feeds = await feedsOf(api)
    await forEach(wanted, async (idOrUrl) => {
      const feed = feeds.find(({ id, url }) => id === idOrUrl || url === idOrUrl)
      await api.send('DELETE', `/feeds/${encodeURIComponent(feed?.id ?? idOrUrl)}`)
      say(`${idOrUrl} removed`)
    })
  })
}

async function importOpml(file: string, options: DataOptions): Promise<void> {
  const outlines = parseOpml(await readNamedFile(file, MAX_OPML_BYTES))
  const urls = outlines.map(({ url }) => url)
  await add(urls, { ...options, asIs: true })
  say(`${outlines.length} feeds in ${file}`)
}

async function exportOpml(options: DataOptions): Promise<void> {
  await withApi(options, async (api) => {
    const followed = (await feedsOf(api)).filter(({ state }) => state === 'active')
    await print(renderOpml(followed))
  })
}

async function feedsOf(api: Api): Promise<readonly FeedRecord[]> {
  return ((await (await api.get('/feeds')).json()) as { readonly feeds: readonly FeedRecord[] })
    .feeds
}

async function withApi(options: DataOptions, work: (api: Api) => Promise<void>): Promise<void> {
  const api = await openApi(options, { mode: 'read', say })
  await work(api).finally(() => api.close())
}

/** Each by itself: one that fails is named, and the others are done. */
async function forEach(
  items: readonly string[],
  work: (item: string) => Promise<void>,
): Promise<void> {
  for (const item of items) {
    await work(item).catch((thrown: unknown) => {
      const { code, message } = asDatelineError(thrown)
      say(`${item}: ${code}: ${message}`)
      process.exitCode = 1
    })
  }
}
