/**
 * `node tools/train-reader/train-boundaries.ts DIR`: treebank sentences joined to running text ->
 * the table of weights that tells where sentences begin (shared/events/reader/boundaries.ts).
 * Logistic regression by AdaGrad over hashed features, one example for each gap; deterministic,
 * under a minute. DIR is that of train.ts.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  BOUNDARY_ROWS,
  boundaryFeatures,
  viewBoundaries,
} from '../../shared/events/reader/boundaries.ts'
import { ruleEndsBetween } from '../../shared/events/reader/sentences.ts'
import { tokenise } from '../../shared/events/reader/tokens.ts'
import { randomFrom } from './batches.ts'
import { readTreebank } from './treebank.ts'

interface Example {
  readonly features: Int32Array
  readonly begins: boolean
}

const PASSES = 8
const RATE = 0.15
/** So many features of an example are left out: rare words must not explain it alone. */
const FORGOTTEN = 0.3
const SEED = 1
const OUT = new URL('../../shared/data/models/sentence-weights.ts', import.meta.url)

const directory = process.argv[2] ?? 'treebanks'
const examples = ['ewt-train', 'gum-train'].flatMap(examplesOf)
writeTable(quantise(learn(examples)))

/** Gaps between the tokens of a treebank's sentences, joined by a space. */
function examplesOf(name: string): readonly Example[] {
  const sentences = readTreebank(join(directory, `${name}.conllu.gz`)).map(({ text }) => text)
  const starts = new Set<number>()
  let at = 0
  for (const sentence of sentences) {
    starts.add(at)
    at += sentence.length + 1
  }
  const text = sentences.join(' ')
  const tokens = tokenise(text)
  const view = viewBoundaries(text, tokens)
  const found: Example[] = []
  let first = 0
  for (let next = 1; next < tokens.length; next += 1) {
    const begins = starts.has(tokens[next].start)
    const rule = ruleEndsBetween(text, tokens, next)
    const gap = { next, length: next - first, rule }
    if (tokens[next].start > tokens[next - 1].end) {
      found.push({ features: Int32Array.from(boundaryFeatures(view, gap)), begins })
    }
    if (begins) first = next
  }
  return found
}

function learn(all: readonly Example[]): Float64Array {
  const weights = new Float64Array(BOUNDARY_ROWS)
  const squares = new Float64Array(BOUNDARY_ROWS).fill(1e-3)
  const random = randomFrom(SEED)
  let step = 1
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let n = 0; n < all.length; n += 1) {
      // A stride prime to the number of examples visits each once, far from its neighbours.
      step = (step + 1_000_003) % all.length
      const { features, begins } = all[step]
      let sum = 0
      const kept = features.filter(() => random() > FORGOTTEN)
      for (const row of kept) sum += weights[row]
      const slope = 1 / (1 + Math.exp(-sum)) - (begins ? 1 : 0)
      for (const row of kept) {
        const gradient = slope + 1e-5 * weights[row]
        squares[row] += gradient * gradient
        weights[row] -= (RATE * gradient) / Math.sqrt(squares[row])
      }
    }
  }
  return weights
}

function quantise(weights: Float64Array): Int8Array {
  const unit = 127 / Math.max(...weights.map(Math.abs))
  return Int8Array.from(weights, (weight) => Math.round(weight * unit))
}

function writeTable(table: Int8Array): void {
  const base64 = Buffer.from(table.buffer).toString('base64')
  writeFileSync(
    OUT,
    `/**
 * Weights of shared/events/reader/boundaries.ts: a table of signed bytes in base64, written by
 * tools/train-reader/train-boundaries.ts from the training splits that README.md names, and under
 * the licence given there.
 */

/** Signed bytes, base64. */
export const sentenceWeights: string =
  '${base64}'
`,
  )
}
