/**
 * Invented feeds for bench/month.ts: when each publishes and changes entries, and how its server
 * behaves. Rates follow what news sites do: busy by day and quiet by night and at the weekend, in
 * their own time zone; daily papers all at once; and many feeds that say little.
 *
 * Of the servers two thirds send 304, a third sends the whole feed each time, half of those with a
 * new build date; some cache for minutes; one feed in ten has no dates, one in fifty rewrites all
 * its guids in mid-month; one request in a hundred fails, and one host in twenty is down for hours.
 */
import { seeded } from '../test/helpers/unkind.ts'

export interface Entry {
  readonly link: string
  readonly publishedMs: number
  /** When its words change. */
  readonly editsMs: readonly number[]
}

export interface Feed {
  readonly url: string
  readonly kind: string
  /** By publication, the oldest first; the first are older than the month. */
  readonly entries: readonly Entry[]
  /** Entries that it shows. */
  readonly window: number
  readonly hasEtags: boolean
  readonly hasBuildDate: boolean
  readonly hasDates: boolean
  readonly ttlMinutes: number | undefined
  readonly headers: Readonly<Record<string, string>>
  /** From then on all guids are others. */
  readonly rewrittenMs: number
  isDownAt(ms: number): boolean
  /** Hours in a row in which it is down. */
  readonly outage: Span
}

interface Span {
  readonly startMs: number
  readonly endMs: number
}

type Random = () => number

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Share of all feeds, entries a day (from, to), entries at a time, entries shown. */
const kinds = [
  { kind: 'wire', share: 0.05, from: 60, to: 150, batch: 1, window: 50 },
  { kind: 'newspaper', share: 0.25, from: 8, to: 30, batch: 1, window: 30 },
  { kind: 'site', share: 0.35, from: 0.7, to: 4, batch: 1, window: 20 },
  { kind: 'daily batch', share: 0.1, from: 1, to: 1, batch: 10, window: 25 },
  { kind: 'weekly', share: 0.15, from: 0.1, to: 0.3, batch: 1, window: 10 },
  { kind: 'sleeping', share: 0.1, from: 0.01, to: 0.04, batch: 1, window: 10 },
] as const

/** Share of a day's entries by hour of the day: night, morning, day, evening. */
const HOURS = [1, 1, 1, 1, 1, 2, 4, 6, 8, 9, 9, 8, 7, 8, 8, 8, 8, 7, 6, 5, 4, 3, 2, 1]
const BUSIEST = Math.max(...HOURS)
const WEEKEND = 0.5

/** Invents feeds, the same each time. */
export function inventFeeds({
  feeds,
  ...span
}: Span & { readonly feeds: number }): readonly Feed[] {
  const random = seeded(4747)
  return Array.from({ length: feeds }, (_, n) => inventFeed(n, { random, span, of: feeds }))
}

/** What a feed shows at an instant, the newest first; the version changes with what it shows. */
export function visibleAt(
  feed: Feed,
  ms: number,
): { readonly entries: readonly Entry[]; readonly version: string } {
  let low = 0
  let high = feed.entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((feed.entries[middle]?.publishedMs ?? 0) <= ms) low = middle + 1
    else high = middle
  }
  const entries = feed.entries.slice(Math.max(0, low - feed.window), low).reverse()
  const edits = entries.reduce((total, entry) => total + editsBy(entry, ms), 0)
  return { entries, version: `${low}-${edits}-${ms >= feed.rewrittenMs}` }
}

/**
 * Milliseconds of a span for which an entry is in its feed while the server is not down for hours.
 */
export function reachableMs(feed: Feed, entry: Entry, within: Span): number {
  const follower = feed.entries[feed.entries.indexOf(entry) + feed.window]
  const leftMs = Math.min(within.endMs, follower?.publishedMs ?? within.endMs)
  const fromMs = Math.max(within.startMs, entry.publishedMs)
  const { startMs, endMs } = feed.outage
  const downMs = Math.min(leftMs, endMs) - Math.max(fromMs, startMs)
  return leftMs - fromMs - Math.max(0, downMs)
}

/** The feed as its server sends it. */
export function feedXml(
  feed: Feed,
  { entries, nowMs }: { readonly entries: readonly Entry[]; readonly nowMs: number },
): string {
  const items = entries.map((entry) => {
    const guid = nowMs >= feed.rewrittenMs ? `tag:${entry.link}` : entry.link
    const date = feed.hasDates
      ? `<pubDate>${new Date(entry.publishedMs).toUTCString()}</pubDate>`
      : ''
    const text = `Report ${entry.publishedMs}, version ${editsBy(entry, nowMs)}`
    return `<item><guid isPermaLink="false">${guid}</guid><link>${entry.link}</link><title>${text}</title>${date}</item>`
  })
  const built = feed.hasBuildDate
    ? `<lastBuildDate>${new Date(nowMs).toUTCString()}</lastBuildDate>`
    : ''
  const ttl = feed.ttlMinutes === undefined ? '' : `<ttl>${feed.ttlMinutes}</ttl>`
  return `<rss version="2.0"><channel><title>F</title>${built}${ttl}${items.join('')}</channel></rss>`
}

function editsBy({ editsMs }: Entry, ms: number): number {
  return editsMs.filter((edit) => edit <= ms).length
}

function inventFeed(
  n: number,
  { random, span, of }: { readonly random: Random; readonly span: Span; readonly of: number },
): Feed {
  const kind = kindAt((n + 0.5) / of)
  const url = `https://f${n}.example/feed`
  const perDay = kind.from * (kind.to / kind.from) ** random()
  const hasEtags = random() < 0.67
  return {
    url,
    kind: kind.kind,
    entries: inventEntries(n, { random, span, perDay, batch: kind.batch, window: kind.window }),
    window: kind.window,
    hasEtags,
    hasBuildDate: !hasEtags && random() < 0.5,
    hasDates: random() > 0.1,
    ttlMinutes: random() < 0.2 ? [5, 15, 30, 60][Math.floor(random() * 4)] : undefined,
    headers: random() < 0.4 ? { 'cache-control': `max-age=${Math.ceil(random() * 15) * 60}` } : {},
    rewrittenMs: random() < 0.02 ? span.startMs + 15 * DAY : Number.POSITIVE_INFINITY,
    ...outages(random, span),
  }
}

function kindAt(share: number): (typeof kinds)[number] {
  let upTo = 0
  for (const kind of kinds) {
    upTo += kind.share
    if (share < upTo) return kind
  }
  return kinds[0]
}

function outages(random: Random, { startMs, endMs }: Span): Pick<Feed, 'isDownAt' | 'outage'> {
  const isFragile = random() < 0.05
  const from = startMs + random() * (endMs - startMs)
  const to = isFragile ? from + random() * 12 * HOUR : from
  const isDownAt = (ms: number) => (ms > from && ms < to) || random() < 0.01
  return { isDownAt, outage: { startMs: from, endMs: to } }
}

interface Habits {
  readonly random: Random
  readonly span: Span
  readonly perDay: number
  readonly batch: number
  readonly window: number
}

function inventEntries(n: number, habits: Habits): readonly Entry[] {
  const { random, span, perDay, batch, window } = habits
  const before = Math.min(400, (2 * window) / (perDay * batch)) * DAY
  const zone = Math.floor(random() * 24) * HOUR
  const times =
    batch > 1
      ? dailyTimes(span.startMs - before, span.endMs, zone)
      : thinnedTimes(random, { fromMs: span.startMs - before, toMs: span.endMs, perDay, zone })
  return times.flatMap((ms, time) =>
    Array.from({ length: batch }, (_, place) => ({
      link: `https://f${n}.example/${time}-${place}.html`,
      publishedMs: ms,
      // One article in ten is changed, most soon after; some twice.
      editsMs:
        random() < 0.1
          ? [ms + random() * 6 * HOUR, ms + (6 + random() * 30) * HOUR].slice(
              0,
              1 + Math.floor(random() * 2),
            )
          : [],
    })),
  )
}

function dailyTimes(fromMs: number, toMs: number, zone: number): number[] {
  const times: number[] = []
  for (let ms = Math.floor(fromMs / DAY) * DAY + zone; ms < toMs; ms += DAY) times.push(ms)
  return times
}

/** A Poisson process whose rate follows the hours, by thinning (Lewis and Shedler, 1979). */
function thinnedTimes(
  random: Random,
  { fromMs, toMs, perDay, zone }: { fromMs: number; toMs: number; perDay: number; zone: number },
): number[] {
  const weight = HOURS.reduce((total, each) => total + each, 0) / 24
  const mean = DAY / (perDay * (BUSIEST / weight) * (7 / (5 + 2 * WEEKEND)))
  const times: number[] = []
  for (let ms = fromMs; ms < toMs; ms += -Math.log(1 - random()) * mean) {
    const local = new Date(ms + zone)
    const isWeekend = local.getUTCDay() % 6 === 0
    const rate = (HOURS[local.getUTCHours()] ?? 1) * (isWeekend ? WEEKEND : 1)
    if (random() < rate / BUSIEST) times.push(Math.round(ms / 1_000) * 1_000)
  }
  return times
}
