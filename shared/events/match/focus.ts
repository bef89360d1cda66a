/**
 * Who a text has spoken of lately -> whom a pronoun takes up: in its own sentence the last subject,
 * in those before the one that opened the sentence, and only then anybody else. A short memory,
 * after the centering theory of Grosz, Joshi and Weinstein (1995).
 */
import type { Entity } from '../document.ts'

/** Somebody named, or spoken of, somewhere. */
export interface Mention {
  readonly entity: Entity
  readonly sentence: number
  readonly subject: boolean
}

/** The best mention that fits, for a pronoun of a sentence. `focus` is the latest first. */
export function pick(
  focus: readonly Mention[],
  sentence: number,
  fits: (entity: Entity) => boolean,
): readonly Entity[] {
  const fitting = focus.filter(({ entity }) => fits(entity))
  const subjects = fitting.filter(({ subject }) => subject)
  const here = subjects.find((one) => one.sentence === sentence)
  const before = subjects.find((one) => one.sentence !== sentence)
  // "In 1968, when Gorodin bought it, she": the first subject, not that of the clause.
  const opened = subjects.filter((one) => one.sentence === before?.sentence).at(-1)
  const best = here ?? opened ?? fitting[0]
  return best === undefined ? [] : [best.entity]
}
