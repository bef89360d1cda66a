/** The order of learning: each event once, where it last changed, whatever happened on the way. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendMentions, type Finding } from '../../shared/log/append.ts'
import { eraseFromLog } from '../../shared/log/erase.ts'
import { logReader } from '../../shared/log/read.ts'
import { rebuildLog } from '../../shared/log/rebuild.ts'
import {
  type CardQuery,
  isCardPosition,
  type LogReader,
  type PlacedCard,
} from '../../shared/model/log.ts'
import type { Table } from '../../shared/ports.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { unkindTable } from '../helpers/unkind.ts'
import { arbitraryFindings, asLog, event, finding, silent, tickingClock } from './samples.ts'

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

test('all events are there again when the index is made anew', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFindings(5), async (findings) => {
      const log = memoryTable()
      await appendAll(log, findings)
      const before = await pagesOf(logReader(asLog(log)), { limit: 10 })
      for (const { pk, sk } of log.rows()) if (!/^[AE]#/.test(pk)) await log.remove({ pk, sk })
      let cursor: string | undefined
      do {
        cursor = (await rebuildLog({ ...asLog(log), clock: stoppedClock }, cursor)).next
      } while (cursor !== undefined)
      expect(await pagesOf(logReader(asLog(log)), { limit: 10 })).toEqual(before)
    }),
    { numRuns: 60, seed: 8 },
  )
})

/** All in one millisecond. */
const stoppedClock = { now: () => '2024-06-22T08:00:00.000Z' }

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
  const again = { log: asLog(log).log, logIndex: memoryTable(), clock: tickingClock() }
  let cursor: string | undefined
  do cursor = (await rebuildLog(again, cursor)).next
  while (cursor !== undefined)
  expect(await pagesOf(logReader(again), { limit: 100 })).toEqual(before)
})

function emptied({ extraction }: Finding): Finding['extraction'] {
  return { ...extraction, events: [] }
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
