/**
 * The file of weights -> a labeller of tokens: a linear chain over hashed features, decoded by
 * Viterbi's algorithm. The file is brotli over: length of a JSON header (4 bytes, little endian),
 * the header, then its parts one after another; weights are signed bytes with one scale.
 *
 * Source: conditional random fields (Lafferty, McCallum, Pereira 2001).
 */
import { brotliDecompressSync } from 'node:zlib'
import type { Sentence } from '../document.ts'
import type { Weights } from '../weights.ts'
import { fillMemory, fillRows, type Memory, type NameView, ROWS_PER_TOKEN } from './features.ts'
import { LABELS, mayFollow } from './labels.ts'
import type { TypeWeights } from './types.ts'
import { openClasses, type WordClasses } from './word-classes.ts'
import { openVectors, type WordVectors } from './word-vectors.ts'

/** Weights of a chain: a column for each label. */
export interface ChainWeights {
  /** Row by row. */
  readonly table: Int8Array | Float32Array
  /** From label (row; the last is the beginning) to label. */
  readonly steps: Float32Array
  readonly scale: number
}

/** All that names are found with. */
export interface NameModel {
  readonly classes: WordClasses
  readonly vectors: WordVectors
  /** Finds spans without what the document says elsewhere. */
  readonly spans: ChainWeights
  /** Finds them with it. */
  readonly spansAgain: ChainWeights
  readonly types: TypeWeights
}

/** The header, as written: bytes of each part in order, and what one step of a weight is. */
export interface NamesHeader {
  readonly parts: readonly number[]
  readonly scale: number
}

/** Opens the names file as it lies on disk; word vectors come from the reader's weights. */
export function loadNames(compressed: Uint8Array, weights: Weights): NameModel {
  const file = new Uint8Array(brotliDecompressSync(compressed)).buffer
  const length = new DataView(file).getUint32(0, true)
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, 4, length)),
  ) as NamesHeader
  let at = 4 + length
  const parts = header.parts.map((bytes) => {
    const part = file.slice(at, at + bytes)
    at += bytes
    return part
  })
  const [hashSteps, classes, spans, spanSteps, again, againSteps, types, numbers] = parts.concat(
    Array.from({ length: PARTS }, () => EMPTY),
  )
  const { scale } = header
  const packed = {
    steps: new Uint8Array(hashSteps ?? EMPTY),
    classes: new Uint16Array(classes ?? EMPTY),
  }
  const chain = (table = EMPTY, steps = EMPTY): ChainWeights => ({
    table: new Int8Array(table),
    steps: new Float32Array(steps),
    scale,
  })
  return {
    classes: openClasses(packed),
    vectors: openVectors(weights),
    spans: chain(spans, spanSteps),
    spansAgain: chain(again, againSteps),
    types: {
      table: new Int8Array(types ?? EMPTY),
      numbers: new Float32Array(numbers ?? EMPTY),
      scale,
    },
  }
}

const EMPTY = new ArrayBuffer(0)
/** Parts of the file. */
const PARTS = 8

/** The rows of all tokens of a document, end to end, without those of the memory. */
export function documentRows(view: NameView, sentences: readonly Sentence[]): Int32Array {
  const rows = new Int32Array(view.word.length * ROWS_PER_TOKEN)
  for (const { firstToken: first, endToken: end } of sentences)
    for (let index = first; index < end; index += 1)
      if (view.candidate[index] === 1)
        fillRows(view, { index, first, end }, rows, index * ROWS_PER_TOKEN)
  return rows
}

/** Labels the tokens of a sentence; writes into `labels` at their own places. */
export function labelSentence(
  task: {
    readonly view: NameView
    readonly rows: Int32Array
    readonly memory: Memory
    readonly weights: ChainWeights
    readonly first: number
    readonly end: number
  },
  labels: Uint8Array,
): void {
  const { first, end, weights, memory, rows } = task
  const count = LABELS.length
  const length = end - first
  const back = new Uint8Array(length * count)
  let scores: Float64Array = new Float64Array(count)
  for (let at = 0; at < length; at += 1) {
    const index = first + at
    const from = index * ROWS_PER_TOKEN
    const candidate = task.view.candidate[index] === 1
    if (candidate) fillMemory(task.view, { index, first, end, memory }, rows, from)
    const local = candidate ? emissions(weights, rows, from) : OUT
    scores =
      at === 0 ? begin(weights, local) : advance({ weights, local, before: scores, back, at })
  }
  let label = indexOfLargest(scores)
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[first + at] = label
    label = back[at * count + label] ?? 0
  }
}

/** What is no candidate is out. */
const OUT = Float64Array.of(0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)

/** What the features of a token say for each of the three labels. */
function emissions({ table, scale }: ChainWeights, rows: Int32Array, from: number): Float64Array {
  let [out, begins, inside] = [0, 0, 0]
  for (let at = from; at < from + ROWS_PER_TOKEN; at += 1) {
    const base = (rows[at] as number) * LABELS.length
    out += table[base] as number
    begins += table[base + 1] as number
    inside += table[base + 2] as number
  }
  return Float64Array.of(out * scale, begins * scale, inside * scale)
}

function begin({ steps }: ChainWeights, local: Float64Array): Float64Array {
  const count = LABELS.length
  return local.map((score, label) =>
    mayFollow(-1, label) ? score + (steps[count * count + label] ?? 0) : Number.NEGATIVE_INFINITY,
  )
}

function advance(task: {
  readonly weights: ChainWeights
  readonly local: Float64Array
  readonly before: Float64Array
  readonly back: Uint8Array
  readonly at: number
}): Float64Array {
  const { weights, local, before, back, at } = task
  const count = LABELS.length
  return local.map((score, label) => {
    let best = Number.NEGATIVE_INFINITY
    for (let from = 0; from < count; from += 1) {
      if (!mayFollow(from, label)) continue
      const sum = (before[from] ?? 0) + (weights.steps[from * count + label] ?? 0)
      if (sum <= best) continue
      best = sum
      back[at * count + label] = from
    }
    return best + score
  })
}

function indexOfLargest(values: Float64Array): number {
  let best = 0
  values.forEach((value, index) => {
    if (value > (values[best] ?? 0)) best = index
  })
  return best
}
