/**
 * Calendar arithmetic on day numbers: a day is the integer count of days since 1970-01-01 in the
 * proleptic Gregorian calendar. No instant, no zone, no clock is involved, so nothing here can
 * depend on the machine. The conversions are Howard Hinnant's `days_from_civil` and
 * `civil_from_days` (public domain); weeks are ISO 8601 weeks, Monday first.
 */

/** A calendar day by its parts; `month` and `day` count from 1. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day number of a date of the Gregorian calendar. Does not check that the day exists. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The date of a day number. */
export function civilOf(dayNo: number): Civil {
  const z = dayNo + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted + (shifted < 10 ? 3 : -9)
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Days in a month of a year. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether such a day exists, years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false
  return day >= 1 && day <= monthLength(year, month)
}

/** Whether a day lies in the years 0001 to 9999, which can be written with four digits. */
export function isInCalendar(dayNo: number): boolean {
  return dayNo >= FIRST_DAY && dayNo <= LAST_DAY
}

const FIRST_DAY = dayNumber(1, 1, 1)
const LAST_DAY = dayNumber(9999, 12, 31)

/** Monday = 1 ... Sunday = 7. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the day's week. */
export function mondayOf(dayNo: number): number {
  return dayNo - weekdayOf(dayNo) + 1
}

/** ISO week: the year that it is counted in, and its number. */
export function isoWeekOf(dayNo: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(dayNo) + 3
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** Months since year 0, a month number that can be added to. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1
}

/** The year and month of a month number. */
export function monthOf(monthNo: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(monthNo / 12)
  return { year, month: monthNo - year * 12 + 1 }
}

/** The same day some months away; the last day of the month where it has no such day. */
export function addMonths(dayNo: number, months: number): number {
  const from = civilOf(dayNo)
  const { year, month } = monthOf(monthNumber(from.year, from.month) + months)
  return dayNumber(year, month, Math.min(from.day, monthLength(year, month)))
}

/** `YYYY-MM-DD`. */
export function dayText(dayNo: number): string {
  const { year, month, day } = civilOf(dayNo)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
