/** A question's answer is what filtering all events in memory gives: none missing, none twice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendMentions } from '../../shared/log/append.ts'
import { readListRow } from '../../shared/log/lists.ts'
import { logReader } from '../../shared/log/read.ts'
import type { EventCard } from '../../shared/model/log.ts'
import { makeCursor, readCursor } from '../../shared/query/cursor.ts'
import { type EventQuery, matches } from '../../shared/query/filter.ts'
import { type EventPage, findEvents } from '../../shared/query/find-events.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { arbitraryFindings, asLog, silent, tickingClock } from '../log/samples.ts'
import { arbitraryCards, arbitraryFilter, card, logOf } from './samples.ts'

const arbitraryQuery = fc.record({
  filter: arbitraryFilter,
  order: fc.constantFrom('newest' as const, 'oldest' as const),
})
const sizes = { limit: fc.integer({ min: 1, max: 7 }), readBudget: fc.integer({ min: 1, max: 9 }) }

test('any question on any cards, in pages of any size under any budget', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryCards,
      arbitraryQuery,
      fc.record(sizes),
      async (cards, query, size) => {
        const pages = await allPages(logOf(cards), query, size)
        const found = pages.flatMap(({ events }) => events)
        expect(found.map(({ id }) => id).sort()).toEqual(expectedIds(cards, query))
        for (const { events, partial, read, next } of pages) {
          expect(read).toBeLessThanOrEqual(size.readBudget)
          expect(partial).toBe(next !== undefined && events.length < size.limit)
        }
      },
    ),
    { numRuns: 500, seed: 8 },
  )
})

/** Questions that the events of random logs often answer. */
const arbitraryLogQuery = fc.record({
  filter: fc.record(
    {
      kind: fc.subarray(['treaty-signing', 'visit', 'other'], { minLength: 1 }),
      status: fc.constantFrom(['occurred' as const]),
      actor: fc.constantFrom(
        ...[['berg'], ['Anna Berg'], ['Dorn'], ['Norwegian'], ['Norway', 'Falk'], ['Q42']],
        ...[['EU'], ['Oslo'], ['union'], ['Anna Dorn'], ['nobody']],
      ),
      country: fc.constantFrom(['NO'], ['LV'], ['NO', 'LV'], ['FR']),
      from: fc.constantFrom('2024-06-18', '2024-06-24', '2019-01-01'),
      to: fc.constantFrom('2024-06-19', '2024-06-23', '2030-01-01'),
      since: fc.constantFrom('2024-06-20T08:00:10.000Z'),
    },
    { requiredKeys: [] },
  ),
  order: fc.constantFrom(...(['newest', 'oldest', 'recorded', 'latest'] as const)),
})

test('any question on any log', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFindings(8),
      arbitraryLogQuery,
      fc.record(sizes),
      async (findings, query, size) => {
        const log = memoryTable()
        const clock = tickingClock()
        for (const one of findings)
          await appendMentions({ ...asLog(log), clock, telemetry: silent }, one)
        const reader = logReader(asLog(log))
        const every = (await reader.listCards({ order: 'newest', limit: 1_000 })).cards
        // Each event is in the list of its kind.
        const rows = log.rows().filter(({ pk }) => pk.startsWith('k#'))
        expect(every).toHaveLength(rows.flatMap(readListRow).length)
        const found = (await allPages(reader, query, size)).flatMap(({ events }) => events)
        expect(found.map(({ id }) => id).sort()).toEqual(
          expectedIds(
            every.map((placed) => placed.card),
            query,
          ),
        )
      },
    ),
    { numRuns: 200, seed: 8 },
  )
})

test('an unfiltered page reads no more than it shows', async () => {
  const ids = Array.from({ length: 26 }, (_, i) => `ev_${String.fromCharCode(97 + i).repeat(20)}`)
  const cards = ids.map((id) => card({ id }))
  const log = logOf(cards)
  const page = await findEvents(log, { filter: {}, order: 'newest', limit: 10 })
  expect([page.events.length, log.reads]).toEqual([10, 10])
})

test('a question for nothing that exists ends', async () => {
  const page = await findEvents(logOf([card()]), {
    filter: { place: ['nowhere'] },
    order: 'newest',
    limit: 5,
  })
  expect(page).toMatchObject({ events: [], partial: false, read: 1, capacity: 1 })
})

const question: EventQuery = { filter: { kind: ['visit'], from: '2024-01-01' }, order: 'newest' }
const good = makeCursor(question, '2024-06-19#ev_aaaaaaaaaaaaaaaaaaaa')

test('a cursor belongs to its question, however that is written', () => {
  const same: EventQuery = { order: 'newest', filter: { from: '2024-01-01', kind: ['visit'] } }
  expect(readCursor(same, good)).toBe('2024-06-19#ev_aaaaaaaaaaaaaaaaaaaa')
})

const foreign: readonly EventQuery[] = [
  { ...question, order: 'oldest' },
  { ...question, filter: { kind: ['visit'] } },
  { ...question, filter: { ...question.filter, kind: ['visit', 'call'] } },
]
test.each(foreign)('a cursor is refused by the question %j', (other) => {
  expect(() => readCursor(other, good)).toThrow(expect.objectContaining({ code: 'bad-cursor' }))
})

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decoded = JSON.parse(Buffer.from(good, 'base64url').toString())
const tampered = [
  '',
  'x',
  good.slice(1),
  good.slice(0, -3),
  encode(null),
  encode([]),
  encode('text'),
  encode({ ...decoded, at: '' }),
  encode({ ...decoded, at: '2024-06-19#ev_aaaaaaaaaaaaaaaaaaaa\u{10ffff}' }),
  encode({ ...decoded, more: 1 }),
  encode({ at: decoded.at }),
]
test.each(tampered)('the cursor %j is refused', (cursor) => {
  expect(() => readCursor(question, cursor)).toThrow(
    expect.objectContaining({ code: 'bad-cursor' }),
  )
})

test('no text at all makes reading a cursor fail otherwise', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => readCursor(question, text)).toThrow(
        expect.objectContaining({ code: 'bad-cursor' }),
      )
    }),
    { seed: 8 },
  )
})

async function allPages(
  log: Parameters<typeof findEvents>[0],
  query: EventQuery,
  size: { readonly limit: number; readonly readBudget: number },
): Promise<EventPage[]> {
  const pages: EventPage[] = []
  let cursor: string | undefined
  do {
    const page = await findEvents(log, {
      ...query,
      ...size,
      ...(cursor === undefined ? {} : { cursor }),
    })
    pages.push(page)
    cursor = page.next
  } while (cursor !== undefined && pages.length < 500)
  return pages
}

function expectedIds(cards: readonly EventCard[], { filter }: EventQuery): string[] {
  return cards
    .filter((one) => matches(one, filter))
    .map(({ id }) => id)
    .sort()
}
