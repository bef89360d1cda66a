/**
 * The lists that an event is in, and its rows there: its card once for each of its kind, countries
 * and actors, and once among all events. So a page of any list is one stretch of a partition.
 */
import type { EventCard, Facet } from '../model/log.ts'
import type { Item, Key } from '../ports.ts'
import { cardTuple, readCardTuple, type Tuple } from './card-codec.ts'
import { pack, unpack } from './codec.ts'
import { levelOf, partitionPk, shardOf, UNDATED } from './keys.ts'
import { listKeyOf } from './names.ts'

/** An event's card and where it stands in its lists (`Place.at`). */
export interface Listed {
  readonly card: EventCard
  readonly at: string
}

/** Marks positions among undated events, which come last in either order. */
export const MARK = '~'

/** The rows of an event in the index. */
export function listRows({ card, at }: Listed): readonly Item[] {
  const { id: _id, ...body } = card
  const b = pack(cardTuple(body))
  return listKeys({ card, at }).map((key) => ({ ...key, b }))
}

/** Their keys. */
export function listKeys({ card, at }: Listed): readonly Key[] {
  const level = levelOf(card.time)
  const shard = shardOf(card.id)
  return facetsOf(card).map((facet) => ({ pk: partitionPk(facet, level, shard), sk: at }))
}

function facetsOf({ kind, place, actors }: EventCard): readonly Facet[] {
  const codes = [place?.country, ...actors.map(({ country }) => country)]
  const countries = [...new Set(codes.filter((code) => code !== undefined))]
  const keys = [...new Set(actors.map(listKeyOf).filter((key) => key !== undefined))]
  return [
    { by: 'time' },
    { by: 'kind', value: kind },
    ...countries.map((value) => ({ by: 'country' as const, value })),
    ...keys.map((value) => ({ by: 'actor' as const, value })),
  ]
}

/** Keys of the rows that an earlier state had and the present one has not. */
export function staleKeys(before: readonly Listed[], present: Listed | undefined): readonly Key[] {
  const keep = new Set((present === undefined ? [] : listKeys(present)).map(nameOf))
  const stale = new Map(before.flatMap(listKeys).map((key) => [nameOf(key), key]))
  return [...stale].filter(([name]) => !keep.has(name)).map(([, key]) => key)
}

function nameOf({ pk, sk }: Key): string {
  return `${pk} ${sk}`
}

/** Reads a row of a list. */
export function readListRow(item: Item): EventCard {
  const id = item.sk.slice(item.sk.lastIndexOf('#') + 1)
  return { id, ...readCardTuple(unpack(item) as Tuple) }
}

/** The position of a row of the level. */
export function positionOf(item: Item, level: { readonly name: string }): string {
  return level.name === UNDATED.name ? MARK + item.sk : item.sk
}
