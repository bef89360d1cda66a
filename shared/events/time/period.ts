/**
 * Calendar periods: a day, week, month, ... with its first and last day, its TIMEX3 value and its
 * EDTF form. Seasons are those of the northern hemisphere in whole months, winter beginning in
 * December of the year it is named after.
 */
import {
  addMonths,
  civilOf,
  dayNumber,
  dayText,
  isoWeekOf,
  mondayOf,
  monthLength,
  monthNumber,
  monthOf,
  pad,
} from './calendar.ts'
import type { Unit } from './reading.ts'

/** A stretch of whole days that has a name. */
export interface Period {
  /** Its unit; `feast` = some days under one name, as a holiday. */
  readonly grain: Unit | 'feast'
  /** First and last day, as day numbers. */
  readonly start: number
  readonly end: number
  /** TIMEX3 value. */
  readonly value: string
  readonly edtf: string
}

/** TIMEX3 code of a season -> its first month and EDTF code. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 21],
  SU: [6, 22],
  FA: [9, 23],
  WI: [12, 24],
}

/** One day. */
export function dayPeriod(day: number): Period {
  const value = dayText(day)
  return { grain: 'day', start: day, end: day, value, edtf: value }
}

/** The ISO week of a day. */
function weekPeriod(day: number): Period {
  const start = mondayOf(day)
  const { year, week } = isoWeekOf(day)
  const edtf = `${dayText(start)}/${dayText(start + 6)}`
  return { grain: 'week', start, end: start + 6, value: `${year}-W${pad(week, 2)}`, edtf }
}

/** Saturday and Sunday of a day's ISO week. */
function weekendPeriod(day: number): Period {
  const start = mondayOf(day) + 5
  const edtf = `${dayText(start)}/${dayText(start + 1)}`
  const value = `${weekPeriod(day).value}-WE`
  return { grain: 'weekend', start, end: start + 1, value, edtf }
}

/** A month. */
export function monthPeriod(year: number, month: number): Period {
  const value = `${pad(year, 4)}-${pad(month, 2)}`
  return { grain: 'month', ...months(year, month, 1), value, edtf: value }
}

/** A quarter, 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  const first = 3 * quarter - 2
  const edtf = `${pad(year, 4)}-${pad(first, 2)}/${pad(year, 4)}-${pad(first + 2, 2)}`
  const value = `${pad(year, 4)}-Q${quarter}`
  return { grain: 'quarter', ...months(year, first, 3), value, edtf }
}

/** A half of a year, 1 or 2. */
export function halfPeriod(year: number, half: number): Period {
  const first = 6 * half - 5
  const edtf = `${pad(year, 4)}-${pad(first, 2)}/${pad(year, 4)}-${pad(first + 5, 2)}`
  return { grain: 'half', ...months(year, first, 6), value: `${pad(year, 4)}-H${half}`, edtf }
}

/** A season by its TIMEX3 code. */
export function seasonPeriod(year: number, season: string): Period {
  const [first, code] = SEASONS[season] ?? [1, 21]
  const value = `${pad(year, 4)}-${season}`
  return { grain: 'season', ...months(year, first, 3), value, edtf: `${pad(year, 4)}-${code}` }
}

/** A year. */
export function yearPeriod(year: number): Period {
  const value = pad(year, 4)
  return { grain: 'year', ...months(year, 1, 12), value, edtf: value }
}

/** The decade of a year. */
export function decadePeriod(year: number): Period {
  const first = Math.floor(year / 10) * 10
  const value = pad(first / 10, 3)
  return { grain: 'decade', ...months(first, 1, 120), value, edtf: `${value}X` }
}

/** A century by its number; the 20th is written `19` and taken as 1900 to 1999. */
export function centuryPeriod(century: number): Period {
  const value = pad(century - 1, 2)
  const first = (century - 1) * 100
  return { grain: 'century', ...months(first, 1, 1200), value, edtf: `${value}XX` }
}

/** The period of some grain that holds a day. */
export function periodAt(grain: Period['grain'], day: number): Period {
  const { year, month } = civilOf(day)
  switch (grain) {
    case 'week':
      return weekPeriod(day)
    case 'weekend':
      return weekendPeriod(day)
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6))
    case 'season':
      return seasonAt(day)
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return decadePeriod(year)
    case 'century':
    case 'millennium':
      return centuryPeriod(Math.floor(year / 100) + 1)
    default:
      return dayPeriod(day)
  }
}

const MONTHS_OF: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
}

/** The day some units away from a day; fractions of months and years are rounded to days. */
export function dayAway(day: number, n: number, unit: Unit): number {
  const monthsOf = MONTHS_OF[unit]
  if (monthsOf !== undefined) {
    const whole = Math.trunc(n * monthsOf)
    return addMonths(day, whole) + Math.round((n * monthsOf - whole) * 30)
  }
  if (unit === 'week' || unit === 'weekend') return day + Math.round(7 * n)
  if (unit === 'day') return day + Math.round(n)
  const hours = unit === 'hour' ? n : unit === 'minute' ? n / 60 : n / 3600
  return day + Math.trunc(hours / 24)
}

function seasonAt(day: number): Period {
  const { year, month } = civilOf(day)
  if (month <= 2) return seasonPeriod(year - 1, 'WI')
  return seasonPeriod(year, ['SP', 'SU', 'FA', 'WI'][Math.floor((month - 3) / 3)] ?? 'WI')
}

function months(year: number, month: number, count: number) {
  const last = monthOf(monthNumber(year, month) + count - 1)
  const start = dayNumber(year, month, 1)
  return { start, end: dayNumber(last.year, last.month, monthLength(last.year, last.month)) }
}
