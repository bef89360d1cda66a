/**
 * A month of polling in some minutes: 1,000 feeds that publish as feeds do, on tables and queues in
 * memory and a clock that jumps from minute to minute. Counts whether every entry was sent for
 * exactly once, how long after its publication, and what that cost in requests. An entry that was
 * never sent for is our fault unless it was in its feed for less time, outages of hours left out,
 * than any reader must wait who keeps to the least interval, to what the publisher asks for, and to
 * the usual interval after a failure.
 *
 * `npm run bench:month`; feeds and days may be given (`npm run bench:month -- 200 7`). The feeds are
 * invented from a fixed seed: bench/month-feeds.ts says how.
 */
import { DatelineError } from '../shared/errors.ts'
import { followFeed } from '../shared/intake.ts'
import { pollDueFeeds } from '../shared/pipeline.ts'
import type { HttpAnswer, HttpRequest, Item, Ports, Table, TableQuery } from '../shared/ports.ts'
import { settings } from '../shared/settings.ts'
import {
  type Entry,
  type Feed,
  feedXml,
  inventFeeds,
  reachableMs,
  visibleAt,
} from './month-feeds.ts'

const feedCount = Number(process.argv[2] ?? 1_000)
const days = Number(process.argv[3] ?? 30)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const startMs = Date.parse('2026-09-01T00:00:00Z')
const endMs = startMs + days * 24 * 60 * MINUTE

/** What happened to an entry. */
interface Fate {
  readonly feed: Feed
  readonly entry: Entry
  sent: number
  firstMs: number
  lastMs: number
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
  for (const entry of feed.entries)
    fates.set(entry.link, { feed, entry, sent: 0, firstMs: 0, lastMs: 0 })
}

let nowMs = startMs
const articleRows = new Map<string, Item>()
const ports = portsInMemory()
const began = performance.now()
for (const feed of feeds) await followFeed(ports, feed.url)
for (; nowMs < endMs; nowMs += MINUTE) {
  await pollDueFeeds(ports, { mayGoOn: () => true })
  if (nowMs % DAY === 0) {
    forgetArticlesOfThePast()
    process.stderr.write(`day ${(nowMs - startMs) / DAY}\n`)
  }
}
report((performance.now() - began) / 1_000)

function portsInMemory(): Ports {
  const articles = quickTable(articleRows)
  const telemetry: Ports['telemetry'] = { log: () => {}, count: () => {}, with: () => telemetry }
  return {
    clock: { now: () => new Date(nowMs).toISOString() },
    http: { get: async (request) => answer(request) },
    feeds: quickTable(),
    articles,
    log: quickTable(),
    logIndex: quickTable(),
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
    noteSent(fates.get(String(item['url'])))
    await articles.put({ ...item, status: 'extracted' })
  }
}

function noteSent(fate: Fate | undefined): void {
  if (fate === undefined) return
  fate.sent += 1
  if (fate.sent === 1) fate.firstMs = nowMs
  fate.lastMs = nowMs
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

/**
 * Articles that their feed shows no more: nothing should ask for them again, and if something does,
 * it counts as sent for twice. Without this the month needs gigabytes.
 */
function forgetArticlesOfThePast(): void {
  for (const [key, { url }] of articleRows) {
    const fate = fates.get(String(url))
    if (fate !== undefined && !isShown(fate)) articleRows.delete(key)
  }
}

function isShown({ feed, entry }: Fate): boolean {
  return visibleAt(feed, nowMs).entries.includes(entry)
}

/** A table that copies nothing and knows only the index `due`, for a million polls. */
function quickTable(rows = new Map<string, Item>()): Table {
  const due = new Map<string, Map<string, Item>>()
  const put = (item: Item) => {
    const key = `${item.pk} ${item.sk}`
    const partition = String(item['duePk'])
    rows.set(key, item)
    for (const partition of due.values()) partition.delete(key)
    if (item['dueSk'] === undefined) return
    if (!due.has(partition)) due.set(partition, new Map())
    due.get(partition)?.set(key, item)
  }
  return {
    get: async ({ pk, sk }) => rows.get(`${pk} ${sk}`),
    getAll: async (keys) => keys.flatMap(({ pk, sk }) => rows.get(`${pk} ${sk}`) ?? []),
    put: async (item, condition) => {
      const present = rows.get(`${item.pk} ${item.sk}`)
      if (condition === 'absent' && present !== undefined) return false
      if (typeof condition === 'object' && present?.['version'] !== condition.version) return false
      put(item)
      return true
    },
    putAll: async (items) => items.forEach(put),
    remove: async ({ pk, sk }) => void rows.delete(`${pk} ${sk}`),
    scan: async () => ({ items: [...rows.values()], capacity: 1 }),
    query: async (query) => ({ items: dueRows(due.get(query.pk), query), capacity: 1 }),
  }
}

function dueRows(
  due: ReadonlyMap<string, Item> = new Map(),
  { to = '', limit }: TableQuery,
): Item[] {
  return [...due.values()]
    .filter((item) => String(item['dueSk']) <= to)
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
  const repeated = all.filter(({ entry, sent }) => sent > 1 + entry.editsMs.length)
  const missed = all.filter(({ feed, entry, sent }) => {
    return sent === 0 && wasOffered(feed, entry)
  })
  const ours = missed.filter(
    ({ feed, entry }) => reachableMs(feed, entry, { startMs, endMs }) > boundMs(feed),
  )
  for (const { feed, entry } of missed) {
    const minutes = Math.round(reachableMs(feed, entry, { startMs, endMs }) / MINUTE)
    console.log(`never sent for: ${feed.kind} ${entry.link}, reachable for ${minutes} min`)
  }
  const edited = all.flatMap(({ feed, entry, lastMs }) => {
    const last = entry.editsMs.at(-1) ?? Number.POSITIVE_INFINITY
    if (last < startMs || last > endMs - 48 * 60 * MINUTE || !isStillShown(feed, entry, last))
      return []
    return [lastMs >= last]
  })
  console.log(`sent for more often than published and changed    ${repeated.length}`)
  console.log(`never sent for: out of any polite reader's reach  ${missed.length - ours.length}`)
  console.log(`never sent for: missed by us                      ${ours.length}`)
  console.log(
    `last change led to a new fetch                    ${share(edited)} of ${edited.length}`,
  )
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1_024)
  console.log(`${days} days in ${seconds.toFixed(0)} s, at most ${peakMb} MB`)
  process.exitCode = repeated.length + ours.length > 0 ? 1 : 0
}

/** The longest that a reader may have to wait who obeys everybody, the schedule's jitter included. */
function boundMs({ ttlMinutes = 0, headers }: Feed): number {
  const maxAgeS = Number(headers['cache-control']?.replace(/\D+/, '') ?? 0)
  const askedS = Math.max(ttlMinutes * 60, maxAgeS)
  return 1_100 * Math.max(settings.feeds.minIntervalS, settings.feeds.intervalS, askedS)
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
    .flatMap(({ entry, sent, firstMs }) => (sent === 0 ? [] : [firstMs - entry.publishedMs]))
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
