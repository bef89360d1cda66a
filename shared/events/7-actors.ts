/**
 * Who did what to whom: each trigger's agents and recipients, from its verb's arguments or from
 * what stands around its noun. A passive turns them round; a `joint` event has agents only.
 */
import { lightVerbs } from '../data/governors.ts'
import type { Acted, Entity, Participant, Trigger, Triggered } from './document.ts'
import { actorsIn, allActors, modifiers } from './match/actors.ts'
import { subjectOf } from './match/arguments.ts'
import { objectsOf, type Phrase, phrasesAfter } from './match/complements.ts'
import { governorOf } from './match/governor.ts'
import { countryEntity } from './match/phrase.ts'

/** Verbs whose subject does what the noun behind them says: "launched an attack". */
const light = new Set(lightVerbs.split(' '))

const verbTargets = [
  'against',
  'with',
  'to',
  'at',
  'from',
  'on',
  'for',
  'over',
  'into',
  'toward',
  'towards',
]
const nounTargets = ['against', 'on', 'into', 'to', 'with', 'at', 'for', 'from']

/** Adds who took part. */
export function findActors(document: Triggered): Acted {
  const participants = document.triggers.map((trigger) => {
    if (trigger.entry.frame === 'happen') return []
    const { agents, recipients } =
      trigger.group >= 0 ? aroundVerb(document, trigger) : aroundNoun(document, trigger)
    return asParticipants(agents, recipients)
  })
  return { ...document, participants }
}

interface Roles {
  readonly agents: readonly Entity[]
  readonly recipients: readonly Entity[]
}

function asParticipants(agents: readonly Entity[], recipients: readonly Entity[]): Participant[] {
  const seen = new Set<string>()
  const all = [
    ...agents.map((entity) => ({ entity, role: 'agent' as const })),
    ...recipients.map((entity) => ({ entity, role: 'recipient' as const })),
  ]
  return all.filter(({ entity }) => !seen.has(entity.name) && seen.add(entity.name))
}

/** Who is named around a verb, and how. */
interface Clause {
  readonly trigger: Trigger
  readonly passive: boolean
  readonly subjects: readonly Entity[]
  readonly objects: readonly Entity[]
  readonly phrases: readonly Phrase[]
}

function aroundVerb(document: Triggered, trigger: Trigger): Roles {
  const clause = {
    trigger,
    passive: document.groups[trigger.group]?.passive ?? false,
    subjects: allActors(document, subjectOf(document, trigger.group)),
    objects: verbObjects(document, trigger),
    phrases: phrasesAfter(document, trigger.end),
  }
  if (trigger.entry.frame === 'joint') return jointVerb(document, clause)
  if (trigger.entry.frame === 'undergo') return undergoneVerb(document, clause)
  return clause.passive && trigger.entry.stative !== true
    ? passiveVerb(document, clause)
    : activeVerb(document, clause)
}

function jointVerb(document: Triggered, clause: Clause): Roles {
  const { trigger, passive, subjects, objects, phrases } = clause
  const partners = [...objects, ...partnersOf(document, trigger, phrases)]
  const doers = passive ? byPhrase(document, phrases) : subjects
  return { agents: [...doers, ...partners], recipients: [] }
}

/** "The crash killed three": the subject is no victim when there is an object. */
function undergoneVerb(document: Triggered, { objects, subjects, phrases }: Clause): Roles {
  const recipients = objects.length > 0 ? objects : subjects
  return { agents: byPhrase(document, phrases), recipients }
}

function passiveVerb(document: Triggered, { trigger, subjects, phrases }: Clause): Roles {
  const aimed = subjects.length === 0 && trigger.entry.to !== undefined
  return {
    agents: byPhrase(document, phrases),
    recipients: aimed ? targets(document, trigger, phrases) : subjects,
  }
}

function activeVerb(document: Triggered, { trigger, subjects, objects, phrases }: Clause): Roles {
  if (trigger.entry.alone === true) return { agents: subjects, recipients: [] }
  // "closed its border with Iran": what is its own is nobody else.
  const others = objects.filter((object) => subjects.every(({ name }) => name !== object.name))
  const recipients = others.length > 0 ? others : targets(document, trigger, phrases)
  return { agents: subjects, recipients }
}

/** Actors in the object; of a passive, in what its "to" or object still names. */
function verbObjects(document: Triggered, trigger: Trigger): readonly Entity[] {
  const group = document.groups[trigger.group]
  if (!group || group.passive) return []
  const { chunkOf, chunks } = document
  const behindParticle = trigger.end > group.last ? (chunkOf[trigger.end] ?? -1) : -1
  const chunk = chunks[behindParticle]
  if (chunk) return allActors(document, withOwned(document, behindParticle))
  const direct = allActors(document, objectsOf(document, trigger.group))
  if (direct.length > 0) return direct
  return complementSubject(document, group.last)
}

function withOwned(document: Triggered, n: number): readonly number[] {
  return document.chunks[n + 1]?.owner === n ? withOwned(document, n + 1) : [n]
}

/** "demanded that the US cancel": who the clause is about. */
function complementSubject(document: Triggered, last: number): readonly Entity[] {
  if (document.tokens[last]?.lower !== 'that') return []
  return actorsIn(document, document.chunkOf[last + 1] ?? -1)
}

function byPhrase(document: Triggered, phrases: readonly Phrase[]): readonly Entity[] {
  const by = phrases.find((phrase) => phrase.prep === 'by')
  return by ? allActors(document, by.chunks) : []
}

function partnersOf(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const preps = trigger.entry.to?.split(' ') ?? ['with']
  const partner = phrases.find((phrase) => preps.includes(phrase.prep))
  return partner ? allActors(document, partner.chunks) : []
}

/** Whom a verb is aimed at when it has no object that acts: "apologised to", "fired at". */
function targets(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const aimed = phrasesOf(phrases, trigger)
  for (const phrase of aimed) {
    const found = placesToo(document, phrase, trigger)
    if (found.length > 0) return found
  }
  const found = inInfinitive(document, trigger)
  return found.length > 0 || !felt.test(trigger.entry.kind) ? found : whereFelt(document, phrases)
}

/** The phrases that may name whom a verb is aimed at: by the line's own preference, else as they come. */
function phrasesOf(phrases: readonly Phrase[], { entry }: Trigger): readonly Phrase[] {
  const preps = entry.to?.split(' ')
  if (preps === undefined) return phrases.filter(({ prep }) => verbTargets.includes(prep))
  return preps.flatMap((wanted) => phrases.filter(({ prep }) => prep === wanted))
}

/** What is done to a whole country is felt where it is done: "declared a siege in Haiti". */
const felt = /^(?:concession|mobilization|restriction|sanction|threat)$/

function whereFelt(document: Triggered, phrases: readonly Phrase[]): readonly Entity[] {
  const place = phrases
    .find((phrase) => phrase.prep === 'in')
    ?.chunks.map((n) => document.places[n])
  const code = place?.find((one) => one != null && one.precision !== 'city')?.country
  return code === undefined ? [] : [countryEntity(code)]
}

/** A town can be visited or attacked: then it is the recipient. */
function placesToo(document: Triggered, phrase: Phrase, trigger: Trigger): readonly Entity[] {
  const actors = allActors(document, phrase.chunks)
  if (actors.length > 0 || trigger.entry.kind !== 'visit') return actors
  return phrase.chunks.flatMap((n) => document.entities[n] ?? [])
}

/** "threatened to punish Israel": whoever the infinitive is aimed at. */
function inInfinitive(document: Triggered, trigger: Trigger): readonly Entity[] {
  const next = document.groups[trigger.group + 1]
  const group = document.groups[trigger.group]
  if (!next || !group || next.mode !== 'to' || next.first - group.last > 3) return []
  const objects = allActors(document, objectsOf(document, trigger.group + 1))
  if (objects.length > 0) return objects
  const phrase = phrasesAfter(document, next.last).find(({ prep }) => verbTargets.includes(prep))
  return phrase ? allActors(document, phrase.chunks) : []
}

/** Who is named around a noun, and how. */
interface Named {
  readonly trigger: Trigger
  readonly phrases: readonly Phrase[]
  /** "of Israel". */
  readonly of: readonly Entity[]
  /** "Israel's", "Israeli". */
  readonly before: readonly Entity[]
  /** "by Israel". */
  readonly by: readonly Entity[]
}

function aroundNoun(document: Triggered, trigger: Trigger): Roles {
  const chunk = document.chunks[trigger.chunk]
  if (!chunk) return { agents: [], recipients: [] }
  const phrases = phrasesAfter(document, trigger.end)
  const of = phrases[0]?.prep === 'of' ? allActors(document, phrases[0].chunks) : []
  const owners = document.owners[trigger.chunk] ?? []
  const before = [...owners, ...modifiers(document, chunk, trigger.token)]
  const named = { trigger, phrases, of, before, by: nounBy(document, trigger, phrases) }
  if (trigger.entry.frame === 'joint') return jointNoun(document, named)
  const undergone = trigger.entry.of === 'recipient' || trigger.entry.frame === 'undergo'
  if (undergone) return undergoneNoun(document, named)
  return actingNoun(document, named)
}

/** "the arrest of X by Y", but not "a protest against abuses by Y". */
function nounBy(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const n = phrases[0]?.prep === 'of' ? 1 : 0
  const prep = document.chunks[phrases[n]?.chunks[0] ?? -1]?.prep ?? 0
  const verb = document.groupOf.slice(trigger.end, prep).some((g) => g >= 0)
  return phrases[n]?.prep === 'by' && !verb ? byPhrase(document, phrases) : []
}

function jointNoun(document: Triggered, { trigger, phrases, of, before, by }: Named): Roles {
  const doers = [...before, ...of, ...by]
  const partners = partnersOf(document, trigger, phrases)
  return {
    agents: [...(doers.length > 0 ? doers : doer(document, trigger)), ...partners],
    recipients: [],
  }
}

/** "the arrest of X", "X's arrest by Y", "Y's killing of X". */
function undergoneNoun(document: Triggered, { trigger, phrases, of, before, by }: Named): Roles {
  if (trigger.entry.frame === 'undergo') {
    const named = [...before, ...of]
    return { agents: by, recipients: named.length > 0 ? named : doer(document, trigger) }
  }
  const aimed = nounAim(document, trigger, phrases)
  if (of.length > 0 || aimed.length > 0) {
    const doers = [...before, ...by]
    return {
      agents: doers.length > 0 ? doers : doer(document, trigger),
      recipients: of.length > 0 ? of : aimed,
    }
  }
  const doers = [...by, ...doer(document, trigger)]
  const victims = before.filter((entity) => entity.type === 'person')
  if (doers.length === 0 && victims.length > 0) return { agents: [], recipients: victims }
  return doers.length > 0
    ? { agents: doers, recipients: before }
    : { agents: before, recipients: [] }
}

function actingNoun(document: Triggered, { trigger, phrases, of, before, by }: Named): Roles {
  const between = phrases[0]?.prep === 'between' ? allActors(document, phrases[0].chunks) : []
  const doers = [...before, ...between, ...by, ...of]
  return {
    agents: doers.length > 0 ? doers : doer(document, trigger),
    recipients: nounAim(document, trigger, phrases),
  }
}

/** The subject of the verb that carries the noun: "X launched an attack". */
function doer(document: Triggered, trigger: Trigger): readonly Entity[] {
  const governor = governorOf(document, trigger.chunk)
  const group = governor === undefined ? undefined : document.groups[governor]
  if (governor === undefined || !group || !carries(trigger, group.lemma)) return []
  if (group.passive) return byPhrase(document, phrasesAfter(document, group.last))
  return allActors(document, subjectOf(document, governor))
}

function carries({ entry }: Trigger, lemma: string): boolean {
  return light.has(lemma) || (entry.light?.split(' ').includes(lemma) ?? false)
}

function nounAim(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const preps = trigger.entry.to?.split(' ') ?? nounTargets
  for (const prep of preps) {
    for (const phrase of phrases) {
      if (phrase.prep !== prep) continue
      const found = placesToo(document, phrase, trigger)
      if (found.length > 0) return found
    }
  }
  return []
}
