/**
 * Temporal expressions -> what each of them dates: the verb before it in its clause, or at the head
 * of a sentence or clause the main verbs that follow.
 */
import type { Timex } from '../../model/timex.ts'
import type { Placed } from '../document.ts'
import { isGoal } from './moved.ts'
import { isCompared, isRankedSince, isSpan } from './no-day.ts'
import { groupAfter, groupBefore, opensClause } from './whose-clause.ts'

/** What each expression dates, by the number of its sentence. */
export function ownersBySentence(document: Placed): ReadonlyMap<number, readonly Owner[]> {
  const owners = new Map<number, Owner[]>()
  document.timexOf.forEach((n, token) => {
    if (n < 0 || document.timexOf[token - 1] === n) return
    const timex = document.timexes[n]
    const owner = timex && ownerOf(document, token, timex)
    if (owner === undefined || isSecondEnd(document, n, owner)) return
    // "the worst since 1990, when 11 people drowned": that dates the clause alone.
    const own = isRankedSince(document, token) ? [] : [owner]
    const all = [...(owners.get(owner.sentence) ?? []), ...own, ...whenOwner(document, owner)]
    owners.set(owner.sentence, all)
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

/** "in 1968, when she sold": the clause is of that time too. */
function whenOwner(document: Placed, owner: Owner): readonly Owner[] {
  const { tokens, timexOf } = document
  let i = owner.token
  while (timexOf[i] === timexOf[owner.token]) i += 1
  if (tokens[i]?.text === ',') i += 1
  if (tokens[i]?.lower !== 'when') return []
  const group = groupAfter(document, i, owner.sentence)
  const because = 'before the clause with "when"'
  return group < 0 ? [] : [{ ...owner, group, from: Infinity, plain: true, because }]
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

/** "a 2018 pact": inside of a phrase, and not its head. */
export function isModifier({ chunks, chunkOf, timexOf }: Placed, { token }: Owner): boolean {
  const chunk = chunks[chunkOf[token] ?? -1]
  return chunk !== undefined && timexOf[chunk.head] !== timexOf[token]
}

/** The owner with the reason why it dates something, unless it has one. */
export function by(because: string, owner: Owner | undefined): Owner | undefined {
  return owner && { ...owner, because: owner.because ?? because }
}
