/**
 * Triggers -> happenings: those that speak of one event are joined (headline, lead, "the attack"),
 * those that differ in actor, time or status are kept apart.
 */
import type { Attributed, Joined, Status } from './document.ts'

/** A happening while it is gathered. */
interface Gathered {
  readonly members: number[]
  readonly names: Set<string>
}

/** How many earlier happenings of one kind a trigger is compared with: bounded, so that the pass is linear. */
const memory = 40

/** Groups the triggers; the best witness of each happening comes first. */
export function joinMentions(document: Attributed): Joined {
  const byKind = new Map<string, Gathered[]>()
  const order: Gathered[] = []
  document.triggers.forEach((trigger, t) => {
    const same = byKind.get(trigger.entry.kind) ?? []
    const known = same
      .slice(-memory)
      .reverse()
      .find((one) => isSame(document, one, t))
    if (known) {
      known.members.push(t)
      for (const name of namesOf(document, t)) known.names.add(name)
      return
    }
    const fresh = { members: [t], names: new Set(namesOf(document, t)) }
    byKind.set(trigger.entry.kind, [...same.slice(-memory), fresh])
    order.push(fresh)
  })
  return { ...document, happenings: order.map(({ members }) => bestFirst(document, members)) }
}

function namesOf(document: Attributed, t: number): string[] {
  return (document.participants[t] ?? []).map(({ entity }) => entity.name)
}

function isSame(document: Attributed, one: Gathered, t: number): boolean {
  if (!statusFits(document, one, t) || !timeFits(document, one, t)) return false
  const last = one.members.at(-1) ?? t
  const names = namesOf(document, t)
  const shared = names.filter((name) => one.names.has(name)).length
  if (carriesNoun(document, one, t)) return true
  const sameWord = one.members.some((m) => stem(document, m) === stem(document, t))
  if (sameSentence(document, last, t) && !sameWord)
    return shared > 0 && oppositeFit(document, one, t)
  if (names.length > 0 && one.names.size > 0)
    return shared > 0 && oppositeFit(document, one, t) && (sameWord || isDefinite(document, t))
  return isDefinite(document, t) || (sameWord && inHeading(document, last))
}

/** The first letters of a word: "attack", "attacked", "attackers". */
function stem(document: Attributed, t: number): string {
  const trigger = document.triggers[t]
  return (document.words[trigger?.token ?? -1]?.lemma ?? '').slice(0, 5)
}

function sameSentence(document: Attributed, a: number, b: number): boolean {
  const sentence = (t: number): number => document.sentenceOf[document.triggers[t]?.token ?? 0] ?? 0
  return sentence(a) === sentence(b)
}

/** "held talks": the verb and its noun tell one event. */
function carriesNoun(document: Attributed, one: Gathered, t: number): boolean {
  const noun = document.triggers[t]
  const verb = document.triggers[one.members.at(-1) ?? -1]
  if (!noun || !verb || noun.chunk < 0 || verb.group < 0) return false
  const distance = noun.token - verb.end
  return (
    distance >= 0 &&
    distance < 8 &&
    sameSentence(document, one.members.at(-1) ?? -1, t) &&
    noVerbBetween(document, verb.end, noun.token)
  )
}

function noVerbBetween(document: Attributed, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if ((document.groupOf[i] ?? -1) >= 0) return false
  return true
}

/** Whether what both say of agents and recipients can be one: no other agent, no other recipient. */
function oppositeFit(document: Attributed, one: Gathered, t: number): boolean {
  const mine = document.participants[t] ?? []
  const theirs = one.members.flatMap((m) => document.participants[m] ?? [])
  return (['agent', 'recipient'] as const).every((role) => {
    const a = mine.filter((part) => part.role === role).map((part) => part.entity.name)
    const b = theirs.filter((part) => part.role === role).map((part) => part.entity.name)
    return a.length === 0 || b.length === 0 || a.some((name) => b.includes(name))
  })
}

function isDefinite(document: Attributed, t: number): boolean {
  const chunk = document.chunks[document.triggers[t]?.chunk ?? -1]
  const first = chunk && document.words[chunk.first]?.lemma
  return first === 'the' || first === 'this' || first === 'that'
}

function inHeading(document: Attributed, t: number): boolean {
  return (
    document.sentences[document.sentenceOf[document.triggers[t]?.token ?? 0] ?? 0]?.heading === true
  )
}

const real: ReadonlySet<Status> = new Set(['occurred', 'ongoing'])

function statusFits(document: Attributed, one: Gathered, t: number): boolean {
  const mine = document.statuses[t] ?? 'occurred'
  return one.members.every((m) => {
    const theirs = document.statuses[m] ?? 'occurred'
    return (
      mine === theirs ||
      (real.has(mine) && real.has(theirs)) ||
      (mine !== 'denied' && theirs !== 'denied' && !real.has(mine) && !real.has(theirs))
    )
  })
}

function timeFits(document: Attributed, one: Gathered, t: number): boolean {
  const mine = document.whens[t]
  if (!mine) return true
  return one.members.every((m) => {
    const theirs = document.whens[m]
    if (!theirs || theirs.basis === 'publication' || mine.basis === 'publication') return true
    const apart =
      (mine.start !== null && theirs.end !== null && mine.start > theirs.end) ||
      (mine.end !== null && theirs.start !== null && mine.end < theirs.start)
    return !apart
  })
}

/** The mention that tells most: dated, with actors, as a verb, not in a heading. */
function bestFirst(document: Attributed, members: readonly number[]): number[] {
  const worth = (t: number): number => {
    const when = document.whens[t]
    return (
      (when && when.basis !== 'publication' ? 4 : 0) +
      Math.min(3, (document.participants[t] ?? []).length) +
      ((document.triggers[t]?.group ?? -1) >= 0 ? 1 : 0) -
      (inHeading(document, t) ? 3 : 0)
    )
  }
  const best = members.reduce((a, b) => (worth(b) > worth(a) ? b : a), members[0] ?? 0)
  return [best, ...members.filter((t) => t !== best)]
}
