/**
 * Where each event happened: the place named behind the trigger with "in", "at", "near", the place
 * before its noun ("the Paris attacks"), or the one the sentence opens with. Without any: votes, laws
 * and acts of a town's council happen at home, attacks on a country there, and deeds that can be seen where their sentence,
 * paragraph or story plays. Words alone (accusations, pledges) get no such guess. Otherwise null.
 */
import { heldWords } from '../data/place-words.ts'
import type { Place } from '../model/event.ts'
import type { Entity, Judged, Participant, Placed, Trigger } from './document.ts'
import { jurisdictionOf, officeBefore } from './match/jurisdiction.ts'
import { wordSet } from './match/lexicon.ts'
import { isLocal } from './match/local.ts'
import { at, type Found, isTakenUp, journeysOf, ownPlace } from './match/own-place.ts'
import { countryEntity } from './match/phrase.ts'
import {
  earlierScene,
  findScenes,
  isQuoted,
  isStory,
  namesPlace,
  nearestScene,
  type Scenes,
  saysThere,
  sceneAround,
  sceneBefore,
  sceneOf,
  thereBy,
  withReached,
} from './match/scene.ts'

/** Adds where. */
export function findPlaces(document: Judged): Placed {
  const journeys = journeysOf(document)
  const own = document.triggers.map((trigger) => ownPlace(document, trigger, journeys))
  const named = findScenes(document)
  const reached = document.triggers.flatMap(({ token }, t) => {
    const place = isUnreal(document, t) || document.quoted[token] ? undefined : own[t]?.place
    return place === undefined ? [] : [{ place, token }]
  })
  const scenes = withReached(document, named, reached)
  const stage = { scenes, story: sceneOf(document, named), home: homeland(document) }
  const found = document.triggers.map((trigger, t): Found => {
    const parts = document.participants[t] ?? []
    return (
      own[t] ??
      at('"there"', thereBy(document, scenes, trigger)) ??
      at('country attacked', targetOf(document, trigger, t)) ??
      at('charge of whoever acts', governedBy(document, trigger, parts)) ??
      atHomeOf(document, trigger, { parts, stage }) ??
      (isUnreal(document, t) ? undefined : inDiscourse(document, { trigger, t }, stage))
    )
  })
  const all = found.map((one, t) => one ?? onVisit(document, found, t))
  return {
    ...document,
    wheres: all.map((one) => one?.place ?? null),
    whereReasons: all.map((one) => one?.because ?? null),
  }
}

/** What a visit is made for. */
const onVisits = /^(?:meeting|negotiation|treaty-signing)$/

/** "met when he visited Moscow": where the visit of the same sentence leads, or the only visit of a party. */
function onVisit(document: Judged, found: readonly Found[], t: number): Found {
  const { triggers, sentenceOf, statuses } = document
  const trigger = triggers[t]
  if (!trigger || !onVisits.test(trigger.entry.kind)) return undefined
  for (const n of [t - 1, t + 1]) {
    const other = triggers[n]
    const isHere = other !== undefined && sentenceOf[other.token] === sentenceOf[trigger.token]
    if (isHere && other.entry.kind === 'visit' && found[n] !== undefined)
      return at('place of the visit that it is told with', found[n]?.place ?? null)
  }
  const isNews = statuses[t] === 'occurred' && isStory(document, trigger)
  return isNews
    ? at('place of the visit of who takes part', visitOf(document, found, t))
    : undefined
}

/** Where a party of an event is on a visit, as the article tells it, when it tells of one. */
function visitOf(document: Judged, found: readonly Found[], t: number): Place | null {
  const names = new Set((document.participants[t] ?? []).map(({ entity }) => entity.name))
  const places = new Map<string, Place>()
  document.triggers.slice(0, mostTriggers).forEach((trigger, n) => {
    const place = found[n]?.place
    const goes = (document.participants[n] ?? []).some(({ entity }) => names.has(entity.name))
    if (place && goes && trigger.entry.kind === 'visit' && isStory(document, trigger))
      places.set(place.name, place)
  })
  return places.size === 1 ? ([...places.values()][0] ?? null) : null
}

/** The search goes through so many events: the reading stays linear. */
const mostTriggers = 100

/** What is threatened or called off is not where the story plays; what is alleged is. */
function isUnreal({ statuses, groups, triggers }: Judged, t: number): boolean {
  if (statuses[t] === 'denied') return true
  const verb = groups[triggers[t]?.group ?? -1]
  const isAlleged = verb?.mode === 'finite' && (verb.tense === 'past' || verb.perfect)
  return statuses[t] === 'conditional' && !(isAlleged && verb.modal === null)
}

/** What can be seen happening, and so happens where its sentence or paragraph plays. */
const seen =
  /^(?:abduction|accident|aid|arrest|attack|award|ceremony|closure|death|departure|disaster|discovery|investigation|launch|match|meeting|mobilization|negotiation|outbreak|protest|pullback|release|restriction|treaty-signing|verdict|visit)$/
/** What happens where the story plays, when its paragraph names no place either. */
const onScene =
  /^(?:accident|aid|arrest|attack|ceremony|disaster|match|mobilization|protest|visit)$/
/** What a town or region does at home. */
const byCharge =
  /^(?:arrest|investigation|launch|legislation|rejection|request|restriction|sanction|verdict)$/
/** What a state does at home. */
const atHome = /^(?:election|legislation|restriction|verdict)$/

interface Stage {
  readonly scenes: Scenes
  readonly story: Place | null
  /** The country whose votes and laws the story is about. */
  readonly home: string | undefined
}

/** Where the sentence, paragraph or story plays. */
function inDiscourse(
  document: Judged,
  { trigger, t }: { readonly trigger: Trigger; readonly t: number },
  stage: Stage,
): Found {
  const { kind } = trigger.entry
  const { scenes, story } = stage
  if (!seen.test(kind) || isQuoted(document, trigger.token)) return undefined
  if (attends(document, trigger))
    return at('place of the story', earlierScene(document, scenes, trigger) ?? story)
  if (!isStory(document, trigger))
    return at('place named before it in its sentence', sceneBefore(document, scenes, trigger))
  // A plan may be for anywhere, unless it is for more of what goes on here.
  if (document.statuses[t] === 'planned' && !onScene.test(kind))
    return at('place of its sentence', nearestScene(document, scenes, trigger))
  return onStage(document, trigger, stage)
}

function onStage(document: Judged, trigger: Trigger, { scenes, story }: Stage): Found {
  const around = isTakenUp(document, trigger) ? null : sceneAround(document, scenes, trigger)
  // A storm strikes a town, not the station that its sentence names.
  const isWide = /^(?:disaster|outbreak)$/.test(trigger.entry.kind)
  if (isWide && around?.precision === 'point') return at('place of the story', story ?? around)
  if (around) return at('place of its sentence or paragraph', around)
  return at('place of the story', isOnScene(document, trigger) ? story : null)
}

/** "visited the festival in 2012": it is held where it was. */
function attends({ words, chunks, chunkOf, groups, places }: Judged, trigger: Trigger): boolean {
  const n = chunkOf[groups[trigger.group]?.last ?? -1] ?? -1
  const chunk = chunks[n]
  if (trigger.entry.kind !== 'visit' || !chunk || places[n]) return false
  const isDefinite = /^(?:the|this)$/.test(words[chunk.first]?.lemma ?? '')
  return isDefinite && held.has(words[chunk.head]?.lemma ?? '')
}

const held = wordSet(heldWords)

function isOnScene(document: Judged, trigger: Trigger): boolean {
  if (namesPlace(document, trigger.token)) return false
  const isKind = onScene.test(trigger.entry.kind) || saysThere(document, trigger.token)
  return isKind || isLocal(document, trigger)
}

/** "the war with Ukraine", "the invasion of Iraq": an attack on a country happens there, if it does. */
function targetOf(document: Judged, { entry }: Trigger, t: number): Place | null {
  if (entry.kind !== 'attack' || isUnreal(document, t)) return null
  const parts = document.participants[t] ?? []
  const victims = parts.filter(({ entity, role }) => role === 'recipient' && entity.place != null)
  return victims.length === 1 ? (victims[0]?.entity.place ?? null) : null
}

/** The place governed by the one body that acts, or by the person whose office the sentence names. */
function governedBy(
  document: Judged,
  trigger: Trigger,
  parts: readonly Participant[],
): Place | null {
  if (!byCharge.test(trigger.entry.kind)) return null
  const agents = parts.filter(({ role }) => role === 'agent')
  for (const { entity } of agents) {
    const place = jurisdictionOf(entity)
    if (place) return place
  }
  const [agent] = agents
  if (trigger.entry.kind === 'launch' && agents.length === 1 && isState(agent?.entity)) {
    return countryEntity(agent?.entity.country ?? '').place ?? null
  }
  const persons = agents.length > 0 && agents.every(({ entity }) => entity.type === 'person')
  return (persons ? officeBefore(document, trigger) : undefined) ?? null
}

/** A country or its government. */
function isState(entity: Entity | undefined): boolean {
  if (entity?.country === undefined) return false
  return entity.type === 'country' || / (?:government|ministry|parliament)$/i.test(entity.name)
}

/** "A court in Naples sentenced": within the country, where the sentence says. */
function atHomeOf(
  document: Judged,
  trigger: Trigger,
  { parts, stage }: { readonly parts: readonly Participant[]; readonly stage: Stage },
): Found {
  const home = homeOf(trigger, { parts, stage })
  if (home === null) return undefined
  const here = isStory(document, trigger) ? nearestScene(document, stage.scenes, trigger) : null
  const closer = here !== null && here.precision !== 'country' && here.country === home.country
  return closer
    ? at('place of its sentence, in the country of whoever decides', here)
    : at('country of whoever decides', home)
}

/** The country of whoever votes, makes law or bans, unless it is done to another country. */
function homeOf(
  { entry: { kind } }: Trigger,
  { parts, stage }: { readonly parts: readonly Participant[]; readonly stage: Stage },
): Place | null {
  if (!atHome.test(kind) && !isOfCountry(kind, parts)) return null
  if (parts.some(({ entity, role }) => role === 'recipient' && entity.type === 'country'))
    return null
  const agents = parts.filter(({ role }) => role === 'agent')
  // The Security Council, which is of no country, has no home.
  if (agents.some(({ entity }) => entity.sector === 'IGO')) return null
  const code = agents.find(({ entity }) => entity.country)?.entity.country
  const isHome = /^(?:election|legislation|request|protest)$/.test(kind)
  const home = code ?? (isHome ? stage.home : undefined)
  return home === undefined ? null : (countryEntity(home).place ?? null)
}

/** "US unemployment fell"; a plea to "the government" is made at home. */
function isOfCountry(kind: string, parts: readonly Participant[]): boolean {
  if (kind === 'result')
    return parts.some(({ entity, role }) => role === 'agent' && entity.type === 'country')
  const own = ({ entity, role }: Participant) => role === 'recipient' && ownBody.test(entity.name)
  return /^(?:request|protest)$/.test(kind) && parts.some(own)
}

const ownBody = /^(?:authorities|citizens|government|parliament|population|public|voters)$/

/** The one country that headline and first sentence speak of: its votes and laws are meant. */
function homeland(document: Judged): string | undefined {
  const body = document.sentences.findIndex((sentence) => !sentence.heading)
  const last = document.sentences[Math.max(body, 0)]?.last ?? 0
  const codes = new Set<string>()
  document.chunks.forEach(({ first }, n) => {
    if (first >= last) return
    for (const { country } of document.entities[n] ?? []) if (country) codes.add(country)
    const code = document.places[n]?.country
    if (code) codes.add(code)
  })
  return codes.size === 1 ? [...codes][0] : undefined
}
