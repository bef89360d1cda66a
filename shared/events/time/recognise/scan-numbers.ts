/**
 * Reads a number where the scanner stands (scan.ts): its value, its shape, what is written on to it
 * ("1990s", "19th", "10pm"), and whether it can be part of a time at all.
 */
import { digitsEnd, isApostrophe, isCurrency, isDigit, isLetter } from '../chars.ts'
import { pushNumber, type Scanner, unknown } from './scanner.ts'
import { numberSymbol, SHAPE, SYMBOL } from './symbols.ts'
import { wordEnd } from './word-end.ts'

/** Adds the number at the scanner's place, or passes over it. */
export function scanNumber(scanner: Scanner): void {
  const { text } = scanner
  const start = scanner.at
  const whole = digitsEnd(text, start)
  const end = numberEnd(text, whole)
  scanner.at = end
  const value = whole === end ? digitsValue(text, start, end) : amountOf(text, start, end)
  if (isNoTime(scanner, start, end)) {
    scanner.at = junkEnd(text, end)
    unknown(scanner)
    return
  }
  const suffix = suffixOf(text, end)
  // "19.5s", "9.5pm": decimals have no suffix that makes them a time.
  if (suffix !== undefined && whole !== end) unknown(scanner)
  else if (suffix !== undefined) scanSuffix(scanner, { start, end, value, suffix })
  else {
    const symbol = numberSymbol(shapeOf(value, end - start, whole === end))
    pushNumber(scanner, { start, symbol, num: value })
  }
}

function digitsValue(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

function amountOf(text: string, start: number, end: number): number {
  return Number(text.slice(start, end).replaceAll(',', ''))
}

/** End of a number with thousands commas or decimals; "19.06.2024" and "1,2" are no such number. */
function numberEnd(text: string, wholeEnd: number): number {
  let end = wholeEnd
  while (text.charCodeAt(end) === 44 && digitsEnd(text, end + 1) === end + 4) end += 4
  if (text.charCodeAt(end) !== 46) return end
  const decimals = digitsEnd(text, end + 1)
  const dotted = text.charCodeAt(decimals) === 46 && isDigit(text.charCodeAt(decimals + 1))
  const before = text.charCodeAt(wholeEnd - 3)
  const plain = dotted || before === 46 || isDottedClock(text, end + 1, decimals)
  return decimals === end + 1 || plain ? end : decimals
}

/** "6.30pm", "6.30 p.m.": minutes, no decimals. */
function isDottedClock(text: string, start: number, end: number): boolean {
  if (end !== start + 2) return false
  const at = text.charCodeAt(end) === 32 ? end + 1 : end
  const half = text.charCodeAt(at) | 32
  const m = text.charCodeAt(at + 1) === 46 ? at + 2 : at + 1
  return (
    (half === 97 || half === 112) &&
    (text.charCodeAt(m) | 32) === 109 &&
    !isLetter(text.charCodeAt(m + 1))
  )
}

interface Suffixed {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly suffix: string
}

function scanSuffix(scanner: Scanner, { start, end, value, suffix }: Suffixed): void {
  scanner.at = end + suffix.length
  if (suffix === 's' || suffix === "'s") {
    const symbol = end - start === 4 ? SYMBOL.decade : SYMBOL.shortDecade
    if (value % 10 === 0 && end - start !== 1) pushNumber(scanner, { start, symbol, num: value })
    else unknown(scanner)
    return
  }
  if (suffix !== '') {
    pushNumber(scanner, { start, symbol: SYMBOL.ordinal, num: value })
    return
  }
  const symbol = numberSymbol(shapeOf(value, end - start, true))
  pushNumber(scanner, { start, symbol, num: value })
}

/** What is written on to a number that is still one: "1990s", "19th", "10pm"; undefined = nothing. */
function suffixOf(text: string, end: number): string | undefined {
  const code = text.charCodeAt(end)
  if (isApostrophe(code) && (text.charCodeAt(end + 1) | 32) === 115) {
    const decade = text.charCodeAt(end - 1) === 48 && !isLetter(text.charCodeAt(end + 2))
    return decade ? "'s" : undefined
  }
  if (!isLetter(code)) return undefined
  const tail = text.slice(end, wordEnd(text, end)).toLowerCase()
  if (tail === 's' || ORDINAL_ENDS.has(tail)) return tail
  return ''
}

const ORDINAL_ENDS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
const CLOCK_ENDS: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'a',
  'p',
  'z',
  'gmt',
  'utc',
  'a.m',
  'p.m',
  's',
  'st',
  'nd',
  'rd',
  'th',
])

function isNoTime(scanner: Scanner, start: number, end: number): boolean {
  const { text } = scanner
  if (isCurrency(text.charCodeAt(start - 1)) || text.charCodeAt(end) === 37) return true
  if (hangsOnWord(scanner, start)) return true
  if (!isLetter(text.charCodeAt(end))) return false
  if (text.charCodeAt(end) === 84 && isDigit(text.charCodeAt(end + 1))) return false
  return !CLOCK_ENDS.has(text.slice(end, wordEnd(text, end)).toLowerCase())
}

/** COVID-19, B-52: a number hung on to a word that no pattern knows. */
function hangsOnWord({ text, unknownEnd }: Scanner, start: number): boolean {
  return (
    text.charCodeAt(start - 1) === 45 &&
    unknownEnd === start - 1 &&
    isLetter(text.charCodeAt(start - 2))
  )
}

function junkEnd(text: string, end: number): number {
  return isLetter(text.charCodeAt(end)) ? wordEnd(text, end) : end
}

function shapeOf(value: number, digits: number, whole: boolean): number {
  if (!whole) return 0
  if (digits <= 2) return SHAPE.whole | shortShape(value, digits)
  if (digits !== 4) return SHAPE.whole
  const year = value >= 1000 && value <= 2999 ? SHAPE.year : 0
  return SHAPE.whole | SHAPE.fourDigits | year
}

function shortShape(value: number, digits: number): number {
  let shape = digits === 2 ? SHAPE.twoDigits : 0
  if (value >= 1 && value <= 12) shape |= SHAPE.month
  if (value >= 1 && value <= 31) shape |= SHAPE.day
  if (value <= 24) shape |= SHAPE.hour
  return shape
}
