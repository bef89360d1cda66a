/**
 * A place that no list knows -> the country that it most likely lies in: that of the place named
 * before it in its paragraph, else the one behind it in its sentence, else the only one of
 * headline and lead.
 */
import type { Place } from '../../model/event.ts'
import type { Read } from '../document.ts'
import { findDemonym, findPlace } from './gazetteer.ts'

/** Adds the country to places without one. Seas and continents of the lists keep none. */
export function addCountries(
  document: Read,
  places: readonly (Place | null)[],
): readonly (Place | null)[] {
  const home = onlyCountry(document, places)
  const behind = countriesBehind(document, places)
  const kin = countriesByName(places)
  let paragraph = -1
  let before: string | undefined
  return places.map((place, n) => {
    const here = document.sentences[sentenceOf(document, n)]?.paragraph ?? -1
    if (here !== paragraph) before = undefined
    paragraph = here
    if (place?.country !== undefined) before = place.country
    if (!place || !lacksCountry(document, n, place)) return place
    const country = kin.get(place.name.split(' ')[0] ?? '') ?? before ?? behind[n] ?? home
    return country === undefined ? place : { ...place, country }
  })
}

/** "the city of Elâzığ" lies where "Elâzığ Province" does. */
function countriesByName(places: readonly (Place | null)[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const place of places) {
    const [word = '', more] = place?.name.split(' ') ?? []
    if (place?.country !== undefined && more !== undefined) found.set(word, place.country)
  }
  return found
}

/** Seas and continents lie in no country, nor do borders and ships. */
function lacksCountry({ words, chunks }: Read, n: number, { name, country }: Place): boolean {
  if (country !== undefined || findPlace(name) || name.startsWith('border ')) return false
  return words[chunks[n]?.prep ?? -1]?.lemma !== 'aboard'
}

/** The country of headline and lead, when they name one country only. */
function onlyCountry(document: Read, places: readonly (Place | null)[]): string | undefined {
  const body = document.sentences.findIndex(({ heading }) => !heading)
  const codes = new Set<string>()
  places.forEach((place, n) => {
    const isLead = sentenceOf(document, n) < Math.max(body, 0) + leadSentences
    if (!isLead) return
    if (place?.country !== undefined) codes.add(place.country)
    const { first = 0, last = 0 } = document.chunks[n] ?? {}
    for (const { text } of document.tokens.slice(first, last)) {
      const code = findDemonym(text)
      if (code) codes.add(code)
    }
  })
  return codes.size === 1 ? [...codes][0] : undefined
}

const leadSentences = 3

/** For each chunk the country of the next place in its sentence. */
function countriesBehind(
  document: Read,
  places: readonly (Place | null)[],
): readonly (string | undefined)[] {
  const found: (string | undefined)[] = []
  let sentence = -1
  let next: string | undefined
  for (let n = places.length - 1; n >= 0; n -= 1) {
    if (sentenceOf(document, n) !== sentence) next = undefined
    sentence = sentenceOf(document, n)
    found[n] = next
    next = places[n]?.country ?? next
  }
  return found
}

function sentenceOf({ chunks, sentenceOf: sentences }: Read, n: number): number {
  return sentences[chunks[n]?.first ?? 0] ?? 0
}
