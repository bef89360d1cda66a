/**
 * News of the day: whether the lead tells a deed as a plain fact, with no other day for it.
 */
import type { Placed, Sentence, VerbGroup } from '../document.ts'
import { asideOf } from './aside.ts'
import { isGoal } from './moved.ts'
import type { Owner } from './timex-owner.ts'

/** Whether a trigger of the lead is of the publication's day. A headline may speak of any day. */
export function isFresh(document: Placed, t: number, owners: readonly Owner[]): boolean {
  const { triggers, groups, sentences, sentenceOf } = document
  const token = triggers[t]?.token ?? -1
  const group = groups[triggers[t]?.group ?? -1]
  const sentence = sentences[sentenceOf[token] ?? -1]
  if (!group || !sentence || sentence.heading) return false
  if (document.statuses[t] !== 'occurred' || document.quoted[token]) return false
  return isFact(group) && !hasDate(document, sentence, { group, owners })
}

function isFact({ mode, tense, perfect }: VerbGroup): boolean {
  if (mode !== 'finite') return false
  return (tense === 'past' && !perfect) || (tense === 'present' && perfect)
}

interface Asked {
  readonly group: VerbGroup
  readonly owners: readonly Owner[]
}

function hasDate(document: Placed, { first, last }: Sentence, asked: Asked): boolean {
  for (let i = first; i < last; i += 1)
    if (isDate(document, i) && mayDate(document, i, asked)) return true
  return false
}

/** The first word of an expression that names more than a length. */
function isDate({ timexes, timexOf }: Placed, token: number): boolean {
  const timex = timexes[timexOf[token] ?? -1]
  if (timex === undefined || timexOf[token - 1] === timexOf[token]) return false
  return timex.type !== 'DURATION' || timex.edtf !== undefined
}

/** Whether the expression may be the verb's time: not in a clause about something else. */
function mayDate(document: Placed, token: number, { group, owners }: Asked): boolean {
  if (isGoal(document, token, group) || asideOf(document, token, group) !== undefined) return false
  const verb = document.groups[owners.find((owner) => owner.token === token)?.group ?? -1]
  return verb === undefined || verb === group || !isDescription(document, verb)
}

/** "a man who robbed a bank in May", "a strike planned for Thursday". */
function isDescription({ words }: Placed, { mode, first }: VerbGroup): boolean {
  if (mode === 'participle') return true
  return [1, 2].some((back) => words[first - back]?.tag === 'rel')
}
