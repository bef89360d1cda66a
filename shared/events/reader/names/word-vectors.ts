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
/** Longer words have none; hostile text has words of a megabyte. */
const LONGEST = 64

/** Opens the vectors of a weights file. */
export function openVectors(weights: Weights): WordVectors {
  const find = weights.index('vectorWords')
  const unknown = new Float32Array(VECTOR_SIZE)
  return {
    of: (word) => {
      const found = word.length > LONGEST ? undefined : find(word)
      if (!found) return unknown
      const vector = new Float32Array(VECTOR_SIZE)
      weights.readVector(found.number, vector, 0)
      return scaled(vector)
    },
  }
}

function scaled(vector: Float32Array): Float32Array {
  let squares = 0
  for (const value of vector) squares += value * value
  if (squares === 0) return vector
  const factor = LENGTH / Math.sqrt(squares)
  return vector.map((value) => value * factor)
}
