/**
 * A word form -> what the encoder sees of it besides the form itself: hashed beginnings and
 * endings, and its shape. All depend on the form alone, so a form is looked at once and then kept.
 * Hashing (FNV-1a, 32 bits) needs no dictionary of affixes; collisions cost little at these sizes.
 */

/** Rows of the table of affixes and of the table of shapes. */
export const AFFIX_ROWS = 8192
export const SHAPE_ROWS = 512

/** Row numbers into the tables. */
export interface WordFeatures {
  readonly key: string
  readonly affixes: readonly number[]
  readonly shape: number
}

/** Longest part of a form that is looked at: hostile text has words of a megabyte. */
const LONGEST_FORM = 64

/** Looks at a form. */
export function wordFeatures(form: string): WordFeatures {
  const whole = form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form
  const lower = whole.toLowerCase().replaceAll('’', "'")
  const key = /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  return {
    key: numberKey(lower),
    affixes: affixesOf(key),
    shape: hash(shapeOf(whole), 7) % SHAPE_ROWS,
  }
}

/** Numbers of four digits may be years and are kept; the rest is what it looks like. */
function numberKey(lower: string): string {
  return /^\d/.test(lower) && !/^(?:\d{1,2}|[12]\d{3})$/.test(lower)
    ? lower.replace(/\d/g, '0')
    : lower
}

function affixesOf(key: string): readonly number[] {
  const rows: number[] = []
  const { length } = key
  for (let size = 1; size <= 3 && size <= length; size += 1) {
    rows.push(hash(key, size, 0, size) % AFFIX_ROWS)
  }
  for (let size = 1; size <= 5 && size <= length; size += 1) {
    rows.push(hash(key, 10 + size, length - size) % AFFIX_ROWS)
  }
  rows.push(hash(key, 20) % AFFIX_ROWS)
  return rows
}

/** `McDonald's` -> `XxXxx'x`, runs longer than two cut: capitals, digits and marks remain. */
function shapeOf(form: string): string {
  let shape = ''
  for (const letter of form) {
    const mark = shapeOfLetter(letter)
    if (!shape.endsWith(mark + mark)) shape += mark
  }
  return shape
}

function shapeOfLetter(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return 'x'
  if (letter >= 'A' && letter <= 'Z') return 'X'
  if (letter >= '0' && letter <= '9') return 'd'
  if (letter < '\u0080') return letter
  if (/\p{Lu}/u.test(letter)) return 'X'
  return /\p{L}/u.test(letter) ? 'x' : letter
}

/** Of a part of a text, half open. */
function hash(text: string, seed: number, from = 0, end = text.length): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let index = from; index < end; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value ^ (value >>> 15)) >>> 0
}
