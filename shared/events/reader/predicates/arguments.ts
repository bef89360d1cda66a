/**
 * Predicate -> its arguments: subjects and objects by voice, the rest by preposition and by what
 * the phrase names. A noun takes its owner and its of-phrase, and what its light verb has.
 */
import {
  giveVerbs,
  timeNouns,
  undergoneNouns,
  undergoVerbs,
} from '../../../data/predicate-words.ts'
import { dependents, type Graph, lemmaAt } from '../graph.ts'
import type { Argument, Role } from '../reading.ts'
import type { FoundPredicate } from './find.ts'
import { expand, type Participants } from './sharing.ts'

const undergone = new Set(undergoneNouns.split(' '))
const undergo = new Set(undergoVerbs.split(' '))
const give = new Set(giveVerbs.split(' '))
const times = new Set(timeNouns.split(' '))

type Found = readonly [Role, readonly number[]]

/** Roles of prepositions where nothing else is known. */
const PREPOSITIONS: Readonly<Record<string, Role>> = {
  about: 'topic',
  across: 'place',
  after: 'time',
  against: 'patient',
  at: 'place',
  before: 'time',
  between: 'agent',
  by: 'agent',
  concerning: 'topic',
  during: 'time',
  for: 'purpose',
  from: 'source',
  in: 'place',
  inside: 'place',
  into: 'goal',
  near: 'place',
  on: 'topic',
  outside: 'place',
  over: 'topic',
  since: 'time',
  to: 'goal',
  toward: 'goal',
  towards: 'goal',
  until: 'time',
  with: 'partner',
}

/** Lists the arguments of a predicate, each phrase once. */
export function argumentsOf(
  graph: Graph,
  predicate: FoundPredicate,
  participants: Participants,
): readonly Argument[] {
  const found =
    predicate.kind === 'verb'
      ? [
          ...coreOf(graph, predicate.token, participants),
          ...obliquesOf(graph, predicate.token, predicate.lemma),
          ...borrowedOf(graph, predicate.token),
        ]
      : nounArguments(graph, predicate, participants)
  const seen = new Set<number>([predicate.token])
  return found.flatMap(([role, heads]) =>
    heads.flatMap((head): Argument[] => {
      if (seen.has(head)) return []
      seen.add(head)
      const first = firstOf(graph, head)
      return [{ role, head, first, end: endOf(graph, head, found) }]
    }),
  )
}

/** Of "The company plans to build", read as a compound, the article is the company's. */
function firstOf({ first, tokens }: Graph, head: number): number {
  const { relation = '', head: above = -1 } = tokens[head] ?? {}
  const own = first[head] ?? head
  return relation === 'compound' ? Math.min(own, first[above] ?? own) : own
}

/** "a convoy near Goma": what the deed has borrowed from the end of a phrase is no part of it. */
function endOf(graph: Graph, head: number, found: readonly Found[]): number {
  const end = graph.end[head] ?? head + 1
  const borrowed = dependents(graph, head, /^nmod(?::unmarked)?$/).find(
    (phrase) =>
      graph.end[phrase] === end &&
      found.some(([role, heads]) => /^(?:place|time|agent)$/.test(role) && heads.includes(phrase)),
  )
  if (borrowed === undefined) return withoutAge(graph, head, end)
  const starts = [borrowed, ...dependents(graph, borrowed, /^case$/), graph.first[borrowed] ?? end]
  return Math.max(head + 1, Math.min(...starts))
}

/** "Smith, 61". */
function withoutAge({ tokens }: Graph, head: number, end: number): number {
  const aged = tokens[end - 1]?.upos === 'NUM' && tokens[end - 2]?.form === ','
  return aged && head < end - 2 ? end - 2 : end
}

function coreOf(graph: Graph, verb: number, participants: Participants): readonly Found[] {
  const { subjects, objects, passive } = participants
  const lemma = lemmaAt(graph, verb)
  const own = objects[verb] ?? []
  const direct = dependents(graph, verb, /^obj$/)
  // "lent the city two million", "was given a medal": who is given something is no patient.
  const [given] = give.has(lemma) && direct.length > 1 ? direct : []
  const isGiven = passive[verb] === true && give.has(lemma) && direct.length > 0
  const undergoes = passive[verb] === true || (own.length === 0 && undergo.has(lemma))
  const subjectRole = isGiven ? 'recipient' : undergoes ? 'patient' : 'agent'
  return [
    [subjectRole, subjects[verb] ?? []],
    ['agent', expand(graph, dependents(graph, verb, /^obl:agent$/))],
    // "given a medal by the king", hung on the medal.
    ['agent', passive[verb] === true ? direct.flatMap((object) => byPhrases(graph, object)) : []],
    ['recipient', expand(graph, dependents(graph, verb, /^iobj$/))],
    ['recipient', given === undefined ? [] : [given]],
    ['patient', own],
    ['content', dependents(graph, verb, /^(?:ccomp|xcomp)$/)],
  ]
}

function obliquesOf(graph: Graph, head: number, lemma: string): readonly Found[] {
  const phrases = dependents(graph, head, /^(?:obl(?::unmarked)?|nmod(?::unmarked)?|advmod)$/)
  return phrases.flatMap((phrase): Found[] => {
    if (isTime(graph, phrase)) return [['time', [phrase]]]
    const preposition = prepositionOf(graph, phrase)
    // "according to the agency": who says so takes no part.
    if (graph.tokens[phrase]?.relation === 'advmod' || preposition === 'accord') return []
    const heads = preposition === 'between' ? bothOf(graph, phrase) : expand(graph, [phrase])
    return [[obliqueRole({ graph, phrase, preposition, lemma }), heads]]
  })
}

/** "between X and Y": two, also where the tree hangs the second elsewhere. */
function bothOf(graph: Graph, phrase: number): readonly number[] {
  const { tokens } = graph
  const heads = expand(graph, [phrase])
  const end = graph.end[phrase] ?? tokens.length
  if (heads.length > 1 || tokens[end]?.form !== 'and') return heads
  const second = tokens
    .slice(end + 1, end + MOST_WORDS)
    .findIndex(
      ({ upos }, at) => /^(?:NOUN|PROPN|PRON)$/.test(upos) && tokens[end + at + 2]?.upos !== upos,
    )
  return second < 0 ? heads : [...heads, end + 1 + second]
}

/** The second is found within so many words. */
const MOST_WORDS = 5

function obliqueRole(task: {
  readonly graph: Graph
  readonly phrase: number
  readonly preposition: string
  readonly lemma: string
}): Role {
  const { graph, phrase, preposition, lemma } = task
  if (preposition === 'to' && give.has(lemma)) return 'recipient'
  const { mention, upos } = graph.tokens[phrase] ?? {}
  const located = preposition === 'on' && mention === 'place' && upos === 'PROPN'
  return located ? 'place' : (PREPOSITIONS[preposition] ?? 'other')
}

/** "convicted a man of fraud on Friday". */
function datesWithin(graph: Graph, phrase: number): readonly number[] {
  return dependents(graph, phrase, /^nmod(?::unmarked)?$/).filter((inner) => isTime(graph, inner))
}

/** "a treaty with Norway on Monday": a time, place or partner hung on the object belongs to the deed. */
function borrowedOf(graph: Graph, verb: number): readonly Found[] {
  const holders = dependents(graph, verb, /^(?:obj|obl|nsubj:pass)$/)
  return holders
    .flatMap((holder) => [holder, ...dependents(graph, holder, /^appos$/)])
    .flatMap((holder) => dependents(graph, holder, /^nmod(?::unmarked)?$/))
    .flatMap((phrase) => [phrase, ...datesWithin(graph, phrase)])
    .flatMap((phrase): Found[] => {
      const preposition = prepositionOf(graph, phrase)
      if (isTime(graph, phrase) && /^(?:on|in|for|since|)$/.test(preposition))
        return [['time', [phrase]]]
      if (/^(?:at|in|near)$/.test(preposition) && graph.tokens[phrase]?.upos === 'PROPN')
        return [['place', [phrase]]]
      return preposition === 'with' ? [['partner', expand(graph, [phrase])]] : []
    })
}

function nounArguments(
  graph: Graph,
  { token, lemma, light }: FoundPredicate,
  participants: Participants,
): readonly Found[] {
  const suffered: Role = undergone.has(lemma) ? 'patient' : 'agent'
  const owners = dependents(graph, token, /^nmod:poss$/)
  const phrases = dependents(graph, token, /^nmod(?::unmarked)?$/)
  const of = phrases.filter(
    (phrase) => prepositionOf(graph, phrase) === 'of' && !isTime(graph, phrase),
  )
  const rest = obliquesOf(graph, token, lemma).filter(([, heads]) => !of.includes(heads[0] ?? -1))
  const own: readonly Found[] = [
    // "the minister's arrest of a rival": with an of-phrase, the owner does it.
    [of.length > 0 ? 'agent' : suffered, expand(graph, owners)],
    [owners.length > 0 ? 'patient' : suffered, expand(graph, of)],
    ...rest,
    // "the signing of a pact by X and Y", hung on the pact.
    ['agent', of.flatMap((phrase) => byPhrases(graph, phrase))],
  ]
  if (light === null) return own
  const carriers = participants.passive[light]
    ? expand(graph, dependents(graph, light, /^obl:agent$/))
    : (participants.subjects[light] ?? [])
  return [['agent', carriers], ...own, ...obliquesOf(graph, light, lemma)]
}

function byPhrases(graph: Graph, phrase: number): readonly number[] {
  const inside = dependents(graph, phrase, /^nmod$/)
  return expand(
    graph,
    inside.filter((other) => prepositionOf(graph, other) === 'by'),
  )
}

function prepositionOf(graph: Graph, phrase: number): string {
  const [first] = dependents(graph, phrase, /^case$/)
  return first === undefined ? '' : lemmaAt(graph, first)
}

function isTime(graph: Graph, phrase: number): boolean {
  const form = graph.tokens[phrase]?.form ?? ''
  if (/^(?:1[5-9]|20)\d\d$/.test(form)) return true
  return times.has(lemmaAt(graph, phrase)) || times.has(form.toLowerCase())
}
