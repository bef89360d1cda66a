/**
 * Who did what to whom around a noun: its owner, what stands before it, "of", "by" and the subject
 * of the verb that carries it.
 */
import { lightVerbs } from '../../data/governors.ts'
import type { Entity, Trigger, Triggered } from '../document.ts'
import { allActors, modifiers } from './actors.ts'
import { subjectOf } from './arguments.ts'
import { speakersIn, undergoing } from './borne.ts'
import { type Phrase, phrasesAfter } from './complements.ts'
import { governorOf } from './governor.ts'
import { blamedBy, grievanceOf } from './grievance.ts'
import { byPhrase, partnersOf, placesToo, type Roles, standing } from './roles.ts'

/** Verbs whose subject does what the noun behind them says: "launched an attack". */
const light = new Set(lightVerbs.split(' '))

/** Prepositions that mark whom a noun is aimed at, best first. */
const nounTargets = ['against', 'on', 'into', 'to', 'with', 'at', 'for', 'from']

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

/** Agents and recipients of a noun. */
export function aroundNoun(document: Triggered, trigger: Trigger): Roles {
  const chunk = document.chunks[trigger.chunk]
  if (!chunk) return { agents: [], recipients: [] }
  const phrases = phrasesAfter(document, trigger.end)
  const under = undergoing(document, trigger, phrases)
  if (under) return under
  const of = behindOf(document, phrases)
  const owners = standing('owner of the noun', document.owners[trigger.chunk] ?? [])
  const inPhrase = standing('named before the noun', modifiers(document, chunk, trigger.token))
  const before = [...owners, ...inPhrase]
  const named = { trigger, phrases, of, before, by: nounBy(document, trigger, phrases) }
  if (trigger.entry.frame === 'joint') return jointNoun(document, named)
  const undergone = trigger.entry.of === 'recipient' || trigger.entry.frame === 'undergo'
  if (undergone) return undergoneNoun(document, named)
  return actingNoun(document, named)
}

function behindOf(document: Triggered, [first]: readonly Phrase[]): readonly Entity[] {
  return first?.prep === 'of' ? standing('behind "of"', allActors(document, first.chunks)) : []
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
  const carrying = doers.length > 0 ? doers : doer(document, trigger)
  const first = carrying.length > 0 ? carrying : speakersIn(document, trigger)
  return { agents: [...first, ...partners], recipients: [] }
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
  const [first] = phrases
  const between =
    first?.prep === 'between' ? standing('behind "between"', allActors(document, first.chunks)) : []
  const doers = [...before, ...between, ...by, ...of]
  return {
    agents: doers.length > 0 ? doers : doer(document, trigger),
    recipients: nounAim(document, trigger, phrases),
  }
}

/** The subject of the verb that carries the noun: "X launched an attack". */
function doer(document: Triggered, trigger: Trigger): readonly Entity[] {
  const on = goesOn(document, trigger.chunk)
  const governor = on ?? governorOf(document, trigger.chunk)
  const group = governor === undefined ? undefined : document.groups[governor]
  if (governor === undefined || !group) return []
  if (on === undefined && !carries(trigger, group.lemma)) return []
  if (group.passive) return byPhrase(document, phrasesAfter(document, group.last))
  return standing(
    'subject of the verb that carries it',
    allActors(document, subjectOf(document, governor)),
  )
}

/** "went on strike", "are on strike": the verb whose subject does it. */
function goesOn({ chunks, words, groups, groupOf }: Triggered, n: number): number | undefined {
  const prep = chunks[n]?.prep ?? -1
  const g = groupOf[prep - 1] ?? -1
  const goes = /^(?:go|be|remain|stay)$/.test(groups[g]?.lemma ?? '')
  return goes && words[prep]?.lemma === 'on' ? g : undefined
}

function carries({ entry }: Trigger, lemma: string): boolean {
  return light.has(lemma) || (entry.light?.split(' ').includes(lemma) ?? false)
}

function nounAim(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const blamed = blamedBy(document, trigger)
  if (blamed.length > 0) return blamed
  const preps = trigger.entry.to?.split(' ') ?? nounTargets
  for (const prep of preps) {
    for (const phrase of phrases) {
      if (phrase.prep !== prep) continue
      const found = placesToo(document, phrase, trigger)
      if (found.length > 0) return found
    }
  }
  return grievanceOf(document, trigger)
}
