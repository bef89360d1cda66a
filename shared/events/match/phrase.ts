/**
 * A noun phrase as words: without its article, with what hangs on it, and the country that it names.
 */
import type { Chunk, Entity, Read } from '../document.ts'
import { countryName, findActor, findCountry, findDemonym, findPlace } from './gazetteer.ts'

/** The words of a phrase without its article. */
export interface Phrase {
  readonly lowers: readonly string[]
  readonly texts: readonly string[]
  readonly lemmas: readonly string[]
  readonly names: readonly boolean[]
  readonly head: number
}

/** Reads a chunk as words. */
export function phraseOf({ tokens, words }: Read, chunk: Chunk): Phrase {
  let first = chunk.first
  while (first < chunk.last && words[first]?.tag === 'det') first += 1
  const slice = tokens.slice(first, chunk.last)
  const inside = words.slice(first, chunk.last)
  return {
    texts: slice.map((token) => token.text),
    lowers: slice.map((token) => token.lower),
    lemmas: inside.map((word) => word.lemma),
    names: inside.map((word) => word.tag === 'name'),
    head: Math.max(0, chunk.head - first),
  }
}

/** The noun phrase after "of" right behind a chunk. */
export function chunkAfterOf(document: Read, chunk: Chunk): Chunk | undefined {
  const { words, chunkOf, chunks } = document
  if (words[chunk.last]?.lemma !== 'of') return undefined
  return chunks[chunkOf[chunk.last + 1] ?? -1]
}

/** The words of a chunk without its article. */
export function textOf({ tokens, words }: Read, chunk: Chunk): string {
  let first = chunk.first
  while (first < chunk.last - 1 && words[first]?.tag === 'det') first += 1
  return tokens
    .slice(first, chunk.last)
    .map((token) => token.text)
    .join(' ')
}

/** A name without article and what stands before it in small letters: "the nearby Stoney Creek". */
export function nameIn({ tokens, words }: Read, { first, last }: Chunk): string {
  let from = first
  while (from < last - 1 && /^\p{Ll}/u.test(tokens[from]?.text ?? '')) from += 1
  const isName = words.slice(from, last).every(({ tag }) => tag === 'name')
  const texts = tokens.slice(from, last).map(({ text }) => text)
  return isName ? texts.join(' ') : ''
}

/** "presidents of Russia and China": the second name. */
export function alsoOf({ words, chunks, chunkOf, ...document }: Read, of: Chunk): string {
  const next = words[of.last]?.lemma === 'and' ? chunks[chunkOf[of.last + 1] ?? -1] : undefined
  const isName =
    next?.first === of.last + 1 &&
    words[next.head]?.tag === 'name' &&
    words[of.head]?.tag === 'name'
  return isName ? ` and ${textOf({ words, chunks, chunkOf, ...document }, next)}` : ''
}

/** The country that a phrase names: by its adjective, its owner, or "of", "in", "from" behind it. */
export function countryPart(
  document: Read,
  chunk: Chunk,
  phrase: Phrase,
): { readonly country?: string } {
  const own = codeIn(phrase)
  if (own !== undefined) return { country: own }
  const { words, chunks, chunkOf } = document
  const owner = chunk.owner === null ? undefined : chunks[chunk.owner]
  const ownerCode = owner && codeIn(phraseOf(document, owner))
  if (ownerCode !== undefined) return { country: ownerCode }
  const behind = /^(?:of|in|from|across|throughout)$/.test(words[chunk.last]?.lemma ?? '')
    ? chunks[chunkOf[chunk.last + 1] ?? -1]
    : undefined
  const code = behind && codeIn(phraseOf(document, behind))
  return code === undefined ? {} : { country: code }
}

/** The code of the first country, people or place inside a phrase. */
export function codeIn(phrase: Phrase): string | undefined {
  for (let i = 0; i < phrase.texts.length; i += 1) {
    if (!phrase.names[i]) continue
    for (const length of [3, 2, 1]) {
      const code = codeAt(phrase, i, length)
      if (code) return code
    }
  }
  return undefined
}

function codeAt(phrase: Phrase, i: number, length: number): string | undefined {
  const { texts, names, head } = phrase
  const name = texts.slice(i, i + length).join(' ')
  const code =
    findCountry(name)?.code ?? findDemonym(name) ?? findActor(name)?.country ?? hyphenated(name)
  if (code) return code
  // A town may be a surname: alone it must be the whole phrase, or stand before a common noun.
  const surname = length === 1 && ((i > 0 && i === head) || (texts.length > 1 && names[i + 1]))
  return surname ? undefined : findPlace(name)?.country
}

/** "Pakistan-based", "U.S.-led". */
function hyphenated(name: string): string | undefined {
  const first = /^(.+?)-/.exec(name)?.[1]
  return first === undefined ? undefined : (findCountry(first)?.code ?? findDemonym(first))
}

/** The country name for a demonym that stands as an actor by itself ("the Russian attack"). */
export function countryEntity(code: string): Entity {
  const name = countryName(code)
  return {
    name,
    type: 'country',
    country: code,
    plural: false,
    place: { name, country: code, precision: 'country' },
  }
}
