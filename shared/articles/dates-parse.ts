/**
 * Text -> the dates that are written in it, however sites write them: ISO 8601 and its relatives,
 * RFC 822, numbers in the order of the page's language, months by name in some thirty languages,
 * Chinese, Japanese and Korean dates; with the clock time and zone beside them.
 *
 * A day is never guessed: "03/04/2020" in a text whose order is not known gives nothing.
 */
import { zoneOffsets } from '../data/date-words.ts'
import { monthNames } from '../data/month-names.ts'

export interface FoundDate {
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
  /** `YYYY-MM-DD`, as written. */
  readonly day: string
  /** The day, or the instant with its zone when both time and zone are given. */
  readonly value: string
}

/** Order of day and month in numbers with strokes; unknown = only what is unambiguous. */
export type NumberOrder = 'dmy' | 'mdy' | 'unknown'

/** The web is from 1991; what claims to be older is a date in the story. */
const MIN_YEAR = 1991
const MAX_YEAR = 2100
/** Dates stand in short lines; a long text is only looked at where it starts. */
const MAX_CHARS = 2_000

const months = new Map<string, number>()
for (const { names } of monthNames) {
  for (const [at, forms] of names.entries()) {
    // Where two languages disagree, the earlier line is the one that counts.
    for (const name of forms.split('/')) if (!months.has(name)) months.set(name, at + 1)
  }
}

const ISO = /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[.-]\d)/g
const COMPACT = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?=T\d|$)/g
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d]|[./-]\d)/g
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|-an)?[\s-]{1,3}(?:de |of |d['’])?(\p{L}[\p{L}\p{M}]{2,15})\.?(?:,| de| del|-)?[\s-]{0,2}(\d{4})(?!\d)/gu
const MONTH_DAY =
  /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{2,15})\.?[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[\s-]{1,2}(\d{4})(?!\d)/gu
/** RFC 822's relative, as JavaScript writes it: the time stands before the year. */
const SCRIPT =
  /(?<![\p{L}\p{M}])(\p{L}{3}) (\d{1,2}) (?=(?:\d\d:){1,2}\d\d )\S{5,8} (?:[A-Z]{3,4} )?(\d{4})(?!\d)/gu
const EAST_ASIAN = /(?<!\d)(\d{4})\s?(?:年|년|\.)\s?(\d{1,2})\s?(?:月|월|\.)\s?(\d{1,2})(?!\d)/g
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})(?:\.|,| m\.)? (\p{L}[\p{L}\p{M}]{2,15})\.? (\d{1,2})(?!\d)/gu

/** Finds all dates, in the order of the text. */
export function findDates(text: string, order: NumberOrder): FoundDate[] {
  const part = text.slice(0, MAX_CHARS)
  const found: FoundDate[] = []
  const add = (
    match: RegExpExecArray,
    ymd: readonly [Digits, number | undefined, Digits],
  ): void => {
    const day = dayOf(Number(ymd[0]), ymd[1], Number(ymd[2]))
    if (day === undefined) return
    const start = match.index
    const end = start + match[0].length
    if (found.some((other) => start < other.end && other.start < end)) return
    found.push({ start, end, day, value: withTime(day, part, end) })
  }
  for (const m of part.matchAll(ISO)) add(m, [m[1], Number(m[3]), m[4]])
  for (const m of part.matchAll(COMPACT)) add(m, [m[1], Number(m[2]), m[3]])
  for (const m of part.matchAll(EAST_ASIAN)) add(m, [m[1], Number(m[2]), m[3]])
  for (const m of part.matchAll(DAY_MONTH)) add(m, [m[3], monthOf(m[2]), m[1]])
  for (const m of part.matchAll(MONTH_DAY)) add(m, [m[3], monthOf(m[1]), m[2]])
  for (const m of part.matchAll(YEAR_MONTH_DAY)) add(m, [m[1], monthOf(m[2]), m[3]])
  for (const m of part.matchAll(SCRIPT)) add(m, [m[3], monthOf(m[1]), m[2]])
  for (const m of part.matchAll(NUMERIC)) {
    const ymd = numeric(m, order)
    if (ymd !== undefined) add(m, ymd)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The one date that a machine-readable value gives; also seconds or milliseconds since 1970. */
export function parseDate(value: string, order: NumberOrder = 'unknown'): FoundDate | undefined {
  const text = value.trim()
  if (text.length > 100) return undefined
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return ofEpoch(text)
  return findDates(text, order)[0]
}

type Digits = string | undefined

function monthOf(name: string | undefined): number | undefined {
  return months.get((name ?? '').toLowerCase())
}

function numeric(
  match: RegExpExecArray,
  order: NumberOrder,
): readonly [Digits, number, Digits] | undefined {
  const [, first, separator, second, digits] = match
  const a = Number(first)
  const b = Number(second)
  const year = digits?.length === 2 ? `20${digits}` : digits
  // Full stops are set between numbers only where the day comes first.
  const known = separator === '.' || a > 12 ? 'dmy' : b > 12 || order === 'mdy' ? 'mdy' : order
  if (known === 'unknown' && a !== b) return undefined
  return known === 'mdy' ? [year, a, second] : [year, b, first]
}

function dayOf(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || month < 1 || month > 12 || day < 1) return undefined
  if (year < MIN_YEAR || year > MAX_YEAR) return undefined
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const TIME =
  /^(?:Z|,|\s|T|[|·•@-]|um|at|à|às|a las|kl\.?|ore|o|–|—){0,4}(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}([ap]\.?\s?m\b\.?)?(?:\s?(?:uhr|hrs?|h)\b)?\s{0,2}\(?(gmt|utc)?\s?([+-]\d{1,2}:?\d{0,2}|[a-z]{1,4}\b)?/i

/** Adds the time behind the date when its zone is known. */
function withTime(day: string, text: string, end: number): string {
  const match = TIME.exec(text.slice(end, end + 60))
  if (match === null) return day
  const [, hours, minutes, seconds, half, universal, said] = match
  const hour = hourOf(Number(hours), half)
  const zone = zoneOf(said) ?? (universal === undefined ? undefined : 'Z')
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59 || zone === undefined)
    return day
  return `${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds ?? '00'}${zone}`
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

function zoneOf(said: string | undefined): string | undefined {
  if (said === undefined) return undefined
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(said)
  if (offset === null) {
    const named = zoneOffsets[said.toLowerCase()]
    return named === '+00:00' ? 'Z' : named
  }
  const [, sign, hours, minutes] = offset
  if (Number(hours) > 14) return undefined
  return `${sign}${hours?.padStart(2, '0')}:${minutes ?? '00'}`
}

function ofEpoch(digits: string): FoundDate | undefined {
  const instant = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1)).toISOString()
  const day = instant.slice(0, 10)
  return { start: 0, end: digits.length, day, value: `${instant.slice(0, 19)}Z` }
}
