/**
 * `npm run train:boundaries -- DIR`: treebank sentences joined to running text ->
 * the weights that tell where sentences begin: a table for the linear model
 * (shared/events/reader/boundaries.ts; logistic regression by AdaGrad over hashed features, one
 * example for each gap), then the network of the second look. To be run after train.ts, as the
 * second look sees through the parser's eyes. Deterministic, some minutes. DIR is that of train.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOUNDARY_ROWS, boundaryFeatures } from '../../shared/events/reader/boundaries.ts'
import { createEncoder } from '../../shared/events/reader/encoder.ts'
import { openWeights } from '../../shared/events/reader/weights.ts'
import { randomFrom } from './batches.ts'
import { type Gap, gapsOf, type RunningText, roughText, runningText } from './boundary-gaps.ts'
import { learnSecondLook, type PackedNetwork } from './boundary-network.ts'
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
/** The second look learns from so many rough versions of each text, too; the linear model gains nothing by them. */
const ROUGH_TEXTS = 8
const OUT = new URL('../../shared/data/models/sentence-weights.ts', import.meta.url)
const READER = new URL('../../shared/data/models/reader.bin.br', import.meta.url)

const directory = process.argv[2] ?? 'treebanks'
const treebanks = ['ewt-train', 'gum-train'].map((name) =>
  readTreebank(join(directory, `${name}.conllu.gz`)),
)
const texts = treebanks.map(runningText)
const random = randomFrom(SEED)
const rough = Array.from({ length: ROUGH_TEXTS }, () =>
  treebanks.map((sentences) => roughText(sentences, random)),
).flat()
const table = quantise(learn(texts.flatMap(examplesOf)))
const encoder = createEncoder(openWeights(readFileSync(READER)))
write(table, learnSecondLook({ texts: [...texts, ...rough], table, encoder, random }))

function examplesOf(text: RunningText): readonly Example[] {
  return gapsOf(text).map((gap: Gap) => ({
    features: Int32Array.from(boundaryFeatures(text.view, gap)),
    begins: gap.begins,
  }))
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

function write(weights: Int8Array, network: PackedNetwork): void {
  const base64 = (values: Int8Array | Float32Array) =>
    Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')
  writeFileSync(
    OUT,
    `/**
 * Weights of shared/events/reader/boundaries.ts and second-look.ts, written by
 * tools/train-reader/train-boundaries.ts from the training splits that README.md names, and under
 * the licence given there.
 */

/** Of the linear model: signed bytes, base64. */
export const sentenceWeights: string =
  '${base64(weights)}'

/** Of the second look: its inputs' weights as signed bytes, the rest as floats, base64. */
export const sentenceNetwork: {
  readonly hidden: number
  readonly inputs: string
  readonly floats: string
} = {
  hidden: ${network.hidden},
  inputs:
    '${base64(network.inputs)}',
  floats:
    '${base64(network.floats)}',
}
`,
  )
}
