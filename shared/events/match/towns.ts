/**
 * Small towns -> places, where the text says that a town is meant: behind "in", "near", "the town of",
 * or with its country or region beside it. A name that is also a word or a surname needs the latter,
 * as does a name that several countries have. The list is read when first asked for.
 */
import { townLines } from '../../data/places-towns.ts'
import type { Place } from '../../model/event.ts'
import type { Chunk, Read } from '../document.ts'
import { findCountry, findPlace } from './gazetteer.ts'
import { textOf } from './phrase.ts'

const whereabouts = /^(?:around|at|in|near|off|outside|through)$/
const settlement = /^(?:city|community|municipality|port|resort|suburb|town|village)$/

/** Words of a name, and of the region beside it. */
const longest = 5

interface Town {
  readonly country: string
  readonly place: Place
  readonly guarded: boolean
}

/** Lines of the list, each behind its country and "|", by name. */
const linesByName = new Map<string, readonly string[]>()

function townsOf(name: string): readonly Town[] {
  if (linesByName.size === 0) readTowns()
  return (linesByName.get(bare(name)) ?? []).map(parse)
}

function readTowns(): void {
  let country = ''
  for (const line of townLines.trim().split('\n')) {
    if (line.startsWith('=')) {
      country = line.slice(1)
      continue
    }
    const key = bare(line.slice(0, line.indexOf('|')))
    const others = linesByName.get(key)
    const entry = `${country}|${line}`
    linesByName.set(key, others ? [...others, entry] : [entry])
  }
}

function parse(line: string): Town {
  const [country = '', name = '', lat = '', lon = '', mark] = line.split('|')
  const place: Place = { name, country, lat: Number(lat), lon: Number(lon), precision: 'city' }
  return { country, place, guarded: mark === '!' }
}

/** Papers leave accents out: "Medellin". */
function bare(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The town of this name in a country. */
export function findTown(name: string, country: string): Place | undefined {
  return townsOf(name).find((town) => town.country === country)?.place
}

/** A town of several countries, when the article names one of them and no other. */
export function townIn(document: Read, n: number, countries: ReadonlySet<string>): Place | null {
  const chunk = document.chunks[n]
  if (!chunk || !isTownName(document, chunk) || !isWhereabouts(document, chunk)) return null
  const here = townsOf(textOf(document, chunk)).filter(({ country }) => countries.has(country))
  const [town, other] = here
  return town && !other && !town.guarded ? town.place : null
}

/** The small town that a chunk names. */
export function townOf(document: Read, n: number): Place | null {
  const chunk = document.chunks[n]
  if (!chunk || !isTownName(document, chunk)) return null
  const name = textOf(document, chunk)
  const beside = countryBeside(document, n)
  if (beside !== undefined) return findTown(name, beside) ?? null
  if (!isWhereabouts(document, chunk)) return null
  const [town, other] = townsOf(name)
  return town && !other && !town.guarded ? town.place : null
}

function isTownName({ words }: Read, { first, last }: Chunk): boolean {
  return last - first <= longest && words.slice(first, last).every(({ tag }) => tag === 'name')
}

function isWhereabouts({ words, chunks, chunkOf }: Read, chunk: Chunk): boolean {
  if (chunk.prep === null) return false
  const prep = words[chunk.prep]?.lemma ?? ''
  if (whereabouts.test(prep)) return true
  const before = chunks[chunkOf[chunk.prep - 1] ?? -1]
  return prep === 'of' && settlement.test(words[before?.head ?? -1]?.lemma ?? '')
}

/** The code of the country or region behind the comma: "Aceh, Indonesia". */
export function countryBeside(document: Read, n: number): string | undefined {
  return widerBeside(document, n)?.country
}

/** The country or region behind the comma, or "in" ("Kourou in French Guiana"). */
export function widerBeside({ tokens, chunks }: Read, n: number): Place | undefined {
  const chunk = chunks[n]
  const next = chunks[n + 1]
  if (!chunk || !next || next.first !== chunk.last + 1) return undefined
  const joint = tokens[chunk.last]?.lower ?? ''
  if (joint !== ',' && joint !== 'in') return undefined
  const wider = tokens
    .slice(next.first, Math.min(next.last, next.first + longest))
    .map((token) => token.text)
    .join(' ')
  const country = findCountry(wider)
  if (country) return { name: country.name, country: country.code, precision: 'country' }
  const place = findPlace(wider)
  return joint === 'in' && place?.precision === 'city' ? undefined : place
}
