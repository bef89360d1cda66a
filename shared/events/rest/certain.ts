/**
 * Whether a happening is told as real, from its own words (tense, modal, negation, condition) and
 * from what governs it: "agreed to buy" is planned, "refused to sign" denied, "allowed to bid" only
 * possible; a noun is as certain as the verb that brings it about ("will announce cuts").
 *
 * Source: the distinctions of FactBank (Saurí and Pustejovsky 2009).
 */
import { denying, lightVerbs, planning, possible, saying } from '../../data/governors.ts'
import { planVerbs } from '../../data/predicate-words.ts'
import type { EventStatus } from '../../model/event.ts'
import { dependents, type Graph, lemmaAt } from '../reader/graph.ts'
import type { Predicate } from '../reader/reading.ts'

const plans = new Set([...planning.split(' '), ...planVerbs.split(' ')])
const maybes = new Set(possible.split(' '))
const denials = new Set(denying.split(' '))
/** Verbs whose infinitive is as real as they are: "began to sell", "managed to land". */
const implies = new Set(
  'begin come continue fail force get happen have help keep lead learn make manage move prove remain start succeed tend turn use'.split(
    ' ',
  ),
)
/** Verbs that bring about what their object names. */
const brings = new Set([
  ...lightVerbs.split(' '),
  ...'allow announce arrange create do enable expect face get host include make negotiate offer plan prepare promise receive schedule see seek sign take undergo want'.split(
    ' ',
  ),
])
/** "ceased to look", "stopped selling": what is no more. */
const ends = /^(?:cease|stop|quit)$/
const says = new Set(saying.split(' '))
/** "appears to be running", "attempted to address": perhaps. */
const tries = /^(?:appear|attempt|seem|struggle|try)$/
const mostSteps = 4

/** What the status of predicates is judged in. */
export interface Judge {
  readonly graph: Graph
  readonly byToken: ReadonlyMap<number, Predicate>
}

/** How certain a predicate is, but for what its date says. */
export function certaintyOf(judge: Judge, predicate: Predicate, depth = 0): EventStatus {
  const own = ownCertainty(judge.graph, predicate)
  if (own !== 'occurred' || depth >= mostSteps) return own
  const above =
    predicate.kind === 'noun' && predicate.light === null
      ? ofNoun(judge, predicate, depth)
      : ofClause(judge, predicate, depth)
  if (above !== 'occurred') return above
  const { progressive, tense } = predicate.factuality
  return progressive && tense === 'present' ? 'ongoing' : 'occurred'
}

function ownCertainty(graph: Graph, predicate: Predicate): EventStatus {
  const { negated, condition, question, modality, tense } = predicate.factuality
  const verb = predicate.light ?? predicate.token
  if (negated || isCancelled(graph, predicate.token) || isNoLonger(graph, verb)) return 'denied'
  if (condition || question || isOpen(graph, verb)) return 'conditional'
  if (tense === 'future' || isAhead(graph, verb)) return 'planned'
  if (modality === null) return 'occurred'
  // "said that it would": a plan, told in the past.
  const isPlan = /^(?:must|should)$/.test(modality) || (modality === 'would' && isTold(graph, verb))
  return isPlan ? 'planned' : 'conditional'
}

/** "could no longer meet". */
function isNoLonger(graph: Graph, token: number): boolean {
  return dependents(graph, token, /^advmod$/).some(
    (word) =>
      graph.tokens[word]?.form.toLowerCase() === 'longer' &&
      graph.tokens[word - 1]?.form.toLowerCase() === 'no',
  )
}

/** "did not say whether he left". */
function isOpen(graph: Graph, token: number): boolean {
  return dependents(graph, token, /^mark$/).some((mark) => lemmaAt(graph, mark) === 'whether')
}

/** The clause of a verb of saying. */
function isTold(graph: Graph, token: number): boolean {
  const { head = -1, relation = '' } = graph.tokens[token] ?? {}
  return relation === 'ccomp' && says.has(lemmaAt(graph, head))
}

/** "the now-cancelled deal". */
function isCancelled(graph: Graph, token: number): boolean {
  return dependents(graph, token, /^amod$/).some((word) =>
    /(?:cancell?ed|abandoned|aborted|scrapped)$/i.test(graph.tokens[word]?.form ?? ''),
  )
}

/** "is to be delivered", "are to be held". */
function isAhead(graph: Graph, token: number): boolean {
  const helpers = dependents(graph, token, /^(?:aux|aux:pass|cop|mark)$/)
  const forms = helpers.map((word) => graph.tokens[word]?.form.toLowerCase() ?? '')
  return forms.includes('to') && forms.some((form) => /^(?:is|are|was|were)$/.test(form))
}

function ofClause(judge: Judge, predicate: Predicate, depth: number): EventStatus {
  const { graph } = judge
  const token = predicate.light ?? predicate.token
  const { head = -1, relation = '' } = graph.tokens[token] ?? {}
  const base = relation.replace(/:.*$/, '')
  if (head < 0) return 'occurred'
  const lemma = lemmaAt(graph, head)
  if (isInfinitive(graph, token)) return infinitive(judge, { token, head, base, depth })
  if (base === 'conj') return shared(judge, head, depth)
  if (base === 'xcomp' && (denials.has(lemma) || ends.test(lemma))) return 'denied'
  if (base === 'ccomp') return reported(judge, head)
  if (base === 'xcomp' || (base === 'advcl' && isParticiple(graph, token)))
    return aboveOf(judge, head, depth)
  return 'occurred'
}

function isInfinitive(graph: Graph, token: number): boolean {
  return dependents(graph, token, /^mark$/).some((mark) => graph.tokens[mark]?.xpos === 'TO')
}

function isParticiple(graph: Graph, token: number): boolean {
  return graph.tokens[token]?.xpos === 'VBG' && dependents(graph, token, /^mark$/).length === 0
}

interface Clause {
  readonly token: number
  readonly head: number
  readonly base: string
  readonly depth: number
}

function infinitive(judge: Judge, { head, base, depth }: Clause): EventStatus {
  const { graph } = judge
  const lemma = lemmaAt(graph, head)
  const above = aboveOf(judge, head, depth)
  if (denials.has(lemma) || (base === 'xcomp' && ends.test(lemma))) return 'denied'
  if (base === 'conj') return above
  // "will allow developers to create", "will be able to sell".
  if (above === 'planned' && maybes.has(lemma)) return 'planned'
  if (above === 'denied' || above === 'conditional') return base === 'advcl' ? 'planned' : above
  return meant(lemma, base === 'xcomp' && above !== 'planned')
}

/** What an infinitive is worth by the word that it hangs on. */
function meant(lemma: string, isReal: boolean): EventStatus {
  if (isReal && implies.has(lemma)) return 'occurred'
  if (tries.test(lemma)) return 'conditional'
  return maybes.has(lemma) && !plans.has(lemma) ? 'conditional' : 'planned'
}

/** The certainty of the predicate on a token; a token that is none is taken for real. */
function aboveOf(judge: Judge, token: number, depth: number): EventStatus {
  const above = judge.byToken.get(token)
  return above === undefined ? 'occurred' : certaintyOf(judge, above, depth + 1)
}

/** A conjunct without a helper of its own has the first one's. */
function shared(judge: Judge, head: number, depth: number): EventStatus {
  const above = aboveOf(judge, head, depth)
  return above === 'denied' ? 'occurred' : above
}

/** "denied that", "hopes that", "alleged that": what the clause of a verb is worth. */
function reported({ graph, byToken }: Judge, head: number): EventStatus {
  const lemma = lemmaAt(graph, head)
  const isDenied = byToken.get(head)?.factuality.negated ?? false
  if (lemma === 'deny') return isDenied ? 'occurred' : 'denied'
  if (/^(?:expect|plan|intend|promise|vow|pledge|agree|decide)$/.test(lemma)) return 'planned'
  return /^(?:allege|believe|fear|hope|imagine|propose|rumou?r|speculate|suggest|suspect|think|want|wish|wonder|doubt|ask|consider)$/.test(
    lemma,
  )
    ? 'conditional'
    : 'occurred'
}

/** A noun as what a verb brings about: "will deliver a speech", "called for a re-run". */
function ofNoun(judge: Judge, predicate: Predicate, depth: number): EventStatus {
  const { graph, byToken } = judge
  const { head = -1, relation = '' } = graph.tokens[predicate.token] ?? {}
  const above = byToken.get(head)
  if (above === undefined) return 'occurred'
  const status = certaintyOf(judge, above, depth + 1)
  if (relation === 'conj') return status
  if (relation === 'nmod') return ofNounAbove(graph, predicate.token, status)
  if (relation === 'nsubj') return status === 'denied' ? 'occurred' : status
  const isObject = /^(?:obj|nsubj:pass)$/.test(relation) || isBehindFor(graph, predicate.token)
  return (isObject ? askedFor(above.lemma) : undefined) ?? broughtBy(above.lemma, status)
}

function broughtBy(lemma: string, status: EventStatus): EventStatus {
  return brings.has(lemma) || status === 'planned' ? status : 'occurred'
}

/** What a verb makes of its object: "cancelled the visit", "called for a re-run". */
function askedFor(lemma: string): EventStatus | undefined {
  if (denials.has(lemma)) return 'denied'
  if (/^(?:consider|discuss|mull|negotiate|weigh)$/.test(lemma)) return 'conditional'
  const isPlan = plans.has(lemma) || /^(?:call|request|demand|urge)$/.test(lemma)
  return isPlan ? 'planned' : undefined
}

/** "plans for a delivery", "the prospect of a strike". */
function ofNounAbove(graph: Graph, token: number, status: EventStatus): EventStatus {
  const head = lemmaAt(graph, graph.tokens[token]?.head ?? -1)
  if (/^(?:plan|preparation|schedule|proposal|bid|offer|order|talk)$/.test(head)) return 'planned'
  if (/^(?:threat|risk|prospect|possibility|fear|hope|danger|chance)$/.test(head))
    return 'conditional'
  return status === 'planned' ? 'planned' : 'occurred'
}

function isBehindFor(graph: Graph, token: number): boolean {
  return dependents(graph, token, /^case$/).some((word) => lemmaAt(graph, word) === 'for')
}
