/**
 * One noun phrase -> who it is: a country, a person behind titles, an organisation, or people and
 * bodies named by a common noun. Looks at the words of the phrase and at what follows it ("of
 * Armenia", "in Jericho"); what the rest of the article knows comes later.
 */

import { titleParts, titleWords } from '../../data/titles.ts'
import type { Chunk, Entity, Read } from '../document.ts'
import { findActor, findCountry, findDemonym, findPlace, isCapital } from './gazetteer.ts'
import { isGivenName, isWomansName } from './given-names.ts'
import { isPlural } from './inflect.ts'
import { inClass } from './lexicon.ts'
import { bodyWord, firmTitle, isNobody, thingWord } from './name-words.ts'
import {
  alsoOf,
  chunkAfterOf,
  codeIn,
  countryPart,
  type Phrase,
  phraseOf,
  textOf,
} from './phrase.ts'
import { sectorOf, sectorPart } from './sectors.ts'
import { watchedAs } from './watched.ts'

const titles = new Set(titleWords.split(' '))
const parts = new Set(titleParts.split(' '))

/** Who the phrase is, by itself. */
export function describeChunk(document: Read, chunk: Chunk): Entity | null {
  const watched = watchedAs(document, chunk)
  if (watched) return watched
  const phrase = phraseOf(document, chunk)
  // "NZ $26 million" is money.
  if (phrase.texts.length === 0 || document.tokens[chunk.last]?.text.startsWith('$')) return null
  const whole = phrase.texts.join(' ')
  return (
    wellKnown(whole) ??
    wellKnown(stripFormer(whole)) ??
    titled(document, chunk, phrase) ??
    withOffice(phrase) ??
    (phrase.names[phrase.head] && findDemonym(phrase.texts[phrase.head] ?? '') === undefined
      ? properName(phrase, document.words[chunk.first]?.lemma === 'the')
      : commonNoun(document, chunk, phrase))
  )
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
  if (firmTitle.test(title) && !isGivenName(phrase.lowers[at + 1] ?? ''))
    return {
      name: rest.join(' '),
      type: 'organisation',
      plural: false,
      ...countryPart(document, chunk, phrase),
    }
  return {
    name: rest.join(' '),
    type: 'person',
    plural: false,
    ...countryPart(document, chunk, phrase),
    ...sectorPart(title, phrase),
    ...genderPart(phrase.lowers.slice(0, at + 1), phrase.lowers[at + 1] ?? ''),
  }
}

/** "named Jan Holt chief executive": the office behind is no part of the name. */
function withOffice(phrase: Phrase): Entity | undefined {
  const { names, texts, lowers, lemmas, head } = phrase
  const end = names.findIndex((is) => !is)
  const isOffice = isPersonNoun(lemmas[head] ?? '') && !names[head]
  if (end < 2 || !isOffice || !isGivenName(lowers[0] ?? '')) return undefined
  return {
    name: texts.slice(0, end).join(' '),
    type: 'person',
    plural: false,
    ...genderPart([], lowers[0] ?? ''),
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
  const female = isWomansName(given)
  return female === undefined ? {} : { female }
}

/** A phrase whose head is a name: person, body, or nothing that acts. */
function properName(phrase: Phrase, definite: boolean): Entity | null {
  const { lowers, texts } = phrase
  const last = lowers[phrase.head] ?? ''
  if (isNobody(last)) return null
  const name = texts.join(' ')
  if (bodyWord.test(last) || lowers.includes('of') || lowers.includes('for'))
    return body(phrase, name)
  if (thingWord.test(last)) return null
  return isPersonName(phrase, definite)
    ? { name, type: 'person', plural: false, ...genderPart([], lowers[0] ?? '') }
    : body(phrase, name)
}

/** A given name, or several capitals without a word that companies and bodies have. */
function isPersonName({ lowers, names, texts }: Phrase, definite: boolean): boolean {
  const given = isGivenName(lowers[0] ?? '')
  if (texts.length === 1 || definite) return given
  return names.every((is) => is) && (given || !lowers.some((word) => bodyWord.test(word)))
}

function body(phrase: Phrase, name: string): Entity {
  const code = codeIn(phrase)
  const head = phrase.lemmas[phrase.head] ?? ''
  const sector = sectorOf(head)
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
  const type = commonType(phrase)
  if (type === undefined)
    return isCrowd(document, chunk, phrase) ? crowd(document, chunk, phrase) : null
  const lower = phrase.lowers[phrase.head] ?? ''
  return {
    name: nameOf(document, chunk, phrase),
    type,
    plural: isPlural(lower),
    ...countryPart(document, chunk, phrase),
    ...sectorPart(phrase.lemmas[phrase.head] ?? '', phrase),
    ...genderPart([lower], ''),
  }
}

/** Of the words for forces, those that are things and do nothing by themselves. */
const hardware = /^(?:artillery|bomber|drone|missile|rocket|submarine|system|weapon)$/

function commonType(phrase: Phrase): Entity['type'] | undefined {
  const head = phrase.lemmas[phrase.head] ?? ''
  const plural = isPlural(phrase.lowers[phrase.head] ?? '')
  if (inClass(head, 'crowd')) return undefined
  if (isPersonNoun(head)) return plural ? 'group' : 'person'
  if (inClass(head, 'organisation') || (plural && inClass(head, 'troops') && !hardware.test(head)))
    return 'organisation'
  return findDemonym(phrase.texts[phrase.head] ?? '') === undefined ? undefined : 'group'
}

/** Nouns of persons: those of the list, and what ends like one ("cameraman", "cardiologist"). */
function isPersonNoun(lemma: string): boolean {
  return (
    inClass(lemma, 'person') ||
    (lemma.length > 6 && /(?:man|woman|person|ologist|raphist|tarist)$/.test(lemma))
  )
}

function isCrowd({ words, tokens }: Read, chunk: Chunk, phrase: Phrase): boolean {
  if (/^\p{Sc}/u.test(tokens[chunk.first - 1]?.text ?? '')) return false
  if (inClass(phrase.lemmas[phrase.head] ?? '', 'crowd')) return true
  return words[chunk.head]?.tag === 'num' && chunk.last - chunk.first <= 3
}

/** "hundreds of students": whoever is counted; "thousands": a crowd. */
function crowd(document: Read, chunk: Chunk, phrase: Phrase): Entity | null {
  const of = chunkAfterOf(document, chunk)
  const inner = of && describeChunk(document, of)
  if (inner) return { ...inner, plural: true }
  return numberOnly(nameOf(document, chunk, phrase), phrase)
}

/** "killing 23", "three of them": people, for want of a noun, only after a verb that hurts. */
function numberOnly(name: string, phrase: Phrase): Entity | null {
  const head = phrase.texts[phrase.head] ?? ''
  return /\p{L}/u.test(head) && !/^(?:one|percent|third|half|quarter)$/.test(head)
    ? { name, type: 'group', plural: true }
    : null
}

/** The phrase with its "of ..." where the noun alone says little ("members of parliament"). */
function nameOf(document: Read, chunk: Chunk, phrase: Phrase): string {
  const of = chunkAfterOf(document, chunk)
  const owner = chunk.owner === null ? undefined : document.chunks[chunk.owner]
  const own = phrase.texts.join(' ')
  if (owner) {
    const text = textOf(document, owner)
    return `${text}${text.endsWith('s') ? "'" : "'s"} ${own}`
  }
  if (of && !takesOf(document, chunk))
    return `${own} of ${textOf(document, of)}${alsoOf(document, of)}`
  const body = bodyBehind(document, chunk)
  return body ? `${own} ${document.tokens[chunk.last]?.lower} ${textOf(document, body)}` : own
}

/** "accused the party of fraud": the verb's, not the party's. */
function takesOf({ groups, groupOf }: Read, { first }: Chunk): boolean {
  return /^(?:accuse|acquit|clear|convict|rob|strip|suspect|warn)$/.test(
    groups[groupOf[first - 1] ?? -1]?.lemma ?? '',
  )
}

/** "researchers at the University of Leiden", "a team from Boston College": where they work. */
function bodyBehind(document: Read, chunk: Chunk): Chunk | undefined {
  const { words, chunks, chunkOf } = document
  if (!/^(?:at|from)$/.test(words[chunk.last]?.lemma ?? '')) return undefined
  const n = chunkOf[chunk.last + 1] ?? -1
  const behind = chunks[n + 1]?.owner === n ? undefined : chunks[n]
  if (behind === undefined || words[behind.head]?.tag !== 'name') return undefined
  const phrase = phraseOf(document, behind)
  // By its name alone: what hangs on it in turn is not asked for, however long the chain.
  const entity = wellKnown(phrase.texts.join(' ')) ?? properName(phrase, false)
  return entity?.type === 'organisation' ? behind : undefined
}
