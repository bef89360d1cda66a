/**
 * Head scores -> the best tree with one root. Most often the best head of each word makes a tree
 * already; where it does not, cycles are contracted into one node (Chu and Liu 1965, Edmonds 1967),
 * found by walking from word to best head, in the square of the words over all (Tarjan 1977). A
 * sentence has exactly one root: edges from the root are made so dear that the best tree has one.
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
  return isTree(heads) ? heads : spanningTree(scores)
}

function bestHeads(scores: HeadScores): Int32Array {
  const { words, columns, values } = scores
  const heads = new Int32Array(words)
  for (let word = 1; word <= words; word += 1) {
    const row = (word - 1) * columns
    let best = Number.NEGATIVE_INFINITY
    for (let head = 0; head <= words; head += 1) {
      const score = values[row + head] as number
      if (score > best && head !== word) {
        best = score
        heads[word - 1] = head
      }
    }
  }
  return heads
}

/** One root, and every word reaches it. */
function isTree(heads: Int32Array): boolean {
  const reachedFrom = new Int32Array(heads.length + 1)
  let roots = 0
  for (let start = 1; start <= heads.length; start += 1) {
    if (heads[start - 1] === 0) roots += 1
    let word = start
    while (word !== 0 && reachedFrom[word] === 0) {
      reachedFrom[word] = start
      word = heads[word - 1] as number
    }
    if (word !== 0 && reachedFrom[word] === start) return false
  }
  return roots === 1
}

/**
 * The graph while it shrinks. A row stands for a word, or for the contracted cycle that it was the
 * first of. An edge is known by its cell in the first matrix: word * size + head.
 */
interface Graph {
  readonly size: number
  /** weight[row * size + column]: of the edge to `row` from `column`, and which edge that is. */
  readonly weight: Float64Array
  readonly edge: Int32Array
  readonly alive: Uint8Array
  /** The best column of each row. */
  readonly best: Int32Array
  /** The node that a row stands for: a word, or `size` and up for contracted cycles. */
  readonly node: Int32Array
  /** The cycle that each node went into, and the edge that leads to the node. */
  readonly cycleOf: number[]
  readonly entry: number[]
}

function spanningTree(scores: HeadScores): Int32Array {
  const graph = graphOf(scores)
  const { size, alive, best, edge, node, cycleOf, entry } = graph
  walkEverywhere(graph)
  for (let row = 1; row < size; row += 1) {
    if (alive[row]) entry[node[row] as number] = edge[row * size + (best[row] as number)] as number
  }
  // Outermost first: the edge that leads to a cycle leads to one of its nodes, and replaces that
  // node's edge within the cycle.
  for (let cycle = entry.length - 1; cycle >= size; cycle -= 1) {
    const chosen = entry[cycle] as number
    let entered = Math.floor(chosen / size)
    while (cycleOf[entered] !== cycle) entered = cycleOf[entered] as number
    entry[entered] = chosen
  }
  return Int32Array.from({ length: scores.words }, (_, word) => (entry[word + 1] as number) % size)
}

function graphOf(scores: HeadScores): Graph {
  const size = scores.words + 1
  const weight = new Float64Array(size * size)
  const edge = new Int32Array(size * size)
  for (let word = 1; word < size; word += 1) {
    const from = (word - 1) * scores.columns
    for (let head = 0; head < size; head += 1) {
      weight[word * size + head] = scores.values[from + head] as number
      edge[word * size + head] = word * size + head
    }
    weight[word * size] = (weight[word * size] as number) - ROOT_COST
    weight[word * size + word] = Number.NEGATIVE_INFINITY
  }
  const graph: Graph = {
    size,
    weight,
    edge,
    alive: new Uint8Array(size).fill(1),
    best: new Int32Array(size),
    node: Int32Array.from({ length: size }, (_, row) => row),
    cycleOf: new Array<number>(size).fill(-1),
    entry: new Array<number>(size).fill(0),
  }
  for (let row = 1; row < size; row += 1) findBest(graph, row)
  return graph
}

function findBest({ size, weight, alive, best }: Graph, row: number): void {
  let largest = Number.NEGATIVE_INFINITY
  for (let column = 0; column < size; column += 1) {
    const value = weight[row * size + column] as number
    if (value > largest && alive[column]) {
      largest = value
      best[row] = column
    }
  }
}

/** Walks from every row to best columns until all end at the root, contracting cycles on the way. */
function walkEverywhere(graph: Graph): void {
  const { size } = graph
  const seen = { onPath: new Uint8Array(size), done: new Uint8Array(size) }
  seen.done[0] = 1
  for (let start = 1; start < size; start += 1) walkFrom(graph, start, seen)
}

function walkFrom(
  graph: Graph,
  start: number,
  { onPath, done }: { readonly onPath: Uint8Array; readonly done: Uint8Array },
): void {
  const path: number[] = []
  let row = start
  while (graph.alive[row] && !done[row]) {
    if (onPath[row]) {
      const cycle = path.splice(path.indexOf(row))
      for (const member of cycle) onPath[member] = 0
      contract(graph, cycle)
    }
    onPath[row] = 1
    path.push(row)
    row = graph.best[row] as number
  }
  for (const passed of path) done[passed] = 1
}

/** Makes one node of a cycle, under the row of its first. */
function contract(graph: Graph, cycle: readonly number[]): void {
  const { size, weight, edge, alive, best, node, cycleOf, entry } = graph
  const [into = 0] = cycle
  const number = entry.length
  entry.push(0)
  cycleOf.push(-1)
  for (const row of cycle) {
    const inner = row * size + (best[row] as number)
    entry[node[row] as number] = edge[inner] as number
    cycleOf[node[row] as number] = number
    alive[row] = 0
    // What an edge from outside is worth more than the one that it would replace.
    const cost = weight[inner] as number
    for (let k = row * size; k < (row + 1) * size; k += 1) {
      weight[k] = (weight[k] as number) - cost
    }
  }
  for (const row of cycle.slice(1)) takeBetterEdges(graph, into, row)
  alive[into] = 1
  node[into] = number
  weight[into * size + into] = Number.NEGATIVE_INFINITY
  findBest(graph, into)
}

/** Gives a row and its column every edge of another that is better than its own. */
function takeBetterEdges({ size, weight, edge, alive, best }: Graph, into: number, from: number) {
  const take = (to: number, cell: number) => {
    if ((weight[cell] as number) <= (weight[to] as number)) return
    weight[to] = weight[cell] as number
    edge[to] = edge[cell] as number
  }
  for (let outside = 0; outside < size; outside += 1) {
    if (!alive[outside]) continue
    take(into * size + outside, from * size + outside)
    take(outside * size + into, outside * size + from)
    if (best[outside] === from) best[outside] = into
  }
}
