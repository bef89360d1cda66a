/**
 * Where each event happened: the place named behind the trigger with "in", "at", "near", the place
 * before its noun ("the Paris attacks"), or the one the sentence opens with. A sentence that names
 * none leaves two inferences: votes and laws happen at home, and accidents, crimes and gatherings
 * where the lead says that the story plays. Otherwise null.
 */
import type { Place } from '../model/event.ts'
import type { Acted, Placed, Trigger } from './document.ts'
import { type Phrase, phrasesAfter } from './match/complements.ts'
import { verbOfSubject } from './match/governor.ts'
import { chunkAfterOf, countryEntity } from './match/phrase.ts'

const where = /^(?:in|at|near|outside|inside|off|across|throughout|around|along|above|within|over)$/
const whither = /^(?:to|in|at|into|for|through)$/

/** Adds where. */
export function findPlaces(document: Acted): Placed {
  const scene = sceneOf(document)
  const wheres = document.triggers.map((trigger, t) => {
    const own = placeOf(document, trigger) ?? homeOf(document, trigger, t)
    return own ?? (scene !== null && isOnScene(document, trigger) ? scene : null)
  })
  return { ...document, wheres }
}

/** What happens where the story plays, when its sentence names no place. */
const onScene = /^(?:accident|arrest|attack|ceremony|disaster|match|protest)$/
/** What a state does at home. */
const atHome = /^(?:election|legislation|restriction|verdict)$/

/** Headline and first sentences: where a story says where it plays. */
const leadSentences = 2

/** The place of the story: the first town or site that headline, dateline or lead names as a place. */
function sceneOf(document: Acted): Place | null {
  const body = document.sentences.findIndex((sentence) => !sentence.heading)
  const last =
    document.sentences[Math.max(body, 0) + leadSentences - 1]?.last ?? document.tokens.length
  const found: Place[] = []
  document.chunks.forEach((chunk, n) => {
    const place = document.places[n]
    if (chunk.first >= last || place == null) return
    const named = chunk.prep !== null && where.test(document.words[chunk.prep]?.lemma ?? '')
    if (named || isDateline(document, chunk.first)) found.push(place)
  })
  return found.find((place) => place.precision !== 'country') ?? found[0] ?? null
}

/** "PARIS, May 5 -" and "Taipei, Taiwan -": a place that opens its paragraph before a dash. */
function isDateline({ tokens, sentences, sentenceOf }: Acted, first: number): boolean {
  if (sentences[sentenceOf[first] ?? 0]?.first !== first) return false
  return tokens.slice(first, first + 8).some((token) => /^(?:—|–|--)$/.test(token.text))
}

/** Whether an event may be taken to happen where the story plays: its sentence names no place. */
function isOnScene(document: Acted, trigger: Trigger): boolean {
  if (!onScene.test(trigger.entry.kind) || document.quoted[trigger.token]) return false
  const sentence = document.sentences[document.sentenceOf[trigger.token] ?? 0]
  if (!sentence) return false
  const chunks = new Set(document.chunkOf.slice(sentence.first, sentence.last))
  return ![...chunks].some((n) => document.places[n] != null)
}

/** The country of whoever votes, makes law or bans, unless it is done to another country. */
function homeOf(document: Acted, trigger: Trigger, t: number): Place | null {
  if (!atHome.test(trigger.entry.kind)) return null
  const parts = document.participants[t] ?? []
  if (parts.some(({ entity, role }) => role === 'recipient' && entity.type === 'country'))
    return null
  const code = parts.find(({ entity, role }) => role === 'agent' && entity.country)?.entity.country
  return code === undefined ? null : (countryEntity(code).place ?? null)
}

function placeOf(document: Acted, trigger: Trigger): Place | null {
  const preps = trigger.entry.kind === 'visit' ? whither : where
  return (
    visited(document, trigger) ??
    behind(document, phrasesAfter(document, trigger.end), preps) ??
    behindVerb(document, trigger) ??
    inPhrase(document, trigger) ??
    opening(document, trigger)
  )
}

/** "visited Beijing": the object is the place. */
function visited(document: Acted, trigger: Trigger): Place | null {
  if (trigger.entry.kind !== 'visit' || trigger.group < 0) return null
  const n = document.chunkOf[document.groups[trigger.group]?.last ?? -1] ?? -1
  return document.places[n] ?? null
}

function behind(document: Acted, phrases: readonly Phrase[], preps: RegExp): Place | null {
  for (const phrase of phrases) {
    if (!preps.test(phrase.prep)) continue
    for (const n of phrase.chunks) {
      const place = placeIn(document, n)
      if (place) return place
    }
  }
  return null
}

/** The place of a chunk, or of what follows it: "the city of Munich", "the court in Rome". */
function placeIn(document: Acted, n: number): Place | null {
  const own = document.places[n]
  const chunk = document.chunks[n]
  if (own || !chunk) return own ?? null
  const of = chunkAfterOf(document, chunk)
  const inner = of ? document.places[document.chunkOf[of.first] ?? -1] : null
  if (inner) return inner
  const owner = chunk.owner === null ? null : document.places[chunk.owner]
  return owner ?? null
}

/** "Talks began in Muscat": behind the verb whose subject the noun is. */
function behindVerb(document: Acted, trigger: Trigger): Place | null {
  const chunk = document.chunks[trigger.chunk]
  const group = document.groups[(chunk && verbOfSubject(document, chunk)) ?? -1]
  return group ? behind(document, phrasesAfter(document, group.last), where) : null
}

/** "the Paris attacks", "the G7 meeting in Italy": a town before the noun. */
function inPhrase(document: Acted, trigger: Trigger): Place | null {
  const chunk = document.chunks[trigger.chunk]
  if (!chunk) return null
  const owner = chunk.owner === null ? null : document.places[chunk.owner]
  return owner && owner.precision !== 'country' ? owner : null
}

/** "In Rome, thousands protested": the sentence opens with the place. */
function opening(document: Acted, trigger: Trigger): Place | null {
  const sentence = document.sentences[document.sentenceOf[trigger.token] ?? 0]
  if (!sentence || document.words[sentence.first]?.tag !== 'prep') return null
  const n = document.chunkOf[sentence.first + 1] ?? -1
  if (!where.test(document.words[sentence.first]?.lemma ?? '')) return null
  return placeIn(document, n)
}
