/**
 * The simple recurrent unit, both directions side by side, forwards and its gradient. Everything
 * that needs a matrix is done before (`input` holds candidate, forget gate and output gate of each
 * direction); what recurs is a running average:
 *
 *   cell = forget * cell' + (1 - forget) * candidate      output = gate * cell + (1 - gate) * carried
 *
 * Source: Lei, Zhang, Wang, Dai, Artzi 2018, "Simple Recurrent Units for Highly Parallelizable
 * Recurrence". The sigmoid is the algebraic one, (1 + x / (1 + |x|)) / 2: no exponential to compute.
 */
import type { Matrix } from './memory.ts'

/** What the forward pass keeps for the gradient. */
export interface UnitState {
  /** Tokens x (2 directions x width). */
  readonly cells: Matrix
  readonly forget: Matrix
  readonly gate: Matrix
}

/** One sentence of a batch: its token rows, half open. */
export interface RowRange {
  readonly start: number
  readonly end: number
}

/** Runs the unit over each sentence. `carried` is absent in the first layer. */
export function runUnit(task: ForwardTask): void {
  for (const range of task.sentences) {
    runDirection(task, range, FORWARDS)
    runDirection(task, range, BACKWARDS)
  }
}

/** Gradient of `runUnit`: fills `inputGradient`, adds to `carriedGradient`. */
export function runUnitBackwards(task: BackwardTask): void {
  for (const range of task.sentences) {
    runDirectionBackwards(task, range, FORWARDS)
    runDirectionBackwards(task, range, BACKWARDS)
  }
}

interface ForwardTask {
  readonly input: Matrix
  readonly carried: Matrix | undefined
  readonly output: Matrix
  readonly state: UnitState
  readonly sentences: readonly RowRange[]
}
interface BackwardTask {
  readonly input: Matrix
  readonly carried: Matrix | undefined
  readonly outputGradient: Matrix
  readonly inputGradient: Matrix
  readonly carriedGradient: Matrix | undefined
  readonly state: UnitState
  readonly sentences: readonly RowRange[]
}

interface Direction {
  /** Place among the two directions of a row. */
  readonly half: 0 | 1
  readonly step: 1 | -1
}
const FORWARDS: Direction = { half: 0, step: 1 }
const BACKWARDS: Direction = { half: 1, step: -1 }

function runDirection(task: ForwardTask, range: RowRange, { half, step }: Direction): void {
  const { input, output, state } = task
  const width = output.columns / 2
  const u = input.values
  const x = task.carried?.values
  const y = output.values
  const [c, f, g] = [state.cells.values, state.forget.values, state.gate.values]
  const first = step === 1 ? range.start : range.end - 1
  for (let n = 0, t = first; n < range.end - range.start; n += 1, t += step) {
    const from = t * input.columns + half * 3 * width
    const at = t * output.columns + half * width
    const before = at - step * output.columns
    for (let k = 0; k < width; k += 1) {
      const forget = sigmoid(u[from + width + k])
      const gate = sigmoid(u[from + 2 * width + k])
      const previous = n === 0 ? 0 : c[before + k]
      const cell = forget * previous + (1 - forget) * u[from + k]
      f[at + k] = forget
      g[at + k] = gate
      c[at + k] = cell
      y[at + k] = gate * cell + (x ? (1 - gate) * x[at + k] : 0)
    }
  }
}

function runDirectionBackwards(
  task: BackwardTask,
  range: RowRange,
  { half, step }: Direction,
): void {
  const { input, outputGradient, inputGradient, state } = task
  const { columns } = outputGradient
  const width = columns / 2
  const u = input.values
  // The first layer carries nothing: its gradient goes to a place that nobody reads.
  const x = task.carried?.values ?? new Float32Array(outputGradient.values.length)
  const dy = outputGradient.values
  const du = inputGradient.values
  const dx = task.carriedGradient?.values ?? new Float32Array(x.length)
  const [c, f, g] = [state.cells.values, state.forget.values, state.gate.values]
  const flowing = new Float32Array(width)
  const last = step === 1 ? range.end - 1 : range.start
  for (let n = range.end - range.start - 1, t = last; n >= 0; n -= 1, t -= step) {
    const from = t * input.columns + half * 3 * width
    const at = t * columns + half * width
    const before = at - step * columns
    for (let k = 0; k < width; k += 1) {
      const gradient = dy[at + k]
      const forget = f[at + k]
      const gate = g[at + k]
      const dCell = flowing[k] + gradient * gate
      const previous = n === 0 ? 0 : c[before + k]
      du[from + k] = dCell * (1 - forget)
      du[from + width + k] = dCell * (previous - u[from + k]) * sigmoidSlope(forget)
      du[from + 2 * width + k] = gradient * (c[at + k] - x[at + k]) * sigmoidSlope(gate)
      flowing[k] = dCell * forget
      dx[at + k] += gradient * (1 - gate)
    }
  }
}

function sigmoid(x: number): number {
  return 0.5 + (0.5 * x) / (1 + Math.abs(x))
}

/** The slope of the algebraic sigmoid, from its value: s = 2y - 1 has slope (1 - |s|)^2. */
function sigmoidSlope(y: number): number {
  const rest = 1 - Math.abs(2 * y - 1)
  return 0.5 * rest * rest
}
