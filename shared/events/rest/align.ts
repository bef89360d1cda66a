/**
 * The reader's tokens and those of the passes, laid side by side: both know where they stand in
 * the text, and seldom cut it alike.
 */
import type { Named } from '../document.ts'
import type { Graph } from '../reader/graph.ts'

/** Finds tokens of the one by the other. */
export interface Alignment {
  /** Token of the passes that covers the start of a token of the reader, -1 for none. */
  readonly passToken: readonly number[]
  /** First token of the reader that starts within `start` to `end` of the text, or after it. */
  readerAt(start: number): number
}

/** Lays them side by side. */
export function alignTokens(document: Named, graph: Graph): Alignment {
  const passToken: number[] = []
  let i = 0
  for (const { start } of graph.tokens) {
    while ((document.tokens[i]?.end ?? Infinity) <= start) i += 1
    passToken.push((document.tokens[i]?.start ?? Infinity) <= start ? i : -1)
  }
  return { passToken, readerAt: (start) => firstFrom(graph, start) }
}

function firstFrom({ tokens }: Graph, start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
