/**
 * A date in any form and language -> its parts. The time is cut out first, with the zone behind
 * it; what is left are numbers and words. The month is the word, or the number, that can be nothing
 * else; a four-digit number is the year; a word that means nothing is only let through where a day
 * of the week or a particle may stand ("Sun, Dec x 2012" is no date). Then the order of the
 * numbers decides, as the separators and the feed's language have it.
 */

import { cutTime } from './dates-clock.ts'
import type { DateParts } from './dates-parts.ts'
import { asciiDigits, foldDate, isParticle, monthOf } from './dates-words.ts'

/** Reads a date; undefined when the text has none or cannot be understood as a whole. */
export function looseParts(text: string, language = ''): DateParts | undefined {
  const folded = asciiDigits(foldDate(text.replace(/\([^()]*\)/g, ' ')))
  const compact = compactParts(folded) ?? epochParts(folded)
  if (compact !== undefined) return compact
  const { rest, clock } = cutTime(folded)
  // What looks like a time or an offset but was not read as one is somebody's error.
  if (/[:+]/.test(rest)) return undefined
  const day = dayParts(rest, { language, hasTime: clock !== undefined })
  if (day === undefined) return undefined
  // The Thai calendar is 543 years ahead.
  const year = /[\u0e00-\u0e7f]/.test(text) && day.year > 2400 ? day.year - 543 : day.year
  // Korean is written in one zone only.
  const zone = clock?.zone ?? (/[\uac00-\ud7a3]/.test(text) ? '+09:00' : undefined)
  return { ...day, year, ...clock, zone }
}

type Day = Pick<DateParts, 'year' | 'month' | 'day'>

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t? ?(\d{2}):?(\d{2}):?(\d{2})?(z|[+-]\d{2}:?\d{2})?)?$/
const ORDINAL = /^(\d{4})-?(\d{3})$/

function compactParts(text: string): DateParts | undefined {
  const ordinal = ORDINAL.exec(text)
  if (ordinal !== null) return ordinalDay(Number(ordinal[1]), Number(ordinal[2]))
  const match = COMPACT.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour = 0, minute = 0, second = 0, zone] = match
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    zone,
  }
}

/** The n-th day of a year. */
function ordinalDay(year: number, n: number): Day | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, 0, n)
  if (n < 1 || date.getUTCFullYear() !== year) return undefined
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Seconds or milliseconds since 1970, of this century. */
function epochParts(text: string): DateParts | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  }
}

interface Context {
  readonly language: string
  readonly hasTime: boolean
}

type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'mark' | 'particle' | 'word'; readonly text: string }

function dayParts(text: string, context: Context): Day | undefined {
  const tokens = tokensOf(text, context.language)
  if (hasStranger(tokens)) return undefined
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token.text] : []))
  // "mar. 15 juil.": what comes first may be a day of the week.
  const named = tokens.findLast((token) => token.kind === 'month')
  if (named?.kind === 'month') return namedMonth(numbers, named.month, context)
  if (numbers.length === 3) return threeNumbers(numbers, separatorOf(tokens), context)
  const [year = '', second] = numbers
  if (year.length !== 4 || context.hasTime || numbers.length > 2) return undefined
  if (second === undefined) return { year: Number(year), month: 1, day: 1 }
  return second.length > 2 ? undefined : { year: Number(year), month: Number(second), day: 1 }
}

function tokensOf(text: string, language: string): readonly Token[] {
  const words = text.match(/\d+|[\p{L}\p{M}’'׳॰]+|[-/.]/gu) ?? []
  const tokens: Token[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    const found = monthOf(word, { next: words[i + 1], language })
    if (found?.words === 2) i += 1
    tokens.push(found === undefined ? tokenOf(word) : { kind: 'month', month: found.month })
  }
  return tokens
}

function tokenOf(text: string): Token {
  if (/^\d/.test(text)) return { kind: 'number', text }
  if (/^[-/.]$/.test(text)) return { kind: 'mark', text }
  return { kind: isParticle(text) ? 'particle' : 'word', text }
}

/** Whether a word without meaning stands between the parts of a date, or in the place of one. */
function hasStranger(tokens: readonly Token[]): boolean {
  const isPart = ({ kind }: Token) => kind === 'number' || kind === 'month'
  const first = tokens.findIndex(isPart)
  const last = tokens.findLastIndex(isPart)
  return tokens.some((token, i) => {
    if (token.kind !== 'word' || i < first) return false
    const before = tokens[i - 1]
    return i < last || (before?.kind === 'mark' && before.text !== '.')
  })
}

/** The mark behind the first number. */
function separatorOf(tokens: readonly Token[]): string {
  const behind = tokens[tokens.findIndex(({ kind }) => kind === 'number') + 1]
  return behind?.kind === 'mark' ? behind.text : ' '
}

function namedMonth(
  numbers: readonly string[],
  month: number,
  { hasTime }: Context,
): Day | undefined {
  const [first = '', second] = numbers
  if (second === undefined) {
    return first.length === 4 && !hasTime ? { year: Number(first), month, day: 1 } : undefined
  }
  if (numbers.length > 2) return undefined
  const [day, year] = isYear(first) ? [second, first] : [first, second]
  return day.length > 2 ? undefined : { year: fullYear(year), month, day: Number(day) }
}

function threeNumbers(
  numbers: readonly string[],
  separator: string,
  { language }: Context,
): Day | undefined {
  const [a = '', b = '', c = ''] = numbers
  const yearFirst = isYear(a) || (separator === '-' && !isYear(c))
  const [year, x, y] = yearFirst ? [a, b, c] : [c, a, b]
  if (x.length > 2 || y.length > 2 || year.length > 4) return undefined
  const monthFirst = Number(y) > 12 || (separator === '/' && isMonthFirst(language))
  const [month, day] = yearFirst || (monthFirst && Number(x) <= 12) ? [x, y] : [y, x]
  return { year: fullYear(year), month: Number(month), day: Number(day) }
}

/** English without a country counts as American: most feeds that write so are. */
function isMonthFirst(language: string): boolean {
  return /^(?:en(?:-us|-ph)?|fil)?$/i.test(language)
}

function isYear(number: string): boolean {
  return number.length > 2 || Number(number) > 31
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < 90 ? 2000 + year : 1900 + year
}
