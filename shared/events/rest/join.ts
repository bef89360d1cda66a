/**
 * Predicates -> happenings: those that speak of one are joined. The same word or its noun
 * ("bought", "the purchase"), in a headline or with the same parties, and a definite noun that
 * names what was told before ("the deal").
 */

import type { Actor, EventStatus } from '../../model/event.ts'
import type { EventTime } from '../../model/timex.ts'
import type { Graph } from '../reader/graph.ts'
import type { Predicate } from '../reader/reading.ts'

/** What joining looks at. */
export interface Told {
  readonly predicate: Predicate
  readonly actors: readonly Actor[]
  readonly time: EventTime | null
  /** Why then. */
  readonly because: string
  readonly certainty: EventStatus
  /** Number of the happening of the passes that it belongs to, -1 for none. */
  readonly known: number
  readonly sentence: number
}

/** How many earlier happenings are compared with, so that the pass is linear. */
const memory = 30
/** How many mentions of a happening are looked at, for the same reason. */
const witnesses = 12

/** Groups of predicates, each in the order of the text. */
export function joinTold(graph: Graph, told: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = []
  const byKnown = new Map<number, Told[]>()
  for (const one of told) {
    const known = one.known < 0 ? undefined : byKnown.get(one.known)
    const same =
      known ??
      groups
        .slice(-memory)
        .reverse()
        .find((group) => isSame(graph, group.slice(-witnesses), one))
    if (same !== undefined) same.push(one)
    else groups.push([one])
    if (one.known >= 0 && known === undefined) byKnown.set(one.known, same ?? groups.at(-1) ?? [])
  }
  return groups
}

function isSame(graph: Graph, group: readonly Told[], one: Told): boolean {
  if (one.known >= 0 && group.some(({ known }) => known >= 0 && known !== one.known)) return false
  if (!timeFits(group, one) || !statusFits(group, one)) return false
  if (!group.some((other) => stem(other) === stem(one))) return false
  const definite = one.predicate.kind === 'noun' && isDefinite(graph, one)
  const roles = compareActors(group, one)
  if (roles === 'different') return opensStory(group, one)
  return roles === 'same' || definite || group.some(({ sentence }) => sentence === 0)
}

/** "EADS wins contract": the first sentence says in other words who did what the headline tells. */
function opensStory([first]: readonly Told[], one: Told): boolean {
  const isVerb = first?.predicate.kind === 'verb' && one.predicate.kind === 'verb'
  return isVerb && first.sentence === 0 && one.sentence > 0 && one.sentence <= opening
}

/** How many sentences behind the headline, a dateline among them. */
const opening = 2

/** Nouns that only look like the verb: whoever is on leave has left nothing. */
const unlike: ReadonlySet<string> = new Set(['leave'])

function stem({ predicate }: Told): string {
  const { kind, lemma } = predicate
  return kind === 'noun' && unlike.has(lemma) ? `${lemma} (noun)` : lemma.slice(0, 5)
}

function isDefinite({ tokens, children }: Graph, { predicate }: Told): boolean {
  return (children[predicate.token] ?? []).some((child) =>
    /^(?:the|this|that|its|his|her|their)$/i.test(tokens[child]?.form ?? ''),
  )
}

function compareActors(group: readonly Told[], one: Told): 'same' | 'different' | 'open' {
  let shared = false
  for (const role of ['agent', 'recipient']) {
    const mine = namesOf([one], role)
    const theirs = namesOf(group, role)
    if (mine.size === 0 || theirs.size === 0) continue
    if (![...mine].some((name) => isAmong(name, theirs))) return 'different'
    shared = true
  }
  return shared ? 'same' : 'open'
}

/** The same name, or one inside the other: "Airbus", "aircraft maker Airbus". */
function isAmong(name: string, names: ReadonlySet<string>): boolean {
  if (names.has(name)) return true
  const mine = new Set(name.split(' '))
  return [...names].some((other) => {
    const theirs = other.split(' ')
    const isIn = theirs.every((word) => mine.has(word))
    return isIn || (mine.size < theirs.length && [...mine].every((word) => theirs.includes(word)))
  })
}

function namesOf(group: readonly Told[], role: string): ReadonlySet<string> {
  return new Set(
    group.flatMap(({ actors }) =>
      actors.filter((actor) => actor.role === role).map(({ name }) => name.toLowerCase()),
    ),
  )
}

function timeFits(group: readonly Told[], { time }: Told): boolean {
  if (time === null || time.basis === 'publication') return true
  return group.every(({ time: other }) => {
    if (other === null || other.basis === 'publication') return true
    return other.edtf === time.edtf || holds(other, time) || holds(time, other)
  })
}

/** "in 2008", "in May 2008". */
function holds(wide: EventTime, close: EventTime): boolean {
  if (wide.start === null || wide.end === null) return false
  if (close.start === null || close.end === null) return false
  return wide.start <= close.start && close.end <= wide.end
}

function statusFits(group: readonly Told[], { certainty }: Told): boolean {
  const denied = certainty === 'denied'
  return group.every((other) => (other.certainty === 'denied') === denied)
}
