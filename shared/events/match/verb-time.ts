/**
 * Which expression dates a verb: its own, that which opens the sentence, or that of a verb it is
 * joined to or governed by.
 */
import type { Placed, VerbGroup } from '../document.ts'
import { asideOf } from './aside.ts'
import { isGoal } from './moved.ts'
import { isModifier, type Owner } from './timex-owner.ts'

/** The expression that dates a verb group, of those of its sentence. */
export function verbTime(document: Placed, g: number, all: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  if (!group) return undefined
  const here = all.flatMap((owner) => seenFrom(document, owner, group))
  const own = here.filter((owner) => owner.group === g)
  const free = own.filter((owner) => !isModifier(document, owner))
  if (own.length > 0) return nearest(free.length > 0 ? free : own, group.main)
  const frame = here.filter((owner) => owner.from <= g).at(-1)
  if (frame && isMain(document, group)) return by('which opens the sentence', frame)
  return (
    by('of the verb joined to it', conjoined(document, g, here) ?? joinedTo(document, g, here)) ??
    by('of the verb that governs it', handedDown(document, g, here))
  )
}

/** What the expression says to a verb: nothing where it dates something else. */
function seenFrom(document: Placed, owner: Owner, group: VerbGroup): readonly Owner[] {
  const aside = asideOf(document, owner.token, group)
  if (isGoal(document, owner.token, group)) return []
  if (aside === undefined) return [owner]
  return aside === 'since' ? [{ ...owner, since: true }] : []
}

/** The owner with the reason why it dates something, unless it has one. */
export function by(because: string, owner: Owner | undefined): Owner | undefined {
  return owner && { ...owner, because: owner.because ?? because }
}

function nearest(owners: readonly Owner[], token: number): Owner | undefined {
  return [...owners].sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token))[0]
}

/** Past or present told on the main line: no past perfect, no plan. */
function isMain(document: Placed, group: VerbGroup): boolean {
  if (group.perfect && group.tense === 'past') return false
  if (group.mode !== 'finite') return false
  return !/^(?:if|when|since|because)$/.test(document.words[group.first - 2]?.lemma ?? '')
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
  const before = document.groups[g - 1]
  if (!group || !before || document.words[group.first - 1]?.tag !== 'conj') return undefined
  const alike = group.mode === 'finite' && before.mode === 'finite' && group.tense === before.tense
  return alike && group.perfect === before.perfect
    ? here.find((owner) => owner.group === g - 1)
    : undefined
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
const intends = /^(?:expect|intend|plan|pledge|promise|threaten|vow)$/

/** A day to come beside a verb of planning is that of the plan. */
function awaited({ input, groups }: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const day = input.published?.slice(0, 10)
  if (day === undefined || groups[g]?.mode !== 'to') return undefined
  return here.find((owner) => {
    const told = owner.group === g - 1 || owner.from === g - 1
    return told && (owner.timex.startDay ?? '') > day
  })
}
