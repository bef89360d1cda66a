/** Rebuild, backup, restore and erasure: repeatable, resumable, and they find what they should. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendMentions, type Finding } from '../../shared/log/append.ts'
import { backupLog, restoreLog } from '../../shared/log/backup.ts'
import { eraseFromLog } from '../../shared/log/erase.ts'
import { isListRow } from '../../shared/log/keys.ts'
import { logReader } from '../../shared/log/read.ts'
import { rebuildLog } from '../../shared/log/rebuild.ts'
import type { EventCard } from '../../shared/model/log.ts'
import type { Item, Table } from '../../shared/ports.ts'
import { type MemoryTable, memoryTable } from '../helpers/memory-table.ts'
import { unkindTable } from '../helpers/unkind.ts'
import { arbitraryFindings, day, event, finding, silent, tickingClock } from './samples.ts'

interface Tables<T extends Table = MemoryTable> {
  readonly log: T
  readonly logIndex: T
}

const clock = tickingClock('2024-07-01T00:00:00.000Z')

describe('rebuild', () => {
  test('finds no difference in any log, and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(6), async (findings) => {
        const tables = await filled(findings)
        const before = rowsOf(tables)
        expect(await rebuildAll(tables)).toMatchObject({ differences: 0 })
        expect(rowsOf(tables)).toEqual(before)
      }),
      { numRuns: 15, seed: 8 },
    )
  })

  test('makes a lost index again, down to the last row', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(6), async (findings) => {
        const { log, logIndex } = await filled(findings)
        const again = { log, logIndex: memoryTable() }
        const { events, differences } = await rebuildAll(again)
        expect(differences).toBeGreaterThanOrEqual(events)
        expect(listsOf(again.logIndex)).toEqual(listsOf(logIndex))
      }),
      { numRuns: 15, seed: 8 },
    )
  })

  test('takes out rows that the log does not speak for', async () => {
    const tables = await filled([finding('a1', [event(), event({ time: null })])])
    const before = rowsOf(tables)
    for (const row of listsOf(tables.logIndex)) {
      await tables.logIndex.put({ ...row, pk: row.pk.replace('#d#', '#long#') })
    }
    expect((await rebuildAll(tables)).differences).toBeGreaterThan(0)
    expect(rowsOf(tables)).toEqual(before)
  })

  test('refuses a cursor of something else', async () => {
    const tables = { log: memoryTable(), logIndex: memoryTable(), clock }
    await expect(rebuildLog(tables, 'x')).rejects.toMatchObject({ code: 'bad-cursor' })
  })
})

describe('backup and restore', () => {
  test('bring back the same log, byte by byte, also when restored twice', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(6), async (findings) => {
        const tables = await filled(findings)
        const lines = await copyOf(tables.log)
        const back = { log: memoryTable(), logIndex: memoryTable() }
        // As a file would carry them, and in another order.
        const read = JSON.parse(JSON.stringify([...lines].reverse())) as unknown[]
        expect(await restoreLog(back, read)).toEqual({ written: lines.length, kept: 0, erased: 0 })
        expect(await restoreLog(back, read)).toEqual({ written: 0, kept: lines.length, erased: 0 })
        expect(back.log.rows()).toEqual(tables.log.rows())
        await rebuildAll(back)
        expect(listsOf(back.logIndex)).toEqual(listsOf(tables.logIndex))
      }),
      { numRuns: 15, seed: 8 },
    )
  })

  test.each([1, 2, 3])(
    'of a copy from before an erasure bring nothing back of %i in 3 who reported an event',
    async (count) => {
      const all = ['a1', 'a2', 'a3']
      const tables = await filled(all.map((id) => finding(id, [event()])))
      const lines = await copyOf(tables.log)
      const gone = all.slice(0, count)
      for (const id of gone) await eraseFromLog({ ...tables, clock }, id)
      const before = tables.log.rows()
      const restored = await restoreLog(tables, lines, async (id) => gone.includes(id))
      expect(restored.written).toBe(0)
      expect(tables.log.rows()).toEqual(before)
    },
  )

  const good = { pk: 'A#aaaaaaaaaaaa', sk: 'X#a#1', value: {} }
  test.each([
    null,
    'text',
    {},
    { ...good, pk: 't#d#0' },
    { ...good, pk: 'E#x' },
    { ...good, sk: 'S' },
    { ...good, more: 1 },
  ])('refuses the line %j', async (line) => {
    const log = memoryTable()
    await expect(restoreLog({ log }, [good, line])).rejects.toMatchObject({ code: 'bad-input' })
    expect(log.rows()).toEqual([])
  })
})

describe('erasure', () => {
  const secret = 'Zebediah Quill'
  const told = event({
    actors: [{ name: secret, role: 'agent', type: 'person' }, ...event().actors],
    time: day('2024-06-19'),
  })

  test('leaves no word of the article, in any event or list', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFindings(5), async (findings) => {
        const [first, ...others] = findings
        if (first === undefined) return
        const tables = await filled(findings)
        await eraseFromLog({ ...tables, clock }, first.article.id)
        expect(await listed(tables)).toEqual(await listed(await filled(others)))
        expect((await rebuildAll(tables)).differences).toBe(0)
        const left = JSON.stringify(await copyOf(tables.log))
        expect(left).not.toContain(`"${first.article.id}"`)
        expect(left).not.toContain(first.article.url)
      }),
      { numRuns: 20, seed: 8 },
    )
  })

  test('goes on after a failure at any call', async () => {
    const findings = [finding('a1', [told, event()]), finding('a2', [event()])]
    const counting = unkindTable(memoryTable())
    await fill({ log: counting, logIndex: counting }, findings)
    const before = counting.calls()
    await eraseFromLog({ log: counting, logIndex: counting, clock }, 'a1')
    for (let call = 1; call <= counting.calls() - before; call += 1) {
      const table = memoryTable()
      const tables = { log: table, logIndex: table }
      await fill(tables, findings)
      const failing = unkindTable(table, { failAt: { call, when: 'after' } })
      const erase = (log: Table) => eraseFromLog({ log, logIndex: log, clock }, 'a1')
      await erase(failing).catch(() => erase(failing))
      expect(await listed(tables), `call ${call}`).toEqual(
        await listed(await filled([findings[1] ?? finding('x', [])])),
      )
      expect(JSON.stringify(await copyOf(table)), `call ${call}`).not.toContain('Quill')
    }
  })

  test('takes names out that nobody else has, and says so in the history of events', async () => {
    const shared = finding('a2', [event({ status: 'planned' })])
    const tables = await filled([finding('a1', [event(), told]), shared])
    await eraseFromLog({ ...tables, clock }, 'a1')
    const reader = logReader(tables)
    expect(await reader.findActors('Quill', { limit: 5 })).toMatchObject({ keys: [] })
    expect((await reader.findActors('Berg', { limit: 5 })).keys).toHaveLength(1)
    const { cards } = await reader.listCards({ order: 'newest', limit: 5 })
    const history = await reader.history(cards[0]?.card.id ?? '')
    expect(history?.map(({ reason }) => reason)).toEqual(['first mention', 'erased'])
  })

  test('lets later articles speak of the event again', async () => {
    const tables = await filled([finding('a1', [event()])])
    await eraseFromLog({ ...tables, clock }, 'a1')
    await fill(tables, [finding('a3', [event()])])
    expect(await listed(tables)).toEqual(await listed(await filled([finding('a3', [event()])])))
  })
})

async function filled(findings: readonly Finding[]): Promise<Tables> {
  const tables = { log: memoryTable(), logIndex: memoryTable() }
  await fill(tables, findings)
  return tables
}

async function fill(tables: Tables<Table>, findings: readonly Finding[]): Promise<void> {
  const ticking = tickingClock()
  for (const one of findings) {
    await appendMentions({ ...tables, clock: ticking, telemetry: silent }, one)
  }
}

async function rebuildAll(tables: Tables<Table>) {
  const sum = { events: 0, differences: 0 }
  let cursor: string | undefined
  do {
    const done = await rebuildLog({ ...tables, clock }, cursor)
    sum.events += done.events
    sum.differences += done.differences
    cursor = done.next
  } while (cursor !== undefined)
  return sum
}

async function copyOf(log: Table): Promise<readonly unknown[]> {
  const lines: unknown[] = []
  let cursor: string | undefined
  do {
    const stretch = await backupLog({ log }, cursor)
    lines.push(...stretch.lines)
    cursor = stretch.next
  } while (cursor !== undefined)
  return lines
}

function rowsOf({ log, logIndex }: Tables): readonly unknown[] {
  return [log.rows(), listsOf(logIndex)]
}

function listsOf(index: MemoryTable): readonly Item[] {
  // What is made again of a settled day stays.
  return index
    .rows()
    .filter(isListRow)
    .map(({ expiresAt: _expiresAt, ...row }) => row)
}

/** What lists show now, without what tells when it was learnt. */
async function listed(tables: Tables<Table>): Promise<readonly EventCard[]> {
  const { cards } = await logReader(tables).listCards({ order: 'newest', limit: 1_000 })
  return cards.map(({ card }) => ({ ...card, recordedAt: '', revision: 0 }))
}
