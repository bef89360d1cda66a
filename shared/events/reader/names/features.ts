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

/** Rows that each token has. */
export const ROWS_PER_TOKEN = 87

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
  readonly hints: Hints
  /** How else the document writes the word: 1 small, 2 capital within a sentence, 4 all capitals. */
  readonly written: Uint8Array
}

/** Looks at every token once. */
export function viewNames(
  tokens: readonly Pick<Token, 'form' | 'upos' | 'xpos' | 'head' | 'relation'>[],
  starts: ReadonlySet<number>,
  classes: WordClasses,
): NameView {
  const numbers = (value: (index: number) => number) =>
    Int32Array.from(tokens, (_, index) => value(index))
  const forms = tokens.map(({ form }) => (form.length > 40 ? form.slice(0, 40) : form))
  const lower = forms.map((form) => form.toLowerCase().replaceAll('’', "'"))
  const classOf = lower.map((word) => classes.of(word))
  const part = (from: number, to?: number) =>
    numbers((index) => hashWord((lower[index] ?? '').slice(from, to)))
  return {
    word: numbers((index) => hashWord((lower[index] ?? '').replace(/\d/g, '0'))),
    shape: numbers((index) => hashWord(shapeOf(forms[index] ?? ''))),
    affixes: [part(0, 3), part(-2), part(-3), part(-4)],
    coarse: numbers((index) => (classOf[index] ?? -1) >> 6),
    middle: numbers((index) => (classOf[index] ?? -1) >> 3),
    fine: numbers((index) => classOf[index] ?? -1),
    upos: numbers((index) => hashWord(tokens[index]?.upos ?? '')),
    xpos: numbers((index) => hashWord(tokens[index]?.xpos ?? '')),
    relation: numbers((index) => hashWord(tokens[index]?.relation ?? '')),
    governor: numbers((index) => tokens[index]?.head ?? -1),
    hints: hintsFor(forms),
    written: writtenElsewhere(forms, lower, starts),
  }
}

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

/** Writes the rows of a token into `rows`; tokens outside of the sentence count as a boundary. */
export function fillRows(
  view: NameView,
  place: TokenPlace,
  memory: Memory,
  rows: Int32Array,
): void {
  const values = [...around(view, place), ...pairs(view, place), ...tree(view, place)]
  values.push(...elsewhere(view, place, memory))
  for (let count = 0; count < ROWS_PER_TOKEN; count += 1)
    rows[count] =
      mix(count, values[2 * count] as number, values[2 * count + 1] as number) & (NAME_ROWS - 1)
}

/** The value of a feature so many tokens away. */
function valueAt(
  values: ArrayLike<number>,
  { index, first, end }: TokenPlace,
  away: number,
): number {
  const at = index + away
  return at < first || at >= end ? OUTSIDE : (values[at] as number)
}

function join(first: number, second: number): number {
  return first ^ Math.imul(second, 31)
}

/** Each token of the window by itself; here as below two values make a feature. */
function around(view: NameView, place: TokenPlace): number[] {
  const { word, shape, coarse, middle, fine, upos, xpos, hints, affixes } = view
  const values = [0, 0]
  for (let away = -2; away <= 2; away += 1)
    for (const column of [
      word,
      shape,
      coarse,
      middle,
      fine,
      upos,
      xpos,
      hints.phrases,
      hints.words,
    ])
      values.push(valueAt(column, place, away), 0)
  for (const affix of affixes) values.push(valueAt(affix, place, 0), 0)
  const ending = affixes[2] ?? word
  values.push(valueAt(ending, place, 1), 0, valueAt(ending, place, -1), 0)
  return values
}

/** Neighbours together. */
function pairs(view: NameView, place: TokenPlace): number[] {
  const { word, shape, coarse, middle, upos, xpos, hints } = view
  const at = (values: ArrayLike<number>, away: number) => valueAt(values, place, away)
  const [before, here, after] = [-1, 0, 1]
  return [
    at(word, before), at(word, here), at(word, here), at(word, after),
    at(shape, before), at(shape, here), at(shape, here), at(shape, after),
    at(middle, before), at(middle, here), at(middle, here), at(middle, after),
    join(at(coarse, before), at(coarse, here)), at(coarse, after),
    at(shape, here), at(middle, here), at(shape, here), at(word, before),
    at(upos, here), at(word, before), join(at(xpos, before), at(xpos, after)), at(xpos, here),
    at(upos, here), at(upos, before), at(upos, here), at(upos, after),
    join(at(upos, here), at(upos, after)), at(upos, before),
    join(at(upos, here), at(upos, after)), at(upos, 2),
    at(word, here), join(at(upos, after), at(upos, before)),
    join(at(shape, before), at(shape, after)), at(word, here),
    at(hints.phrases, here), at(upos, here),
    join(at(hints.phrases, here), at(hints.phrases, after)), at(word, before),
    join(at(hints.words, before), at(hints.words, here)), at(hints.words, after),
  ] // biome-ignore format: a table of templates
}

/** What the tree says. */
function tree(view: NameView, place: TokenPlace): number[] {
  const { word, coarse, middle, upos, relation } = view
  const { index, first } = place
  const at = (values: ArrayLike<number>, away: number) => valueAt(values, place, away)
  const governor = view.governor[index] ?? -1
  const above = (values: ArrayLike<number>) =>
    governor < 0 ? OUTSIDE : (values[governor] as number)
  const own = link(view, index, first)
  return [
    at(relation, 0), at(upos, 0), at(relation, 0), above(word), at(relation, 0), above(middle),
    join(at(relation, 0), at(middle, 0)), above(coarse),
    own, at(upos, 0), own, at(relation, 0),
    join(own, at(upos, -1)), join(at(relation, -1), at(relation, 0)),
    link(view, index + 1, first), join(at(upos, 0), at(upos, 1)),
  ] // biome-ignore format: a table of templates
}

/** How the document writes and names it elsewhere, and how it begins. */
function elsewhere(view: NameView, place: TokenPlace, memory: Memory): number[] {
  const { shape, upos, written } = view
  const at = (values: ArrayLike<number>, away: number) => valueAt(values, place, away)
  const begins = place.index === place.first ? 1 : 0
  return [
    at(written, 0), at(shape, 0), at(written, 0), at(upos, 0),
    at(memory, 0), 0, at(memory, 0), at(shape, 0), join(at(memory, -1), at(memory, 1)), at(memory, 0),
    begins, at(shape, 0), begins, at(written, 0),
  ] // biome-ignore format: a table of templates
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
