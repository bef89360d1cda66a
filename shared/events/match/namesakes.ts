/**
 * Places of one name -> the one that the article means: "Birmingham, Alabama" holds for every later
 * "Birmingham"; without that, the countries that the article names decide between cities, and
 * between towns of several countries. Georgia is a state where the towns around it are American.
 */
import type { Place } from '../../model/event.ts'
import type { Read } from '../document.ts'
import { findCountry, findDemonym, findNamesakes } from './gazetteer.ts'
import { textOf } from './phrase.ts'
import { countryBeside, townIn } from './towns.ts'

/** A namesake this many times smaller than the largest is not meant unless it is said. */
const tooSmall = 12

/** Place of each chunk, the namesakes decided. */
export function chooseNamesakes(
  document: Read,
  places: readonly (Place | null)[],
): readonly (Place | null)[] {
  const told = toldWithRegion(document, places)
  const named = countriesNamed(document, places)
  return places.map((place, n) => {
    const chunk = document.chunks[n]
    if (!chunk) return place
    const name = textOf(document, chunk)
    if (place === null) return told.get(name) ?? townIn(document, n, named)
    if (place.precision !== 'city') return place
    return told.get(name) ?? likeliest(place, name, named)
  })
}

/** Names that the article tells with their region. */
function toldWithRegion(
  document: Read,
  places: readonly (Place | null)[],
): ReadonlyMap<string, Place> {
  const told = new Map<string, Place>()
  places.forEach((place, n) => {
    const chunk = document.chunks[n]
    if (!chunk || place?.precision !== 'city' || countryBeside(document, n) === undefined) return
    const name = textOf(document, chunk)
    if (!told.has(name)) told.set(name, place)
  })
  return told
}

/** The countries of all names in the article that only one country has. */
function countriesNamed(document: Read, places: readonly (Place | null)[]): ReadonlySet<string> {
  const codes = new Set<string>()
  document.chunks.forEach((chunk, n) => {
    const place = places[n]
    if (place?.country !== undefined && isSure(place, textOf(document, chunk)))
      codes.add(place.country)
    for (let i = chunk.first; i < chunk.last; i += 1) {
      const text = document.tokens[i]?.text ?? ''
      const code = findCountry(text)?.code ?? findDemonym(text)
      if (code) codes.add(code)
    }
  })
  return codes
}

function isSure({ precision }: Place, name: string): boolean {
  return precision !== 'city' || findNamesakes(name).length < 2
}

/** The largest city, unless the article speaks of another's country and not of its own. */
function likeliest(place: Place, name: string, named: ReadonlySet<string>): Place {
  if (named.has(place.country ?? '')) return place
  const largest = findNamesakes(name)[0]?.population ?? 0
  const other = findNamesakes(name).find(({ place: { country = '' }, population, capital }) => {
    return named.has(country) && (capital || population * tooSmall > largest)
  })
  return other?.place ?? place
}
