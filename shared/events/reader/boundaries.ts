/**
 * Tokens -> how likely a sentence begins at each: a linear model over what stands around the gap
 * (words, their shapes, how long the sentence is already, what the rules of sentences.ts say).
 * Web text and e-mail have many boundaries without a mark, which rules cannot know. Features are
 * hashed into one table of 8-bit weights, so a word costs no string and the time is linear;
 * tools/train-reader/train-boundaries.ts learns the table.
 */
import { sentenceWeights } from '../../data/models/sentence-weights.ts'
import type { TokenSpan } from './tokens.ts'

/** Rows of the weight table. */
export const BOUNDARY_ROWS = 1 << 16

/** Tokens as the model sees them: a hash of the word and its shape, token by token. */
export interface BoundaryView {
  readonly words: Int32Array
  readonly shapes: Uint8Array
}

/** Looks at every token once. */
export function viewBoundaries(text: string, tokens: readonly TokenSpan[]): BoundaryView {
  const words = new Int32Array(tokens.length)
  const shapes = new Uint8Array(tokens.length)
  tokens.forEach(({ start, end }, index) => {
    const form = text.slice(start, Math.min(end, start + LONGEST_FORM))
    words[index] = hashWord(form)
    shapes[index] = shapeOf(form)
  })
  return { words, shapes }
}

const LONGEST_FORM = 24

/**
 * Rows of the weight table that speak about a sentence beginning at token `next`; `length` is how
 * many tokens the sentence before it has so far.
 */
export function boundaryFeatures(
  view: BoundaryView,
  gap: { readonly next: number; readonly length: number; readonly rule: boolean },
): readonly number[] {
  const { next, length } = gap
  const word = (offset: number) => view.words[next + offset] ?? 1
  const shape = (offset: number) => view.shapes[next + offset] ?? 31
  const rule = gap.rule ? 1 : 0
  const sofar = Math.min(7, 32 - Math.clz32(length))
  const pair = shape(-1) * 32 + shape(0)
  return [
    row(0, rule, 0), row(1, pair, rule), row(2, pair, sofar), row(3, sofar, rule),
    row(4, word(-1), rule), row(5, word(0), rule), row(6, word(1), rule), row(7, word(-2), rule),
    row(8, word(-1), shape(0)), row(9, shape(-1), word(0)), row(10, word(-1), word(0)),
    row(11, word(0), word(1)), row(12, word(-2), word(-1)),
    row(13, pair * 32 + shape(1), shape(-2)), row(14, pair, shape(1)), row(15, pair, shape(-2)),
    row(16, pair, word(1)), row(17, word(0), sofar), row(18, pair * 8 + sofar, rule),
    row(19, shape(1) * 32 + shape(2), pair),
    row(20, word(0), pair), row(21, word(-1), pair), row(22, word(2), shape(0)), row(23, word(1), shape(0) * 32 + shape(1)),
    row(24, word(-3), shape(-1)), row(25, shape(-3) * 1024 + shape(-2) * 32 + shape(-1), shape(0)),
    row(26, pair * 32 + shape(1), shape(2) * 32 + shape(3)),
  ] // biome-ignore format: a table of templates
}

/** Whether the model, asked about this gap, begins a sentence. */
export function beginsSentence(
  view: BoundaryView,
  gap: { readonly next: number; readonly length: number; readonly rule: boolean },
): boolean {
  let sum = 0
  for (const at of boundaryFeatures(view, gap)) sum += WEIGHTS[at] as number
  const before = view.shapes[gap.next - 1] as number
  const unmarked = !gap.rule && (before === SMALL || before === CAPITALISED)
  return sum > (unmarked ? LEAST_UNMARKED_SUM : LEAST_SUM)
}

/** Below even chances: a missed boundary costs two sentences. Chosen on the dev splits. */
const LEAST_SUM = -40
/**
 * Between two words without a mark, far more is asked: edited prose has hardly such a boundary, but
 * many an unknown name; costs web text 1.6 points of F1 and edited genres none (dev splits).
 */
const LEAST_UNMARKED_SUM = 40
const WEIGHTS = Int8Array.from(atob(sentenceWeights), (letter) => letter.charCodeAt(0))

function row(template: number, first: number, second: number): number {
  let mixed = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ second, 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % BOUNDARY_ROWS
}

function hashWord(form: string): number {
  const lower = form.toLowerCase()
  let value = 0x811c9dc5
  for (let index = 0; index < lower.length; index += 1) {
    const code = lower.charCodeAt(index)
    value = Math.imul(value ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193)
  }
  return value
}

const SHAPES: readonly RegExp[] = [
  /^\.$/, /^[!?][!?.]*$/, /^\.{2,}|^…/, /^[,;]$/, /^:$/, /^[-–—]+$/, /^["“‘`]+$/, /^['”’]+$/, /^[([{<]$/,
  /^[)\]}>]$/, /^\p{Lu}\.$/u, /^\p{L}[\p{L}.]*\.$/u, /^\d/, /^\p{Lu}$/u, /^\p{Lu}+$/u, /^\p{Lu}/u, /^\p{Ll}/u,
  /^[*=_~#•·>-]+/, /^[:;=]/, /^[$£€%]/,
] // biome-ignore format: from marks to words, the first that fits counts

/** Most words are of these two shapes: their places above. */
const [CAPITALISED, SMALL] = [15, 16]

function shapeOf(form: string): number {
  if (/^[a-z]+$/.test(form)) return SMALL
  if (/^[A-Z][a-z]+$/.test(form)) return CAPITALISED
  const found = SHAPES.findIndex((pattern) => pattern.test(form))
  return found < 0 ? SHAPES.length : found
}
