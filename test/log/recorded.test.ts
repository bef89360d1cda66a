/** The order of learning: each event once, where it last changed, whatever happened on the way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendMentions, type Finding } from '../../shared/log/append.ts'
import { eraseFromLog } from '../../shared/log/erase.ts'
import { logReader } from '../../shared/log/read.ts'
import { rebuildLog } from '../../shared/log/rebuild.ts'
import {
  type CardQuery,
  type EventCard,
  isCardPosition,
  type LogReader,
  type PlacedCard,
} from '../../shared/model/log.ts'
import type { Clock, Table } from '../../shared/ports.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { seeded, shuffled, unkindTable } from '../helpers/unkind.ts'
import {
  arbitraryFindings,
  asLog,
  event,
  finding,
  fixedClock,
  person,
  silent,
  tickingClock,
} from './samples.ts'

test('all events, each once, in pages of any size, also when a call has failed', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFindings(6),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 40 }),
      async (findings, limit, call) => {
        const log = memoryTable()
        const failing = unkindTable(log, { failAt: { call, when: 'after' } })
        await appendAll(failing, findings)
        const reader = logReader(asLog(log))
        const recorded = await pagesOf(reader, { limit })
        const { cards } = await reader.listCards({ order: 'newest', limit: 1_000 })
        expect(recorded.map(({ card }) => card.id).sort()).toEqual(
          cards.map(({ card }) => card.id).sort(),
        )
        const positions = recorded.map(({ position }) => position)
        expect(positions).toEqual([...positions].sort())
        expect(positions.every(isCardPosition)).toBe(true)
        expect(await pagesOf(reader, { limit, order: 'latest' })).toEqual([...recorded].reverse())
      },
    ),
    { numRuns: 60, seed: 8 },
  )
})

test('all events, each once, when clocks stand still and workers read articles at once, twice', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFindings(5), fc.integer(), async (findings, seed) => {
      const log = memoryTable()
      const again = halved(findings).map((one) => ({ ...one, extractor: '2' }))
      const messages = shuffled([...findings, ...again, ...findings, ...again], seeded(seed))
      await Promise.all(
        Array.from({ length: 8 }, async (_, i) => {
          const table = unkindTable(log, { seed: seed + i, throttle: 0.15, reorder: true })
          for (let one = messages.shift(); one !== undefined; one = messages.shift())
            await deliver(table, one, fixedClock())
        }),
      )
      await expectComplete(asLog(log))
    }),
    { numRuns: 16, seed: 8 },
  )
})

test('two runs of one instant on one article hide nothing of each other', async () => {
  const log = memoryTable()
  const death = event({ kind: 'death', actors: [person('Anna Berg')] })
  let isFirst = true
  const slow: Table = {
    ...log,
    query: async (query) => {
      const page = await log.query(query)
      if (isFirst) {
        isFirst = false
        await deliver(log, finding('a1', [death]), fixedClock())
      }
      return page
    },
  }
  await deliver(slow, finding('a1', [event()], { extractor: '2' }), fixedClock())
  // What only the older extractor says does not count.
  expect(await expectComplete(asLog(log))).toHaveLength(1)
})

test('the same after the index was lost and is made again', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFindings(6), fc.boolean(), async (findings, isStill) => {
      const tables = { log: memoryTable(), logIndex: memoryTable() }
      const clock = isStill ? fixedClock() : tickingClock()
      const again = halved(findings).map((one) => ({ ...one, extractor: '2' }))
      for (const one of [...findings, ...again]) {
        await appendMentions({ ...tables, clock, telemetry: silent }, one)
      }
      const recorded = await expectComplete(tables)
      const rebuilt = { log: tables.log, logIndex: memoryTable() }
      await rebuild(rebuilt)
      expect(await expectComplete(rebuilt)).toEqual(recorded)
    }),
    { numRuns: 20, seed: 8 },
  )
})

test('since an instant: what was learnt or changed then or later', async () => {
  const log = memoryTable()
  const [a, b] = [finding('a1', [event()]), finding('a2', [event({ kind: 'other' })])]
  await appendAll(log, [a, b])
  const reader = logReader(asLog(log))
  const [first, second] = await pagesOf(reader, { limit: 10 })
  expect(first?.card.kind).toBe('treaty-signing')
  const since = second?.card.recordedAt ?? ''
  expect(await pagesOf(reader, { limit: 10, since })).toEqual([second])
  expect(await pagesOf(reader, { limit: 1, since, order: 'latest' })).toEqual([second])
  // Another article on the first event moves it to the end.
  await appendAll(log, [finding('a3', [event()])], '2024-06-21T08:00:00.000Z')
  const later = await pagesOf(reader, { limit: 10, since })
  expect(later.map(({ card }) => card.sourceCount)).toEqual([1, 2])
})

test('an event that nobody speaks of any more is passed over, unless it is asked for', async () => {
  const log = memoryTable()
  const first = finding('a1', [event({ kind: 'other' })])
  await appendAll(log, [first, { ...first, extractor: '2', extraction: emptied(first) }])
  const reader = logReader(asLog(log))
  expect(await pagesOf(reader, { limit: 10 })).toEqual([])
  expect(await pagesOf(reader, { limit: 10, withdrawn: true })).toHaveLength(1)
})

const threeOfAll = ['a1', 'a2', 'a3'].map((id) =>
  finding(id, [event(), event({ kind: 'visit' }), event({ kind: 'meeting' })]),
)

test('what is left after an erasure is in the order still, at its end', async () => {
  const log = memoryTable()
  await appendAll(log, threeOfAll)
  const clock = tickingClock('2024-07-01T00:00:00.000Z')
  await eraseFromLog({ ...asLog(log), clock }, 'a3')
  const reader = logReader(asLog(log))
  const { cards } = await reader.listCards({ order: 'newest', limit: 100 })
  expect(cards.some(({ card }) => card.recordedAt > '2024-07')).toBe(true)
  const recorded = await pagesOf(reader, { limit: 1 })
  expect(recorded.map(({ card }) => card.id).sort()).toEqual(
    cards.map(({ card }) => card.id).sort(),
  )
})

test('the order is made again from the log alone, down to events that came in one article', async () => {
  const log = memoryTable()
  await appendAll(log, threeOfAll)
  const before = await pagesOf(logReader(asLog(log)), { limit: 100 })
  const again = { log, logIndex: memoryTable() }
  await rebuild(again)
  expect(await pagesOf(logReader(again), { limit: 100 })).toEqual(before)
})

function emptied({ extraction }: Finding): Finding['extraction'] {
  return { ...extraction, events: [] }
}

/** A later extractor finds half of what an article says. */
function halved(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((one) => {
    const { events } = one.extraction
    return { ...one, extraction: { ...one.extraction, events: events.slice(events.length / 2) } }
  })
}

/** As the queue does it: again and again, until it works. */
async function deliver(log: Table, one: Finding, clock: Clock): Promise<void> {
  for (let receives = 1; ; receives += 1) {
    try {
      await appendMentions({ ...asLog(log), clock, telemetry: silent }, one)
      return
    } catch (thrown) {
      if (receives >= 100) throw thrown
    }
  }
}

async function rebuild(tables: { readonly log: Table; readonly logIndex: Table }): Promise<void> {
  let cursor: string | undefined
  do {
    cursor = (
      await rebuildLog({ ...tables, clock: tickingClock('2024-07-01T08:00:00.000Z') }, cursor)
    ).next
  } while (cursor !== undefined)
}

/** The order must hold what lists hold, withdrawn events too. */
async function expectComplete(tables: {
  readonly log: Table
  readonly logIndex: Table
}): Promise<readonly PlacedCard[]> {
  const reader = logReader(tables)
  const recorded = await pagesOf(reader, { limit: 3, withdrawn: true })
  const listed = await reader.listCards({ order: 'newest', limit: 1_000, withdrawn: true })
  expect(recorded.map(({ card }) => card).sort(compareIds)).toEqual(
    listed.cards.map(({ card }) => card).sort(compareIds),
  )
  const positions = recorded.map(({ position }) => position)
  expect(positions).toEqual([...positions].sort())
  return recorded
}

function compareIds(a: EventCard, b: EventCard): number {
  return a.id < b.id ? -1 : 1
}

async function appendAll(log: Table, findings: readonly Finding[], start?: string): Promise<void> {
  const clock = tickingClock(start)
  for (const one of findings) {
    const append = () => appendMentions({ ...asLog(log), clock, telemetry: silent }, one)
    await append().catch(append)
  }
}

async function pagesOf(
  reader: LogReader,
  query: Omit<CardQuery, 'order' | 'after'> & { readonly order?: CardQuery['order'] },
): Promise<readonly PlacedCard[]> {
  const all: PlacedCard[] = []
  let after: string | undefined
  do {
    const asked = { order: 'recorded' as const, ...query }
    const page = await reader.listCards(after === undefined ? asked : { ...asked, after })
    all.push(...page.cards)
    after = page.next
  } while (after !== undefined)
  return all
}
