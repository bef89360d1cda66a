/**
 * Which expression dates a verb: its own, that which opens the sentence, or that of a verb it is
 * joined to or governed by.
 */
import type { Placed, VerbGroup } from '../document.ts'
import { asideOf } from './aside.ts'
import { isGoal } from './moved.ts'
import { sharedTime } from './shared-time.ts'
import { by, isModifier, type Owner } from './timex-owner.ts'

/** The expression that dates a verb group, of those of its sentence. */
export function verbTime(document: Placed, g: number, all: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  if (!group) return undefined
  const here = all.flatMap((owner) => seenFrom(document, owner, group))
  const own = here.filter((owner) => owner.group === g)
  const free = own.filter((owner) => !isModifier(document, owner))
  if (own.length > 0) return nearest(free.length > 0 ? free : own, group.main)
  const frame = here.filter((owner) => owner.from <= g).at(-1)
  if (frame && isMain(document, group) && !isOver(document, frame, group))
    return by('which opens the sentence', frame)
  return sharedTime(document, g, here)
}

/** What the expression says to a verb: nothing where it dates something else. */
function seenFrom(document: Placed, owner: Owner, group: VerbGroup): readonly Owner[] {
  const aside = asideOf(document, owner.token, group)
  if (isGoal(document, owner.token, group)) return []
  if (aside === undefined) return [owner]
  return aside === 'since' ? [{ ...owner, since: true }] : []
}

function nearest(owners: readonly Owner[], token: number): Owner | undefined {
  return [...owners].sort((a, b) => Math.abs(a.token - token) - Math.abs(b.token - token))[0]
}

/** "Last week he said talks will begin": what is to come is not of a day that has been. */
function isOver({ input }: Placed, { timex }: Owner, { tense }: VerbGroup): boolean {
  const day = input.published?.slice(0, 10) ?? ''
  return (tense === 'future' || tense === 'modal') && (timex.endDay ?? day) < day
}

/** How long a subject may be. */
const subjectReach = 8

/** Past or present told on the main line: no past perfect, no plan. */
function isMain(document: Placed, group: VerbGroup): boolean {
  if (group.perfect && group.tense === 'past') return false
  if (group.mode !== 'finite') return false
  const { words } = document
  let i = group.first - 1
  while (
    i > group.first - subjectReach &&
    /^(?:adj|det|name|noun|num|pos|pron)$/.test(words[i]?.tag ?? '')
  )
    i -= 1
  return !/^(?:after|because|before|if|since|unless|until|when)$/.test(words[i]?.lemma ?? '')
}
