/**
 * Writes what stands in the index for some events: their rows in the lists, the names of their
 * actors, and where they are in the order of learning. New rows are there before old ones go, so
 * that nobody misses an event.
 */
import { eachOf } from '../parallel.ts'
import type { Item, Key, Ports } from '../ports.ts'
import { settings } from '../settings.ts'
import { expiryOf, isSettled } from './ages.ts'
import { claimLayout } from './layout.ts'
import {
  type Listed,
  listKeys,
  listRows,
  ownListKeys,
  ownListRows,
  packedName,
  packedPlaces,
  staleKeys,
} from './lists.ts'
import { missingNames, nameRows, rememberNames } from './names.ts'
import { dropPacked } from './packs.ts'
import { recordedRows } from './recorded.ts'
import type { OwnStates, State } from './rows.ts'

type IndexPorts = Pick<Ports, 'logIndex' | 'clock'>

/** What is to stand in the index. */
interface Lists {
  /** Whether the states may be missing in the order of learning. */
  readonly isLearnt: boolean
  /** An article's own events, all of them. */
  readonly own?: OwnStates
  /** Events that others can speak of, each with the states whose rows may be there. */
  readonly shared?: readonly { readonly state: State; readonly before: readonly Listed[] }[]
  /** After a crash nothing is known to be there. */
  readonly isRepeat: boolean
  /** The events stand in all their lists, in rows or packs: these stay as they are. */
  readonly isListed?: boolean
}

const NO_STATES: OwnStates = { present: [], ever: [], receipts: [] }

/** Writes the rows, and removes those that they replace. */
export async function writeLists(
  { logIndex, clock }: IndexPorts,
  { isLearnt, own = NO_STATES, shared = [], isRepeat, isListed = false }: Lists,
): Promise<void> {
  const states = [...own.present, ...shared.map(({ state }) => state)]
  const actors = states.flatMap(({ card }) => card.actors)
  const names = isRepeat ? nameRows(actors) : await missingNames(logIndex, actors)
  const rows = [...ownListRows(own.present), ...shared.flatMap(({ state }) => listRows(state))]
  const recorded = isLearnt ? recordedRows({ own, shared }) : []
  const now = clock.now()
  const listed = isListed ? [] : rows.map((row) => ageing(row, now))
  const written = [...names, ...listed, ...recorded]
  if (written.length > 0) await claimLayout(logIndex)
  await logIndex.putAll(written)
  rememberNames(logIndex, actors)
  const before = shared.flatMap((event) => event.before)
  await removeListed({ logIndex, clock }, { own: own.ever, shared: before, except: states, rows })
}

function ageing(row: Item, now: string): Item {
  const expiresAt = expiryOf(row, now)
  return expiresAt === undefined ? row : { ...row, expiresAt }
}

interface Removed {
  /** States of an article's own events. */
  readonly own: readonly Listed[]
  /** States of events that others can speak of. */
  readonly shared: readonly Listed[]
  /** Those whose places stay. */
  readonly except?: readonly Listed[]
  /** Those rows stay. */
  readonly rows?: readonly Key[]
}

/** Takes events out of the lists where those states put them: rows first, then what is packed. */
export async function removeListed(
  { logIndex, clock }: IndexPorts,
  { own, shared, except = [], rows = [] }: Removed,
): Promise<void> {
  const stale = staleKeys([...ownListKeys(own), ...shared.flatMap(listKeys)], rows)
  await eachOf(stale, settings.log.concurrency, (key) => logIndex.remove(key))
  const now = clock.now()
  const kept = new Set(packedPlaces(except).map(packedName))
  const places = new Map(
    packedPlaces([...own, ...shared]).map((place) => [packedName(place), place]),
  )
  const left = [...places.values()].filter(
    (place) => !kept.has(packedName(place)) && isSettled(place.at, now),
  )
  await dropPacked(logIndex, left)
}
