/**
 * Packs: the cards of old days, many in a row, compressed together. A card among others costs a third
 * of what it costs in a row of its own, and it is kept once for each list that it is in.
 *
 * A list of old days is its packs and what stands in rows beside them. Such a row was written when
 * the day was settled, and counts more than the same place in a pack; a place that is left empty is
 * taken out of its pack. How far lists are packed is known from one row; packs behind that are of a
 * pass (pack-lists.ts) that is not done.
 */
import { allRows } from '../all-rows.ts'
import { DatelineError } from '../errors.ts'
import type { EventCard } from '../model/log.ts'
import { eachOf } from '../parallel.ts'
import type { Item, Key, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { cardTuple, readCardTuple, type Tuple } from './card-codec.ts'
import { pack, packTight, unpack } from './codec.ts'
import type { Listed, PackedPlace } from './lists.ts'

/** The packs of cards that are in order, none larger than `maxBytes` unless it holds one card. */
export function packItems(
  pk: string,
  listed: readonly Listed[],
  { maxBytes }: { readonly maxBytes: number },
): readonly Item[] {
  const sample = listed.slice(0, 64)
  const each = bodyOf(sample).length / sample.length
  const size = Math.max(1, Math.floor(maxBytes / each))
  const fitting = (some: readonly Listed[]): readonly Item[] => {
    const [first] = some
    if (first === undefined) return []
    const b = bodyOf(some)
    if (b.length <= maxBytes || some.length === 1) return [{ pk, sk: first.at, version: 1, b }]
    const half = Math.ceil(some.length / 2)
    return [...fitting(some.slice(0, half)), ...fitting(some.slice(half))]
  }
  return Array.from({ length: Math.ceil(listed.length / size) }, (_, i) =>
    fitting(listed.slice(i * size, (i + 1) * size)),
  ).flat()
}

function bodyOf(listed: readonly Listed[]): Uint8Array {
  return packTight(listed.map(({ at, card: { id: _id, ...body } }) => [at, cardTuple(body)]))
}

/** Reads a pack: its cards in the order of their places. */
export function readPack(item: Item): readonly Listed[] {
  return (unpack(item) as (readonly [string, Tuple])[]).map(([at, tuple]) => {
    const id = at.slice(at.lastIndexOf('#') + 1)
    return { at, card: { id, ...readCardTuple(tuple) } as EventCard }
  })
}

/** Takes cards out of their packs, those that are packed. */
export async function dropPacked(index: Table, places: readonly PackedPlace[]): Promise<void> {
  // One after the other: neighbours are in one pack.
  for (const place of places) await dropOne(index, place)
}

async function dropOne(index: Table, place: PackedPlace): Promise<void> {
  for (let attempt = 0; attempt < settings.log.maxWriteAttempts; attempt += 1) {
    const item = await packAround(index, place)
    const listed = item === undefined ? [] : readPack(item)
    const left = listed.filter(({ at }) => at !== place.at)
    if (item === undefined || left.length === listed.length) return
    const version = Number(item['version'])
    const next = { pk: item.pk, sk: item.sk, version: version + 1, b: bodyOf(left) }
    if (await index.put(next, { version })) return
  }
  const { pk, at } = place
  throw new DatelineError('write-conflict', `pack ${pk} ${at} changed while a card was taken out`)
}

/** What is packed of an event in a list. */
export async function findPacked(index: Table, place: PackedPlace): Promise<Listed | undefined> {
  const item = await packAround(index, place)
  return item === undefined ? undefined : readPack(item).find(({ at }) => at === place.at)
}

async function packAround(index: Table, { pk, at }: PackedPlace): Promise<Item | undefined> {
  return (await index.query({ pk, to: at, order: 'descending', limit: 1 })).items[0]
}

/** How far lists are packed. */
export interface Progress {
  readonly version: number
  /** By level: rows up to this sort key are. */
  readonly done: Readonly<Record<string, string>>
  /** A pass that has begun. */
  readonly open?: {
    readonly level: string
    /** Partitions that it writes to. */
    readonly pks: readonly string[]
    readonly since: string
  }
}

const PROGRESS: Key = { pk: 'p', sk: 'progress' }

/** Nothing is packed yet. */
const NONE: Progress = { version: 0, done: {} }

/** How far lists are packed, for whoever packs. */
export async function readProgress(index: Table): Promise<Progress> {
  return progressOf(await index.get(PROGRESS))
}

/** The same for whoever reads, at half a unit: what was true a while ago is good enough. */
export async function recentProgress(index: Table): Promise<Progress> {
  return progressOf((await index.getAll([PROGRESS]))[0])
}

function progressOf(item: Item | undefined): Progress {
  if (item === undefined) return NONE
  const { done, open } = unpack(item) as Omit<Progress, 'version'>
  return { version: Number(item['version']), done, ...(open === undefined ? {} : { open }) }
}

/** Writes what follows; false when another worker was faster. */
export function saveProgress(index: Table, { version, done, open }: Progress): Promise<boolean> {
  const b = pack({ done, ...(open === undefined ? {} : { open }) })
  const item = { ...PROGRESS, version: version + 1, b }
  return index.put(item, version === 0 ? 'absent' : { version })
}

/** Where all places end that belong to rows up to this sort key. */
export function endOf(done: string): string {
  return `${done}~`
}

/** Takes out what an unfinished pass has left behind what is packed. */
export async function removePacksAfter(
  index: Table,
  { pks, done }: { readonly pks: readonly string[]; readonly done: string | undefined },
): Promise<void> {
  const from = done === undefined ? '0' : endOf(done)
  await eachOf(pks, settings.log.concurrency, async (pk) => {
    for (const { sk } of await allRows(index, { pk, from })) await index.remove({ pk, sk })
  })
}
