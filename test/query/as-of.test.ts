/** A question about a past instant gets the answer that it would have got then. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendMentions, type Finding } from '../../shared/log/append.ts'
import { logReader } from '../../shared/log/read.ts'
import type { EventCard } from '../../shared/model/log.ts'
import { type EventFilter, matches } from '../../shared/query/filter.ts'
import { findEvents } from '../../shared/query/find-events.ts'
import { type MemoryTable, memoryTable } from '../helpers/memory-table.ts'
import {
  arbitraryFindings,
  asLog,
  day,
  event,
  finding,
  silent,
  tickingClock,
} from '../log/samples.ts'
import { arbitraryFilter } from './samples.ts'

test('any question, at any instant in the life of any log', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFindings(5),
      arbitraryFilter,
      fc.integer({ min: 1, max: 5 }),
      async (findings, filter, limit) => {
        const log = emptyLog()
        const clock = tickingClock()
        const moments: { readonly asOf: string; readonly cards: readonly EventCard[] }[] = []
        // A later extractor finds half of the events, and the rest is withdrawn.
        const again = findings.map((one) => ({ ...halved(one), extractor: '2' }))
        for (const one of [...findings, ...again]) {
          await appendMentions({ ...asLog(log), clock, telemetry: silent }, one)
          moments.push({ asOf: clock.now(), cards: await answer(log, filter, 1_000) })
        }
        for (const { asOf, cards } of moments) {
          const then = await answer(log, { ...filter, asOf }, limit)
          expect(byId(then)).toEqual(byId(cards))
          expect(then.filter((card) => !matches(card, filter))).toEqual([])
        }
      },
    ),
    { numRuns: 80, seed: 8 },
  )
})

test('a date that was corrected since is asked for as it was', async () => {
  const log = emptyLog()
  const clock = tickingClock()
  const dated = (text: string) => event({ kind: 'acquisition', time: day(text) })
  await appendMentions(
    { ...asLog(log), clock, telemetry: silent },
    finding('a', [dated('2024-06-18')]),
  )
  const asOf = clock.now()
  const later = finding('b', [dated('2024-06-20')], {
    article: { id: 'b', url: 'https://b.example/', published: '2024-06-21T12:00:00Z' },
  })
  await appendMentions({ ...asLog(log), clock, telemetry: silent }, later)
  const thatDay = { from: '2024-06-18', to: '2024-06-18' }
  expect(await answer(log, thatDay, 10)).toEqual([])
  expect(await answer(log, { ...thatDay, asOf }, 10)).toMatchObject([
    { sourceCount: 1, revision: 1, time: { start: '2024-06-18' } },
  ])
  expect(await answer(log, { asOf: '2024-06-01T00:00:00.000Z' }, 10)).toEqual([])
})

function emptyLog(): MemoryTable {
  return memoryTable()
}

function halved(one: Finding): Finding {
  const { events } = one.extraction
  return {
    ...one,
    extraction: { ...one.extraction, events: events.slice(0, Math.floor(events.length / 2)) },
  }
}

async function answer(
  log: MemoryTable,
  filter: EventFilter,
  limit: number,
): Promise<readonly EventCard[]> {
  const cards: EventCard[] = []
  let cursor: string | undefined
  do {
    const asked = { filter, order: 'newest' as const, limit }
    const page = await findEvents(logReader(asLog(log)), {
      ...asked,
      ...(cursor === undefined ? {} : { cursor }),
    })
    cards.push(...page.events)
    cursor = page.next
  } while (cursor !== undefined)
  return cards
}

function byId(cards: readonly EventCard[]): readonly EventCard[] {
  return [...cards].sort((a, b) => (a.id < b.id ? -1 : 1))
}
