/**
 * Trained parameters -> the weights file of shared/events/reader/weights.ts: matrices and tables
 * in 8 bits with a scale for each column (tables: one for all), biases in floats, lists of lines, all
 * under brotli; then the word vectors in 5 bits.
 */
import { brotliCompressSync, constants } from 'node:zlib'
import {
  FILE_HEAD_BYTES, type TensorEntry, VECTOR_BITS, type WeightsHeader, type WeightsList,
} from '../../shared/events/reader/weights.ts' // biome-ignore format: one import
import type { LemmaTables } from './lemmas.ts'
import type { Sizes } from './sizes.ts'
import type { WordVectors } from './vectors.ts'

/** A parameter as trained. */
export interface Trained {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** Packs everything that the reader needs. */
export function packFile(task: {
  readonly sizes: Sizes
  readonly classes: WeightsHeader['classes']
  /** In the order of the word table's rows from 1. */
  readonly words: readonly string[]
  readonly vectors: WordVectors
  readonly lemmas: LemmaTables
  readonly trained: readonly Trained[]
}): Uint8Array {
  const { vectors } = task
  const order = vectors.words
    .map((word, index) => ({ word, index }))
    .sort((a, b) => compareBytes(a.word, b.word))
  const vectorWords = order.map(({ word }) => word)
  const content = layOut({
    ...task,
    lists: { ...task.lemmas, words: task.words.join('\n'), vectorWords: vectorWords.join('\n') },
  })
  const compressed = compress(content)
  const packed = packVectors(
    vectors,
    order.map(({ index }) => index),
  )
  const file = new Uint8Array(FILE_HEAD_BYTES + compressed.length + packed.length)
  const head = new DataView(file.buffer)
  head.setUint32(0, compressed.length, true)
  head.setUint32(4, content.length, true)
  file.set(compressed, FILE_HEAD_BYTES)
  file.set(packed, FILE_HEAD_BYTES + compressed.length)
  return file
}

/** The highest quality: some seconds once, for every reader's sake. */
function compress(content: Uint8Array): Uint8Array {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

/** Five bits a number, the lowest first, each row at a byte of its own; vectors.ts keeps them within 15. */
function packVectors(vectors: WordVectors, rows: readonly number[]): Uint8Array {
  const rowBytes = Math.ceil((vectors.dimensions * VECTOR_BITS) / 8)
  const packed = new Uint8Array(rows.length * rowBytes)
  rows.forEach((row, place) => {
    for (let k = 0; k < vectors.dimensions; k += 1) {
      const bit = 8 * place * rowBytes + k * VECTOR_BITS
      const bits = (vectors.values[row * vectors.dimensions + k] + 16) << (bit & 7)
      packed[bit >> 3] |= bits & 255
      if (bits > 255) packed[(bit >> 3) + 1] |= bits >> 8
    }
  })
  return packed
}

function layOut(task: {
  readonly sizes: Sizes
  readonly classes: WeightsHeader['classes']
  readonly lists: Readonly<Record<WeightsList, string>>
  readonly trained: readonly Trained[]
}): Uint8Array {
  const tensors: Record<string, TensorEntry> = {}
  const parts: Uint8Array[] = []
  let offset = 0
  const put = (name: string, entry: Omit<TensorEntry, 'offset'>, bytes: Uint8Array) => {
    tensors[name] = { ...entry, offset }
    parts.push(padded(bytes))
    offset += padded(bytes).length
  }
  for (const { name, rows, columns, values } of task.trained) {
    if (FLOATS.test(name)) {
      put(name, { type: 'f32', rows, columns }, bytesOf(values))
      continue
    }
    const { steps, scales } = quantise({ values, rows, columns, oneScale: TABLES.has(name) })
    put(name, { type: 'i8', rows, columns }, bytesOf(steps))
    put(`${name}.scales`, { type: 'f32', rows: 1, columns: scales.length }, bytesOf(scales))
  }
  for (const [name, lines] of Object.entries(task.lists)) {
    checkOrder(name, lines.split('\n'))
    const bytes = new TextEncoder().encode(lines)
    put(name, { type: 'utf8', rows: bytes.length, columns: 1 }, bytes)
  }
  const header: WeightsHeader = { sizes: task.sizes, classes: task.classes, tensors }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const start = new Uint8Array(Math.ceil((4 + text.length) / 8) * 8)
  new DataView(start.buffer).setUint32(0, text.length, true)
  start.set(text, 4)
  return new Uint8Array(Buffer.concat([start, ...parts]))
}

/** Lists are looked up by halving. */
function checkOrder(name: string, lines: readonly string[]): void {
  const wrong = lines.findIndex((line, n) => n > 0 && compareBytes(lines[n - 1], line) >= 0)
  if (wrong >= 0) throw new RangeError(`'${name}' is not in order at '${lines[wrong]}'`)
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function padded(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(Math.ceil(bytes.length / 8) * 8)
  result.set(bytes)
  return result
}

const FLOATS = /^bias|Bias$|^headPrior$|^root|^distance$/
const TABLES: ReadonlySet<string> = new Set(['word', 'affix', 'shape'])

function bytesOf(values: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

function quantise(task: {
  readonly values: Float32Array
  readonly rows: number
  readonly columns: number
  readonly oneScale: boolean
}): { steps: Int8Array; scales: Float32Array } {
  const { values, columns, oneScale } = task
  const scales = new Float32Array(oneScale ? 1 : columns)
  const column = (k: number) => (oneScale ? 0 : k % columns)
  values.forEach((value, k) => {
    scales[column(k)] = Math.max(scales[column(k)], Math.abs(value) / 127, 1e-9)
  })
  return {
    steps: Int8Array.from(values, (value, k) => Math.round(value / scales[column(k)])),
    scales,
  }
}
