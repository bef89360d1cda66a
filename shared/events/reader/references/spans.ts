/**
 * Head word -> the span of what it mentions: the word with all that hangs on it, save clauses and
 * phrases that belong to the sentence, its own preposition, further conjuncts and appositions; the
 * possessive mark counts, as in GUM. Linear in the number of tokens.
 */
import { dependents, type Graph } from '../graph.ts'
import type { TokenSpan } from '../names/labels.ts'

const APART =
  /^(?:advcl|advmod|appos|aux|case|cc|ccomp|conj|cop|csubj|dep|discourse|dislocated|expl|list|mark|nsubj|obl|nmod:unmarked|orphan|parataxis|punct|reparandum|vocative)\b/
const OPENING = /^["'“‘([]$/
const CLOSING = /^["'”’)\]]$/

/** Bounds of everything below each token. */
export interface Subtrees {
  readonly first: readonly number[]
  readonly end: readonly number[]
}

/** Finds the bounds of all subtrees. */
export function subtreesOf({ tokens, downwards }: Graph): Subtrees {
  const first = tokens.map((_, index) => index)
  const end = tokens.map((_, index) => index + 1)
  for (const index of downwards.toReversed()) {
    const head = tokens[index]?.head ?? -1
    if (head < 0) continue
    first[head] = Math.min(first[head] ?? index, first[index] ?? index)
    end[head] = Math.max(end[head] ?? index, end[index] ?? index)
  }
  return { first, end }
}

/** The span that a head word mentions. */
export function mentionSpan(graph: Graph, subtrees: Subtrees, head: number): TokenSpan {
  let start = head
  let end = head + 1
  for (const child of graph.children[head] ?? []) {
    if (APART.test(graph.tokens[child]?.relation ?? '')) continue
    start = Math.min(start, subtrees.first[child] ?? child)
    end = Math.max(end, subtrees.end[child] ?? child + 1)
  }
  return withPossessive(graph, head, withoutMarks(graph, head, { start, end }))
}

function withoutMarks({ tokens }: Graph, head: number, { start, end }: TokenSpan): TokenSpan {
  const isMark = (index: number, kept: RegExp) =>
    tokens[index]?.upos === 'PUNCT' && !kept.test(tokens[index]?.form ?? '')
  const isLinking = (index: number) => /^(?:ADP|[CS]CONJ)$/.test(tokens[index]?.upos ?? '')
  let [first, last] = [start, end]
  while (first < head && (isMark(first, OPENING) || isLinking(first))) first += 1
  while (last - 1 > head && isMark(last - 1, CLOSING)) last -= 1
  return { start: first, end: last }
}

function withPossessive(graph: Graph, head: number, { start, end }: TokenSpan): TokenSpan {
  const mark = dependents(graph, head, /^case$/).find(
    (child) => child >= head && /^['’]s?$/.test(graph.tokens[child]?.form ?? ''),
  )
  return { start, end: mark === undefined ? end : Math.max(end, mark + 1) }
}

/**
 * The span of a mention by name: that of its head, but over no comma or bracket beside the name,
 * save that a place has the place it lies in: "Trinity College, Cambridge".
 */
export function nameSpan(
  graph: Graph,
  subtrees: Subtrees,
  name: TokenSpan & {
    readonly head: number
    readonly type: string
    /** Of `placesByStart`. */
    readonly places: ReadonlyMap<number, TokenSpan>
  },
): TokenSpan {
  const whole = mentionSpan(graph, subtrees, name.head)
  let { start, end } = name
  while (start > whole.start && !isEdge(graph, start - 1)) start -= 1
  while (end < whole.end && !isEdge(graph, end)) end += 1
  if (isRelative(graph, end)) end = Math.max(end, whole.end)
  if (/^['’]s?$/.test(graph.tokens[end]?.form ?? '') && graph.tokens[end]?.upos === 'PART') end += 1
  const lies = /^(?:place|organization)$/.test(name.type) && graph.tokens[end]?.form === ','
  const outer = lies ? name.places.get(end + 1) : undefined
  return { start, end: outer?.end ?? end }
}

/** Names of places by their first token, their article counted. */
export function placesByStart(
  { tokens }: Graph,
  names: readonly (TokenSpan & { readonly type: string })[],
): ReadonlyMap<number, TokenSpan> {
  const places = names.filter(({ type }) => type === 'place')
  return new Map(
    places.map((place) => {
      const article = /^the$/i.test(tokens[place.start - 1]?.form ?? '')
      return [article ? place.start - 1 : place.start, place]
    }),
  )
}

/** A name ends where a bracket, a comma or a preposition begins, but "of" goes on. */
function isEdge({ tokens }: Graph, at: number): boolean {
  const { form = '', upos = '' } = tokens[at] ?? {}
  return EDGE.test(form) || (upos === 'ADP' && form !== 'of')
}

/** ", who leads the party". */
function isRelative({ tokens }: Graph, at: number): boolean {
  return tokens[at]?.form === ',' && /^W(?:P|DT)$/.test(tokens[at + 1]?.xpos ?? '')
}

const EDGE = /^(?:[,;:()[\]{}—–"“”]|--+)$/
