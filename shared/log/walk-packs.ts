/**
 * The packs of a list between two places, one after the other, in either order. A pack stands where
 * its first card does, so the first that is wanted may begin before the range.
 */
import type { Item, Table, TableQuery } from '../ports.ts'

/** Cards that a page holds are in one or two packs. */
const [FIRST_PACKS, MOST_PACKS] = [1, 16]

interface Wanted {
  readonly pk: string
  readonly from: string
  readonly to: string
  readonly order: 'ascending' | 'descending'
}

/** Packs that hold cards of the range, and perhaps one beside it. Adds to the capacity of `spent`. */
export async function* packsBetween(
  spent: { readonly index: Table; capacity: number },
  { pk, from, to, order }: Wanted,
): AsyncGenerator<Item> {
  const low = order === 'ascending' ? await startOf(spent, { pk, from }) : undefined
  const query = { pk, to, order, ...(low === undefined ? {} : { from: low }) }
  let [after, limit]: [string | undefined, number] = [undefined, FIRST_PACKS]
  do {
    const page = await read(spent, { ...query, limit, ...(after === undefined ? {} : { after }) })
    for (const item of page.items) {
      yield item
      if (order === 'descending' && item.sk < from) return
    }
    after = page.next
    limit = Math.min(limit * 2, MOST_PACKS)
  } while (after !== undefined)
}

/** Where the pack stands that holds a place. */
async function startOf(
  spent: { readonly index: Table; capacity: number },
  { pk, from }: Pick<Wanted, 'pk' | 'from'>,
): Promise<string> {
  const { items } = await read(spent, { pk, to: from, order: 'descending', limit: 1 })
  return items[0]?.sk ?? from
}

async function read(spent: { readonly index: Table; capacity: number }, query: TableQuery) {
  const page = await spent.index.query({ ...query, eventual: true })
  spent.capacity += page.capacity
  return page
}
