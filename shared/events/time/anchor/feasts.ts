/**
 * The day of a holiday in a year. Easter by the anonymous Gregorian algorithm (Meeus, Jones,
 * Butcher) and Gauss's rule for the Julian one; the Islamic calendar in its tabular form; Passover
 * by Gauss's formula; new moons by the mean month. These are computed calendars: where a feast
 * follows the observed moon it can be a day off, which the holiday says (`about`).
 */
import { holidays } from '../../../data/holidays.ts'
import type { Holiday, HolidayRule } from '../../../data/schema.ts'
import { civilOf, dayNumber, monthLength, weekdayOf } from '../calendar.ts'

/** A holiday by its id. */
export function holidayOf(id: string): Holiday | undefined {
  return byId.get(id)
}

/** First days of a holiday in a year: one, as a rule; two or none where lunar years drift. */
export function daysOfHoliday(holiday: Holiday, year: number): readonly number[] {
  const { rule } = holiday
  if (rule.islamicMonth !== undefined) return islamicDays(rule, year)
  return [solarDay(rule, year) + (rule.plus ?? 0)]
}

const byId: ReadonlyMap<string, Holiday> = new Map(holidays.map((holiday) => [holiday.id, holiday]))

function solarDay(rule: HolidayRule, year: number): number {
  if (rule.easter !== undefined) return easterOf(year) + rule.easter
  if (rule.orthodoxEaster !== undefined) return orthodoxEasterOf(year) + rule.orthodoxEaster
  if (rule.hebrewFromPassover !== undefined) return passoverOf(year) + rule.hebrewFromPassover
  const { month = 1, day, weekday = 1, nth = 1 } = rule
  if (rule.newMoonFrom !== undefined) return newMoonFrom(dayNumber(year, month, rule.newMoonFrom))
  return day === undefined ? nthWeekday(year, { month, weekday, nth }) : dayNumber(year, month, day)
}

/** The nth weekday of a month; -1 is the last. */
export function nthWeekday(
  year: number,
  {
    month,
    weekday,
    nth,
  }: { readonly month: number; readonly weekday: number; readonly nth: number },
): number {
  if (nth < 0) {
    const last = dayNumber(year, month, monthLength(year, month))
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

function orthodoxEasterOf(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const julianGap = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, 3, 22) + d + e + julianGap
}

/** 15 Nisan. Gauss's formula gives a day of the Julian calendar's March, shifted to avoid days. */
function passoverOf(year: number): number {
  const hebrew = year + 3760
  const a = (12 * hebrew + 17) % 19
  const b = hebrew % 4
  const moment = 32.0440933 + 1.5542418 * a + 0.25 * b - 0.003177794 * hebrew
  const march = Math.floor(moment)
  const fraction = moment - march
  const c = (march + 3 * hebrew + 5 * b + 5) % 7
  const shift = c === 2 || c === 4 || c === 6 ? 1 : delayedByRule(c, a, fraction)
  const julianGap = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, 3, 1) + march + shift - 1 + julianGap
}

function delayedByRule(c: number, a: number, fraction: number): number {
  if (c === 1 && a > 6 && fraction >= 0.632_870_37) return 2
  return c === 0 && a > 11 && fraction >= 0.897_723_765 ? 1 : 0
}

/** New moon of 6 January 2000 at 18:14 UT, and the mean month after it (Meeus); in days since 1970. */
const NEW_MOON = dayNumber(2000, 1, 6) + 0.76
const MEAN_MONTH = 29.530_588_861

/** Mean new moons, up to 14 hours from the true ones; a day begins in Asia some 7 hours before UT. */
function newMoonFrom(day: number): number {
  const months = Math.ceil((day - NEW_MOON - ASIA) / MEAN_MONTH)
  return Math.floor(NEW_MOON + ASIA + months * MEAN_MONTH)
}

const ASIA = 7 / 24

const ISLAMIC_EPOCH = dayNumber(622, 7, 19)

function islamicDays({ islamicMonth = 1, islamicDay = 1 }: HolidayRule, year: number) {
  const guess = Math.floor(((year - 622) * 33) / 32)
  return [guess - 1, guess, guess + 1, guess + 2]
    .map((islamicYear) => islamicDayNumber(islamicYear, islamicMonth, islamicDay))
    .filter((day) => civilOf(day).year === year)
}

function islamicDayNumber(year: number, month: number, day: number): number {
  const leapDays = Math.floor((3 + 11 * year) / 30)
  return ISLAMIC_EPOCH + day - 1 + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + leapDays
}
