/**
 * Writes what stands in the index for some events: their rows in the lists, the names of their
 * actors, and where they are in the order of learning. New rows are there before old ones go, so
 * that nobody misses an event.
 */
import { eachOf } from '../parallel.ts'
import type { Ports } from '../ports.ts'
import { settings } from '../settings.ts'
import { type Listed, listKeys, listRows, ownListKeys, ownListRows, staleKeys } from './lists.ts'
import { missingNames, nameRows, rememberNames } from './names.ts'
import { recordedRows } from './recorded.ts'
import type { OwnStates, State } from './rows.ts'

/** What is to stand in the index. */
interface Lists {
  /** The article that has changed them; undefined: nothing new is learnt. */
  readonly articleId: string | undefined
  /** An article's own events, all of them. */
  readonly own?: OwnStates
  /** Events that others can speak of, each with the states whose rows may be there. */
  readonly shared?: readonly { readonly state: State; readonly before: readonly Listed[] }[]
  /** After a crash nothing is known to be there. */
  readonly isRepeat: boolean
}

/** Writes the rows, and removes those that they replace. */
export async function writeLists(
  { logIndex }: Pick<Ports, 'logIndex'>,
  { articleId, own = { present: [], ever: [] }, shared = [], isRepeat }: Lists,
): Promise<void> {
  const states = [...own.present, ...shared.map(({ state }) => state)]
  const actors = states.flatMap(({ card }) => card.actors)
  const names = isRepeat ? nameRows(actors) : await missingNames(logIndex, actors)
  const rows = [...ownListRows(own.present), ...shared.flatMap(({ state }) => listRows(state))]
  const recorded = articleId === undefined ? [] : recordedRows(articleId, { own, shared })
  await logIndex.putAll([...names, ...rows, ...recorded])
  rememberNames(logIndex, actors)
  const before = [
    ...ownListKeys(own.ever),
    ...shared.flatMap((event) => event.before).flatMap(listKeys),
  ]
  const stale = staleKeys(before, rows)
  await eachOf(stale, settings.log.concurrency, (key) => logIndex.remove(key))
}
