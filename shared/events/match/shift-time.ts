/**
 * A time moved by a length ("three days after"), as closely as both are known: days from a day give
 * a day, months a month and years a year; hours stay on the day.
 */
import type { EventTime } from '../../model/timex.ts'
import { addMonths, dayNumber, dayText, isInCalendar } from '../time/calendar.ts'
import { type Period, periodAt } from '../time/period.ts'

/** What lengths are counted in; hours stand for all that is shorter than a day. */
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** A length: how many of which unit, and the words for it. */
export interface Step {
  /** Absent of "days after". */
  readonly n?: number
  readonly unit: Unit
  readonly text: string
}

/** Moves a time on (1) or back (-1); null where that says nothing of its day. */
export function shiftTime(
  from: EventTime,
  { n, unit, text }: Step,
  sign: 1 | -1,
): EventTime | null {
  if (from.start === null || !isFine(from, unit)) return null
  const count = unit === 'hour' ? 0 : n
  if (count === undefined) return null
  const period = moved(dayOf(from.start), unit, sign * count)
  if (!isInCalendar(period.start) || !isInCalendar(period.end)) return null
  const precision = period.grain === 'month' || period.grain === 'year' ? period.grain : 'day'
  const [start, end] = [dayText(period.start), dayText(period.end)]
  return { edtf: period.edtf, start, end, precision, basis: 'relative', text }
}

/** Nothing is told to the day from what is known to the year. */
function isFine({ precision }: EventTime, unit: Unit): boolean {
  if (precision === 'day') return true
  if (unit === 'month') return precision === 'month'
  return unit === 'year' && (precision === 'month' || precision === 'year')
}

function moved(day: number, unit: Unit, n: number): Period {
  if (unit === 'month') return periodAt('month', addMonths(day, n))
  if (unit === 'year') return periodAt('year', addMonths(day, n * 12))
  return periodAt('day', day + n * (unit === 'week' ? 7 : 1))
}

function dayOf(text: string): number {
  const [year = 1, month = 1, day = 1] = text.split('-').map(Number)
  return dayNumber(year, month, day)
}
