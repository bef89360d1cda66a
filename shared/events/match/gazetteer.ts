/**
 * Names -> places, countries and well-known actors: the gazetteers of shared/data as look-up
 * tables, built once. Among cities of one name the largest wins unless the country is known.
 */
import { actors } from '../../data/actors.ts'
import { countries } from '../../data/countries.ts'
import { mensNames, womensNames } from '../../data/names.ts'
import { places } from '../../data/places.ts'
import { cityLines } from '../../data/places-cities.ts'
import type { ActorEntry, CountryEntry, PlaceEntry } from '../../data/schema.ts'
import type { Place } from '../../model/event.ts'

interface City {
  readonly place: Place
  readonly population: number
  readonly capital: boolean
}

const countryEntries: readonly CountryEntry[] = countries
const placeEntries: readonly PlaceEntry[] = places
const actorEntries: readonly ActorEntry[] = actors

const countryByName = new Map<string, CountryEntry>()
const countryByCode = new Map<string, CountryEntry>()
const byDemonym = new Map<string, string>()
for (const entry of countryEntries) {
  countryByCode.set(entry.code, entry)
  for (const name of entry.names) countryByName.set(name, entry)
  for (const word of entry.demonyms) byDemonym.set(word, entry.code)
}

const placeByName = new Map<string, Place>()
const islands = new Set<string>()
for (const entry of placeEntries) {
  if (entry.island) islands.add(entry.name)
  for (const name of [entry.name, ...(entry.aliases ?? [])]) placeByName.set(name, placeOf(entry))
  for (const word of entry.demonyms ?? []) {
    if (!byDemonym.has(word)) byDemonym.set(word, entry.country ?? '')
  }
}

/** Papers leave accents out: "Reykjavik". What is then a given name ("Leon") stays as it is. */
function spellings(name: string): readonly string[] {
  const bare = /^[\x20-\x7e]*$/.test(name) ? name : withoutAccents(name)
  return bare === name || givenNames.has(bare.toLowerCase()) ? [name] : [name, bare]
}

const givenNames = new Set([...mensNames.split(' '), ...womensNames.split(' ')])
const citiesByName = new Map<string, City[]>()
const capitals = new Map<string, Place>()
for (const line of cityLines.trim().split('\n')) {
  const [name = '', country = '', thousands = '0', lat = '', lon = '', mark] = line.split('|')
  const place: Place = { name, country, lat: Number(lat), lon: Number(lon), precision: 'city' }
  const city = { place, population: Number(thousands), capital: mark === 'c' }
  if (city.capital && !capitals.has(country)) capitals.set(country, place)
  for (const key of spellings(name)) citiesByName.set(key, [...(citiesByName.get(key) ?? []), city])
}
for (const cities of citiesByName.values()) cities.sort((a, b) => b.population - a.population)

const actorByName = new Map<string, ActorEntry>()
for (const entry of actorEntries) {
  for (const name of [entry.name, ...(entry.aliases ?? [])]) actorByName.set(name, entry)
}

/** The country of this name, as a place with its code. */
export function findCountry(
  name: string,
): { readonly name: string; readonly code: string } | undefined {
  const entry = countryByName.get(name)
  return entry && { name: entry.names[0] ?? name, code: entry.code }
}

/** The name that we print for a country code. */
export function countryName(code: string): string {
  return countryByCode.get(code)?.names[0] ?? code
}

/** The country code behind "French", "Palestinians"; `''` for a people of no one country. */
export function findDemonym(word: string): string | undefined {
  return byDemonym.get(word)
}

/** "Chişinău" is listed as "Chisinau", "St Petersburg" as "St. Petersburg". */
function otherSpelling<T>(name: string, list: ReadonlyMap<string, T>): T | undefined {
  const saint = /^(?:Saint|St\.?) (.*)$/.exec(name)?.[1]
  if (saint !== undefined)
    return list.get(`St. ${saint}`) ?? list.get(`Saint ${saint}`) ?? list.get(`St ${saint}`)
  return /^[\x20-\x7e]*$/.test(name) ? undefined : list.get(withoutAccents(name))
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}

/** All cities of this name, the largest first. */
export function findNamesakes(name: string): readonly City[] {
  return citiesByName.get(name) ?? otherSpelling(name, citiesByName) ?? []
}

/** The city of this name that lies nearest to the middle of a region, in the region's country. */
export function nearestNamesake(name: string, { country, lat, lon }: Place): Place | undefined {
  if (lat === undefined || lon === undefined) return undefined
  const narrow = Math.cos((lat * Math.PI) / 180)
  const away = ({ place }: City) =>
    Math.hypot((place.lat ?? 0) - lat, ((place.lon ?? 0) - lon) * narrow)
  const inCountry = findNamesakes(name).filter(({ place }) => place.country === country)
  return inCountry.toSorted((a, b) => away(a) - away(b))[0]?.place
}

/** The capital of a country. */
export function findCapital(country: string): Place | undefined {
  return capitals.get(country)
}

/** A city or region of this name; `inCountry` decides between cities of one name. */
export function findPlace(name: string, inCountry?: string): Place | undefined {
  const known = placeByName.get(name) ?? otherSpelling(name, placeByName)
  if (known && (inCountry === undefined || known.country === inCountry)) return known
  const cities = findNamesakes(name)
  const fitting = cities.find((city) => inCountry === undefined || city.place.country === inCountry)
  return (fitting ?? cities[0])?.place ?? known
}

/** Whether a word is a given name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word.toLowerCase())
}

/** Whether a place is an island that is no country: one is on it. */
export function isIsland(name: string): boolean {
  return islands.has(name)
}

/** Whether a word is the name of a country, a people or an actor: a name wherever it stands. */
export function isGazetteered(word: string): boolean {
  return countryByName.has(word) || byDemonym.has(word) || actorByName.has(word)
}

/** Whether a name is a capital, and so may stand for its government. */
export function isCapital(name: string): boolean {
  const cities = citiesByName.get(name) ?? []
  return cities.some((city) => city.capital) || /^(?:Washington|Brussels|Kiev|Tel Aviv)$/.test(name)
}

/** An organisation, armed group or seat of government that needs no explaining. */
export function findActor(name: string): ActorEntry | undefined {
  return actorByName.get(name)
}

function placeOf(entry: PlaceEntry): Place {
  return {
    name: entry.name,
    precision: entry.precision,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    ...(entry.lat === undefined ? {} : { lat: entry.lat }),
    ...(entry.lon === undefined ? {} : { lon: entry.lon }),
  }
}
