/**
 * When a feed is polled next. A feed that dates its entries is polled twice in its usual gap
 * between publications, at least hourly while it is awake, and ever more seldom as its newest entry
 * ages: the delay stays in proportion to the silence before. A feed without dates is followed by
 * what polls find: halved at once, lengthened by half, in the bounds of its sy:updatePeriod. Failures double the pause, but for a day not
 * beyond what a feed can be silent for without losing entries: a wire turns over in some hours.
 *
 * What the publisher asks for is a lower bound (RSS `ttl`; RFC 9111 `max-age` and `Expires`;
 * Retry-After). Feeds added together spread out by a tenth of the interval, by hash and not by
 * chance, so that the same polls give the same times.
 */
import { stableHash } from '../hash.ts'
import type { Entry, FeedRhythm } from '../model/feed.ts'
import { settings } from '../settings.ts'

export interface PollOutcome {
  readonly found: 'entries' | 'nothing' | 'error'
  /** Failures in a row, this poll included. */
  readonly failures: number
  /** Seconds that the publisher asks to wait at least. */
  readonly askedS?: number
  readonly rhythm?: FeedRhythm
  /** Seconds between updates, as the feed describes itself. */
  readonly updateS?: number
  readonly now: string
  readonly feedId: string
}

/** Entries that show how often a feed publishes nowadays. */
const RECENT = 24
/**
 * A twelfth of the silence: at an eighth daily papers waited 88 minutes in the median, at a
 * twelfth 53, at a sixteenth 45, for 28, 30 and 32 requests a feed and day (bench/month.ts).
 */
const SILENCE_SHARE = 12
/** Fewer dates than this show no rhythm; feeds that put their own date on everything have one. */
const LEAST_DATES = 3
/** Of a feed's whole span about one entry of 30: so much may leave it between two tries. */
const SPAN_SHARE = 32
/** Where no dates tell: the usual pauses of a feed that one failure may last. */
const PATIENT_INTERVALS = 4
/** About a day at the least pause; what fails for longer is gone, and asked ever more seldom. */
const HOPEFUL_FAILURES = 64
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** The interval to the next poll in seconds, within settings.feeds' bounds. */
export function nextIntervalS(intervalS: number, outcome: PollOutcome): number {
  const { minIntervalS, maxIntervalS } = settings.feeds
  const share = Number.parseInt(stableHash(`${outcome.feedId} ${outcome.now}`, 8), 16) / 2 ** 32
  const least = Math.max(minIntervalS, outcome.askedS ?? 0) * (1 + share / 10)
  const wanted = wantedS(intervalS, outcome) * (0.9 + share / 5)
  return Math.round(Math.min(maxIntervalS * (0.9 + share / 10), Math.max(least, wanted)))
}

/** How often a feed publishes, by the dates of its entries; undefined when they do not show it. */
export function findRhythm(
  entries: readonly Entry[],
  { now }: { readonly now: string },
): FeedRhythm | undefined {
  const nowMs = Date.parse(now)
  const past = entries
    .map(({ published, updated }) => Date.parse(published ?? updated ?? ''))
    .filter((ms) => ms <= nowMs)
    .sort((a, b) => b - a)
  const oldest = past.at(-1)
  const dated = past.slice(0, RECENT)
  const minutes = [...new Set(dated.map((ms) => Math.floor(ms / MINUTE_MS) * MINUTE_MS))]
  const [newest] = minutes
  if (newest === undefined || minutes.length < LEAST_DATES) return undefined
  return {
    gapS: Math.round((isByDay(minutes) ? meanGap(dated) : medianGap(minutes)) / 1_000),
    spanS: Math.round(((dated[0] ?? newest) - (oldest ?? newest)) / 1_000),
    newestAt: new Date(newest).toISOString(),
  }
}

/**
 * Seconds for which an answer says that it stays fresh (RFC 9111, 4.2.1), up to
 * settings.feeds.maxCacheS: longer ones are rules for a site's pictures that its feed came under.
 */
export function freshForS(headers: Readonly<Record<string, string>>, now: string): number {
  const control = headers['cache-control'] ?? ''
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,9})/i.exec(control)?.[1]
  const leftS =
    maxAge === undefined
      ? (Date.parse(headers['expires'] ?? '') - Date.parse(headers['date'] ?? now)) / 1_000
      : Number(maxAge) - (Number.parseInt(headers['age'] ?? '', 10) || 0)
  if (/no-cache|no-store/i.test(control) || !(leftS > 0)) return 0
  return Math.min(leftS, settings.feeds.maxCacheS)
}

function wantedS(intervalS: number, outcome: PollOutcome): number {
  const { found, rhythm, now } = outcome
  if (found === 'error') return pauseS(intervalS, outcome)
  if (rhythm === undefined) return searchedS(intervalS, outcome)
  const silentS = (Date.parse(now) - Date.parse(rhythm.newestAt)) / 1_000
  return Math.max(Math.min(rhythm.gapS / 2, settings.feeds.awakeIntervalS), silentS / SILENCE_SHARE)
}

/**
 * Without dates. What the feed says of itself (sy:updatePeriod) bounds the search, and is no lower
 * bound where dates show better: publishing systems say "hourly" for whoever uses them.
 */
function searchedS(intervalS: number, { found, updateS }: PollOutcome): number {
  const { awakeIntervalS, maxIntervalS } = settings.feeds
  const next = found === 'entries' ? intervalS / 2 : intervalS * 1.5
  const most = updateS === undefined ? maxIntervalS : Math.max(awakeIntervalS, updateS / 2)
  const least = updateS === undefined ? 0 : Math.min(awakeIntervalS, updateS / 4)
  return Math.max(least, Math.min(most, next))
}

/** After a failure: `intervalS` is what the feed had before it failed. */
function pauseS(intervalS: number, { failures, rhythm }: PollOutcome): number {
  const { intervalS: usual } = settings.feeds
  const doubled = usual * 2 ** Math.min(failures, 10)
  const spanS = rhythm?.spanS
  const turnover = spanS === undefined ? intervalS * PATIENT_INTERVALS : spanS / SPAN_SHARE
  const hopeless = Math.min(Math.max(0, failures - HOPEFUL_FAILURES), 10)
  return Math.min(doubled, Math.max(usual, turnover) * 2 ** hopeless)
}

/** Whether a feed knows only the days of its entries: then their number says more than the gaps. */
function isByDay(instants: readonly number[]): boolean {
  return new Set(instants.map((ms) => ms % DAY_MS)).size === 1
}

/** Of instants in falling order, at least two. */
function meanGap(instants: readonly number[]): number {
  return ((instants[0] ?? 0) - (instants.at(-1) ?? 0)) / (instants.length - 1)
}

/** The lower middle one: a pause of the night among few entries is no rhythm. */
function medianGap(instants: readonly number[]): number {
  const gaps = instants.slice(1).map((ms, n) => (instants[n] ?? ms) - ms)
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0
}
