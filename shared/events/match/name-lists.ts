/**
 * Lists of names behind a preposition -> what they belong to: in "the presidents of Russia and
 * China met" and "the attacks in Nairobi, Kenya, and Dar es Salaam, Tanzania, killed" the last name
 * stands right before the verb and is no subject.
 */
import type { Chunk, Named } from '../document.ts'

/** "the presidents of Russia and China met": the word before the preposition of the whole list. */
export function listedBehind(document: Named, n: number, first: number): number | undefined {
  const { chunks, chunkOf, words } = document
  if (words[first - 1]?.lemma !== 'and') return undefined
  const other = chunks[chunkOf[first - 2] ?? -1]
  const [part, chunk] = [other?.first ?? 0, chunks[n]?.first ?? 0]
  if (other?.last !== first - 1 || words[part]?.tag !== words[chunk]?.tag) return undefined
  // "outreach from Google and Mohamed was invited": a body and a person are no list.
  if (isPerson(document, n) !== isPerson(document, chunkOf[first - 2] ?? -1)) return undefined
  const prep = prepOfList(document, chunkOf[first - 2] ?? -1)
  return prep === undefined ? undefined : prep - 1
}

function isPerson({ entities }: Named, n: number): boolean {
  return entities[n]?.[0]?.type === 'person'
}

/** No list is read further: the reading stays linear. */
const maxParts = 8

/** The preposition before "France, Germany", the list before an "and". */
function prepOfList({ chunks, chunkOf, tokens, words }: Named, n: number): number | undefined {
  let at = chunks[n]
  for (let part = 0; part < maxParts && isListed(at, tokens); part += 1)
    at = chunks[chunkOf[(at?.first ?? 0) - 2] ?? -1]
  const prep = at?.prep ?? null
  return prep !== null && /^(?:between|from|in|of)$/.test(words[prep]?.lemma ?? '')
    ? prep
    : undefined
}

/** "a boy from Irving, Texas, was": the second place belongs to the first. */
export function outerPlace(
  document: Named,
  n: number,
  first: number,
  part = 0,
): number | undefined {
  if (document.tokens[first - 1]?.text !== ',' || document.places[n] == null) return undefined
  const outer = document.chunkOf[first - 2] ?? -1
  if (document.places[outer] == null) return undefined
  return document.chunks[outer]?.prep === null ? listedPlace(document, outer, part) : outer
}

/** "in Nairobi, Kenya, and Dar es Salaam, Tanzania": the place before the "and". */
function listedPlace(document: Named, n: number, part: number): number | undefined {
  const { chunks, chunkOf, tokens, words } = document
  const and = (chunks[n]?.first ?? 0) - 1
  if (words[and]?.lemma !== 'and' || part >= maxParts) return undefined
  const other = chunkOf[tokens[and - 1]?.text === ',' ? and - 2 : and - 1] ?? -1
  if (document.places[other] == null) return undefined
  const isBehind = chunks[other]?.prep !== null
  return isBehind ? other : outerPlace(document, other, chunks[other]?.first ?? 0, part + 1)
}

function isListed(chunk: Chunk | undefined, tokens: Named['tokens']): boolean {
  return chunk?.prep === null && chunk.owner === null && tokens[chunk.first - 1]?.text === ','
}
