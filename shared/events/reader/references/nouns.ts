/**
 * Sieves for names and noun phrases, surest first: names by their words, appositions, "X is the Y",
 * the same phrase again, "the" with a noun named before, and descriptions of what was named ("the
 * president", "the Russian leader", "the company", "the country").
 */
import { repeatWeights } from '../../../data/models/reference-weights.ts'
import { officeWords } from '../../../data/titles.ts'
import { dependents, type Graph, lemmaAt } from '../graph.ts'
import { earlierNames, type KnownName } from '../names/aliases.ts'
import { isNationality } from '../names/parts.ts'
import { type Chains, gendersAgree, numbersAgree } from './chains.ts'
import type { Mention } from './mentions.ts'

/** What the sieves work on. */
export interface Resolving {
  readonly graph: Graph
  readonly names: readonly KnownName[]
  readonly chains: Chains
  /** Mention of each head word. */
  readonly byHead: ReadonlyMap<number, number>
}

/** Mentions of the same name. */
export function joinNames({ names, chains }: Resolving): void {
  const mentionOf = new Map(chains.mentions.map((mention, index) => [mention.name, index]))
  earlierNames(names).forEach((earlier, name) => {
    const [one, other] = [mentionOf.get(name), mentionOf.get(earlier)]
    if (earlier >= 0 && one !== undefined && other !== undefined) chains.join(one, other)
  })
}

/** "Kim Jong Un, the leader of the North": a name with a description, never two names. */
export function joinAppositions({ graph, chains, byHead }: Resolving): void {
  for (const [index, mention] of chains.mentions.entries()) {
    const { relation = '', head = -1 } = graph.tokens[mention.head] ?? {}
    const other = /^appos/.test(relation) ? byHead.get(head) : undefined
    const above = chains.mentions[other ?? -1]
    if (other !== undefined && above && mayDescribe(mention, above)) chains.join(index, other)
  }
}

function mayDescribe(one: Mention, other: Mention): boolean {
  if (one.kind === 'name' && other.kind === 'name') return false
  // A place beside a place is where it lies: "downtown, 319 S. Denver".
  if (one.type === 'place' && other.type === 'place' && one.determiner !== 'the') return false
  const known = one.type !== '_' && other.type !== '_'
  return numbersAgree(one.number, other.number) && (!known || one.type === other.type)
}

/** "Paris is the capital": only what is definite names the same. */
export function joinPredicates(task: Resolving): void {
  const { chains } = task
  for (const [index, mention] of chains.mentions.entries()) {
    const subject = DEFINITE.test(mention.determiner) ? subjectOf(task, mention) : undefined
    if (subject !== undefined && numbersAgree(mention.number, chains.number(subject)))
      chains.join(index, subject)
  }
}

const DEFINITE = /^(?:the|his|her|its|their|my|our|your)$/

/** The subject of "is the Y", where it is said without "not". */
function subjectOf({ graph, byHead }: Resolving, { head }: Mention): number | undefined {
  const [copula = -1] = dependents(graph, head, /^cop$/)
  const [subject = -1] = dependents(graph, head, /^nsubj$/)
  const denied = dependents(graph, head, /^advmod$/).some((word) =>
    /^(?:not|n't|never)$/.test(lemmaAt(graph, word)),
  )
  return lemmaAt(graph, copula) === 'be' && !denied ? byHead.get(subject) : undefined
}

/** "2014", "May 1998": the same date again is the same time. */
export function joinDates(task: Resolving): void {
  const latest = new Map<string, number>()
  for (const [index, mention] of task.chains.mentions.entries()) {
    const key = contentOf(task, mention).join(' ')
    if (mention.kind !== 'noun' || !DATE.test(key)) continue
    const before = latest.get(key)
    if (before !== undefined) task.chains.join(index, before)
    latest.set(key, index)
  }
}

const DATE = /^(?:[a-z]{3,9} )?(?:\d{1,2} )?(?:1[5-9]|20)\d\d$/

/** A noun phrase with the last one before it of the same noun, and what speaks for their being one. */
export interface Repeated {
  readonly index: number
  readonly before: number
  readonly features: readonly string[]
}

/** The same noun again: joined where that is likely enough. */
export function joinRepeated(task: Resolving): void {
  for (const { index, before, features } of repeatedOf(task)) {
    const score = features.reduce((sum, feature) => sum + (repeatWeights[feature] ?? 0), 0)
    if (score > LEAST_SCORE) task.chains.join(index, before)
  }
}

/** Logarithm of the odds. */
const LEAST_SCORE = 0.8

/** Noun phrases whose noun was there before, each with the last such one. */
export function repeatedOf(task: Resolving): readonly Repeated[] {
  const { chains } = task
  const latest = new Map<string, number>()
  const latestOfNoun = new Map<string, number>()
  return chains.mentions.flatMap((mention, index): Repeated[] => {
    if (mention.kind !== 'noun' || mention.type === 'time') return []
    const words = contentOf(task, mention)
    const key = `${mention.number} ${words.join(' ')}`
    const noun = `${mention.number} ${mention.lemma}`
    const same = latest.get(key)
    const before = same ?? latestOfNoun.get(noun)
    latest.set(key, index)
    latestOfNoun.set(noun, index)
    if (before === undefined || NEW.test(mention.determiner)) return []
    return [{ index, before, features: repeatFeatures(task, { index, before, words }) }]
  })
}

const NEW = /^(?:a|an|another|some|any|no|each|every|what|which|other)$/

function repeatFeatures(
  task: Resolving,
  {
    index,
    before,
    words,
  }: { readonly index: number; readonly before: number; readonly words: readonly string[] },
): readonly string[] {
  const [later, earlier] = [task.chains.mentions[index], task.chains.mentions[before]]
  if (!later || !earlier) return []
  const known = contentOf(task, earlier)
  const added = words.filter((word) => !known.includes(word)).length
  const lost = known.filter((word) => !words.includes(word)).length
  const how =
    added + lost === 0
      ? `same ${Math.min(3, words.length)}`
      : `${Math.min(2, added)} ${Math.min(2, lost)}`
  const article = later.determiner === '' ? '-' : later.determiner
  const apart = Math.min(6, Math.ceil(Math.log2(later.sentence - earlier.sentence + 1)))
  const inner = later.start >= earlier.start && later.end <= earlier.end
  return [
    'any',
    `how ${how}`,
    `article ${article}`,
    `articles ${article} ${earlier.determiner}`,
    `article ${article} ${how}`,
    `article ${article} ${later.number} ${how}`,
    `type ${later.type}`,
    `type ${later.type} ${article}`,
    `apart ${apart}`,
    `apart ${apart} ${article}`,
    `relation ${task.graph.tokens[later.head]?.relation}`,
    ...(inner ? ['inner'] : []),
    ...(later.type === earlier.type ? [] : ['types differ']),
  ]
}

/** Words of a mention that are no articles or marks. */
function contentOf({ graph }: Resolving, mention: Mention): readonly string[] {
  const words: string[] = []
  for (let at = mention.start; at < mention.end && words.length < MOST_WORDS; at += 1) {
    const { upos = '', lemma = '', form = '' } = graph.tokens[at] ?? {}
    if (/^(?:NOUN|PROPN|ADJ|NUM|VERB|PRON)$/.test(upos))
      words.push((lemma === '' ? form : lemma).toLowerCase())
  }
  return words
}

const MOST_WORDS = 24
const offices = new Set(officeWords.split(' '))
const BODY =
  /^(?:company|firm|group|organization|organisation|agency|bank|club|team|party|airline|carrier|manufacturer|maker|retailer|university|school|newspaper|ministry|court)$/
const LAND = /^(?:country|nation|state|kingdom|republic|island)$/
const TOWN = /^(?:city|town|capital|village|municipality)$/
/** Sentences that a description looks back over. */
const LOOK_BACK = 4

/** Descriptions of what has a name: "the president", "the company". */
export function joinDescriptions(task: Resolving): void {
  const { chains } = task
  chains.mentions.forEach((mention, index) => {
    if (
      mention.kind !== 'noun' ||
      !/^(?:the|this)$/.test(mention.determiner) ||
      mention.number === 'many'
    )
      return
    if (chains.members(index).length > 1) return
    const fits = wanted(task, mention)
    if (!fits) return
    const found = lookBack(task, index, fits)
    if (found !== undefined) chains.join(index, found)
  })
}

/** What a described name must be; undefined for no description. */
function wanted(
  task: Resolving,
  mention: Mention,
): ((name: KnownName, chain: number) => boolean) | undefined {
  const { graph, chains } = task
  if (dependents(graph, mention.head, /^(?:nmod|acl|acl:relcl)$/).length > 0) return undefined
  const extra = contentOf(task, mention).filter((word) => word !== mention.lemma)
  if (offices.has(mention.lemma) || mention.lemma === 'leader')
    return (name, chain) => name.type === 'person' && holds(task, chain, [mention.lemma, ...extra])
  if (extra.length > 0) return undefined
  if (BODY.test(mention.lemma))
    return (name, chain) => name.type === 'organization' && chains.number(chain) !== 'many'
  if (LAND.test(mention.lemma)) return (name) => name.type === 'place'
  if (TOWN.test(mention.lemma)) return (name) => name.type === 'place'
  return undefined
}

/** "The Finnish president": the office was named, and no other nationality; any office leads. */
function holds(task: Resolving, chain: number, words: readonly string[]): boolean {
  const roles = rolesOf(task, chain)
  const nation = [...roles].some((role) => isNationality(role))
  return words.every((word) => {
    if (roles.has(word)) return true
    if (word === 'leader') return [...roles].some((role) => offices.has(role))
    return isNationality(word) && !nation
  })
}

/** Roles and nationalities that a chain's names were given. */
function rolesOf({ names, chains }: Resolving, chain: number): ReadonlySet<string> {
  return new Set(
    chains.members(chain).flatMap((member) => {
      const mention = chains.mentions[member]
      const parts = names[mention?.name ?? -1]?.parts
      const said = parts
        ? `${parts.role} ${parts.nationality} ${parts.title}`.toLowerCase().split(' ')
        : []
      return [...said, ...(mention?.kind === 'noun' ? [mention.lemma] : [])]
    }),
  )
}

/** In the nearest sentence that has one that fits: its subject, or else the last. */
function lookBack(
  { chains, names, graph }: Resolving,
  index: number,
  fits: (name: KnownName, chain: number) => boolean,
): number | undefined {
  const { mentions } = chains
  const isFit = (at: number) => {
    const name = names[mentions[at]?.name ?? -1]
    return name && fits(name, at) && gendersAgree(chains.gender(index), chains.gender(at))
  }
  const sentenceOf = (at: number) => mentions[at]?.sentence ?? Number.NEGATIVE_INFINITY
  const least = sentenceOf(index) - LOOK_BACK
  let last = index - 1
  while (sentenceOf(last) >= least && !isFit(last)) last -= 1
  if (sentenceOf(last) < least) return undefined
  let subject = last
  while (sentenceOf(subject) === sentenceOf(last)) {
    const head = mentions[subject]?.head ?? -1
    if (/^nsubj/.test(graph.tokens[head]?.relation ?? '') && isFit(subject)) return subject
    subject -= 1
  }
  return last
}
