/**
 * The value that the numbered passes hand on. Every pass takes a document and returns one with
 * more in it; nothing is changed in place, so a pass can be lifted out, tested and replaced alone.
 * All positions are half-open UTF-16 offsets into `text`; token, chunk and sentence numbers are
 * indexes into the arrays of the same document.
 */
import type { TriggerEntry } from '../data/schema.ts'
import type { ExtractionInput, Place } from '../model/event.ts'
import type { Span } from '../model/span.ts'
import type { EventTime, Timex } from '../model/timex.ts'
import type { WatchList } from '../own.ts'

/** What the article itself gives. */
export interface Source {
  readonly input: ExtractionInput
  /** The user's actors. */
  readonly watch: WatchList
  readonly text: string
}

export interface Token extends Span {
  readonly text: string
  readonly lower: string
}

/** `first` to `last` (exclusive) are its tokens. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  readonly paragraph: number
  /** A heading: a paragraph of its own without a full stop. */
  readonly heading: boolean
}

/** After pass 1. */
export interface Tokenised extends Source {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Sentence number of each token. */
  readonly sentenceOf: readonly number[]
  /** Whether the token stands inside a direct quotation. */
  readonly quoted: readonly boolean[]
}

export type Tag =
  | 'det'
  | 'pron'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'adv'
  | 'adj'
  | 'num'
  | 'noun'
  | 'name'
  | 'verb'
  | 'pos'
  | 'punct'

export type VerbForm = 'base' | 's' | 'ed' | 'en' | 'ing'

/** A token with its part of speech. */
export interface Word {
  readonly tag: Tag
  readonly lemma: string
  /** Of verbs, auxiliaries too. `ed` = finite past, `en` = participle. */
  readonly form?: VerbForm
}

/** A noun phrase without what follows it: "the former [prime] minister". */
export interface Chunk {
  /** Token numbers, half open. */
  readonly first: number
  readonly last: number
  /** Token number of the head noun. */
  readonly head: number
  /** The chunk that owns it ("Putin" of "Putin's visit"). */
  readonly owner: number | null
  /** Token number of the preposition right before it. */
  readonly prep: number | null
}

export type Tense = 'past' | 'present' | 'future' | 'modal' | 'none'

/** A verb with its auxiliaries: "has not been signed". */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** Token number of the main verb. */
  readonly main: number
  readonly lemma: string
  readonly tense: Tense
  /** `none` is a gerund or participle without auxiliary, `to` an infinitive. */
  readonly mode: 'finite' | 'to' | 'bare' | 'gerund' | 'participle'
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

/** After pass 2. */
export interface Worded extends Tokenised {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  /** Verb group number of each token, -1 outside. */
  readonly groupOf: readonly number[]
}

/** After pass 3. */
export interface Timed extends Worded {
  readonly timexes: readonly Timex[]
  /** Timex number of each token, -1 outside. */
  readonly timexOf: readonly number[]
  readonly notes: readonly string[]
}

/** After pass 4. */
export interface Read extends Timed {
  readonly chunks: readonly Chunk[]
  /** Chunk number of each token, -1 outside. */
  readonly chunkOf: readonly number[]
}

export type EntityType = 'person' | 'organisation' | 'country' | 'place' | 'group'

/** What a noun phrase speaks of. */
export interface Entity {
  /** As we print it: the fullest name in the article. */
  readonly name: string
  readonly type: EntityType
  readonly country?: string
  readonly sector?: string
  readonly place?: Place
  /** Singular or plural, for pronouns. */
  readonly plural: boolean
  readonly female?: boolean
  /** Among participants: where it stands ("subject", "behind \"by\""). */
  readonly because?: string
}

/** After pass 5. */
export interface Named extends Read {
  /** Who each chunk speaks of: nobody, one, or the two of "the pair". */
  readonly entities: readonly (readonly Entity[])[]
  /** Who owns each chunk: "Putin's visit", "his visit". */
  readonly owners: readonly (readonly Entity[])[]
  /** Chunks that are places of the gazetteer. */
  readonly places: readonly (Place | null)[]
}

/** A word that tells an event, with the line of triggers.ts that knows it. */
export interface Trigger {
  readonly entry: TriggerEntry
  readonly token: number
  /** Token after the last of the trigger's words. */
  readonly end: number
  /** Its verb group, or for a noun its chunk; -1 for none. */
  readonly group: number
  readonly chunk: number
}

/** After pass 6. */
export interface Triggered extends Named {
  readonly triggers: readonly Trigger[]
}

export interface Participant {
  readonly entity: Entity
  readonly role: 'agent' | 'recipient'
}

/** After pass 7: for each trigger, who. */
export interface Acted extends Triggered {
  readonly participants: readonly (readonly Participant[])[]
}

export type Status = 'occurred' | 'ongoing' | 'planned' | 'conditional' | 'denied'

/** After pass 8: for each trigger, whether it really happened. */
export interface Judged extends Acted {
  readonly statuses: readonly Status[]
}

/** After pass 9: for each trigger, where. */
export interface Placed extends Judged {
  readonly wheres: readonly (Place | null)[]
  /** And why there. */
  readonly whereReasons: readonly (string | null)[]
}

/** After pass 10: for each trigger, when. */
export interface Dated extends Placed {
  readonly whens: readonly (EventTime | null)[]
  /** And why then; of an event without a time, why it has none. */
  readonly whenReasons: readonly string[]
}

/** After pass 11: for each trigger, who says so. */
export interface Attributed extends Dated {
  readonly sayers: readonly (string | null)[]
}

/** After pass 12: the triggers that speak of one happening, the best first. */
export interface Joined extends Attributed {
  readonly happenings: readonly (readonly number[])[]
}
