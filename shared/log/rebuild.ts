/**
 * Makes everything that is not a mention again from the mentions: the present state of each event
 * and the index. First a walk through the log writes what must be there; then one through the index
 * takes out what must not. Both go on from a cursor, can be repeated, and work while articles are
 * appended.
 *
 * In a log that is in order nothing is found different. A state that comes out otherwise (the rules
 * of merging have changed) is the event's next version, like any other change.
 */
import { DatelineError } from '../errors.ts'
import { eachOf } from '../parallel.ts'
import type { Item, Key, Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { nextState } from './advance.ts'
import { isSettled } from './ages.ts'
import { eventPk, isListRow, isPackable, isPackRow, placeIn } from './keys.ts'
import { markLayout } from './layout.ts'
import {
  isOwnRow,
  listKeys,
  listRows,
  ownListKeys,
  ownListRows,
  type PackedPlace,
  packedPlaces,
  readListRow,
} from './lists.ts'
import { ownStates, versionsOf } from './own-events.ts'
import { dropPacked, findPacked, readPack } from './packs.ts'
import {
  presentState,
  type Receipt,
  readReceipt,
  readReceipts,
  readVersions,
  type State,
  statesOf,
  type VersionRow,
  versionItem,
} from './rows.ts'
import { isLogRow, type Stretch, scanStretch } from './scan.ts'
import { writeLists } from './write-lists.ts'

type LogPorts = Pick<Ports, 'log' | 'logIndex' | 'clock'>

export interface Rebuilt extends Stretch {
  /** Events whose rows were looked at. */
  readonly events: number
  /** Events of another state than their mentions make, and rows of the index that were wrong. */
  readonly differences: number
}

/** Rebuilds a stretch. `cursor`: the `next` of the stretch before; none = from the beginning. */
export async function rebuildLog(ports: LogPorts, cursor?: string): Promise<Rebuilt> {
  const [phase, position] = parsed(cursor)
  const table = phase === 'log' ? ports.log : ports.logIndex
  const { items, next } = await scanStretch(table, { cursor: position })
  const sum = { events: 0, differences: 0 }
  await eachOf(items, settings.log.concurrency, async (item) => {
    const done = phase === 'log' ? await rebuildFrom(ports, item) : await checkRow(ports, item)
    sum.events += done.events
    sum.differences += done.differences
  })
  if (next !== undefined) return { ...sum, next: `${phase}:${next}` }
  if (phase === 'log') return { ...sum, next: 'index:' }
  await markLayout(ports.logIndex)
  return sum
}

function parsed(cursor: string | undefined): readonly ['log' | 'index', string | undefined] {
  if (cursor === undefined) return ['log', undefined]
  const [phase, position] = [
    cursor.slice(0, cursor.indexOf(':')),
    cursor.slice(cursor.indexOf(':') + 1),
  ]
  if (phase !== 'log' && phase !== 'index') {
    throw new DatelineError(
      'bad-cursor',
      `"${cursor.slice(0, 80)}" is not the \`next\` of a rebuild`,
    )
  }
  return [phase, position === '' ? undefined : position]
}

interface Done {
  readonly events: number
  readonly differences: number
}

const NOTHING: Done = { events: 0, differences: 0 }

/** The first row of an event or article stands for all of its rows. */
async function rebuildFrom(ports: LogPorts, item: Item): Promise<Done> {
  if (!isLogRow(item)) return NOTHING
  if (item.sk === 'V#00000001') return rebuildShared(ports, item.pk.slice(eventPk('').length))
  if (!item.sk.startsWith('X#')) return NOTHING
  const { edition, extractor } = readReceipt(item)
  const receipts = await receiptsBeside(ports, item)
  const [first] = receipts
  const isFirst = first?.extractor === extractor && first.edition === edition
  return isFirst ? rebuildOwn(ports, receipts) : NOTHING
}

async function receiptsBeside({ log }: LogPorts, item: Item): Promise<readonly Receipt[]> {
  const { articleId } = readReceipt(item)
  const all = await readReceipts(log, item.pk.slice('A#'.length))
  return all.filter((receipt) => receipt.articleId === articleId)
}

/** And the receipts' rows in the order of learning, also those that tell of others' events alone. */
async function rebuildOwn(ports: LogPorts, receipts: readonly Receipt[]): Promise<Done> {
  const own = ownStates(receipts)
  const differences = await wrongRows(ports, ownListRows(own.present))
  await writeLists(ports, { isLearnt: true, own, isRepeat: true, isListed: differences === 0 })
  return { events: own.present.length, differences }
}

async function rebuildShared(ports: LogPorts, id: string): Promise<Done> {
  for (let attempt = 0; attempt < settings.log.maxWriteAttempts; attempt += 1) {
    const versions = await readVersions(ports.log, id)
    const before = statesOf(versions)
    const stored = presentState(versions)
    const rows = versions.map(({ mention }) => mention)
    const next = nextState({ id, present: stored, rows, now: ports.clock.now() })
    const state = next ?? stored
    const last = versions.at(-1)
    if (state === undefined || last === undefined) return NOTHING
    const wrong = await wrongRows(ports, listRows(state))
    const shared = [{ state, before }]
    const isLearnt = !isOfReceipt(versions, state)
    await writeLists(ports, { isLearnt, shared, isRepeat: true, isListed: wrong === 0 })
    if (next === undefined) {
      if ((await readVersions(ports.log, id)).length === versions.length) {
        return { events: 1, differences: wrong }
      }
      continue
    }
    const rebuilt = { ...next, reason: 'rebuilt' as const }
    const version = { number: versions.length + 1, mention: last.mention, state: rebuilt }
    if (await ports.log.put(versionItem(id, version), 'absent')) {
      return { events: 1, differences: wrong + 1 }
    }
  }
  throw new DatelineError('write-conflict', `event ${id} changed while it was rebuilt`)
}

/** Whether the state is in the order of learning by the row of the receipt that names the event. */
function isOfReceipt(versions: readonly VersionRow[], { card }: State): boolean {
  return versions.some(
    ({ mention, state }) =>
      state?.card === card && mention.mentions.length > 0 && mention.recordedAt === card.recordedAt,
  )
}

/** How many of the rows are missing in the index or say something else. */
async function wrongRows({ logIndex, clock }: LogPorts, rows: readonly Item[]): Promise<number> {
  const found = new Map((await logIndex.getAll(rows)).map((row) => [nameOf(row), textOf(row)]))
  const now = clock.now()
  let wrong = 0
  await eachOf(rows, settings.log.concurrency, async (row) => {
    const there = found.get(nameOf(row))
    const isRight =
      there === undefined ? await isPackedRow(logIndex, row, now) : there === textOf(row)
    if (!isRight) wrong += 1
  })
  return wrong
}

/** Whether all that the row says stands in all the packs where it should. */
async function isPackedRow(index: Table, row: Item, now: string): Promise<boolean> {
  if (!isPackable(row) || !isSettled(placeIn(row.sk), now)) return false
  for (const listed of readListRow(row)) {
    for (const place of packedPlaces([listed])) {
      const packed = await findPacked(index, place)
      if (JSON.stringify(packed) !== JSON.stringify(listed)) return false
    }
  }
  return true
}

/** Removes what stands in a list and the log does not speak for. */
async function checkRow(ports: LogPorts, item: Item): Promise<Done> {
  if (isPackRow(item)) return checkPack(ports, item)
  if (!isListRow(item)) return NOTHING
  for (const { card } of readListRow(item)) {
    const state = presentState(await versionsOf(ports.log, card.id))
    if (state !== undefined && keysOf(item, state).some((key) => nameOf(key) === nameOf(item))) {
      return NOTHING
    }
  }
  await ports.logIndex.remove(item)
  return { events: 0, differences: 1 }
}

async function checkPack(ports: LogPorts, item: Item): Promise<Done> {
  const wrong: PackedPlace[] = []
  for (const { at, card } of readPack(item)) {
    const state = presentState(await versionsOf(ports.log, card.id))
    const places = state === undefined ? [] : packedPlaces([state])
    const isRight = places.some((place) => place.pk === item.pk && place.at === at)
    if (!isRight) wrong.push({ pk: item.pk, at })
  }
  await dropPacked(ports.logIndex, wrong)
  return { events: 0, differences: wrong.length }
}

function keysOf(item: Item, state: State): readonly Key[] {
  return isOwnRow(item) ? ownListKeys([state]) : listKeys(state)
}

function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`
}

/** What the row says, however it is packed. */
function textOf(item: Item): string {
  return JSON.stringify(readListRow(item))
}
