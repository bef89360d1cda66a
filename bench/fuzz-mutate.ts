/**
 * Broken inputs out of good ones: bytes flipped, cut, repeated, moved, spliced with another seed, or
 * filled with the tokens that parsers trip over. A case is a function of its number alone, so every
 * finding can be made again.
 */

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Source {
  readonly random: () => number
  readonly seeds: readonly Buffer[]
  readonly tokens: readonly Buffer[]
}

type Mutation = (bytes: Buffer, source: Source) => Buffer

/** Long enough for what grows faster than its input to show, short enough for many cases. */
const MAX_BYTES = 400_000
const MAX_MUTATIONS = 8
const REPEATS = [2, 10, 100, 3_000, 50_000]

const mutations: readonly Mutation[] = [
  (bytes, { random }) => {
    const flipped = Buffer.from(bytes)
    for (let n = 1 + below(8, random); n > 0 && flipped.length > 0; n -= 1) {
      flipped[below(flipped.length, random)] = below(256, random)
    }
    return flipped
  },
  (bytes, { random }) => bytes.subarray(0, below(bytes.length + 1, random)),
  (bytes, { random }) => {
    const [from, to] = stretch(bytes, random)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  (bytes, { random }) => {
    const [from, to] = stretch(bytes, random)
    const piece = bytes.subarray(from, Math.min(to, from + 200))
    return insert(bytes, repeated(piece, random), to)
  },
  (bytes, { random }) => {
    const [from, to] = stretch(bytes, random)
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
    return insert(rest, bytes.subarray(from, to), below(rest.length + 1, random))
  },
  (bytes, { random, seeds }) => {
    const other = pick(seeds, random)
    return Buffer.concat([
      bytes.subarray(0, below(bytes.length + 1, random)),
      other.subarray(below(other.length + 1, random)),
    ])
  },
  (bytes, { random, tokens }) =>
    insert(bytes, pick(tokens, random), below(bytes.length + 1, random)),
  (bytes, { random, tokens }) =>
    insert(bytes, repeated(pick(tokens, random), random), below(bytes.length + 1, random)),
]

/** Case `number` over the seeds: one of them, mutated one to eight times. */
export function makeCase(
  number: number,
  seeds: readonly Buffer[],
  tokens: readonly Buffer[],
): Buffer {
  const random = randomFrom(number)
  const source = { random, seeds, tokens }
  let bytes = pick(seeds, random)
  for (let n = 1 + below(MAX_MUTATIONS, random); n > 0; n -= 1) {
    bytes = pick(mutations, random)(bytes, source).subarray(0, MAX_BYTES)
  }
  return Buffer.from(bytes)
}

function insert(bytes: Buffer, piece: Buffer, at: number): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
}

function repeated(piece: Buffer, random: () => number): Buffer {
  const times = Math.min(pick(REPEATS, random), Math.ceil(MAX_BYTES / Math.max(1, piece.length)))
  return Buffer.concat(Array.from({ length: times }, () => piece))
}

function stretch(bytes: Buffer, random: () => number): readonly [number, number] {
  const from = below(bytes.length + 1, random)
  return [from, Math.min(bytes.length, from + below(2_000, random))]
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit)
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[below(items.length, random)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
