/**
 * A table in memory that counts what DynamoDB would bill: write units by the size of rows and by
 * what changes in the index, read units by what is read, and the bytes that stay.
 *
 * Rules: a write unit a KB of the larger of old and new row; in the index nothing when its view of
 * the row stays the same, two units when its keys move, else one (each per KB); a read unit for
 * 4 KB, half for an index. Source: DynamoDB Developer Guide, "Read and write operations" and
 * "Global secondary indexes"; sizes by "Item sizes and formats".
 */
import type { Item, Table, Value } from '../../shared/ports.ts'
import { memoryTable } from '../helpers/memory-table.ts'

export interface Meter {
  writes: number
  reads: number
}

export interface MeteredTable extends Table {
  /** Since the last call. */
  takeMeter(): Meter
  /** `table`: without rows that expire, of which some weeks are kept. */
  bytesKept(): { readonly table: number; readonly expiring: number; readonly index: number }
}

interface Index {
  readonly name: string
  /** Attributes besides the keys. */
  readonly projects: readonly string[]
}

const NO_INDEX: Index = { name: 'none', projects: [] }

/** Bytes that each row and each index entry costs in storage beside its own. */
const STORAGE_OVERHEAD = 100

export function meteredTable(index: Index = NO_INDEX): MeteredTable {
  const inner = memoryTable({ projections: { [index.name]: index.projects } })
  let meter = { writes: 0, reads: 0 }
  const read = (bytes: number, share = 1) => {
    meter.reads += share * Math.max(1, Math.ceil(bytes / 4096))
  }
  return {
    get: async (key) => {
      const item = await inner.get(key)
      read(item === undefined ? 0 : sizeOf(item))
      return item
    },
    getAll: async (keys) => {
      const items = await inner.getAll(keys)
      // Each row by itself; what is not there costs as much as the smallest.
      for (const { pk, sk } of keys) {
        const item = items.find((found) => found.pk === pk && found.sk === sk)
        read(item === undefined ? 0 : sizeOf(item), 0.5)
      }
      return items
    },
    put: async (item, condition) => {
      const old = await inner.get(item)
      const written = await inner.put(item, condition)
      meter.writes += kilobytes(Math.max(sizeOf(item), old === undefined ? 0 : sizeOf(old)))
      if (written) meter.writes += indexUnits(viewOf(old, index), viewOf(item, index), index)
      return written
    },
    putAll: async (items) => {
      for (const item of items) {
        const old = await inner.get(item)
        meter.writes += kilobytes(Math.max(sizeOf(item), old === undefined ? 0 : sizeOf(old)))
        meter.writes += indexUnits(viewOf(old, index), viewOf(item, index), index)
      }
      await inner.putAll(items)
    },
    remove: async (key) => {
      const old = await inner.get(key)
      meter.writes += old === undefined ? 1 : kilobytes(sizeOf(old))
      await inner.remove(key)
    },
    query: async (query) => {
      const page = await inner.query(query)
      const bytes = page.items.reduce((sum, item) => sum + sizeOf(item), 0)
      read(bytes, query.index === undefined && query.eventual !== true ? 1 : 0.5)
      return page
    },
    scan: (options) => inner.scan(options),
    takeMeter: () => {
      const taken = meter
      meter = { writes: 0, reads: 0 }
      return taken
    },
    bytesKept: () => ({
      table: bytesOf(inner.rows().filter((row) => row['expiresAt'] === undefined)),
      expiring: bytesOf(inner.rows().filter((row) => row['expiresAt'] !== undefined)),
      index: sum(
        inner
          .rows()
          .map((row) => viewOf(row, index))
          .filter((view) => view !== undefined)
          .map((view) => sizeOf(view) + STORAGE_OVERHEAD),
      ),
    }),
  }
}

function bytesOf(rows: readonly Item[]): number {
  return sum(rows.map((row) => sizeOf(row) + STORAGE_OVERHEAD))
}

function viewOf(item: Item | undefined, { name, projects }: Index): Item | undefined {
  if (item?.[`${name}Pk`] === undefined) return undefined
  const names = ['pk', 'sk', `${name}Pk`, `${name}Sk`, ...projects]
  return Object.fromEntries(names.flatMap((key) => (key in item ? [[key, item[key]]] : []))) as Item
}

function indexUnits(old: Item | undefined, now: Item | undefined, { name }: Index): number {
  if (JSON.stringify(old) === JSON.stringify(now)) return 0
  const keys = (view: Item) => JSON.stringify([view[`${name}Pk`], view[`${name}Sk`]])
  const moved = old !== undefined && now !== undefined && keys(old) !== keys(now)
  const bytes = [old, now].map((view) => (view === undefined ? 0 : sizeOf(view)))
  return moved ? sum(bytes.map(kilobytes)) : kilobytes(Math.max(...bytes))
}

/** Bytes of a row or a value, as DynamoDB reckons them. */
export function sizeOf(value: Value | undefined): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return 1 + Math.ceil(String(value).length / 2)
  if (value instanceof Uint8Array) return value.length
  if (Array.isArray(value)) return 3 + sum(value.map((part) => 1 + sizeOf(part)))
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
    return 3 + sum(fields.map(([name, part]) => Buffer.byteLength(name) + 1 + sizeOf(part)))
  }
  return 1
}

function kilobytes(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 1024))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
