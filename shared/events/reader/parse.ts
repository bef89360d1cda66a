/**
 * Forms of sentences -> tags, heads and relations: runs the encoder over batches of sentences,
 * scores every possible head of every word (bilinear, plus how likely a word is to govern at all
 * and how far heads lie), finds the best tree, then names each word's relation to its head.
 */
import type { Encoder, RowRange, Scores } from './encoder.ts'
import { multiplyRows, packColumns } from './matrices.ts'
import { bestTree } from './tree.ts'

/** What is predicted of a word; `head` is 1-based in the sentence, 0 for the root. */
export interface ParsedWord {
  readonly upos: string
  readonly xpos: string
  readonly mention: string
  readonly head: number
  readonly relation: string
}

/** Words in one run of the encoder: large enough for wide products, small enough for memory. */
const BATCH_WORDS = 512
const FARTHEST = 32
const LEAK = 0.1

/** Parses sentences, each a list of forms; the caller keeps them under MOST_WORDS. */
export function parseSentences(
  encoder: Encoder,
  sentences: readonly (readonly string[])[],
): readonly (readonly ParsedWord[])[] {
  const parsed: (readonly ParsedWord[])[] = []
  let batch: (readonly string[])[] = []
  let words = 0
  for (const sentence of sentences) {
    batch.push(sentence)
    words += sentence.length
    if (words < BATCH_WORDS) continue
    parsed.push(...parseBatch(encoder, batch))
    batch = []
    words = 0
  }
  if (batch.length > 0) parsed.push(...parseBatch(encoder, batch))
  return parsed
}

/** Longer sentences are cut by the caller: scores of heads grow with the square. */
export const MOST_WORDS = 160

function parseBatch(
  encoder: Encoder,
  sentences: readonly (readonly string[])[],
): readonly (readonly ParsedWord[])[] {
  let row = 0
  const ranges = sentences.map((forms): RowRange => {
    row += forms.length
    return { start: row - forms.length, end: row }
  })
  const scores = encoder.encode(sentences.flat(), ranges)
  const heads = new Int32Array(row)
  for (const range of ranges) heads.set(headsOf(encoder, scores, range), range.start)
  const relations = relationsOf(encoder, { scores, ranges, heads })
  return ranges.map((range) => wordsOf(encoder, { scores, range, heads, relations }))
}

function wordsOf(
  encoder: Encoder,
  task: {
    readonly scores: Scores
    readonly range: RowRange
    readonly heads: Int32Array
    readonly relations: readonly string[]
  },
): readonly ParsedWord[] {
  const { classes } = encoder.weights.header
  const { scores, range } = task
  const words: ParsedWord[] = []
  for (let row = range.start; row < range.end; row += 1) {
    const from = row * scores.tagColumns
    const tag = (names: readonly string[], at: number) =>
      names[best(scores.tags, at, names.length)] ?? '_'
    words.push({
      upos: tag(classes.upos, from),
      xpos: tag(classes.xpos, from + classes.upos.length),
      mention: tag(classes.mentions, from + classes.upos.length + classes.xpos.length),
      head: task.heads[row] as number,
      relation: task.relations[row] ?? 'dep',
    })
  }
  return words
}

function best(values: Float32Array, from: number, size: number): number {
  let found = from
  for (let k = from + 1; k < from + size; k += 1) {
    if ((values[k] as number) > (values[found] as number)) found = k
  }
  return found - from
}

/** The tree of one sentence: heads 1-based, 0 for the root. */
function headsOf(encoder: Encoder, scores: Scores, range: RowRange): Int32Array {
  const { weights } = encoder
  const { arc, label } = weights.header.sizes
  const stride = 2 * arc + 2 * label
  const words = range.end - range.start
  const columns = words + 1
  const governors = new Float32Array(columns * arc)
  governors.set(weights.floats('rootArc'), 0)
  for (let word = 0; word < words; word += 1) {
    const from = (range.start + word) * stride + arc
    governors.set(scores.roles.subarray(from, from + arc), (word + 1) * arc)
  }
  const packed = packColumns(encoder.space.kernel, {
    address: encoder.space.spare,
    values: governors,
    depth: arc,
  })
  const queries = { values: scores.queries, from: range.start * arc, stride: arc, rows: words }
  const values = new Float32Array(words * packed.columns)
  const prior = governorPriors(governors, weights.floats('headPrior'), packed.columns)
  multiplyRows(encoder.space, queries, packed, values, prior)
  const distance = weights.floats('distance')
  for (let word = 1; word <= words; word += 1) {
    const row = values.subarray((word - 1) * packed.columns, word * packed.columns)
    for (let head = 0; head < columns; head += 1) {
      row[head] = (row[head] as number) + (distance[distanceRow(head, word)] as number)
    }
  }
  return bestTree({ words, columns: packed.columns, values })
}

/** How likely each word is to govern at all. */
function governorPriors(
  governors: Float32Array,
  prior: Float32Array,
  columns: number,
): Float32Array {
  const arc = prior.length
  const sums = new Float32Array(columns)
  for (let head = 0; head * arc < governors.length; head += 1) {
    let sum = 0
    for (let k = 0; k < arc; k += 1)
      sum += (governors[head * arc + k] as number) * (prior[k] as number)
    sums[head] = sum
  }
  return sums
}

/** Row of the table of distances: 0 for the root, else the clipped distance with its sign. */
function distanceRow(head: number, word: number): number {
  if (head === 0) return 0
  return Math.max(-FARTHEST, Math.min(FARTHEST, head - word)) + FARTHEST + 1
}

function relationsOf(
  encoder: Encoder,
  task: {
    readonly scores: Scores
    readonly ranges: readonly RowRange[]
    readonly heads: Int32Array
  },
): readonly string[] {
  const { weights, space } = encoder
  const { arc, label } = weights.header.sizes
  const stride = 2 * arc + 2 * label
  const { roles } = task.scores
  const root = weights.floats('rootLabel')
  const rows = task.heads.length
  const hidden = new Float32Array(rows * label)
  for (const range of task.ranges) {
    for (let row = range.start; row < range.end; row += 1) {
      const head = task.heads[row] as number
      const other = (range.start + head - 1) * stride + 2 * arc + label
      const governor = head === 0 ? root : roles.subarray(other, other + label)
      const own = roles.subarray(row * stride + 2 * arc, row * stride + 2 * arc + label)
      joinRoles(own, governor, hidden.subarray(row * label, (row + 1) * label))
    }
  }
  const { columns } = encoder.relations
  const output = new Float32Array(rows * columns)
  multiplyRows(space, { values: hidden, from: 0, stride: label, rows }, encoder.relations, output)
  const names = weights.header.classes.relations
  return Array.from({ length: rows }, (_, row) =>
    (task.heads[row] as number) === 0
      ? 'root'
      : (names[best(output, row * columns, names.length)] ?? 'dep'),
  )
}

function joinRoles(own: Float32Array, governor: Float32Array, into: Float32Array): void {
  for (let k = 0; k < into.length; k += 1) {
    const sum = (own[k] as number) + (governor[k] as number)
    into[k] = sum < 0 ? LEAK * sum : sum
  }
}
