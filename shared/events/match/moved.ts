/**
 * What is called off or put off: its day is the one it was set for or is moved to ("postponed the
 * hearing until September 3", "cancelled Friday's talks"), and not that on which this is decided.
 */
import type { VerbGroup, Worded } from '../document.ts'

const moves = /^(?:adjourn|delay|move|postpone|push|put|reschedule)$/
const undoes = /^(?:avert|block|call|cancel|oppose|prevent|scrap|suspend)$/

/** Whether the noun that a verb carries has a time of its own. */
export function isUndone({ lemma }: Pick<VerbGroup, 'lemma'>): boolean {
  return moves.test(lemma) || undoes.test(lemma)
}

/** Whether the expression at a token is the day to which, or from which, a verb moves something. */
export function isGoal(
  { words }: Pick<Worded, 'words'>,
  token: number,
  { lemma }: VerbGroup,
): boolean {
  if (!moves.test(lemma)) return false
  return /^(?:from|till|to|until)$/.test(words[token - 1]?.lemma ?? '')
}
