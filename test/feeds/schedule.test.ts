/** How the interval between polls follows what a feed publishes, asks for, and what polls find. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findRhythm,
  freshForS,
  nextIntervalS,
  type PollOutcome,
} from '../../shared/feeds/schedule.ts'
import { addSeconds } from '../../shared/instant.ts'
import { settings } from '../../shared/settings.ts'

const { intervalS, minIntervalS, maxIntervalS, awakeIntervalS, maxCacheS } = settings.feeds
const NOW = '2026-09-30T12:00:00.000Z'
const HOUR = 3_600

type Row = Omit<PollOutcome, 'now' | 'feedId' | 'failures'> & { readonly failures?: number }

describe('the next interval', () => {
  it.each<[string, number, Row, number]>([
    ['without dates, new entries halve it', 2_000, { found: 'entries' }, 1_000],
    ['without dates, nothing new lengthens it by half', 2_000, { found: 'nothing' }, 3_000],
    ['a failure doubles the usual one', 2_000, { found: 'error', failures: 1 }, 2 * intervalS],
    ['the third failure in a row', 2_000, { found: 'error', failures: 3 }, 8 * intervalS],
    ['a failure is no matter of rhythm', 900, beating(HOUR, 0, 'error'), 2 * intervalS],
    ['a wire that fails waits no longer than usual', 900, failing(8 * HOUR, 6), intervalS],
    ['a paper that fails, by what it holds', 900, failing(64 * HOUR, 6), 2 * HOUR],
    ['a wire that failed for two days', 900, failing(8 * HOUR, 69), 32 * intervalS],
    ['a busy feed without dates', 300, { found: 'error', failures: 6 }, 4 * 300],
    ['hourly by its own words, and silent', HOUR, { found: 'nothing', updateS: HOUR }, HOUR],
    ['daily, and silent', 40_000, { found: 'nothing', updateS: 24 * HOUR }, 12 * HOUR],
    ['hourly, and busy', 1_000, { found: 'entries', updateS: HOUR }, 900],
    [
      'daily by its words, hourly by its dates',
      900,
      { ...beating(HOUR, 0), updateS: 86_400 },
      1_800,
    ],
    ['each second by its words', 900, { found: 'entries', updateS: 1 }, 450],
    ['never under the least', minIntervalS, { found: 'entries' }, minIntervalS],
    ['never over the most', maxIntervalS, { found: 'nothing' }, maxIntervalS],
    ['a thousand failures', 900, { found: 'error', failures: 1_000 }, maxIntervalS],
    ['as the publisher asks', 600, { found: 'entries', askedS: HOUR }, HOUR],
    ['within reason', 600, { found: 'error', failures: 1, askedS: 1e9 }, maxIntervalS],
    ['twice in the usual gap', 9_999, beating(2_000, 0), 1_000],
    ['a feed of every minute', 900, beating(60, 0), minIntervalS],
    ['a daily feed is asked hourly after it published', 900, beating(24 * HOUR, 0), awakeIntervalS],
    ['a night of silence', 900, beating(2_000, 12 * HOUR), HOUR],
    ['a month of silence', 900, beating(2_000, 720 * HOUR), maxIntervalS],
    ['the publisher goes before the rhythm', 900, { ...beating(2_000, 0), askedS: 7_000 }, 7_000],
  ])('%s', (_name, before, row, expected) => {
    const got = nextOf(before, row)
    expect(got).toBeGreaterThanOrEqual(Math.max(minIntervalS, 0.9 * expected))
    expect(got).toBeLessThanOrEqual(Math.min(maxIntervalS, 1.1 * expected))
    expect(got).toBeGreaterThanOrEqual(Math.min(row.askedS ?? 0, 0.9 * maxIntervalS))
  })

  it('is the same each time, and differs among feeds', () => {
    const row = beating(4_000, 0)
    const ids = Array.from({ length: 50 }, (_, n) => `feed ${n}`)
    const intervals = ids.map((id) => nextOf(900, row, id))
    expect(ids.map((id) => nextOf(900, row, id))).toEqual(intervals)
    expect(new Set(intervals).size).toBeGreaterThan(40)
  })
})

describe('the rhythm of a feed', () => {
  it.each<[string, readonly number[], number | undefined]>([
    ['even', [1, 2, 3, 4].map((n) => n * HOUR), HOUR],
    ['a night in between', [1, 2, 3, 11, 12, 13].map((n) => n * HOUR), HOUR],
    ['in any order', [3, 1, 4, 2].map((n) => n * HOUR), HOUR],
    ['three at a time', [1, 1, 1, 25, 25, 25, 50, 50, 50].map((n) => n * HOUR), 24 * HOUR],
    ['days only, four a day', [12, 12, 12, 12, 36, 36, 36, 36, 60].map((n) => n * HOUR), 6 * HOUR],
    ['its own date on everything', [0, 0, 0, 0], undefined],
    ['too few', [HOUR, 2 * HOUR], undefined],
    ['of tomorrow', [-HOUR, -2 * HOUR, -3 * HOUR, HOUR], undefined],
    ['none', [], undefined],
  ])('%s', (_name, ages, expected) => {
    const entries = ages.map((age) => ({ published: addSeconds(NOW, -age) }))
    expect(findRhythm(entries, { now: NOW })?.gapS).toBe(expected)
  })

  it('is that of its newest entries', () => {
    const ages = Array.from({ length: 500 }, (_, n) => (n < 25 ? n * HOUR : n * 100 * HOUR))
    const entries = ages.map((age) => ({ updated: addSeconds(NOW, -age) }))
    expect(findRhythm(entries, { now: NOW })).toEqual({
      gapS: HOUR,
      spanS: 49_900 * HOUR,
      newestAt: NOW,
    })
  })

  it('lets no dates throw, nor lead out of bounds', () => {
    const date = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((d) => d.toISOString()),
    )
    fc.assert(
      fc.property(fc.array(date), fc.nat(1e6), (dates, before) => {
        const rhythm = findRhythm(
          dates.map((published) => ({ published })),
          { now: NOW },
        )
        const next = nextOf(before, { found: 'nothing', ...(rhythm && { rhythm }) })
        expect(next).toBeGreaterThanOrEqual(minIntervalS)
        expect(next).toBeLessThanOrEqual(maxIntervalS)
      }),
    )
  })
})

describe('how long an answer stays fresh', () => {
  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['nothing said', {}, 0],
    ['max-age', { 'cache-control': 'public, max-age=600' }, 600],
    ['less what it spent in caches', { 'cache-control': 'max-age=600', age: '200' }, 400],
    ['not s-maxage', { 'cache-control': 's-maxage=600' }, 0],
    ['no-cache', { 'cache-control': 'no-cache, max-age=600' }, 0],
    ['a year', { 'cache-control': 'max-age=31536000' }, maxCacheS],
    ['a word', { 'cache-control': 'max-age=soon' }, 0],
    ['Expires', { expires: 'Wed, 30 Sep 2026 12:10:00 GMT' }, 600],
    [
      'Expires by the clock of the server',
      { expires: 'Wed, 30 Sep 2026 12:10:00 GMT', date: 'Wed, 30 Sep 2026 12:05:00 GMT' },
      300,
    ],
    ['Expires: -1', { expires: '-1' }, 0],
    [
      'max-age before Expires',
      { 'cache-control': 'max-age=60', expires: 'Wed, 30 Sep 2026 12:10:00 GMT' },
      60,
    ],
  ])('%s', (_name, headers, expected) => {
    expect(freshForS(headers, NOW)).toBe(expected)
  })
})

/** A feed that publishes every `gapS` and last did so `silentS` ago. */
function beating(gapS: number, silentS: number, found: Row['found'] = 'nothing'): Row {
  return { found, rhythm: { gapS, newestAt: addSeconds(NOW, -silentS) } }
}

/** A feed with entries of so many seconds that failed so often in a row. */
function failing(spanS: number, failures: number): Row {
  return { found: 'error', failures, rhythm: { gapS: 600, spanS, newestAt: NOW } }
}

function nextOf(before: number, row: Row, feedId = 'f'): number {
  const failures = row.found === 'error' ? 1 : 0
  return nextIntervalS(before, { failures, now: NOW, feedId, ...row })
}
