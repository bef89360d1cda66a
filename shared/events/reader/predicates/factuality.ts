/**
 * Predicate -> whether it is told as real: tense and modals of its auxiliaries, negation, what
 * governs it (plans, denials, reports, conditions), question and quotation marks around it.
 *
 * Source: the distinctions of FactBank (Saurí and Pustejovsky 2009), with one word as their sum.
 */
import { denyVerbs, planVerbs, reportVerbs } from '../../../data/predicate-words.ts'
import { dependents, type Graph, lemmaAt } from '../graph.ts'
import type { Factuality } from '../reading.ts'
import type { FoundPredicate } from './find.ts'
import { isComplement } from './sharing.ts'

const MOST_STEPS = 12
const GOVERNED = /^(?:xcomp|obj|nsubj:pass|obl|acl|ccomp)$/
const plan = new Set(planVerbs.split(' '))
const deny = new Set(denyVerbs.split(' '))
const report = new Set(reportVerbs.split(' '))

/** Judges one predicate. */
export function factualityOf(graph: Graph, predicate: FoundPredicate): Factuality {
  const verb = predicate.light ?? predicate.token
  const above = climb(graph, verb)
  const form = verbForm(graph, verb)
  const negated = isNegated(graph, verb) || isNegated(graph, predicate.token)
  const judged = {
    ...form,
    negated,
    condition: above.condition,
    question: isQuestion(graph, above.root),
    reportedBy: above.reportedBy,
    quoted: graph.quoted[predicate.token] ?? false,
  }
  return { ...judged, status: statusOf(judged, above) }
}

function statusOf(
  judged: Omit<Factuality, 'status'>,
  above: { readonly planned: boolean; readonly denied: boolean },
): Factuality['status'] {
  if (judged.negated || above.denied) return 'denied'
  if (judged.condition || judged.modality === 'would') return 'conditional'
  if (judged.question || /^(?:can|could|may|might)$/.test(judged.modality ?? '')) return 'possible'
  if (above.planned || judged.tense === 'future' || judged.modality !== null) return 'planned'
  return 'asserted'
}

type VerbForm = Pick<Factuality, 'tense' | 'perfect' | 'progressive' | 'modality'>

/** What the verb and its auxiliaries say; a conjunct without any has those of the first. */
function verbForm(graph: Graph, verb: number): VerbForm {
  const token = graph.tokens[verb]
  const own = dependents(graph, verb, /^(?:aux(?::pass)?|cop)$/)
  const shared = own.length === 0 && token?.relation === 'conj' && !/^VB[DPZ]$/.test(token.xpos)
  const helpers = shared ? dependents(graph, token.head, /^(?:aux(?::pass)?|cop)$/) : own
  const modals = helpers.filter((helper) => graph.tokens[helper]?.xpos === 'MD')
  const modal = modals.map((helper) => modalLemma(graph, helper))[0] ?? null
  const future = modal === 'will' || modal === 'shall'
  const finite = [...helpers, verb].map((index) => tenseOf(graph, index)).find(Boolean)
  // A participle with a subject of its own and no auxiliary is a past that was tagged wrong.
  const bare = token?.xpos === 'VBN' && own.length === 0
  const past = bare && dependents(graph, verb, /^nsubj$/).length > 0 ? 'past' : 'none'
  return {
    tense: future ? 'future' : (finite ?? past),
    perfect: helpers.some((helper) => lemmaAt(graph, helper) === 'have'),
    progressive: token?.xpos === 'VBG' && helpers.some((helper) => lemmaAt(graph, helper) === 'be'),
    modality: future ? null : modal,
  }
}

function modalLemma(graph: Graph, helper: number): string {
  const form = graph.tokens[helper]?.form.toLowerCase() ?? ''
  if (form === "'ll" || form === 'wo') return 'will'
  return form === "'d" ? 'would' : form
}

function tenseOf(graph: Graph, index: number): 'past' | 'present' | undefined {
  const xpos = graph.tokens[index]?.xpos ?? ''
  if (xpos === 'VBD') return 'past'
  return xpos === 'VBP' || xpos === 'VBZ' ? 'present' : undefined
}

function isNegated(graph: Graph, index: number): boolean {
  // "No soldiers were killed", "made no promise": what takes part is denied, and so the deed.
  const phrases = dependents(graph, index, /^(?:nsubj(?::pass)?|obj)$/)
  const words = [
    ...dependents(graph, index, /^(?:advmod|det)$/),
    ...phrases.flatMap((phrase) => dependents(graph, phrase, /^det$/)),
  ]
  return words.some((word) => /^(?:not|n't|n’t|never|no)$/i.test(graph.tokens[word]?.form ?? ''))
}

interface Above {
  readonly root: number
  planned: boolean
  denied: boolean
  condition: boolean
  reportedBy: number | null
}

/** Looks at what governs the predicate, step by step up to the root. */
function climb(graph: Graph, from: number): Above {
  let at = from
  const above = {
    planned: false,
    denied: false,
    condition: false,
    reportedBy: sayerBelow(graph, from),
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const token = graph.tokens[at]
    if (!token || token.head < 0) break
    if (token.relation === 'advcl' && hasCondition(graph, at)) above.condition = true
    govern(graph, at, above)
    if (/^(?:advcl|nsubj|acl:relcl)/.test(token.relation) && !isComplement(graph, at)) break
    at = token.head
  }
  return { root: rootOf(graph, at), ...above }
}

function govern(graph: Graph, index: number, above: Omit<Above, 'root'>): void {
  const token = graph.tokens[index]
  if (!token) return
  const lemma = lemmaAt(graph, token.head)
  const reported = token.relation === 'ccomp' && report.has(lemma)
  if (GOVERNED.test(token.relation) || isComplement(graph, index)) {
    above.planned ||= plan.has(lemma) && !reported
    const refused = token.relation !== 'obl' && !report.has(lemma) && isNegated(graph, token.head)
    above.denied ||= deny.has(lemma) || refused
  }
  if (reported && above.reportedBy === null)
    above.reportedBy = dependents(graph, token.head, /^nsubj$/)[0] ?? null
}

/** "..., officials said": the saying hangs below what is said. */
function sayerBelow(graph: Graph, index: number): number | null {
  const saying = dependents(graph, index, /^parataxis$/).find((verb) =>
    report.has(lemmaAt(graph, verb)),
  )
  return saying === undefined ? null : (dependents(graph, saying, /^nsubj$/)[0] ?? null)
}

function hasCondition(graph: Graph, clause: number): boolean {
  return dependents(graph, clause, /^mark$/).some((mark) =>
    /^(?:if|unless)$/.test(lemmaAt(graph, mark)),
  )
}

function rootOf(graph: Graph, from: number): number {
  let at = from
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const head = graph.tokens[at]?.head ?? -1
    if (head < 0) break
    at = head
  }
  return at
}

function isQuestion(graph: Graph, root: number): boolean {
  return dependents(graph, root, /^punct$/).some((mark) => graph.tokens[mark]?.form === '?')
}
