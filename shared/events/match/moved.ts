/**
 * What is called off or put off: its day is the one it was set for or is moved to ("postponed the
 * hearing until September 3", "cancelled Friday's talks"), and not that on which this is decided.
 */
import type { VerbGroup, Worded } from '../document.ts'

const moves = /^(?:adjourn|delay|move|postpone|push|put|reschedule)$/
/** "declared a day of mourning for Wednesday". */
const sets = /^(?:announce|call|declare|schedule|set)$/
const undoes = /^(?:avert|block|cancel|oppose|prevent|scrap|suspend)$/

/** Whether the noun that a verb carries has a time of its own. */
export function isUndone({ lemma }: Pick<VerbGroup, 'lemma'>): boolean {
  return moves.test(lemma) || undoes.test(lemma)
}

/** Whether the expression at a token is the day to which, or for which, a verb moves or sets something. */
export function isGoal(
  { words }: Pick<Worded, 'words'>,
  token: number,
  { lemma, passive }: Pick<VerbGroup, 'lemma' | 'passive'>,
): boolean {
  const prep = words[token - 1]?.lemma ?? ''
  if (prep === 'for') return !passive && sets.test(lemma)
  return moves.test(lemma) && /^(?:from|till|to|until)$/.test(prep)
}
