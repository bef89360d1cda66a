/**
 * What the reader understands of a document: whom and what it names and refers to, its predicates,
 * who takes part, and whether it happened.
 */
import type { Document } from './document.ts'
import type { NameParts } from './names/parts.ts'
import type { NameType } from './names/types.ts'

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

/** A phrase that refers to something; `first` and `end` are its tokens, half open. */
export interface Reference {
  readonly kind: 'name' | 'noun' | 'pronoun'
  /** Token that heads the phrase. */
  readonly head: number
  readonly first: number
  readonly end: number
  /** Tokens of the name itself, without what hangs on it; null for no name. */
  readonly name: { readonly first: number; readonly end: number; readonly type: NameType } | null
  /** Place of what it refers to in the list of entities. */
  readonly entity: number
}

/** Somebody or something that the document refers to. */
export interface Entity {
  /** What its names say it is; for one without a name what its nouns say, `_` for unknown. */
  readonly type: string
  /** The longest of its names as written, null for none. */
  readonly name: string | null
  /** Its other names and descriptions, each once, in the order of the text. */
  readonly aliases: readonly string[]
  /** Of a person: all that its names say. */
  readonly parts: NameParts | null
  /** Places of its references. */
  readonly references: readonly number[]
}

/** A document with what is said in it. */
export interface Reading extends Document {
  /** In the order of the text; none when the text is not English. */
  readonly predicates: readonly Predicate[]
  /** Names, and whatever may refer to them or to each other, in the order of the text. */
  readonly references: readonly Reference[]
  /** In the order of their first references. */
  readonly entities: readonly Entity[]
}
