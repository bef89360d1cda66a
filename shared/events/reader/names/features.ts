/**
 * Tokens -> rows of the weight table that speak about each: the word, its shape, beginnings,
 * endings and class in a window of five, tags and relation as read, its governor, what the lists
 * say, and how the document writes and names it elsewhere. All is hashed, so a token costs no
 * string, and the time is linear.
 *
 * Source: the features of Ratinov and Roth 2009 (doi:10.3115/1596374.1596399), with word classes
 * from vectors for Brown's.
 */
import type { Token } from '../document.ts'
import { type Hints, hintsFor } from './gazetteer.ts'
import { hashWord, mix } from './hashing.ts'
import type { WordClasses } from './word-classes.ts'

/** Rows of the weight table. */
export const NAME_ROWS = 1 << 18

/** Rows that each token has, and how many of them, the last, are of `fillMemory`. */
export const ROWS_PER_TOKEN = 87
const MEMORY_ROWS = 3

/** Tokens as the model sees them, one number a feature. */
export interface NameView {
  readonly word: Int32Array
  readonly shape: Int32Array
  readonly affixes: readonly Int32Array[]
  readonly coarse: Int32Array
  readonly middle: Int32Array
  readonly fine: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly relation: Int32Array
  readonly governor: Int32Array
  /** Those of the above that count in a window of five, and hints. */
  readonly columns: readonly ArrayLike<number>[]
  readonly hints: Hints
  /** Whether each token may be part of a name; of all others no feature is looked at. */
  readonly candidate: Uint8Array
  /** How else the document writes the word: 1 small, 2 capital within a sentence, 4 all capitals. */
  readonly written: Uint8Array
}

type Word = Pick<Token, 'form' | 'upos' | 'xpos' | 'head' | 'relation'>

/** Looks at every token once, and at each form only when it is met first. */
export function viewNames(
  tokens: readonly Word[],
  starts: ReadonlySet<number>,
  classes: WordClasses,
): NameView {
  const forms = tokens.map(({ form }) => (form.length > 40 ? form.slice(0, 40) : form))
  const lower = forms.map((form) => form.toLowerCase().replaceAll('’', "'"))
  const { idOf, distinct } = numberForms(forms)
  const small = distinct.map((form) => form.toLowerCase().replaceAll('’', "'"))
  const spread = (values: Int32Array) => idOf.map((id) => values[id] as number)
  const each = (value: (lowerCase: string) => number) => spread(Int32Array.from(small, value))
  const tags = (tag: (token: Word) => string) =>
    Int32Array.from(tokens, (token) => hashTag(tag(token)))
  const word = each((form) => hashWord(form.replace(/\d/g, '0')))
  const shape = spread(Int32Array.from(distinct, (form) => hashWord(shapeOf(form))))
  const fine = each((form) => classes.of(form))
  const [coarse, middle] = [fine.map((value) => value >> 6), fine.map((value) => value >> 3)]
  const [upos, xpos] = [tags((token) => token.upos), tags((token) => token.xpos)]
  const hints = hintsFor(forms)
  return {
    ...{ word, shape, coarse, middle, fine, upos, xpos, hints },
    affixes: AFFIXES.map(([from, to]) => each((form) => hashWord(form.slice(from, to)))),
    columns: [word, shape, coarse, middle, fine, upos, xpos, hints.phrases, hints.words],
    relation: tags((token) => token.relation),
    governor: Int32Array.from(tokens, ({ head }) => head),
    candidate: candidatesOf(tokens),
    written: writtenElsewhere(forms, lower, starts),
  }
}

const AFFIXES: readonly (readonly [number, number | undefined])[] = [
  [0, 3],
  [-2, undefined],
  [-3, undefined],
  [-4, undefined],
]

/** Distinct forms in the order of the text, and which of them each token is. */
function numberForms(forms: readonly string[]): {
  readonly idOf: Int32Array
  readonly distinct: readonly string[]
} {
  const ids = new Map<string, number>()
  const idOf = Int32Array.from(forms, (form) => {
    const id = ids.get(form) ?? ids.size
    if (id === ids.size) ids.set(form, id)
    return id
  })
  return { idOf, distinct: [...ids.keys()] }
}

/** Tags and relations are few, and hashed once. */
const tagHashes = new Map<string, number>()

function hashTag(tag: string): number {
  const known = tagHashes.get(tag)
  if (known !== undefined) return known
  const hash = hashWord(tag)
  if (tagHashes.size < MOST_TAGS) tagHashes.set(tag, hash)
  return hash
}

const MOST_TAGS = 500

/** Words with a capital or digit and proper nouns, and the few words between two of them. */
function candidatesOf(tokens: readonly Pick<Token, 'form' | 'upos'>[]): Uint8Array {
  const found = new Uint8Array(tokens.length)
  let last = Number.NEGATIVE_INFINITY
  for (const [index, { form, upos }] of tokens.entries()) {
    if (upos !== 'PROPN' && !/[\p{Lu}\d]/u.test(form.slice(0, 40))) continue
    if (index - last <= MOST_BETWEEN + 1) found.fill(1, last, index)
    found[index] = 1
    last = index
  }
  return found
}

/** "of the", "and", "- for -". */
const MOST_BETWEEN = 3

function writtenElsewhere(
  forms: readonly string[],
  lower: readonly string[],
  starts: ReadonlySet<number>,
): Uint8Array {
  const seen = new Map<string, number>()
  forms.forEach((form, index) => {
    const small = form === lower[index]
    const all = form.length > 1 && form === form.toUpperCase()
    const bit = small ? 1 : all ? 4 : starts.has(index) ? 0 : 2
    const word = lower[index] ?? ''
    seen.set(word, (seen.get(word) ?? 0) | bit)
  })
  return Uint8Array.from(lower, (word) => seen.get(word) ?? 0)
}

/** Runs cut to two: capitals, small letters, digits and marks remain. */
function shapeOf(form: string): string {
  let shape = ''
  for (const letter of form.slice(0, 24)) {
    const mark = markOf(letter)
    if (!shape.endsWith(mark + mark)) shape += mark
  }
  return shape
}

function markOf(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return 'x'
  if (letter >= 'A' && letter <= 'Z') return 'X'
  if (/\p{Lu}/u.test(letter)) return 'X'
  if (/\p{L}/u.test(letter)) return 'x'
  return /\d/.test(letter) ? 'd' : letter
}

/** What the document says of a token by its other places: a label, 0 for none. */
export type Memory = Uint8Array

/** Where a token stands. */
export interface TokenPlace {
  readonly index: number
  /** Tokens of its sentence, half open. */
  readonly first: number
  readonly end: number
}

/**
 * Writes the rows of a token into `rows` from `at` on: all but the last MEMORY_ROWS, which are of
 * `fillMemory`. Tokens outside of the sentence count as a boundary.
 */
export function fillRows(view: NameView, place: TokenPlace, rows: Int32Array, at: number): void {
  const pen: Pen = { rows, from: at, template: 0 }
  around(pen, view, place)
  pairs(pen, view, place)
  tree(pen, view, place)
  elsewhere(pen, view, place)
}

/** Writes the rows that speak of what the document says elsewhere behind those of `fillRows`. */
export function fillMemory(
  { shape }: NameView,
  place: TokenPlace & { readonly memory: Memory },
  rows: Int32Array,
  at: number,
): void {
  const pen: Pen = { rows, from: at, template: ROWS_PER_TOKEN - MEMORY_ROWS }
  const own = place.memory[place.index] as number
  put(pen, own, 0)
  put(pen, own, shape[place.index] as number)
  put(pen, join(valueAt(place.memory, place, -1), valueAt(place.memory, place, 1)), own)
}

/** Writes one row after another; the number of the template is part of the hash. */
interface Pen {
  readonly rows: Int32Array
  readonly from: number
  template: number
}

function put(pen: Pen, first: number, second: number): void {
  pen.rows[pen.from + pen.template] = mix(pen.template, first, second) & (NAME_ROWS - 1)
  pen.template += 1
}

/** The value of a feature so many tokens away. */
function valueAt(values: ArrayLike<number>, place: TokenPlace, away: number): number {
  const at = place.index + away
  return at < place.first || at >= place.end ? OUTSIDE : (values[at] as number)
}

function join(first: number, second: number): number {
  return first ^ Math.imul(second, 31)
}

/** Each token of the window by itself. */
function around(pen: Pen, view: NameView, place: TokenPlace): void {
  put(pen, 0, 0)
  for (const column of view.columns)
    for (let away = -2; away <= 2; away += 1) put(pen, valueAt(column, place, away), 0)
  for (const affix of view.affixes) put(pen, affix[place.index] as number, 0)
  const ending = view.affixes[2] ?? view.word
  put(pen, valueAt(ending, place, 1), 0)
  put(pen, valueAt(ending, place, -1), 0)
}

/** Neighbours together. */
function pairs(pen: Pen, view: NameView, place: TokenPlace): void {
  for (const column of [view.word, view.shape, view.middle]) {
    const here = column[place.index] as number
    put(pen, valueAt(column, place, -1), here)
    put(pen, here, valueAt(column, place, 1))
  }
  const { index } = place
  const [word, shape] = [view.word[index] as number, view.shape[index] as number]
  const coarse = view.coarse[index] as number
  const wordBefore = valueAt(view.word, place, -1)
  const [before, upos] = [valueAt(view.upos, place, -1), view.upos[index] as number]
  const after = valueAt(view.upos, place, 1)
  const tags = join(valueAt(view.xpos, place, -1), valueAt(view.xpos, place, 1))
  const shapes = join(valueAt(view.shape, place, -1), valueAt(view.shape, place, 1))
  const { phrases, words } = view.hints
  const phrase = phrases[index] as number
  put(pen, join(valueAt(view.coarse, place, -1), coarse), valueAt(view.coarse, place, 1))
  put(pen, shape, view.middle[index] as number)
  put(pen, shape, wordBefore)
  put(pen, upos, wordBefore)
  put(pen, tags, view.xpos[index] as number)
  put(pen, upos, before)
  put(pen, upos, after)
  put(pen, join(upos, after), before)
  put(pen, join(upos, after), valueAt(view.upos, place, 2))
  put(pen, word, join(after, before))
  put(pen, shapes, word)
  put(pen, phrase, upos)
  put(pen, join(phrase, valueAt(phrases, place, 1)), wordBefore)
  put(pen, join(valueAt(words, place, -1), words[index] as number), valueAt(words, place, 1))
}

/** What the tree says. */
function tree(pen: Pen, view: NameView, place: TokenPlace): void {
  const { index, first } = place
  const governor = view.governor[index] as number
  const above = (values: Int32Array) => (governor < 0 ? OUTSIDE : (values[governor] as number))
  const [relation, upos] = [view.relation[index] as number, view.upos[index] as number]
  const [own, next] = [link(view, index, first), link(view, index + 1, first)]
  put(pen, relation, upos)
  put(pen, relation, above(view.word))
  put(pen, relation, above(view.middle))
  put(pen, join(relation, view.middle[index] as number), above(view.coarse))
  put(pen, own, upos)
  put(pen, own, relation)
  put(
    pen,
    join(own, valueAt(view.upos, place, -1)),
    join(valueAt(view.relation, place, -1), relation),
  )
  put(pen, next, join(upos, valueAt(view.upos, place, 1)))
}

/** How the document writes the word elsewhere, and whether it begins the sentence. */
function elsewhere(pen: Pen, { shape, upos, written }: NameView, place: TokenPlace): void {
  const { index } = place
  const begins = index === place.first ? 1 : 0
  put(pen, written[index] as number, shape[index] as number)
  put(pen, written[index] as number, upos[index] as number)
  put(pen, begins, shape[index] as number)
  put(pen, begins, written[index] as number)
}

/** How a token hangs on the one before it: above it, below it, beside it, or not. */
function link({ governor }: NameView, index: number, first: number): number {
  if (index <= first) return 0
  const above = governor[index] ?? -1
  const before = governor[index - 1] ?? -1
  if (above === index - 1) return 1
  if (before === index) return 2
  if (above === before) return 3
  return above >= 0 && above < index && before === governor[above] ? 4 : 5
}

const OUTSIDE = 0x5bd1e995
