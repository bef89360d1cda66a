/**
 * How long articles are kept: puts the day on which a row may go on every row of the articles
 * table that has none yet, so whoever writes one (fetching, extraction, sweep, a person) follows
 * the same rule without knowing of it. DynamoDB deletes such rows by itself, within days.
 *
 * Only texts and their bookkeeping go. The event log keeps its mentions, each with the sentence
 * that says so; what cannot be done any more is to extract that article again.
 */
import type { Item, Table } from '../ports.ts'

const DAY_S = 86_400

/** The same table, whose rows go `days` after they were last written. `now` in milliseconds. */
export function expiring(
  table: Table,
  { days, now }: { readonly days: number; now(): number },
): Table {
  const withEnd = (item: Item): Item => ({
    expiresAt: Math.ceil(now() / 1_000) + days * DAY_S,
    ...item,
  })
  return {
    get: (key) => table.get(key),
    getAll: (keys) => table.getAll(keys),
    query: (options) => table.query(options),
    scan: (options) => table.scan(options),
    remove: (key) => table.remove(key),
    put: (item, condition) => table.put(withEnd(item), condition),
    putAll: (items) => table.putAll(items.map(withEnd)),
  }
}
