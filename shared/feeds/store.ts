/**
 * Feed records as rows of the feeds table.
 *
 * A record is one small row, because every poll writes it; what was seen of its entries is a row of
 * its own, written only when a poll finds something new. Rows lie in a few partitions, so
 * that listing is a query and never a scan. Due feeds are picked from the list: reading all feeds
 * each minute costs less than a third of an index of when each is due, which every poll would move.
 */

import { allRows } from '../all-rows.ts'
import { shardOf, stableHash } from '../hash.ts'
import { addSeconds } from '../instant.ts'
import type { FeedRecord } from '../model/feed.ts'
import type { Item, Key, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import type { SeenEntry } from './seen.ts'

const SHARDS = Array.from({ length: settings.feeds.shards }, (_, n) => n)
const FEED_LIST_KEY: Key = { pk: 'LIST', sk: 'deployed' }

/** The id of the feed at this address: 16 hexadecimal digits. */
export function feedIdOf(url: string): string {
  return stableHash(url, 16)
}

/** Finds a feed. */
export async function findFeed(table: Table, id: string): Promise<FeedRecord | undefined> {
  const item = await table.get(keyOf(id))
  return item === undefined ? undefined : toRecord(item)
}

/** Adds a feed; false when it is there already. */
export function addFeed(table: Table, record: FeedRecord): Promise<boolean> {
  return table.put(toItem(record), 'absent')
}

/**
 * Writes a changed record; false when somebody else changed it since it was read. The stored
 * version is one higher than the given one.
 */
export function saveFeed(table: Table, record: FeedRecord): Promise<boolean> {
  const next = { ...record, version: record.version + 1 }
  return table.put(toItem(next), { version: record.version })
}

/**
 * Takes a due feed for this worker, for settings.feeds.leaseS seconds; undefined when another
 * worker was quicker. A worker that dies leaves the feed due again after that.
 */
export async function claimFeed(
  table: Table,
  record: FeedRecord,
  { now }: { readonly now: string },
): Promise<FeedRecord | undefined> {
  const claimed = { ...record, version: record.version + 1 }
  const leasedUntil = addSeconds(now, settings.feeds.leaseS)
  const isMine = await table.put({ ...toItem(claimed), leasedUntil }, { version: record.version })
  return isMine ? claimed : undefined
}

/** Forgets a feed and what was seen in it; its articles and events stay. */
export async function removeFeed(table: Table, id: string): Promise<void> {
  await table.remove(keyOf(id))
  await table.remove(seenKeyOf(id))
}

/** All feeds, in no particular order. */
export async function listFeeds(table: Table): Promise<readonly FeedRecord[]> {
  return (await listRows(table, { eventual: false })).map(toRecord)
}

/** Feeds whose time has come and that nobody has claimed, the longest waiting first. */
export async function dueFeeds(
  table: Table,
  options: { readonly now: string; readonly limit: number },
): Promise<readonly FeedRecord[]> {
  const isDue = (item: Item) =>
    item['state'] === 'active' &&
    String(item['nextPollAt'] ?? '~') <= options.now &&
    !(String(item['leasedUntil'] ?? '') > options.now)
  // May miss the last second's writes: then the claim fails, or the next run finds the feed.
  const items = await listRows(table, { eventual: true })
  return items.filter(isDue).map(toRecord).sort(byDue).slice(0, options.limit)
}

/** What is remembered of a feed's entries, newest first. */
export async function readSeen(table: Table, id: string): Promise<readonly SeenEntry[]> {
  const bytes = (await table.get(seenKeyOf(id)))?.['entries']
  if (!(bytes instanceof Uint8Array)) return []
  const hex = Buffer.from(bytes).toString('hex')
  const rows = hex.match(/.{32}/g) ?? []
  return rows.map((row) => ({
    guid: row.slice(0, 12),
    link: row.slice(12, 24),
    content: row.slice(24),
  }))
}

/** Remembers entries as handed on: 16 bytes each. */
export async function saveSeen(
  table: Table,
  id: string,
  entries: readonly SeenEntry[],
): Promise<void> {
  const hex = entries.map(({ guid, link, content }) => guid + link + content).join('')
  await table.put({ ...seenKeyOf(id), entries: new Uint8Array(Buffer.from(hex, 'hex')) })
}

/** The fingerprint of the deployed list of feeds that was last put into force. */
export async function readFeedList(table: Table): Promise<string | undefined> {
  const fingerprint = (await table.get(FEED_LIST_KEY))?.['fingerprint']
  return typeof fingerprint === 'string' ? fingerprint : undefined
}

/** Remembers a deployed list as in force. */
export async function saveFeedList(table: Table, fingerprint: string): Promise<void> {
  await table.put({ ...FEED_LIST_KEY, fingerprint })
}

async function listRows(
  table: Table,
  { eventual }: { readonly eventual: boolean },
): Promise<readonly Item[]> {
  const lists = await Promise.all(
    SHARDS.map((shard) => allRows(table, { pk: partitionOf(shard), eventual })),
  )
  return lists.flat()
}

function toItem(record: FeedRecord): Item {
  return { ...keyOf(record.id), ...definedOf(record) }
}

/** Rows cannot hold `undefined`. */
function definedOf(record: FeedRecord): Omit<Item, 'pk' | 'sk'> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

/** Without `duePk` and `dueSk`, too, which rows had when there was an index of them. */
function toRecord(item: Item): FeedRecord {
  const { pk: _pk, sk: _sk, duePk: _duePk, dueSk: _dueSk, leasedUntil: _until, ...record } = item
  return record as unknown as FeedRecord
}

function keyOf(id: string): Key {
  return { pk: partitionOf(shardOf(id, settings.feeds.shards)), sk: id }
}

function seenKeyOf(id: string): Key {
  return { pk: `SEEN#${id}`, sk: 'keys' }
}

function partitionOf(shard: number): string {
  return `FEEDS#${shard}`
}

function byDue(a: FeedRecord, b: FeedRecord): number {
  return (a.nextPollAt ?? '') < (b.nextPollAt ?? '') ? -1 : 1
}
