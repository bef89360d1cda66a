/**
 * Verbs that have no time of their own and share another's: of the verb joined to it, of the one
 * that governs it or that it governs, and of the clause with "when" or "while".
 */
import type { Placed, VerbGroup } from '../document.ts'
import { nextClause, simultaneous, sinceClause } from './clause-time.ts'
import { by, type Owner } from './timex-owner.ts'

/** The expression of another verb that dates a verb group too. */
export function sharedTime(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  return (
    by('of the verb joined to it', conjoined(document, g, here) ?? joinedTo(document, g, here)) ??
    by('of the verb that governs it', handedDown(document, g, here)) ??
    by('of the verb that it governs', handedUp(document, g, here)) ??
    by('since when it is', sinceClause(document, g, here)) ??
    by('of the clause with it', simultaneous(document, g, here)) ??
    by('of the clause before', followed(document, g, here))
  )
}

/** "was arrested and charged on Monday": the verb before shares the time behind the second. */
function conjoined(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  const next = document.groups[g + 1]
  if (
    !group ||
    !next ||
    document.words[next.first - 1]?.tag !== 'conj' ||
    next.first - group.last > 8
  )
    return undefined
  return here.find((owner) => owner.group === g + 1)
}

/** "seized the drugs on Monday and arrested three men": the second verb shares the time of the first. */
function joinedTo(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  const first = mainBefore(document, g)
  const before = document.groups[first]
  if (!group || !before || document.words[group.first - 1]?.tag !== 'conj') return undefined
  if (!isAlike(group, before)) return undefined
  return here.find((owner) => owner.group === first)
}

/** The finite verb before, over participles ("registered in Panama"). */
function mainBefore({ groups }: Placed, g: number): number {
  let before = g - 1
  while (before > g - mostBetween && groups[before]?.mode === 'participle') before -= 1
  return before
}

const mostBetween = 3

/** "closed and reopened", "will step down and be replaced". */
function isAlike(group: VerbGroup, before: VerbGroup): boolean {
  if (before.mode !== 'finite') return false
  if (group.mode === 'bare') return before.tense === 'future' || before.tense === 'modal'
  const alike = group.mode === 'finite' && group.tense === before.tense
  return alike && group.perfect === before.perfect
}

function followed(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const first = mainBefore(document, g)
  const [group, before] = [document.groups[g], document.groups[first]]
  if (!group || !before || !isAlike(group, before)) return undefined
  return nextClause(document, { g, first }, here)
}

/** An infinitive or participle happens when its verb does: ", vowing", "to meet". */
function handedDown(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  if (!group || group.mode === 'finite' || g === 0) return undefined
  const governor = document.groups[g - 1]
  if (!governor || document.words[group.first - 1]?.tag === 'prep') return undefined
  // "tomorrow he plans to meet", but "plans to meet" is of last week.
  if (intends.test(governor.lemma)) return awaited(document, g, here)
  if (says.test(governor.lemma)) return undefined
  return here.find((owner) => owner.group === g - 1)
}

const says = /^(?:announce|report|say|tell|warn)$/
const intends =
  /^(?:agree|aim|ask|be|call|decide|demand|expect|hope|intend|invite|offer|order|plan|pledge|prepare|promise|propose|schedule|seek|set|threaten|urge|vote|vow|want)$/

/** A day to come beside a verb of planning is that of the plan. */
function awaited({ input, groups }: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const day = input.published?.slice(0, 10)
  if (day === undefined || groups[g]?.mode !== 'to') return undefined
  return here.find((owner) => {
    const told = owner.group === g - 1 || owner.from === g - 1
    return told && (owner.timex.startDay ?? '') > day
  })
}

/** "allowed them to go home on Sunday", "stopped making it in July": a day that has been is of both. */
function handedUp(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const [group, next] = [document.groups[g], document.groups[g + 1]]
  if (!group || !next || group.mode !== 'finite' || decides.test(group.lemma)) return undefined
  const isGoverned = next.mode === 'to' && isOpen(document, group.last, next.first)
  const isAspect = next.mode === 'gerund' && next.first === group.last && aspects.test(group.lemma)
  if (!isGoverned && !isAspect) return undefined
  const day = document.input.published?.slice(0, 10) ?? ''
  return here.find((owner) => owner.group === g + 1 && (owner.timex.endDay ?? '9999') <= day)
}

/** What is decided is done later. */
const decides =
  /^(?:agree|aim|be|decide|expect|hope|intend|offer|plan|pledge|prepare|promise|propose|schedule|seek|set|threaten|vow|want)$/
const aspects = /^(?:begin|continue|end|finish|keep|quit|resume|start|stop)$/

/** Nothing but a noun phrase or two between the words. */
function isOpen({ words }: Placed, from: number, to: number): boolean {
  return words.slice(from, to).every(({ tag }) => !/^(?:conj|punct|rel|sub)$/.test(tag))
}
