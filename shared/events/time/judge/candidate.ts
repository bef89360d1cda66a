/** What a judgement is made on (judge.ts). */
import type { Item, Reading } from '../reading.ts'

/** A reading in its text. */
export interface Candidate {
  readonly text: string
  readonly item: Item
  readonly reading: Reading
  /** Year of publication, where it is known. */
  readonly publishedYear: number | undefined
}
