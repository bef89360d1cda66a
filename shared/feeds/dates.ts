/**
 * A date as feeds write it -> an instant. Two strict readings come first, because nearly all feeds
 * keep to their standard: RFC 3339 (Atom, JSON Feed) and RFC 822 with its successors (RSS). The
 * rest goes to the loose reading of dates-loose.ts. What is no date in the calendar is no date:
 * nothing is rolled over or guessed. A time without zone is UTC.
 */
import { looseParts } from './dates-loose.ts'
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

/** The language of the feed (BCP 47): decides where names or the order of numbers are ambiguous. */
interface Hints {
  readonly language?: string | undefined
}

/** Longer than any date; keeps hostile texts cheap. */
const MAX_CHARS = 100

/**
 * The instant in ISO 8601 UTC with milliseconds; undefined when the text is no date. Dates without
 * time are their first moment, months and years their first day.
 *
 * @example parseFeedDate('Wed, 02 Oct 2024 08:00:00 EST') // '2024-10-02T13:00:00.000Z'
 */
export function parseFeedDate(text: string, hints: Hints = {}): string | undefined {
  if (text.length > MAX_CHARS) return undefined
  const trimmed = text.trim()
  const parts = isoParts(trimmed) ?? mailParts(trimmed) ?? looseParts(trimmed, hints.language)
  return parts === undefined ? undefined : instantOf(parts)
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?([Zz]|[+-]\d{2}:?\d{2})?$/

function isoParts(text: string): DateParts | undefined {
  const match = ISO.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: fraction === undefined ? 0 : Number(`${fraction}00`.slice(0, 3)),
    zone,
  }
}

const MAIL =
  /^(?:[A-Za-z]{3,9}, {0,2})?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) ([A-Z]{1,4}|[+-]\d{4})$/

const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function mailParts(text: string): DateParts | undefined {
  const match = MAIL.exec(text)
  if (match === null) return undefined
  const [, day, name = '', year, hour, minute, second, zone] = match
  const month = ENGLISH.indexOf(name) + 1
  if (month === 0) return undefined
  return {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    zone,
  }
}

function instantOf(parts: DateParts): string | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0, zone } = parts
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  const isMidnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return undefined
  const moment = new Date(0)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  moment.setUTCFullYear(year, month - 1, day)
  moment.setUTCHours(hour, minute, second, millisecond)
  const offset = zone === undefined ? 0 : zoneMinutes(zone, moment.getTime())
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
