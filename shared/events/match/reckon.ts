/**
 * Lengths of time between two happenings ("resigned three days after the vote", "hours before the
 * raid"): where the text gives the day of one, the other's is reckoned from it.
 */
import type { EventTime, Timex } from '../../model/timex.ts'
import type { Timed } from '../document.ts'
import { eventTime } from './event-time.ts'
import { type Step, shiftTime, type Unit } from './shift-time.ts'

/** A time, and why then. */
export interface When {
  readonly time: EventTime | null
  readonly because: string
}

/** "three days after": how long, where it stands, and which way it goes. */
interface Length extends Step {
  readonly sign: 1 | -1
  /** Its first word, and "after" or "before". */
  readonly first: number
  readonly word: number
}

/** Words of lengths without a number, and how many of which unit they stand for. */
const bare: ReadonlyMap<string, readonly [Unit, number?]> = new Map([
  ['moments', ['hour']],
  ['minutes', ['hour']],
  ['hours', ['hour']],
  ['days', ['day']],
  ['weeks', ['week']],
  ['months', ['month']],
  ['years', ['year']],
  ['hour', ['hour', 1]],
  ['day', ['day', 1]],
  ['week', ['week', 1]],
  ['month', ['month', 1]],
  ['year', ['year', 1]],
  ['night', ['day', 1]],
  ['evening', ['day', 1]],
  ['morning', ['day', 1]],
])
/** How many words the two sides may lie away. */
const reach = 20

/** What happens where, and when. */
export interface Told {
  /** Tokens of the words that tell it, in the order of the text. */
  readonly tokens: readonly number[]
  readonly whens: readonly When[]
  /** Whether the nth is dated by no words of its own. */
  readonly isOpen: (n: number) => boolean
}

/** The times, with those that can be reckoned from another's. */
export function reckon(document: Timed, told: Told): readonly When[] {
  const whens = [...told.whens]
  document.words.forEach(({ lemma }, word) => {
    const isAhead = lemma === 'ahead' && document.words[word + 1]?.lemma === 'of'
    if (lemma !== 'after' && lemma !== 'before' && !isAhead) return
    const length = lengthBefore(document, word)
    if (length !== undefined) apply(document, { ...told, whens }, length)
  })
  return whens
}

interface Task extends Told {
  readonly whens: When[]
}

/** Dates the side that has no day by the other. */
function apply(document: Timed, task: Task, length: Length): void {
  const [told, anchor] = sidesOf(document, task, length)
  const anchorTime = timeOfSide(document, task, anchor)
  const toldTime = timeBeside(document, length) ?? timeOfSide(document, task, told)
  const because = `reckoned from "${length.text}"`
  const set = (side: Side, time: EventTime | null, why: string) => {
    for (const n of side.told) if (task.isOpen(n)) task.whens[n] = { time, because: why }
  }
  if (anchorTime !== undefined) set(told, shiftTime(anchorTime, length, length.sign), because)
  else if (toldTime !== undefined)
    set(anchor, shiftTime(toldTime, length, length.sign === 1 ? -1 : 1), because)
  else set(anchor, null, `${because}, whose other end has no day`)
}

/** Which of sorted numbers are at least `from` and under `to`: found by halving. */
function between(sorted: readonly number[], from: number, to: number): readonly number[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let n = low; n < sorted.length && (sorted[n] ?? to) < to; n += 1) found.push(n)
  return found
}

/** "three days after", "since", "including": what stands on either side of such a word are two happenings. */
export function isOrder(document: Timed, word: number): boolean {
  const lemma = document.words[word]?.lemma
  if (lemma === 'since' || document.tokens[word]?.lower === 'including') return true
  // "Before the attack, they had seized two villages".
  const isFirst = document.sentences[document.sentenceOf[word] ?? -1]?.first === word
  if (isFirst && /^(?:after|before|following|until)$/.test(lemma ?? '')) return true
  return (lemma === 'after' || lemma === 'before') && lengthBefore(document, word) !== undefined
}

function lengthBefore(document: Timed, word: number): Length | undefined {
  const { tokens, timexes, timexOf, words } = document
  const sign = words[word]?.lemma === 'after' ? 1 : -1
  const order = tokens[word]?.lower ?? ''
  const timex = timexes[timexOf[word - 1] ?? -1]
  if (timex === undefined) return bareLength(document, { word, sign, order })
  const counted = timex.type === 'DURATION' ? countOf(timex) : undefined
  if (counted === undefined) return undefined
  let first = word - 1
  while (timexOf[first - 1] === timexOf[word - 1]) first -= 1
  return { ...counted, sign, first, word, text: `${timex.text} ${order}` }
}

/** "hours after", "the day before", "a week ahead of". */
function bareLength(
  { tokens }: Timed,
  { word, sign, order }: Pick<Length, 'word' | 'sign'> & { readonly order: string },
): Length | undefined {
  const lower = tokens[word - 1]?.lower ?? ''
  const plain = bare.get(lower)
  if (plain === undefined) return undefined
  const isOne = /^(?:an?|one|the)$/.test(tokens[word - 2]?.lower ?? '')
  const [unit, n] = plain
  if ((n !== undefined) !== isOne) return undefined
  const first = isOne ? word - 2 : word - 1
  const text = `${lower} ${order}`
  return { unit, sign, first, word, text, ...(n === undefined ? {} : { n }) }
}

/** The number and unit of a length in one unit: "P3D", "PT5H", "PXD". */
function countOf({ value }: Timex): Pick<Length, 'n' | 'unit'> | undefined {
  const [, time, digits, letter] = /^P(T?)(\d{1,4}|X)([DWMYH])$/.exec(value) ?? []
  if (letter === undefined) return undefined
  if (time === 'T' || letter === 'H') return { unit: 'hour' }
  const unit = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[letter]
  if (unit === undefined) return undefined
  return digits === 'X' ? { unit } : { unit, n: Number(digits) }
}

/** The words of one side, and what happens there. */
interface Side {
  readonly from: number
  readonly to: number
  readonly told: readonly number[]
}

/** What is told, and what it is counted from. */
function sidesOf(
  document: Timed,
  { tokens: marks }: Told,
  { first, word }: Length,
): readonly [Side, Side] {
  const { sentences, sentenceOf, tokens } = document
  const sentence = sentences[sentenceOf[word] ?? 0]
  const [start, end] = [sentence?.first ?? word, sentence?.last ?? word]
  const opens = first - start <= 1
  const stop = commaAfter(tokens, word, Math.min(end, word + reach))
  const anchor = sideOf(marks, word + 1, stop, 'all')
  return opens
    ? [sideOf(marks, stop, Math.min(end, stop + reach), 'first'), anchor]
    : [sideOf(marks, Math.max(start, first - reach), first, 'last'), anchor]
}

function commaAfter(tokens: Timed['tokens'], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (/^[,;]$/.test(tokens[i]?.text ?? '')) return i
  return to
}

/** What happens between two words: all of it, or the first or last. */
function sideOf(
  marks: readonly number[],
  from: number,
  to: number,
  which: 'all' | 'first' | 'last',
): Side {
  const inside = between(marks, from, to)
  if (which === 'all') return { from, to, told: inside }
  const best = which === 'first' ? inside[0] : inside.at(-1)
  return { from, to, told: best === undefined ? [] : [best] }
}

/** The day by which words date a side. */
function timeOfSide(
  document: Timed,
  { whens, isOpen }: Told,
  { from, to, told }: Side,
): EventTime | undefined {
  for (const n of told) {
    const time = whens[n]?.time
    if (time && !isOpen(n)) return time
  }
  for (let token = from; token < to; token += 1) {
    const timex = document.timexes[document.timexOf[token] ?? -1]
    const isFirst = document.timexOf[token - 1] !== document.timexOf[token]
    if (timex?.type === 'DATE' && isFirst) return eventTime(document, { timex, token }) ?? undefined
  }
  return undefined
}

/** "on June 27, two days before": the date right before the length. */
function timeBeside(document: Timed, { first }: Length): EventTime | undefined {
  const last = document.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  const n = document.timexOf[last] ?? -1
  const timex = document.timexes[n]
  if (timex === undefined) return undefined
  let token = last
  while (document.timexOf[token - 1] === n) token -= 1
  return eventTime(document, { timex, token }) ?? undefined
}
