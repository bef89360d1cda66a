/**
 * The log in the order in which it learnt: for each article a row that names the events which it
 * changed, by the instant that their new states carry. The row is written before those states; one
 * that a crash has left without them names events whose state is of another instant, and is passed
 * over. So is what has changed again since: each event is in this order once, where it last changed.
 */
import type { Item } from '../ports.ts'
import { pack, unpack } from './codec.ts'
import type { State } from './rows.ts'

export const RECORDED = 'recorded'

/**
 * The rows for new states that an article has led to. Its own events have rows apart, for they may be
 * written again alone.
 */
export function recordedRows(
  articleId: string,
  {
    own,
    shared,
  }: {
    readonly own: { readonly present: readonly State[] }
    readonly shared: readonly { readonly state: State }[]
  },
): readonly Item[] {
  return [
    ...rowsOf(articleId, own.present),
    ...rowsOf(
      `${articleId}#shared`,
      shared.map(({ state }) => state),
    ),
  ]
}

function rowsOf(name: string, states: readonly State[]): readonly Item[] {
  const byInstant = new Map<string, string[]>()
  for (const { card } of states) {
    byInstant.set(card.recordedAt, [...(byInstant.get(card.recordedAt) ?? []), card.id])
  }
  return [...byInstant].map(([instant, ids]) => ({
    pk: RECORDED,
    sk: `${instant}#${name}`,
    b: pack(ids.sort()),
  }))
}

/** Instant and events of a row. */
export function readRecorded(item: Item): { readonly instant: string; readonly ids: string[] } {
  return { instant: item.sk.slice(0, item.sk.indexOf('#')), ids: unpack(item) as string[] }
}
