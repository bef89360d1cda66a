/**
 * Triggers -> happenings: those that speak of one event are joined (headline, lead, "the attack"),
 * those that differ in actor, time or status are kept apart.
 */
import type { Attributed, Entity, Joined, Status, Trigger, VerbGroup } from './document.ts'
import { isAnother } from './match/another.ts'
import { governorOf, verbOfSubject } from './match/governor.ts'
import { isOrder } from './match/reckon.ts'

/** How many earlier happenings of one kind a trigger is compared with: bounded, so that the pass is linear. */
const memory = 40
/** How many mentions of a happening are looked at, for the same reason. */
const witnesses = 12

/** Groups the triggers; the best witness of each happening comes first. */
export function joinMentions(document: Attributed): Joined {
  const byKind = new Map<string, number[][]>()
  const order: number[][] = []
  document.triggers.forEach((trigger, t) => {
    const same = byKind.get(trigger.entry.kind) ?? []
    const known = isAnother(document, trigger) ? undefined : knownBy(document, same, t)
    if (known) {
      known.push(t)
      return
    }
    const fresh = [t]
    same.push(fresh)
    byKind.set(trigger.entry.kind, same)
    order.push(fresh)
  })
  return { ...document, happenings: order.map((members) => bestFirst(document, members)) }
}

/** The last happening that a trigger fits; for "the attack" without a day none of long ago, if it can. */
function knownBy(document: Attributed, same: readonly number[][], t: number): number[] | undefined {
  const recent = same.slice(-memory).reverse()
  const fits = (members: readonly number[]) => isSame(document, members.slice(-witnesses), t)
  if (!isDefinite(document, t) || document.whens[t]) return recent.find(fits)
  return recent.find((members) => !isOld(document, members) && fits(members)) ?? recent.find(fits)
}

function isOld({ whens, input }: Attributed, members: readonly number[]): boolean {
  const day = Date.parse(input.published?.slice(0, 10) ?? '')
  return members.slice(0, witnesses).some((m) => day - Date.parse(whens[m]?.end ?? '') > longAgoMs)
}

const longAgoMs = 31 * 86_400_000

function isSame(document: Attributed, members: readonly number[], t: number): boolean {
  if (!statusFits(document, members, t) || !timeFits(document, members, t)) return false
  if (members.some((m) => isOrdered(document, m, t))) return false
  return carriesNoun(document, members, t) || tellsSame(document, members, t)
}

/** "the attack came two days after rebels seized the airport": the sentence tells of two. */
function isOrdered(document: Attributed, m: number, t: number): boolean {
  if (sentenceOf(document, m) !== sentenceOf(document, t)) return false
  const [from = 0, to = 0] = [m, t]
    .map((n) => document.triggers[n]?.token ?? 0)
    .sort((one, other) => one - other)
  const start = document.sentences[sentenceOf(document, t)]?.first ?? from
  for (let i = start; i < to; i += 1) {
    // "Since the invasion, thousands have been killed": the comma parts the two.
    if (isOrder(document, i) && (i > from || hasComma(document, from, to))) return true
  }
  return false
}

function hasComma({ tokens }: Attributed, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',')
}

function tellsSame(document: Attributed, members: readonly number[], t: number): boolean {
  const roles = compareRoles(document, members, t)
  if (roles === 'different') return isHeadline(document, members, t)
  if (isDefinite(document, t) || isDefinite(document, members.at(-1) ?? t)) return true
  const sameWord = members.some((m) => stem(document, m) === stem(document, t))
  const heading = inHeading(document, members[0] ?? t)
  if (roles === 'same') return sameWord || heading || isNounAndVerb(document, members, t)
  return sameWord && (heading || sameTime(document, members, t))
}

/** "Apple unveils": the first sentences say who did it for the firm. */
function isHeadline(document: Attributed, members: readonly number[], t: number): boolean {
  const [first] = members
  if (first === undefined || !inHeading(document, first) || inHeading(document, t)) return false
  const body = document.sentences.findIndex((sentence) => !sentence.heading)
  const isOpening = sentenceOf(document, t) <= body + 1
  const sameWord = stem(document, first) === stem(document, t)
  return isOpening && sameWord && !differs(document, { members, t, role: 'recipient' })
}

/** The first letters of a word: "attack", "attacked", "attackers". */
function stem(document: Attributed, t: number): string {
  const trigger = document.triggers[t]
  const lemma = document.words[trigger?.token ?? -1]?.lemma ?? ''
  return (lemma === 'earthquake' ? 'quake' : lemma).slice(0, 5)
}

function isNounAndVerb(document: Attributed, members: readonly number[], t: number): boolean {
  const isVerb = (n: number): boolean => (document.triggers[n]?.group ?? -1) >= 0
  return members.some((m) => isVerb(m) !== isVerb(t))
}

function sentenceOf(document: Attributed, t: number): number {
  return document.sentenceOf[document.triggers[t]?.token ?? 0] ?? 0
}

/** "held talks", "talks were held": the verb and its noun tell one event. */
function carriesNoun(document: Attributed, members: readonly number[], t: number): boolean {
  return members.some((m) => {
    return (
      isCarried(document, m, t) ||
      isCarried(document, t, m) ||
      isHeld(document, m, t) ||
      isOutcome(document, m, t)
    )
  })
}

/** "a quake struck, killing five": the noun of a verb, and what it led to. */
function isOutcome(document: Attributed, m: number, t: number): boolean {
  const [before, after] = [document.triggers[m], document.triggers[t]]
  if (before === undefined || after === undefined) return false
  if (sentenceOf(document, m) !== sentenceOf(document, t)) return false
  if (isMeans(document, before, after)) return true
  const group = document.groups[after.group]
  if (group === undefined) return false
  if (group.mode === 'gerund' && isListed(document, before, group)) return true
  const subject = document.chunks[before.chunk]
  return subject !== undefined && verbOfSubject(document, subject) === after.group
}

/** ", killing two and wounding ten". */
function isListed({ groups, tokens }: Attributed, before: Trigger, { first }: VerbGroup): boolean {
  const mark = tokens[first - 1]?.lower
  return mark === ',' || (mark === 'and' && groups[before.group]?.mode === 'gerund')
}

/** "filed for bankruptcy", "were killed in a shooting", "were killed when militants attacked". */
function isMeans(document: Attributed, before: Trigger, after: Trigger): boolean {
  const { chunks, groups, words } = document
  const prep = chunks[after.chunk]?.prep ?? -1
  if (prep >= 0 && groups[before.group]?.last === prep) return true
  if (groups[before.group]?.passive !== true) return false
  if (words[prep]?.lemma === 'in') return true
  const first = groups[after.group]?.first ?? -1
  return words.slice(before.token, first).some(({ lemma }) => lemma === 'when')
}

/** "vowing to offer": a verb and its infinitive of one kind. */
function isHeld(document: Attributed, verb: number, infinitive: number): boolean {
  const g = document.triggers[infinitive]?.group ?? -1
  const group = document.groups[g]
  const governor = document.groups[document.triggers[verb]?.group ?? -1]
  return (
    group?.mode === 'to' &&
    governor !== undefined &&
    document.groups[g - 1] === governor &&
    governor.last === group.first
  )
}

function isCarried(document: Attributed, verb: number, noun: number): boolean {
  const group = document.triggers[verb]?.group ?? -1
  const chunk = document.triggers[noun]?.chunk ?? -1
  return group >= 0 && chunk >= 0 && governorOf(document, chunk) === group
}

/** Whether two mentions name the same parties, name different ones, or leave it open. */
function compareRoles(
  document: Attributed,
  members: readonly number[],
  t: number,
): 'same' | 'different' | 'open' {
  let shared = false
  for (const role of ['agent', 'recipient'] as const) {
    const { mine, theirs } = parties(document, { members, t, role })
    if (differs(document, { members, t, role })) return 'different'
    if (mine.some((one) => theirs.some((other) => isNamesake(one, other)))) shared = true
  }
  return shared ? 'same' : 'open'
}

/** "Airbus", "aircraft maker Airbus": one name, told in full or not. */
function isNamesake(a: Entity, b: Entity): boolean {
  if (a.name === b.name) return true
  if (isDescription(a) || isDescription(b) || linked.test(a.name) || linked.test(b.name))
    return false
  return isCompatible(a, b)
}

/** "Church of Scientology" is not Scientology. */
const linked = / (?:at|for|from|in|of|on) /

interface InRole {
  readonly members: readonly number[]
  readonly t: number
  readonly role: 'agent' | 'recipient'
}

function parties(document: Attributed, { members, t, role }: InRole) {
  const of = (n: number): readonly Entity[] =>
    (document.participants[n] ?? [])
      .filter((part) => part.role === role)
      .map(({ entity }) => entity)
  return { mine: of(t), theirs: members.flatMap(of) }
}

function differs(document: Attributed, asked: InRole): boolean {
  const { mine, theirs } = parties(document, asked)
  if (mine.length === 0 || theirs.length === 0) return false
  return !mine.some((one) => theirs.some((other) => isCompatible(one, other)))
}

/** The same name, one name inside the other, or a bare description that fits the name. */
function isCompatible(a: Entity, b: Entity): boolean {
  if (a.name === b.name) return true
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name]
  const words = new Set(long.toLowerCase().split(' '))
  // "900 migrants", "over 700 migrants": reports differ in how many.
  const told = short
    .toLowerCase()
    .split(' ')
    .filter((word) => !/^\p{N}/u.test(word))
  if (told.length > 0 && told.every((word) => words.has(word))) return true
  const described = isDescription(a) !== isDescription(b)
  return described && a.type === b.type && a.plural === b.plural
}

function isDescription(entity: Entity): boolean {
  return !/^\p{Lu}/u.test(entity.name.split(' ').at(-1) ?? '')
}

function isDefinite(document: Attributed, t: number): boolean {
  const chunk = document.chunks[document.triggers[t]?.chunk ?? -1]
  const first = chunk && document.words[chunk.first]?.lemma
  return first === 'the' || first === 'this' || first === 'that'
}

function inHeading(document: Attributed, t: number): boolean {
  return document.sentences[sentenceOf(document, t)]?.heading === true
}

function sameTime(document: Attributed, members: readonly number[], t: number): boolean {
  const mine = document.whens[t]?.edtf
  return mine === undefined || members.some((m) => document.whens[m]?.edtf === mine)
}

const real: ReadonlySet<Status> = new Set(['occurred', 'ongoing'])

function statusFits(document: Attributed, members: readonly number[], t: number): boolean {
  const mine = document.statuses[t] ?? 'occurred'
  return members.every((m) => {
    const theirs = document.statuses[m] ?? 'occurred'
    if (mine === theirs) return true
    if (mine === 'denied' || theirs === 'denied') return false
    // "Volta buys Nemo": the lead says that it will.
    if (mine === 'planned' && isHeadline(document, members, t)) return true
    return real.has(mine) === real.has(theirs)
  })
}

function timeFits(document: Attributed, members: readonly number[], t: number): boolean {
  const mine = document.whens[t]
  if (!mine || mine.basis === 'publication') return true
  return members.every((m) => {
    const theirs = document.whens[m]
    if (!theirs || theirs.basis === 'publication') return true
    const before = mine.end !== null && theirs.start !== null && mine.end < theirs.start
    const after = mine.start !== null && theirs.end !== null && mine.start > theirs.end
    return !before && !after
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
