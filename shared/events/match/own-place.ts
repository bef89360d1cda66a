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

/** Whether a reason is the event's own words, not its surroundings. */
export function isOwn(because: string | null): boolean {
  return because !== null && ownReasons.test(because)
}

const ownReasons =
  /^(?:behind|end of the journey|object|opening|owner|place before|place of the subject)/

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
  const phrases = aboutDeed(document, trigger, phrasesAfter(document, trigger.end))
  return (
    at('object of the verb', objectOf(document, trigger)) ??
    at('behind the trigger', behind(document, phrases, preps)) ??
    at('behind "held"', behindHeld(document, trigger)) ??
    at('behind the verb of the noun', behindVerb(document, trigger)) ??
    at('owner of the noun', inPhrase(document, trigger)) ??
    at('opening of the sentence', opening(document, trigger)) ??
    at('place of the subject', besideSubject(document, trigger))
  )
}

/** Words, whose contents may lie anywhere. */
const saying = /^(?:accusation|agreement|concession|endorsement|pledge|rejection|request|threat)$/

/** "promised to build a stadium in Kano": what is behind the infinitive is its place, not that of the promise. */
function aboutDeed(
  document: Judged,
  { entry, end }: Trigger,
  phrases: readonly Phrase[],
): readonly Phrase[] {
  if (!saying.test(entry.kind)) return phrases
  return phrases.filter(({ chunks: [n = -1] }) => {
    const upTo = document.chunks[n]?.first ?? end
    return !document.groupOf.slice(end, upTo).some((g) => document.groups[g]?.mode === 'to')
  })
}

function prepositionsOf({ entry: { kind } }: Trigger): RegExp {
  if (kind === 'visit') return whither
  if (kind === 'aid' || kind === 'departure') return wherever
  return kind === 'launch' ? whence : locative
}

/** "rescued off Crete", "sent food to Kano", "fled to Sweden". */
const wherever = new RegExp(`${locative.source}|${whither.source}`)

/** "launched from Tanegashima". */
const whence = /^(?:from|in|at|near|off)$/

/** What is done to the place itself: "visited Beijing", "shelled the town of Ivrea", "left Kano". */
const toPlace =
  /^(?:aid|attack|closure|departure|disaster|mobilization|pullback|restriction|visit)$/

/** "struck the town of Ivrea", "the airport was closed": the object is the place. */
function objectOf(document: Judged, trigger: Trigger): Place | null {
  const { kind } = trigger.entry
  const group = document.groups[trigger.group]
  if (!toPlace.test(kind) || group === undefined) return null
  const chunk = group.passive ? subjectBefore(document, group.first) : undefined
  const n = chunk ?? document.chunkOf[group.last] ?? -1
  if (document.chunks[n]?.prep != null) return null
  const place = placeIn(document, n)
  // "attacked Russia" may be words, and "left Spain" tells no place in it.
  const isLand = place?.precision === 'country' && !/^(?:disaster|visit)$/.test(kind)
  return isLand ? null : place
}

/** The subject of a verb: the chunk before it, or the one that the phrases before it hang on. */
export function subjectBefore(document: Judged, first: number): number | undefined {
  let i = first - 1
  while (document.words[i]?.tag === 'adv') i -= 1
  let n = document.chunkOf[i] ?? -1
  for (let steps = 0; steps < mostHanging; steps += 1) {
    const on = hangsOn(document, n)
    if (on === undefined) break
    n = on
  }
  const chunk = document.chunks[n]
  const isTime = (document.timexOf[chunk?.first ?? -1] ?? -1) >= 0
  return chunk && chunk.prep === null && !isTime ? n : undefined
}

/** The chunk that a phrase with a preposition hangs on, or the town before its region. */
function hangsOn(document: Judged, n: number): number | undefined {
  const prep = document.chunks[n]?.prep ?? null
  return prep === null ? besideTown(document, n) : (document.chunkOf[prep - 1] ?? -1)
}

/** The town before a region: "in Cambridge, Massachusetts". */
function besideTown({ chunks, places, tokens }: Judged, n: number): number | undefined {
  const town = chunks[n - 1]
  const isBeside = tokens[(chunks[n]?.first ?? 0) - 1]?.text === ','
  return isBeside && town?.prep != null && places[n] && places[n - 1] ? n - 1 : undefined
}

const mostHanging = 3

/** Deeds of a body, and figures, that happen where it is: "a court in Rotterdam ruled", "rents in Oslo rose". */
const withSubject =
  /^(?:abduction|accident|aid|arrest|attack|ceremony|closure|death|departure|disaster|discovery|investigation|launch|legislation|match|meeting|mobilization|outbreak|protest|release|request|restriction|result|sanction|verdict)$/

/** "A court in Rotterdam sentenced him": where the subject is said to be. */
function besideSubject(document: Judged, trigger: Trigger): Place | null {
  const group = document.groups[trigger.group]
  if (group === undefined || !withSubject.test(trigger.entry.kind)) return null
  const subject = document.chunks[subjectBefore(document, group.first) ?? -1]
  if (!subject) return null
  return behind(document, phrasesAfter(document, subject.last), locative)
}

/** "Talks on a statute, held in Vilnius, brought nothing". */
function behindHeld(document: Judged, { group, end }: Trigger): Place | null {
  if (group >= 0) return null
  for (let i = end; i < end + heldReach; i += 1) {
    const held = document.groups[document.groupOf[i] ?? -1]
    if (held === undefined) continue
    const isHeld = held.mode === 'participle' && holding.test(held.lemma)
    return isHeld ? behind(document, phrasesAfter(document, held.last), locative) : null
  }
  return null
}

const heldReach = 10
const holding = /^(?:hold|host|plan|schedule|set|sign|stage|start)$/

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
  // "ended a strike after the airline agreed": the object of a verb is no subject of the next.
  if (!chunk || (chunk.prep === null && (document.groupOf[chunk.first - 1] ?? -1) >= 0)) return null
  const group = document.groups[verbOfSubject(document, chunk) ?? -1]
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
  if (!sentence || isTakenUp(document, trigger)) return null
  const prep = behindTime(document, sentence.first)
  if (prep >= trigger.token || !locative.test(document.words[prep]?.lemma ?? '')) return null
  return placeIn(document, document.chunkOf[prep + 1] ?? -1)
}

/** "In Geneva, she condemned the attack": what is spoken of happened elsewhere. */
export function isTakenUp({ words, chunks, groupOf }: Judged, { chunk: n }: Trigger): boolean {
  const chunk = chunks[n]
  if (!chunk || !/^(?:the|this|that)$/.test(words[chunk.first]?.lemma ?? '')) return false
  return chunk.prep !== null || (groupOf[chunk.first - 1] ?? -1) >= 0
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
