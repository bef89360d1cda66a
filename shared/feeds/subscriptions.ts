/**
 * Agreements with hubs as rows of the feeds table, each beside its feed's row and not in it: the
 * row of a feed is shown to readers and this one holds secrets, and a hub asks back while the poll
 * that made us ask it still holds the feed.
 */
import type { Key, Table } from '../ports.ts'
import type { Subscription } from './websub.ts'

type Rows = Pick<Table, 'get' | 'put' | 'remove'>

/** Finds what was agreed for a feed. */
export async function findSubscription(
  table: Rows,
  feedId: string,
): Promise<Subscription | undefined> {
  const item = await table.get(keyOf(feedId))
  if (item === undefined) return undefined
  const { pk: _pk, sk: _sk, ...subscription } = item
  return subscription as unknown as Subscription
}

/**
 * Keeps what is agreed for a feed; false when somebody else changed it since it was read. The
 * stored version is one higher than the given one.
 */
export function saveSubscription(
  table: Rows,
  feedId: string,
  subscription: Subscription,
): Promise<boolean> {
  const { version } = subscription
  const condition = version === 0 ? 'absent' : { version }
  return table.put({ ...keyOf(feedId), ...subscription, version: version + 1 }, condition)
}

/** Forgets what was agreed for a feed. */
export function removeSubscription(table: Rows, feedId: string): Promise<void> {
  return table.remove(keyOf(feedId))
}

function keyOf(feedId: string): Key {
  return { pk: `PUSH#${feedId}`, sk: 'subscription' }
}
