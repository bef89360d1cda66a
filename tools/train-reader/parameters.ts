/** The network's parameters: their shapes, their first values, and the optimiser (Adam). */
import { AFFIX_ROWS, SHAPE_ROWS } from '../../shared/events/reader/word-features.ts'
import { FARTHEST } from './losses.ts'
import type { Arena } from './memory.ts'
import type { Parameter, Parameters } from './network.ts'
import type { Sizes } from './sizes.ts'

/** Shapes by name, rows then columns. */
export function shapes(
  sizes: Sizes,
  counts: { readonly words: number; readonly tags: number; readonly relations: number },
): Readonly<Record<string, readonly [number, number]>> {
  const { arc, label, layers, width } = sizes
  const input = sizes.vector + sizes.word + sizes.affix + sizes.shape
  const upper = Array.from({ length: layers - 1 }, (_, index) => [
    `layer${index + 1}`,
    [2 * width, 6 * width],
  ])
  const biases = Array.from({ length: layers }, (_, index) => [`bias${index}`, [1, 6 * width]])
  return {
    word: [counts.words, sizes.word],
    affix: [AFFIX_ROWS, sizes.affix],
    shape: [SHAPE_ROWS, sizes.shape],
    window: [input, 3 * 6 * width],
    ...Object.fromEntries([...upper, ...biases]),
    tags: [2 * width, fourfold(counts.tags)],
    tagsBias: [1, fourfold(counts.tags)],
    roles: [2 * width, 2 * arc + 2 * label],
    rolesBias: [1, 2 * arc + 2 * label],
    arc: [arc, arc],
    headPrior: [1, arc],
    rootArc: [1, arc],
    distance: [1, 2 * FARTHEST + 2],
    rootLabel: [1, label],
    relations: [label, fourfold(counts.relations)],
  }
}

function fourfold(count: number): number {
  return Math.ceil(count / 4) * 4
}

/** Fresh parameters: uniform by fan-in and fan-out for matrices, small for tables, zero for biases. */
export function createParameters(
  arena: Arena,
  layout: Readonly<Record<string, readonly [number, number]>>,
  random: () => number,
): Parameters {
  const entries = Object.entries(layout).map(([name, [rows, columns]]): [string, Parameter] => {
    const value = arena.matrix(rows, columns)
    const table = ['word', 'affix', 'shape'].includes(name)
    const fanOut = name === 'window' ? columns / 3 : columns
    const bound = table ? 0.05 : Math.sqrt(6 / (rows + fanOut))
    if (rows > 1) fill(value.values, () => (2 * random() - 1) * bound)
    const touched = table ? new Set<number>() : undefined
    return [name, { name, value, gradient: arena.matrix(rows, columns), touched }]
  })
  return Object.fromEntries(entries)
}

function fill(values: Float32Array, next: () => number): void {
  for (let k = 0; k < values.length; k += 1) values[k] = next()
}

/** Adam, with the gradient clipped to a norm of 5: returns the update function. Untouched rows of tables rest. */
export function createOptimiser(parameters: Parameters): (rate: number) => void {
  const [fast, slow] = [0.9, 0.98]
  const moments = Object.values(parameters).map((parameter) => ({
    parameter,
    first: new Float32Array(parameter.value.values.length),
    second: new Float32Array(parameter.value.values.length),
  }))
  let step = 0
  return (rate) => {
    step += 1
    const norm = Math.sqrt(moments.reduce((sum, { parameter }) => sum + squares(parameter), 0))
    const task = {
      clip: norm > 5 ? 5 / norm : 1,
      rate: (rate * Math.sqrt(1 - slow ** step)) / (1 - fast ** step),
      fast,
      slow,
    }
    for (const moment of moments) {
      eachRange(moment.parameter, (from, to) => moveRange({ ...task, ...moment, from, to }))
      moment.parameter.touched?.clear()
    }
  }
}

/** Averages over the last thousand steps or so: nearer to the middle of where training wanders than its end is. */
export interface Averages {
  /** To be called after every step. */
  follow(): void
  /** The averaged values of each parameter, in their order. */
  readonly values: readonly Float32Array[]
}

/** Follows parameters from their first values on (exponential moving average). */
export function createAverages(parameters: Parameters): Averages {
  const followed = Object.values(parameters).map(({ value }) => value.values)
  const values = followed.map((present) => Float32Array.from(present))
  let step = 0
  return {
    values,
    follow: () => {
      step += 1
      const share = Math.max(NEWEST_SHARE, 9 / (10 + step))
      followed.forEach((present, number) => {
        const average = values[number]
        for (let k = 0; k < average.length; k += 1) average[k] += share * (present[k] - average[k])
      })
    },
  }
}

const NEWEST_SHARE = 0.001

function squares(parameter: Parameter): number {
  const { values } = parameter.gradient
  let sum = 0
  eachRange(parameter, (from, to) => {
    for (let k = from; k < to; k += 1) sum += values[k] * values[k]
  })
  return sum
}

function eachRange(parameter: Parameter, visit: (from: number, to: number) => void): void {
  const { columns, values } = parameter.value
  if (!parameter.touched) visit(0, values.length)
  else for (const row of parameter.touched) visit(row * columns, (row + 1) * columns)
}

function moveRange(task: {
  readonly parameter: Parameter
  readonly first: Float32Array
  readonly second: Float32Array
  readonly from: number
  readonly to: number
  readonly clip: number
  readonly rate: number
  readonly fast: number
  readonly slow: number
}): void {
  const { first, second, from, to, clip, rate, fast, slow } = task
  const value = task.parameter.value.values
  const gradient = task.parameter.gradient.values
  for (let k = from; k < to; k += 1) {
    const g = gradient[k] * clip
    const m = fast * first[k] + (1 - fast) * g
    const v = slow * second[k] + (1 - slow) * g * g
    first[k] = m
    second[k] = v
    value[k] -= (rate * m) / (Math.sqrt(v) + 1e-8)
    gradient[k] = 0
  }
}
