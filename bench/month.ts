/**
 * A month of polling in some minutes: 1,000 feeds that publish as feeds do, on tables and queues in
 * memory and a clock that jumps from minute to minute. Counts whether every entry was sent for
 * exactly once, how long after its publication, and what that cost in requests.
 *
 * `npm run bench:month`; feeds and days may be given (`npm run bench:month -- 200 7`). The feeds are
 * invented from a fixed seed: bench/month-feeds.ts says how.
 */
import { DatelineError } from '../shared/errors.ts'
import { followFeed } from '../shared/intake.ts'
import { pollDueFeeds } from '../shared/pipeline.ts'
import type { HttpAnswer, HttpRequest, Item, Ports, Table, TableQuery } from '../shared/ports.ts'
import { type Entry, type Feed, feedXml, inventFeeds, visibleAt } from './month-feeds.ts'

const feedCount = Number(process.argv[2] ?? 1_000)
const days = Number(process.argv[3] ?? 30)
const MINUTE = 60_000
const startMs = Date.parse('2026-09-01T00:00:00Z')
const endMs = startMs + days * 24 * 60 * MINUTE

/** What happened to an entry. */
interface Fate {
  readonly feed: Feed
  readonly entry: Entry
  readonly sentMs: number[]
}

interface Traffic {
  requests: number
  notModified: number
  failed: number
  lastPollMs: number
}

const feeds = inventFeeds({ feeds: feedCount, startMs, endMs })
const byUrl = new Map(feeds.map((feed) => [feed.url, feed]))
const traffic = new Map<Feed, Traffic>()
const fates = new Map<string, Fate>()
for (const feed of feeds) {
  traffic.set(feed, { requests: 0, notModified: 0, failed: 0, lastPollMs: 0 })
  for (const entry of feed.entries) fates.set(entry.link, { feed, entry, sentMs: [] })
}

let nowMs = startMs
const ports = portsInMemory()
const began = performance.now()
for (const feed of feeds) await followFeed(ports, feed.url)
for (; nowMs < endMs; nowMs += MINUTE) await pollDueFeeds(ports, { mayGoOn: () => true })
report((performance.now() - began) / 1_000)

function portsInMemory(): Ports {
  const articles = quickTable()
  const telemetry: Ports['telemetry'] = { log: () => {}, count: () => {}, with: () => telemetry }
  return {
    clock: { now: () => new Date(nowMs).toISOString() },
    http: { get: async (request) => answer(request) },
    feeds: quickTable(),
    articles,
    log: quickTable(),
    fetchQueue: { send: async (messages) => fetchAll(articles, messages) },
    extractQueue: { send: async () => {} },
    telemetry,
  }
}

/** What fetching and extracting would do to the record: it is through. */
async function fetchAll(
  articles: Table,
  messages: readonly { readonly articleId: string }[],
): Promise<void> {
  for (const { articleId } of messages) {
    const item = await articles.get({ pk: articleId, sk: 'S' })
    if (item === undefined) throw new Error(`a message without an article: ${articleId}`)
    fates.get(String(item['url']))?.sentMs.push(nowMs)
    await articles.put({ ...item, status: 'extracted' })
  }
}

function answer({ url, etag }: HttpRequest): HttpAnswer {
  const feed = byUrl.get(url)
  const seen = feed && traffic.get(feed)
  if (feed === undefined || seen === undefined) throw new DatelineError('not-found', url)
  seen.requests += 1
  if (feed.isDownAt(nowMs)) {
    seen.failed += 1
    throw new DatelineError('server-error', `${url}: 503`)
  }
  seen.lastPollMs = nowMs
  const { entries, version } = visibleAt(feed, nowMs)
  const tag = `"${version}"`
  const known = { url, headers: feed.headers, ...(feed.hasEtags ? { etag: tag } : {}) }
  if (feed.hasEtags && etag === tag) {
    seen.notModified += 1
    return { ...known, status: 304, body: new Uint8Array() }
  }
  const body = new TextEncoder().encode(feedXml(feed, { entries, nowMs }))
  return { ...known, status: 200, contentType: 'application/rss+xml', body }
}

/** A table that copies nothing and knows only the index `due`, for a million polls. */
function quickTable(): Table {
  const rows = new Map<string, Item>()
  const due = new Map<string, Item>()
  const put = (item: Item) => {
    const key = `${item.pk} ${item.sk}`
    rows.set(key, item)
    if (item['duePk'] === undefined) due.delete(key)
    else due.set(key, item)
  }
  return {
    get: async ({ pk, sk }) => rows.get(`${pk} ${sk}`),
    put: async (item, condition) => {
      const present = rows.get(`${item.pk} ${item.sk}`)
      if (condition === 'absent' && present !== undefined) return false
      if (typeof condition === 'object' && present?.['version'] !== condition.version) return false
      put(item)
      return true
    },
    putAll: async (items) => items.forEach(put),
    remove: async ({ pk, sk }) => void rows.delete(`${pk} ${sk}`),
    query: async (query) => ({ items: dueRows(due, query), capacity: 1 }),
  }
}

function dueRows(due: ReadonlyMap<string, Item>, { pk, to = '', limit }: TableQuery): Item[] {
  return [...due.values()]
    .filter((item) => item['duePk'] === pk && String(item['dueSk']) <= to)
    .sort((a, b) => (String(a['dueSk']) < String(b['dueSk']) ? -1 : 1))
    .slice(0, limit)
}

function report(seconds: number): void {
  const all = [...fates.values()]
  const rows = [...new Set(feeds.map(({ kind }) => kind)), 'all'].map((kind) => {
    const isOfKind = (feed: Feed) => kind === 'all' || feed.kind === kind
    return rowOf(
      kind,
      feeds.filter(isOfKind),
      all.filter(({ feed }) => isOfKind(feed)),
    )
  })
  console.table(Object.fromEntries(rows))
  const repeated = all.filter(({ entry, sentMs }) => sentMs.length > 1 + entry.editsMs.length)
  const missed = all.filter(({ feed, entry, sentMs }) => {
    return sentMs.length === 0 && wasOffered(feed, entry)
  })
  const edited = all.flatMap(({ feed, entry, sentMs }) => {
    const last = entry.editsMs.at(-1) ?? Number.POSITIVE_INFINITY
    if (last < startMs || last > endMs - 48 * 60 * MINUTE || !isStillShown(feed, entry, last))
      return []
    return [(sentMs.at(-1) ?? 0) >= last]
  })
  console.log(`sent for more often than published and changed  ${repeated.length}`)
  console.log(`seen in a poll and never sent for, or gone by   ${missed.length}`)
  console.log(
    `last change led to a new fetch                  ${share(edited)} of ${edited.length}`,
  )
  console.log(`${days} days in ${seconds.toFixed(0)} s`)
  process.exitCode = repeated.length + missed.length > 0 ? 1 : 0
}

/** Published in the month, or shown when it began, and its feed was read since. */
function wasOffered(feed: Feed, entry: Entry): boolean {
  const { publishedMs } = entry
  if (publishedMs < startMs) return visibleAt(feed, startMs).entries.includes(entry)
  return publishedMs <= (traffic.get(feed)?.lastPollMs ?? 0)
}

/** Two days after a change, by when its feed was read. */
function isStillShown(feed: Feed, entry: Entry, changedMs: number): boolean {
  return visibleAt(feed, changedMs + 48 * 60 * MINUTE).entries.includes(entry)
}

function rowOf(
  kind: string,
  ofKind: readonly Feed[],
  theirs: readonly Fate[],
): readonly [string, Readonly<Record<string, number | string>>] {
  const counted = ofKind.flatMap((feed) => traffic.get(feed) ?? [])
  const sum = (key: 'requests' | 'notModified' | 'failed') =>
    counted.reduce((total, each) => total + each[key], 0)
  const fresh = theirs.filter(({ entry }) => entry.publishedMs >= startMs)
  const delays = fresh
    .flatMap(({ entry, sentMs }) =>
      sentMs[0] === undefined ? [] : [sentMs[0] - entry.publishedMs],
    )
    .sort((a, b) => a - b)
  const minutesAt = (part: number) =>
    Math.round((delays[Math.floor(delays.length * part)] ?? 0) / MINUTE)
  const row = {
    feeds: ofKind.length,
    'entries a feed, day': round(fresh.length / ofKind.length / days),
    sent: delays.length,
    'median delay, min': minutesAt(0.5),
    'p90, min': minutesAt(0.9),
    'requests a feed, day': round(sum('requests') / ofKind.length / days),
    'answered 304': `${Math.round((100 * sum('notModified')) / sum('requests'))} %`,
    failed: `${round((100 * sum('failed')) / sum('requests'))} %`,
  }
  return [kind, row]
}

function share(flags: readonly boolean[]): string {
  return `${((100 * flags.filter(Boolean).length) / Math.max(1, flags.length)).toFixed(1)} %`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
