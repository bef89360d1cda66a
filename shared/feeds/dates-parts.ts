/**
 * The parts of a date as written -> the instant that they name, if the calendar has it: nothing is
 * rolled over, so the 31st of June and 25 o'clock are no dates.
 */
import { zoneMinutes } from './dates-zone.ts'

/** A date and time as written, before it is known whether the calendar has it. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number | undefined
  readonly minute?: number | undefined
  readonly second?: number | undefined
  readonly millisecond?: number | undefined
  /** As written; absent = UTC. */
  readonly zone?: string | undefined
}

/** ISO 8601 in UTC with milliseconds; undefined when there is no such day, time or zone. */
export function instantOf(parts: DateParts): string | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0, zone } = parts
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const isMidnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return undefined
  const moment = new Date(0)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  moment.setUTCFullYear(year, month - 1, day)
  moment.setUTCHours(hour, minute, second, millisecond)
  const offset = zone === undefined ? 0 : offsetOf(zone, moment.getTime())
  if (offset === undefined) return undefined
  const ms = moment.getTime() - offset * 60_000
  // A leap second is only ever the last of a day in UTC.
  if (second === 60 && ms % 86_400_000 >= 1000) return undefined
  const instant = new Date(ms)
  const inYears = instant.getUTCFullYear() >= 0 && instant.getUTCFullYear() <= 9999
  return inYears ? instant.toISOString() : undefined
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A name that nobody knows says no more than no zone at all. */
function offsetOf(zone: string, wallMs: number): number | undefined {
  return zoneMinutes(zone, wallMs) ?? (/^[a-z]+$/i.test(zone) ? 0 : undefined)
}
