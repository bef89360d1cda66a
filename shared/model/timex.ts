/**
 * Temporal expressions (TIMEX) as a text writes them and the calendar time they stand for.
 *
 * Types and values follow ISO-TimeML (TIMEX3) in the conventions of TempEval-3; the calendar form
 * is EDTF level 1 (ISO 8601-2:2019), so that "last week" is `2024-06-10/2024-06-16` and a
 * known-only-roughly month is `2024-06~`.
 */
import type { Span } from './span.ts'

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** The unit to which a time is known. */
export type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'interval'

/**
 * How a time became known: `explicit` = written in full; `relative` = reckoned from another date
 * ("last week", "in September"); `publication` = the article's own day; `inferred` = from the
 * story around it.
 */
export type Basis = 'explicit' | 'relative' | 'publication' | 'inferred'

/** A temporal expression found in a text. */
export interface Timex extends Span {
  readonly text: string
  readonly type: TimexType
  /** TIMEX3 value, for example `2024-06-19`, `2024-W25`, `P3D`, `PAST_REF`; `''` if unresolved. */
  readonly value: string
  /** EDTF level 1; absent when the expression names no calendar time (a duration, PAST_REF). */
  readonly edtf?: string
  /** First day, `YYYY-MM-DD`, no zone. Present exactly when `edtf` is bounded below. */
  readonly startDay?: string
  /** Last day, inclusive. Present exactly when `edtf` is bounded above. */
  readonly endDay?: string
  readonly precision?: Precision
  readonly basis: Basis
  /** Ids of the rules that made it, in order of application. */
  readonly rules: readonly string[]
  /** EDTF of the whole range, when the expression is one end of it ("from March to May"). */
  readonly range?: string
  /** The end of something that it marks: `start` after "since", `end` after "until", "through". */
  readonly bound?: 'start' | 'end'
  /** Why it is unresolved, in words; absent when it is resolved. */
  readonly unresolved?: string
}

/** When an event happened, as the log keeps it. Days are inclusive and carry no zone. */
export interface EventTime {
  readonly edtf: string
  /** `null` when the interval is open at that end. */
  readonly start: string | null
  readonly end: string | null
  readonly precision: Precision
  readonly basis: Basis
  /** The words that say so; absent when no words do (basis `publication` or `inferred`). */
  readonly text?: string
}
