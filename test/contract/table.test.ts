/**
 * What every `Table` promises, on each adapter: in memory, and DynamoDB through the SDK against the
 * embedded engine.
 */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dynamoTable } from '../../shared/aws/table.ts'
import type { Item, Table, TableQuery } from '../../shared/ports.ts'
import { type Dynalite, startDynalite } from '../helpers/dynalite.ts'
import { memoryTable } from '../helpers/memory-table.ts'

const projections = { due: ['shown'] } as const

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
})
afterAll(() => engine.stop())

const adapters: readonly { name: string; open: () => Promise<Table> }[] = [
  { name: 'memory', open: async () => memoryTable({ projections }) },
  {
    name: 'dynamo',
    open: async () => {
      const tableName = `t-${randomUUID()}`
      await engine.createTable(tableName, projections)
      return dynamoTable({ client: engine.client, tableName })
    },
  },
]

describe.each(adapters)('table on $name', ({ open }) => {
  test('a row comes back as it was written, whatever its types', async () => {
    const table = await open()
    const item: Item = {
      pk: 'a',
      sk: 'b',
      text: 'grüße 🎉',
      empty: '',
      zero: 0,
      negative: -1.5e-7,
      big: 9007199254740991,
      yes: true,
      no: false,
      nothing: null,
      bytes: new Uint8Array([0, 255, 7]),
      list: ['x', 1, null, [true]],
      map: { inner: { deep: 'y' }, none: [] },
    }
    expect(await table.put(item)).toBe(true)
    const found = await table.get({ pk: 'a', sk: 'b' })
    expect(found?.['bytes']).toBeInstanceOf(Uint8Array)
    // The SDK hands out a Buffer, which is a Uint8Array and not equal to one.
    expect({ ...found, bytes: Uint8Array.from(found?.['bytes'] as Buffer) }).toEqual(item)
    expect(await table.get({ pk: 'a', sk: 'c' })).toBeUndefined()
  })

  test('getAll reads the rows that are there, however many are asked for and how often', async () => {
    const table = await open()
    const rows = Array.from({ length: 130 }, (_, i) => ({ pk: 'a', sk: key(i) }))
    await table.putAll(rows)
    const asked = [...rows, { pk: 'a', sk: 'never' }, { pk: 'a', sk: key(3) }]
    const found = await table.getAll(asked)
    expect([...found].sort((a, b) => (a.sk < b.sk ? -1 : 1))).toEqual(rows)
    expect(await table.getAll([])).toEqual([])
  })

  test('an eventual query finds the same for half the price', async () => {
    const table = await open()
    await table.putAll([1, 2, 3].map((i) => ({ pk: 'a', sk: key(i), text: 'x'.repeat(5_000) })))
    const [strong, eventual] = [
      await table.query({ pk: 'a' }),
      await table.query({ pk: 'a', eventual: true }),
    ]
    expect(eventual.items).toEqual(strong.items)
    expect(eventual.capacity).toBe(strong.capacity / 2)
  })

  test('scan finds every row once, in pages of any size', async () => {
    const table = await open()
    const rows = Array.from({ length: 23 }, (_, i) => ({ pk: `p${i % 5}`, sk: key(i) }))
    await table.putAll(rows)
    const found: Item[] = []
    let after: string | undefined
    do {
      const page = await table.scan(after === undefined ? { limit: 7 } : { limit: 7, after })
      expect(page.items.length).toBeLessThanOrEqual(7)
      found.push(...page.items)
      after = page.next
    } while (after !== undefined)
    expect(found.map(({ sk }) => sk).sort()).toEqual(rows.map(({ sk }) => sk).sort())
  })

  test('put replaces the whole row', async () => {
    const table = await open()
    await table.put({ pk: 'a', sk: 'b', one: 1 })
    await table.put({ pk: 'a', sk: 'b', two: 2 })
    expect(await table.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b', two: 2 })
  })

  test('conditions decide, and a refused write leaves no trace', async () => {
    const table = await open()
    const row = (version: number): Item => ({ pk: 'a', sk: 'b', version })
    expect(await table.put(row(1), { version: 0 })).toBe(false)
    expect(await table.put(row(1), 'absent')).toBe(true)
    expect(await table.put(row(9), 'absent')).toBe(false)
    expect(await table.put(row(2), { version: 1 })).toBe(true)
    expect(await table.put(row(9), { version: 1 })).toBe(false)
    expect(await table.get({ pk: 'a', sk: 'b' })).toEqual(row(2))
  })

  test('of many writers at the same version one wins', async () => {
    const table = await open()
    const writers = Array.from({ length: 20 }, (_, by) =>
      table.put({ pk: 'a', sk: 'b', version: 1, by }, 'absent'),
    )
    expect((await Promise.all(writers)).filter(Boolean)).toHaveLength(1)
  })

  test('putAll writes any number of rows, the last one of a key', async () => {
    const table = await open()
    const rows = Array.from({ length: 60 }, (_, i) => ({ pk: 'a', sk: key(i), i }))
    await table.putAll([{ pk: 'a', sk: key(3), i: -1 }, ...rows])
    const { items } = await table.query({ pk: 'a' })
    expect(items).toEqual(rows)
    await table.putAll([])
  })

  test('remove removes one row, and nothing when there is none', async () => {
    const table = await open()
    await table.putAll([
      { pk: 'a', sk: '1' },
      { pk: 'a', sk: '2' },
    ])
    await table.remove({ pk: 'a', sk: '1' })
    await table.remove({ pk: 'a', sk: 'never' })
    expect((await table.query({ pk: 'a' })).items.map((item) => item.sk)).toEqual(['2'])
  })

  const bounds: readonly { name: string; query: Partial<TableQuery>; expected: string[] }[] = [
    { name: 'no bounds', query: {}, expected: ['a', 'b', 'c', 'd'] },
    { name: 'descending', query: { order: 'descending' }, expected: ['d', 'c', 'b', 'a'] },
    { name: 'from', query: { from: 'b' }, expected: ['b', 'c', 'd'] },
    { name: 'to', query: { to: 'b' }, expected: ['a', 'b'] },
    { name: 'both, inclusive', query: { from: 'b', to: 'c' }, expected: ['b', 'c'] },
    { name: 'bounds between keys', query: { from: 'aa', to: 'bb' }, expected: ['b'] },
    { name: 'crossed bounds', query: { from: 'c', to: 'b' }, expected: [] },
    { name: 'limit', query: { limit: 2 }, expected: ['a', 'b'] },
    { name: 'another partition', query: { pk: 'other' }, expected: [] },
  ]
  test.each(bounds)('query: $name', async ({ query, expected }) => {
    const table = await open()
    await table.putAll(['d', 'b', 'a', 'c'].map((sk) => ({ pk: 'p', sk })))
    await table.put({ pk: 'q', sk: 'b' })
    expect((await table.query({ pk: 'p', ...query })).items.map((item) => item.sk)).toEqual(
      expected,
    )
  })

  test('keys sort by their UTF-8 bytes', async () => {
    const table = await open()
    // In UTF-16 code units the emoji would come before the private-use character.
    const keys = ['Z', 'a', 'é', '\u{e000}', '\u{1f389}']
    await table.putAll([...keys].reverse().map((sk) => ({ pk: 'p', sk })))
    expect((await table.query({ pk: 'p' })).items.map((item) => item.sk)).toEqual(keys)
  })

  test('an index holds the rows with its keys and shows what it projects', async () => {
    const table = await open()
    await table.putAll([
      { pk: '1', sk: 's', duePk: 'x', dueSk: '2024', shown: 'yes', hidden: 'no' },
      { pk: '2', sk: 's', duePk: 'x', dueSk: '2023', shown: 'yes' },
      { pk: '3', sk: 's', duePk: 'y', dueSk: '2022' },
      { pk: '4', sk: 's', shown: 'without keys' },
    ])
    const { items } = await table.query({ index: 'due', pk: 'x' })
    expect(items).toEqual([
      { pk: '2', sk: 's', duePk: 'x', dueSk: '2023', shown: 'yes' },
      { pk: '1', sk: 's', duePk: 'x', dueSk: '2024', shown: 'yes' },
    ])
    await table.put({ pk: '1', sk: 's', shown: 'taken out' })
    expect((await table.query({ index: 'due', pk: 'x', from: '2024' })).items).toEqual([])
  })

  const walks = ['sk', 'dueSk'].flatMap((sortKey) =>
    (['ascending', 'descending'] as const).flatMap((order) =>
      [1, 4, 13, 20].map((limit) => ({ sortKey, order, limit })),
    ),
  )
  test.each(walks)('pages of $limit, $order by $sortKey, show every row once', async (walk) => {
    const { sortKey, order, limit } = walk
    const ofIndex = sortKey === 'dueSk'
    const table = await open()
    // Equal sort keys in the index: the table's keys must break the tie.
    const rows = Array.from({ length: 13 }, (_, i) => ({
      pk: ofIndex ? key(i) : 'p',
      sk: key(i),
      duePk: 'p',
      dueSk: key(Math.floor(i / 5)),
    }))
    await table.putAll(rows)
    const found = await allPages(table, {
      pk: 'p',
      order,
      limit,
      ...(ofIndex ? { index: 'due' } : {}),
    })
    expect(found.map((item) => item.sk).sort()).toEqual(rows.map((row) => row.sk))
    const inOrder = found.map((item) => item[sortKey]).sort()
    if (order === 'descending') inOrder.reverse()
    expect(found.map((item) => item[sortKey])).toEqual(inOrder)
  })

  test('a page says what it cost', async () => {
    const table = await open()
    await table.put({ pk: 'p', sk: 's', text: 'x'.repeat(5000) })
    expect((await table.query({ pk: 'p' })).capacity).toBe(2)
  })
})

test('both adapters answer random queries alike', { timeout: 30_000 }, async () => {
  const [memory, dynamo] = await Promise.all(adapters.map(({ open }) => open()))
  if (memory === undefined || dynamo === undefined) throw new Error('two adapters')
  const name = fc.stringMatching(/^[ab#é🎉]{1,4}$/u)
  const rows = fc.sample(
    fc.record({
      pk: fc.constantFrom('p', 'q'),
      sk: name,
      duePk: fc.constantFrom('p', 'q'),
      dueSk: name,
    }),
    { numRuns: 120, seed: 5 },
  )
  await memory.putAll(rows)
  await dynamo.putAll(rows)
  const query = fc.record(
    {
      pk: fc.constantFrom('p', 'q'),
      from: name,
      to: name,
      order: fc.constantFrom('ascending' as const, 'descending' as const),
      limit: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['pk'] },
  )
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      expect(await allPages(dynamo, asked)).toEqual(await allPages(memory, asked))
    }),
    { numRuns: 60, seed: 5 },
  )
})

async function allPages(table: Table, query: TableQuery): Promise<Item[]> {
  const all: Item[] = []
  let after: string | undefined
  do {
    const page = await table.query({ ...query, ...(after === undefined ? {} : { after }) })
    all.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return all
}

function key(i: number): string {
  return String(i).padStart(3, '0')
}
