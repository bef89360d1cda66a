/**
 * Tells from the verbs of the sentence whether a date without a year lies behind or ahead: the
 * nearest verb form before the expression decides, else the nearest one after it. Used where the
 * caller has no syntax to say it.
 */

import {
  appointingVerbs,
  decisions,
  futureWords,
  mishaps,
  namesInEd,
  nounsAfterTo,
  participles,
  pastWords,
} from '../../../data/tense-words.ts'
import { clauseWords, datePrepositions, deadlineWords } from '../../../data/time-contexts.ts'
import { isApostrophe } from '../chars.ts'
import { isPossessive } from '../recognise/word-end.ts'
import { isAwaited } from './awaited.ts'
import { wordAfter, wordBefore, wordsBefore } from './walk.ts'

/**
 * Which way a date points from the publication. `leaning`: to the future, but only an infinitive
 * says so, which is as often a purpose as a plan.
 */
export type Direction = 'past' | 'future' | 'leaning' | 'unknown'

const FUTURE: ReadonlySet<string> = new Set(futureWords)
const IRREGULAR: ReadonlySet<string> = new Set(participles)
const PAST: ReadonlySet<string> = new Set([...pastWords, ...participles])

/** Words looked at on either side; a sentence of news has about 20. */
const REACH = 18

/** The direction that the words around a span suggest. */
export function directionNear(text: string, start: number, end: number): Direction {
  const owns = isPossessor(text, end)
  if (isDeadline(text, start) || isAppointment(text, start)) return 'future'
  if (isAwaited(text, start, owns)) return 'future'
  // "Wednesday's ruling" has been unless it is announced.
  if (owns) return cueAfter(text, end) === 'future' ? 'future' : 'past'
  const after = opensClause(text, start) ? cueAfter(text, end) : 'unknown'
  if (after !== 'unknown') return after
  const before = cueBefore(text, start)
  const cue = before === 'unknown' ? cueAfter(text, end) : before
  return cue === 'unknown' && wordsBefore(text, start, 1)[0] === 'by' ? 'future' : cue
}

function isPossessor(text: string, end: number): boolean {
  return isApostrophe(text.charCodeAt(end)) && isPossessive(text, end)
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(clauseWords)
const PREPOSITIONS: ReadonlySet<string> = new Set(datePrepositions)

/** "..., but in March a judge ruled": its own clause follows it. */
function opensClause(text: string, start: number): boolean {
  for (const word of wordsBefore(text, start, 3)) {
    if (CONJUNCTIONS.has(word)) return true
    if (!PREPOSITIONS.has(word)) return false
  }
  return false
}

const DEADLINE: ReadonlySet<string> = new Set(deadlineWords)
const DEADLINE_REACH = 7

/** "has until Friday", "extended its deadline until Friday", "as early as Friday". */
function isDeadline(text: string, start: number): boolean {
  const [first] = wordsBefore(text, start, 1)
  if (first !== 'as' && first !== 'until') return false
  const [lead, ...before] = wordsBefore(text, start, DEADLINE_REACH)
  if (lead === 'as') return before[0] === 'early' || before[0] === 'soon'
  return before.some((word) => DEADLINE.has(word))
}

/** "The summit is in September": what is at a date lies ahead; what has been at it was. */
function isAppointment(text: string, start: number): boolean {
  const [first = '', second = '', third = ''] = wordsBefore(text, start, 3)
  const phrase = PRESENT.has(second) || PRESENT.has(`${third} ${second}`)
  return APPOINTING.has(first) && phrase
}

const APPOINTING: ReadonlySet<string> = new Set(['in', 'on'])
const PRESENT: ReadonlySet<string> = new Set(appointingVerbs)

/** An infinitive says something of a date in its own phrase only. */
const LEANING_REACH = 6

function cueBefore(text: string, start: number): Direction {
  let at = start
  let next = ''
  for (let count = 0; count < REACH; count += 1) {
    const word = wordBefore(text, at)
    if (word === undefined) return 'unknown'
    const written = text.slice(word.start, word.end)
    const lower = written.toLowerCase()
    const cue = cueHere(text, word.start, { lower, cue: cueOf(written, next) })
    const near = cue !== 'leaning' ? !isNounHere(text, word.start, lower) : count < LEANING_REACH
    const told = toldBy(text, word.start, { lower, next })
    if (told !== undefined) return told
    if (cue !== 'unknown' && near) return seenFrom(text, word.start, { lower, cue })
    next = written
    at = word.start
  }
  return 'unknown'
}

/** "more slowly than expected" expects nothing; "the proposed merger" is to come, "was proposed" has been. */
function cueHere(text: string, start: number, { lower, cue }: Cue): Direction {
  if (cue === 'unknown') return cue
  const [before = ''] = wordsBefore(text, start, 1)
  if (before === 'than') return 'unknown'
  return lower === 'proposed' && !ARTICLES.has(before) ? 'past' : cue
}

/** "rejected the plan on Tuesday": the noun announces nothing. */
function isNounHere(text: string, start: number, lower: string): boolean {
  return NOUNS_TOO.has(lower) && ARTICLES.has(wordsBefore(text, start, 1)[0] ?? '')
}

const NOUNS_TOO: ReadonlySet<string> = new Set(['plan', 'plans', 'hope', 'hopes', 'forecast'])
const ARTICLES: ReadonlySet<string> = new Set([
  'a',
  'the',
  'its',
  'his',
  'her',
  'their',
  'this',
  'that',
  's',
])

const MISHAPS: ReadonlySet<string> = new Set(mishaps)
/** "after the sudden death": a determiner and an adjective may stand between. */
const AFTER_REACH = 4

function isAfter(word: string): boolean {
  return word === 'after' || word === 'following' || word === 'since'
}

/** What a noun or a decision says, whatever the verb of the sentence. */
function toldBy(
  text: string,
  start: number,
  { lower, next }: { readonly lower: string; readonly next: string },
): Direction | undefined {
  if (MISHAPS.has(lower) && wordsBefore(text, start, AFTER_REACH).some(isAfter)) return 'past'
  return next === 'to' && DECISIONS.has(lower) ? decidedAt(text, start) : undefined
}

const DECISIONS: ReadonlySet<string> = new Set(decisions)

/** "had agreed to sell it in May" has been; "agreed to sell it in May" is to come. */
function decidedAt(text: string, start: number): Direction {
  return wordsBefore(text, start, TURN_REACH).includes('had') ? 'past' : 'leaning'
}

interface Cue {
  readonly lower: string
  readonly cue: Direction
}

/** "as previously planned": what was planned has come. */
const EARLIER: ReadonlySet<string> = new Set(['previously', 'originally', 'earlier'])

/** Words before a cue that can turn it. */
const TURN_REACH = 4

/** "to be held" and "is heard" are not past; "had been scheduled to" is not future. */
function seenFrom(text: string, start: number, { lower, cue }: Cue): Direction {
  const word = wordBefore(text, start)
  const before = word && text.slice(word.start, word.end).toLowerCase()
  if (cue === 'past') {
    const passive = before !== undefined && IS_FORMS.has(before) && isParticiple(lower)
    return passive && word && !isCould(text, word.start) ? 'future' : 'past'
  }
  const turns = wordsBefore(text, start, TURN_REACH)
  if (turns.includes('had') || EARLIER.has(turns[0] ?? '')) return 'past'
  return turns.some((turn) => FUTURE.has(turn)) ? 'future' : cue
}

/** "could not be found on Monday" was tried and is past. */
function isCould(text: string, start: number): boolean {
  const [first = '', second = ''] = wordsBefore(text, start, 2)
  return COULD.has(first) || (first === 'not' && COULD.has(second))
}

const COULD: ReadonlySet<string> = new Set(['could', 'cannot'])
const IS_FORMS: ReadonlySet<string> = new Set(['be', 'is', 'are', 'remain', 'stay'])

function cueAfter(text: string, end: number): Direction {
  let at = end
  let before = ''
  for (let count = 0; count < REACH; count += 1) {
    const word = wordAfter(text, at)
    if (word === undefined) return 'unknown'
    const written = text.slice(word.start, word.end)
    // "On Wednesday, they are to travel."
    if (written === 'to' && PRESENT.has(before)) return 'future'
    const cue = cueOf(written, '')
    if (cue !== 'unknown') return cue
    before = written
    at = word.end
  }
  return 'unknown'
}

/** What a word says; `next` is the word after it as written, for "to", which announces before a verb. */
function cueOf(written: string, next: string): Direction {
  const lower = written.toLowerCase()
  if (isSilent(written, lower)) return 'unknown'
  if (lower === 'to') return isVerbLike(next) ? 'leaning' : 'unknown'
  if (lower === 'set') return next === 'to' || next === 'for' ? 'future' : 'unknown'
  if (FUTURE.has(lower)) return 'future'
  return PAST.has(lower) || isParticiple(lower) ? 'past' : 'unknown'
}

/** The month of May, names, and words that only look like participles ("unexpected"). */
function isSilent(written: string, lower: string): boolean {
  return (
    written === 'May' || NAMES_IN_ED.has(written) || lower.length > 14 || lower.startsWith('un')
  )
}

const NAMES_IN_ED: ReadonlySet<string> = new Set(namesInEd)

/** Small letters, so no name, and none of the nouns that follow "to". */
function isVerbLike(word: string): boolean {
  return word >= 'a' && !NO_VERB.has(word)
}

const NO_VERB: ReadonlySet<string> = new Set(nounsAfterTo)

/** Of the words in -eed, these are forms of the past; "succeed" and "need" are not. */
const EED: ReadonlySet<string> = new Set(['agreed', 'freed', 'decreed', 'guaranteed', 'disagreed'])

function isParticiple(lower: string): boolean {
  const regular = lower.length > 4 && lower.endsWith('ed')
  return (regular && (!lower.endsWith('eed') || EED.has(lower))) || IRREGULAR.has(lower)
}
