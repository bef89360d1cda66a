/**
 * Trained parameters -> the weights file of shared/events/reader/weights.ts: matrices and tables
 * in 8 bits with a scale for each column (tables: one for all), the rest in floats, brotli over all.
 */
import { brotliCompressSync, constants } from 'node:zlib'
import type { TensorEntry, WeightsHeader } from '../../shared/events/reader/weights.ts'
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
  return compress(layOut(task))
}

/** The highest quality: half a minute once, for every reader's sake. */
function compress(file: Uint8Array): Uint8Array {
  return brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

function layOut(task: Parameters<typeof packFile>[0]): Uint8Array {
  const { sizes, vectors } = task
  const tensors: Record<string, TensorEntry> = {}
  const parts: Uint8Array[] = []
  let offset = 0
  const put = (name: string, entry: Omit<TensorEntry, 'offset'>, bytes: Uint8Array) => {
    tensors[name] = { ...entry, offset }
    const padded = new Uint8Array(Math.ceil(bytes.length / 8) * 8)
    padded.set(bytes)
    parts.push(padded)
    offset += padded.length
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
  // Alphabetical order: neighbours share beginnings, so the word list compresses to half.
  const order = vectors.words
    .map((word, index) => ({ word, index }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  const sorted = new Int8Array(vectors.values.length)
  order.forEach(({ index }, row) => {
    const from = index * vectors.dimensions
    sorted.set(vectors.values.subarray(from, from + vectors.dimensions), row * vectors.dimensions)
  })
  put('vectors', { type: 'i8', rows: order.length, columns: vectors.dimensions }, bytesOf(sorted))
  const header: WeightsHeader = {
    sizes,
    classes: task.classes,
    words: task.words.join('\n'),
    vectorWords: order.map(({ word }) => word).join('\n'),
    ...task.lemmas,
    tensors,
  }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const base = Math.ceil((4 + text.length) / 8) * 8
  const file = new Uint8Array(base + offset)
  new DataView(file.buffer).setUint32(0, text.length, true)
  file.set(text, 4)
  let at = base
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
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
