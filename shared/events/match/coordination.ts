/**
 * Noun phrases joined by "and": from one of them to all, to the left for subjects, to the right for
 * objects.
 */
import type { Chunk, Named } from '../document.ts'

/** More parts than this are no list of parties. */
const maxParts = 8

/** First token of a chunk with its owner: "Israel" of "Israel's decision". */
export function ownerFirst({ chunks }: Named, chunk: Chunk): number {
  const owner = chunk.owner === null ? undefined : chunks[chunk.owner]
  return owner ? owner.first : chunk.first
}

/** Whether a chunk is a temporal expression. */
export function isTime({ timexOf }: Named, chunk: Chunk): boolean {
  return (timexOf[chunk.head] ?? -1) >= 0
}

/** "Putin and Kim", read from its last part. */
export function expandLeft(document: Named, last: number): readonly number[] {
  const all = [last]
  let at = last
  while (all.length < maxParts) {
    const other = partBefore(document, at, { seen: all.length > 1, last })
    if (other === undefined) break
    all.unshift(other)
    at = other
  }
  return sharesArticle(document, all) ? all.slice(0, -1) : all
}

/** "an Australian woman and former runner" is one person. */
function sharesArticle({ chunks, words, tokens }: Named, all: readonly number[]): boolean {
  const last = chunks[all.at(-1) ?? -1]
  const other = chunks[all.at(-2) ?? -1]
  if (!last || !other || !/^an?$/.test(tokens[other.first]?.lower ?? '')) return false
  return words[last.first]?.tag === 'adj' && last.last - last.first > 1
}

/** The part before a chunk: behind "and", or behind a comma once "and" was seen. */
function partBefore(
  document: Named,
  at: number,
  { seen, last }: { readonly seen: boolean; readonly last: number },
): number | undefined {
  const { chunks, tokens, words, chunkOf } = document
  const chunk = chunks[at]
  if (!chunk) return undefined
  const before = ownerFirst(document, chunk) - 1
  const joined = words[before]?.lemma === 'and'
  if (!joined && !(seen && tokens[before]?.text === ',')) return undefined
  const end = joined && tokens[before - 1]?.text === ',' ? before - 1 : before
  const other = chunkOf[end - 1] ?? -1
  const previous = chunks[other]
  if (previous?.last !== end || !isPart(document, previous, before)) return undefined
  const isAlike = words[previous.head]?.tag === words[chunks[last]?.head ?? 0]?.tag
  return joined || isAlike ? other : undefined
}

/** "sent help, and Hungary promised": behind a comma, what a verb has for object is no part of the subject. */
function isObjectBefore(document: Named, chunk: Chunk, conj: number): boolean {
  const { groups, groupOf } = document
  const verb = groups[groupOf[ownerFirst(document, chunk) - 1] ?? -1]
  return chunk.last < conj && verb?.mode === 'finite'
}

/** No time, and behind no preposition but one that opens a clause ("after Biden and Zelensky signed"). */
function isPart(document: Named, chunk: Chunk, conj: number): boolean {
  if (isTime(document, chunk) || isObjectBefore(document, chunk, conj)) return false
  return (
    chunk.prep === null ||
    /^(?:after|before|since|than|as)$/.test(document.words[chunk.prep]?.lemma ?? '')
  )
}

/**
 * "Israel and the United States", read from its first part. `closed`: the list is one whatever
 * follows ("between X and Y"); else a last part with a verb of its own is left out.
 */
export function expandRight(
  document: Named,
  first: number,
  { closed }: { readonly closed: boolean } = { closed: false },
): readonly number[] {
  const pending: number[] = []
  let at = document.chunks[first]?.last ?? 0
  while (pending.length < maxParts) {
    const next = partAfter(document, at)
    if (next === undefined) return [first]
    pending.push(next.chunk)
    if (next.closes) {
      const apart = !closed && startsClause(document, next.chunk)
      return apart ? [first] : [first, ...pending]
    }
    at = document.chunks[next.chunk]?.last ?? 0
  }
  return [first]
}

/** The part behind a comma or "and"; the latter closes the list. */
function partAfter(
  document: Named,
  at: number,
): { readonly chunk: number; readonly closes: boolean } | undefined {
  const { chunks, tokens, words, chunkOf } = document
  const comma = tokens[at]?.text === ',' ? 1 : 0
  const joined = words[at + comma]?.lemma === 'and' ? 1 : 0
  if (comma + joined === 0) return undefined
  const start = at + comma + joined
  const next = chunkOf[start] ?? -1
  const chunk = chunks[next]
  if (!chunk || chunk.first !== start || isTime(document, chunk)) return undefined
  return { chunk: next, closes: joined === 1 }
}

/** "arrested three people and police said": the second part is a subject of its own. */
function startsClause({ groupOf, groups, chunks }: Named, n: number): boolean {
  return groups[groupOf[chunks[n]?.last ?? -1] ?? -1]?.mode === 'finite'
}
