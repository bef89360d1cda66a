/**
 * One noun phrase -> who it is: a country, a person behind titles, an organisation, or people and
 * bodies named by a common noun. Looks at the words of the phrase and at what follows it ("of
 * Armenia", "in Jericho"); what the rest of the article knows comes later.
 */

import { mensNames, womensNames } from '../../data/names.ts'
import { sectorWords, titleParts, titleWords } from '../../data/titles.ts'
import type { Chunk, Entity, Read } from '../document.ts'
import {
  countryName,
  findActor,
  findCountry,
  findDemonym,
  findPlace,
  isCapital,
} from './gazetteer.ts'
import { isPlural } from './inflect.ts'
import { inClass } from './lexicon.ts'

const women = new Set(womensNames.split(' '))
const men = new Set(mensNames.split(' '))
const titles = new Set(titleWords.split(' '))
const parts = new Set(titleParts.split(' '))
const sectors = new Map(
  Object.entries(sectorWords).flatMap(([sector, list]) => {
    return list.split(' ').map((word) => [word, sector] as const)
  }),
)

/** Endings of company and body names. */
const bodyWord =
  /^(?:agency|airlines?|airways|alliance|assembly|association|authority|bank|board|bureau|church|club|college|commission|committee|company|congress|co\.?|corp\.?|corporation|council|court|department|federation|force|forces|foundation|front|fund|group|holdings|hospital|inc\.?|industries|institute|institution|legion|league|limited|ltd\.?|ministry|mission|motors|movement|museum|network|news|office|organi[sz]ation|parliament|partners|party|plc|police|press|school|service|services|society|systems|team|times|post|herald|guardian|tribune|journal|trust|tv|union|united|university|zoo|rangers|rovers|army|navy|guard|corps|brigade|liberation|observatory|centre|center|order|project|district|city|daily|magazine)$/
/** Names of things that are nobody. */
const thingWord =
  /^(?:accord|act|airport|avenue|award|awards|bay|bill|book|bridge|building|cup|day|deal|explorer|fair|festival|games|gate|hall|highway|hotel|island|islands|lake|memorial|mosque|mountain|mountains|movement|ocean|palace|park|peninsula|plaza|prison|prize|protocol|railway|river|road|sea|square|stadium|station|street|strip|tower|treaty|trophy|valley|war|week|windows|agreement|amendment|championship|championships|expo|camp|convention|tour|tournament|year)$/

/** What of a phrase the namer works with. */
interface Phrase {
  readonly lowers: readonly string[]
  readonly texts: readonly string[]
  readonly lemmas: readonly string[]
  readonly names: readonly boolean[]
  readonly head: number
}

/** Who the phrase is, by itself. */
export function describeChunk(document: Read, chunk: Chunk): Entity | null {
  const phrase = phraseOf(document, chunk)
  if (phrase.texts.length === 0) return null
  const whole = phrase.texts.join(' ')
  return (
    wellKnown(whole) ??
    wellKnown(stripFormer(whole)) ??
    titled(document, chunk, phrase) ??
    (phrase.names[phrase.head] && findDemonym(phrase.texts[phrase.head] ?? '') === undefined
      ? properName(phrase)
      : commonNoun(document, chunk, phrase))
  )
}

function phraseOf({ tokens, words }: Read, chunk: Chunk): Phrase {
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

function stripFormer(name: string): string {
  return name.replace(
    /^(?:former|neighbou?ring|war-torn|communist|nearby|mainland|central|northern|southern|eastern|western|rural|downtown) /,
    '',
  )
}

function wellKnown(name: string): Entity | undefined {
  const actor = findActor(name)
  if (actor) {
    return {
      name: actor.name,
      type: actor.type,
      plural: false,
      ...(actor.country === undefined ? {} : { country: actor.country }),
      ...(actor.sector === undefined ? {} : { sector: actor.sector }),
    }
  }
  const country = findCountry(name)
  if (country) {
    const place = { name: country.name, country: country.code, precision: 'country' as const }
    return { name: country.name, type: 'country', country: country.code, place, plural: false }
  }
  const place = findPlace(name)
  if (!place) return people(name)
  return {
    name: place.name,
    type: isCapital(name) ? 'country' : 'place',
    plural: false,
    place,
    ...(place.country === undefined ? {} : { country: place.country }),
  }
}

/** "Palestinians", "the French". */
function people(name: string): Entity | undefined {
  const code = findDemonym(name)
  if (code === undefined) return undefined
  return { name, type: 'group', plural: true, ...(code === '' ? {} : { country: code }) }
}

/** "Russian President Vladimir Putin", "co-founder Sergey Brin", "US team Cloud9". */
function titled(document: Read, chunk: Chunk, phrase: Phrase): Entity | undefined {
  const at = lastTitle(phrase)
  if (at < 0 || at === phrase.texts.length - 1) return undefined
  const rest = phrase.texts.slice(at + 1)
  if (!phrase.names.slice(at + 1).every((is) => is)) return undefined
  const title = phrase.lemmas[at] ?? ''
  const body = inClass(title, 'organisation') && !inClass(title, 'person') && !titles.has(title)
  if (body) return undefined
  return {
    name: rest.join(' '),
    type: 'person',
    plural: false,
    ...countryPart(document, chunk, phrase),
    ...sectorPart(title, phrase),
    ...genderPart(phrase.lowers.slice(0, at + 1), phrase.lowers[at + 1] ?? ''),
  }
}

function lastTitle(phrase: Phrase): number {
  for (let i = phrase.texts.length - 2; i >= 0; i -= 1) {
    const lower = phrase.lowers[i] ?? ''
    const lemma = phrase.lemmas[i] ?? ''
    if (titles.has(lower) || inClass(lemma, 'person') || isStateOffice(phrase, i)) return i
  }
  return -1
}

/** "Secretary of State Antony Blinken": the title's last word is no title by itself. */
function isStateOffice(phrase: Phrase, i: number): boolean {
  return parts.has(phrase.lowers[i] ?? '') && phrase.lowers[i - 1] === 'of'
}

function genderPart(titlePart: readonly string[], given: string): { readonly female?: boolean } {
  if (
    titlePart.some((word) =>
      /^(?:mrs|ms|miss|mrs\.|ms\.|queen|princess|lady|dame|sister|mother|actress|\p{L}+woman)$/u.test(
        word,
      ),
    )
  ) {
    return { female: true }
  }
  if (
    titlePart.some(
      (word) =>
        /^(?:mr|mr\.|sir|king|prince|lord|pope|father|brother|\p{L}+man)$/u.test(word) &&
        word !== 'woman',
    )
  ) {
    return { female: false }
  }
  return women.has(given) ? { female: true } : men.has(given) ? { female: false } : {}
}

/** A phrase whose head is a name: person, body, or nothing that acts. */
function properName(phrase: Phrase): Entity | null {
  const last = phrase.lowers[phrase.head] ?? ''
  const first = phrase.lowers[0] ?? ''
  const name = phrase.texts.join(' ')
  if (bodyWord.test(last) || phrase.lowers.some((word) => /^(?:of|for)$/.test(word)))
    return body(phrase, name)
  if (thingWord.test(last)) return null
  const given = women.has(first) || men.has(first)
  if (phrase.texts.length > 1 && phrase.names.every((is) => is)) {
    if (given || !phrase.lowers.some((word) => bodyWord.test(word))) {
      return { name, type: 'person', plural: false, ...genderPart([], first) }
    }
  }
  if (phrase.texts.length === 1 && given)
    return { name, type: 'person', plural: false, ...genderPart([], first) }
  return body(phrase, name)
}

function body(phrase: Phrase, name: string): Entity {
  const code = codeIn(phrase)
  const head = phrase.lemmas[phrase.head] ?? ''
  const sector = sectors.get(head)
  return {
    name,
    type: 'organisation',
    plural: false,
    ...(code === undefined ? {} : { country: code }),
    ...(sector === undefined ? {} : { sector }),
  }
}

/** People and bodies without a name: "asylum seekers", "the Indonesian military". */
function commonNoun(document: Read, chunk: Chunk, phrase: Phrase): Entity | null {
  const head = phrase.lemmas[phrase.head] ?? ''
  const demonym = findDemonym(phrase.texts[phrase.head] ?? '')
  const isPerson = inClass(head, 'person')
  const isBody =
    inClass(head, 'organisation') ||
    (inClass(head, 'troops') && isPlural(phrase.lowers[phrase.head] ?? ''))
  const isCrowd = inClass(head, 'crowd') || isCount(document, chunk)
  if (!isPerson && !isBody && !isCrowd && demonym === undefined) return null
  const plural = isPlural(phrase.lowers[phrase.head] ?? '') || isCrowd
  const name = nameOf(document, chunk, phrase)
  if (isCrowd && !isPerson && !isBody) {
    const of = chunkAfterOf(document, chunk)
    const inner = of && describeChunk(document, of)
    return inner
      ? { ...inner, name: of ? textOf(document, of) : inner.name, plural: true }
      : numberOnly(name, phrase)
  }
  return {
    name,
    type: isPerson && !plural ? 'person' : isBody && !isPerson ? 'organisation' : 'group',
    plural,
    ...countryPart(document, chunk, phrase),
    ...sectorPart(head, phrase),
    ...genderPart([phrase.lowers[phrase.head] ?? ''], ''),
  }
}

/** "killing 23", "three of them": people, for want of a noun, only after a verb that hurts. */
function numberOnly(name: string, phrase: Phrase): Entity | null {
  return /\p{L}/u.test(phrase.texts[phrase.head] ?? '')
    ? { name, type: 'group', plural: true }
    : null
}

function isCount({ words }: Read, chunk: Chunk): boolean {
  return words[chunk.head]?.tag === 'num' && chunk.last - chunk.first <= 3
}

/** The phrase with its "of ..." where the noun alone says little ("members of parliament"). */
function nameOf(document: Read, chunk: Chunk, phrase: Phrase): string {
  const of = chunkAfterOf(document, chunk)
  const owner = chunk.owner === null ? undefined : document.chunks[chunk.owner]
  const own = phrase.texts.join(' ')
  if (owner) return `${textOf(document, owner)}'s ${own}`
  return of ? `${own} of ${textOf(document, of)}` : own
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

/** The country that a phrase names: by its adjective, its owner, or "of", "in", "from" behind it. */
function countryPart(document: Read, chunk: Chunk, phrase: Phrase): { readonly country?: string } {
  const own = codeIn(phrase)
  if (own !== undefined) return { country: own }
  const { words, chunks, chunkOf } = document
  const owner = chunk.owner === null ? undefined : chunks[chunk.owner]
  const ownerCode = owner && codeIn(phraseOf(document, owner))
  if (ownerCode !== undefined) return { country: ownerCode }
  const behind = /^(?:of|in|from)$/.test(words[chunk.last]?.lemma ?? '')
    ? chunks[chunkOf[chunk.last + 1] ?? -1]
    : undefined
  const code = behind && codeIn(phraseOf(document, behind))
  return code === undefined ? {} : { country: code }
}

/** The code of the first country, people or place inside a phrase. */
function codeIn(phrase: Phrase): string | undefined {
  for (let i = 0; i < phrase.texts.length; i += 1) {
    if (!phrase.names[i]) continue
    for (const length of [3, 2, 1]) {
      const name = phrase.texts.slice(i, i + length).join(' ')
      const code = findCountry(name)?.code ?? findDemonym(name) ?? hyphenated(name)
      if (code) return code
      const place = length === 1 && i > 0 && i === phrase.head ? undefined : findPlace(name)
      if (place?.country && (length > 1 || phrase.texts.length === 1 || !phrase.names[i + 1]))
        return place.country
    }
  }
  return undefined
}

/** "Pakistan-based", "U.S.-led". */
function hyphenated(name: string): string | undefined {
  const first = /^(.+?)-/.exec(name)?.[1]
  return first === undefined ? undefined : (findCountry(first)?.code ?? findDemonym(first))
}

function sectorPart(head: string, phrase: Phrase): { readonly sector?: string } {
  const named = phrase.lemmas.find((lemma) =>
    /^(?:rebel|opposition|military|army|police)$/.test(lemma),
  )
  const sector = sectors.get(named ?? '') ?? sectors.get(head)
  return sector === undefined ? {} : { sector }
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
