/**
 * Where a deed happened by its own words: the place behind the trigger ("arrested in Rome"), its
 * object ("visited Rome"), behind the verb of its noun ("talks began in Rome"), its owner ("Rome's
 * vote"), the opening of the sentence, the place before "where", or the end of a journey made for it.
 */
import type { Place } from '../../model/event.ts'
import type { Judged, Trigger } from '../document.ts'
import { type Phrase, phrasesAfter } from './complements.ts'
import { verbOfSubject } from './governor.ts'
import { locative, placeIn, saysWhere } from './scene.ts'

/** A place, and why there. */
export type Found = { readonly place: Place; readonly because: string } | undefined

/** A place with its reason; nothing for none. */
export function at(because: string, place: Place | null): Found {
  return place === null ? undefined : { place, because }
}

const whither = /^(?:to|in|at|into|for|through)$/

/** The place that the event's own words give. */
export function ownPlace(
  document: Judged,
  trigger: Trigger,
  journeys: ReadonlyMap<number, Trigger>,
): Found {
  return (
    placeOf(document, trigger) ??
    at('place before "where"', whereClause(document, trigger)) ??
    at('end of the journey that it is for', afterJourney(document, trigger, journeys))
  )
}

function placeOf(document: Judged, trigger: Trigger): Found {
  const preps = prepositionsOf(trigger)
  const phrases = phrasesAfter(document, trigger.end)
  return (
    at('object of the verb', visited(document, trigger)) ??
    at('behind the trigger', behind(document, phrases, preps)) ??
    at('behind the verb of the noun', behindVerb(document, trigger)) ??
    at('owner of the noun', inPhrase(document, trigger)) ??
    at('opening of the sentence', opening(document, trigger))
  )
}

function prepositionsOf({ entry: { kind } }: Trigger): RegExp {
  if (kind === 'visit') return whither
  return kind === 'launch' ? whence : locative
}

/** "launched from Tanegashima". */
const whence = /^(?:from|in|at|near|off)$/

/** "visited Beijing", "struck the town of Ivrea": the object is the place. */
function visited(document: Judged, trigger: Trigger): Place | null {
  if (!/^(?:visit|disaster)$/.test(trigger.entry.kind) || trigger.group < 0) return null
  const n = document.chunkOf[document.groups[trigger.group]?.last ?? -1] ?? -1
  return placeIn(document, n)
}

function behind(document: Judged, phrases: readonly Phrase[], preps: RegExp): Place | null {
  for (const phrase of phrases) {
    const [n = -1] = phrase.chunks
    if (!preps.test(phrase.prep) && !(preps === locative && saysWhere(document, n))) continue
    for (const n of phrase.chunks) {
      const place = placeIn(document, n)
      if (place) return place
    }
  }
  return null
}

/** Visits by the verb group that tells them. */
export function journeysOf({ triggers }: Judged): ReadonlyMap<number, Trigger> {
  const visits = triggers.filter(({ entry, group }) => entry.kind === 'visit' && group >= 0)
  return new Map(visits.map((trigger) => [trigger.group, trigger]))
}

/** "travelled to Florida to meet them": what a journey is for happens at its end. */
function afterJourney(
  document: Judged,
  { group }: Trigger,
  journeys: ReadonlyMap<number, Trigger>,
): Place | null {
  const journey = document.groups[group]?.mode === 'to' ? journeys.get(group - 1) : undefined
  return journey ? behind(document, phrasesAfter(document, journey.end), whither) : null
}

/** "Talks began in Muscat": behind the verb whose subject the noun is. */
function behindVerb(document: Judged, trigger: Trigger): Place | null {
  const chunk = document.chunks[trigger.chunk]
  const group = document.groups[(chunk && verbOfSubject(document, chunk)) ?? -1]
  return group ? behind(document, phrasesAfter(document, group.last), locative) : null
}

/** "the Paris attacks", "the G7 meeting in Italy": a town before the noun. */
function inPhrase(document: Judged, trigger: Trigger): Place | null {
  const chunk = document.chunks[trigger.chunk]
  if (!chunk) return null
  const owner = chunk.owner === null ? null : document.places[chunk.owner]
  return owner && owner.precision !== 'country' ? owner : null
}

/** "In Rome, thousands protested", "Last week in Rome": the sentence opens with the place. */
function opening(document: Judged, trigger: Trigger): Place | null {
  const sentence = document.sentences[document.sentenceOf[trigger.token] ?? 0]
  if (!sentence) return null
  const prep = behindTime(document, sentence.first)
  if (prep >= trigger.token || !locative.test(document.words[prep]?.lemma ?? '')) return null
  return placeIn(document, document.chunkOf[prep + 1] ?? -1)
}

/** "moved to Pécs, where she gave shelter to refugees": what follows happens there. */
function whereClause(document: Judged, { token }: Trigger): Place | null {
  const { tokens, sentences, sentenceOf } = document
  const first = sentences[sentenceOf[token] ?? 0]?.first ?? 0
  for (let i = token - 1; i > Math.max(first, token - clauseReach); i -= 1) {
    if (/^[;:.]$/.test(tokens[i]?.text ?? '')) return null
    if (tokens[i]?.lower === 'where') return placeBefore(document, i, first)
  }
  return null
}

/** The last place named before a word: "in Pécs last year, where". */
function placeBefore(document: Judged, i: number, first: number): Place | null {
  for (let back = i - 1; back > Math.max(first, i - antecedentReach); back -= 1) {
    const place = placeIn(document, document.chunkOf[back] ?? -1)
    if (place) return place
  }
  return null
}

const clauseReach = 25
const antecedentReach = 6

/** Words of a time that opens a sentence. */
const openingWords = 8

/** The token behind "on Sunday", "last week", "in the past few days": the first itself without such a time. */
function behindTime({ timexOf, words }: Judged, first: number): number {
  const isTime = (i: number) => (timexOf[i] ?? -1) >= 0
  const behindArticle = words[first + 1]?.tag === 'det' && isTime(first + 2)
  const isLed = words[first]?.tag === 'prep' && (isTime(first + 1) || behindArticle)
  let i = isLed ? first + 2 : first
  while (i < first + openingWords && isTime(i)) i += 1
  return i
}
