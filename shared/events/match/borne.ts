/**
 * A noun behind a preposition -> who takes part in it by what the verb before says of its subject:
 * "the ministers discussed trade in a phone call" were on the phone, "the town came under attack
 * from rebels" was attacked by them.
 */
import type { Entity, Trigger, Triggered } from '../document.ts'
import { allActors } from './actors.ts'
import { subjectOf } from './arguments.ts'
import type { Phrase } from './complements.ts'
import { type Roles, standing } from './roles.ts'

/** What people do in a call or at a meeting that they take part in. */
const talking = new Set(
  'agree argue assure complain confer congratulate debate discuss inform negotiate promise raise reassure reiterate speak stress talk tell urge warn'.split(
    ' ',
  ),
)

/** How many words before the noun that verb may stand. */
const reach = 16

/** Who speaks in the talk that the noun names. */
export function speakersIn(document: Triggered, { chunk: n }: Trigger): readonly Entity[] {
  const { chunks, words, groups, groupOf, sentenceOf } = document
  const prep = chunks[n]?.prep ?? -1
  if (!/^(?:at|by|during|in|over)$/.test(words[prep]?.lemma ?? '')) return []
  for (let i = prep - 1; i > prep - reach && sentenceOf[i] === sentenceOf[prep]; i -= 1) {
    const g = groupOf[i] ?? -1
    const group = groups[g]
    if (!group) continue
    const speaks = group.mode === 'finite' && !group.passive && talking.has(group.lemma)
    const subject = speaks ? allActors(document, subjectOf(document, g)) : []
    return standing('subject of the verb that is done in it', subject)
  }
  return []
}

/** "came under attack from X": the subject suffers it; undefined for any other noun. */
export function undergoing(
  document: Triggered,
  { chunk: n }: Trigger,
  phrases: readonly Phrase[],
): Roles | undefined {
  const { chunks, words, groups, groupOf } = document
  const prep = chunks[n]?.prep ?? -1
  const g = groupOf[prep - 1] ?? -1
  const lemma = groups[g]?.lemma ?? ''
  if (words[prep]?.lemma !== 'under' || !/^(?:come|be)$/.test(lemma)) return undefined
  const doers = phrases.find((phrase) => phrase.prep === 'from' || phrase.prep === 'by')
  return {
    agents: doers ? standing(`behind "${doers.prep}"`, allActors(document, doers.chunks)) : [],
    recipients: standing('subject of "under"', allActors(document, subjectOf(document, g))),
  }
}
