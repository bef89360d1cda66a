/** An index of another layout is not read as if it were in order. */
import { expect, test } from 'vitest'
import { appendMentions } from '../../shared/log/append.ts'
import { logReader } from '../../shared/log/read.ts'
import { rebuildLog } from '../../shared/log/rebuild.ts'
import type { Item } from '../../shared/ports.ts'
import { type MemoryTable, memoryTable } from '../helpers/memory-table.ts'
import { asLog, event, finding, fixedClock, silent } from './samples.ts'

const clock = fixedClock()
const MARK = { pk: 'p', sk: 'layout' }

test('an empty log is read, and so is what is written into it', async () => {
  const log = memoryTable()
  expect(await listed(log)).toEqual([])
  await append(log, 'a1')
  expect(await listed(reopened(log))).toHaveLength(1)
})

test.each([
  ['of a version before there was a mark', undefined],
  ['of an older version', { ...MARK, layout: 2 }],
  ['of a newer version', { ...MARK, layout: 1_000 }],
])('an index %s is refused until it is rebuilt', async (_name, mark: Item | undefined) => {
  const log = memoryTable()
  await append(log, 'a1')
  await log.remove(MARK)
  if (mark !== undefined) await log.putAll([mark])
  const old = reopened(log)
  await expect(listed(old)).rejects.toMatchObject({ code: 'index-outdated' })
  // The log goes on, and what is new does not make it seem in order.
  await append(old, 'a2')
  await expect(listed(old)).rejects.toMatchObject({ code: 'index-outdated' })
  let cursor: string | undefined
  do {
    cursor = (await rebuildLog({ ...asLog(old), clock }, cursor)).next
  } while (cursor !== undefined)
  expect(await listed(old)).toHaveLength(2)
  expect(await listed(reopened(old))).toHaveLength(2)
})

async function append(log: MemoryTable, id: string): Promise<void> {
  const one = finding(id, [event({ kind: 'other' })])
  await appendMentions({ ...asLog(log), clock, telemetry: silent }, one)
}

/** The same rows for a process that knows nothing of them yet. */
function reopened(log: MemoryTable): MemoryTable {
  return { ...log }
}

async function listed(log: MemoryTable): Promise<readonly unknown[]> {
  return (await logReader(asLog(log)).listCards({ order: 'newest', limit: 10 })).cards
}
