/** Reading a whole partition, or a range of it, whatever the number of its pages. */
import type { Item, Table, TableQuery } from './ports.ts'

/** All rows that the query finds, in its order. For partitions that are known to be small. */
export async function allRows(
  table: Table,
  query: Omit<TableQuery, 'after' | 'limit'>,
): Promise<readonly Item[]> {
  return (await allRowsMetered(table, query)).items
}

/** The same with the read request units that it has cost. */
export async function allRowsMetered(
  table: Table,
  query: Omit<TableQuery, 'after' | 'limit'>,
): Promise<{ readonly items: readonly Item[]; readonly capacity: number }> {
  const items: Item[] = []
  let page = await table.query(query)
  let { capacity } = page
  items.push(...page.items)
  while (page.next !== undefined) {
    page = await table.query({ ...query, after: page.next })
    capacity += page.capacity
    items.push(...page.items)
  }
  return { items, capacity }
}
