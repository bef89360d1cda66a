import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, isDay, mondayOf } from '../../shared/log/days.ts'

test.each(['2024-06-19', '2024-02-29', '0000-01-01', '9999-12-31', '0099-01-01'])(
  '%s is a day',
  (text) => {
    expect(isDay(text)).toBe(true)
  },
)

const notDays = [
  '',
  '2024',
  '2024-06',
  '2023-02-29',
  '2024-02-30',
  '2024-13-01',
  '-0044-03-15',
  '10000-01-01',
  '2024-06-19T00:00Z',
]
test.each(notDays)('%j is no day', (text) => {
  expect(isDay(text)).toBe(false)
})

test.each([
  { day: '2024-06-17', monday: '2024-06-17' },
  { day: '2024-06-23', monday: '2024-06-17' },
  { day: '2024-06-24', monday: '2024-06-24' },
  // The ISO week 2021-W53 begins in the old year, 2025-W01 too.
  { day: '2021-01-03', monday: '2020-12-28' },
  { day: '2025-01-01', monday: '2024-12-30' },
  { day: '1969-12-31', monday: '1969-12-29' },
  { day: '1970-01-01', monday: '1969-12-29' },
])('the Monday of $day is $monday', ({ day, monday }) => {
  expect(mondayOf(day)).toBe(monday)
})

test('days are added over months, leap days and the ends of what a day can be', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  expect(addDays('0000-01-01', -1)).toBe('0000-01-01')
})

test('a closed interval counts both its ends', () => {
  const days = fc.integer({ min: -700_000, max: 2_000_000 })
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 10_000 }), (at, length) => {
      const start = addDays('1970-01-01', at)
      fc.pre(start < '9900-01-01')
      expect(daysBetween(start, addDays(start, length))).toBe(length + 1)
      expect(daysBetween(mondayOf(start), start)).toBeLessThanOrEqual(7)
    }),
    { seed: 8 },
  )
})
