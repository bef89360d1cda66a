/** What the reader understands of a document: its predicates, who takes part, and whether it happened. */
import type { Document } from './document.ts'

/** What a phrase is to a predicate. */
export type Role =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'partner'
  | 'place'
  | 'time'
  | 'source'
  | 'goal'
  | 'topic'
  | 'purpose'
  | 'content'
  | 'other'

/** A phrase in a role; `first` and `end` are its tokens, half open, without its preposition. */
export interface Argument {
  readonly role: Role
  /** Token that heads the phrase. */
  readonly head: number
  readonly first: number
  readonly end: number
}

/** Whether a happening is told as real. */
export interface Factuality {
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  /** Lemma of the modal verb. */
  readonly modality: string | null
  readonly negated: boolean
  /** It stands in an if-clause. */
  readonly condition: boolean
  readonly question: boolean
  /** Token that heads whoever says so. */
  readonly reportedBy: number | null
  /** It stands inside quotation marks. */
  readonly quoted: boolean
  /** The rest in a word. */
  readonly status: 'asserted' | 'planned' | 'possible' | 'denied' | 'conditional'
}

/** A verb or noun that tells a happening. */
export interface Predicate {
  readonly token: number
  readonly lemma: string
  readonly kind: 'verb' | 'noun'
  readonly passive: boolean
  /** Token of the verb that only carries the noun: "made" of "made a trip". */
  readonly light: number | null
  readonly arguments: readonly Argument[]
  readonly factuality: Factuality
}

/** A document with what is said in it. */
export interface Reading extends Document {
  /** In the order of the text; none when the text is not English. */
  readonly predicates: readonly Predicate[]
}
