/**
 * Events: what one article says happened (`ExtractedEvent`), and what the log makes of many
 * articles that say so (`LoggedEvent`). The field names are the public record (docs/API.md).
 */
import type { Span } from './span.ts'
import type { EventTime, Timex } from './timex.ts'

export type EventStatus = 'occurred' | 'ongoing' | 'planned' | 'conditional' | 'denied'
export type ActorRole = 'agent' | 'recipient'
/** `thing` (a product, a ship, a law) only among the events of `extract --all`. */
export type ActorType = 'person' | 'organisation' | 'country' | 'group' | 'thing'
export type PlacePrecision = 'point' | 'city' | 'region' | 'country'

/** A stretch of text with its words. */
export interface Quote extends Span {
  readonly text: string
}

export interface Actor {
  readonly name: string
  readonly role: ActorRole
  readonly type: ActorType
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** PLOVER sector, for example `GOV`, `MIL`, `OPP`. */
  readonly sector?: string
  /** Stable id when linked to the user's watch list. */
  readonly id?: string
}

export interface Place {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Degrees, WGS 84. */
  readonly lat?: number
  readonly lon?: number
  readonly precision: PlacePrecision
}

/** One happening as one article tells it. `null` = the text does not say. */
export interface ExtractedEvent {
  readonly kind: string
  readonly class: string
  readonly plover: string | null
  readonly status: EventStatus
  readonly trigger: Quote
  /** Every place in the text that speaks of it, the trigger first. */
  readonly mentions: readonly Quote[]
  /** The sentence that says so. */
  readonly evidence: Span
  readonly actors: readonly Actor[]
  readonly place: Place | null
  readonly time: EventTime | null
  readonly attribution: string | null
  /** 0 to 1. */
  readonly confidence: number
  /** Only when asked for: `extract --explain`. */
  readonly why?: EventReasons
}

/** Why an event was found, and why it is as it is, in words. */
export interface EventReasons {
  /** Line of triggers.ts that knows the trigger; null for what has no kind. */
  readonly entry: string | null
  readonly actors: readonly (Pick<Actor, 'name' | 'role'> & { readonly because: string })[]
  /** `null` where the event has no place, no time. */
  readonly place: string | null
  readonly time: string | null
  readonly status: string
  readonly confidence: string
}

/** An article to extract from, as `dateline extract` reads it. */
export interface ExtractionInput {
  readonly doc: string
  /** A day or an instant; absent = unknown, and relative dates stay unresolved. */
  readonly published?: string
  readonly title?: string
  readonly text: string
}

/** Everything extracted from one article. */
export interface Extraction {
  readonly doc: string
  readonly timexes: readonly Timex[]
  readonly events: readonly ExtractedEvent[]
  /** Why there is less than usual, in words: no publication time, not English, no text. */
  readonly notes?: readonly string[]
}

/** What one article says of one event: written once, never changed. */
export interface Mention {
  readonly articleId: string
  /** Position among the article's events, from 0, in text order. */
  readonly n: number
  readonly extractor: string
  readonly recordedAt: string
  readonly url: string
  readonly publisher?: string
  readonly published?: string
  readonly title?: string
  readonly copyOf?: string
  /** The evidence as text: the sentence that says so. */
  readonly sentence: string
  readonly event: ExtractedEvent
}

/** Why an event's state changed. */
export type RevisionReason =
  | 'first mention'
  | 'new mention'
  | 'merge'
  | 'reprocessed'
  | 'rebuilt'
  | 'erased'
  | 'article updated'

export interface Source {
  readonly url: string
  readonly publisher?: string
  readonly published?: string
  readonly title?: string
  readonly articleId: string
  /** Id of the article whose text this one repeats, wholly or nearly. */
  readonly copyOf?: string
  readonly mentions: readonly { readonly sentence: string; readonly trigger: string }[]
}

/** Values that reports give and that cannot both be true. */
export interface Conflict {
  readonly field: 'time' | 'place' | 'status'
  readonly chosen: ConflictValue
  /** Those that contradict it. */
  readonly others: readonly ConflictValue[]
  /** Why the chosen one counts, against the strongest of the others. */
  readonly because: 'more precise' | 'more sources' | 'reported last'
}

export interface ConflictValue {
  /** EDTF of a time, name of a place, status. */
  readonly value: string
  /** Independent sources that give it. */
  readonly sources: number
}

/** The current state of an event in the log. */
export interface LoggedEvent {
  readonly id: string
  readonly kind: string
  readonly class: string
  readonly plover: string | null
  readonly status: EventStatus
  readonly actors: readonly Actor[]
  readonly place: Place | null
  readonly time: EventTime | null
  readonly attribution: string | null
  readonly confidence: number
  /** The best sentence, for lists. */
  readonly evidence: string
  readonly recordedAt: string
  readonly revision: number
  /** Number of distinct articles; `sources` lists them on the whole record only. */
  readonly sourceCount: number
  /** The same without copies: an agency's text counts once, however many print it. */
  readonly independentCount: number
  readonly firstReported?: string
  readonly lastReported?: string
  readonly sources?: readonly Source[]
  /** On the whole record only; absent when reports agree. */
  readonly conflicts?: readonly Conflict[]
}

/** One step in an event's life. */
export interface Revision {
  readonly revision: number
  readonly recordedAt: string
  readonly reason: RevisionReason
  readonly state: LoggedEvent
}
