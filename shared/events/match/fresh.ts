/**
 * News of the day: whether the lead tells a deed as a plain fact, with no other day for it.
 */
import type { Placed, Sentence, VerbGroup } from '../document.ts'
import { asideOf } from './aside.ts'
import { isGoal } from './moved.ts'
import { isCompared } from './no-day.ts'
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
function isDate(document: Placed, token: number): boolean {
  const { timexes, timexOf } = document
  const timex = timexes[timexOf[token] ?? -1]
  if (timex === undefined || timexOf[token - 1] === timexOf[token]) return false
  if (isCompared(document, token)) return false
  return timex.type !== 'DURATION' || timex.edtf !== undefined
}

/** Whether the expression may be the verb's time: not in a clause about something else. */
function mayDate(document: Placed, token: number, { group, owners }: Asked): boolean {
  if (isGoal(document, token, group) || asideOf(document, token, group) !== undefined) return false
  const owner = owners.find((one) => one.token === token)
  const verb = document.groups[owner?.group ?? -1]
  if (owner === undefined || verb === undefined || verb === group) return true
  // ", the firm said on Monday": of that day, where it is the publication's.
  if (says.test(verb.lemma) && owner.timex.startDay === document.input.published?.slice(0, 10))
    return false
  if (verb.mode === 'participle') return isRecent(document, owner)
  return !isRelative(document, verb)
}

/** "arrested a man convicted of fraud on Monday": of the last days, either verb may be meant. */
function isRecent({ input }: Placed, { timex }: Owner): boolean {
  const age = Date.parse(input.published?.slice(0, 10) ?? '') - Date.parse(timex.startDay ?? '')
  return !(age < 0 || age > weekMs)
}

const says = /^(?:announce|confirm|report|say|state|tell)$/
const weekMs = 7 * 86_400_000

/** "a man who robbed a bank in May". */
function isRelative({ words }: Placed, { first }: VerbGroup): boolean {
  return [1, 2].some((back) => words[first - back]?.tag === 'rel')
}
