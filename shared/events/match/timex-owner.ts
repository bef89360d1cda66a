/**
 * Temporal expressions -> what each of them dates: the verb before it in its clause, or at the head
 * of a sentence or clause the main verbs that follow.
 */
import type { Timex } from '../../model/timex.ts'
import type { Placed, Timed, VerbGroup } from '../document.ts'
import { isGoal } from './moved.ts'

/** What each expression dates, by the number of its sentence. */
export function ownersBySentence(document: Placed): ReadonlyMap<number, readonly Owner[]> {
  const owners = new Map<number, Owner[]>()
  document.timexOf.forEach((n, token) => {
    if (n < 0 || document.timexOf[token - 1] === n) return
    const timex = document.timexes[n]
    const owner = timex && ownerOf(document, token, timex)
    if (owner && !isSecondEnd(document, n, owner))
      owners.set(owner.sentence, [...(owners.get(owner.sentence) ?? []), owner])
  })
  return owners
}

/** "2014" of "between 2010 and 2014": the first end stands for both, unless it is moved there. */
function isSecondEnd(document: Placed, n: number, { token, group }: Owner): boolean {
  const { timexes, groups } = document
  const range = timexes[n]?.range
  if (range === undefined || range !== timexes[n - 1]?.range) return false
  const verb = groups[group]
  return verb === undefined || !isGoal(document, token, verb)
}

/** What a temporal expression dates. */
export interface Owner {
  readonly timex: Timex
  /** First token, and its sentence. */
  readonly token: number
  readonly sentence: number
  /** Verb group that it belongs to; -1 for none. */
  readonly group: number
  /** It frames all main verbs from this group on; Infinity for none. */
  readonly from: number
  /** How it came to date a trigger. */
  readonly because?: string
  /** It says since when. */
  readonly since?: boolean
  /** Its day counts, whatever stands before it. */
  readonly plain?: boolean
}

function ownerOf(document: Placed, token: number, timex: Timex): Owner | undefined {
  if (timex.edtf === undefined || timex.type === 'SET') return undefined
  if (isCompared(document, token)) return undefined
  if (timex.type === 'DURATION' && !isSpan(document, token, timex)) return undefined
  const sentence = document.sentenceOf[token] ?? 0
  const start = document.sentences[sentence]?.first ?? 0
  const before = opensClause(document, token, start)
    ? undefined
    : groupBefore(document, token, start)
  if (before !== undefined) return { timex, token, sentence, group: before, from: Infinity }
  const group = groupAfter(document, token, sentence)
  return { timex, token, sentence, group, from: group < 0 ? Infinity : group }
}

/** "in the past two weeks"; but "the first visit in 24 years" and "the largest in a decade" rank. */
function isSpan({ tokens }: Placed, token: number, { text }: Timex): boolean {
  if (!/\b(?:coming|following|last|next|past|previous|recent)\b/i.test(text)) return false
  return !tokens
    .slice(Math.max(0, token - rankReach), token)
    .some(({ lower }) => /^(?:first|second|third|fourth|fifth|only|most|.{3,}est)$/.test(lower))
}

const rankReach = 9

/** "three days later than planned": no day of its own. */
export function isCompared({ tokens, timexOf }: Pick<Timed, 'tokens' | 'timexOf'>, token: number) {
  let i = token
  while (timexOf[i] === timexOf[token]) i += 1
  return tokens[i]?.lower === 'than'
}

/** The expression stands at the head of a clause: ", and tomorrow he plans", "that on Friday he". */
function opensClause(document: Placed, token: number, start: number): boolean {
  const { words, tokens } = document
  const first = words[token - 1]?.tag === 'prep' ? token - 1 : token
  const before = words[first - 1]?.tag
  if (first <= start || before === 'rel') return true
  const breaks = before === 'conj' || /^(?:—|–|--|:|;)$/.test(tokens[first - 1]?.text ?? '')
  return breaks && clauseFollows(document, token)
}

/** A subject and its verb right behind the expression. */
function clauseFollows(
  { tokens, chunkOf, groupOf, groups, timexOf }: Placed,
  token: number,
): boolean {
  let i = token
  while (timexOf[i] === timexOf[token]) i += 1
  if (tokens[i]?.text === ',') i += 1
  const subject = i
  while (i < subject + 8 && (chunkOf[i] ?? -1) >= 0) i += 1
  return i > subject && groups[groupOf[i] ?? -1]?.mode === 'finite'
}

/** The verb to the left in the same clause. */
function groupBefore(document: Placed, token: number, start: number): number | undefined {
  for (let i = token - 1; i >= start && i > token - 40; i -= 1) {
    const g = document.groupOf[i] ?? -1
    if (g >= 0 && !isState(document.groups[g])) return g
    const tag = document.words[i]?.tag
    if ((tag === 'sub' && i < token - 1) || document.tokens[i]?.text === ';') return undefined
  }
  return undefined
}

/** "arrested a man suspected of murder on Monday": what somebody is held for has no day. */
function isState(group: VerbGroup | undefined): boolean {
  return group?.mode === 'participle' && states.test(group.lemma)
}

const states = /^(?:accuse|base|believe|blame|call|identify|know|link|name|own|suspect|tie|want)$/

function groupAfter(document: Placed, token: number, sentence: number): number {
  const last = document.sentences[sentence]?.last ?? 0
  for (let i = token; i < last && i < token + 60; i += 1) {
    const g = document.groupOf[i] ?? -1
    if (g >= 0 && document.groups[g]?.mode === 'finite') return g
  }
  return -1
}

/** "a 2018 pact": inside of a phrase, and not its head. */
export function isModifier({ chunks, chunkOf, timexOf }: Placed, { token }: Owner): boolean {
  const chunk = chunks[chunkOf[token] ?? -1]
  return chunk !== undefined && timexOf[chunk.head] !== timexOf[token]
}
