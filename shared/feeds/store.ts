/**
 * Feed records as rows of the feeds table.
 *
 * A record is one small row, because every poll writes it; what was seen of its entries is a row of
 * its own, written only when a poll finds something new. Rows lie in a few partitions, so
 * that listing is a query and never a scan; due feeds come from the sparse index `due`.
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
 * worker was quicker. A worker that dies leaves the feed due again after that. The feed keeps its
 * place among those that are due, as moving it there and back would cost four writes of the index.
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
  const lists = await Promise.all(SHARDS.map((shard) => allRows(table, { pk: partitionOf(shard) })))
  return lists.flat().map(toRecord)
}

/** Feeds whose time has come and that nobody has claimed, the longest waiting first. */
export async function dueFeeds(
  table: Table,
  options: { readonly now: string; readonly limit: number },
): Promise<readonly FeedRecord[]> {
  const pages = await Promise.all(
    SHARDS.map((shard) =>
      table.query({
        index: 'due',
        pk: duePartitionOf(shard),
        to: `${options.now}~`,
        limit: options.limit,
      }),
    ),
  )
  const waiting = pages.flatMap((page) => page.items).sort(byDue)
  const items = await Promise.all(
    waiting.slice(0, options.limit).map((item) => table.get(keyOf(item.sk))),
  )
  const isFree = (item: Item) => !(String(item['leasedUntil'] ?? '') > options.now)
  return items
    .filter((item) => item !== undefined)
    .filter(isFree)
    .map(toRecord)
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

function toItem(record: FeedRecord): Item {
  const due =
    record.state === 'active' && record.nextPollAt !== undefined
      ? {
          duePk: duePartitionOf(shardOf(record.id, settings.feeds.shards)),
          dueSk: `${record.nextPollAt}#${record.id}`,
        }
      : {}
  return { ...keyOf(record.id), ...due, ...definedOf(record) }
}

/** Rows cannot hold `undefined`. */
function definedOf(record: FeedRecord): Omit<Item, 'pk' | 'sk'> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

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

function duePartitionOf(shard: number): string {
  return `DUE#${shard}`
}

function byDue(a: Item, b: Item): number {
  return String(a['dueSk']) < String(b['dueSk']) ? -1 : 1
}
