/**
 * Named sites -> places: "the Metro Toronto Convention Centre", "Wembley Stadium". The site lies in
 * the town that its name or the words behind it name ("in Rome"), whose point it borrows.
 */
import { groundWords, landWords, occasionWords } from '../../data/place-words.ts'
import type { Place } from '../../model/event.ts'
import type { Chunk, Read } from '../document.ts'
import { countryName, findCountry, findDemonym, findPlace } from './gazetteer.ts'
import { wordSet } from './lexicon.ts'
import { textOf } from './phrase.ts'

const site =
  /^(?:abbey|airport|arena|mall|courthouse|clinic|jail|market|terminal|avenue|base|bridge|camp|campus|castle|cathedral|cemetery|center|centre|church|college|dam|gallery|gardens|hall|headquarters|hospital|hotel|house|library|memorial|mosque|museum|palace|park|plaza|port|prison|school|square|stadium|station|street|temple|theatre|theater|tower|towers|university|zoo)$/

/** The place that a chunk names by its kind of building or ground; null for anything else. */
export function facilityOf(document: Read, chunk: Chunk): Place | null {
  const { words, tokens } = document
  const head = tokens[chunk.head]?.lower ?? ''
  if (!site.test(head)) return null
  // "a Turkish prison" has no name, "the British Museum" has.
  const isCapital = /^\p{Lu}/u.test(tokens[chunk.head]?.text ?? '')
  const named = words.slice(chunk.first, chunk.head).some(({ tag }, n) => {
    const isPeople = findDemonym(tokens[chunk.first + n]?.text ?? '') !== undefined
    return tag === 'name' && (isCapital || !isPeople)
  })
  if (!named || chunk.last - chunk.first > 8) return null
  const town = townIn(document, chunk) ?? townOwning(document, chunk) ?? townBehind(document, chunk)
  const name = textOf(document, chunk)
  if (!town) return { name, precision: 'point' }
  const { country, lat, lon } = town
  return {
    name: `${name}${name.includes(town.name) ? '' : `, ${town.name}`}`,
    precision: 'point',
    ...(country === undefined ? {} : { country }),
    ...(lat === undefined ? {} : { lat }),
    ...(lon === undefined ? {} : { lon }),
  }
}

const occasions = wordSet(occasionWords)
const lands = wordSet(landWords)

/** "at the Venice Biennale", "at Cork Circuit Court": the town in the name of an occasion or a court. */
export function occasionOf(document: Read, chunk: Chunk): Place | null {
  const { words, tokens } = document
  if (chunk.prep === null || !/^(?:at|during|in)$/.test(words[chunk.prep]?.lemma ?? '')) return null
  const head = tokens[chunk.head]?.lower ?? ''
  if (head !== 'court' && !occasions.has(head)) return null
  return townIn(document, chunk) ?? null
}

const grounds = wordSet(groundWords)

/** "the Tatacoa desert in Colombia": ground that its kind tells from other names. */
export function groundOf(document: Read, chunk: Chunk): Place | null {
  const { words, tokens } = document
  if (!grounds.has(tokens[chunk.head]?.lower ?? '') || chunk.last - chunk.first > 5) return null
  const inner = behindOf(document, chunk)
  if (inner) return inner
  const isNamed = words.slice(chunk.first, chunk.head).some((word, n) => {
    return word.tag === 'name' && findDemonym(tokens[chunk.first + n]?.text ?? '') === undefined
  })
  if (!isNamed) return null
  const name = textOf(document, chunk)
  const around = townBehind(document, chunk) ?? findPlace(name.split(' ').slice(0, -1).join(' '))
  const { country, lat, lon } = around ?? {}
  return {
    name,
    precision: 'region',
    ...(country === undefined ? {} : { country }),
    ...(lat === undefined ? {} : { lat }),
    ...(lon === undefined ? {} : { lon }),
  }
}

/** "off the Indonesian coast", "in a Turkish prison": in that country. */
export function landOf({ words, tokens }: Read, chunk: Chunk): Place | null {
  if (chunk.prep === null || !lands.has(words[chunk.head]?.lemma ?? '')) return null
  for (let i = chunk.first; i < chunk.head; i += 1) {
    const code = findDemonym(tokens[i]?.text ?? '')
    if (code) return { name: countryName(code), country: code, precision: 'country' }
  }
  return null
}

/** "the Isle of Islay", "Province of Hajjah": one name. */
function behindOf({ tokens }: Read, chunk: Chunk): Place | undefined {
  if (tokens[chunk.head + 1]?.lower !== 'of' || chunk.head + 2 >= chunk.last) return undefined
  const name = tokens
    .slice(chunk.head + 2, chunk.last)
    .map(({ text }) => text)
    .join(' ')
    .replace(/^the /, '')
  return findPlace(name) ?? { name, precision: 'region' }
}

function townIn({ tokens, words }: Read, chunk: Chunk): Place | undefined {
  for (let i = chunk.first; i < chunk.head; i += 1) {
    const place = words[i]?.tag === 'name' ? findPlace(tokens[i]?.text ?? '') : undefined
    if (place?.precision === 'city') return place
  }
  return undefined
}

/** "London's Hyde Park". */
function townOwning(document: Read, { owner }: Chunk): Place | undefined {
  const chunk = owner === null ? undefined : document.chunks[owner]
  const place = chunk && findPlace(textOf(document, chunk))
  return place?.precision === 'city' ? place : undefined
}

/** "the border between India and Pakistan", "the border with Chad": a place of its own. */
export function borderOf(document: Read, chunk: Chunk): Place | null {
  const { words, tokens } = document
  if (words[chunk.head]?.lemma !== 'border' || chunk.prep === null) return null
  if (!/^(?:between|with)$/.test(words[chunk.last]?.lemma ?? '')) return null
  const from = chunk.last + 1
  let last = from
  while (last < from + longestBorder && isOfBorder(document, last)) last += 1
  const lands = tokens.slice(from, last).map(({ text }) => text)
  const name = ['border', tokens[chunk.last]?.lower ?? '', ...lands].join(' ')
  return lands.length === 0 ? null : { name, precision: 'region' }
}

const longestBorder = 8

function isOfBorder({ words, timexOf }: Read, i: number): boolean {
  if ((timexOf[i] ?? -1) >= 0) return false
  return words[i]?.tag === 'name' || words[i]?.lemma === 'and' || words[i]?.tag === 'det'
}

function townBehind(document: Read, chunk: Chunk): Place | undefined {
  const { words, tokens, chunks, chunkOf } = document
  if (!/^(?:in|near|of|,)$/.test(words[chunk.last]?.lemma ?? tokens[chunk.last]?.text ?? ''))
    return undefined
  const next = chunks[chunkOf[chunk.last + 1] ?? -1]
  if (!next || next.last - next.first > 4) return undefined
  const name = textOf(document, next)
  const country = findCountry(name)
  return (
    findPlace(name) ??
    (country && { name: country.name, country: country.code, precision: 'country' })
  )
}
