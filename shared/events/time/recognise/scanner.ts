/**
 * The state of a scan (scan.ts): where it stands in the text, and the island that grows there.
 */
import type { Item } from '../reading.ts'
import { hasShape, SHAPE, SYMBOL } from './symbols.ts'

/** Items that follow each other without an unknown word between them. */
export type Island = readonly Item[]

/**
 * The growing island is kept in columns, and becomes items only when it holds what could make it a
 * time: most islands are words like "of the" and are dropped without an object made.
 */
export interface Scanner {
  readonly text: string
  at: number
  readonly islands: Island[]
  /** Length of the island so far; what lies behind it in the columns is old. */
  count: number
  readonly symbols: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly nums: number[]
  triggered: boolean
  /** Short numbers in the island; two can be a date or a time of day, one alone is none. */
  shortNumbers: number
  /** End of the last word that no pattern knows. */
  unknownEnd: number
}

/** A scanner at the beginning of a text. */
export function newScanner(text: string): Scanner {
  return {
    text,
    at: 0,
    islands: [],
    count: 0,
    symbols: [],
    starts: [],
    ends: [],
    nums: [],
    triggered: false,
    shortNumbers: 0,
    unknownEnd: -1,
  }
}

/** An unknown word, an empty line or the end of the text closes the island. */
export function endIsland(scanner: Scanner): void {
  if (scanner.triggered || scanner.shortNumbers > 1) scanner.islands.push(islandOf(scanner))
  scanner.count = 0
  scanner.triggered = false
  scanner.shortNumbers = 0
}

function islandOf({ count, symbols, starts, ends, nums }: Scanner): Island {
  const items: Item[] = []
  for (let at = 0; at < count; at += 1) {
    const [start = 0, end = 0, symbol = 0] = [starts[at], ends[at], symbols[at]]
    items.push({ start, end, symbol, num: nums[at] ?? Number.NaN })
  }
  return items
}

/** Passes over a word that no pattern knows. */
export function unknown(scanner: Scanner): void {
  scanner.unknownEnd = scanner.at
  endIsland(scanner)
}

/** Adds an item that ends where the scanner stands. */
export function push(scanner: Scanner, start: number, symbol: number): void {
  if (symbol === SYMBOL.other) unknown(scanner)
  else add(scanner, { start, symbol, num: Number.NaN })
}

/** Adds a number; what looks like a year, a decade or a short year is known by itself. */
export function pushNumber(scanner: Scanner, item: Omit<Item, 'end'>): void {
  const { symbol } = item
  if (LONE.has(symbol) || hasShape(symbol, SHAPE.fourDigits)) scanner.triggered = true
  else if (hasShape(symbol, SHAPE.twoDigits) || hasShape(symbol, SHAPE.hour)) {
    scanner.shortNumbers += 1
  }
  add(scanner, item)
}

const LONE: ReadonlySet<number> = new Set([SYMBOL.decade, SYMBOL.shortDecade, SYMBOL.shortYear])

function add(scanner: Scanner, { start, symbol, num }: Omit<Item, 'end'>): void {
  const { count } = scanner
  scanner.starts[count] = start
  scanner.ends[count] = scanner.at
  scanner.symbols[count] = symbol
  scanner.nums[count] = num
  scanner.count = count + 1
}
