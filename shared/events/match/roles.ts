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

/** The same entities, with where they stand: what `extract --explain` prints. */
export function standing(because: string, entities: readonly Entity[]): readonly Entity[] {
  return entities.map((entity) => ({ ...entity, because }))
}

/** "by Israel". */
export function byPhrase(document: Triggered, phrases: readonly Phrase[]): readonly Entity[] {
  for (const { prep, chunks } of phrases) {
    // "returned by mail by the owner": the first that names somebody.
    const found = prep === 'by' ? allActors(document, chunks) : []
    if (found.length > 0) return standing('behind "by"', found)
  }
  return []
}

/** "with Iran", "between Iran and Oman": those who take part as equals. */
export function partnersOf(
  document: Triggered,
  trigger: Trigger,
  phrases: readonly Phrase[],
): readonly Entity[] {
  const preps = trigger.entry.to?.split(' ') ?? ['with']
  const partner = phrases.find((phrase) => preps.includes(phrase.prep))
  return partner
    ? standing(`partner behind "${partner.prep}"`, allActors(document, partner.chunks))
    : []
}

/** A country can be visited: by its capital, too. */
export function placesToo(
  document: Triggered,
  phrase: Phrase,
  trigger: Trigger,
): readonly Entity[] {
  const actors = allActors(document, phrase.chunks)
  const found =
    actors.length > 0 || trigger.entry.kind !== 'visit'
      ? actors
      : phrase.chunks
          .flatMap((n) => document.entities[n] ?? [])
          .filter(({ type }) => type !== 'place')
  return standing(`aimed at, behind "${phrase.prep}"`, found)
}
