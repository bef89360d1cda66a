/**
 * Names with their types -> weights of a softmax over hashed features and word vectors, by AdaGrad;
 * features and whole vectors are left out at random. Deterministic.
 */
import {
  TYPE_NUMBERS,
  TYPE_ROWS,
  type TypeRows,
} from '../../shared/events/reader/names/type-features.ts'
import { NAME_TYPES } from '../../shared/events/reader/names/types.ts'
import { VECTOR_SIZE } from '../../shared/events/reader/names/word-vectors.ts'

/** A name to learn from. */
export interface TypeExample {
  readonly rows: TypeRows
  readonly numbers: Float32Array
  /** Place in NAME_TYPES. */
  readonly type: number
}

/** Weights as learned. */
export interface LearnedTypes {
  readonly table: Float32Array
  readonly numbers: Float32Array
}

const RATE = 0.1
const NUMBER_RATE = 0.3
const DECAY = 1e-5
const NUMBER_DECAY = 1e-4
const VECTORS_FORGOTTEN = 0.2
/** So often a name is judged by what stands around it alone. */
const NAMES_FORGOTTEN = 0.3
/** Vectors that speak of the name itself. */
const NAME_VECTORS = 3
const COUNT = NAME_TYPES.length

/** Learns the weights. */
export function learnTypes(
  examples: readonly TypeExample[],
  options: { readonly passes: number; readonly forgotten: number; readonly random: () => number },
): LearnedTypes {
  const table = new Float32Array(TYPE_ROWS * COUNT)
  const numbers = new Float32Array(TYPE_NUMBERS * COUNT)
  const learner: Learner = {
    table,
    squares: new Float32Array(table.length).fill(1),
    numbers,
    numberSquares: new Float32Array(numbers.length).fill(1),
  }
  const order = examples.map((_, index) => index)
  for (let pass = 0; pass < options.passes; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(options.random() * (at + 1))
      ;[order[at], order[other]] = [order[other], order[at]]
    }
    for (const index of order) learnOne(learner, examples[index], options)
  }
  return { table, numbers }
}

interface Learner extends LearnedTypes {
  readonly squares: Float32Array
  readonly numberSquares: Float32Array
}

function learnOne(
  learner: Learner,
  { rows, numbers, type }: TypeExample,
  { forgotten, random }: { readonly forgotten: number; readonly random: () => number },
): void {
  const named = random() >= NAMES_FORGOTTEN
  const kept = [...(named ? rows.name : []), ...rows.context].filter(() => random() >= forgotten)
  const scale = 1 / (1 - forgotten)
  const held = Array.from({ length: TYPE_NUMBERS / VECTOR_SIZE }, (_, slot) =>
    random() < VECTORS_FORGOTTEN || (!named && slot < NAME_VECTORS)
      ? 0
      : 1 / (1 - VECTORS_FORGOTTEN),
  )
  const values = numbers.map((value, index) => value * held[Math.floor(index / VECTOR_SIZE)])
  const chances = chancesOf(learner, { rows: kept, scale, values })
  for (let k = 0; k < COUNT; k += 1) {
    const slope = chances[k] - (k === type ? 1 : 0)
    for (const row of kept) {
      const place = row * COUNT + k
      const gradient = slope * scale + DECAY * learner.table[place]
      learner.squares[place] += gradient * gradient
      learner.table[place] -= (RATE * gradient) / Math.sqrt(learner.squares[place])
    }
    values.forEach((value, index) => {
      if (value === 0) return
      const place = index * COUNT + k
      const gradient = slope * value + NUMBER_DECAY * learner.numbers[place]
      learner.numberSquares[place] += gradient * gradient
      learner.numbers[place] -= (NUMBER_RATE * gradient) / Math.sqrt(learner.numberSquares[place])
    })
  }
}

function chancesOf(
  { table, numbers }: LearnedTypes,
  seen: { readonly rows: readonly number[]; readonly scale: number; readonly values: Float32Array },
): Float64Array {
  const scores = new Float64Array(COUNT)
  for (const row of seen.rows)
    for (let k = 0; k < COUNT; k += 1) scores[k] += table[row * COUNT + k] * seen.scale
  seen.values.forEach((value, index) => {
    if (value !== 0)
      for (let k = 0; k < COUNT; k += 1) scores[k] += numbers[index * COUNT + k] * value
  })
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
