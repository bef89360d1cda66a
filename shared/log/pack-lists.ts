/**
 * The pass that packs lists: what stands in rows that will go, day after day, into packs (packs.ts). It
 * goes through the list of all events, of which the cards tell the other lists that they are in.
 *
 * A step packs some thousand cards: it writes down what it is about to do, writes the packs, looks
 * whether any of the events has left a list meanwhile, and only then says that they are packed. Who
 * takes an event out of a list removes its row first and looks into the packs then; so one of the two
 * sees the other. A step that was cut off is undone and done again by the next pass. Writers never
 * wait for it, and readers look into packs only as far as steps are done.
 */
import { DatelineError } from '../errors.ts'
import type { Facet } from '../model/log.ts'
import type { Item, Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { dayOf, lastPackedDay } from './ages.ts'
import { addDays } from './days.ts'
import { type Level, levels, shelvesOf, UNDATED } from './keys.ts'
import { type Listed, type PackedPlace, packedName, packedPlaces, readListRow } from './lists.ts'
import { compareText, mergeOrdered } from './ordered.ts'
import {
  dropPacked,
  type Progress,
  packItems,
  readProgress,
  removePacksAfter,
  saveProgress,
} from './packs.ts'

const TIME: Facet = { by: 'time' }
const packedLevels: readonly Level[] = [...levels.filter(({ busy }) => busy), UNDATED]

/** Few cards make bad packs: they wait for more, which costs nothing as long as rows are there anyway. */
const PATIENCE_DAYS = 14

/** Days before rows expire when it is time to wake somebody. */
const DANGER_DAYS = 10

/** A pass that has said nothing for so long is dead: longer than any function runs. */
const LEASE_S = 1_800

type PackPorts = Pick<Ports, 'logIndex' | 'clock' | 'telemetry'>

/** How much is done. */
export interface Pass {
  /** No further step is begun when it says no. */
  readonly mayGoOn: () => boolean
  /** Cards of a step, and bytes of a pack. */
  readonly stepCards?: number
  readonly packBytes?: number
}

/**
 * Packs what is old enough. Returns the number of events that the steps have looked at. Throws
 * `lists-late` when it must end before it comes to rows that will soon expire.
 */
export async function packLists(
  ports: PackPorts,
  {
    mayGoOn,
    stepCards = settings.log.packCards,
    packBytes: maxBytes = settings.log.packBytes,
  }: Pass,
): Promise<{ readonly packed: number }> {
  let packed = 0
  for (const level of packedLevels) {
    for (;;) {
      if (!mayGoOn()) {
        await expectInTime(ports, level)
        break
      }
      const step = await packStep(ports, level, { stepCards, maxBytes })
      if (step === undefined) break
      packed += step
    }
  }
  if (packed > 0) ports.telemetry.log('info', 'lists packed', { events: packed })
  return { packed }
}

/** Packs the next cards of a level; undefined when there is nothing to do, or another worker does it. */
async function packStep(
  { logIndex, clock }: PackPorts,
  level: Level,
  { stepCards, maxBytes }: { readonly stepCards: number; readonly maxBytes: number },
): Promise<number | undefined> {
  const progress = await takeOver(logIndex, clock.now())
  if (progress === undefined) return undefined
  const from = progress.done[level.name]
  const until = lastPackedDay(clock.now())
  const rows = await nextRows(logIndex, level, { from, until, stepCards })
  const last = rows.at(-1)?.sk
  if (last === undefined) return undefined
  const groups = groupsOf(rows.filter(({ expiresAt }) => expiresAt !== undefined))
  const open = { level: level.name, pks: [...groups.keys()], since: clock.now() }
  if (!(await saveProgress(logIndex, { ...progress, open }))) return undefined
  await logIndex.putAll([...groups].flatMap(([pk, listed]) => packItems(pk, listed, { maxBytes })))
  const now = await rowsBetween(logIndex, level, { from, to: last })
  await dropPacked(logIndex, placesLost(groups, now))
  const done = { ...progress.done, [level.name]: last }
  if (!(await saveProgress(logIndex, { version: progress.version + 1, done }))) return undefined
  return rows.reduce((sum, row) => sum + readListRow(row).length, 0)
}

/** Undoes what a dead pass has begun; undefined while one lives. */
async function takeOver(index: Table, now: string): Promise<Progress | undefined> {
  const progress = await readProgress(index)
  const { open, ...rest } = progress
  if (open === undefined) return progress
  if (Date.parse(now) - Date.parse(open.since) < LEASE_S * 1_000) return undefined
  await removePacksAfter(index, { pks: open.pks, done: progress.done[open.level] })
  return rest
}

/** Rows behind what is done, up to a day, and no more than make a step; those of one place stay together. */
async function nextRows(
  index: Table,
  level: Level,
  {
    from,
    until,
    stepCards,
  }: { readonly from: string | undefined; readonly until: string; readonly stepCards: number },
): Promise<readonly Item[]> {
  const rows: Item[] = []
  let cards = 0
  for await (const row of rowsInOrder(index, level, { from, to: `${until}\u{10ffff}` })) {
    if (rows.length === 0 && dayOf(row.sk) > addDays(until, -PATIENCE_DAYS)) break
    if (cards >= stepCards && row.sk !== rows.at(-1)?.sk) break
    rows.push(row)
    cards += readListRow(row).length
  }
  return rows
}

async function rowsBetween(
  index: Table,
  level: Level,
  range: { readonly from: string | undefined; readonly to: string },
): Promise<readonly Item[]> {
  const rows: Item[] = []
  for await (const row of rowsInOrder(index, level, range)) rows.push(row)
  return rows
}

/** The rows of the list of all events with sort keys behind `from`, up to `to`. */
function rowsInOrder(
  index: Table,
  level: Level,
  { from, to }: { readonly from: string | undefined; readonly to: string },
): AsyncGenerator<Item> {
  const range = { from: from === undefined ? '0' : `${from}\u0001`, to }
  const shelves = shelvesOf(TIME, level).map(({ pk }) => shelfRows(index, { pk, ...range }))
  return mergeOrdered(shelves, (a, b) => compareText(a.sk, b.sk))
}

async function* shelfRows(
  index: Table,
  query: { readonly pk: string; readonly from: string; readonly to: string },
): AsyncGenerator<Item> {
  if (query.from > query.to) return
  // Mostly the first tells that it is too early.
  let page = await index.query({ ...query, limit: 10 })
  yield* page.items
  while (page.next !== undefined) {
    page = await index.query({ ...query, limit: 1_000, after: page.next })
    yield* page.items
  }
}

async function expectInTime({ logIndex, clock }: PackPorts, level: Level): Promise<void> {
  const now = clock.now()
  const from = (await readProgress(logIndex)).done[level.name]
  const danger = addDays(dayOf(now), DANGER_DAYS - settings.log.expiryDays)
  for await (const { sk, expiresAt } of rowsInOrder(logIndex, level, { from, to: danger })) {
    if (expiresAt === undefined) continue
    throw new DatelineError('lists-late', `rows from ${dayOf(sk)} on expire before they are packed`)
  }
}

/** The cards of each packed list, in order. */
function groupsOf(rows: readonly Item[]): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>()
  for (const listed of rows.flatMap(readListRow)) {
    for (const { pk } of packedPlaces([listed])) {
      const group = groups.get(pk) ?? []
      groups.set(pk, group)
      group.push(listed)
    }
  }
  for (const group of groups.values()) group.sort((a, b) => compareText(a.at, b.at))
  return groups
}

/** Places that events have left since they were read for packing. */
function placesLost(
  packed: ReadonlyMap<string, readonly Listed[]>,
  now: readonly Item[],
): readonly PackedPlace[] {
  const present = new Set(packedPlaces(now.flatMap(readListRow)).map(packedName))
  const places = [...packed].flatMap(([pk, listed]) => listed.map(({ at }) => ({ pk, at })))
  return places.filter((place) => !present.has(packedName(place)))
}
