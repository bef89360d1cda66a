/**
 * "The city", "the island", "the airport", "the Hungarian capital" -> the place that the article
 * named last and that is of this kind. Only where the phrase says where something is or goes.
 */
import { siteWords } from '../../data/place-words.ts'
import type { Place } from '../../model/event.ts'
import type { Chunk, Read } from '../document.ts'
import { findCapital, findDemonym, isIsland } from './gazetteer.ts'
import { inClass, wordSet } from './lexicon.ts'
import { textOf } from './phrase.ts'

const sites = wordSet(siteWords)
const town = /^(?:borough|city|municipality|town)$/
const village = /^(?:hamlet|neighbou?rhood|quarter|resort|settlement|suburb|village)$/
const wider =
  /^(?:county|district|governorate|island|isle|peninsula|prefecture|province|region|state|territory|valley)$/

/** Places named so far that a later phrase may mean. */
interface Memory {
  city: Place | undefined
  /** A place smaller than a town: "the suburb of Escobedo". */
  village: Place | undefined
  region: Place | undefined
  island: Place | undefined
  country: Place | undefined
  /** What somebody was aboard. */
  vessel: Place | undefined
  readonly sites: Map<string, Place>
}

/** Place of each chunk, those of "the city" and the like too. */
export function placeDefinites(
  document: Read,
  places: readonly (Place | null)[],
): readonly (Place | null)[] {
  const memory: Memory = {
    city: undefined,
    village: undefined,
    region: undefined,
    island: undefined,
    country: undefined,
    vessel: undefined,
    sites: new Map(),
  }
  return document.chunks.map((chunk, n) => {
    const own = places[n] ?? null
    if (own === null && textOf(document, chunk) === memory.vessel?.name) return memory.vessel
    if (own === null) {
      const beside = apposedTown(document, n, places)
      return beside ?? (isDefinite(document, chunk) ? meant(document, n, memory) : null)
    }
    remember(document, chunk, { place: own, memory })
    return own
  })
}

/** "the capital, Baghdad", "Iraq's second city, Mosul". */
function apposedTown(
  { chunks, tokens, words }: Read,
  n: number,
  places: readonly (Place | null)[],
): Place | null {
  const chunk = chunks[n]
  const next = chunks[n + 1]
  if (
    !chunk ||
    !next ||
    !/^(?:capital|city|port|town|village)$/.test(words[chunk.head]?.lemma ?? '')
  )
    return null
  const beside = next.first === chunk.last + 1 && tokens[chunk.last]?.text === ','
  const place = beside ? places[n + 1] : null
  return place?.precision === 'city' ? place : null
}

function remember(
  { tokens, words }: Read,
  chunk: Chunk,
  { place, memory }: { readonly place: Place; readonly memory: Memory },
): void {
  const isLeft =
    words[chunk.prep ?? -1]?.lemma === 'from' || words[chunk.first - 1]?.lemma === 'leave'
  // "a flight from Oslo", "left Oslo": "the city" is where it went.
  if (isLeft && place.precision !== 'country') return
  const head = tokens[chunk.head]?.lower ?? ''
  if (words[chunk.prep ?? -1]?.lemma === 'aboard') memory.vessel = place
  if (/^isl(?:and|e)s?$/.test(head) || isIsland(place.name)) memory.island = place
  if (place.precision === 'point') memory.sites.set(head, place)
  else if (isOfVillage(words, chunk)) memory.village = place
  else memory[place.precision] = place
}

/** Behind "the village of". */
function isOfVillage(words: Read['words'], { prep }: Chunk): boolean {
  return words[prep ?? -1]?.lemma === 'of' && village.test(words[(prep ?? 0) - 1]?.lemma ?? '')
}

const behindVerb = /^(?:verb)$/

/** "the city" that is gone to, stood in, left; not "the city said". */
function isDefinite(document: Read, chunk: Chunk): boolean {
  const { words } = document
  if (chunk.owner === null && !/^(?:the|this|that)$/.test(words[chunk.first]?.lemma ?? ''))
    return false
  const isCapital = words[chunk.head]?.lemma === 'capital'
  if (!isCapital && isTold(document, chunk)) return false
  return chunk.prep !== null || behindVerb.test(words[chunk.first - 1]?.tag ?? '')
}

/** "the national museum", "the city of Ivrea", "the court in Rome": told which by its own words. */
function isTold({ words, chunks, chunkOf }: Read, chunk: Chunk): boolean {
  const inside = words.slice(chunk.first + 1, chunk.last)
  if (inside.some(({ tag, lemma }) => tag === 'name' || (tag === 'adj' && !same.test(lemma))))
    return true
  const next = chunks[chunkOf[chunk.last + 1] ?? -1]
  const goesOn = /^(?:at|in|near|of)$/.test(words[chunk.last]?.lemma ?? '')
  return goesOn && words[next?.head ?? -1]?.tag === 'name'
}

const same = /^(?:entire|same|whole)$/

function meant(document: Read, n: number, memory: Memory): Place | null {
  const chunk = document.chunks[n]
  if (!chunk) return null
  const kind = document.words[chunk.head]?.lemma ?? ''
  return (kind === 'capital' ? capitalMeant(document, chunk, memory) : lastOf(kind, memory)) ?? null
}

function lastOf(kind: string, memory: Memory): Place | undefined {
  if (village.test(kind)) return memory.village ?? memory.city
  if (town.test(kind)) return memory.city
  if (/^(?:country|nation)$/.test(kind)) return memory.country
  if (/^isl(?:and|e)$/.test(kind)) return memory.island
  if (wider.test(kind)) return memory.region
  if (inClass(kind, 'vehicle')) return memory.vessel
  return sites.has(kind) ? memory.sites.get(kind) : undefined
}

/** "the Hungarian capital", "the country's capital". */
function capitalMeant({ tokens, chunks }: Read, chunk: Chunk, memory: Memory): Place | undefined {
  const owner = chunk.owner === null ? undefined : chunks[chunk.owner]
  for (const { first, last } of owner ? [chunk, owner] : [chunk]) {
    for (const { text } of tokens.slice(first, last)) {
      const code = findDemonym(text)
      if (code) return findCapital(code)
    }
  }
  return findCapital(memory.country?.country ?? memory.city?.country ?? '')
}
