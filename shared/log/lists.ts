/**
 * The lists that an event is in, and its rows there: its card once for each of its kind, countries
 * and actors, and once among all events unless its kind is a common one, whose list is read for that,
 * too (keys.ts). So a page of any list is a few stretches of partitions. An
 * article's own events have neighbouring places, and stand together in one row where they can.
 */
import type { EventCard, Facet } from '../model/log.ts'
import { listOf } from '../names.ts'
import type { Item, Key } from '../ports.ts'
import { cardTuple, readCardTuple, type Tuple } from './card-codec.ts'
import { pack, unpack } from './codec.ts'
import { OWN_CHARS } from './identity.ts'
import { groupPlace, levelOf, packPk, placeIn, shelfOf } from './keys.ts'
import { listKeyOf } from './names.ts'
import { compareText } from './ordered.ts'

/** An event's card and where it stands in its lists (`Place.at`). */
export interface Listed {
  readonly card: EventCard
  readonly at: string
}

/** Where an event stands in a packed list (packs.ts). */
export interface PackedPlace {
  readonly pk: string
  readonly at: string
}

/** Tells packed places apart. */
export function packedName({ pk, at }: PackedPlace): string {
  return `${pk} ${at}`
}

/** The rows of a shared event in the index. */
export function listRows({ card, at }: Listed): readonly Item[] {
  const { id: _id, ...body } = card
  const b = pack(cardTuple(body))
  return listKeys({ card, at }).map((key) => ({ ...key, b }))
}

/** Their keys. */
export function listKeys({ card, at }: Listed): readonly Key[] {
  const level = levelOf(card.time)
  const shelves = facetsOf(card).flatMap((facet) => shelfOf(facet, level, card) ?? [])
  return shelves.map(({ pk, prefix }) => ({ pk, sk: prefix + at }))
}

/** Where events stand in packed lists, those that are packed when they are old. */
export function packedPlaces(listed: readonly Listed[]): readonly PackedPlace[] {
  return listed.flatMap(({ card, at }) =>
    facetsOf(card).flatMap((facet) => {
      const pk = packPk(facet, levelOf(card.time))
      return pk === undefined ? [] : [{ pk, at }]
    }),
  )
}

/** The keys of the rows that hold an article's own events. */
export function ownListKeys(listed: readonly Listed[]): readonly Key[] {
  return listed.flatMap(({ card, at }) => listKeys({ card, at: groupPlace(at) }))
}

/** The rows of an article's own events: those of one list and one day stand in one row. */
export function ownListRows(listed: readonly Listed[]): readonly Item[] {
  const groups = new Map<string, { readonly key: Key; readonly cards: EventCard[] }>()
  for (const { card, at } of [...listed].sort((a, b) => compareText(a.card.id, b.card.id))) {
    for (const key of ownListKeys([{ card, at }])) {
      const group = groups.get(nameOf(key)) ?? { key, cards: [] }
      groups.set(nameOf(key), group)
      group.cards.push(card)
    }
  }
  // Many of the lists hold the same cards.
  const packed = new Map<string, Uint8Array>()
  return [...groups.values()].map(({ key, cards }) => {
    const name = cards.map(({ id }) => id).join()
    const b = packed.get(name) ?? pack(cards.map(ownCard))
    packed.set(name, b)
    return { ...key, b }
  })
}

/** What is left of the id behind the row's key, and the card. */
function ownCard({ id, ...body }: EventCard): readonly [string, Tuple] {
  return [id.slice(-OWN_CHARS), cardTuple(body)]
}

function facetsOf({ kind, place, actors }: EventCard): readonly Facet[] {
  const codes = [place?.country, ...actors.map(({ country }) => country)]
  const countries = [...new Set(codes.filter((code) => code !== undefined))]
  const keys = new Set(actors.map(listKeyOf).filter((key) => key !== undefined))
  return [
    { by: 'time' },
    { by: 'kind', value: kind },
    ...countries.map((value) => ({ by: 'country' as const, value })),
    // A country that acts is in its country's list.
    ...[...keys].map(listOf).filter(({ by }) => by === 'actor'),
  ]
}

/** Those of the keys that none of the rows has. */
export function staleKeys(before: readonly Key[], rows: readonly Key[]): readonly Key[] {
  const keep = new Set(rows.map(nameOf))
  const stale = new Map(before.map((key) => [nameOf(key), key]))
  return [...stale].filter(([name]) => !keep.has(name)).map(([, { pk, sk }]) => ({ pk, sk }))
}

function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`
}

/** Whether a row of a list holds an article's own events. */
export function isOwnRow({ sk }: Key): boolean {
  return sk.length - sk.lastIndexOf('#') - 1 < ID_CHARS
}

/** Reads a row of a list: its cards in the order of their places. */
export function readListRow(item: Item): readonly Listed[] {
  const id = item.sk.slice(item.sk.lastIndexOf('#') + 1)
  const at = placeIn(item.sk)
  const value = unpack(item)
  if (!isOwnRow(item)) return [{ at, card: { id, ...readCardTuple(value as Tuple) } }]
  return (value as (readonly [string, Tuple])[]).map(([rest, tuple]) => ({
    at: at + rest,
    card: { id: id + rest, ...readCardTuple(tuple) },
  }))
}

/** Of a whole id; the row of an article's own events has a shorter one. */
const ID_CHARS = 'ev_'.length + 20
