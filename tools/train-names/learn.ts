/**
 * Sentences with labels -> weights of a linear chain: the likelihood of the whole labelling is
 * followed by AdaGrad, features are left out at random so that none explains a name alone.
 * Deterministic.
 */
import {
  fillMemory,
  fillRows,
  type Memory,
  NAME_ROWS,
  type NameView,
  ROWS_PER_TOKEN,
} from '../../shared/events/reader/names/features.ts'
import { LABELS, mayFollow } from '../../shared/events/reader/names/labels.ts'

/** A sentence to learn from: rows of its tokens end to end, and their labels. */
export interface Example {
  readonly rows: Int32Array
  readonly labels: Uint8Array
}

/** Weights as learned. */
export interface LearnedChain {
  readonly table: Float32Array
  readonly steps: Float32Array
}

const RATE = 0.1
const DECAY = 2e-6
const COUNT = LABELS.length

/** Makes examples of a document's sentences. */
export function examplesOf(task: {
  readonly view: NameView
  readonly memory: Memory
  readonly sentences: readonly { readonly first: number; readonly end: number }[]
  readonly labels: Uint8Array
}): readonly Example[] {
  const { view, memory, labels } = task
  return task.sentences.map(({ first, end }) => {
    const rows = new Int32Array((end - first) * ROWS_PER_TOKEN)
    for (let index = first; index < end; index += 1) {
      const at = (index - first) * ROWS_PER_TOKEN
      fillRows(view, { index, first, end }, rows, at)
      fillMemory(view, { index, first, end, memory }, rows, at)
    }
    return { rows, labels: labels.slice(first, end) }
  })
}

/** Learns a chain. */
export function learn(
  examples: readonly Example[],
  options: { readonly passes: number; readonly forgotten: number; readonly random: () => number },
): LearnedChain {
  const table = new Float32Array(NAME_ROWS * COUNT)
  const squares = new Float32Array(NAME_ROWS * COUNT).fill(1)
  const steps = new Float32Array((COUNT + 1) * COUNT)
  const stepSquares = new Float32Array(steps.length).fill(1)
  const learner = { table, squares, steps, stepSquares }
  const order = examples.map((_, index) => index)
  for (let pass = 0; pass < options.passes; pass += 1) {
    shuffle(order, options.random)
    for (const index of order) learnOne(learner, examples[index], options)
  }
  return { table, steps }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other], order[at]]
  }
}

interface Learner extends LearnedChain {
  readonly squares: Float32Array
  readonly stepSquares: Float32Array
}

function learnOne(
  learner: Learner,
  { rows, labels }: Example,
  { forgotten, random }: { readonly forgotten: number; readonly random: () => number },
): void {
  const length = labels.length
  const kept = rows.map((row) => (random() < forgotten ? -1 : row))
  const scale = 1 / (1 - forgotten)
  const local = emissionsOf(learner.table, kept, scale)
  const { forward, backward, total } = sums(local, learner.steps, length)
  const slopes = new Float64Array(length * COUNT)
  for (let at = 0; at < length; at += 1) {
    for (let label = 0; label < COUNT; label += 1) {
      const place = at * COUNT + label
      slopes[place] =
        Math.exp(forward[place] + backward[place] - total) - (labels[at] === label ? 1 : 0)
    }
  }
  updateSteps(learner, { labels, local, forward, backward, total })
  for (let at = 0; at < kept.length; at += 1) {
    if (kept[at] < 0) continue
    const from = Math.floor(at / ROWS_PER_TOKEN) * COUNT
    for (let label = 0; label < COUNT; label += 1) {
      const place = kept[at] * COUNT + label
      const gradient = slopes[from + label] * scale + DECAY * learner.table[place]
      learner.squares[place] += gradient * gradient
      learner.table[place] -= (RATE * gradient) / Math.sqrt(learner.squares[place])
    }
  }
}

function emissionsOf(table: Float32Array, rows: Int32Array, scale: number): Float64Array {
  const local = new Float64Array((rows.length / ROWS_PER_TOKEN) * COUNT)
  rows.forEach((row, at) => {
    if (row < 0) return
    const from = Math.floor(at / ROWS_PER_TOKEN) * COUNT
    for (let label = 0; label < COUNT; label += 1)
      local[from + label] += table[row * COUNT + label] * scale
  })
  return local
}

/** Logarithms of the sums over all labellings up to and from each place. */
function sums(local: Float64Array, steps: Float32Array, length: number) {
  const forward = new Float64Array(length * COUNT)
  const backward = new Float64Array(length * COUNT)
  for (let label = 0; label < COUNT; label += 1)
    forward[label] = local[label] + stepScore(steps, -1, label)
  for (let at = 1; at < length; at += 1)
    for (let label = 0; label < COUNT; label += 1)
      forward[at * COUNT + label] =
        local[at * COUNT + label] +
        logSum((from) => forward[(at - 1) * COUNT + from] + stepScore(steps, from, label))
  for (let at = length - 2; at >= 0; at -= 1)
    for (let from = 0; from < COUNT; from += 1)
      backward[at * COUNT + from] = logSum((label) => {
        const next = (at + 1) * COUNT + label
        return stepScore(steps, from, label) + local[next] + backward[next]
      })
  return { forward, backward, total: logSum((label) => forward[(length - 1) * COUNT + label]) }
}

/** The beginning is -1. */
function stepScore(steps: Float32Array, from: number, label: number): number {
  if (!mayFollow(from, label)) return Number.NEGATIVE_INFINITY
  return steps[(from < 0 ? COUNT : from) * COUNT + label]
}

function logSum(term: (label: number) => number): number {
  const terms = LABELS.map((_, label) => term(label))
  const most = Math.max(...terms)
  if (most === Number.NEGATIVE_INFINITY) return most
  return most + Math.log(terms.reduce((sum, value) => sum + Math.exp(value - most), 0))
}

function updateSteps(
  { steps, stepSquares }: Learner,
  chain: {
    readonly labels: Uint8Array
    readonly local: Float64Array
    readonly forward: Float64Array
    readonly backward: Float64Array
    readonly total: number
  },
): void {
  const { labels, local, forward, backward, total } = chain
  const gradients = new Float64Array(steps.length)
  for (let label = 0; label < COUNT; label += 1)
    gradients[COUNT * COUNT + label] = Math.exp(forward[label] + backward[label] - total)
  gradients[COUNT * COUNT + labels[0]] -= 1
  for (let at = 1; at < labels.length; at += 1) {
    for (let from = 0; from < COUNT; from += 1) {
      const before = forward[(at - 1) * COUNT + from] - total
      for (let label = 0; label < COUNT; label += 1) {
        const here = at * COUNT + label
        if (mayFollow(from, label))
          gradients[from * COUNT + label] += Math.exp(
            before + steps[from * COUNT + label] + local[here] + backward[here],
          )
      }
    }
    gradients[labels[at - 1] * COUNT + labels[at]] -= 1
  }
  gradients.forEach((gradient, place) => {
    stepSquares[place] += gradient * gradient
    steps[place] -= (RATE * gradient) / Math.sqrt(stepSquares[place])
  })
}
