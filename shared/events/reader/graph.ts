/**
 * Tokens with heads -> the tree ready to walk: children in order, an order in which heads precede
 * their dependents, and the phrase of each token (its subtree without clauses, appositions,
 * further conjuncts and its own preposition). Linear in the number of tokens.
 */
import type { Document, Token } from './document.ts'

/** The trees of a document. */
export interface Graph {
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
  /** All tokens, heads before dependents. */
  readonly downwards: readonly number[]
  /** First token, and token after the last, of the phrase that each token heads. */
  readonly first: readonly number[]
  readonly end: readonly number[]
  /** Whether each token stands inside quotation marks. */
  readonly quoted: readonly boolean[]
}

const APART = /^(?:acl|appos|case|cc|conj|mark|parataxis|punct)\b/

/** Builds the graph of a document. */
export function graphOf(document: Document): Graph {
  const { tokens } = document
  const children: number[][] = tokens.map(() => [])
  const downwards: number[] = []
  tokens.forEach((token, index) => {
    const siblings = children[token.head] ?? downwards
    siblings.push(index)
  })
  for (let at = 0; at < downwards.length; at += 1) {
    for (const child of children[downwards[at] ?? -1] ?? []) downwards.push(child)
  }
  return {
    tokens,
    children,
    downwards,
    ...phraseBounds(tokens, downwards),
    quoted: quotedTokens(document),
  }
}

/**
 * From the leaves up, each phrase widens that of its head. A phrase is without its own preposition,
 * but has those inside it: "at least 40 people".
 */
function phraseBounds(
  tokens: readonly Token[],
  downwards: readonly number[],
): Pick<Graph, 'first' | 'end'> {
  const first = tokens.map((_, index) => index)
  const end = tokens.map((_, index) => index + 1)
  const opening = tokens.map((_, index) => index)
  for (const index of downwards.toReversed()) {
    const { head, relation } = tokens[index] as Token
    if (head < 0) continue
    const from = Math.min(first[index] as number, opening[index] as number)
    if (relation === 'case') opening[head] = Math.min(opening[head] as number, from)
    if (APART.test(relation)) continue
    first[head] = Math.min(first[head] as number, from)
    end[head] = Math.max(end[head] as number, end[index] as number)
  }
  return { first, end }
}

/** The dependents of a token that stand in one of these relations. */
export function dependents(graph: Graph, index: number, relations: RegExp): readonly number[] {
  return (graph.children[index] ?? []).filter((child) =>
    relations.test(graph.tokens[child]?.relation ?? ''),
  )
}

/** Lower-case lemma of a token, empty for none. */
export function lemmaAt({ tokens }: Graph, index: number): string {
  return tokens[index]?.lemma.toLowerCase() ?? ''
}

/** A quotation ends at its mark, or with its paragraph. */
function quotedTokens({ text, tokens }: Document): readonly boolean[] {
  let inside = false
  return tokens.map((token, index) => {
    const before = tokens[index - 1]?.end ?? 0
    if (text.slice(before, token.start).includes('\n\n')) inside = false
    if (token.form === '"') inside = !inside
    else if (token.form === '“') inside = true
    else if (token.form === '”') inside = false
    return inside
  })
}
