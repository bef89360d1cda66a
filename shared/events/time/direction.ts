/**
 * Tells from the verbs of the sentence whether a date without a year lies behind or ahead: the
 * nearest verb form before the expression decides, else the nearest one after it. Used where the
 * caller has no syntax to say it.
 */
import { futureWords, pastWords } from '../../data/tense-words.ts'

/** Which way a date points from the publication. */
export type Direction = 'past' | 'future' | 'unknown'

const FUTURE: ReadonlySet<string> = new Set(futureWords)
const PAST: ReadonlySet<string> = new Set(pastWords)

/** Words looked at on either side; a sentence of news has about 20. */
const REACH = 18

/** The direction that the words around a span suggest. */
export function directionNear(text: string, start: number, end: number): Direction {
  const before = cueBefore(text, start)
  return before === 'unknown' ? cueAfter(text, end) : before
}

function cueBefore(text: string, start: number): Direction {
  let at = start
  for (let word = 0; word < REACH; word += 1) {
    const wordEnd = backToWord(text, at)
    if (wordEnd <= 0) return 'unknown'
    let wordStart = wordEnd
    while (wordStart > 0 && isWordCode(text.charCodeAt(wordStart - 1))) wordStart -= 1
    const cue = cueOf(text.slice(wordStart, wordEnd))
    if (cue !== 'unknown') return cue
    at = wordStart
  }
  return 'unknown'
}

function cueAfter(text: string, end: number): Direction {
  let at = end
  for (let word = 0; word < REACH; word += 1) {
    const wordStart = onToWord(text, at)
    if (wordStart < 0) return 'unknown'
    let wordEnd = wordStart
    while (wordEnd < text.length && isWordCode(text.charCodeAt(wordEnd))) wordEnd += 1
    const cue = cueOf(text.slice(wordStart, wordEnd))
    if (cue !== 'unknown') return cue
    at = wordEnd
  }
  return 'unknown'
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

function cueOf(word: string): Direction {
  if (word.length > 14) return 'unknown'
  const lower = word.toLowerCase()
  if (FUTURE.has(lower)) return 'future'
  if (PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) return 'past'
  return 'unknown'
}

function isWordCode(code: number): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || (code >= 192 && code < 8192) || (code >= 48 && code <= 57)
}
