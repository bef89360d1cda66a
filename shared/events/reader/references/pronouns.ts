/**
 * The last sieve: pronouns of the third person -> the likeliest mention before them that agrees in
 * number and gender, if it is likely enough. What counts: how near it is, what it is in its sentence,
 * how often its chain was named, what it is a mention of; tools/train-names/train-references.ts
 * learns how much.
 *
 * Source: the salience factors of Lappin and Leass 1994; binding keeps a verb's object apart from
 * its subject.
 */
import { pronounWeights } from '../../../data/models/reference-weights.ts'
import { dependents, type Graph } from '../graph.ts'
import { type Chains, gendersAgree, numbersAgree } from './chains.ts'
import type { Mention } from './mentions.ts'
import type { Resolving } from './nouns.ts'

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/
const REFLEXIVE = /sel(?:f|ves)$/
/** Sentences that a pronoun looks back over, and mentions. */
const LOOK_BACK = 3
const MOST_CANDIDATES = 50
/** A chain must be as likely as that: unresolved rather than wrong. */
const LEAST_CHANCE = 0.55

/** A mention that a pronoun may stand for, and what speaks for it; -1 for none of them. */
export interface Candidate {
  readonly at: number
  readonly features: readonly string[]
}

/** Resolves pronouns in the order of the text. */
export function joinPronouns(task: Resolving): void {
  for (const index of pronounsOf(task)) {
    const antecedent = likeliest(task, candidatesOf(task, index))
    if (antecedent !== undefined) task.chains.join(index, antecedent)
  }
}

/** Places of the pronouns that this sieve resolves. */
export function pronounsOf({ chains }: Resolving): readonly number[] {
  return chains.mentions.flatMap(({ kind, lemma }, index) =>
    kind === 'pronoun' && THIRD.test(lemma) ? [index] : [],
  )
}

/** Mentions that agree, nearest first, and last that it stands for none. */
export function candidatesOf(task: Resolving, index: number): readonly Candidate[] {
  const { chains } = task
  const pronoun = chains.mentions[index]
  if (!pronoun) return []
  const found: Candidate[] = []
  for (let at = index - 1, seen = 0; at >= 0 && seen < MOST_CANDIDATES; at -= 1, seen += 1) {
    const mention = chains.mentions[at]
    if (!mention || pronoun.sentence - mention.sentence > LOOK_BACK) break
    const pair = { pronoun, mention, at }
    if (mayBe(task, pair)) found.push({ at, features: featuresOf(task, pair, found.length) })
  }
  return [...found, { at: -1, features: emptyFeatures(task, pronoun) }]
}

/** The nearest mention of the likeliest chain. */
function likeliest({ chains }: Resolving, candidates: readonly Candidate[]): number | undefined {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (pronounWeights[feature] ?? 0), 0),
  )
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  const byChain = new Map<number, number>()
  for (const [place, { at }] of candidates.entries()) {
    const chain = at < 0 ? -1 : chains.root(at)
    byChain.set(chain, (byChain.get(chain) ?? 0) + (powers[place] ?? 0) / total)
  }
  const [best = -1, chance = 0] = [...byChain].toSorted(([, a], [, b]) => b - a)[0] ?? []
  if (best < 0 || chance < LEAST_CHANCE) return undefined
  return candidates.find(({ at }) => at >= 0 && chains.root(at) === best)?.at
}

interface Pair {
  readonly pronoun: Mention
  readonly mention: Mention
  readonly at: number
}

function mayBe(task: Resolving, { pronoun, mention, at }: Pair): boolean {
  const { chains, graph } = task
  const within = mention.start <= pronoun.head && pronoun.head < mention.end
  if (within || !mayBeMeant(graph, mention) || !agree(chains, pronoun, at)) return false
  return REFLEXIVE.test(pronoun.lemma) || !sameClause(graph, pronoun, mention)
}

/** Whether later words can refer to it: not to "no one", "each", "this morning". */
function mayBeMeant({ tokens }: Graph, { kind, lemma, determiner, type, head }: Mention): boolean {
  if (kind === 'pronoun') return THIRD.test(lemma)
  if (/^(?:no|any|each|every|what|which|that)$/.test(determiner) || type === 'time') return false
  return !/^(?:compound|nmod:unmarked|obl:unmarked)/.test(tokens[head]?.relation ?? '')
}

function agree(chains: Chains, { gender, number }: Mention, at: number): boolean {
  // "They" may be one person or body, but here it is not: unresolved rather than wrong.
  if (number === 'many') return chains.number(at) !== 'one'
  if (!numbersAgree(number, chains.number(at)) || !gendersAgree(gender, chains.gender(at)))
    return false
  return gender === 'it' || chains.type(at) === 'person'
}

/** "John saw him": an object is not the subject of its own verb, save by "himself". */
function sameClause({ tokens }: Graph, pronoun: Mention, mention: Mention): boolean {
  const [one, other] = [tokens[pronoun.head], tokens[mention.head]]
  if (!one || !other || one.relation === 'nmod:poss') return false
  return one.head === other.head && one.head >= 0
}

function featuresOf(
  { chains, graph }: Resolving,
  { pronoun, mention, at }: Pair,
  rank: number,
): readonly string[] {
  const relation = baseOf(graph, mention.head)
  const own = baseOf(graph, pronoun.head)
  const apart = pronoun.sentence - mention.sentence
  const what = CLASS[pronoun.lemma] ?? pronoun.lemma
  const type = chains.type(at)
  const count = Math.min(5, chains.members(at).length)
  return [
    `near ${Math.min(8, Math.floor(Math.log2(pronoun.head - mention.head)))}`,
    `rank ${Math.min(6, rank)}`,
    `apart ${apart}`,
    `relation ${relation} ${apart === 0 ? 'same' : 'before'}`,
    `relations ${relation} ${own}`,
    `kind ${mention.kind} ${what}`,
    `type ${type} ${what}`,
    `count ${count}`,
    `count ${count} ${what}`,
    `number ${chains.number(at)} ${what}`,
    `determiner ${mention.determiner} ${what}`,
    `gender ${chains.gender(at)} ${what}`,
    ...(mention.kind === 'pronoun' ? [`again ${mention.lemma === pronoun.lemma} ${what}`] : []),
    ...(isFirst(graph, pronoun.head, mention) ? [`above ${relation} ${what}`] : []),
    ...(graph.quoted[pronoun.head] === graph.quoted[mention.head] ? ['quoted alike'] : []),
    `first ${mention.start === mention.head || relation === 'nsubj'} ${apart}`,
  ]
}

function emptyFeatures({ graph }: Resolving, { lemma, head }: Mention): readonly string[] {
  const what = CLASS[lemma] ?? lemma
  const { head: verb = -1 } = graph.tokens[head] ?? {}
  const clause = dependents(graph, verb, /^(?:csubj|ccomp|advcl|xcomp)/).length > 0
  const copula = dependents(graph, verb, /^cop$/).length > 0
  return [
    `none ${what}`,
    `none ${what} ${baseOf(graph, head)}`,
    `none ${what} clause ${clause} ${copula}`,
    `none ${what} ${graph.tokens[verb]?.upos}`,
    ...(what === 'it' ? [`none it ${graph.tokens[verb]?.lemma.toLowerCase()}`] : []),
  ]
}

/** Relation without its subtype, save that a possessive tells much. */
function baseOf({ tokens }: Graph, index: number): string {
  const { relation = '' } = tokens[index] ?? {}
  return /^(?:nmod:poss|nsubj:pass|obl:agent)/.test(relation)
    ? relation
    : relation.replace(/:.*/, '')
}

/** What pronouns have in common. */
const CLASS: Readonly<Record<string, string>> = {
  he: 'he', him: 'he', his: 'his', himself: 'self',
  she: 'he', her: 'he', hers: 'his', herself: 'self',
  it: 'it', its: 'its', itself: 'self',
  they: 'they', them: 'they', their: 'their', theirs: 'their', themselves: 'self',
} // biome-ignore format: a row a person

/** The mention heads the clause that the pronoun's clause hangs on. */
function isFirst({ tokens }: Graph, pronoun: number, mention: Mention): boolean {
  const verb = tokens[pronoun]?.head ?? -1
  const above = tokens[verb]?.head ?? -1
  return above >= 0 && tokens[mention.head]?.head === above
}
