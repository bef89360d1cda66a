/**
 * What was learned -> the names file of shared/events/reader/names/model.ts: weights as signed
 * bytes, brotli over all.
 */
import { brotliCompressSync, constants } from 'node:zlib'
import type { NamesHeader } from '../../shared/events/reader/names/model.ts'
import type { PackedClasses } from '../../shared/events/reader/names/word-classes.ts'
import type { LearnedChain } from './learn.ts'
import type { LearnedTypes } from './learn-types.ts'

/** One step of a weight; the largest are clipped. */
const STEP = 0.02
/** Weights nearer to nothing are nothing: they tell little and cost bytes. */
const LEAST_STEPS = 1.5

/** Packs the file. */
export function packNames(learned: {
  readonly classes: PackedClasses
  readonly spans: LearnedChain
  readonly spansAgain: LearnedChain
  readonly types: LearnedTypes
}): Uint8Array {
  const { classes, spans, spansAgain, types } = learned
  const parts = [
    classes.steps,
    bytesOf(classes.classes),
    ...[spans, spansAgain].flatMap(({ table, steps }) => [
      bytesOf(quantise(table)),
      bytesOf(steps),
    ]),
    bytesOf(quantise(types.table)),
    bytesOf(types.numbers),
  ]
  const header: NamesHeader = { parts: parts.map(({ length }) => length), scale: STEP }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, json.length, true)
  return brotliCompressSync(Buffer.concat([length, json, ...parts]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  })
}

function quantise(table: Float32Array): Int8Array {
  return Int8Array.from(table, (weight) => {
    const steps = weight / STEP
    return Math.abs(steps) < LEAST_STEPS ? 0 : Math.max(-127, Math.min(127, Math.round(steps)))
  })
}

function bytesOf(values: Int8Array | Uint16Array | Float32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}
