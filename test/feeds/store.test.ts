/** Feed records in their table: found when due, taken by one worker, forgotten whole. */
import { describe, expect, it } from 'vitest'
import { newFeedRecord } from '../../shared/feeds/poll.ts'
import {
  addFeed,
  claimFeed,
  dueFeeds,
  findFeed,
  listFeeds,
  readSeen,
  removeFeed,
  saveFeed,
  saveSeen,
} from '../../shared/feeds/store.ts'
import { addSeconds } from '../../shared/instant.ts'
import type { FeedRecord } from '../../shared/model/feed.ts'
import type { Table } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import { memoryTable } from '../helpers/memory-table.ts'

const NOW = '2026-09-30T12:00:00.000Z'

describe('due feeds', () => {
  it('are those whose time has come, the longest waiting first', async () => {
    const table = memoryTable()
    await addAll(table, [30, -10, 0, -3_600, 1, -20])
    const due = await dueFeeds(table, { now: NOW, limit: 3 })
    expect(due.map(({ nextPollAt }) => nextPollAt)).toEqual(
      [-3_600, -20, -10].map((seconds) => addSeconds(NOW, seconds)),
    )
    expect(await dueFeeds(table, { now: NOW, limit: 99 })).toHaveLength(4)
  })

  it('are picked from one cheap reading of the list, and are as many as there are', async () => {
    const table = memoryTable()
    await addAll(
      table,
      Array.from({ length: 200 }, (_, n) => (n % 2 === 0 ? -n : 1 + n)),
    )
    const asked: unknown[] = []
    const watched: Table = {
      ...table,
      get: () => Promise.reject(new Error('one by one')),
      query: (query) => {
        asked.push(query.eventual)
        return table.query(query)
      },
    }
    expect(await dueFeeds(watched, { now: NOW, limit: 1_000 })).toHaveLength(100)
    expect(asked).toEqual(Array(settings.feeds.shards).fill(true))
  })

  it('are those of an older version, too, whose rows were in an index', async () => {
    const table = memoryTable()
    const [record = newRecord(0)] = await addAll(table, [-10])
    const [row] = table.rows()
    if (row !== undefined) await table.put({ ...row, duePk: 'DUE#0', dueSk: NOW })
    const [due] = await dueFeeds(table, { now: NOW, limit: 9 })
    expect(due).toEqual(record)
    await claimFeed(table, record, { now: NOW })
    expect(table.rows()[0]).not.toHaveProperty('duePk')
  })

  it.each(['once', 'stopped'] as const)('a feed that is %s is none', async (state) => {
    const table = memoryTable()
    const [record] = await addAll(table, [-10])
    if (record !== undefined) await saveFeed(table, { ...record, state })
    expect(await dueFeeds(table, { now: NOW, limit: 9 })).toEqual([])
  })
})

describe('a claim', () => {
  it('is given to one of two workers, and lasts as long as the lease', async () => {
    const table = memoryTable()
    const [record = newRecord(0)] = await addAll(table, [-10])
    const claims = await Promise.all([1, 2].map(() => claimFeed(table, record, { now: NOW })))
    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
    expect(await dueFeeds(table, { now: NOW, limit: 9 })).toEqual([])
    // Read a moment too early, it is not given either.
    expect(await claimFeed(table, record, { now: NOW })).toBeUndefined()
    const later = addSeconds(NOW, settings.feeds.leaseS)
    expect(await dueFeeds(table, { now: later, limit: 9 })).toHaveLength(1)
  })
})

describe('a record', () => {
  it('is written only over the version that was read', async () => {
    const table = memoryTable()
    const [record = newRecord(0)] = await addAll(table, [0])
    expect(await saveFeed(table, { ...record, title: 'First' })).toBe(true)
    expect(await saveFeed(table, { ...record, title: 'Second' })).toBe(false)
    expect(await findFeed(table, record.id)).toMatchObject({ title: 'First', version: 2 })
    expect(await addFeed(table, record)).toBe(false)
  })

  it('comes back whole', async () => {
    const table = memoryTable()
    const rhythm = { gapS: 3_600, newestAt: NOW }
    const record = { ...newRecord(7), rhythm, ttlS: 60, bodyHash: 'ab', etag: '"x"' }
    await addFeed(table, record)
    expect(await findFeed(table, record.id)).toEqual(record)
    expect(await listFeeds(table)).toEqual([record])
  })

  it('goes with what was seen', async () => {
    const table = memoryTable()
    const [{ id } = newRecord(0)] = await addAll(table, [0])
    await saveSeen(table, id, [
      { guid: 'a'.repeat(12), link: 'b'.repeat(12), content: '0'.repeat(8) },
    ])
    await removeFeed(table, id)
    expect(await findFeed(table, id)).toBeUndefined()
    expect(await readSeen(table, id)).toEqual([])
    expect(table.rows()).toEqual([])
  })
})

/** Feeds that are due so many seconds from now. */
async function addAll(table: Table, dueIn: readonly number[]): Promise<readonly FeedRecord[]> {
  const records = dueIn.map((seconds, n) => ({
    ...newRecord(n),
    nextPollAt: addSeconds(NOW, seconds),
  }))
  for (const record of records) await addFeed(table, record)
  return records
}

function newRecord(n: number): FeedRecord {
  const url = `https://news.example/${n}`
  return newFeedRecord({ url, state: 'active', origin: 'added', now: NOW })
}
