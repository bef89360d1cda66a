/**
 * Relative clauses that tell when what they describe took place: "the ceasefire, which took effect
 * on Sunday", "a strike that started on Monday", "the deal, which was signed in May". What goes on
 * or ends has no day of its own there.
 */
import type { Chunk, VerbGroup, Worded } from '../document.ts'

const begins = /^(?:begin|erupt|happen|occur|open|start)$/
/** Verbs whose object or particle makes them one: "took place", "came into force", "broke out". */
const phrases = /^(?:break out|come into|take effect|take place)$/
/** What is done to a thing when it comes about. */
const makes =
  /^(?:agree|announce|commit|convene|declare|hold|impose|introduce|launch|reach|sign|stage|strike)$/

/** The verb group of such a clause right behind a phrase. */
export function begunBy(
  { words, groups, groupOf, tokens }: Worded,
  chunk: Chunk,
): number | undefined {
  const rel = tokens[chunk.last]?.text === ',' ? chunk.last + 1 : chunk.last
  if (!/^(?:which|that)$/.test(tokens[rel]?.lower ?? '') || words[rel]?.tag !== 'rel')
    return undefined
  const g = groupOf[rel + 1] ?? -1
  const group = groups[g]
  return group !== undefined && isBeginning(group, tokens[group.last]?.lower ?? '') ? g : undefined
}

function isBeginning({ lemma, passive }: VerbGroup, next: string): boolean {
  return begins.test(lemma) || phrases.test(`${lemma} ${next}`) || (passive && makes.test(lemma))
}
