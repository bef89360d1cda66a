/** Times in plain words, as a question may name them. */
import { expect, test } from 'vitest'
import { findDays } from '../shared/plain-days.ts'

const now = '2026-11-24T12:00:00.000Z'

test.each([
  ['yesterday', '2026-11-23', '2026-11-23'],
  ['last week', '2026-11-16', '2026-11-22'],
  ['summer 2024', '2024-06-01', '2024-08-31'],
  ['in June 2024', '2024-06-01', '2024-06-30'],
  ['next month', '2026-12-01', '2026-12-31'],
  ['19 June 2024', '2024-06-19', '2024-06-19'],
  ['since Monday', '2026-11-23', '2026-11-23'],
])('%s', (words, start, end) => {
  expect(findDays(words, { now })).toEqual({ start, end })
})

test.each(['', 'whenever', 'from May to June', 'not yesterday', 'Paris', '19 June 2024 OR 1=1'])(
  '"%s" is no time',
  (words) => {
    expect(findDays(words, { now })).toBeUndefined()
  },
)
