/**
 * What verbs and nouns share in naming who took part: the doer behind "by", the partner behind
 * "with", and whether a place may be one of them.
 */
import type { Entity, Trigger, Triggered } from '../document.ts'
import { allActors } from './actors.ts'
import type { Phrase } from './complements.ts'

/** Who did it and to whom. */
export interface Roles {
  readonly agents: readonly Entity[]
  readonly recipients: readonly Entity[]
}

/** "by Israel". */
export function byPhrase(document: Triggered, phrases: readonly Phrase[]): readonly Entity[] {
  const by = phrases.find((phrase) => phrase.prep === 'by')
  return by ? allActors(document, by.chunks) : []
}

/** "with Iran", "between Iran and Oman": those who take part as equals. */
export function partnersOf(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const preps = trigger.entry.to?.split(' ') ?? ['with']
  const partner = phrases.find((phrase) => preps.includes(phrase.prep))
  return partner ? allActors(document, partner.chunks) : []
}

/** A town can be visited or attacked: then it is the recipient. */
export function placesToo(
  document: Triggered,
  phrase: Phrase,
  trigger: Trigger,
): readonly Entity[] {
  const actors = allActors(document, phrase.chunks)
  if (actors.length > 0 || trigger.entry.kind !== 'visit') return actors
  return phrase.chunks.flatMap((n) => document.entities[n] ?? [])
}
