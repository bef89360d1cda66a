/**
 * Forms of sentences -> tags, heads and relations: runs the encoder over batches of sentences,
 * scores every possible head of every word (bilinear, plus how likely a word is to govern at all
 * and how far heads lie), finds the best tree, then names each word's relation to its head.
 */
import type { Encoder, RowRange } from './encoder.ts'
import { bestTree } from './tree.ts'
import { BATCH_ROWS, MOST_WORDS } from './workspace.ts'

/** What is predicted of words, one after another: classes by their number in the weights header. */
export interface ParsedColumns {
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly mention: Uint8Array
  readonly relation: Uint8Array
  /** 1-based in the sentence, 0 for the root. */
  readonly head: Uint8Array
}

/** Parses the sentences of a list of forms, one after another; none may be longer than MOST_WORDS. */
export type Parser = (
  forms: readonly string[],
  sentences: readonly { readonly first: number; readonly end: number }[],
) => ParsedColumns

/** A parser with an encoder of its own to run. */
export function createParser(encoder: Encoder): Parser {
  const findHeads = createHeads(encoder)
  const nameRelations = createRelations(encoder)
  const readTags = createTags(encoder)
  return (forms, sentences) => {
    const column = () => new Uint8Array(forms.length)
    const parsed = {
      upos: column(), xpos: column(), mention: column(), relation: column(), head: column(),
    } // biome-ignore format: the columns
    const parseBatch = (ranges: readonly RowRange[], from: number) => {
      const rows = ranges.at(-1)?.end ?? 0
      encoder.encode(forms.slice(from, from + rows), ranges)
      for (const range of ranges) findHeads(range, parsed.head, from)
      nameRelations(ranges, parsed, from)
      readTags(rows, parsed, from)
      return from + rows
    }
    let from = 0
    let batch: RowRange[] = []
    for (const { first, end } of sentences) {
      if (end - from > BATCH_ROWS) {
        from = parseBatch(batch, from)
        batch = []
      }
      batch.push({ start: first - from, end: end - from })
    }
    parseBatch(batch, from)
    return parsed
  }
}

/** Tags of a batch: the best of each group of classes. */
function createTags(encoder: Encoder): (rows: number, into: ParsedColumns, from: number) => void {
  const { upos, xpos, mentions } = encoder.weights.header.classes
  const { columns } = encoder.space.matrix('tags')
  const scores = encoder.space.floats('tagScores', BATCH_ROWS * columns)
  return (rows, into, from) => {
    for (let row = 0; row < rows; row += 1) {
      const at = row * columns
      into.upos[from + row] = best(scores, at, upos.length)
      into.xpos[from + row] = best(scores, at + upos.length, xpos.length)
      into.mention[from + row] = best(scores, at + upos.length + xpos.length, mentions.length)
    }
  }
}

function best(values: Float32Array, from: number, size: number): number {
  let found = from
  let largest = values[from] as number
  for (let k = from + 1; k < from + size; k += 1) {
    const value = values[k] as number
    if (value > largest) {
      largest = value
      found = k
    }
  }
  return found - from
}

/** The tree of one sentence. */
function createHeads(encoder: Encoder): (range: RowRange, heads: Uint8Array, from: number) => void {
  const { weights, space } = encoder
  const { arc, label } = weights.header.sizes
  const dots = space.machine.call('dots')
  const stride = (2 * arc + 2 * label) * 4
  const far = distancesOf(weights.floats('distance'))
  const priors = space.floats('priors', MOST_WORDS + 1)
  const columns = MOST_WORDS + 1
  const scores = space.floats('headScores', MOST_WORDS * columns)
  const governors = space.address('roleScores') + arc * 4
  const [root, prior] = [space.address('rootArc'), space.address('headPrior')]
  const [out, priorsOut] = [space.address('headScores'), space.address('priors')]
  const [firstQuery, rowBytes] = [space.address('queries'), columns * 4]
  return ({ start, end }, heads, from) => {
    const words = end - start
    const own = governors + start * stride
    const queries = firstQuery + start * arc * 4
    dots(prior, 0, 1, root, 0, 1, priorsOut, 0, arc)
    dots(prior, 0, 1, own, stride, words, priorsOut + 4, 0, arc)
    dots(queries, arc * 4, words, root, 0, 1, out, rowBytes, arc)
    dots(queries, arc * 4, words, own, stride, words, out + 4, rowBytes, arc)
    for (let word = 1; word <= words; word += 1) {
      const row = (word - 1) * columns
      scores[row] = (scores[row] as number) + (priors[0] as number) + (far[0] as number)
      for (let head = 1; head <= words; head += 1) {
        const likely = (priors[head] as number) + (far[head - word + columns] as number)
        scores[row + head] = (scores[row + head] as number) + likely
      }
    }
    heads.set(bestTree({ words, columns, values: scores }), from + start)
  }
}

const FARTHEST = 32

/** What a distance is worth, from -MOST_WORDS on at 1; for the root at 0. Far is far: clipped. */
function distancesOf(table: Float32Array): Float32Array {
  return Float32Array.from({ length: 2 * MOST_WORDS + 2 }, (_, place) => {
    const distance = place - MOST_WORDS - 1
    const clipped = Math.max(-FARTHEST, Math.min(FARTHEST, distance))
    return table[place === 0 ? 0 : clipped + FARTHEST + 1] as number
  })
}

/** Relations of a batch whose heads are known. */
function createRelations(
  encoder: Encoder,
): (ranges: readonly RowRange[], into: ParsedColumns, from: number) => void {
  const { weights, space } = encoder
  const { arc, label } = weights.header.sizes
  const join = space.machine.call('join')
  const stride = (2 * arc + 2 * label) * 4
  const names = weights.header.classes.relations
  const root = names.indexOf('root')
  const matrix = space.matrix('relations')
  const scores = space.floats('relationScores', BATCH_ROWS * matrix.columns)
  const dependents = space.address('roleScores') + 2 * arc * 4
  const governors = dependents + label * 4
  const joined = space.address('joined')
  const rootLabel = space.address('rootLabel')
  const joinRoles = ({ start, end }: RowRange, heads: Uint8Array) => {
    for (let row = start; row < end; row += 1) {
      const head = heads[row] as number
      const governor = head === 0 ? rootLabel : governors + (start + head - 1) * stride
      join(dependents + row * stride, governor, joined + row * label * 4, label)
    }
  }
  return (ranges, into, from) => {
    const rows = ranges.at(-1)?.end ?? 0
    for (const range of ranges) joinRoles(range, into.head.subarray(from))
    space.multiplyRows(
      { address: joined, stride: label * 4, rows }, matrix, space.address('relationScores'),
    ) // biome-ignore format: input, weights, output
    for (let row = 0; row < rows; row += 1) {
      const found = best(scores, row * matrix.columns, names.length)
      into.relation[from + row] = into.head[from + row] === 0 ? root : found
    }
  }
}
