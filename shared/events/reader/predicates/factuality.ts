/**
 * Predicate -> whether it is told as real: tense and modals of its auxiliaries, negation, what
 * governs it (plans, denials, reports, conditions), question and quotation marks around it.
 *
 * Source: the distinctions of FactBank (Saurí and Pustejovsky 2009), with one word as their sum.
 */
import { denyVerbs, maybeWords, planVerbs, reportVerbs } from '../../../data/predicate-words.ts'
import { dependents, type Graph, lemmaAt } from '../graph.ts'
import type { Factuality } from '../reading.ts'
import type { FoundPredicate } from './find.ts'
import { isComplement, isInfinitive, isPersuaded } from './sharing.ts'

const MOST_STEPS = 12
const GOVERNED = /^(?:xcomp|obj|nsubj:pass|obl|acl|ccomp)$/
const plan = new Set(planVerbs.split(' '))
const deny = new Set(denyVerbs.split(' '))
const report = new Set(reportVerbs.split(' '))
const maybe = new Set(maybeWords.split(' '))

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
    question: isQuestion(graph, above.root) || isQuestion(graph, verb),
    reportedBy: above.reportedBy,
    quoted: graph.quoted[predicate.token] ?? false,
  }
  return {
    ...judged,
    status: statusOf(judged, { ...above, open: above.open || isOpen(graph, verb, above.root) }),
  }
}

/** "whether it fell", "perhaps it fell", "did it fall?"; "who fell?" takes the fall for granted. */
function isOpen(graph: Graph, verb: number, root: number): boolean {
  const hedged = dependents(graph, verb, /^advmod$/).some((word) => maybe.has(lemmaAt(graph, word)))
  const whether = dependents(graph, verb, /^mark$/).some(
    (mark) => lemmaAt(graph, mark) === 'whether',
  )
  if (hedged || whether) return true
  const asked = [verb, root].filter((index) => isQuestion(graph, index))
  return asked.length > 0 && !asked.some((index) => asksWhat(graph, index))
}

function asksWhat(graph: Graph, root: number): boolean {
  return (graph.children[root] ?? []).some((word) =>
    [word, ...(graph.children[word] ?? [])].some((at) =>
      /^W(?:DT|P|P\$|RB)$/.test(graph.tokens[at]?.xpos ?? ''),
    ),
  )
}

function statusOf(
  judged: Omit<Factuality, 'status'>,
  above: { readonly planned: boolean; readonly denied: boolean; readonly open: boolean },
): Factuality['status'] {
  if (judged.negated || above.denied) return 'denied'
  if (judged.condition || judged.modality === 'would') return 'conditional'
  if (above.open || /^(?:can|could|may|might)$/.test(judged.modality ?? '')) return 'possible'
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
    progressive:
      (token?.xpos === 'VBG' && helpers.some((helper) => lemmaAt(graph, helper) === 'be')) ||
      helpers.some((helper) => graph.tokens[helper]?.xpos === 'VBG'),
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
  const said = [...words, ...phrases].map((word) => graph.tokens[word]?.form ?? '')
  return said.some((form) => NEGATIVE.test(form))
}

const NEGATIVE = /^(?:not|n't|n’t|never|no|neither|nobody|none|nothing)$/i

interface Above {
  readonly root: number
  planned: boolean
  denied: boolean
  /** Perhaps it comes about, perhaps not. */
  open: boolean
  condition: boolean
  reportedBy: number | null
}

/** Looks at what governs the predicate, step by step up to the root. */
function climb(graph: Graph, from: number): Above {
  const above = {
    // "is to open".
    planned: isInfinitive(graph, from) && isBe(graph, from),
    denied: false,
    open: false,
    condition: false,
    reportedBy: sayerBelow(graph, from),
  }
  const path = pathUp(graph, from)
  // What stands higher than a clause of its own says who told it, and nothing more of it.
  const edge = path.findIndex((at) => isOutside(graph, at))
  const inside = edge < 0 ? path : path.slice(0, edge + 1)
  for (const at of path) noteSayer(graph, at, above)
  for (const at of inside) {
    above.condition ||= hasCondition(graph, at)
    govern(graph, at, above)
  }
  return { root: rootOf(graph, from), ...above }
}

/** The predicate and what governs it, up to the one below the root. */
function pathUp({ tokens }: Graph, from: number): readonly number[] {
  const path: number[] = []
  for (let at = from; path.length < MOST_STEPS && (tokens[at]?.head ?? -1) >= 0; ) {
    path.push(at)
    at = tokens[at]?.head ?? -1
  }
  return path
}

function isOutside(graph: Graph, index: number): boolean {
  const { relation = '' } = graph.tokens[index] ?? {}
  return /^(?:advcl|nsubj|acl:relcl)/.test(relation) && !isComplement(graph, index)
}

function isBe(graph: Graph, index: number): boolean {
  return dependents(graph, index, /^(?:cop|aux)$/).some((word) => lemmaAt(graph, word) === 'be')
}

function govern(graph: Graph, index: number, above: Omit<Above, 'root'>): void {
  const token = graph.tokens[index]
  if (!token) return
  const lemma = lemmaAt(graph, token.head)
  const reported = token.relation === 'ccomp' && report.has(lemma)
  if (GOVERNED.test(token.relation) || isComplement(graph, index)) {
    above.planned ||= isAhead(graph, index, lemma) && !reported
    const refused = token.relation !== 'obl' && !report.has(lemma) && isNegated(graph, token.head)
    // "could be blocked": perhaps it is not.
    const doubtful = /^(?:can|could|may|might)$/.test(verbForm(graph, token.head).modality ?? '')
    const stopped = deny.has(lemma) || refused
    above.open ||= stopped && doubtful
    above.denied ||= stopped && !doubtful
  }
}

/** "officials said that ...", also behind "and": the subject is that of the first verb. */
function noteSayer(graph: Graph, index: number, above: Pick<Above, 'reportedBy'>): void {
  const { relation = '', head = -1 } = graph.tokens[index] ?? {}
  if (above.reportedBy === null && relation === 'ccomp' && report.has(lemmaAt(graph, head)))
    above.reportedBy = sayerOf(graph, head)
}

function sayerOf(graph: Graph, verb: number): number | null {
  const [own] = dependents(graph, verb, /^nsubj$/)
  const { relation = '', head = -1 } = graph.tokens[verb] ?? {}
  if (own !== undefined || relation !== 'conj') return own ?? null
  return dependents(graph, head, /^nsubj$/)[0] ?? null
}

/** What is planned, asked for, or still to come: "the plan to visit", "going to", "have to". */
function isAhead(graph: Graph, index: number, lemma: string): boolean {
  const { relation = '', head = -1 } = graph.tokens[index] ?? {}
  const infinitive = isInfinitive(graph, index)
  if (relation === 'acl' && !infinitive) return false
  if (isPersuaded(graph, index)) return plan.has(lemmaAt(graph, graph.tokens[head]?.head ?? -1))
  // "asked whether he left" asks, "asked him to leave" wants.
  if (relation === 'ccomp' && lemma === 'ask') return infinitive
  if (!infinitive) return plan.has(lemma)
  const tag = graph.tokens[head]?.xpos ?? ''
  if (lemma === 'go') return tag === 'VBG'
  if (lemma === 'have') return /^VB[PZ]?$/.test(tag)
  return plan.has(lemma)
}

/** "..., officials said": the saying hangs below what is said. */
function sayerBelow(graph: Graph, index: number): number | null {
  const source = dependents(graph, index, /^obl$/).find((phrase) =>
    dependents(graph, phrase, /^case$/).some((word) => lemmaAt(graph, word) === 'accord'),
  )
  if (source !== undefined) return source
  const saying = dependents(graph, index, /^parataxis$/).find((verb) =>
    report.has(lemmaAt(graph, verb)),
  )
  return saying === undefined ? null : sayerOf(graph, saying)
}

/** "if it fails", "provided that it fails", "in case it fails", "should it fail". */
function hasCondition(graph: Graph, clause: number): boolean {
  const { relation = '', head = -1 } = graph.tokens[clause] ?? {}
  if (
    relation === 'ccomp' &&
    /^(?:provided|providing|assuming)$/i.test(graph.tokens[head]?.form ?? '')
  )
    return dependents(graph, head, /^nsubj/).length === 0
  if (relation !== 'advcl') return false
  const marked = dependents(graph, clause, /^mark$/).some(
    (mark) =>
      /^(?:if|unless|lest|provided|providing)$/.test(lemmaAt(graph, mark)) ||
      dependents(graph, mark, /^fixed$/).some((word) => lemmaAt(graph, word) === 'case'),
  )
  return marked || isInverted(graph, clause)
}

function isInverted(graph: Graph, clause: number): boolean {
  const [helper = -1] = dependents(graph, clause, /^aux$/)
  const [subject = -1] = dependents(graph, clause, /^nsubj/)
  return (
    helper >= 0 &&
    helper < subject &&
    /^(?:had|should|were)$/i.test(graph.tokens[helper]?.form ?? '')
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
