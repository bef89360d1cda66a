/**
 * Head scores -> the best tree with one root. Most often the best head of each word makes a tree
 * already; where it does not, cycles are contracted (Chu and Liu 1965, Edmonds 1967), here in the
 * form that resolves one cycle at a time. A sentence has exactly one root: edges from the root are
 * made so dear that the best tree has one.
 */

/** Scores of one sentence: `at(word, head)` with words from 1, head 0 for the root. */
export interface HeadScores {
  readonly words: number
  readonly columns: number
  readonly values: Float32Array | Float64Array
}

/** More than any sum of scores: a tree with one root edge beats every tree with two. */
const ROOT_COST = 1e6

/** The head of each word, 1-based, 0 for the root; index 0 is word 1. */
export function bestTree(scores: HeadScores): Int32Array {
  const heads = bestHeads(scores)
  if (isTree(heads)) return heads
  return spanningTree(scores)
}

function at(scores: HeadScores, word: number, head: number): number {
  return scores.values[(word - 1) * scores.columns + head] as number
}

function bestHeads(scores: HeadScores): Int32Array {
  const heads = new Int32Array(scores.words)
  for (let word = 1; word <= scores.words; word += 1) {
    let best = Number.NEGATIVE_INFINITY
    for (let head = 0; head <= scores.words; head += 1) {
      const score = at(scores, word, head)
      if (head !== word && score > best) {
        best = score
        heads[word - 1] = head
      }
    }
  }
  return heads
}

/** One root, and every word reaches it. */
function isTree(heads: Int32Array): boolean {
  let roots = 0
  for (const head of heads) if (head === 0) roots += 1
  return roots === 1 && cycleIn(heads) === undefined
}

/** The words of some cycle, 1-based. */
function cycleIn(heads: Int32Array): readonly number[] | undefined {
  const seenIn = new Int32Array(heads.length + 1)
  for (let start = 1; start <= heads.length; start += 1) {
    let word = start
    while (word !== 0 && seenIn[word] === 0) {
      seenIn[word] = start
      word = heads[word - 1] as number
    }
    if (word !== 0 && seenIn[word] === start) return cycleFrom(heads, word)
  }
  return undefined
}

function cycleFrom(heads: Int32Array, first: number): readonly number[] {
  const cycle = [first]
  for (let word = heads[first - 1] as number; word !== first; word = heads[word - 1] as number) {
    cycle.push(word)
  }
  return cycle
}

/** Chu-Liu-Edmonds, every edge from the root made dear. */
function spanningTree(scores: HeadScores): Int32Array {
  const size = scores.words + 1
  const weight = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  for (let word = 1; word < size; word += 1) {
    for (let head = 0; head < size; head += 1) {
      const cost = head === 0 ? ROOT_COST : 0
      if (word !== head) weight[word * size + head] = at(scores, word, head) - cost
    }
  }
  return contract(weight, size).slice(1)
}

/**
 * Contracts cycles until none is left, then expands them. A contracted cycle lives on under the
 * number of its first word; `edgeWord` and `edgeHead` remember which real edge a contracted one means.
 */
function contract(weight: Float64Array, size: number): Int32Array {
  const parent = Int32Array.from({ length: size }, (_, word) => word)
  const alive = new Uint8Array(size).fill(1)
  const edgeWord = new Int32Array(size * size)
  const edgeHead = new Int32Array(size * size)
  for (let index = 0; index < size * size; index += 1) {
    edgeWord[index] = Math.floor(index / size)
    edgeHead[index] = index % size
  }
  const covered: (readonly number[])[] = Array.from({ length: size }, (_, word) => [word])
  const history: Contraction[] = []
  let heads = greedy(weight, alive, size)
  for (let cycle = cycleIn(heads.slice(1)); cycle; cycle = cycleIn(heads.slice(1))) {
    history.push(merge({ cycle, heads, weight, alive, size, edgeWord, edgeHead, covered }))
    heads = greedy(weight, alive, size)
  }
  for (let word = 1; word < size; word += 1) {
    if (alive[word]) parent[word] = word * size + (heads[word] as number)
  }
  return expand({ history, alive, size, chosen: parent, edgeWord, edgeHead })
}

interface Contraction {
  /** For each member: its edge inside the cycle, and the words that it stands for. */
  readonly inner: readonly {
    readonly word: number
    readonly head: number
    readonly covers: readonly number[]
  }[]
}

function greedy(weight: Float64Array, alive: Uint8Array, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let word = 1; word < size; word += 1) {
    if (!alive[word]) continue
    let best = Number.NEGATIVE_INFINITY
    for (let head = 0; head < size; head += 1) {
      if (!alive[head] || head === word) continue
      const value = weight[word * size + head] as number
      if (value > best) {
        best = value
        heads[word] = head
      }
    }
  }
  return heads
}

function merge(task: {
  readonly cycle: readonly number[]
  readonly heads: Int32Array
  readonly weight: Float64Array
  readonly alive: Uint8Array
  readonly size: number
  readonly edgeWord: Int32Array
  readonly edgeHead: Int32Array
  readonly covered: (readonly number[])[]
}): Contraction {
  const { cycle, heads, weight, alive, size, edgeWord, edgeHead } = task
  const [into = 0, ...others] = cycle
  const cost = new Map(
    cycle.map((word) => [word, weight[word * size + (heads[word] as number)] as number]),
  )
  const inner = cycle.map((word) => {
    const edge = word * size + (heads[word] as number)
    const covers = task.covered[word] ?? []
    return { word: edgeWord[edge] as number, head: edgeHead[edge] as number, covers }
  })
  task.covered[into] = inner.flatMap(({ covers }) => covers)
  const inside = new Set(cycle)
  const take = (to: number, from: number, value: number) => {
    weight[to] = value
    const [word, head] = [edgeWord[from] as number, edgeHead[from] as number]
    edgeWord[to] = word
    edgeHead[to] = head
  }
  for (let outside = 0; outside < size; outside += 1) {
    if (!alive[outside] || inside.has(outside)) continue
    const entry = highest(
      cycle,
      (member) => (weight[member * size + outside] as number) - (cost.get(member) ?? 0),
    )
    const exit = highest(cycle, (member) => weight[outside * size + member] as number)
    take(into * size + outside, entry.member * size + outside, entry.value)
    take(outside * size + into, outside * size + exit.member, exit.value)
  }
  for (const member of others) alive[member] = 0
  return { inner }
}

function expand(task: {
  readonly history: readonly Contraction[]
  readonly alive: Uint8Array
  readonly size: number
  readonly chosen: Int32Array
  readonly edgeWord: Int32Array
  readonly edgeHead: Int32Array
}): Int32Array {
  const { history, alive, size, chosen, edgeWord, edgeHead } = task
  const result = new Int32Array(size).fill(-1)
  for (let word = 1; word < size; word += 1) {
    if (!alive[word]) continue
    const edge = chosen[word] as number
    result[edgeWord[edge] as number] = edgeHead[edge] as number
  }
  // Outermost first: the edge that enters a cycle replaces the inner edge of the word it enters.
  for (const { inner } of history.toReversed()) {
    for (const { word, head, covers } of inner) {
      if (covers.every((covered) => result[covered] === -1)) result[word] = head
    }
  }
  return result
}

function highest(
  members: readonly number[],
  worth: (member: number) => number,
): { readonly member: number; readonly value: number } {
  let found = { member: members[0] ?? 0, value: Number.NEGATIVE_INFINITY }
  for (const member of members) {
    const value = worth(member)
    if (value > found.value) found = { member, value }
  }
  return found
}
