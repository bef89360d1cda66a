/**
 * The port `Table` in memory, for tests of the domain. It imitates what DynamoDB does and not what
 * is convenient: rows are copied in and out, strings sort by their UTF-8 bytes, an index holds only
 * rows that have both its keys and only the attributes that it projects, and reads cost units.
 */
import type {
  Condition,
  Item,
  Key,
  Table,
  TablePage,
  TableQuery,
  Value,
} from '../../shared/ports.ts'

interface MemoryTableOptions {
  /** Attributes that an index projects besides the keys; an index not named here projects all. */
  readonly projections?: Readonly<Record<string, readonly string[]>>
}

/** A table whose rows a test may look at. */
export interface MemoryTable extends Table {
  /** All rows, in the order of their keys. */
  rows(): readonly Item[]
}

/** Makes an empty table. */
export function memoryTable(options: MemoryTableOptions = {}): MemoryTable {
  const rows = new Map<string, Item>()
  // For queries of the table itself, which are most.
  const partitions = new Map<string, Map<string, Item>>()
  const set = (item: Item) => {
    const copy = structuredClone(item)
    rows.set(keyOf(item), copy)
    const partition = partitions.get(item.pk) ?? new Map<string, Item>()
    partitions.set(item.pk, partition.set(item.sk, copy))
  }
  return {
    get: async (key) => copyOf(rows.get(keyOf(key))),
    getAll: async (keys) => {
      const found = new Map(keys.map((key) => [keyOf(key), rows.get(keyOf(key))]))
      return [...found.values()].flatMap((row) => (row === undefined ? [] : [structuredClone(row)]))
    },
    put: async (item, condition) => {
      if (!holds(condition, rows.get(keyOf(item)))) return false
      set(item)
      return true
    },
    putAll: async (items) => {
      for (const item of items) set(item)
    },
    remove: async (key) => {
      rows.delete(keyOf(key))
      partitions.get(key.pk)?.delete(key.sk)
    },
    query: async (query) => {
      const partition = partitions.get(query.pk)?.values() ?? []
      const all = query.index === undefined ? partition : rows.values()
      return pageOf([...all], query, options)
    },
    scan: async (options) => scanOf(rows, options),
    rows: () => [...rows.values()].sort((a, b) => compareBytes(keyOf(a), keyOf(b))),
  }
}

function keyOf({ pk, sk }: Key): string {
  return JSON.stringify([pk, sk])
}

function copyOf(item: Item | undefined): Item | undefined {
  return item === undefined ? undefined : structuredClone(item)
}

function holds(condition: Condition | undefined, present: Item | undefined): boolean {
  if (condition === undefined) return true
  if (condition === 'absent') return present === undefined
  return present?.['version'] === condition.version
}

function pageOf(all: readonly Item[], query: TableQuery, options: MemoryTableOptions): TablePage {
  const { index, pk, limit = 1000 } = query
  const [pkName, skName] = index === undefined ? ['pk', 'sk'] : [`${index}Pk`, `${index}Sk`]
  const sortKey = (item: Item) => [String(item[skName]), item.pk, item.sk]
  const sign = query.order === 'descending' ? -1 : 1
  const compare = (a: readonly string[], b: readonly string[]) => sign * compareLists(a, b)
  const after: readonly string[] | undefined = query.after && JSON.parse(query.after)
  const found = all
    .filter((item) => item[pkName] === pk && typeof item[skName] === 'string')
    .filter((item) => within(String(item[skName]), query))
    .filter((item) => after === undefined || compare(sortKey(item), after) > 0)
    .sort((a, b) => compare(sortKey(a), sortKey(b)))
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const items = page.map((item) => structuredClone(project(item, index, options)))
  const bytes = items.reduce((sum, item) => sum + sizeOf(item), 0)
  const units = Math.ceil(bytes / 4096) || 1
  return {
    items,
    capacity: index === undefined && query.eventual !== true ? units : units / 2,
    ...(last !== undefined && found.length > limit ? { next: JSON.stringify(sortKey(last)) } : {}),
  }
}

/** In the order of writing, as a scan's order means nothing. */
function scanOf(
  rows: ReadonlyMap<string, Item>,
  { after, limit = 1000 }: Pick<TableQuery, 'after' | 'limit'>,
): TablePage {
  const keys = [...rows.keys()]
  const start = after === undefined ? 0 : keys.indexOf(after) + 1
  const page = keys.slice(start, start + limit)
  const items = page.flatMap((key) => structuredClone(rows.get(key)) ?? [])
  const bytes = items.reduce((sum, item) => sum + sizeOf(item), 0)
  const last = page.at(-1)
  const hasMore = start + limit < keys.length
  return {
    items,
    capacity: Math.ceil(bytes / 4096) || 1,
    ...(last !== undefined && hasMore ? { next: last } : {}),
  }
}

function project(item: Item, index: string | undefined, options: MemoryTableOptions): Item {
  const projected = index === undefined ? undefined : options.projections?.[index]
  if (index === undefined || projected === undefined) return item
  const names = new Set(['pk', 'sk', `${index}Pk`, `${index}Sk`, ...projected])
  const fields = Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)))
  return { ...fields, pk: item.pk, sk: item.sk }
}

/** As DynamoDB reckons: names and values, 3 bytes and a byte an entry for lists and maps. */
function sizeOf(value: Value): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (typeof value === 'number') return 21
  if (typeof value === 'boolean' || value === null) return 1
  if (value instanceof Uint8Array) return value.length
  const entries = Object.entries(value)
  const names = Array.isArray(value) ? 0 : Buffer.byteLength(Object.keys(value).join(''))
  return entries.reduce((sum, [, inner]) => sum + 1 + sizeOf(inner), 3 + names)
}

function within(sortKey: string, { from, to }: TableQuery): boolean {
  return (
    (from === undefined || compareBytes(sortKey, from) >= 0) &&
    (to === undefined || compareBytes(sortKey, to) <= 0)
  )
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (const [i, text] of a.entries()) {
    const order = compareBytes(text, b[i] ?? '')
    if (order !== 0) return order
  }
  return 0
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
