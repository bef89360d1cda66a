/**
 * The other way in: what a person asks for, through the command line or the API. Follow a feed,
 * stop following one, keep the deployed list of feeds, or take in one source now.
 */
import { articleIdAt } from './articles/accept.ts'
import { offerLeads } from './articles/outbox.ts'
import { asDatelineError, DatelineError } from './errors.ts'
import { findFeedLinks, findSitemaps, guessFeedAddresses } from './feeds/discover.ts'
import { parseOpml } from './feeds/opml.ts'
import { withOwnAddresses } from './feeds/own-address.ts'
import { parseFeed } from './feeds/parse.ts'
import { leadFor, newFeedRecord } from './feeds/poll.ts'
import { hasLink } from './feeds/seen.ts'
import { parseNewsSitemap, parseSitemap } from './feeds/sitemap.ts'
import { sniffDocument } from './feeds/sniff.ts'
import {
  addFeed,
  feedIdOf,
  findFeed,
  listFeeds,
  readFeedList,
  removeFeed,
  saveFeed,
  saveFeedList,
} from './feeds/store.ts'
import { stableHash } from './hash.ts'
import { addSeconds } from './instant.ts'
import type { FeedRecord } from './model/feed.ts'
import { takePage } from './page-intake.ts'
import { offerEntries, type StoredPage, sweepOutbox } from './pipeline.ts'
import type { HttpAnswer, Ports } from './ports.ts'
import { endSubscription } from './push.ts'
import type { AdminActions } from './query/admin-http.ts'
import type { QueueAdmins } from './readers.ts'
import { settings } from './settings.ts'

/** Something to read now: an address, or a document in hand with the name it goes by. */
export type IngestSource =
  | { readonly url: string }
  | { readonly name: string; readonly body: Uint8Array; readonly contentType?: string }

/** What a source turned out to be, and the articles that it led to. */
export interface Ingested {
  readonly source: string
  readonly kind: 'feed' | 'article' | 'opml' | 'sitemap'
  readonly entries: number
  /** Ids of its articles, known ones too. */
  readonly articles: readonly string[]
  /** Articles never seen before. */
  readonly fresh: number
  /** Of a page alone: whether its article is new, has another text now, or is as it was. */
  readonly outcome?: StoredPage['outcome']
  /** Addresses of sources that it names (an OPML list, a sitemap index): to be taken in one by one. */
  readonly sources: readonly string[]
}

type Page = Pick<HttpAnswer, 'url' | 'body' | 'contentType'>

/** Follows a feed from now on. Known feeds are woken up. Throws `bad-url`. */
export async function followFeed(
  ports: Ports,
  url: string,
  origin: FeedRecord['origin'] = 'added',
): Promise<FeedRecord> {
  const address = feedAddress(url)
  const now = ports.clock.now()
  const record = newFeedRecord({ url: address, state: 'active', origin, now })
  if (await addFeed(ports.feeds, record)) return record
  const known = await findFeed(ports.feeds, record.id)
  if (known === undefined || known.state === 'active') return known ?? record
  const { error: _error, ...kept } = known
  const woken = { ...kept, state: 'active', nextPollAt: now, failures: 0 } as const
  await saveFeed(ports.feeds, woken)
  return woken
}

/** A feed that is followed, and the page that led to it when that was what somebody gave. */
export interface Followed extends FeedRecord {
  readonly foundOn?: string
}

/**
 * Follows the feed at an address, or that of the site when a web page answers there. An address
 * that does not answer now is followed as it is, so that adding feeds offline loses nothing: its
 * polls say what is wrong. Known feeds are not looked at. Throws `bad-url`, and `not-a-feed` for a
 * page that leads to no feed.
 */
export async function followSource(ports: Ports, url: string): Promise<Followed> {
  const address = feedAddress(url)
  const isKnown = (await findFeed(ports.feeds, feedIdOf(address))) !== undefined
  const page = isKnown ? undefined : await lookAt(ports, address)
  if (page === undefined || sniffDocument(page.body, page.contentType) !== 'html') {
    return followFeed(ports, address)
  }
  return { ...(await followFeed(ports, await feedOfPage(ports, page))), foundOn: page.url }
}

/** The first of a page's likely addresses where a feed answers, out of settings.feeds.looks. */
async function feedOfPage(ports: Ports, page: Page): Promise<string> {
  const startedAt = ports.clock.now()
  const named = findFeedLinks(page.body, { url: page.url, ...typeOf(page) })
  const likely = named.length > 0 ? named : guessFeedAddresses(page.url)
  const tried = likely.slice(0, settings.feeds.looks)
  for (const candidate of tried) {
    const answer = await lookAt(ports, candidate)
    if (answer !== undefined && sniffDocument(answer.body, answer.contentType) === 'feed') {
      return feedAddress(candidate)
    }
  }
  const sitemap = await newsSitemapOf(ports, page, startedAt)
  if (sitemap !== undefined) return sitemap
  const where = named.length > 0 ? 'none of those that it names answers' : 'it names none'
  throw new DatelineError(
    'not-a-feed',
    `${page.url} is a web page without a feed: ${where} (tried ${tried.join(', ')})`,
  )
}

/** The likeliest sitemap of the site's robots.txt, when there is news in it. */
async function newsSitemapOf(
  ports: Ports,
  page: Page,
  startedAt: string,
): Promise<string | undefined> {
  if (ports.clock.now() > addSeconds(startedAt, settings.feeds.sitemapsWithinS)) return undefined
  const robots = await lookAt(ports, new URL('/robots.txt', page.url).href)
  const [candidate] = robots === undefined ? [] : findSitemaps(robots.body, robots.url)
  const answer = candidate === undefined ? undefined : await lookAt(ports, candidate)
  if (candidate === undefined || answer === undefined) return undefined
  return hasNews(answer) ? feedAddress(candidate) : undefined
}

function hasNews({ body, url }: HttpAnswer): boolean {
  try {
    return parseNewsSitemap(body, { url }).entries.length > 0
  } catch (thrown) {
    // An error of ours must not pass for a site without news.
    if (asDatelineError(thrown).code === 'internal') throw thrown
    return false
  }
}

/** What answers at an address within a few seconds; undefined when nothing does. */
async function lookAt(ports: Ports, url: string): Promise<HttpAnswer | undefined> {
  const { lookTimeoutMs: timeoutMs } = settings.feeds
  return ports.http.get({ url, purpose: 'feed', timeoutMs }).catch((thrown: unknown) => {
    const { code, message: reason } = asDatelineError(thrown)
    ports.telemetry.log('info', 'no look at an address', { url, code, reason })
    return undefined
  })
}

/** Stops following a feed. Its articles and events stay. Throws `unknown-feed`. */
async function unfollowFeed(ports: Ports, id: string): Promise<FeedRecord> {
  const record = await findFeed(ports.feeds, id)
  if (record === undefined) throw new DatelineError('unknown-feed', `no feed has the id ${id}`)
  await removeFeed(ports.feeds, id)
  await endSubscription(ports, id)
  return record
}

/**
 * Brings the followed feeds in line with the deployed list: new ones are followed, and those that
 * left the list are forgotten unless a user added them. Costs one read while the list is the same.
 */
export async function keepFeedList(ports: Ports, urls: readonly string[]): Promise<void> {
  const wanted = [...new Set(urls)].sort()
  const fingerprint = stableHash(wanted.join('\n'), 32)
  if ((await readFeedList(ports.feeds)) === fingerprint) return
  const ids = new Set<string>()
  for (const url of wanted) {
    // One bad line of the list must not keep the others from being followed.
    const feed = await followFeed(ports, url, 'list').catch((thrown: unknown) => {
      const { code, message: reason } = asDatelineError(thrown)
      ports.telemetry.log('error', 'feed of the list not followed', { code, reason })
      return undefined
    })
    if (feed !== undefined) ids.add(feed.id)
  }
  for (const feed of await listFeeds(ports.feeds)) {
    if (feed.origin !== 'list' || ids.has(feed.id)) continue
    await removeFeed(ports.feeds, feed.id)
    await endSubscription(ports, feed.id)
  }
  await saveFeedList(ports.feeds, fingerprint)
}

/** What the writing API can do. */
export function actionsOf(ports: Ports, admins: QueueAdmins): AdminActions {
  return {
    addFeed: (url, { asIs }) => (asIs ? followFeed(ports, url) : followSource(ports, url)),
    removeFeed: (id) => unfollowFeed(ports, id),
    ingest: (source) => ingestSource(ports, source),
    redrive: async () => ({
      fetch: await admins.fetch.redrive(),
      extract: await admins.extract.redrive(),
    }),
    sweep: () => sweepOutbox(ports, { afterS: 0, counts: false }),
  }
}

/**
 * Takes in one source now: a feed's entries go to the outbox as a poll would put them there, a
 * page becomes an article. Throws the errors of fetching and reading.
 */
export async function ingestSource(ports: Ports, source: IngestSource): Promise<Ingested> {
  const page = await pageOf(ports, source)
  switch (sniffDocument(page.body, page.contentType)) {
    case 'feed':
      return ingestFeed(ports, page)
    case 'sitemap':
      return ingestSitemap(ports, page)
    case 'opml':
      return result(page, { kind: 'opml', sources: parseOpml(page.body).map(({ url }) => url) })
    default:
      return ingestPage(ports, page)
  }
}

async function pageOf(ports: Ports, source: IngestSource): Promise<Page> {
  if ('url' in source) {
    const { intakeTimeoutMs: timeoutMs } = settings.fetch
    return ports.http.get({ url: source.url, purpose: 'feed', timeoutMs })
  }
  if (source.body.length === 0) throw new DatelineError('empty-body', `${source.name} is empty`)
  const { name, body, contentType } = source
  return { url: name, body, ...(contentType === undefined ? {} : { contentType }) }
}

async function ingestFeed(ports: Ports, page: Page): Promise<Ingested> {
  const read = parseFeed(page.body, { url: page.url, ...typeOf(page) })
  const feed = withOwnAddresses(read, page.url)
  const now = ports.clock.now()
  const fresh = newFeedRecord({ url: page.url, state: 'once', origin: 'added', now })
  await addFeed(ports.feeds, fresh)
  const record = (await findFeed(ports.feeds, fresh.id)) ?? fresh
  const { fresh: count } = await offerEntries(ports, record, feed)
  // All of the feed's articles, not only the new ones: whoever waits for them also waits for
  // those that an earlier, interrupted run left behind.
  const links = feed.entries.filter(hasLink).map(({ link }) => link)
  return result(page, {
    kind: 'feed',
    entries: feed.entries.length,
    articles: [...new Set(links.map(articleIdAt))],
    fresh: count,
  })
}

async function ingestSitemap(ports: Ports, page: Page): Promise<Ingested> {
  const { entries, sitemaps } = parseSitemap(page.body, { url: page.url })
  const feedId = feedIdOf(page.url)
  const leads = entries.filter(hasLink).map((entry) => leadFor(entry, { feed: {}, feedId }))
  const { ids, fresh } = await offerLeads(ports, leads)
  const found = { entries: entries.length, articles: ids, fresh, sources: sitemaps }
  return result(page, { kind: 'sitemap', ...found })
}

async function ingestPage(ports: Ports, page: Page): Promise<Ingested> {
  const { id, outcome } = await takePage(ports, page)
  const fresh = outcome === 'new' ? 1 : 0
  return result(page, { kind: 'article', articles: [id], fresh, outcome })
}

function result(page: Page, found: Partial<Ingested> & Pick<Ingested, 'kind'>): Ingested {
  return { source: page.url, entries: 0, articles: [], fresh: 0, sources: [], ...found }
}

function typeOf(page: Page): { readonly contentType?: string } {
  return page.contentType === undefined ? {} : { contentType: page.contentType }
}

/** An address that a feed can have, in the one spelling that its id is made from. */
function feedAddress(url: string): string {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) {
    throw new DatelineError('bad-url', `"${url}" is not an http or https address`)
  }
  const address = new URL(url)
  if (address.username !== '' || address.password !== '') {
    const rest = `${address.host}${address.pathname}`
    throw new DatelineError('bad-url', `the address at ${rest} holds a user name or password`)
  }
  address.hash = ''
  return address.href
}
