/** Weeks of ISO 8601: known ones, and that a week's bounds are the days that name it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekBounds, weekOf } from '../../shared/query/iso-week.ts'

test.each([
  ['2024-06-19', '2024-W25'],
  ['2021-01-03', '2020-W53'],
  ['2024-12-30', '2025-W01'],
  ['0001-01-01', '0001-W01'],
])('%s is in %s', (day, week) => {
  expect(weekOf(day)).toBe(week)
})

test.each(['2024-W53', '2024-W00', '2024-W99', '2024-W5', '2024-25', 'W25', ''])(
  '"%s" is no week',
  (text) => {
    expect(weekBounds(text)).toBeUndefined()
  },
)

describe('the bounds of a week', () => {
  test('are Monday and Sunday of the week that every day between them names', () => {
    const range = { min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const day = date.toISOString().slice(0, 10)
        const bounds = weekBounds(weekOf(day) ?? '')
        expect(bounds === undefined ? '' : bounds.start <= day && day <= bounds.end).toBe(true)
        expect(new Date(bounds?.start ?? '').getUTCDay()).toBe(1)
        expect(new Date(bounds?.end ?? '').getUTCDay()).toBe(0)
      }),
      { numRuns: 500, seed: 8 },
    )
  })
})
