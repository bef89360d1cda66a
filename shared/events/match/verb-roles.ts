/**
 * Who did what to whom around a verb: subject and object, turned round in a passive; partners of a
 * joint event; and whom it is aimed at when no object acts.
 */
import type { Entity, Trigger, Triggered } from '../document.ts'
import { actorsIn, allActors } from './actors.ts'
import { whoseOf } from './antecedent.ts'
import { subjectOf } from './arguments.ts'
import { objectsOf, type Phrase, phrasesAfter } from './complements.ts'
import { blamedBy, grievanceOf } from './grievance.ts'
import { wordSet } from './lexicon.ts'
import { countryEntity, textOf } from './phrase.ts'
import { byPhrase, partnersOf, placesToo, type Roles, standing } from './roles.ts'
import { takesUp } from './takes-up.ts'

/** Prepositions that mark whom a verb is aimed at. */
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
/** Who is named around a verb, and how. */
interface Clause {
  readonly trigger: Trigger
  readonly passive: boolean
  readonly subjects: readonly Entity[]
  readonly objects: readonly Entity[]
  readonly phrases: readonly Phrase[]
}

/** Agents and recipients of a verb. */
export function aroundVerb(document: Triggered, trigger: Trigger): Roles {
  const clause = {
    trigger,
    passive: document.groups[trigger.group]?.passive ?? false,
    subjects: subjectActors(document, trigger),
    objects: verbObjects(document, trigger),
    phrases: phrasesAfter(document, trigger.end),
  }
  if (trigger.entry.frame === 'joint') return jointVerb(document, clause)
  if (trigger.entry.frame === 'undergo') return undergoneVerb(document, clause)
  return clause.passive && trigger.entry.stative !== true
    ? passiveVerb(document, clause)
    : activeVerb(document, clause)
}

/** Who acts in the subject, or whom it belongs to: "migrants whose boat sank". */
function subjectActors(document: Triggered, trigger: Trigger): readonly Entity[] {
  const found = subjectOf(document, trigger.group)
  const passive = document.groups[trigger.group]?.passive === true
  const subject = passive ? whoAmong(document, trigger, found) : found
  // A town that does something is its club, council or firm: "Lille rejected the offer".
  const own = allActors(document, subject, { teams: !passive || trigger.entry.kind === 'match' })
  if (own.length > 0) return standing('subject', own)
  const owners = subject.flatMap((n) => whoseOf(document, n))
  return standing('owner of the subject', allActors(document, owners))
}

/** Without pronouns that stand for the thing that the line asks for. */
function whoAmong(
  document: Triggered,
  { entry }: Trigger,
  chunks: readonly number[],
): readonly number[] {
  const things = entry.object === undefined ? undefined : wordSet(entry.object)
  return things === undefined
    ? chunks
    : chunks.filter((n) => !takesUp(document, n, { lemmas: things, people: false }))
}

/** In sport a town is a team. */
function teamsOf({ entry }: Trigger): { readonly teams: boolean } {
  return { teams: entry.kind === 'match' }
}

function jointVerb(document: Triggered, clause: Clause): Roles {
  const { trigger, passive, subjects, objects, phrases } = clause
  const partners = [...objects, ...partnersOf(document, trigger, phrases)]
  const told = passive ? byPhrase(document, phrases) : subjects
  const doers = told.length + partners.length > 0 ? told : between(document, trigger)
  const alone = trigger.entry.kind === 'agreement' && doers.length === 1 && partners.length === 0
  // "agreed to lift embargoes on Iran": whom one party's word is given to.
  const recipients = alone ? inInfinitive(document, trigger) : []
  return {
    agents: [...doers, ...partners],
    recipients: standing('aimed at, in the infinitive behind', recipients),
  }
}

/** "an agreement between Chile and Vietnam was signed": the parties of what it is done to. */
function between(document: Triggered, trigger: Trigger): readonly Entity[] {
  const [n = -1] = [...subjectOf(document, trigger.group), ...objectsOf(document, trigger.group)]
  const [phrase] = phrasesAfter(document, document.chunks[n]?.last ?? 0)
  return phrase?.prep === 'between'
    ? standing('behind "between"', allActors(document, phrase.chunks))
    : []
}

/** "The crash killed three": the subject is no victim when there is an object. */
function undergoneVerb(
  document: Triggered,
  { trigger, objects, subjects, phrases }: Clause,
): Roles {
  const recipients = objects.length > 0 && trigger.entry.alone !== true ? objects : subjects
  return { agents: byPhrase(document, phrases), recipients }
}

function passiveVerb(document: Triggered, { trigger, subjects, phrases }: Clause): Roles {
  const aimed = subjects.length === 0 && trigger.entry.to !== undefined
  return {
    agents: byPhrase(document, phrases),
    recipients: aimed ? targets(document, trigger, phrases) : subjects,
  }
}

/** "Internet Explorer's share": whatever has the figure, be it a product. */
function measured(document: Triggered, trigger: Trigger): readonly Entity[] {
  const subject = document.chunks[subjectOf(document, trigger.group)[0] ?? -1]
  const owner = document.chunks[subject?.owner ?? -1]
  if (!owner || document.words[owner.head]?.tag !== 'name') return []
  const name = textOf(document, owner)
  return standing('owner of the figure', [{ name, type: 'organisation', plural: false }])
}

/** What is found, launched, passed or reported is nobody to whom it is done. */
const toNobody = /^(?:discovery|election|launch|legislation|result)$/

function activeVerb(document: Triggered, { trigger, subjects, objects, phrases }: Clause): Roles {
  if (trigger.entry.kind === 'result' && subjects.length === 0)
    return { agents: measured(document, trigger), recipients: [] }
  if (trigger.entry.alone === true || toNobody.test(trigger.entry.kind))
    return { agents: [...subjects, ...helpers(document, trigger, phrases)], recipients: [] }
  // "closed its border with Iran": what is its own is nobody else.
  const others = objects.filter((object) => subjects.every(({ name }) => name !== object.name))
  const recipients = others.length > 0 ? others : targets(document, trigger, phrases)
  return { agents: subjects, recipients }
}

/** "launched her book with illustrator Jon Bell": who does it together with the subject. */
function helpers(
  document: Triggered,
  { entry }: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const along = entry.kind === 'launch' ? phrases.find(({ prep }) => prep === 'with') : undefined
  return standing(
    'together with the subject',
    allActors(document, along?.chunks ?? []).filter(({ name }) => /^\p{Lu}/u.test(name)),
  )
}

/** Actors in the object; of a passive, in what its "to" or object still names. */
function verbObjects(document: Triggered, trigger: Trigger): readonly Entity[] {
  const group = document.groups[trigger.group]
  if (!group || group.passive) return []
  const { chunkOf, chunks } = document
  const behindParticle = trigger.end > group.last ? (chunkOf[trigger.end] ?? -1) : -1
  const chunk = chunks[behindParticle]
  if (chunk) return standing('object', allActors(document, withOwned(document, behindParticle)))
  const objects = whoAmong(document, trigger, objectsOf(document, trigger.group))
  const direct = allActors(document, objects, teamsOf(trigger))
  if (direct.length > 0) return standing('object', direct)
  return standing('subject of the clause behind', complementSubject(document, group.last))
}

function withOwned(document: Triggered, n: number): readonly number[] {
  return document.chunks[n + 1]?.owner === n ? withOwned(document, n + 1) : [n]
}

/** "demanded that the US cancel": who the clause is about. */
function complementSubject(document: Triggered, last: number): readonly Entity[] {
  if (document.tokens[last]?.lower !== 'that') return []
  return actorsIn(document, document.chunkOf[last + 1] ?? -1)
}

/** Whom a verb is aimed at when it has no object that acts: "apologised to", "fired at". */
function targets(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const blamed = blamedBy(document, trigger)
  if (blamed.length > 0) return blamed
  const aimed = phrasesOf(phrases, trigger)
  for (const phrase of aimed) {
    const found = placesToo(document, phrase, trigger)
    if (found.length > 0) return found
  }
  const found = trigger.entry.kind === 'visit' ? [] : inInfinitive(document, trigger)
  if (found.length > 0) return standing('aimed at, in the infinitive behind', found)
  // "threatened to strike unless Israel"; "investigates crimes by the army".
  const indirect = unlessSubject(document, trigger)
  if (indirect.length > 0) return standing('subject behind "unless"', indirect)
  const against = grievanceOf(document, trigger)
  if (against.length > 0) return against
  return felt.test(trigger.entry.kind)
    ? standing('country where it is felt', whereFelt(document, phrases))
    : []
}

/** The phrases that may name whom a verb is aimed at: by the line's own preference, else as they come. */
function phrasesOf(phrases: readonly Phrase[], { entry }: Trigger): readonly Phrase[] {
  const preps = entry.to?.split(' ')
  if (preps === undefined) return phrases.filter(({ prep }) => verbTargets.includes(prep))
  return preps.flatMap((wanted) => phrases.filter(({ prep }) => prep === wanted))
}

/** "unless Israel rescinds": whom a threat is meant for. */
function unlessSubject(document: Triggered, trigger: Trigger): readonly Entity[] {
  if (trigger.entry.kind !== 'threat') return []
  const { words, sentences, sentenceOf, chunkOf } = document
  const last = sentences[sentenceOf[trigger.token] ?? 0]?.last ?? 0
  for (let i = trigger.end; i < last; i += 1)
    if (words[i]?.lemma === 'unless') return actorsIn(document, chunkOf[i + 1] ?? -1)
  return []
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

/** The first phrase with a target's preposition that names somebody. */
function firstNamed(document: Triggered, phrases: readonly Phrase[]): readonly Entity[] {
  for (const { prep, chunks } of phrases) {
    const found = verbTargets.includes(prep) ? allActors(document, chunks) : []
    if (found.length > 0) return found
  }
  return []
}

/** "threatened to punish Israel": whoever the infinitive is aimed at. */
function inInfinitive(document: Triggered, trigger: Trigger): readonly Entity[] {
  const next = document.groups[trigger.group + 1]
  const group = document.groups[trigger.group]
  if (!next || !group || next.mode !== 'to' || next.first - group.last > 3) return []
  const objects = allActors(document, objectsOf(document, trigger.group + 1))
  if (objects.length > 0) return objects
  return firstNamed(document, phrasesAfter(document, next.last))
}
