/**
 * Tells from the verbs of the sentence whether a date without a year lies behind or ahead: the
 * nearest verb form before the expression decides, else the nearest one after it. Used where the
 * caller has no syntax to say it.
 */
import { futureWords, participles, pastWords } from '../../data/tense-words.ts'
import type { Span } from '../../model/span.ts'

/** Which way a date points from the publication. */
export type Direction = 'past' | 'future' | 'unknown'

const FUTURE: ReadonlySet<string> = new Set(futureWords)
const IRREGULAR: ReadonlySet<string> = new Set(participles)
const PAST: ReadonlySet<string> = new Set([...pastWords, ...participles])

/** Words looked at on either side; a sentence of news has about 20. */
const REACH = 18

/** The direction that the words around a span suggest. */
export function directionNear(text: string, start: number, end: number): Direction {
  const before = cueBefore(text, start)
  return before === 'unknown' ? cueAfter(text, end) : before
}

function cueBefore(text: string, start: number): Direction {
  let at = start
  let next = ''
  for (let count = 0; count < REACH; count += 1) {
    const word = wordBefore(text, at)
    if (word === undefined) return 'unknown'
    const lower = text.slice(word.start, word.end).toLowerCase()
    const cue = cueOf(lower, next)
    if (cue !== 'unknown') return isParticiple(lower) ? voiceOf(text, word.start, cue) : cue
    next = lower
    at = word.start
  }
  return 'unknown'
}

/** "to be held", "is heard": a participle after "be", "is" is not past. */
function voiceOf(text: string, start: number, cue: Direction): Direction {
  const auxiliary = wordBefore(text, start)
  const lower = auxiliary && text.slice(auxiliary.start, auxiliary.end).toLowerCase()
  return lower === 'be' || lower === 'is' || lower === 'are' ? 'future' : cue
}

function cueAfter(text: string, end: number): Direction {
  let at = end
  for (let count = 0; count < REACH; count += 1) {
    const word = wordAfter(text, at)
    if (word === undefined) return 'unknown'
    const cue = cueOf(text.slice(word.start, word.end).toLowerCase(), '')
    if (cue !== 'unknown') return cue
    at = word.end
  }
  return 'unknown'
}

function wordBefore(text: string, from: number): Span | undefined {
  const end = backToWord(text, from)
  if (end <= 0) return undefined
  let start = end
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1
  return { start, end }
}

function wordAfter(text: string, from: number): Span | undefined {
  const start = onToWord(text, from)
  if (start < 0) return undefined
  let end = start
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1
  return { start, end }
}

/** End of the word before; -1 at the beginning of the sentence. */
function backToWord(text: string, from: number): number {
  let at = from
  while (at > 0 && !isWordCode(text.charCodeAt(at - 1))) {
    if (isSentenceEnd(text, at - 1)) return -1
    at -= 1
  }
  return at
}

function onToWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordCode(text.charCodeAt(at))) {
    if (isSentenceEnd(text, at)) return -1
    at += 1
  }
  return at < text.length ? at : -1
}

/** A stop before a space and a capital or quote; abbreviations cost little here. */
function isSentenceEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 33 || code === 63 || code === 59) return true
  if (code === 10) return text.charCodeAt(at + 1) === 10
  if (code !== 46) return false
  const next = text.charCodeAt(at + 1)
  const beforeWord = text.charCodeAt(at - 2)
  return (
    (next === 32 || next === 10 || next === 34 || next === 8221) &&
    beforeWord !== 46 &&
    beforeWord !== 32
  )
}

/** What a word says; `next` is the word after it, for "to", which announces before a verb. */
function cueOf(lower: string, next: string): Direction {
  if (lower.length > 14 || lower.startsWith('un')) return 'unknown'
  if (lower === 'to') return isVerbLike(next) ? 'future' : 'unknown'
  if (FUTURE.has(lower)) return 'future'
  return PAST.has(lower) || isParticiple(lower) ? 'past' : 'unknown'
}

function isVerbLike(word: string): boolean {
  return word > '9' && !NO_VERB.has(word)
}

const NO_VERB: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'that',
  'this',
])

function isParticiple(lower: string): boolean {
  return (lower.length > 4 && lower.endsWith('ed')) || IRREGULAR.has(lower)
}

function isWordCode(code: number): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || (code >= 192 && code < 8192) || (code >= 48 && code <= 57)
}
