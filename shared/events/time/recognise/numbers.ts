/**
 * Joins number words to numbers ("twenty-four", "a hundred and five", "two thousand"), spoken
 * years to years ("nineteen ninety-six") and ordinals to ordinals ("twenty-first"), so that the
 * patterns see one item for each number however it is written.
 */
import type { Item } from '../reading.ts'
import { hasShape, numberSymbol, SHAPE, SYMBOL, symbolsNamed, wordValue } from './symbols.ts'

const [AND = -1] = symbolsNamed('and')
const [A = -1] = symbolsNamed('a')

/** The items with every run of number words joined. */
export function joinNumbers(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  let at = 0
  while (at < items.length) {
    const item = items[at] as Item
    const number = isNumberWord(item) || item.symbol === A ? readNumber(items, at) : undefined
    joined.push(number?.item ?? item)
    at += number?.length ?? 1
  }
  return joined
}

/** A number while it is being read: finished thousands, and what is below them. */
interface Sum {
  total: number
  current: number
  /** Value of the last word, which says what may follow it. */
  last: number
  year: boolean
  ordinal: boolean
}

interface Joined {
  readonly item: Item
  readonly length: number
}

function readNumber(items: readonly Item[], at: number): Joined | undefined {
  const sum: Sum = { total: 0, current: 0, last: 0, year: false, ordinal: false }
  let next = at
  let end = at
  while (next < items.length) {
    const item = items[next] as Item
    if (takes(sum, item, next === at)) end = next + 1
    else if (!(joins(item) && next === end)) break
    if (sum.ordinal) break
    next += 1
  }
  if (end === at || (end === at + 1 && items[at]?.symbol === A)) return undefined
  const first = items[at] as Item
  const last = items[end - 1] as Item
  const num = sum.total + sum.current
  const symbol = sum.ordinal ? SYMBOL.ordinal : numberSymbol(shapeOf(num, sum))
  return { item: { start: first.start, end: last.end, symbol, num }, length: end - at }
}

/** Adds a word to the sum when it can stand there in a number. */
function takes(sum: Sum, item: Item, first: boolean): boolean {
  const small = wordValue(item.symbol, 'SMALL')
  if (typeof small === 'number') return takesSmall(sum, small, first)
  const tens = wordValue(item.symbol, 'TENS')
  if (typeof tens === 'number') return takesTens(sum, tens, first)
  const scale = wordValue(item.symbol, 'SCALE')
  if (typeof scale === 'number') return takesScale(sum, scale)
  if (first && item.symbol === A) {
    sum.last = Number.NaN
    return true
  }
  const ordinal = wordValue(item.symbol, 'ORD')
  if (!first && typeof ordinal === 'number' && ordinal < 10 && isTens(sum.last)) {
    sum.current += ordinal
    sum.ordinal = true
    return true
  }
  return first && hasShape(item.symbol, SHAPE.whole) && takesDigits(sum, item.num)
}

function takesSmall(sum: Sum, value: number, first: boolean): boolean {
  const fits = first || (isTens(sum.last) && value < 10) || sum.last >= 100
  if (!fits) return false
  sum.current += value
  sum.last = value
  return true
}

function takesTens(sum: Sum, value: number, first: boolean): boolean {
  const year = sum.total === 0 && sum.current === sum.last && sum.last >= 13 && sum.last <= 20
  if (year) {
    sum.current = sum.current * 100 + value
    sum.year = true
  } else if (first || sum.last >= 100) sum.current += value
  else return false
  sum.last = value
  return true
}

function takesScale(sum: Sum, scale: number): boolean {
  if (sum.year || sum.last >= scale) return false
  if (Number.isNaN(sum.last)) sum.current = scale
  else if (sum.last === 0) return false
  else sum.current *= scale
  if (scale >= 1000) {
    sum.total += sum.current
    sum.current = 0
  }
  sum.last = scale
  return true
}

function takesDigits(sum: Sum, value: number): boolean {
  sum.current = value
  sum.last = value
  return true
}

function joins(item: Item): boolean {
  return item.symbol === SYMBOL.hyphen || item.symbol === AND
}

function isTens(value: number): boolean {
  return value >= 20 && value <= 90
}

function isNumberWord(item: Item): boolean {
  return (
    wordValue(item.symbol, 'SMALL') !== undefined ||
    wordValue(item.symbol, 'TENS') !== undefined ||
    wordValue(item.symbol, 'SCALE') !== undefined
  )
}

function shapeOf(num: number, { year, total }: Sum): number {
  let shape = SHAPE.whole
  if (num >= 1 && num <= 12) shape |= SHAPE.month
  if (num >= 1 && num <= 31) shape |= SHAPE.day
  if (num >= 0 && num <= 24) shape |= SHAPE.hour
  if (year || (total >= 1000 && num < 2100)) shape |= SHAPE.year
  return shape
}
