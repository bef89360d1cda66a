/**
 * Noun phrases -> the places that they name: what the lists know first, namesakes decided by the
 * article, then what only the text itself says, then "the city" and "the airport" for what was named before.
 */
import { settlementWords } from '../../data/place-words.ts'
import type { Place } from '../../model/event.ts'
import type { Chunk, Entity, Read } from '../document.ts'
import { placeDefinites } from './definites.ts'
import { borderOf, facilityOf, groundOf, landOf, occasionOf } from './facility.ts'
import { findCountry, findPlace, nearestNamesake } from './gazetteer.ts'
import { addCountries } from './lands.ts'
import { wordSet } from './lexicon.ts'
import { chooseNamesakes } from './namesakes.ts'
import { chunkAfterOf, nameIn, textOf } from './phrase.ts'
import { seatOf } from './seats.ts'
import { findTown, townOf, widerBeside } from './towns.ts'
import { placeUnlisted } from './unlisted.ts'

/** The place of each chunk, null where it names none. */
export function placesOf(
  document: Read,
  named: readonly (Entity | null)[],
): readonly (Place | null)[] {
  const listed = document.chunks.map((chunk, n) => {
    return (
      seatOf(document, n) ??
      borderOf(document, chunk) ??
      facilityOf(document, chunk) ??
      listedPlace(document, n, named[n]?.place) ??
      townOf(document, n) ??
      groundOf(document, chunk) ??
      occasionOf(document, chunk)
    )
  })
  const chosen = chooseNamesakes(document, listed)
  const places = placeUnlisted(document, { named, places: chosen })
  const withLands = addCountries(document, places).map((place, n) => {
    const chunk = document.chunks[n]
    return place ?? (chunk && !namesTown(document, chunk, places) ? landOf(document, chunk) : null)
  })
  return placeDefinites(document, withLands)
}

/** The place that a chunk names, with "Aceh, Indonesia" deciding between places of one name. */
function listedPlace(document: Read, n: number, own: Place | undefined): Place | null {
  const chunk = document.chunks[n]
  const place = own ?? (chunk && partOf(document, chunk))
  if (place === undefined || !chunk) return null
  const wider = place.precision === 'country' ? undefined : widerBeside(document, n)
  if (wider?.country === undefined) return place
  const name = textOf(document, chunk)
  const near = nearestNamesake(name, wider)
  if (near) return near
  const found = findPlace(place.name, wider.country)
  return found?.country === wider.country ? found : (findTown(place.name, wider.country) ?? place)
}

/** "north-western Madagascar", "the capital Baghdad": the name behind an adjective of place or a kind. */
function partOf(document: Read, chunk: Chunk): Place | undefined {
  const opens = document.tokens[chunk.first]?.lower ?? ''
  const name = partly.test(opens) ? nameIn(document, chunk) : nameBehindKind(document, chunk)
  if (name === '') return undefined
  const country = findCountry(name)
  return country
    ? { name: country.name, country: country.code, precision: 'country' }
    : findPlace(name)
}

/** "the Iraqi capital Baghdad". */
function nameBehindKind({ tokens, words }: Read, { first, last }: Chunk): string {
  let from = last
  while (from > first && words[from - 1]?.tag === 'name') from -= 1
  if (from === last || !settlements.has(words[from - 1]?.lemma ?? '')) return ''
  const texts = tokens.slice(from, last).map(({ text }) => text)
  return texts.join(' ')
}

const settlements = wordSet(settlementWords)
const partly =
  /^(?:(?:north|south)-?(?:east|west)(?:ern)?|(?:north|south|east|west)ern|central|coastal|downtown|inland|mainland|nearby|neighbou?ring|rural|upstate)$/

/** "the Saudi city of Najran" names its town. */
function namesTown(document: Read, chunk: Chunk, places: readonly (Place | null)[]): boolean {
  const of = chunkAfterOf(document, chunk)
  return of !== undefined && places[document.chunkOf[of.first] ?? -1] != null
}
