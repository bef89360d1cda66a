/**
 * What stands behind a verb or noun: the direct object, and the phrases with a preposition up to
 * the end of the clause.
 */
import type { Named, VerbGroup } from '../document.ts'
import { relativeObject } from './antecedent.ts'
import { expandRight } from './coordination.ts'

/** A noun phrase behind a preposition. */
export interface Phrase {
  readonly prep: string
  readonly chunks: readonly number[]
}

/** No walk goes further than this many words: the reading stays linear. */
const reach = 40
const objectReach = 12

/** Chunk numbers of the direct object. */
export function objectsOf(document: Named, g: number): readonly number[] {
  const group = document.groups[g]
  if (!group) return []
  const last = document.sentences[document.sentenceOf[group.main] ?? 0]?.last ?? 0
  let i = group.last
  while (i < Math.min(last, group.last + objectReach) && isPassedOver(document, i)) i += 1
  const n = document.chunkOf[i] ?? -1
  const chunk = document.chunks[n]
  const found = chunk && i < last && !isBehindPreposition(group, chunk.prep)
  return found ? withOwned(document, n) : relativeObject(document, g)
}

function isBehindPreposition(group: VerbGroup, prep: number | null): boolean {
  return prep !== null && prep >= group.last
}

/** Adverbs, times, quotation marks and particles ("carried out an attack") stand between. */
function isPassedOver({ words, tokens, timexOf }: Named, i: number): boolean {
  const tag = words[i]?.tag
  if (tag === 'adv' || tag === 'not') return true
  if ((timexOf[i] ?? -1) >= 0 && tag !== 'prep') return true
  return /^(?:out|up|down|off|over|away|back|["“”])$/.test(tokens[i]?.lower ?? '')
}

/** A chunk that owns the next is not the object, what it owns is: "Israel's decision". */
function withOwned(
  document: Named,
  n: number,
  list: { readonly closed: boolean } = { closed: false },
): readonly number[] {
  let at = n
  while (document.chunks[at + 1]?.owner === at) at += 1
  return expandRight(document, at, list)
}

/** The prepositional phrases behind a word, up to the end of the clause. */
export function phrasesAfter(document: Named, from: number): readonly Phrase[] {
  const last = document.sentences[document.sentenceOf[from - 1] ?? 0]?.last ?? 0
  const end = Math.min(last, from + reach)
  const found: Phrase[] = []
  for (let i = from; i < end && !endsClause(document, i); i += 1) {
    const n = document.chunkOf[i] ?? -1
    const chunk = document.chunks[n]
    if (chunk?.first !== i || chunk.prep === null || chunk.owner !== null) continue
    const prep = document.words[chunk.prep]?.lemma ?? ''
    found.push({ prep, chunks: withOwned(document, n, { closed: prep === 'between' }) })
  }
  return found
}

function endsClause({ words, tokens, groupOf, groups }: Named, i: number): boolean {
  const tag = words[i]?.tag
  if (tag === 'rel' || tag === 'sub') return true
  if (/^[;:.!?–—]$|^--$/.test(tokens[i]?.text ?? '')) return true
  const group = groups[groupOf[i] ?? -1]
  return group !== undefined && group.mode !== 'to'
}
