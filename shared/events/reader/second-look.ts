/**
 * A gap between two words -> whether a sentence begins there, asked of the parser's own network: what
 * its tag layer makes of eight words on either side knows that a name goes on where a linear
 * model (boundaries.ts) sees two capitals. One hidden layer over the states beside the gap, the
 * shapes of its words and the rule's opinion; asked of few gaps, as it costs a hundred times as much.
 */
import { type BoundaryGap, type BoundaryView, shapeAt } from './boundaries.ts'
import type { Encoder } from './encoder.ts'
import { LEAK } from './loops.ts'
import type { SecondLook } from './sentences.ts'

/** Words on either side of a gap that the network sees. */
const WORDS_BESIDE = 8
/** Shapes of boundaries.ts, rounded up. */
export const SHAPE_INPUTS = 32

/** Looks at the words beside a gap; returns the row of the word before it among what the tag layer left. */
function glanceBeside(encoder: Encoder, forms: readonly string[], next: number) {
  const from = Math.max(0, next - WORDS_BESIDE)
  const states = encoder.glance(forms.slice(from, next + WORDS_BESIDE))
  return { states, row: next - 1 - from }
}

/** The states of the words before and after a gap, one after the other. */
export function statesBeside(encoder: Encoder, forms: readonly string[], next: number) {
  const { states, row } = glanceBeside(encoder, forms, next)
  const width = 2 * encoder.weights.header.sizes.width
  return states.subarray(row * width, (row + 2) * width)
}

/** Inputs that are one or nothing, by their row behind those of the states. */
export function markedInputs(view: BoundaryView, gap: BoundaryGap): readonly number[] {
  const shapes = [shapeAt(view, gap.next - 1), SHAPE_INPUTS + shapeAt(view, gap.next)]
  return gap.rule ? [...shapes, 2 * SHAPE_INPUTS] : shapes
}

/** The second look at the gaps of a text with these forms. */
export function createSecondLook(encoder: Encoder, forms: readonly string[]): SecondLook {
  const { space, look, weights } = encoder
  const { hidden, marked, outputs, outputBias, sumWorth } = look
  const { scales } = look.states
  const { width, tagLayer } = weights.header.sizes
  const layer = space.address(`layer${tagLayer}Out`)
  const [matrix, out] = [space.matrix('look'), space.address('look.out')]
  const units = space.floats('look.out', hidden)
  return (view, gap, linear) => {
    const { row } = glanceBeside(encoder, forms, gap.next)
    // The two rows of states lie one after the other: one row of twice the length.
    space.multiplyRows({ address: layer + row * 2 * width * 4, stride: 0, rows: 1 }, matrix, out)
    for (const input of markedInputs(view, gap)) {
      for (let unit = 0; unit < hidden; unit += 1) {
        const weight = (marked[input * hidden + unit] as number) * (scales[unit] as number)
        units[unit] = (units[unit] as number) + weight
      }
    }
    let sum = outputBias + sumWorth * linear
    for (let unit = 0; unit < hidden; unit += 1) {
      const value = units[unit] as number
      sum += Math.max(value, LEAK * value) * (outputs[unit] as number)
    }
    return sum
  }
}
