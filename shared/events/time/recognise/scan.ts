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
  isBasicLetter,
  isCapital,
  isDigit,
  isLetter,
  isSpace,
} from '../chars.ts'
import { scanNumber } from './scan-numbers.ts'
import {
  endIsland,
  type Island,
  newScanner,
  push,
  pushNumber,
  type Scanner,
  unknown,
} from './scanner.ts'
import { hashOn, type Lexeme, lexemeAt, lexemeOf, markSymbol, SYMBOL } from './symbols.ts'
import { isPossessive, wordEnd } from './word-end.ts'

/** The islands of a text, in order; spans count UTF-16 units. */
export function scan(text: string): readonly Island[] {
  const scanner = newScanner(text)
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
  const { text, at: start } = scanner
  let hash = 0
  let end = start
  for (;;) {
    const code = text.charCodeAt(end)
    if (!isBasicLetter(code)) break
    hash = hashOn(hash, code)
    end += 1
  }
  const whole = wordEnd(text, start, end)
  if (text.charCodeAt(start) === 84 && isTimeMark(text, start)) {
    scanner.at = start + 1
    push(scanner, start, SYMBOL.timeMark)
    return
  }
  scanner.at = whole
  const lexeme =
    whole === end ? lexemeAt(hash, { text, start, end }) : oddLexeme(text, start, whole)
  if (lexeme === undefined || (lexeme.cap && !isCapital(text.charCodeAt(start)))) {
    unknown(scanner)
    return
  }
  if (lexeme.dot && text.charCodeAt(whole) === 46) scanner.at += 1
  if (lexeme.trigger) scanner.triggered = true
  push(scanner, start, lexeme.symbol)
}

/** Longest known word with other signs than basic letters: "o'clock". */
const MAX_ODD = 10

function oddLexeme(text: string, start: number, end: number): Lexeme | undefined {
  if (end - start > MAX_ODD) return undefined
  return lexemeOf(text.slice(start, end).toLowerCase().replace('’', "'"))
}

/** The T between date and time of ISO 8601: digits on both sides, nothing else. */
function isTimeMark(text: string, start: number): boolean {
  return isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start + 1))
}

function scanMark(scanner: Scanner): void {
  const { text } = scanner
  const start = scanner.at
  const code = text.charCodeAt(start)
  scanner.at += 1
  if (isApostrophe(code)) scanApostrophe(scanner, start)
  else if (code === 8211 || code === 8212 || code === 8209) push(scanner, start, SYMBOL.hyphen)
  else push(scanner, start, markSymbol(code))
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
  push(scanner, start, markSymbol(39))
}
