/** Counts equal counting the answer of the same question, in one part or in many. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventCard } from '../../shared/model/log.ts'
import {
  addCounts,
  type Counts,
  countEvents,
  type Dimension,
  dimensions,
} from '../../shared/query/count-events.ts'
import { type EventQuery, matches } from '../../shared/query/filter.ts'
import { arbitraryCards, arbitraryFilter, card, logOf, span } from './samples.ts'

/** What each dimension says of the sample card. */
const expected: Readonly<Record<string, readonly string[]>> = {
  day: ['2024-06-19'],
  week: ['2024-W25'],
  month: ['2024-06'],
  year: ['2024'],
  kind: ['treaty-signing'],
  class: ['agreement'],
  status: ['occurred'],
  actor: ['Kim Jong Un', 'Russia'],
  country: ['KP', 'RU'],
  source: ['Daily News', 'example.com'],
}

test.each(dimensions)('by %s', async (by) => {
  const counts = await countEvents(logOf([card()]), { by, filter: {}, order: 'newest' })
  expect(counts.total).toBe(1)
  expect(counts.counts).toEqual(expected[by]?.map((value) => ({ value, count: 1 })))
})

describe('weeks of ISO 8601', () => {
  test.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2023-01-01', '2022-W52'],
    ['0001-01-01', '0001-W01'],
  ])('%s lies in %s', async (day, week) => {
    const log = logOf([card({ time: span(day, day, 'day') })])
    const { counts } = await countEvents(log, { by: 'week', filter: {}, order: 'newest' })
    expect(counts).toEqual([{ value: week, count: 1 }])
  })
})

test('what has no day or no first day is counted as such', async () => {
  const times = [null, span(null, '2024-06-18', 'interval'), span('2024-06-18', null, 'interval')]
  const cards = times.map((time, i) => card({ time, id: `ev_${'abc'.charAt(i).repeat(20)}` }))
  for (const by of ['day', 'week']) {
    const { counts } = await countEvents(logOf(cards), { by, filter: {}, order: 'newest' })
    expect(counts.map(({ value }) => value).slice(1)).toEqual(['open', 'undated'])
  }
})

test('any count of any question is that of its answer, under any budget', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryCards,
      arbitraryFilter,
      fc.constantFrom(...dimensions),
      fc.integer({ min: 1, max: 9 }),
      async (cards, filter, by, readBudget) => {
        const query = { filter, order: 'newest' as const }
        const found = cards.filter((one) => matches(one, filter))
        const whole = addCounts(by, await partsOf(cards, { ...query, by, readBudget }))
        const one = addCounts(by, await partsOf(cards, { ...query, by, readBudget: 1_000 }))
        expect(whole).toEqual(one)
        expect(whole.total).toBe(found.length)
        for (const { value, count } of whole.counts) {
          if (by === 'kind') {
            expect(count).toBe(found.filter(({ kind }) => kind === value).length)
          }
          if (by === 'country') {
            const also = { ...filter, country: [value] }
            const both = found.filter((event) => matches(event, { country: also.country }))
            expect(count).toBe(both.length)
          }
        }
      },
    ),
    { numRuns: 300, seed: 8 },
  )
})

async function partsOf(
  cards: readonly EventCard[],
  asked: EventQuery & { readonly by: Dimension; readonly readBudget: number },
): Promise<Counts[]> {
  const parts: Counts[] = []
  let cursor: string | undefined
  do {
    const log = logOf(cards)
    const part = await countEvents(log, { ...asked, ...(cursor === undefined ? {} : { cursor }) })
    expect(log.reads).toBeLessThanOrEqual(asked.readBudget)
    parts.push(part)
    cursor = part.next
  } while (cursor !== undefined)
  return parts
}
