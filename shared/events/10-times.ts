/**
 * When: which temporal expression dates which trigger. An expression belongs to the verb before it
 * in its clause, or at the head of a sentence to the sentence's main verbs; a noun is dated by what
 * stands in its own phrase, else by its verb. Without any, only fresh news of the lead is dated, by
 * publication. What remains is null: a wrong date is worse than none.
 */
import type { Dated, Placed, Trigger } from './document.ts'
import { aftermath } from './match/clause-time.ts'
import { eventTime, publicationDay } from './match/event-time.ts'
import { isFresh } from './match/fresh.ts'
import { heldAt } from './match/held-at.ts'
import { nounTime } from './match/noun-time.ts'
import { reckon, type When } from './match/reckon.ts'
import { isModifier, type Owner, ownersBySentence } from './match/timex-owner.ts'
import { verbTime } from './match/verb-time.ts'

/** Adds when. */
export function dateEvents(document: Placed): Dated {
  const owners = ownersBySentence(document)
  const lead = document.sentences.findIndex((sentence) => !sentence.heading)
  const first = document.triggers.map((trigger, t): When => {
    const sentence = document.sentenceOf[trigger.token] ?? 0
    const owner = timexFor(document, trigger, owners.get(sentence) ?? [])
    if (owner) return saidBy(document, trigger, owner)
    return sentence <= lead && isFresh(document, t, owners.get(sentence) ?? [])
      ? { time: publicationDay(document), because: 'fresh news of the lead: day of publication' }
      : { time: null, because: 'no expression belongs to it' }
  })
  const reckoned = reckon(document, {
    tokens: document.triggers.map(({ token }) => token),
    whens: first,
    isOpen: (t) => first[t]?.time == null || first[t].time.basis === 'publication',
  })
  const found = heldAt(document, reckoned)
  return {
    ...document,
    whens: found.map(({ time }) => time),
    whenReasons: found.map(({ because }) => because),
  }
}

function saidBy(document: Placed, trigger: Trigger, owner: Owner): When {
  const { text, rules } = owner.timex
  if (isTooLate(document, trigger, owner))
    return { time: null, because: `"${text}" would put a past after the publication` }
  const because = `"${text}", ${owner.because ?? 'of its verb'} (${rules.join(', ')})`
  return { time: eventTime(document, owner), because }
}

/** A past tense dated after the publication: the date was misread, and none is better. */
function isTooLate({ groups, input }: Placed, trigger: Trigger, { timex }: Owner): boolean {
  const group = groups[trigger.group]
  const past = group !== undefined && group.tense === 'past' && group.mode === 'finite'
  const day = input.published?.slice(0, 10)
  return past && day !== undefined && timex.startDay !== undefined && timex.startDay > day
}

function timexFor(document: Placed, trigger: Trigger, here: readonly Owner[]): Owner | undefined {
  if (here.length === 0) return undefined
  if (trigger.group < 0) return nounTime(document, trigger, here)
  // "left the 2015 accord": whoever leaves a pact does it later.
  const leaves = trigger.entry.kind === 'treaty-exit'
  const told = leaves ? here.filter((owner) => !isModifier(document, owner)) : here
  const own = verbTime(document, trigger.group, told)
  return (
    own ?? (harms.has(trigger.entry.kind) ? aftermath(document, trigger.group, told) : undefined)
  )
}

/** What befalls people, and is told by what brought it about. */
const harms: ReadonlySet<string> = new Set(['accident', 'aid', 'attack', 'death', 'disaster'])
