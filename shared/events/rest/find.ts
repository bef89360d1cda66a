/**
 * Trees -> every word that tells a happening: verbs, and nouns of event-nouns.ts. A verb that only
 * carries such a noun ("made an offer", "talks were held") gives way to it, and what stands inside
 * another noun ("launch date") tells nothing.
 */
import { eventNouns, statementNouns, statementVerbs } from '../../data/event-nouns.ts'
import { lightVerbs } from '../../data/predicate-words.ts'
import { dependents, type Graph, lemmaAt } from '../reader/graph.ts'
import { argumentsOf } from '../reader/predicates/arguments.ts'
import { factualityOf } from '../reader/predicates/factuality.ts'
import { participantsOf } from '../reader/predicates/sharing.ts'
import type { Argument, Predicate } from '../reader/reading.ts'

const nouns = new Set(eventNouns.trim().split(/\s+/))
const light = new Set(lightVerbs.split(' '))
const says = new Set([...statementVerbs.split(' '), ...statementNouns.split(' ')])

/** Finds all happenings with their phrases, in the order of the text. */
export function findHappenings(graph: Graph): readonly Predicate[] {
  const participants = participantsOf(graph)
  return findWords(graph).map((found) => ({
    ...found,
    passive: participants.passive[found.light ?? found.token] ?? false,
    arguments: [
      ...argumentsOf(graph, found, participants),
      ...holdersOf(graph, found, participants.subjects[found.token] ?? []),
    ],
    factuality: factualityOf(graph, found),
  }))
}

/** "He is on leave": of a noun with a copula the subject. */
function holdersOf(graph: Graph, { token, kind }: Word, subjects: readonly number[]): Argument[] {
  if (kind !== 'noun' || dependents(graph, token, /^cop$/).length === 0) return []
  return subjects.map((head) => ({
    role: 'agent',
    head,
    first: graph.first[head] ?? head,
    end: graph.end[head] ?? head + 1,
  }))
}

/** Whether a word tells only that somebody says or thinks something. */
export function isStatement({ lemma }: Predicate): boolean {
  return says.has(lemma)
}

type Word = Pick<Predicate, 'token' | 'lemma' | 'kind' | 'light'>

function findWords(graph: Graph): readonly Word[] {
  const carried = carriedNouns(graph)
  const carriers = new Set(carried.values())
  return graph.tokens.flatMap(({ upos, relation }, token): Word[] => {
    const lemma = lemmaAt(graph, token)
    if (upos === 'VERB' && !carriers.has(token) && isDeed(graph, token))
      return [{ token, lemma, kind: 'verb', light: null }]
    if (upos !== 'NOUN' || !nouns.has(lemma) || /^(?:compound|amod|fixed|flat)$/.test(relation))
      return []
    return [{ token, lemma, kind: 'noun', light: carried.get(token) ?? null }]
  })
}

/** Nouns that a light verb carries, with the verb. */
function carriedNouns(graph: Graph): ReadonlyMap<number, number> {
  const carried = new Map<number, number>()
  graph.tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB' || !light.has(lemmaAt(graph, verb))) return
    for (const noun of dependents(graph, verb, /^(?:obj|nsubj:pass)$/))
      if (nouns.has(lemmaAt(graph, noun))) carried.set(noun, verb)
  })
  return carried
}

/** No participle that describes, no "going to", no preposition in a verb's form ("including"). */
function isDeed(graph: Graph, token: number): boolean {
  const { relation = '', head = -1 } = graph.tokens[token] ?? {}
  if (/^(?:amod|case|mark|cc|fixed|compound|flat|advmod|det)$/.test(relation)) return false
  if (lemmaAt(graph, token) === 'go' && dependents(graph, token, /^xcomp$/).length > 0) return false
  return !(lemmaAt(graph, token) === 'include' && relation === 'acl' && head >= 0)
}
