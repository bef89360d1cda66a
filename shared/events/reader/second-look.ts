/**
 * A gap between two words -> whether a sentence begins there, asked of the parser's own network: what
 * its tag layer makes of eight words on either side knows that a name goes on where a linear
 * model (boundaries.ts) sees two capitals. One hidden layer over the states beside the gap, the
 * shapes of its words and the rule's opinion; asked of few gaps, as it costs a hundred times as much.
 */
import { sentenceNetwork } from '../../data/models/sentence-weights.ts'
import type { BoundaryGap, BoundaryView } from './boundaries.ts'
import type { Encoder } from './encoder.ts'
import { LEAK } from './loops.ts'
import type { SecondLook } from './sentences.ts'

/** Words on either side of a gap that the network sees. */
const WORDS_BESIDE = 8
/** Shapes of boundaries.ts, rounded up. */
export const SHAPE_INPUTS = 32

/** The network: hidden units along each row of `inputs`, one row an input. */
interface LookWeights {
  readonly hidden: number
  readonly inputs: Int8Array
  /** What one unit is worth, and where it starts, for each hidden unit. */
  readonly scales: Float32Array
  readonly bias: Float32Array
  readonly outputs: Float32Array
  readonly outputBias: number
  /** What a unit of the linear model's sum is worth. */
  readonly sumWorth: number
}

/** The states of the words before and after a gap, one after the other. */
export function statesBeside(encoder: Encoder, forms: readonly string[], next: number) {
  const from = Math.max(0, next - WORDS_BESIDE)
  const states = encoder.glance(forms.slice(from, next + WORDS_BESIDE))
  const width = 2 * encoder.weights.header.sizes.width
  return states.subarray((next - 1 - from) * width, (next + 1 - from) * width)
}

/** Inputs that are one or nothing, by their row behind those of the states. */
export function markedInputs(view: BoundaryView, gap: BoundaryGap): readonly number[] {
  const shapes = [view.shapes[gap.next - 1] as number, SHAPE_INPUTS + (view.shapes[gap.next] as number)] // biome-ignore format: before and after
  return gap.rule ? [...shapes, 2 * SHAPE_INPUTS] : shapes
}

/** The second look at the gaps of a text with these forms. */
export function createSecondLook(encoder: Encoder, forms: readonly string[]): SecondLook {
  const { hidden, inputs, scales, bias, outputs, outputBias, sumWorth } = NETWORK
  const units = new Float32Array(hidden)
  const add = (row: number, value: number) => {
    for (let unit = 0; unit < hidden; unit += 1) {
      units[unit] = (units[unit] as number) + value * (inputs[row * hidden + unit] as number)
    }
  }
  return (view, gap, linear) => {
    const states = statesBeside(encoder, forms, gap.next)
    units.fill(0)
    for (let k = 0; k < states.length; k += 1) add(k, states[k] as number)
    for (const row of markedInputs(view, gap)) add(states.length + row, 1)
    let sum = outputBias + sumWorth * linear
    for (let unit = 0; unit < hidden; unit += 1) {
      const value = (units[unit] as number) * (scales[unit] as number) + (bias[unit] as number)
      sum += Math.max(value, LEAK * value) * (outputs[unit] as number)
    }
    return sum
  }
}

const NETWORK = readNetwork()

function readNetwork(): LookWeights {
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const floats = new Float32Array(bytes(sentenceNetwork.floats).buffer)
  const { hidden } = sentenceNetwork
  const part = (number: number) => floats.subarray(number * hidden, (number + 1) * hidden)
  const [outputBias = 0, sumWorth = 0] = floats.subarray(3 * hidden)
  const inputs = new Int8Array(bytes(sentenceNetwork.inputs).buffer)
  return { hidden, inputs, scales: part(0), bias: part(1), outputs: part(2), outputBias, sumWorth }
}
