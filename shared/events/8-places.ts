/**
 * Where each event happened: the place named behind the trigger with "in", "at", "near", the place
 * before its noun ("the Paris attacks"), or the one the sentence opens with. Never the nationality
 * of an actor; null when the sentence names none.
 */
import type { Place } from '../model/event.ts'
import type { Acted, Placed, Trigger } from './document.ts'
import { type Phrase, phrasesAfter } from './match/complements.ts'
import { chunkAfterOf } from './match/phrase.ts'

const where = /^(?:in|at|near|outside|inside|off|across|throughout|around|along|above|within|over)$/
const whither = /^(?:to|in|at|into|for|through)$/

/** Adds where. */
export function findPlaces(document: Acted): Placed {
  return { ...document, wheres: document.triggers.map((trigger) => placeOf(document, trigger)) }
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
  const sentence = document.sentences[document.sentenceOf[trigger.token] ?? 0]
  if (!chunk || !sentence || chunk.prep !== null) return null
  for (let i = chunk.last; i < Math.min(sentence.last, chunk.last + 16); i += 1) {
    const tag = document.words[i]?.tag
    if (tag === 'rel' || tag === 'sub') return null
    const group = document.groups[document.groupOf[i] ?? -1]
    if (group?.mode === 'finite') return behind(document, phrasesAfter(document, group.last), where)
  }
  return null
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
