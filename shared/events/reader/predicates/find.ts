/**
 * Tree -> the tokens that tell happenings: verbs, and nouns of the list. A verb that only carries
 * such a noun ("made a trip", "talks were held") gives way to it.
 */
import { carriedNouns, eventNouns, lightVerbs } from '../../../data/predicate-words.ts'
import { dependents, type Graph, lemmaAt } from '../graph.ts'
import type { Predicate } from '../reading.ts'

/** A predicate before anything is known of it. */
export type FoundPredicate = Pick<Predicate, 'token' | 'lemma' | 'kind' | 'light'>

const nouns = new Set(eventNouns.split(' '))
const carriable = new Set([...nouns, ...carriedNouns.split(' ')])
const light = new Set(lightVerbs.split(' '))

/** Finds predicates in the order of the text. */
export function findPredicates(graph: Graph): readonly FoundPredicate[] {
  const carried = new Map<number, number>()
  graph.tokens.forEach((token, index) => {
    if (token.upos === 'VERB' && light.has(lemmaAt(graph, index)))
      for (const noun of dependents(graph, index, /^(?:obj|nsubj:pass)$/))
        if (carriable.has(lemmaAt(graph, noun))) carried.set(noun, index)
  })
  const carriers = new Set(carried.values())
  return graph.tokens.flatMap((token, index): FoundPredicate[] => {
    const lemma = lemmaAt(graph, index)
    if (isVerb(graph, index) && !carriers.has(index) && token.relation !== 'amod')
      return [{ token: index, lemma, kind: 'verb', light: null }]
    const told = nouns.has(lemma) || carried.has(index)
    if (token.upos !== 'NOUN' || !told || /^(?:compound|amod)$/.test(token.relation)) return []
    return [{ token: index, lemma, kind: 'noun', light: carried.get(index) ?? null }]
  })
}

/** Also "was injured" where the participle is tagged as an adjective. */
function isVerb(graph: Graph, index: number): boolean {
  const { upos = '', xpos = '' } = graph.tokens[index] ?? {}
  if (upos === 'VERB') return true
  return xpos === 'VBN' && dependents(graph, index, /^aux:pass$/).length > 0
}
