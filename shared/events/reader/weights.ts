/**
 * The weights file -> tensors and word lists. The file is brotli over: length of a JSON header (4
 * bytes, little endian), the header, then the tensors at 8-byte boundaries. Matrices are 8-bit
 * integers with a scale for each column; tools/train-reader writes the file, and its card lies
 * beside it in shared/data/models.
 */
import { brotliDecompressSync } from 'node:zlib'

/** A tensor's place in the file; `scales` names the tensor with the scale of each column. */
export interface TensorEntry {
  readonly type: 'i8' | 'f32'
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
  /** Rows of the word table from 1, and of the vectors from 0, parted by line feeds. */
  readonly words: string
  readonly vectorWords: string
  /** Lines `form<TAB>tag<TAB>lemma`; see lemma.ts. */
  readonly lemmas: string
  /** Lines `ending<TAB>tag<TAB>cut<TAB>added`. */
  readonly lemmaRules: string
  /** Lines `form<TAB>upos<TAB>xpos<TAB>features`; form `*` for any. */
  readonly features: string
  readonly tensors: Readonly<Record<string, TensorEntry>>
}

/** An opened weights file. */
export interface Weights {
  readonly header: WeightsHeader
  bytes(name: string): Int8Array
  floats(name: string): Float32Array
}

/** Opens a weights file as it lies on disk. */
export function openWeights(compressed: Uint8Array): Weights {
  const buffer = brotliDecompressSync(compressed)
  // A copy of its own: typed arrays need their offset aligned, which a pooled buffer's may not be.
  const file = new Uint8Array(buffer).buffer
  const length = new DataView(file).getUint32(0, true)
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, 4, length)),
  ) as WeightsHeader
  const base = Math.ceil((4 + length) / 8) * 8
  const entry = (name: string): TensorEntry => {
    const found = header.tensors[name]
    if (!found) throw new RangeError(`weights file has no tensor '${name}'`)
    return found
  }
  return {
    header,
    bytes: (name) => {
      const { rows, columns, offset } = entry(name)
      return new Int8Array(file, base + offset, rows * columns)
    },
    floats: (name) => {
      const { rows, columns, offset } = entry(name)
      return new Float32Array(file, base + offset, rows * columns)
    },
  }
}
