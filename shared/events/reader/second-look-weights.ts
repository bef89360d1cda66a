/**
 * The second look's weights as they lie in shared/data/models -> the matrix that its states are
 * multiplied with, and the rest.
 */
import { sentenceNetwork } from '../../data/models/sentence-weights.ts'
import type { MatrixSource } from './matrices.ts'

/** The network of second-look.ts: hidden units along each row of inputs. */
export interface LookWeights {
  readonly hidden: number
  /** Rows of the states beside a gap, with scales and biases of the hidden units. */
  readonly states: MatrixSource
  /** Rows of inputs that are one or nothing, in units of the scales. */
  readonly marked: Int8Array
  readonly outputs: Float32Array
  readonly outputBias: number
  /** What a unit of the linear model's sum is worth. */
  readonly sumWorth: number
}

/** Opens the weights for so many states. */
export function openLookWeights(states: number): LookWeights {
  const { hidden } = sentenceNetwork
  const floats = new Float32Array(bytesOf(sentenceNetwork.floats).buffer)
  const inputs = new Int8Array(bytesOf(sentenceNetwork.inputs).buffer)
  const part = (number: number) => floats.subarray(number * hidden, (number + 1) * hidden)
  const [outputBias = 0, sumWorth = 0] = floats.subarray(3 * hidden)
  return {
    hidden,
    states: { values: inputs.subarray(0, states * hidden), scales: part(0), bias: part(1) },
    marked: inputs.subarray(states * hidden),
    outputs: part(2),
    outputBias,
    sumWorth,
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
