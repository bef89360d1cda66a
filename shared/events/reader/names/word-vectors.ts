/**
 * The reader's weights -> the meaning of a word as a vector of length 1.5, zero for an unknown
 * word. The vectors are those that the reader was trained with, so a word costs no further bytes.
 */
import type { Weights } from '../weights.ts'

/** Numbers of a vector. */
export const VECTOR_SIZE = 100

/** Vectors by word. */
export interface WordVectors {
  of(lowerCase: string): Float32Array
}

/** Length of a vector: beside features of 0 and 1 these shall be heard, and not drown them. */
const LENGTH = 1.5

/** Opens the vectors of a weights file. */
export function openVectors(weights: Weights): WordVectors {
  const values = weights.bytes('vectors')
  const rows = new Map(weights.header.vectorWords.split('\n').map((word, row) => [word, row]))
  const unknown = new Float32Array(VECTOR_SIZE)
  return {
    of: (word) => {
      const row = rows.get(word)
      return row === undefined ? unknown : scaled(values, row * VECTOR_SIZE)
    },
  }
}

function scaled(values: Int8Array, from: number): Float32Array {
  const vector = Float32Array.from(values.subarray(from, from + VECTOR_SIZE))
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => (value * LENGTH) / length)
}
