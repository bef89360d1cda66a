/**
 * The last sieve: pronouns of the third person -> the best mention before them that agrees in
 * number and gender, if it is clearly better than the next. What counts: how near it is, whether it
 * is a subject, how often its chain was named, the same role in the sentence.
 *
 * Source: the salience factors of Lappin and Leass 1994; binding keeps a verb's object apart from
 * its subject.
 */
import { dependents, type Graph } from '../graph.ts'
import { type Chains, gendersAgree, numbersAgree } from './chains.ts'
import type { Mention } from './mentions.ts'
import type { Resolving } from './nouns.ts'

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/
const REFLEXIVE = /sel(?:f|ves)$/
/** Sentences that a pronoun looks back over, and mentions. */
const LOOK_BACK = 3
const MOST_CANDIDATES = 60
/** By so much the best must lead. */
const MARGIN = 0.25

/** Resolves pronouns in the order of the text. */
export function joinPronouns(task: Resolving): void {
  const { chains } = task
  chains.mentions.forEach((mention, index) => {
    if (mention.kind !== 'pronoun' || !THIRD.test(mention.lemma)) return
    if (isEmpty(task.graph, mention)) return
    const scored = candidates(task, index)
    const [best, next] = scored
    if (!best) return
    if (next && best.score - next.score < MARGIN) return
    chains.join(index, best.at)
  })
}

interface Candidate {
  readonly at: number
  readonly score: number
}

/** Chains that agree, best first. */
function candidates(task: Resolving, index: number): readonly Candidate[] {
  const { chains } = task
  const pronoun = chains.mentions[index]
  if (!pronoun) return []
  const best = new Map<number, Candidate>()
  for (let at = index - 1, seen = 0; at >= 0 && seen < MOST_CANDIDATES; at -= 1, seen += 1) {
    const mention = chains.mentions[at]
    if (!mention || pronoun.sentence - mention.sentence > LOOK_BACK) break
    if (!mayBe(task, { pronoun, mention, at })) continue
    const score = scoreOf(task, { pronoun, mention, at })
    const chain = chains.root(at)
    if ((best.get(chain)?.score ?? Number.NEGATIVE_INFINITY) < score) best.set(chain, { at, score })
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score)
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

function scoreOf({ chains, graph }: Resolving, { pronoun, mention, at }: Pair): number {
  const relation = graph.tokens[mention.head]?.relation ?? ''
  const own = graph.tokens[pronoun.head]?.relation ?? ''
  const factors: readonly (readonly [boolean, number])[] = [
    [/^nsubj/.test(relation), 1.2],
    [/^(?:obj|obl:agent)/.test(relation), 0.5],
    [/^nmod/.test(relation), -0.3],
    [/^nsubj/.test(relation) && /^nsubj/.test(own), 0.4],
    [mention.kind === 'pronoun' && mention.gender === pronoun.gender, 0.9],
    [mention.kind === 'name' && pronoun.gender !== 'it', 0.5],
    [isFirst(graph, pronoun.head, mention), 0.3],
  ]
  const near =
    -1.2 * (pronoun.sentence - mention.sentence) - 0.012 * Math.min(60, pronoun.head - mention.head)
  return factors.reduce(
    (score, [holds, worth]) => (holds ? score + worth : score),
    near + 0.4 * Math.log(chains.members(at).length),
  )
}

/** The mention heads the clause that the pronoun's clause hangs on. */
function isFirst({ tokens }: Graph, pronoun: number, mention: Mention): boolean {
  const verb = tokens[pronoun]?.head ?? -1
  const above = tokens[verb]?.head ?? -1
  return above >= 0 && tokens[mention.head]?.head === above
}

/** "It is clear that", "it rained": it stands for nothing. */
function isEmpty(graph: Graph, { lemma, head }: Mention): boolean {
  if (lemma !== 'it') return false
  const { relation = '', head: verb = -1 } = graph.tokens[head] ?? {}
  if (relation === 'expl' || verb < 0) return true
  const clausal = dependents(graph, verb, /^(?:csubj|ccomp|advcl)/).some((clause) =>
    dependents(graph, clause, /^mark$/).some((mark) =>
      /^(?:that|to|whether|if)$/.test(graph.tokens[mark]?.form ?? ''),
    ),
  )
  if (relation === 'nsubj' && clausal && dependents(graph, verb, /^cop$/).length > 0) return true
  return /^(?:rain|snow|seem|appear|turn|time)$/.test(graph.tokens[verb]?.lemma ?? '')
}
