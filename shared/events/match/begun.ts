/**
 * Relative clauses that tell when what they describe took place: "the ceasefire, which began on
 * Sunday", "a strike that started on Monday". What goes on or ends has no day of its own there.
 */
import type { Chunk, Worded } from '../document.ts'

const begins = /^(?:begin|erupt|happen|occur|start)$/

/** The verb group of such a clause right behind a phrase. */
export function begunBy(
  { words, groups, groupOf, tokens }: Worded,
  chunk: Chunk,
): number | undefined {
  const rel = tokens[chunk.last]?.text === ',' ? chunk.last + 1 : chunk.last
  if (!/^(?:which|that)$/.test(tokens[rel]?.lower ?? '') || words[rel]?.tag !== 'rel')
    return undefined
  const g = groupOf[rel + 1] ?? -1
  return begins.test(groups[g]?.lemma ?? '') ? g : undefined
}
