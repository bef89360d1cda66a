/** Lists in order of time: exact, in pages of any size, at the cost of what they hold. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendMentions, type Finding } from '../../shared/log/append.ts'
import { readListRow } from '../../shared/log/lists.ts'
import { logReader } from '../../shared/log/read.ts'
import {
  type CardOrder,
  type CardQuery,
  type EventCard,
  isCardPosition,
  type LogReader,
  overlapsDays,
} from '../../shared/model/log.ts'
import type { EventTime } from '../../shared/model/timex.ts'
import type { Table } from '../../shared/ports.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { unkindTable } from '../helpers/unkind.ts'
import {
  arbitraryFindings,
  asLog,
  day,
  event,
  finding,
  fixedClock,
  silent,
  span,
  tickingClock,
} from './samples.ts'

describe('order', () => {
  const times: readonly (EventTime | null)[] = [
    day('2024-06-19'),
    day('2024-05-02'),
    span('2024-06-17', '2024-06-23', 'week'),
    span('2024-06-01', '2024-06-30', 'month'),
    span('2024-01-01', '2024-12-31', 'year'),
    span('2020-01-01', '2029-12-31', 'decade'),
    span('2024-06-18', null, 'interval'),
    span(null, '2024-06-20', 'interval'),
    null,
    null,
  ]
  test.each([
    {
      order: 'newest' as const,
      expected: [
        '06-19',
        '06-18',
        '06-17',
        '06-01',
        '05-02',
        '01-01',
        '20-01-01',
        'open',
        'n8',
        'n9',
      ],
    },
    {
      order: 'oldest' as const,
      expected: [
        'open',
        '20-01-01',
        '01-01',
        '05-02',
        '06-01',
        '06-17',
        '06-18',
        '06-19',
        'n8',
        'n9',
      ],
    },
  ])('$order first, the undated last as they were recorded', async ({ order, expected }) => {
    const reader = await readerOf(times)
    const cards = await allCards(reader, { order, limit: 3 })
    expect(cards.map(labelOf)).toEqual(expected)
  })

  function labelOf({ time, title }: EventCard): string {
    if (time === null) return title ?? ''
    return time.start?.replace('2024-', '').slice(-8) ?? 'open'
  }
})

describe('days', () => {
  const times = {
    day: day('2024-06-19'),
    week: span('2024-06-17', '2024-06-23', 'week'),
    month: span('2024-06-01', '2024-06-30', 'month'),
    acrossMonths: span('2024-05-30', '2024-06-02', 'interval'),
    year: span('2024-01-01', '2024-12-31', 'year'),
    decade: span('2020-01-01', '2029-12-31', 'decade'),
    since: span('2023-02-01', null, 'interval'),
    until: span(null, '2024-06-20', 'interval'),
    ancient: span('-0044-03-15', '-0044-03-15', 'day'),
    undated: null,
  }
  const asked: readonly { from?: string; to?: string; expected: (keyof typeof times)[] }[] = [
    {
      from: '2024-06-19',
      to: '2024-06-19',
      expected: ['day', 'decade', 'month', 'since', 'until', 'week', 'year'],
    },
    {
      from: '2024-06-01',
      to: '2024-06-01',
      expected: ['acrossMonths', 'decade', 'month', 'since', 'until', 'year'],
    },
    { from: '2024-12-31', expected: ['decade', 'since', 'year'] },
    { from: '2031-01-01', expected: ['since'] },
    { to: '2019-12-31', expected: ['ancient', 'until'] },
    { to: '2022-12-31', expected: ['ancient', 'decade', 'until'] },
    {
      from: '2024-06-20',
      to: '2024-06-19',
      expected: ['decade', 'month', 'since', 'until', 'week', 'year'],
    },
  ]
  test.each(asked)('from $from to $to', async ({ from, to, expected }) => {
    const reader = await readerOf(Object.values(times))
    const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    const cards = await allCards(reader, { order: 'newest', limit: 2, ...range })
    const found = cards.filter((card) => overlapsDays(card.time, range)).map(nameOf)
    expect(found.sort()).toEqual(
      from !== undefined && to !== undefined && from > to ? expected : expected,
    )
  })

  function nameOf({ title }: EventCard): string {
    return Object.keys(times)[Number(title?.slice(1))] ?? ''
  }
})

test('pages of any size, put together, are all events in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFindings(12),
      fc.record(
        {
          order: fc.constantFrom<CardOrder>('newest', 'oldest'),
          from: fc.constantFrom('2024-06-18', '2024-06-24', '2019-01-01'),
          to: fc.constantFrom('2024-06-19', '2024-06-23', '2030-01-01'),
          limit: fc.integer({ min: 1, max: 5 }),
        },
        { requiredKeys: ['order', 'limit'] },
      ),
      async (findings, query) => {
        const log = memoryTable()
        await appendAll(log, findings)
        // Each event is in the list of its kind.
        const rows = log.rows().filter(({ pk }) => pk.startsWith('k#'))
        const every = rows.flatMap(readListRow).map(({ card }) => card)
        const cards = await allCards(logReader(asLog(log)), query)
        const within = (card: EventCard) => overlapsDays(card.time, query)
        expect(
          cards
            .filter(within)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(
          every
            .filter(within)
            .map(({ id }) => id)
            .sort(),
        )
        const starts = cards.flatMap(({ time }) => time?.start ?? [])
        const inOrder = [...starts].sort()
        expect(starts).toEqual(query.order === 'oldest' ? inOrder : inOrder.reverse())
      },
    ),
    { numRuns: 120, seed: 8 },
  )
})

test('events written between two pages neither hide nor repeat others', async () => {
  const log = memoryTable()
  const before = dayFindings(20)
  await appendAll(log, before)
  const reader = logReader(asLog(log))
  const first = await reader.listCards({ order: 'newest', limit: 7 })
  await appendAll(log, dayFindings(20, 'late'))
  const rest = await allCards(reader, { order: 'newest', limit: 7, after: first.next ?? '' })
  const seen = [...first.cards.map(({ card }) => card), ...rest].map(({ id }) => id)
  expect(new Set(seen).size).toBe(seen.length)
  const { cards } = await logReader(asLog(await filled(before))).listCards({
    order: 'newest',
    limit: 50,
  })
  expect(cards.filter(({ card }) => !seen.includes(card.id))).toEqual([])
})

test('an index that lags shows less for a while, and never an error', async () => {
  const log = unkindTable(memoryTable(), { indexLag: 25 })
  await appendAll(log, dayFindings(10))
  const reader = logReader(asLog(log))
  const early = await reader.listCards({ order: 'newest', limit: 50 })
  expect(early.cards.length).toBeLessThan(10)
  await log.settle()
  expect((await reader.listCards({ order: 'newest', limit: 50 })).cards).toHaveLength(10)
})

test('a page costs what it holds, not what the log holds', async () => {
  const costs = []
  for (const size of [100, 1_000]) {
    const reader = logReader(asLog(await filled(dayFindings(size))))
    costs.push((await reader.listCards({ order: 'newest', limit: 50 })).capacity)
  }
  expect(Math.max(...costs)).toBeLessThanOrEqual(10)
  // Shards fill unevenly, so a second page of one of them now and then.
  expect(costs[1]).toBeLessThanOrEqual((costs[0] ?? 0) + 1.5)
})

test('every position is one, and nothing else is', async () => {
  const log = await filled([...dayFindings(3), finding('u', [event({ time: null })])])
  const { cards } = await logReader(asLog(log)).listCards({ order: 'newest', limit: 10 })
  expect(cards.map(({ position }) => isCardPosition(position))).toEqual(cards.map(() => true))
  const wrong = [
    '',
    '~',
    'x',
    '2024-06-19',
    '2024-06-19#',
    '2024-06-19#ev_x',
    '#ev_aaaaaaaaaaaaaaaaaaaa',
  ]
  expect(wrong.filter(isCardPosition)).toEqual([])
})

test('an unknown event has no state and no history', async () => {
  const reader = logReader(asLog(memoryTable()))
  expect(await reader.getEvent('ev_aaaaaaaaaaaaaaaaaaaa')).toBeUndefined()
  expect(await reader.history('ev_aaaaaaaaaaaaaaaaaaaa')).toBeUndefined()
})

async function readerOf(times: readonly (EventTime | null)[]): Promise<LogReader> {
  const clock = tickingClock()
  const log = memoryTable()
  for (const [i, time] of times.entries()) {
    // Kind `other` is never merged.
    const one = finding(`a${i}`, [event({ kind: 'other', time })])
    const titled = { ...one, article: { ...one.article, title: `n${i}` } }
    await appendMentions({ ...asLog(log), clock, telemetry: silent }, titled)
  }
  return logReader(asLog(log))
}

function dayFindings(count: number, prefix = 'a'): Finding[] {
  return Array.from({ length: count }, (_, i) => {
    const on = new Date(Date.UTC(2024, 3, 1 + (i % 60))).toISOString().slice(0, 10)
    return finding(`${prefix}${i}`, [event({ kind: 'other', time: day(on) })])
  })
}

async function filled(findings: readonly Finding[]) {
  const log = memoryTable()
  await appendAll(log, findings)
  return log
}

async function appendAll(log: Table, findings: readonly Finding[]): Promise<void> {
  const clock = tickingClock()
  for (const one of findings) await appendMentions({ ...asLog(log), clock, telemetry: silent }, one)
}

async function allCards(reader: LogReader, query: CardQuery): Promise<EventCard[]> {
  const all: EventCard[] = []
  let after = query.after
  do {
    const page = await reader.listCards({ ...query, ...(after === undefined ? {} : { after }) })
    expect(page.cards.length).toBeLessThanOrEqual(query.limit)
    all.push(...page.cards.map(({ card }) => card))
    after = page.next
  } while (after !== undefined)
  return all
}

test('a worker whose clock is slow does not put a state before the one that it follows', async () => {
  const log = memoryTable()
  const at = (now: string) => ({ ...asLog(log), clock: fixedClock(now), telemetry: silent })
  await appendMentions(at('2024-06-20T08:00:01.000Z'), finding('a1', [event()]))
  const { events } = await appendMentions(
    at('2024-06-20T08:00:00.000Z'),
    finding('a2', [event({ confidence: 0.99 })]),
  )
  const instants = ((await logReader(asLog(log)).history(events[0] ?? '')) ?? []).map(
    ({ recordedAt }) => recordedAt,
  )
  expect(instants).toEqual(['2024-06-20T08:00:01.000Z', '2024-06-20T08:00:01.001Z'])
})

test('what was known at an instant holds what was learnt in that very millisecond', async () => {
  const log = memoryTable()
  const learnt = '2024-06-20T08:00:00.000Z'
  const ports = { ...asLog(log), clock: fixedClock(learnt), telemetry: silent }
  const { events } = await appendMentions(ports, finding('a1', [event()]))
  const reader = logReader(asLog(log))
  expect(await reader.stateAt(events[0] ?? '', learnt)).toMatchObject({ revision: 1 })
  expect(await reader.stateAt(events[0] ?? '', '2024-06-20T07:59:59.999Z')).toBeUndefined()
})
