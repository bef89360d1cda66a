/**
 * Tokens -> how likely a sentence begins at each: a linear model over what stands around the gap
 * (words, their shapes, how long the sentence is already, what the rules of sentences.ts say).
 * Web text and e-mail have many boundaries without a mark, which rules cannot know. Features are
 * hashed into one table of 8-bit weights, so a word costs no string and the time is linear;
 * tools/train-reader/train-boundaries.ts learns the table. Where the model is of two minds,
 * second-look.ts has the last word.
 */
import { sentenceWeights } from '../../data/models/sentence-weights.ts'

/** Rows of the weight table, a power of 2. */
export const BOUNDARY_ROWS = 1 << 16

/** Tokens as the model sees them: a hash of the word and its shape, token by token. */
export interface BoundaryView {
  readonly words: Int32Array
  readonly shapes: Uint8Array
}

/** Looks at every token once. */
export function viewBoundaries(forms: readonly string[]): BoundaryView {
  const words = new Int32Array(forms.length)
  const shapes = new Uint8Array(forms.length)
  for (let index = 0; index < forms.length; index += 1) {
    const whole = forms[index] as string
    const form = whole.length > LONGEST_FORM ? whole.slice(0, LONGEST_FORM) : whole
    words[index] = hashWord(form)
    shapes[index] = shapeOf(form)
  }
  return { words, shapes }
}

const LONGEST_FORM = 24

/** A gap before token `next`. */
export interface BoundaryGap {
  readonly next: number
  /** How many tokens the sentence before it has so far. */
  readonly length: number
  /** Whether a sentence ends here by the rules of sentences.ts. */
  readonly rule: boolean
}

/** Templates of features: a gap has a row of the weight table for each. */
const TEMPLATES = 27

/** Rows of the weight table that speak about a gap. */
export function boundaryFeatures(view: BoundaryView, gap: BoundaryGap): Int32Array {
  const rows = new Int32Array(TEMPLATES)
  fillFeatures(view, gap, rows)
  return rows
}

function fillFeatures(view: BoundaryView, gap: BoundaryGap, rows: Int32Array): void {
  const { next, length } = gap
  const { words, shapes } = view
  const word = (offset: number) => words[next + offset] ?? 1
  const shape = (offset: number) => shapes[next + offset] ?? 31
  const [before, own, after] = [shape(-1), shape(0), shape(1)]
  const rule = gap.rule ? 1 : 0
  const sofar = Math.min(7, 32 - Math.clz32(length))
  const pair = before * 32 + own
  const put = (template: number, first: number, second: number) => {
    rows[template] = row(template, first, second)
  }
  put(0, rule, 0); put(1, pair, rule); put(2, pair, sofar); put(3, sofar, rule)
  put(4, word(-1), rule); put(5, word(0), rule); put(6, word(1), rule); put(7, word(-2), rule)
  put(8, word(-1), own); put(9, before, word(0)); put(10, word(-1), word(0))
  put(11, word(0), word(1)); put(12, word(-2), word(-1))
  put(13, pair * 32 + after, shape(-2)); put(14, pair, after); put(15, pair, shape(-2))
  put(16, pair, word(1)); put(17, word(0), sofar); put(18, pair * 8 + sofar, rule)
  put(19, after * 32 + shape(2), pair)
  put(20, word(0), pair); put(21, word(-1), pair); put(22, word(2), own); put(23, word(1), own * 32 + after)
  put(24, word(-3), before); put(25, shape(-3) * 1024 + shape(-2) * 32 + before, own)
  put(26, pair * 32 + after, shape(2) * 32 + shape(3))
} // biome-ignore format: a table of templates

/** How much speaks for a sentence that begins at this gap; 127 is the weight of the strongest feature. */
export function createBoundarySum(view: BoundaryView): (gap: BoundaryGap) => number {
  const rows = new Int32Array(TEMPLATES)
  return (gap) => {
    fillFeatures(view, gap, rows)
    let sum = 0
    for (let template = 0; template < TEMPLATES; template += 1) {
      sum += WEIGHTS[rows[template] as number] as number
    }
    return sum
  }
}

const WEIGHTS = Int8Array.from(atob(sentenceWeights), (letter) => letter.charCodeAt(0))

function row(template: number, first: number, second: number): number {
  let mixed = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ second, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) & (BOUNDARY_ROWS - 1)
}

/** FNV-1a over small letters, all digits alike. */
function hashWord(form: string): number {
  const lower = /[^!-~]/.test(form) ? form.toLowerCase() : form
  let value = 0x811c9dc5
  for (let index = 0; index < lower.length; index += 1) {
    value = Math.imul(value ^ plainCode(lower.charCodeAt(index)), 0x01000193)
  }
  return value
}

function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code >= 48 && code <= 57 ? 48 : code
}

const SHAPES: readonly RegExp[] = [
  /^https?:|^www\.|^[\w.+-]{1,23}@|\.(?:com|doc|html?|jpg|net|org|pdf|xls)$/i,
  /^\.$/, /^[!?][!?.]*$/, /^\.{2,}|^…/, /^[,;]$/, /^:$/, /^[-–—]+$/, /^["“‘`]+$/, /^['”’]+$/, /^[([{<]$/,
  /^[)\]}>]$/, /^\p{Lu}\.$/u, /^\p{L}[\p{L}.]*\.$/u, /^\d/, /^\p{Lu}$/u, /^\p{Lu}+$/u, /^\p{Lu}/u, /^\p{Ll}/u,
  /^[*=_~#•·>-]+/, /^[:;=]/, /^[$£€%]/,
] // biome-ignore format: from marks to words, the first that fits counts

/** Most words are of these two shapes: their places above. */
const [CAPITALISED, SMALL] = [16, 17]

function shapeOf(form: string): number {
  if (/^[a-z]+$/.test(form)) return SMALL
  if (/^[A-Z][a-z]+$/.test(form)) return CAPITALISED
  const found = SHAPES.findIndex((pattern) => pattern.test(form))
  return found < 0 ? SHAPES.length : found
}
