/** Walks all rows of a table, a stretch at a time: what long operations stand on. */
import type { Item, Table } from '../ports.ts'

/** How far a long operation has come; who calls again with `next` goes on from there. */
export interface Stretch {
  readonly next?: string
}

/** Rows that one call looks at: some seconds of work, inside the 29 s of the API. */
const ROWS_A_CALL = 300

/** Some rows, and where to go on. Throws `bad-cursor` for a cursor that is none. */
export async function scanStretch(
  table: Table,
  {
    cursor,
    limit = ROWS_A_CALL,
  }: { readonly cursor?: string | undefined; readonly limit?: number },
): Promise<Stretch & { readonly items: readonly Item[] }> {
  const page = await table.scan(cursor === undefined ? { limit } : { limit, after: cursor })
  return { items: page.items, ...(page.next === undefined ? {} : { next: page.next }) }
}

/** Whether a row is one of the log as it is kept now: a receipt, or a version of an event. */
export function isLogRow({ pk, sk, b }: Item): boolean {
  return b !== undefined && /^[AE]#/.test(pk) && /^[XV]#/.test(sk)
}
