/**
 * A date as feeds write it -> an instant. Two strict readings come first, because nearly all feeds
 * keep to their standard: RFC 3339 (Atom, JSON Feed) and RFC 822 with its successors (RSS). The
 * rest goes to the loose reading of dates-loose.ts. What is no date in the calendar is no date:
 * nothing is rolled over or guessed. A time without zone is UTC.
 */
import { looseParts } from './dates-loose.ts'
import { type DateParts, instantOf } from './dates-parts.ts'

/** The language of the feed (BCP 47): decides where names or the order of numbers are ambiguous. */
type FindLanguage = () => string | undefined

/** Longer than any date; keeps hostile texts cheap. */
const MAX_CHARS = 100

/**
 * The instant in ISO 8601 UTC with milliseconds; undefined when the text is no date. Dates without
 * time are their first moment, months and years their first day.
 *
 * @example parseFeedDate('Wed, 02 Oct 2024 08:00:00 EST') // '2024-10-02T13:00:00.000Z'
 */
export function parseFeedDate(
  text: string,
  language: FindLanguage = () => undefined,
): string | undefined {
  if (text.length > MAX_CHARS) return undefined
  const trimmed = text.trim()
  const parts = isoParts(trimmed) ?? mailParts(trimmed) ?? looseParts(trimmed, language())
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
