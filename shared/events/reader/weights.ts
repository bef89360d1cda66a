/**
 * The weights file -> tensors and word lists. The file is: length of its compressed part and of that
 * part's content (4 bytes each, little endian); the compressed part (brotli); the word vectors, five
 * bits a number, which hardly compress and of which a text needs few rows, so they are left as they lie.
 * The compressed part holds: length of a JSON header (4 bytes), the header, then the tensors and lists
 * at 8-byte boundaries. Matrices are 8-bit integers with a scale for each column. tools/train-reader
 * writes the file, and its card lies beside it in shared/data/models.
 */
import { brotliDecompressSync } from 'node:zlib'
import { indexLines, type LineIndex } from './lines.ts'

/** A tensor's place in the file; a matrix `m` has a tensor `m.scales` with the scale of each column. */
export interface TensorEntry {
  readonly type: 'i8' | 'f32' | 'utf8'
  readonly rows: number
  readonly columns: number
  readonly offset: number
}

/** The header, as written. */
export interface WeightsHeader {
  readonly sizes: {
    readonly vector: number
    readonly vectorScale: number
    readonly word: number
    readonly affix: number
    readonly shape: number
    readonly width: number
    readonly layers: number
    readonly tagLayer: number
    readonly arc: number
    readonly label: number
  }
  readonly classes: {
    readonly upos: readonly string[]
    readonly xpos: readonly string[]
    readonly mentions: readonly string[]
    readonly relations: readonly string[]
  }
  readonly tensors: Readonly<Record<string, TensorEntry>>
}

/** Lists of lines in the file, and what their lines are. */
export type WeightsList =
  /** Rows of the word table from 1. */
  | 'words'
  /** Rows of the vectors from 0. */
  | 'vectorWords'
  /** `form<TAB>tag<TAB>lemma`, for forms that lemma.ts gets wrong. */
  | 'lemmas'
  /** `ending<TAB>tag<TAB>cut<TAB>added`. */
  | 'lemmaRules'
  /** `tag<TAB>how the form is written<TAB>how its lemma is`. */
  | 'lemmaCases'
  /** `form<TAB>upos<TAB>xpos<TAB>features`; form `*` for any. */
  | 'features'

/** An opened weights file. */
export interface Weights {
  readonly header: WeightsHeader
  bytes(name: string): Int8Array
  floats(name: string): Float32Array
  /** Looks lines up by what they begin with. */
  index(name: WeightsList): LineIndex
  /** Writes the numbers of a word vector into `into` from `at` on. */
  readVector(row: number, into: Float32Array, at: number): void
}

/** Bytes before the compressed part. */
export const FILE_HEAD_BYTES = 8

/** Opens a weights file as it lies on disk. */
export function openWeights(file: Uint8Array): Weights {
  const head = new DataView(file.buffer, file.byteOffset, FILE_HEAD_BYTES)
  const end = FILE_HEAD_BYTES + head.getUint32(0, true)
  const content = decompress(file.subarray(FILE_HEAD_BYTES, end), head.getUint32(4, true))
  const length = new DataView(content).getUint32(0, true)
  const json = new TextDecoder().decode(new Uint8Array(content, 4, length))
  const header = JSON.parse(json) as WeightsHeader
  const base = Math.ceil((4 + length) / 8) * 8
  const indexes = new Map<WeightsList, LineIndex>()
  const place = (name: string): readonly [number, number] => {
    const found = header.tensors[name]
    if (!found) throw new RangeError(`weights file has no '${name}'`)
    return [base + found.offset, found.rows * found.columns]
  }
  return {
    header,
    bytes: (name) => new Int8Array(content, ...place(name)),
    floats: (name) => new Float32Array(content, ...place(name)),
    index: (name) => {
      const index = indexes.get(name) ?? indexLines(new Uint8Array(content, ...place(name)))
      indexes.set(name, index)
      return index
    },
    readVector: vectorReader(file.subarray(end), header.sizes),
  }
}

function decompress(compressed: Uint8Array, length: number): ArrayBuffer {
  const content = brotliDecompressSync(compressed, { chunkSize: Math.max(64, length) })
  // Typed arrays need their offset aligned, which that of a pooled buffer may not be.
  const { buffer, byteOffset } = content
  const whole = byteOffset === 0 && buffer instanceof ArrayBuffer
  return whole ? buffer : new Uint8Array(content).buffer
}

/** Numbers of five bits lie one after another, the lowest bit first, each 16 too large. */
function vectorReader(packed: Uint8Array, sizes: WeightsHeader['sizes']): Weights['readVector'] {
  const rowBytes = Math.ceil((sizes.vector * VECTOR_BITS) / 8)
  return (row, into, at) => {
    for (let k = 0, bit = 8 * row * rowBytes; k < sizes.vector; k += 1, bit += VECTOR_BITS) {
      const pair = (packed[bit >> 3] as number) | ((packed[(bit >> 3) + 1] ?? 0) << 8)
      into[at + k] = (((pair >> (bit & 7)) & 31) - 16) * sizes.vectorScale
    }
  }
}

/** Bits of a number of a word vector. */
export const VECTOR_BITS = 5
