/**
 * Who did what to whom: each trigger's agents and recipients, from its verb's arguments or from
 * what stands around its noun. A passive turns them round; a `joint` event has agents only.
 */
import type { Acted, Entity, Participant, Triggered } from './document.ts'
import { aroundNoun } from './match/noun-roles.ts'
import { aroundVerb } from './match/verb-roles.ts'

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

function asParticipants(agents: readonly Entity[], recipients: readonly Entity[]): Participant[] {
  const seen = new Set<string>()
  const all = [
    ...agents.map((entity) => ({ entity, role: 'agent' as const })),
    ...recipients.map((entity) => ({ entity, role: 'recipient' as const })),
  ]
  return all.filter(({ entity }) => !seen.has(entity.name) && seen.add(entity.name))
}
