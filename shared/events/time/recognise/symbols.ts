/**
 * The alphabet of the time patterns: every word that a pattern or the word list knows, every
 * punctuation mark, every shape of number and every class of reading is one small integer, so
 * that matching compares integers and a class is a set of them. Words that nobody knows share the
 * symbol `other`.
 */
import { glueWords, timeWords } from '../../../data/time-words.ts'
import { isBasicLetter } from '../chars.ts'

/** A known word: its symbol, its value by class, and how it must be written. */
export interface Lexeme {
  readonly symbol: number
  readonly values: ReadonlyMap<string, number | string>
  readonly cap: boolean
  readonly dot: boolean
  /** Whether a time can be known by it; glue words ("of", "the") only hold a time together. */
  readonly trigger: boolean
}

/** Shapes of numbers, as bits: a number's symbol says which patterns it can stand in. */
export const SHAPE = {
  month: 1,
  day: 2,
  hour: 4,
  twoDigits: 8,
  fourDigits: 16,
  year: 32,
  whole: 64,
} as const

const SHAPE_CLASSES: readonly (readonly [string, number])[] = [
  ['MONTHNUM', SHAPE.month],
  ['DAYNUM', SHAPE.day],
  ['HOURNUM', SHAPE.hour],
  ['NUM2', SHAPE.twoDigits],
  ['NUM4', SHAPE.fourDigits],
  ['YEAR', SHAPE.year],
  ['INT', SHAPE.whole],
]

const names = new Map<string, number>()
const classes = new Map<string, Set<number>>()
const lexemes = new Map<string, Lexeme>()
const valuesBySymbol: ReadonlyMap<string, number | string>[] = []

/** Marks are basic characters; 0 is the symbol of all that is not known. */
const MARKS = 128
const marks = new Int32Array(MARKS)

/** Symbols that the scanner itself produces. */
export const SYMBOL = {
  other: symbolOf('<other>'),
  ordinal: symbolOf('<ordinal>'),
  decade: symbolOf('<decade>'),
  shortDecade: symbolOf('<short decade>'),
  shortYear: symbolOf('<short year>'),
  timeMark: symbolOf('<T>'),
  possessive: symbolOf("'s"),
  hyphen: symbolOf('-'),
} as const

const GLUE: ReadonlySet<string> = new Set(glueWords)
/** Known words by hash: open addressing, twice as large as is ever needed. */
const SLOTS = 4096
const slots: (HashedLexeme | undefined)[] = new Array(SLOTS).fill(undefined)

const FIRST_NUMBER = names.size
for (let shape = 0; shape < 128; shape += 1) addNumberShape(shape)
addToClass('ORD', SYMBOL.ordinal)
addToClass('NTH', SYMBOL.ordinal)
addToClass('DECADE', SYMBOL.decade)
addToClass('DECADE2', SYMBOL.shortDecade)
addToClass('YEAR2', SYMBOL.shortYear)
addToClass('T', SYMBOL.timeMark)
// Parentheses mean something else in patterns.
addToClass('LEFT', symbolOf('('))
addToClass('RIGHT', symbolOf(')'))
for (const { word, is, value, ...form } of timeWords) addWord(word, { is, value, ...form })

/** The symbol of a number of this shape (bits of `SHAPE`). */
export function numberSymbol(shape: number): number {
  return FIRST_NUMBER + shape
}

/** Whether a symbol is a number of a shape that has all these bits. */
export function hasShape(symbol: number, bits: number): boolean {
  const shape = symbol - FIRST_NUMBER
  return shape >= 0 && shape < 128 && (shape & bits) === bits
}

/** The hash of a word with one more basic letter, small or capital. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/** The known word that stands in the text, found by its hash without a string being made. */
export function lexemeAt(hash: number, place: Place): Lexeme | undefined {
  let slot = hash & (SLOTS - 1)
  for (;;) {
    const entry = slots[slot]
    if (entry === undefined) return undefined
    if (entry.hash === hash && isWordAt(entry.word, place)) return entry.lexeme
    slot = (slot + 1) & (SLOTS - 1)
  }
}

interface HashedLexeme {
  readonly hash: number
  readonly word: string
  readonly lexeme: Lexeme
}

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

function isWordAt(word: string, { text, start, end }: Place): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | 32)) return false
  }
  return true
}

function addToSlots(word: string, lexeme: Lexeme): void {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) {
    if (!isBasicLetter(word.charCodeAt(at))) return
    hash = hashOn(hash, word.charCodeAt(at))
  }
  let slot = hash & (SLOTS - 1)
  while (slots[slot] !== undefined && slots[slot]?.word !== word) slot = (slot + 1) & (SLOTS - 1)
  slots[slot] = { hash, word, lexeme }
}

/** The known word, in lower case; undefined for the rest of the language. */
export function lexemeOf(lower: string): Lexeme | undefined {
  return lexemes.get(lower)
}

/** The value that a word has in a class, by its symbol. */
export function wordValue(symbol: number, className: string): number | string | undefined {
  return valuesBySymbol[symbol]?.get(className)
}

/** The symbol of a punctuation mark by its code; `other` for marks that no pattern names. */
export function markSymbol(code: number): number {
  return code < MARKS ? (marks[code] ?? 0) : SYMBOL.other
}

/** All symbols of a class or literal that a pattern names; literals become known by being named. */
export function symbolsNamed(name: string): ReadonlySet<number> {
  if (isClassName(name)) {
    const members = classes.get(name)
    if (members === undefined) throw new Error(`time pattern names an unknown class: ${name}`)
    return members
  }
  const known = lexemes.get(name)
  if (known !== undefined) return new Set([known.symbol])
  if (/^[a-z]/.test(name)) return new Set([addWord(name, {}).symbol])
  return new Set([symbolOf(name)])
}

/** Makes the classes of readings, and the groups of them, known to patterns. Call before compiling. */
export function defineReadings(
  names: readonly string[],
  groups: Readonly<Record<string, readonly string[]>>,
): void {
  for (const name of names) addToClass(name, readingSymbol(name))
  for (const [group, members] of Object.entries(groups)) {
    for (const member of members) addToClass(group, readingSymbol(member))
  }
}

/** The symbol of a class of readings. */
export function readingSymbol(className: string): number {
  return symbolOf(`<${className}>`)
}

/** Number of symbols so far. */
export function symbolCount(): number {
  return names.size
}

function isClassName(name: string): boolean {
  return /^[A-Z][A-Z0-9]*$/.test(name)
}

function symbolOf(name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  names.set(name, names.size)
  if (name.length === 1 && name.charCodeAt(0) < MARKS) marks[name.charCodeAt(0)] = names.size - 1
  return names.size - 1
}

function addToClass(className: string, symbol: number): void {
  const members = classes.get(className) ?? new Set()
  classes.set(className, members.add(symbol))
}

function addNumberShape(shape: number): void {
  const symbol = symbolOf(`<number ${shape}>`)
  addToClass('NUM', symbol)
  for (const [className, bits] of SHAPE_CLASSES) {
    if ((shape & bits) === bits) addToClass(className, symbol)
  }
}

interface WordForm {
  readonly is?: string
  readonly value?: number | string
  readonly cap?: boolean
  readonly dot?: boolean
}

function addWord(word: string, form: WordForm): Lexeme {
  const known = lexemes.get(word)
  const values = new Map(known?.values)
  const symbol = symbolOf(word)
  if (form.is !== undefined) {
    values.set(form.is, form.value ?? '')
    addToClass(form.is, symbol)
  }
  const trigger = !GLUE.has(word)
  const lexeme = { symbol, values, cap: form.cap ?? false, dot: form.dot ?? false, trigger }
  addToSlots(word, lexeme)
  lexemes.set(word, lexeme)
  valuesBySymbol[symbol] = values
  return lexeme
}
