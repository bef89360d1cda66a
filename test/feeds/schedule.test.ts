/** How the interval between polls follows what polls find. */
import { expect, it } from 'vitest'
import { nextIntervalS, type PollOutcome } from '../../shared/feeds/schedule.ts'
import { settings } from '../../shared/settings.ts'

const { intervalS, minIntervalS, maxIntervalS } = settings.feeds

it.each<[string, number, PollOutcome, number]>([
  ['new entries halve it', 2_000, { found: 'entries', failures: 0 }, 1_000],
  ['nothing new lengthens it by half', 2_000, { found: 'nothing', failures: 0 }, 3_000],
  ['a failure doubles the usual one', 2_000, { found: 'error', failures: 1 }, 2 * intervalS],
  ['the third failure in a row', 2_000, { found: 'error', failures: 3 }, 8 * intervalS],
  ['never under the least', minIntervalS, { found: 'entries', failures: 0 }, minIntervalS],
  ['never over the most', maxIntervalS, { found: 'nothing', failures: 0 }, maxIntervalS],
  ['a thousand failures', 900, { found: 'error', failures: 1_000 }, maxIntervalS],
  ['as the publisher asks', 600, { found: 'entries', failures: 0, askedS: 3_600 }, 3_600],
  ['within reason', 600, { found: 'error', failures: 1, askedS: 1e9 }, maxIntervalS],
])('%s', (_name, before, outcome, expected) => {
  expect(nextIntervalS(before, outcome)).toBe(expected)
})
