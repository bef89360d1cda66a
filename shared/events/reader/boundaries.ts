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

/** Tokens as the model sees them: a hash of the word and its shape, from token -EDGE on. */
export interface BoundaryView {
  readonly words: Int32Array
  readonly shapes: Uint8Array
}

/** So many tokens that are not there stand before the first and behind the last. */
const EDGE = 3
const [NO_WORD, NO_SHAPE] = [1, 31]

/** The shape of a token's form, below 32. */
export function shapeAt({ shapes }: BoundaryView, token: number): number {
  return shapes[token + EDGE] as number
}

/** Looks at every token once. */
export function viewBoundaries(forms: readonly string[]): BoundaryView {
  const words = new Int32Array(forms.length + 2 * EDGE).fill(NO_WORD)
  const shapes = new Uint8Array(forms.length + 2 * EDGE).fill(NO_SHAPE)
  for (let index = 0; index < forms.length; index += 1) {
    const whole = forms[index] as string
    const form = whole.length > LONGEST_FORM ? whole.slice(0, LONGEST_FORM) : whole
    words[index + EDGE] = hashWord(form)
    shapes[index + EDGE] = shapeOf(form)
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
  const { words, shapes } = view
  const at = gap.next + EDGE
  const word = words[at] as number
  const [w3, w2, w1] = [words[at - 3] as number, words[at - 2] as number, words[at - 1] as number]
  const [after1, after2] = [words[at + 1] as number, words[at + 2] as number]
  const shape = shapes[at] as number
  const [s3, s2, s1] = [shapes[at - 3] as number, shapes[at - 2] as number, shapes[at - 1] as number]
  const [t1, t2, t3] = [shapes[at + 1] as number, shapes[at + 2] as number, shapes[at + 3] as number]
  const rule = gap.rule ? 1 : 0
  const sofar = Math.min(7, 32 - Math.clz32(gap.length))
  const pair = s1 * 32 + shape
  put(rows, 0, rule, 0); put(rows, 1, pair, rule); put(rows, 2, pair, sofar); put(rows, 3, sofar, rule)
  put(rows, 4, w1, rule); put(rows, 5, word, rule); put(rows, 6, after1, rule); put(rows, 7, w2, rule)
  put(rows, 8, w1, shape); put(rows, 9, s1, word); put(rows, 10, w1, word)
  put(rows, 11, word, after1); put(rows, 12, w2, w1)
  put(rows, 13, pair * 32 + t1, s2); put(rows, 14, pair, t1); put(rows, 15, pair, s2)
  put(rows, 16, pair, after1); put(rows, 17, word, sofar); put(rows, 18, pair * 8 + sofar, rule)
  put(rows, 19, t1 * 32 + t2, pair)
  put(rows, 20, word, pair); put(rows, 21, w1, pair); put(rows, 22, after2, shape); put(rows, 23, after1, shape * 32 + t1)
  put(rows, 24, w3, s1); put(rows, 25, s3 * 1024 + s2 * 32 + s1, shape)
  put(rows, 26, pair * 32 + t1, t2 * 32 + t3)
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

function put(rows: Int32Array, template: number, first: number, second: number): void {
  let mixed = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ second, 0xc2b2ae35)
  rows[template] = (mixed ^ (mixed >>> 16)) & (BOUNDARY_ROWS - 1)
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
