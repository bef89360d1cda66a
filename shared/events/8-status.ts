/**
 * Whether it really happened: from the trigger's own tense, modal and negation, then from the verb
 * or noun that governs it ("plans to", "refused to", "the threat of"), then from the clause around
 * it ("if", "denied that").
 */
import { denying, lightVerbs, planning, possible } from '../data/governors.ts'
import type { Acted, Judged, Status, Trigger, VerbGroup } from './document.ts'
import { subjectOf } from './match/arguments.ts'
import { governorOf } from './match/governor.ts'

const plans = new Set(planning.split(' '))
const maybes = new Set(possible.split(' '))
const denials = new Set(denying.split(' '))
/** Behind these a finite clause is no fact: "alleged that he stole". */
const unsure =
  /^(?:allege|claim|suspect|fear|think|suggest|rumour|rumor|hope|believe|speculate|wish|imagine|doubt|wonder|ask|worry|predict|warn|propose)$/
const conditions = /^(?:if|unless|whether|lest)$/

const lists: readonly (readonly [string, Status])[] = [
  ['avert avoid block cancel deny foil prevent refuse scrap thwart', 'denied'],
  [
    'await delay discuss expect offer order plan pledge postpone prepare promise propose schedule',
    'planned',
  ],
  [
    'allege consider demand fear predict recommend request seek suggest threaten urge want',
    'conditional',
  ],
]
/** What a verb makes of the noun that it governs: "cancelled the visit". */
const carried = new Map(
  lists.flatMap(([list, status]) => list.split(' ').map((verb) => [verb, status] as const)),
)
/** Verbs that a noun takes its tense from. */
const carriers = new Set([...lightVerbs.split(' '), ...carried.keys()])

/** How many words before its verb a clause is looked through. */
const clauseReach = 13

/** Adds how certain each event is. */
export function judgeStatus(document: Acted): Judged {
  const statuses = document.triggers.map((trigger) => {
    const own =
      trigger.group >= 0 ? verbStatus(document, trigger.group, 0) : nounStatus(document, trigger)
    const fixed = own === 'occurred' ? (trigger.entry.status ?? own) : own
    return inQuestion(document, trigger) && fixed !== 'denied' ? 'conditional' : fixed
  })
  return { ...document, statuses }
}

function inQuestion(document: Acted, trigger: Trigger): boolean {
  const sentence = document.sentences[document.sentenceOf[trigger.token] ?? 0]
  return document.tokens[(sentence?.last ?? 0) - 1]?.text === '?'
}

function verbStatus(document: Acted, g: number, depth: number): Status {
  const group = document.groups[g]
  if (!group || depth > 4) return 'occurred'
  if (group.negated || (depth === 0 && hasNoSubject(document, g))) return 'denied'
  if (group.mode === 'to') return infinitiveStatus(document, g, depth)
  if (group.mode === 'gerund' || group.mode === 'participle')
    return borrowedStatus(document, g, depth)
  const around = clauseStatus(document, group, g)
  if (around !== undefined) return around
  return tenseStatus(document, group, g)
}

/** "No one was injured", "none of them resigned". */
function hasNoSubject(document: Acted, g: number): boolean {
  const subject = document.chunks[subjectOf(document, g)[0] ?? -1]
  if (!subject) return false
  // "No one" reads as two phrases.
  return [subject.first, subject.first - 1].some((i) => {
    return /^(?:no|none|nobody|neither|nothing)$/.test(document.words[i]?.lemma ?? '')
  })
}

function tenseStatus(document: Acted, group: VerbGroup, g: number): Status {
  if (group.tense === 'future') return 'planned'
  if (group.tense === 'modal')
    return group.modal === 'would' && saidBefore(document, g) ? 'planned' : 'conditional'
  return group.progressive && group.tense === 'present' ? 'ongoing' : 'occurred'
}

/** "said they would meet": a plan, told in the past. */
function saidBefore(document: Acted, g: number): boolean {
  const other = sameSentence(document, g, g - 1)
  return (
    other !== undefined && /^(?:say|announce|add|tell|confirm|promise|report)$/.test(other.lemma)
  )
}

function sameSentence(document: Acted, g: number, other: number): VerbGroup | undefined {
  const here = document.groups[g]
  const there = document.groups[other]
  if (!here || !there) return undefined
  return document.sentenceOf[here.main] === document.sentenceOf[there.main] ? there : undefined
}

/** "if", "whether" before the clause, or a verb around it that makes it no fact. */
function clauseStatus(document: Acted, group: VerbGroup, g: number): Status | undefined {
  const sentence = document.sentences[document.sentenceOf[group.first] ?? 0]
  const start = Math.max(sentence?.first ?? 0, group.first - clauseReach)
  for (let i = group.first - 1; i >= start; i -= 1) {
    const word = document.words[i]
    const other = document.groupOf[i] ?? -1
    if (word?.tag === 'sub') return conditions.test(word.lemma) ? 'conditional' : undefined
    if (other >= 0 && other !== g) return aroundClause(document, group, other)
  }
  return undefined
}

/** What the verb before makes of a clause; "denied the accusation and threatened" stand side by side. */
function aroundClause({ words, ...document }: Acted, group: VerbGroup, other: number) {
  if (words[group.first - 1]?.tag === 'conj') return undefined
  const last = document.groups[other]?.last ?? 0
  return aroundVerb({ words, ...document }, other, document.tokens[last]?.text)
}

function aroundVerb(document: Acted, g: number, next: string | undefined): Status | undefined {
  const verb = document.groups[g]
  if (!verb || next === ',') return undefined
  if (verb.lemma === 'deny') return verb.negated ? undefined : 'denied'
  if (verb.lemma === 'expect') return 'planned'
  return unsure.test(verb.lemma) ? 'conditional' : undefined
}

function infinitiveStatus(document: Acted, g: number, depth: number): Status {
  const group = document.groups[g]
  if (!group) return 'occurred'
  const named = statusByNoun(document, group.first - 1)
  if (named) return named
  const governor = sameSentence(document, g, g - 1)
  if (!governor) return 'planned'
  if (governor.negated) return 'denied'
  const isCopula = governor.lemma === 'be' && document.words[group.first - 1]?.tag === 'be'
  if (isCopula || (governor.lemma === 'go' && governor.progressive)) return 'planned'
  return byList(governor.lemma) ?? inherit(document, g, depth)
}

/** "plans to", "ready to": the noun or adjective right before decides. */
function statusByNoun(document: Acted, at: number): Status | undefined {
  const before = document.words[at]
  if (before?.tag !== 'noun' && before?.tag !== 'adj') return undefined
  const named = byList(before.lemma)
  if (named) return isNone(document, at) ? 'denied' : named
  return tasks.test(before.lemma) ? 'planned' : undefined
}

/** "won a contract to supply tankers": what these are for lies ahead. */
const tasks = /^(?:agreement|bid|contract|deal|licence|license|mandate|option|order|right|tender)$/

/** "had no plans to leave". */
function isNone({ chunks, chunkOf, words }: Acted, noun: number): boolean {
  return words[chunks[chunkOf[noun] ?? -1]?.first ?? -1]?.lemma === 'no'
}

function inherit(document: Acted, g: number, depth: number): Status {
  return verbStatus(document, g - 1, depth + 1)
}

function byList(lemma: string): Status | undefined {
  if (denials.has(lemma)) return 'denied'
  if (plans.has(lemma)) return 'planned'
  return maybes.has(lemma) ? 'conditional' : undefined
}

/** Gerunds and participles: "without signing", "accused of killing", "stopped exporting". */
function borrowedStatus(document: Acted, g: number, depth: number): Status {
  const group = document.groups[g]
  if (!group) return 'occurred'
  const before = document.words[group.first - 1]
  if (before?.lemma === 'without') return 'denied'
  if (group.mode === 'participle' && group.passive && before?.tag !== 'prep') return 'occurred'
  const governor = sameSentence(document, g, g - 1)
  if (!governor) return 'occurred'
  if (before?.tag === 'prep') return prepositionStatus(before.lemma, governor)
  if (document.groupOf[group.first - 1] === g - 1)
    return byList(governor.lemma) ?? inherit(document, g, depth)
  return inherit(document, g, depth)
}

function prepositionStatus(prep: string, governor: VerbGroup): Status {
  if (prep === 'from' && denials.has(governor.lemma)) return 'denied'
  if (/^(?:accuse|charge|suspect|convict|threaten|warn)$/.test(governor.lemma)) {
    return governor.lemma === 'convict' ? 'occurred' : 'conditional'
  }
  if (governor.tense === 'future') return 'planned'
  return /^(?:for|of|about)$/.test(prep) && maybes.has(governor.lemma) ? 'conditional' : 'occurred'
}

/** A noun is as certain as the verb that carries it, or the noun it hangs on. */
function nounStatus(document: Acted, trigger: Trigger): Status {
  const chunk = document.chunks[trigger.chunk]
  if (!chunk) return 'occurred'
  const hung = hangsOn(document, chunk.prep)
  if (hung) return hung
  const governor = governorOf(document, trigger.chunk)
  if (governor !== undefined) return carriedStatus(document, trigger, governor)
  const called = calledFor(document, chunk.prep)
  if (called) return called
  return subjectStatus(document, chunk.last)
}

/** "the threat of war", "talk of a coup", "in the event of aggression". */
function hangsOn(document: Acted, prep: number | null): Status | undefined {
  if (prep === null) return undefined
  const lemma = document.words[prep - 1]?.lemma ?? ''
  if (
    /^(?:threat|possibility|risk|chance|fear|prospect|danger|talk|event|case|idea|proposal|call|plea|hope)$/.test(
      lemma,
    )
  )
    return 'conditional'
  return /^(?:plan|preparation|eve|ahead)$/.test(lemma) ? 'planned' : undefined
}

/** "called for an inquiry", "agreed on talks": the verb reaches the noun through a preposition. */
function calledFor(document: Acted, prep: number | null): Status | undefined {
  if (prep === null) return undefined
  const governor = document.groups[document.groupOf[prep - 1] ?? -1]
  if (!governor) return undefined
  if (/^(?:call|appeal|press|push|campaign|plead)$/.test(governor.lemma)) return 'conditional'
  return byList(governor.lemma)
}

function carriedStatus(document: Acted, trigger: Trigger, governor: number): Status {
  const group = document.groups[governor]
  if (!group) return 'occurred'
  const lemma = plainLemma(document, group)
  // "vowed to fight sanctions": what is fought is there already.
  if (!carriers.has(lemma)) return group.passive ? verbStatus(document, governor, 1) : 'occurred'
  const own = verbStatus(document, governor, 1)
  if (own !== 'occurred' && own !== 'ongoing') return own
  // "announced job cuts", and "announced a deal", which is done.
  if (lemma === 'announce' && trigger.entry.kind === 'closure') return 'planned'
  return carried.get(lemma) ?? own
}

const phrasal: ReadonlyMap<string, string> = new Map([
  ['call off', 'cancel'],
  ['push back', 'postpone'],
  ['put off', 'postpone'],
  ['rule out', 'refuse'],
])

/** "was put off", "called off the visit": the verb of one word that says the same. */
function plainLemma({ words }: Acted, { lemma, last }: VerbGroup): string {
  return phrasal.get(`${lemma} ${words[last]?.lemma ?? ''}`) ?? lemma
}

/** The verb whose subject the noun is: "the summit will take place". */
function subjectStatus(document: Acted, last: number): Status {
  const sentence = document.sentences[document.sentenceOf[last - 1] ?? 0]
  const end = Math.min(sentence?.last ?? 0, last + clauseReach)
  for (let i = last; i < end; i += 1) {
    const tag = document.words[i]?.tag
    if (tag === 'rel' || tag === 'sub') return 'occurred'
    const status = asSubjectOf(document, document.groupOf[i] ?? -1)
    if (status) return status
  }
  return 'occurred'
}

function asSubjectOf(document: Acted, g: number): Status | undefined {
  const group = document.groups[g]
  if (!group || group.mode === 'to' || group.mode === 'participle') return undefined
  const lemma = plainLemma(document, group)
  if (group.passive && plans.has(lemma)) return 'planned'
  if (group.passive && carried.get(lemma) === 'denied') return 'denied'
  // "is to be held": the copula only opens what the infinitive says.
  if (group.lemma === 'be' && document.groups[g + 1]?.first === group.last) return 'planned'
  if (/^(?:continue|rage)$/.test(group.lemma) && group.tense === 'present') return 'ongoing'
  return verbStatus(document, g, 1)
}
