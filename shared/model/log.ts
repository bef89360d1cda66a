/**
 * The log as its readers see it: events in order of time, one page at a time. `shared/log` answers,
 * `shared/query` asks; neither knows the other.
 */
import type { LoggedEvent, Revision } from './event.ts'
import type { EventTime } from './timex.ts'

/** What lists show and filters ask for: an event without its sources. */
export interface EventCard extends LoggedEvent {
  /** Who reported it, sorted: the publisher's name, or the host when the page names none. */
  readonly publishers: readonly string[]
  /** Headline of the article with the best sentence. */
  readonly title?: string
}

/**
 * By day of the event, those of unknown time last in both orders, as they were recorded; or
 * `recorded`: as the log learnt of them and of what changed them last, oldest first; or `latest`:
 * the same, newest first.
 */
export type CardOrder = 'newest' | 'oldest' | 'recorded' | 'latest'

/** A list of events: all of them, or those of one kind, country or actor. */
export type Facet =
  | { readonly by: 'time' }
  | {
      readonly by: 'kind' | 'country' | 'actor'
      /** The kind, the ISO code, or the key of an actor that is no country (shared/names.ts). */
      readonly value: string
    }

export interface CardQuery {
  /** Lists to read, each event once; absent = all events. The orders of learning have but one. */
  readonly facets?: readonly Facet[]
  readonly order: CardOrder
  /**
   * Days, inclusive. All events that overlap them are in the pages, and few others; who wants none
   * of those asks `overlapsDays`.
   */
  readonly from?: string
  readonly to?: string
  /** Instant: in the orders of learning, the earliest that is read. */
  readonly since?: string
  /** Goes on behind this position. */
  readonly after?: string
  /** Cards at most, 1 or more. */
  readonly limit: number
  /** Also events that no article speaks of any more: they were known once. */
  readonly withdrawn?: boolean
}

export interface PlacedCard {
  readonly card: EventCard
  /** Where the card stands in its order; see `isCardPosition`. */
  readonly position: string
}

export interface CardPage {
  readonly cards: readonly PlacedCard[]
  /** Position to go on from; absent on the last page. */
  readonly next?: string
  /** Read request units. */
  readonly capacity: number
}

export interface LogReader {
  /** The whole event with its sources. */
  getEvent(id: string): Promise<LoggedEvent | undefined>
  /** Every state that the event has had, oldest first, the present one last. */
  history(id: string): Promise<readonly Revision[] | undefined>
  /** What was known of the event at an instant; undefined when nothing was yet. */
  stateAt(id: string, instant: string): Promise<EventCard | undefined>
  listCards(query: CardQuery): Promise<CardPage>
  /**
   * Keys of all actors that have these words, whole and in order, in a name that they go by, and
   * perhaps of some more. Undefined when there are more than `limit`.
   */
  findActors(words: string, options: { readonly limit: number }): Promise<FoundActors>
}

export interface FoundActors {
  /** Undefined: too many. */
  readonly keys: readonly string[] | undefined
  /** Read request units. */
  readonly capacity: number
}

/**
 * Whether an event may have happened within the days, by its whole span: what is known only to the
 * month is found by a day in it. Undated events overlap nothing; without bounds all do.
 */
export function overlapsDays(
  time: EventTime | null,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  if (from === undefined && to === undefined) return true
  if (time === null || (time.start === null && time.end === null)) return false
  const { start, end } = time
  return (
    (to === undefined || start === null || start <= to) &&
    (from === undefined || end === null || end >= from)
  )
}

/** Whether a text can be a position: a day or an instant of recording (with `~` or `@`), then an id. */
export function isCardPosition(text: string): boolean {
  return /^(?:\d{4}-\d\d-\d\d|[~@]\d{4}-\d\d-\d\dT[\d:.]{1,15}Z)#ev_[a-z2-7]{20}$/.test(text)
}
