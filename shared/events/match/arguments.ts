/**
 * A verb group -> its subject, by walking the words to its left: phrases behind a preposition are stepped over, a relative pronoun leads to what it stands
 * for, an infinitive or participle borrows the subject of the verb it hangs on.
 */

import { objectControl } from '../../data/governors.ts'
import type { Chunk, Named, VerbGroup } from '../document.ts'
import { antecedent } from './antecedent.ts'
import { objectsOf } from './complements.ts'
import { expandLeft, isTime, ownerFirst } from './coordination.ts'
import { takesClause } from './lexicon.ts'
import { listedBehind, outerPlace } from './name-lists.ts'

const controlsObject = new Set(objectControl.split(' '))
/** No walk goes further than this many words: the reading stays linear. */
const reach = 40
/** How many verbs a borrowed subject may be handed through. */
const maxDepth = 5

/** Chunk numbers of the grammatical subject; empty when there is none. */
export function subjectOf(document: Named, g: number, depth = 0): readonly number[] {
  const group = document.groups[g]
  if (!group || depth > maxDepth) return []
  const before = previousWord(document, group.first)
  if (before !== undefined && document.words[before]?.tag === 'conj') {
    const shared = sharedSubject(document, { g, conj: before, depth })
    if (shared) return shared
  }
  if (group.mode === 'finite' || group.mode === 'bare') return finiteSubject(document, group, depth)
  return borrowedSubject(document, { g, group, depth })
}

/** The word before, adverbs stepped over. */
function previousWord({ words, sentences, sentenceOf }: Named, first: number): number | undefined {
  const start = sentences[sentenceOf[first] ?? 0]?.first ?? 0
  let i = first - 1
  while (i >= start && (words[i]?.tag === 'adv' || words[i]?.tag === 'not')) i -= 1
  return i >= start ? i : undefined
}

interface Joined {
  readonly g: number
  readonly conj: number
  readonly depth: number
}

/** "X arrested Y and charged Z": the subject of the verb before. */
function sharedSubject(document: Named, { g, conj, depth }: Joined): readonly number[] | undefined {
  const mine = document.groups[g]
  for (let n = g - 1; n >= 0 && n >= g - 4; n -= 1) {
    const other = document.groups[n]
    if (!other || !mine || document.sentenceOf[other.main] !== document.sentenceOf[conj])
      return undefined
    const alike =
      other.mode === mine.mode || (other.mode === 'finite' && mine.mode === 'participle')
    if (alike) return subjectOf(document, n, depth + 1)
  }
  return undefined
}

function finiteSubject(document: Named, group: VerbGroup, depth: number): readonly number[] {
  const sentence = document.sentences[document.sentenceOf[group.first] ?? 0]
  const start = Math.max(sentence?.first ?? 0, group.first - reach)
  let i = group.first - 1
  while (i >= start) {
    const chunk = document.chunkOf[i] ?? -1
    if (chunk < 0) {
      const ending = endOfWalk(document, i, depth)
      if (ending) return ending
      i -= 1
      continue
    }
    const step = stepOverChunk(document, chunk, { verb: group.first, at: i })
    if (step.found) return expandLeft(document, step.chunk)
    i = step.next
  }
  return []
}

/** A word at which the walk to the left ends, with the subject that it gives. */
function endOfWalk(document: Named, i: number, depth: number): readonly number[] | undefined {
  const tag = document.words[i]?.tag
  if (tag === 'rel') return antecedent(document, i)
  // "who has led it since 2010, resigned": behind it stands no clause.
  if (tag === 'sub') return (document.timexOf[i + 1] ?? -1) >= 0 ? undefined : []
  const other = document.groupOf[i] ?? -1
  return other >= 0 ? subjectOf(document, other, depth + 1) : undefined
}

type Step =
  | { readonly found: true; readonly chunk: number }
  | { readonly found: false; readonly next: number }

/** Whether a chunk left of the verb is its subject, or where to go on. */
function stepOverChunk(
  document: Named,
  n: number,
  { verb, at }: { readonly verb: number; readonly at: number },
): Step {
  const chunk = document.chunks[n]
  if (!chunk) return { found: false, next: -1 }
  const first = ownerFirst(document, chunk)
  if (isTime(document, chunk)) return { found: false, next: first - 1 }
  if (chunk.prep !== null && !opensClause(document, chunk, { verb, at })) {
    return { found: false, next: chunk.prep - 1 }
  }
  const listed = listedBehind(document, n, first)
  if (listed !== undefined) return { found: false, next: listed }
  const outer = apposed(document, n, { first, verb })
  if (outer !== undefined) return stepOverChunk(document, outer, { verb: -1, at: -1 })
  const described = descriptionBefore(document, n, first)
  if (described !== undefined) return { found: true, chunk: described }
  const wider = outerPlace(document, n, first)
  if (wider !== undefined) return stepOverChunk(document, wider, { verb: -1, at: -1 })
  const earlier = objectOfEarlier(document, first)
  if (earlier !== undefined) {
    const skip = beforeClause(document, earlier)
    if (skip !== undefined) return { found: false, next: skip }
  }
  return { found: true, chunk: n }
}

/** "Li and his counterpart, Rao, met": the description, which is in the list. */
function descriptionBefore(
  { chunks, entities, tokens, words }: Named,
  n: number,
  first: number,
): number | undefined {
  const name = entities[n]?.[0]?.name
  const other = chunks[n - 1]
  const isBeside = tokens[first - 1]?.text === ',' && other?.last === first - 1
  const isListed = words[(other?.first ?? 0) - 1]?.lemma === 'and'
  return isBeside && isListed && name !== undefined && entities[n - 1]?.[0]?.name === name
    ? n - 1
    : undefined
}

/** "after Biden signed": the preposition opens a clause when the verb follows at once. */
function opensClause(
  { words, chunks, chunkOf }: Named,
  chunk: Chunk,
  { verb, at }: { readonly verb: number; readonly at: number },
): boolean {
  const prep = words[chunk.prep ?? -1]?.lemma ?? ''
  if (!/^(?:after|before|since|than|as|for|until|till)$/.test(prep)) return false
  if (at < 0 || chunks[chunkOf[at] ?? -1] !== chunk) return false
  for (let i = chunk.last; i < verb; i += 1) if (words[i]?.tag !== 'adv') return false
  return true
}

/** "Rathke, the spokesman for the ministry, said": the phrase before the first comma, unless this one is the name. */
function apposed(
  document: Named,
  n: number,
  span: { readonly first: number; readonly verb: number },
): number | undefined {
  const { tokens, words, chunkOf, chunks } = document
  const chunk = chunks[n]
  if (!chunk || tokens[span.first - 1]?.text !== ',' || tokens[span.verb - 1]?.text !== ',')
    return undefined
  if (words[chunk.head]?.tag === 'name' && words[chunk.first]?.tag !== 'det') return undefined
  let at = span.first - 2
  if (tokens[at]?.text === ')') while (at > span.first - 8 && tokens[at]?.text !== '(') at -= 1
  if (tokens[at]?.text === '(') at -= 1
  const outer = chunkOf[at] ?? -1
  return outer >= 0 ? outer : undefined
}

/** "the group called the Red Line": behind these stands a name of what is before them. */
const names = /^(?:call|dub|name|nickname)$/

/** The verb whose object starts at this word, if it is one that takes no clause. */
function objectOfEarlier(document: Named, first: number): VerbGroup | undefined {
  const at = previousWord(document, first)
  const group = at === undefined ? undefined : document.groups[document.groupOf[at] ?? -1]
  if (!group || group.last !== (at ?? 0) + 1) return undefined
  if (group.passive && !names.test(group.lemma)) return undefined
  return takesClause(group.lemma) || group.lemma === 'be' ? undefined : group
}

/** The word before a relative clause or participle, so that the walk can go on left of it. */
function beforeClause(document: Named, group: VerbGroup): number | undefined {
  const before = previousWord(document, group.first)
  if (before !== undefined && document.words[before]?.tag === 'rel') return before - 1
  const isAside = group.mode === 'gerund' || group.mode === 'participle' || names.test(group.lemma)
  return isAside ? group.first - 1 : undefined
}

interface Borrower {
  readonly g: number
  readonly group: VerbGroup
  readonly depth: number
}

/** The subject of an infinitive, gerund or participle. */
function borrowedSubject(document: Named, borrower: Borrower): readonly number[] {
  const { g, group } = borrower
  const before = previousWord(document, group.first)
  const chunk = before === undefined ? -1 : (document.chunkOf[before] ?? -1)
  if (isModifier(document, group, chunk)) return expandLeft(document, chunk)
  const governor = previousGroup(document, g)
  if (governor !== undefined) return governedSubject(document, borrower, governor)
  return group.mode === 'to' && chunk >= 0
    ? ownersFirst(document, chunk)
    : followingSubject(document, borrower)
}

/** "Putin to visit Pyongyang": a headline's plan, whose subject stands before it. */
function plannerOf(document: Named, chunk: number): readonly number[] {
  const isActor = (document.entities[chunk] ?? []).length > 0
  if (!isActor || document.chunks[chunk]?.prep !== null) return []
  const all = expandLeft(document, chunk)
  return all.length > 1 ? all : [...commaBefore(document, chunk), chunk]
}

/** "Biden, Zelenskiy to sign": a comma is a headline's "and". */
function commaBefore({ chunks, tokens, sentences, sentenceOf, ...document }: Named, n: number) {
  const first = chunks[n]?.first ?? 0
  const other = chunks[n - 1]
  const opens = other?.first === sentences[sentenceOf[first] ?? 0]?.first
  const joined = tokens[first - 1]?.text === ',' && other?.last === first - 1
  return opens && joined && (document.entities[n - 1] ?? []).length > 0 ? [n - 1] : []
}

/** "soldiers carrying", "the man arrested": the participle belongs to the phrase right before. */
function isModifier(document: Named, group: VerbGroup, chunk: number): boolean {
  if (chunk < 0 || group.mode === 'to') return false
  return group.passive || (group.mode === 'gerund' && (document.entities[chunk] ?? []).length > 0)
}

/** The object of the governing verb when it does what it is urged to, else that verb's subject. */
function governedSubject(document: Named, borrower: Borrower, governor: number): readonly number[] {
  const { group, depth } = borrower
  const between = objectsOf(document, governor).filter((n) => {
    return (document.chunks[n]?.last ?? 0) <= group.first
  })
  const controls = controlsObject.has(document.groups[governor]?.lemma ?? '')
  if (controls && between.length > 0) return between
  if (group.mode === 'to') return infinitiveSubject(document, borrower, governor)
  return subjectOf(document, governor, depth + 1)
}

/** "Putin's attempt to": its owner; "an attempt to": nobody. */
function ownersFirst(document: Named, chunk: number): readonly number[] {
  const owner = document.chunks[chunk]?.owner ?? null
  return owner === null ? plannerOf(document, chunk) : [owner]
}

/** "Putin's plan to visit": whoever owns the noun, else the subject of the governing verb. */
function infinitiveSubject(
  document: Named,
  { group, depth }: Borrower,
  governor: number,
): readonly number[] {
  const chunk = document.chunks[document.chunkOf[group.first - 1] ?? -1]
  if (chunk && chunk.owner !== null) return [chunk.owner]
  const phrase =
    chunk?.prep !== undefined && chunk.prep !== null ? document.words[chunk.prep]?.lemma : undefined
  const verb = document.groups[governor]
  if (
    chunk &&
    (phrase === 'on' || phrase === 'for') &&
    /^(?:call|appeal|wait|press|push)$/.test(verb?.lemma ?? '')
  ) {
    return [document.chunkOf[group.first - 1] ?? -1]
  }
  return subjectOf(document, governor, depth + 1)
}

function previousGroup({ groups, sentenceOf }: Named, g: number): number | undefined {
  const mine = groups[g]
  const other = groups[g - 1]
  if (!mine || !other || sentenceOf[mine.main] !== sentenceOf[other.main]) return undefined
  return g - 1
}

/** "After leaving the group, Montalvo was arrested": the subject of the verb that follows. */
function followingSubject(document: Named, { g, depth }: Borrower): readonly number[] {
  const mine = document.groups[g]
  const next = document.groups[g + 1]
  if (!mine || !next || document.sentenceOf[mine.main] !== document.sentenceOf[next.main]) return []
  return next.mode === 'finite' ? subjectOf(document, g + 1, depth + 1) : []
}
