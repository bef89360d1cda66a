/**
 * Names that no list knows -> places, where the text says so: "in Maradun", "near Polotsk", "the
 * village of Podlog", "Bonnyrigg, Scotland", "County Mayo". Such a place has a name and the country
 * that stands beside it, and no point. A name that acts elsewhere in the article is a body, not a place.
 */
import {
  groundOpeners,
  groundWords,
  motionWords,
  notPlaceNames,
  notWhereWords,
  reachWords,
  settlementWords,
} from '../../data/place-words.ts'
import type { Place } from '../../model/event.ts'
import type { Chunk, Entity, Read } from '../document.ts'
import { findActor, findCountry, findDemonym, isGivenName } from './gazetteer.ts'
import { inAnyClass, isAdjective, isPlainNoun, verbReadings, wordSet } from './lexicon.ts'
import { countryPart, nameIn, phraseOf, textOf } from './phrase.ts'
import { widerBeside } from './towns.ts'

const openers = wordSet(groundOpeners)
const grounds = wordSet(groundWords)
const settlements = wordSet(settlementWords)
const bodies = wordSet(notPlaceNames)
const matters = wordSet(notWhereWords)
const motions = wordSet(motionWords)
const reached = wordSet(reachWords)

const whereabouts = /^(?:in|near|outside|through|around)$/
/** A word of a name, not in capitals throughout. */
const nameWord = /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u
const townAdjective = /^(?:east|great|high|little|lower|middle|new|north|old|south|upper|west)$/
const belief = /(?:ism|ity|ology|ics|ese)$/
const longest = 3

/** Who each chunk is by itself, and the places known so far. */
interface Known {
  readonly named: readonly (Entity | null)[]
  readonly places: readonly (Place | null)[]
}

/** Place of each chunk, those of unlisted names too. */
export function placeUnlisted(document: Read, known: Known): readonly (Place | null)[] {
  const acting = namesThatAct(document)
  const found = new Map<string, Place>()
  document.chunks.forEach((chunk, n) => {
    const name = nameIn(document, chunk)
    if (known.places[n] || name === '' || found.has(name)) return
    const place = unlistedAt(document, n, { known, acting })
    if (place) found.set(name, place)
  })
  return known.places.map((place, n) => {
    const chunk = document.chunks[n]
    if (place || !chunk) return place
    return found.get(nameIn(document, chunk)) ?? null
  })
}

interface Around {
  readonly known: Known
  readonly acting: ReadonlySet<string>
}

function unlistedAt(document: Read, n: number, { known, acting }: Around): Place | null {
  const chunk = document.chunks[n]
  if (!chunk || !isName(document, chunk)) return null
  const name = nameIn(document, chunk)
  if (isGround(document, chunk)) return { name, precision: 'region' }
  const of = kindBefore(document, chunk)
  if (of) return ofKind(document, name, of)
  if (known.named[n]?.type === 'person' && isGivenName(name.split(' ')[0] ?? '')) return null
  const wider = widerBeside(document, n)
  if (wider && wider.precision !== 'city' && chunk.prep !== null) return within(name, wider)
  const isPlain = isWhere(document, chunk) && !acting.has(name) && !isWord(document, chunk)
  return isPlain ? { name, precision: 'city' } : null
}

/** "Lake Urmia", "County Mayo". */
function isGround({ tokens }: Read, { first, last }: Chunk): boolean {
  return last - first > 1 && openers.has(tokens[first]?.lower ?? '')
}

function within(name: string, { country }: Place): Place {
  return { name, precision: 'city', ...(country === undefined ? {} : { country }) }
}

function isName({ words, tokens }: Read, chunk: Chunk): boolean {
  const first = firstCapital(tokens, chunk)
  const { last } = chunk
  if (last - first > longest) return false
  return words.slice(first, last).every(({ tag }, i) => {
    const { text = '', lower = '' } = tokens[first + i] ?? {}
    const isPart = tag === 'name' || (i < last - first - 1 && townAdjective.test(lower))
    if (!isPart || !nameWord.test(text)) return false
    const isOther = findDemonym(text) ?? findActor(text) ?? findCountry(text)
    return isOther === undefined && !bodies.has(lower)
  })
}

/** Behind "the nearby". */
function firstCapital(tokens: Read['tokens'], { first, last }: Chunk): number {
  let from = first
  while (from < last - 1 && /^(?!the$|an?$)\p{Ll}/u.test(tokens[from]?.text ?? '')) from += 1
  return from
}

/** The chunk of the kind that "of" gives a name to: "the village" of Podlog. */
function kindBefore({ words, chunks, chunkOf }: Read, { prep }: Chunk): Chunk | undefined {
  if (prep === null || words[prep]?.lemma !== 'of') return undefined
  const before = chunks[chunkOf[prep - 1] ?? -1]
  const kind = words[before?.head ?? -1]?.lemma ?? ''
  return settlements.has(kind) || grounds.has(kind) ? before : undefined
}

/** "the Yemeni province of Hajjah": the phrase before tells the country. */
function ofKind(document: Read, name: string, kind: Chunk): Place {
  const isTown = settlements.has(document.words[kind.head]?.lemma ?? '')
  return {
    name,
    precision: isTown ? 'city' : 'region',
    ...countryPart(document, kind, phraseOf(document, kind)),
  }
}

/** Behind "in", "near", "outside" of a sentence, or where a verb goes, and not what something is in by its nature. */
function isWhere(document: Read, chunk: Chunk): boolean {
  const { words, sentences, sentenceOf } = document
  if (sentences[sentenceOf[chunk.first] ?? 0]?.heading === true) return false
  if (chunk.prep === null) return reached.has(words[chunk.first - 1]?.lemma ?? '')
  const prep = words[chunk.prep]?.lemma ?? ''
  const before = words[chunk.prep - 1]?.lemma ?? ''
  if (ways.test(prep)) return motions.has(before) || motions.has(words[chunk.prep - 2]?.lemma ?? '')
  // "took the lead through Ivo Baird"
  const isMeans = /^(?:through|around)$/.test(prep) && chunk.last - chunk.first > 1
  return whereabouts.test(prep) && !isMeans && !matters.has(before)
}

/** "travelled back to Abs", "flew home from Abs". */
const ways = /^(?:to|into|from)$/

/** Whether a name is of words that English has with a small letter, or names a belief or a science. */
function isWord({ tokens }: Read, chunk: Chunk): boolean {
  const words = tokens
    .slice(firstCapital(tokens, chunk), chunk.last)
    .flatMap(({ lower }) => lower.split('-'))
  if (words.length === 1) return isEnglish(words[0] ?? '')
  return words.some((word) => isEnglish(word) && !townAdjective.test(word) && !townNoun.test(word))
}

function isEnglish(word: string): boolean {
  if (belief.test(word) || inAnyClass(word) || isPlainNoun(word)) return true
  return isAdjective(word) || verbReadings(word).some((one) => isVerb(one.lemma, word))
}

/** "Stirling" has the ending of a verb, but English has no "stirl". */
function isVerb(lemma: string, word: string): boolean {
  return lemma === word || verbReadings(lemma).length > 0
}

/** What English towns end in: "Stoney Creek". */
const townNoun =
  /^(?:bay|beach|bridge|brook|castle|city|creek|falls|field|forest|green|grove|harbor|harbour|heath|heights|hill|hills|island|lake|market|mill|mills|park|port|river|rock|rocks|springs|town|valley|village|wells|wood|woods)$/

/** Names that stand as the subject of a verb other than "be": those of persons, firms and bodies. */
function namesThatAct(document: Read): ReadonlySet<string> {
  const { chunks, groups, groupOf, words } = document
  const acting = new Set<string>()
  for (const chunk of chunks) {
    const group = groups[groupOf[chunk.last] ?? -1]
    if (chunk.prep !== null || group === undefined || group.lemma === 'be') continue
    if (words[chunk.head]?.tag === 'name') acting.add(textOf(document, chunk))
  }
  return acting
}
