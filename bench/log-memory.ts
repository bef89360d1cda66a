/**
 * A table in memory whose partitions stay in order, for logs that would take hours to write through
 * the embedded engine. It answers what the log asks of `Table`; a row stays the object that it was.
 */
import type { Item, Table, TablePage, TableQuery } from '../shared/ports.ts'
import { bytesOf } from './log-meter.ts'

/** Rows in the order of their sort keys, put in order when they are asked for. */
interface Partition {
  readonly rows: Map<string, Item>
  order: string[]
  isSorted: boolean
}

/** A table that can be gone through, and forgets as DynamoDB does. */
interface OrderedTable extends Table {
  rows(): Generator<Item>
  /** Removes the rows whose time has come. */
  expire(nowMs: number): void
}

/** A page of DynamoDB, and what half a read unit reads. */
const [PAGE_BYTES, READ_BYTES] = [1_048_576, 4_096]
const MOST_ROWS = 10_000

/** An empty table. */
export function orderedTable(): OrderedTable {
  const partitions = new Map<string, Partition>()
  const put = (item: Item) => {
    const partition = partitions.get(item.pk) ?? newPartition()
    partitions.set(item.pk, partition)
    if (!partition.rows.has(item.sk)) {
      partition.isSorted &&=
        partition.order.length === 0 || item.sk > (partition.order.at(-1) ?? '')
      partition.order.push(item.sk)
    }
    partition.rows.set(item.sk, item)
  }
  const get = ({ pk, sk }: { readonly pk: string; readonly sk: string }) =>
    partitions.get(pk)?.rows.get(sk)
  return {
    get: async (key) => get(key),
    getAll: async (keys) => keys.flatMap((key) => get(key) ?? []),
    put: async (item, condition) => {
      const there = get(item)
      if (condition === 'absent' && there !== undefined) return false
      if (typeof condition === 'object' && there?.['version'] !== condition.version) return false
      put(item)
      return true
    },
    putAll: async (items) => {
      for (const item of items) put(item)
    },
    remove: async ({ pk, sk }) => {
      const partition = partitions.get(pk)
      // The order keeps the key until it is made again.
      if (partition?.rows.delete(sk) === true) partition.isSorted = false
    },
    query: async (query) => {
      const partition = partitions.get(query.pk)
      return partition === undefined ? { items: [], capacity: 0.5 } : pageOf(partition, query)
    },
    scan: () => Promise.reject(new Error('a table in memory is not scanned')),
    expire: (nowMs) => {
      for (const partition of partitions.values()) {
        for (const [sk, { expiresAt }] of partition.rows) {
          if (typeof expiresAt !== 'number' || expiresAt * 1_000 >= nowMs) continue
          partition.rows.delete(sk)
          partition.isSorted = false
        }
      }
    },
    *rows() {
      for (const { rows } of partitions.values()) yield* rows.values()
    },
  }
}

function newPartition(): Partition {
  return { rows: new Map(), order: [], isSorted: true }
}

function pageOf(partition: Partition, query: TableQuery): TablePage {
  if (!partition.isSorted) {
    partition.order = [...partition.rows.keys()].sort()
    partition.isSorted = true
  }
  const keys = keysOf(partition.order, query)
  const items: Item[] = []
  let bytes = 0
  for (const sk of keys.slice(0, query.limit ?? MOST_ROWS)) {
    const item = partition.rows.get(sk) as Item
    bytes += bytesOf(item)
    items.push(item)
    if (bytes > PAGE_BYTES) break
  }
  const capacity = Math.max(1, Math.ceil(bytes / READ_BYTES)) / 2
  const last = items.at(-1)?.sk
  return items.length < keys.length && last !== undefined
    ? { items, capacity, next: last }
    : { items, capacity }
}

/** The keys of a page, and one more if there is one. */
function keysOf(
  order: readonly string[],
  { from = '', to = '\u{10ffff}', limit = MOST_ROWS, after, order: direction }: TableQuery,
): readonly string[] {
  const [low, high] = [firstAt(order, from), firstAt(order, `${to}\u0000`)]
  if (direction === 'descending') {
    const end = after === undefined ? high : Math.min(high, firstAt(order, after))
    return order.slice(Math.max(low, end - limit - 1), Math.max(low, end)).reverse()
  }
  const start = after === undefined ? low : Math.max(low, firstAt(order, `${after}\u0000`))
  return order.slice(start, Math.min(high, start + limit + 1))
}

/** Where the first key stands that is not less. */
function firstAt(order: readonly string[], key: string): number {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((order[middle] as string) < key) low = middle + 1
    else high = middle
  }
  return low
}
