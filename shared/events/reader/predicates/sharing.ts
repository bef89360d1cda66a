/**
 * Tree -> the subjects and objects of every verb, those too that stand at another verb: shared by
 * coordination, passed on by control and raising, meant by a relative pronoun or a participle.
 * Heads come before dependents, so what a verb hands on is known when it is asked for.
 */
import {
  giveVerbs,
  lightVerbs,
  objectControlVerbs,
  planVerbs,
  subjectControlVerbs,
} from '../../../data/predicate-words.ts'
import { dependents, type Graph, lemmaAt } from '../graph.ts'

/** By token: surface subjects, objects, and voice. */
export interface Participants {
  readonly subjects: readonly (readonly number[])[]
  readonly objects: readonly (readonly number[])[]
  readonly passive: readonly boolean[]
}

interface Filling {
  readonly subjects: (readonly number[])[]
  readonly objects: (readonly number[])[]
  readonly passive: boolean[]
}

const MOST_STEPS = 8
const MOST_CONJUNCTS = 12
const keepsSubject = new Set(subjectControlVerbs.split(' '))
const needsObject = new Set(`${lightVerbs} ${giveVerbs}`.split(' '))
const persuades = new Set(objectControlVerbs.split(' '))
const controls = new Set([...planVerbs.split(' '), ...objectControlVerbs.split(' ')])

/**
 * "ordered the firm to pay": a complement, also where the tree has it as a clause of purpose, or
 * hangs it on the firm.
 */
export function isComplement(graph: Graph, index: number): boolean {
  const token = graph.tokens[index]
  if (token?.relation === 'xcomp') return true
  if (token?.relation !== 'advcl' || !controls.has(lemmaAt(graph, token.head))) return false
  return isInfinitive(graph, index)
}

/** Whether an infinitive hangs on whom a verb makes do it: "urged the parties to form". */
export function isPersuaded(graph: Graph, index: number): boolean {
  const { relation = '', head: noun = -1 } = graph.tokens[index] ?? {}
  const { relation: role = '', head: verb = -1 } = graph.tokens[noun] ?? {}
  if (relation !== 'acl' || !/^i?obj$/.test(role) || !isInfinitive(graph, index)) return false
  return persuades.has(lemmaAt(graph, verb)) && graph.tokens[noun]?.mention !== 'abstract'
}

/** "to pay". */
export function isInfinitive(graph: Graph, index: number): boolean {
  return dependents(graph, index, /^mark$/).some((mark) => graph.tokens[mark]?.xpos === 'TO')
}

/** Fills in the participants of all verbs. */
export function participantsOf(graph: Graph): Participants {
  const filling: Filling = {
    subjects: graph.tokens.map(() => []),
    objects: graph.tokens.map(() => []),
    passive: graph.tokens.map(() => false),
  }
  for (const index of graph.downwards) {
    if (graph.tokens[index]?.upos === 'PUNCT') continue
    const own = dependents(graph, index, /^nsubj(?::pass|:outer)?$/)
    filling.passive[index] = isPassive(graph, index, filling)
    filling.objects[index] = expand(graph, dependents(graph, index, /^obj$/))
    const inherited = inheritedSubjects(graph, index, filling)
    filling.subjects[index] = own.length > 0 ? expand(graph, own) : inherited
    addAntecedent(graph, index, filling)
  }
  return filling
}

/** Phrases with their conjuncts; a relative pronoun gives way to its antecedent. */
export function expand(graph: Graph, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => {
    const meant = antecedent(graph, head)
    return [meant, ...dependents(graph, meant, /^conj$/)].slice(0, MOST_CONJUNCTS)
  })
}

function antecedent(graph: Graph, pronoun: number): number {
  if (!/^(?:WP|WDT)$/.test(graph.tokens[pronoun]?.xpos ?? '')) return pronoun
  let at = pronoun
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const token = graph.tokens[at]
    if (!token || token.head < 0) break
    if (token.relation === 'acl:relcl') return token.head
    at = token.head
  }
  return pronoun
}

function isPassive(graph: Graph, index: number, { passive }: Filling): boolean {
  const token = graph.tokens[index]
  if (!token || (token.upos !== 'VERB' && token.xpos !== 'VBN')) return false
  if (dependents(graph, index, /^(?:aux:pass|nsubj:pass|obl:agent)$/).length > 0) return true
  if (dependents(graph, index, /^aux$/).length > 0) return false
  const bare = dependents(graph, index, /^(?:nsubj|obj|mark)$/).length === 0
  // "the man accused of theft": tagged as a past now and then.
  if (token.relation === 'acl' && /^VB[DN]$/.test(token.xpos)) return bare
  if (token.xpos !== 'VBN') return false
  if (token.relation === 'advcl') return dependents(graph, index, /^nsubj$/).length === 0
  // "was arrested and charged": the auxiliary stands before the first alone.
  return token.relation === 'conj' && passive[token.head] === true
}

function inheritedSubjects(graph: Graph, index: number, known: Filling): readonly number[] {
  const token = graph.tokens[index]
  if (!token || token.head < 0) return []
  if (isComplement(graph, index)) return controllers(graph, token.head, known)
  if (token.relation === 'conj' || token.relation === 'advcl')
    return known.subjects[token.head] ?? []
  return token.relation === 'acl' ? subjectsOfNounClause(graph, index, known) : []
}

/** Who does what an infinitive says: he who is asked, but he who promises. */
function controllers(graph: Graph, verb: number, known: Filling): readonly number[] {
  const persuaded = expand(graph, dependents(graph, verb, /^iobj$/))
  const objects = persuaded.length > 0 ? persuaded : (known.objects[verb] ?? [])
  const keeps = objects.length === 0 || keepsSubject.has(lemmaAt(graph, verb))
  return keeps ? (known.subjects[verb] ?? []) : objects
}

/** "the men holding the bridge", "his plan to visit", "announced plans to visit". */
function subjectsOfNounClause(graph: Graph, index: number, known: Filling): readonly number[] {
  const { xpos = '', head = -1 } = graph.tokens[index] ?? {}
  if (xpos === 'VBN' || xpos === 'VBG' || isPersuaded(graph, index)) return expand(graph, [head])
  const misread = misreadSubjects(graph, head, known)
  const owners = misread.length > 0 ? misread : dependents(graph, head, /^nmod:poss$/)
  return owners.length > 0 ? owners : (known.subjects[graph.tokens[head]?.head ?? -1] ?? [])
}

/** "the offer that the government made", also where the tree takes it for "the claim that he lied". */
function isRelative(graph: Graph, index: number): boolean {
  const { relation = '' } = graph.tokens[index] ?? {}
  if (relation === 'acl:relcl') return true
  const that = dependents(graph, index, /^mark$/).some((mark) => lemmaAt(graph, mark) === 'that')
  return relation === 'acl' && that && needsObject.has(lemmaAt(graph, index))
}

/**
 * "The airline hopes to hire", "The company plans to build" with the verb tagged as a noun: it has
 * a subject all the same, or what should be one stands before it as if part of a compound.
 */
function misreadSubjects(graph: Graph, noun: number, known: Filling): readonly number[] {
  const { relation = '', xpos = '' } = graph.tokens[noun] ?? {}
  if (!controls.has(lemmaAt(graph, noun))) return []
  const own = known.subjects[noun] ?? []
  if (own.length > 0 || relation !== 'root' || xpos !== 'NNS') return own
  return dependents(graph, noun, /^compound$/)
}

/** "the treaty they signed": what the clause describes is the object that it lacks. */
function addAntecedent(graph: Graph, index: number, filling: Filling): void {
  const token = graph.tokens[index]
  if (!token || token.head < 0 || !isRelative(graph, index)) return
  const noun = expand(graph, [token.head])
  const named = (filling.subjects[index] ?? []).includes(token.head)
  const full = filling.passive[index] || (filling.objects[index]?.length ?? 0) > 0
  if (!named && !full && dependents(graph, index, /^(?:ccomp|xcomp|advmod)$/).length === 0)
    filling.objects[index] = noun
}
