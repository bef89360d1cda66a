/**
 * Cuts a text into the items that time patterns match on: known words, numbers by shape, marks.
 * One pass over the characters, no regular expressions.
 *
 * Most of a text is no time, so only islands come out: runs of items that no unknown word or empty
 * line interrupts and that hold at least one word or number by which a time could be known. What
 * is no time by its own look never becomes a number: amounts of money, percentages, model names
 * ("A380", "COVID-19"), digits with letters behind them.
 */
import {
  digitsEnd,
  isApostrophe,
  isCapital,
  isCurrency,
  isDigit,
  isLetter,
  isSpace,
} from './chars.ts'
import type { Item } from './reading.ts'
import { lexemeOf, markSymbol, mayBeLexeme, numberSymbol, SHAPE, SYMBOL } from './symbols.ts'

/** Items that follow each other without an unknown word between them. */
export type Island = readonly Item[]

interface Scanner {
  readonly text: string
  at: number
  readonly islands: Island[]
  /** The island that grows, and whether it holds what could make it a time. */
  items: Item[]
  triggered: boolean
  /** End of the last word that no pattern knows. */
  unknownEnd: number
}

/** The islands of a text, in order; spans count UTF-16 units. */
export function scan(text: string): readonly Island[] {
  const scanner: Scanner = { text, at: 0, islands: [], items: [], triggered: false, unknownEnd: -1 }
  while (scanner.at < text.length) step(scanner)
  endIsland(scanner)
  return scanner.islands
}

function step(scanner: Scanner): void {
  const code = scanner.text.charCodeAt(scanner.at)
  if (code === 32) scanner.at += 1
  else if (isLetter(code)) scanWord(scanner)
  else if (isDigit(code)) scanNumber(scanner)
  else if (isSpace(code)) skipSpace(scanner)
  else scanMark(scanner)
}

/** An unknown word, an empty line or the end of the text closes the island. */
function endIsland(scanner: Scanner): void {
  if (scanner.items.length === 0) return
  if (scanner.triggered) scanner.islands.push(scanner.items)
  scanner.items = []
  scanner.triggered = false
}

function unknown(scanner: Scanner): void {
  scanner.unknownEnd = scanner.at
  endIsland(scanner)
}

function skipSpace(scanner: Scanner): void {
  const { text } = scanner
  let lines = 0
  while (scanner.at < text.length && isSpace(text.charCodeAt(scanner.at))) {
    if (text.charCodeAt(scanner.at) === 10) lines += 1
    scanner.at += 1
  }
  if (lines > 1) endIsland(scanner)
}

function scanWord(scanner: Scanner): void {
  const { text } = scanner
  const start = scanner.at
  const end = wordEnd(text, start)
  scanner.at = end
  if (text.charCodeAt(start) === 84 && isTimeMark(text, start)) {
    scanner.at = start + 1
    push(scanner, start, SYMBOL.timeMark)
    return
  }
  const lexeme = mayBeLexeme(text, start, end) ? lexemeOf(lowerWord(text, start, end)) : undefined
  if (lexeme === undefined || (lexeme.cap && !isCapital(text.charCodeAt(start)))) {
    unknown(scanner)
    return
  }
  if (lexeme.dot && text.charCodeAt(end) === 46) scanner.at += 1
  if (lexeme.trigger) scanner.triggered = true
  push(scanner, start, lexeme.symbol)
}

/** The T between date and time of ISO 8601: digits on both sides, nothing else. */
function isTimeMark(text: string, start: number): boolean {
  return isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start + 1))
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end += 1
    else if (isApostrophe(code) && isLetter(text.charCodeAt(end + 1)) && !isPossessive(text, end))
      end += 1
    else if (code === 46 && isHalfDayMark(text, start, end)) return end + 2
    else return end
  }
}

/** The middle of "a.m" and "p.m". */
function isHalfDayMark(text: string, start: number, end: number): boolean {
  if (end !== start + 1) return false
  const first = text.charCodeAt(start) | 32
  const last = text.charCodeAt(end + 1) | 32
  return (first === 97 || first === 112) && last === 109 && !isLetter(text.charCodeAt(end + 2))
}

function lowerWord(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replace('’', "'")
}

function scanMark(scanner: Scanner): void {
  const { text } = scanner
  const start = scanner.at
  const code = text.charCodeAt(start)
  scanner.at += 1
  if (isApostrophe(code)) scanApostrophe(scanner, start)
  else if (code === 8211 || code === 8212 || code === 8209) push(scanner, start, SYMBOL.hyphen)
  else push(scanner, start, markSymbol(text.charAt(start)))
}

function scanApostrophe(scanner: Scanner, start: number): void {
  const { text } = scanner
  if (isPossessive(text, start)) {
    scanner.at = start + 2
    push(scanner, start, SYMBOL.possessive)
    return
  }
  const end = digitsEnd(text, start + 1)
  const before = text.charCodeAt(start - 1)
  const short = end === start + 3 && !isLetter(before) && !isDigit(before)
  if (short && !isLetter(text.charCodeAt(end))) {
    scanner.at = end
    const num = Number(text.slice(start + 1, end))
    pushNumber(scanner, { start, symbol: SYMBOL.shortYear, num })
    return
  }
  push(scanner, start, markSymbol("'"))
}

function scanNumber(scanner: Scanner): void {
  const { text } = scanner
  const start = scanner.at
  const whole = digitsEnd(text, start)
  const end = numberEnd(text, whole)
  scanner.at = end
  const value = Number(text.slice(start, end).replaceAll(',', ''))
  if (isNoTime(scanner, start, end)) {
    scanner.at = junkEnd(text, end)
    unknown(scanner)
    return
  }
  const suffix = suffixOf(text, end)
  if (suffix !== undefined) scanSuffix(scanner, { start, end, value, suffix })
  else {
    const symbol = numberSymbol(shapeOf(value, end - start, whole === end))
    pushNumber(scanner, { start, symbol, num: value })
  }
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

/** Adds an item that ends where the scanner stands. */
function push(scanner: Scanner, start: number, symbol: number): void {
  if (symbol === SYMBOL.other) unknown(scanner)
  else scanner.items.push({ start, end: scanner.at, symbol, num: Number.NaN })
}

function pushNumber(scanner: Scanner, item: Omit<Item, 'end'>): void {
  scanner.triggered = true
  scanner.items.push({ ...item, end: scanner.at })
}

function isPossessive(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !isLetter(text.charCodeAt(at + 2))
}
