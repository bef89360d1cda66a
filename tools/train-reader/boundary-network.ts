/**
 * Running text -> the network of shared/events/reader/second-look.ts: one hidden layer over what the
 * parser's tag layer makes of the words beside a gap. The layers below stay as they are. Learnt from
 * the gaps that the linear model finds hard, and every seventh of the others.
 */
import { boundaryFeatures } from '../../shared/events/reader/boundaries.ts'
import type { Encoder } from '../../shared/events/reader/encoder.ts'
import { createKernel } from '../../shared/events/reader/kernel.ts'
import { markedInputs, SHAPE_INPUTS, statesBeside } from '../../shared/events/reader/second-look.ts'
import { type Gap, gapsOf, type RunningText } from './boundary-gaps.ts'
import { addBias, applyMask, dropout, leak, sumRows, unleak } from './elements.ts'
import { createArena, product, productOfTransposed, transposed } from './memory.ts'
import { createOptimiser, createParameters } from './parameters.ts'

/** As second-look.ts reads it: for each hidden unit scale, bias, output weight; then two numbers more. */
export interface PackedNetwork {
  readonly hidden: number
  readonly inputs: Int8Array
  readonly floats: Float32Array
}

const HIDDEN = 96
const PASSES = 12
const BATCH = 256
const RATE = 0.002
const INPUT_DROPOUT = 0.2
const HIDDEN_DROPOUT = 0.3
const ARENA_PAGES = 256
/** The linear model's sums that are hard. */
const [HARD_FROM, HARD_TO] = [-450, 400]
/** Chosen on the dev splits: what a unit of the linear sum is worth, and the sum that is enough. */
const SUM_WORTH = 0.006
const LEAST_SUM = -1

interface Example {
  readonly states: Float32Array
  readonly marked: readonly number[]
  readonly begins: number
}

/** Learns from the gaps of texts. */
export function learnSecondLook(task: {
  readonly texts: readonly RunningText[]
  readonly table: Int8Array
  readonly encoder: Encoder
  readonly random: () => number
}): PackedNetwork {
  const examples = task.texts.flatMap((text) => examplesOf(text, task.table, task.encoder))
  const width = examples[0].states.length
  const norm = normsOf(examples, width)
  const arena = createArena(createKernel(ARENA_PAGES))
  const inputs = width + 2 * SHAPE_INPUTS + 4
  const layout = { in: [inputs, HIDDEN], bias: [1, HIDDEN], out: [HIDDEN, 4], outBias: [1, 4] } as const // biome-ignore format: one line
  const parameters = createParameters(arena, layout, task.random)
  const update = createOptimiser(parameters)
  const { in: first, bias, out, outBias } = parameters
  const mark = arena.mark()
  const steps = Math.floor(examples.length / BATCH)
  for (let step = 0, place = 1; step < PASSES * steps; step += 1) {
    arena.release(mark)
    const input = arena.matrix(BATCH, inputs)
    const chosen = Array.from({ length: BATCH }, () => {
      // A stride prime to the number of examples visits each once, far from its neighbours.
      place = (place + 1_000_003) % examples.length
      return examples[place]
    })
    chosen.forEach((example, row) => {
      fill(input.values.subarray(row * inputs, (row + 1) * inputs), example, norm)
    })
    dropout(input, INPUT_DROPOUT, task.random)
    const units = arena.matrix(BATCH, HIDDEN)
    product(arena, { a: input, b: first.value, c: units })
    addBias(units, bias.value)
    leak(units)
    const mask = dropout(units, HIDDEN_DROPOUT, task.random)
    const scores = arena.matrix(BATCH, 4)
    product(arena, { a: units, b: out.value, c: scores })
    addBias(scores, outBias.value)
    chosen.forEach(({ begins }, row) => {
      const likely = 1 / (1 + Math.exp(-scores.values[4 * row]))
      scores.values.fill(0, 4 * row, 4 * row + 4)
      scores.values[4 * row] = (likely - begins) / BATCH
    })
    productOfTransposed(arena, { a: units, b: scores, c: out.gradient, add: true })
    sumRows(scores, outBias.gradient)
    const gradient = arena.matrix(BATCH, HIDDEN)
    product(arena, { a: scores, b: transposed(arena, out.value), c: gradient })
    applyMask(gradient, mask)
    unleak(gradient, units)
    productOfTransposed(arena, { a: input, b: gradient, c: first.gradient, add: true })
    sumRows(gradient, bias.gradient)
    update(RATE * (1 - step / (PASSES * steps)))
  }
  return packNetwork({
    inputs: first.value.values,
    bias: bias.value.values,
    outputs: Float32Array.from({ length: HIDDEN }, (_, unit) => out.value.values[4 * unit]),
    outputBias: outBias.value.values[0],
    norm,
  })
}

function examplesOf(text: RunningText, table: Int8Array, encoder: Encoder): readonly Example[] {
  const isHard = (gap: Gap) => {
    const sum = boundaryFeatures(text.view, gap).reduce((total, row) => total + table[row], 0)
    return sum > HARD_FROM && sum < HARD_TO
  }
  return gapsOf(text)
    .filter((gap) => gap.begins || gap.next % 7 === 0 || isHard(gap))
    .map((gap) => ({
      states: Float32Array.from(statesBeside(encoder, text.forms, gap.next)),
      marked: markedInputs(text.view, gap),
      begins: Number(gap.begins),
    }))
}

interface Norm {
  readonly means: Float64Array
  readonly deviations: Float64Array
}

/** Mean and standard deviation of each state. */
function normsOf(examples: readonly Example[], width: number): Norm {
  const sums = new Float64Array(width)
  const squares = new Float64Array(width)
  for (const { states } of examples) {
    for (let k = 0; k < width; k += 1) {
      sums[k] += states[k]
      squares[k] += states[k] * states[k]
    }
  }
  const means = sums.map((sum) => sum / examples.length)
  const deviations = squares.map(
    (sum, k) => Math.sqrt(sum / examples.length - means[k] ** 2) + 1e-3,
  )
  return { means, deviations }
}

function fill(row: Float32Array, { states, marked }: Example, { means, deviations }: Norm): void {
  row.fill(0)
  for (let k = 0; k < states.length; k += 1) row[k] = (states[k] - means[k]) / deviations[k]
  for (const place of marked) row[states.length + place] = 1
}

/** The norm goes into the weights, so that reading knows nothing of it; then they are rounded. */
function packNetwork(task: {
  readonly inputs: Float32Array
  readonly bias: Float32Array
  readonly outputs: Float32Array
  readonly outputBias: number
  readonly norm: Norm
}): PackedNetwork {
  const { norm } = task
  const weights = Float64Array.from(task.inputs, (weight, k) => {
    return weight / (norm.deviations[Math.floor(k / HIDDEN)] ?? 1)
  })
  const floats = new Float32Array(3 * HIDDEN + 2)
  floats.set(task.outputs, 2 * HIDDEN)
  floats.set([task.outputBias - LEAST_SUM, SUM_WORTH], 3 * HIDDEN)
  const steps = new Int8Array(weights.length)
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    let largest = 1e-9
    let shift = task.bias[unit]
    for (let k = unit; k < weights.length; k += HIDDEN) {
      largest = Math.max(largest, Math.abs(weights[k]))
      shift -= weights[k] * (norm.means[(k - unit) / HIDDEN] ?? 0)
    }
    floats[unit] = largest / 127
    floats[HIDDEN + unit] = shift
    for (let k = unit; k < weights.length; k += HIDDEN) {
      steps[k] = Math.round((weights[k] / largest) * 127)
    }
  }
  return { hidden: HIDDEN, inputs: steps, floats }
}
