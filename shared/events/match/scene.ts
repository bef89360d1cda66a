/**
 * Where a sentence plays when the event's own phrase does not say: the place named nearest in the
 * sentence, else the last one named in its paragraph, else the place of the story. Background of
 * another time and quotations play nowhere that we know.
 */
import { surfaceWords } from '../../data/place-words.ts'
import type { Place } from '../../model/event.ts'
import type { Named, Trigger } from '../document.ts'
import { isIsland } from './gazetteer.ts'
import { inClass, wordSet } from './lexicon.ts'
import { chunkAfterOf } from './phrase.ts'

const surfaces = wordSet(surfaceWords)

/** Prepositions that say where something is. */
export const locative =
  /^(?:in|at|near|outside|inside|off|across|through|throughout|around|along|above|within|over|aboard)$/

/** Headline and first sentences: where a story says where it plays. */
const leadSentences = 2

/** Bounds that keep the reading linear: places kept of a sentence, words and sentences looked at. */
const mostPlaces = 50
const reach = 200
const sentencesBack = 10

/** Older than this before publication is background, not the story. */
const backgroundDays = 60

/** Places behind a locative preposition, by sentence, with the token that each begins at. */
export type Scenes = ReadonlyMap<number, readonly Scene[]>

interface Scene {
  readonly place: Place
  readonly token: number
  /** By the word "there". */
  readonly there?: true
  /** What a deed was done to or led to: what is told next happens there, what is told beside it need not. */
  readonly reached?: true
}

/** Scenes with the places that deeds led to: "struck the town of Ivrea". */
export function withReached(
  document: Named,
  scenes: Scenes,
  reached: readonly { readonly place: Place; readonly token: number }[],
): Scenes {
  const all = new Map(scenes)
  for (const { place, token } of reached) {
    const sentence = document.sentenceOf[token] ?? 0
    const here = all.get(sentence) ?? []
    const isKnown = here.some((scene) => scene.place.name === place.name)
    if (!isKnown && here.length < mostPlaces)
      all.set(sentence, [...here, { place, token, reached: true }])
  }
  return all
}

/** Gathers the places that are named as places, in text order. */
export function findScenes(document: Named): Scenes {
  const scenes = new Map<number, Scene[]>()
  const add = (scene: Scene) => {
    const sentence = document.sentenceOf[scene.token] ?? 0
    const before = scenes.get(sentence) ?? []
    if (before.length < mostPlaces) scenes.set(sentence, [...before, scene])
  }
  document.chunks.forEach(({ first }, n) => {
    const place = placeIn(document, n)
    if (place && isScene(document, n, scenes)) add({ place, token: first })
  })
  for (const [token, place] of placesOfThere(document)) add({ place, token, there: true })
  return scenes
}

function isScene(document: Named, n: number, scenes: Scenes): boolean {
  const chunk = document.chunks[n]
  if (!chunk || !saysWhere(document, n) || isHome(document, chunk.prep)) return false
  if (isQuoted(document, chunk.first)) return false
  // "in Foggia province, 50 km south of Rome": what is measured from is no more than that.
  return prepOf(document, n) !== 'of' || !scenes.has(document.sentenceOf[chunk.first] ?? 0)
}

function prepOf({ words, chunks }: Named, n: number): string {
  return words[chunks[n]?.prep ?? -1]?.lemma ?? ''
}

/** What each "there" takes up: the place named before it in its paragraph, no "there is". */
function placesOfThere(document: Named): ReadonlyMap<number, Place> {
  const { tokens, words, chunks, chunkOf } = document
  const found = new Map<number, Place>()
  let before: readonly [Place, number] | undefined
  tokens.forEach(({ lower }, token) => {
    const n = chunkOf[token] ?? -1
    const place = chunks[n]?.first === token ? placeIn(document, n) : null
    if (place && place.precision !== 'country') before = [place, paragraphOf(document, token)]
    if (lower !== 'there' || !before || words[token + 1]?.tag === 'be') return
    if (before[1] === paragraphOf(document, token)) found.set(token, before[0])
  })
  return found
}

function paragraphOf({ sentences, sentenceOf }: Named, token: number): number {
  return sentences[sentenceOf[token] ?? 0]?.paragraph ?? -1
}

/** Whether a chunk says where something is: "in Rome", "on Crete", "30 km south of Kano". */
export function saysWhere(document: Named, n: number): boolean {
  const { words, chunks } = document
  const prep = prepOf(document, n)
  if (locative.test(prep)) return true
  if (prep === 'of') return direction.test(words[(chunks[n]?.prep ?? 0) - 1]?.lemma ?? '')
  // "walked into the station"
  if (prep === 'into') return placeIn(document, n)?.precision === 'point'
  return /^on(?:to)?$/.test(prep) && isSurface(document, n)
}

/** What one is on: "the island", "Crete", "the ship", "Mount Everest". */
function isSurface({ words, chunks, places }: Named, n: number): boolean {
  const chunk = chunks[n]
  if (!chunk) return false
  const kind = words[chunk.head]?.lemma ?? ''
  const isOpened = /^(?:lake|loch|mount|mt)$/.test(words[chunk.first]?.lemma ?? '')
  return (
    isOpened || surfaces.has(kind) || inClass(kind, 'vehicle') || isIsland(places[n]?.name ?? '')
  )
}

const direction = /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/

/** "the firm, based in Leeds": where somebody is at home, not where something happens. */
function isHome({ words }: Named, prep: number | null): boolean {
  return prep !== null && home.test(words[prep - 1]?.lemma ?? '')
}

const home =
  /^(?:base|based|headquarter|headquartered|incorporate|list|listed|live|register|registered|reside)$/

/** The place of a chunk, or of what follows it: "the city of Munich", "the court in Rome". */
export function placeIn(document: Named, n: number): Place | null {
  const own = document.places[n]
  const chunk = document.chunks[n]
  if (own || !chunk) return own ?? null
  const of = chunkAfterOf(document, chunk)
  const inner = of ? document.places[document.chunkOf[of.first] ?? -1] : null
  if (inner) return inner
  const owner = chunk.owner === null ? null : document.places[chunk.owner]
  return owner ?? null
}

/** The place named nearest to the trigger in its sentence, or last before it in its paragraph. */
export function sceneAround(document: Named, scenes: Scenes, { token }: Trigger): Place | null {
  const nearest = nearestScene(document, scenes, { token })
  if (nearest) return nearest
  return namesPlace(document, token) ? null : earlierScene(document, scenes, { token })
}

/** The place told last before the sentence of a trigger in its paragraph. */
export function earlierScene(
  document: Named,
  scenes: Scenes,
  { token }: Pick<Trigger, 'token'>,
): Place | null {
  const sentence = document.sentenceOf[token] ?? 0
  const paragraph = document.sentences[sentence]?.paragraph
  for (let s = sentence - 1; s >= Math.max(0, sentence - sentencesBack); s -= 1) {
    if (document.sentences[s]?.paragraph !== paragraph) return null
    const last = scenes.get(s)?.at(-1)
    if (last) return last.place
  }
  return null
}

/** The place named nearest to the trigger in its sentence; another clause is further away. */
export function nearestScene(
  document: Named,
  scenes: Scenes,
  { token }: Pick<Trigger, 'token'>,
): Place | null {
  const here = (scenes.get(document.sentenceOf[token] ?? 0) ?? []).filter((one) => !one.reached)
  const far = (scene: Scene) =>
    Math.abs(scene.token - token) + clauseCost * clausesBetween(document, scene.token, token)
  const [nearest] = here.toSorted((a, b) => far(a) - far(b))
  return nearest?.place ?? null
}

/** The last place named before the trigger in its sentence: "seized bones in Kano and arrested a trader". */
export function sceneBefore(document: Named, scenes: Scenes, { token }: Trigger): Place | null {
  const here = scenes.get(document.sentenceOf[token] ?? 0) ?? []
  const last = here.findLast((scene) => scene.token < token && !scene.reached)
  return last && token - last.token < beforeReach ? last.place : null
}

const beforeReach = 10

/** The place that "there" means, near the trigger in its clause. */
export function thereBy(document: Named, scenes: Scenes, { token }: Trigger): Place | null {
  const here = scenes.get(document.sentenceOf[token] ?? 0) ?? []
  const found = here.find((scene) => {
    const between = [Math.min(scene.token, token), Math.max(scene.token, token)]
    const isCut = document.tokens.slice(...between).some(({ text }) => /^[,;:]$/.test(text))
    const isNear = Math.abs(scene.token - token) < thereReach && !isCut
    return scene.there && isNear && clausesBetween(document, scene.token, token) === 0
  })
  return found?.place ?? null
}

const thereReach = 8

/** A clause between counts like so many words. */
const clauseCost = 8

/** Finite verbs between two words, without those of either. */
function clausesBetween({ groupOf, groups }: Named, one: number, other: number): number {
  const [from, to] = one < other ? [one, other] : [other, one]
  const own = groupOf[other] ?? -1
  const between = new Set(groupOf.slice(from, Math.min(to, from + reach)))
  return [...between].filter((g) => g >= 0 && g !== own && groups[g]?.mode === 'finite').length
}

/** Whether the sentence of a token names any place: what happens in it may happen there. */
export function namesPlace(document: Named, token: number): boolean {
  const [first, last] = windowAround(document, token)
  return document.chunkOf.slice(first, last).some((n) => document.places[n] != null)
}

/** "was there to launch her novel": no "there is". */
export function saysThere({ tokens, words, ...document }: Named, token: number): boolean {
  const [first, last] = windowAround({ tokens, words, ...document }, token)
  return tokens.slice(first, last).some(({ lower }, n) => {
    return lower === 'there' && n > 0 && words[first + n + 1]?.tag !== 'be'
  })
}

/** First and last token of the sentence, as far as we look. */
function windowAround(document: Named, token: number): readonly [number, number] {
  const { first = 0, last = 0 } = document.sentences[document.sentenceOf[token] ?? 0] ?? {}
  return [Math.max(first, token - reach), Math.min(last, token + reach)]
}

/** The place of the story: the first town or site that headline, dateline or lead names as a place. */
export function sceneOf(document: Named, scenes: Scenes): Place | null {
  const body = document.sentences.findIndex((sentence) => !sentence.heading)
  const last = Math.max(body, 0) + leadSentences
  const found = [...scenes].filter(([sentence]) => sentence < last).flatMap(([, places]) => places)
  document.chunks.forEach(({ first }, n) => {
    const place = document.places[n]
    if (place != null && (document.sentenceOf[first] ?? 0) < last && isDateline(document, first))
      found.push({ place, token: first })
  })
  const inOrder = found.sort((a, b) => a.token - b.token).map(({ place }) => place)
  return inOrder.find((place) => place.precision !== 'country') ?? inOrder[0] ?? null
}

/** "PARIS, May 5 -" and "Taipei, Taiwan -": a place that opens its paragraph before a dash. */
function isDateline({ tokens, sentences, sentenceOf }: Named, first: number): boolean {
  if (sentences[sentenceOf[first] ?? 0]?.first !== first) return false
  return tokens.slice(first, first + 8).some((token) => /^(?:—|–|--)$/.test(token.text))
}

/** Whether a word is somebody's own speech, not a few words of it inside the paper's sentence. */
export function isQuoted({ quoted, tokens, sentenceOf }: Named, token: number): boolean {
  if (!quoted[token]) return false
  let first = token
  const floor = Math.max(0, token - reach)
  while (first > floor && quoted[first - 1] && sentenceOf[first - 1] === sentenceOf[token])
    first -= 1
  // "walked into the station and turned himself in"
  while (/^["“”'‘’]$/.test(tokens[first]?.text ?? '')) first += 1
  return !/^\p{Ll}/u.test(tokens[first]?.text ?? '')
}

/** Whether the trigger tells the story itself: not quoted, no past perfect, no date long ago. */
export function isStory(document: Named, { token, group }: Trigger): boolean {
  const verb = document.groups[group]
  if (isQuoted(document, token) || (verb?.perfect === true && verb.tense === 'past')) return false
  const day = document.input.published?.slice(0, 10)
  if (day === undefined) return true
  const numbers = new Set(document.timexOf.slice(...windowAround(document, token)))
  return ![...numbers].some((n) => isLongBefore(document.timexes[n]?.endDay, day))
}

function isLongBefore(day: string | undefined, published: string): boolean {
  if (day === undefined) return false
  return Date.parse(published) - Date.parse(day) > backgroundDays * 86_400_000
}
