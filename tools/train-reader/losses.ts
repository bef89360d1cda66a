/**
 * What the network should have said: cross entropy of tags, of each word's head among the words of
 * its sentence and the root, and of the relation to the true head; with gradients for `backward`.
 */
import { type Arena, type Matrix, product, productOfTransposed, transposed } from './memory.ts'
import type { Activations, Batch, Parameters } from './network.ts'
import type { RowRange } from './recurrent.ts'
import type { Sizes } from './sizes.ts'

/** Distances to the head beyond this share one score. */
export const FARTHEST = 32
const LEAK = 0.1

/** Columns of the tag layer, one group after another. */
export interface TagGroup {
  readonly from: number
  readonly size: number
  readonly weight: number
}

interface Task {
  readonly arena: Arena
  readonly sizes: Sizes
  readonly parameters: Parameters
  readonly batch: Batch
  readonly made: Activations
}

/** The scores of every head for each word of a sentence: words x (1 + words, padded); 0 is the root. */
function headScores(task: Task, sentence: RowRange): { scores: Matrix; heads: Matrix } {
  const { arena, sizes, parameters: p, made } = task
  const words = sentence.end - sentence.start
  const heads = arena.matrix(Math.ceil((words + 1) / 4) * 4, sizes.arc)
  heads.values.set(p['rootArc'].value.values, 0)
  for (let word = 0; word < words; word += 1) {
    const from = (sentence.start + word) * made.roles.columns + sizes.arc
    heads.values.set(made.roles.values.subarray(from, from + sizes.arc), (word + 1) * sizes.arc)
  }
  const scores = arena.matrix(words, heads.rows)
  const queries = rowsOf(made.queries, sentence)
  product(arena, { a: queries, b: transposed(arena, heads), c: scores })
  const prior = p['headPrior'].value.values
  const distance = p['distance'].value.values
  for (let head = 0; head <= words; head += 1) {
    let sum = 0
    for (let k = 0; k < sizes.arc; k += 1) sum += heads.values[head * sizes.arc + k] * prior[k]
    for (let word = 0; word < words; word += 1) {
      scores.values[word * scores.columns + head] += sum + distance[distanceRow(head, word + 1)]
    }
  }
  return { scores, heads }
}

/** Row of the distance table: 0 for the root, else the clipped distance with its sign. */
function distanceRow(head: number, word: number): number {
  if (head === 0) return 0
  return Math.max(-FARTHEST, Math.min(FARTHEST, head - word)) + FARTHEST + 1
}

/** Adds the loss of heads and its gradients; returns the sum over words. */
export function headLoss(task: Task, gradients: { roles: Matrix; queries: Matrix }): number {
  const { arena, sizes, batch, made } = task
  const scale = 1 / made.tokens
  let loss = 0
  for (const sentence of batch.sentences) {
    const mark = arena.mark()
    const words = sentence.end - sentence.start
    const { scores, heads } = headScores(task, sentence)
    for (let word = 0; word < words; word += 1) {
      const head = batch.heads[sentence.start + word]
      const gold = head < 0 ? 0 : head - sentence.start + 1
      loss += softmaxLoss({
        values: scores.values,
        from: word * scores.columns,
        size: words + 1,
        gold,
        scale,
      })
      scores.values.fill(0, word * scores.columns + words + 1, (word + 1) * scores.columns)
    }
    const headsGradient = arena.matrix(heads.rows, sizes.arc)
    product(arena, { a: scores, b: heads, c: rowsOf(gradients.queries, sentence) })
    productOfTransposed(arena, { a: scores, b: rowsOf(made.queries, sentence), c: headsGradient })
    spreadHeads(task, { sentence, scores, heads, headsGradient, roles: gradients.roles })
    arena.release(mark)
  }
  return loss
}

/** Hands the gradient of head scores on to the heads' roles, the root, the prior and the distances. */
function spreadHeads(
  task: Task,
  part: {
    readonly sentence: RowRange
    readonly scores: Matrix
    readonly heads: Matrix
    readonly headsGradient: Matrix
    readonly roles: Matrix
  },
): void {
  const { sizes, parameters: p } = task
  const { sentence, scores, heads, headsGradient, roles } = part
  const prior = p['headPrior']
  for (let head = 0; head <= sentence.end - sentence.start; head += 1) {
    const sum = spreadDistances(p['distance'].gradient.values, scores, head)
    const target = head === 0 ? p['rootArc'].gradient.values : roles.values
    const to = head === 0 ? 0 : (sentence.start + head - 1) * roles.columns + sizes.arc
    for (let k = 0; k < sizes.arc; k += 1) {
      prior.gradient.values[k] += sum * heads.values[head * sizes.arc + k]
      target[to + k] += headsGradient.values[head * sizes.arc + k] + sum * prior.value.values[k]
    }
  }
}

/** Returns the sum over words of the gradient of one head. */
function spreadDistances(distances: Float32Array, scores: Matrix, head: number): number {
  let sum = 0
  for (let word = 0; word < scores.rows; word += 1) {
    const value = scores.values[word * scores.columns + head]
    sum += value
    distances[distanceRow(head, word + 1)] += value
  }
  return sum
}

/** Relation scores of each word with the given heads (-1 = root). */
function relationScores(task: Task, heads: Int32Array): { hidden: Matrix; scores: Matrix } {
  const { arena, sizes, parameters: p, made } = task
  const hidden = arena.matrix(made.tokens, sizes.label)
  const roles = made.roles.values
  const root = p['rootLabel'].value.values
  for (let token = 0; token < made.tokens; token += 1) {
    const own = token * made.roles.columns + 2 * sizes.arc
    const head = heads[token] * made.roles.columns + 2 * sizes.arc + sizes.label
    for (let k = 0; k < sizes.label; k += 1) {
      const sum = roles[own + k] + (heads[token] < 0 ? root[k] : roles[head + k])
      hidden.values[token * sizes.label + k] = sum < 0 ? LEAK * sum : sum
    }
  }
  const scores = arena.matrix(made.tokens, p['relations'].value.columns)
  product(arena, { a: hidden, b: p['relations'].value, c: scores })
  return { hidden, scores }
}

/** Adds the loss of relations to the true heads and its gradients. */
export function relationLoss(task: Task, roles: Matrix, relations: number): number {
  const { arena, sizes, parameters: p, batch, made } = task
  const { hidden, scores } = relationScores(task, batch.heads)
  let loss = 0
  for (let token = 0; token < made.tokens; token += 1) {
    const from = token * scores.columns
    const gold = batch.relations[token]
    loss += softmaxLoss({
      values: scores.values,
      from,
      size: relations,
      gold,
      scale: 1 / made.tokens,
    })
    scores.values.fill(0, from + relations, from + scores.columns)
  }
  productOfTransposed(arena, { a: hidden, b: scores, c: p['relations'].gradient, add: true })
  const hiddenGradient = arena.matrix(made.tokens, sizes.label)
  product(arena, { a: scores, b: transposed(arena, p['relations'].value), c: hiddenGradient })
  const root = p['rootLabel'].gradient.values
  for (let token = 0; token < made.tokens; token += 1) {
    const own = token * roles.columns + 2 * sizes.arc
    const head = batch.heads[token] * roles.columns + 2 * sizes.arc + sizes.label
    for (let k = 0; k < sizes.label; k += 1) {
      const at = token * sizes.label + k
      const value = hiddenGradient.values[at] * (hidden.values[at] < 0 ? LEAK : 1)
      roles.values[own + k] += value
      if (batch.heads[token] < 0) root[k] += value
      else roles.values[head + k] += value
    }
  }
  return loss
}

/** Turns tag scores into their gradient in place; returns the loss. */
export function tagLoss(made: Activations, batch: Batch, groups: readonly TagGroup[]): number {
  let loss = 0
  const { values, columns } = made.tags
  groups.forEach((group, index) => {
    for (let token = 0; token < made.tokens; token += 1) {
      const gold = batch.tags[index][token]
      const from = token * columns + group.from
      if (gold < 0) values.fill(0, from, from + group.size)
      else
        loss += softmaxLoss({
          values,
          from,
          size: group.size,
          gold,
          scale: group.weight / made.tokens,
        })
    }
  })
  const used = groups.reduce((sum, group) => sum + group.size, 0)
  for (let token = 0; token < made.tokens; token += 1) {
    values.fill(0, token * columns + used, (token + 1) * columns)
  }
  return loss
}

/** Scores -> (probability - truth) * scale, in place; returns -log of the truth's probability. */
function softmaxLoss(task: {
  readonly values: Float32Array
  readonly from: number
  readonly size: number
  readonly gold: number
  readonly scale: number
}): number {
  const { values, from, size, gold, scale } = task
  let largest = Number.NEGATIVE_INFINITY
  for (let k = from; k < from + size; k += 1) if (values[k] > largest) largest = values[k]
  let sum = 0
  for (let k = from; k < from + size; k += 1) {
    values[k] = Math.exp(values[k] - largest)
    sum += values[k]
  }
  const loss = -Math.log(Math.max(1e-9, values[from + gold] / sum))
  for (let k = from; k < from + size; k += 1) values[k] *= scale / sum
  values[from + gold] -= scale
  return loss
}

function rowsOf(matrix: Matrix, range: RowRange): Matrix {
  const from = range.start * matrix.columns
  const rows = range.end - range.start
  return {
    rows,
    columns: matrix.columns,
    address: matrix.address + from * 4,
    values: matrix.values.subarray(from, from + rows * matrix.columns),
  }
}
