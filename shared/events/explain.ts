/**
 * A happening of the passes -> why it was found and why it is as it is, in words: the lexicon's
 * line, where each party stands, what placed and dated it, and what its status rests on.
 */

import type { Actor, EventReasons, ExtractedEvent } from '../model/event.ts'
import type { Joined, VerbGroup } from './document.ts'
import type { Weight } from './match/confidence.ts'

/** An event with its witnesses, the best first, and what speaks for it. */
export interface Told {
  readonly members: readonly number[]
  readonly event: ExtractedEvent
  readonly weights: readonly Weight[]
}

/** Explains one event. */
export function explain(document: Joined, { members, event, weights }: Told): EventReasons {
  const [best = 0] = members
  return {
    entry: document.triggers[best]?.entry.id ?? null,
    actors: event.actors.map((actor) => ({
      name: actor.name,
      role: actor.role,
      because: standsAt(document, members, actor),
    })),
    place: event.place && firstReason(members, document.wheres, document.whereReasons),
    time: timeReason(document, members, event),
    status: statusReason(document, best, event),
    confidence: weights.flatMap(({ because = [] }) => because).join(', '),
  }
}

function standsAt(document: Joined, members: readonly number[], { name, role }: Actor): string {
  for (const t of members) {
    const parts = document.participants[t] ?? []
    const part = parts.find((one) => one.role === role && one.entity.name === name)
    if (part === undefined) continue
    const of = t === members[0] ? '' : ` of "${wordsOf(document, t)}"`
    return `${part.entity.because ?? 'named beside it'}${of}`
  }
  return 'named beside it'
}

function firstReason(
  members: readonly number[],
  values: readonly unknown[],
  reasons: readonly (string | null)[],
): string | null {
  const t = members.find((one) => values[one] !== null)
  return (t === undefined ? undefined : reasons[t]) ?? null
}

function timeReason(document: Joined, members: readonly number[], event: ExtractedEvent): string {
  const edtf = event.time?.edtf
  const t = members.find((one) => document.whens[one]?.edtf === edtf) ?? members[0] ?? 0
  const of = t === members[0] ? '' : `of "${wordsOf(document, t)}": `
  return `${of}${document.whenReasons[t] ?? ''}`
}

function statusReason(document: Joined, t: number, { status, time }: ExtractedEvent): string {
  const judged = document.statuses[t] ?? 'occurred'
  if (judged !== status) return `told as ${judged}, and dated ${time?.edtf ?? ''}`
  const group = document.groups[document.triggers[t]?.group ?? -1]
  const governor = document.groups[(document.triggers[t]?.group ?? 0) - 1]
  if (group === undefined) return 'a noun: as its verb and what it hangs on say'
  const above = group.mode !== 'finite' && governor ? ` behind "${governor.lemma}"` : ''
  return `${formOf(group)}${above}`
}

/** "finite past, passive, negated". */
function formOf({ mode, tense, modal, perfect, progressive, passive, negated }: VerbGroup): string {
  const parts = [
    mode === 'to' ? 'infinitive' : mode,
    ...(mode === 'finite' ? [tense] : []),
    ...(modal === null ? [] : [`"${modal}"`]),
    ...(perfect ? ['perfect'] : []),
    ...(progressive ? ['progressive'] : []),
    ...(passive ? ['passive'] : []),
    ...(negated ? ['negated'] : []),
  ]
  return parts.join(' ')
}

function wordsOf({ tokens, triggers, text }: Joined, t: number): string {
  const { token = 0, end = 1 } = triggers[t] ?? {}
  return text.slice(tokens[token]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}
