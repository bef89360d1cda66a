/**
 * What the words of a temporal expression say, before it is known which calendar time they mean:
 * the value that recognise and compose build and that anchor and normalise resolve.
 */
import type { TimexType } from '../../model/timex.ts'

/** Units of duration and of grain, as ISO 8601 and TIMEX3 write them where they can. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Parts of a whole: `early`, `mid-`, `late`; and `about`, which is no part but no exact one. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'FIRST'
  | 'LAST'
  | 'SOFAR'
  | 'YET'
  | 'APPROX'
  | 'LESS'
  | 'MORE'

/** TIMEX3 codes of the parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** A time of day. */
export interface ClockReading {
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  /** Minutes east of UTC, where the text names a zone. */
  readonly zone?: number
  readonly part?: DayPart
}

/**
 * - `calendar`: named fields, more or less complete ("June 19", "Friday", "the third quarter").
 * - `shift`: a number of units away from a base ("two weeks ago", "last year", "today").
 * - `duration`: a length ("three days").
 * - `set`: something that recurs ("every Tuesday", "daily").
 * - `ref`: a vague reference ("now", "recently").
 */
export interface Reading {
  readonly kind: 'calendar' | 'shift' | 'duration' | 'set' | 'ref'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Monday = 1 ... Sunday = 7. */
  readonly weekday?: number
  readonly week?: number
  readonly quarter?: number
  readonly half?: number
  /** TIMEX3 code: SP, SU, FA, WI. */
  readonly season?: string
  /** First year of a decade; below 100 when the century is not said. */
  readonly decade?: number
  readonly century?: number
  readonly bc?: boolean
  /** Business year: the calendar year of the same number unless the text says when it ends. */
  readonly fiscal?: boolean
  /** Key in shared/data/holidays.ts. */
  readonly holiday?: string
  /** -1 last, 0 this, 1 next: which one of the calendar things that bear the name. */
  readonly which?: number
  /** Two readings of one numeric date; which one is meant is chosen from the document. */
  readonly swapped?: boolean
  /** A numeric date that can be told: whether its day stands first. */
  readonly dayFirst?: boolean
  readonly n?: number
  readonly unit?: Unit
  /** From where a shift counts. `focus` = the date that the story is at. */
  readonly base?: 'published' | 'focus' | 'business'
  /** Grain of the result of a shift, when it is not its unit. */
  readonly grain?: Unit
  readonly clock?: ClockReading
  readonly mod?: Mod
  /** For durations: the interval ends (-1) or begins (1) at the base. */
  readonly side?: number
  /** For sets and refs: the TIMEX3 value itself. */
  readonly value?: string
  readonly type?: TimexType
  /** A date that a shift counts from. */
  readonly from?: Reading
  /** Number of years that a span of years covers, when it is more than one. */
  readonly years?: number
  /** nth of a month's weekdays. */
  readonly nth?: number
  /** Second of two dates that share their month ("June 17-19"). */
  readonly pair?: Reading
  /** Outer period that this one is a part of ("the third quarter of last year"). */
  readonly within?: Reading
}

/** A stretch of the text on its way to a timex: a word, a number, a mark, or a reading. */
export interface Item {
  readonly start: number
  readonly end: number
  /** Symbol that patterns are matched on (symbols.ts). */
  readonly symbol: number
  /** Value of a number; NaN for everything else. */
  readonly num: number
  readonly reading?: Reading
  readonly rules?: readonly string[]
}
