/**
 * When a feed is polled next: sooner when polls find something, later when they do not, and later
 * still after each failure. The wish of the publisher (`ttl`, Retry-After) is a lower bound.
 *
 * The rise and fall are asymmetric (halved at once, lengthened by half), so a feed that wakes up is
 * followed closely within one poll and a sleeping one costs less with each.
 */
import { settings } from '../settings.ts'

export interface PollOutcome {
  readonly found: 'entries' | 'nothing' | 'error'
  /** Failures in a row, this poll included. */
  readonly failures: number
  /** Seconds that the publisher asks to wait at least. */
  readonly askedS?: number
}

/** The interval to the next poll in seconds, within settings.feeds' bounds. */
export function nextIntervalS(intervalS: number, outcome: PollOutcome): number {
  const { minIntervalS, maxIntervalS } = settings.feeds
  const wanted = Math.max(wantedS(intervalS, outcome), outcome.askedS ?? 0)
  return Math.round(Math.min(maxIntervalS, Math.max(minIntervalS, wanted)))
}

function wantedS(intervalS: number, { found, failures }: PollOutcome): number {
  if (found === 'entries') return intervalS / 2
  if (found === 'nothing') return intervalS * 1.5
  return settings.feeds.intervalS * 2 ** Math.min(failures, 10)
}
