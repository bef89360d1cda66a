/**
 * Happenings that the text itself gives a day ("Sunday's vote", "the vote, held on June 5"), as the
 * anchors of "the day before the vote". Only nouns that can be nothing else than a happening are
 * looked at, and one that the text gives two days is an anchor no more: rather no day than a wrong
 * one. Looks at a bounded number of characters on either side.
 */
import { datedHappenings, datingWords, phraseEnds } from '../../../data/time-contexts.ts'
import type { Period } from '../period.ts'
import type { Item } from '../reading.ts'

const HAPPENINGS: ReadonlySet<string> = new Set(datedHappenings)
const DATING: ReadonlySet<string> = new Set(datingWords)
const ENDS: ReadonlySet<string> = new Set(phraseEnds)
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'that', 'this', 'its', 'their'])

/** Characters of the few words that are looked at. */
const REACH_CHARS = 60
/** Words before a happening in its phrase: "Sunday's snap presidential vote". */
const ADJECTIVES = 2

/** The day number of each happening; `undefined` = more than one. */
export type DatedEvents = Map<string, number | undefined>

/** Notes the happening that an expression of one day belongs to, if it stands beside one. */
export function noteDated(dated: DatedEvents, text: string, { item, period }: Dated): void {
  if (period.start !== period.end) return
  const noun = happeningAfter(text, item.end) ?? happeningBefore(text, item.start)
  if (noun === undefined) return
  const another = dated.has(noun) && dated.get(noun) !== period.start
  dated.set(noun, another ? undefined : period.start)
}

interface Dated {
  readonly item: Item
  readonly period: Period
}

/** The happening that "the day before" counts from: "the vote", "this snap presidential vote". */
export function namedHappening(text: string, end: number): string | undefined {
  const [determiner = '', ...words] = wordsAfter(text, end)
  return DETERMINERS.has(determiner) ? inPhrase(words) : undefined
}

/** "the June 5 vote", "Sunday's vote". */
function happeningAfter(text: string, end: number): string | undefined {
  const possessive = /^['’]s /.test(text.slice(end, end + 3))
  return inPhrase(wordsAfter(text, possessive ? end + 2 : end))
}

function inPhrase(words: readonly string[]): string | undefined {
  for (const word of words.slice(0, ADJECTIVES + 1)) {
    if (HAPPENINGS.has(word)) return word
    if (ENDS.has(word)) return undefined
  }
  return undefined
}

/** "the vote on Sunday", "the vote, which was held on Sunday". */
function happeningBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - REACH_CHARS), start).toLowerCase()
  const words = before.split(/[^a-z,]+|(?=,)/).filter((word) => word !== '')
  for (const word of words.toReversed()) {
    if (HAPPENINGS.has(word)) return word
    if (!DATING.has(word)) return undefined
  }
  return undefined
}

/** Words up to the first mark, in lower case. */
function wordsAfter(text: string, from: number): readonly string[] {
  const near = text.slice(from, from + REACH_CHARS)
  const phrase = /^(?:[ -]+[a-z]+)*/i.exec(near)?.[0] ?? ''
  return phrase.toLowerCase().split(/[ -]+/).slice(1)
}
