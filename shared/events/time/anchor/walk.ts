/**
 * Walks from a place in a text over the words of its sentence, either way.
 */
import type { Span } from '../../../model/span.ts'

/** Up to so many words of the sentence before a place, the nearest first, in lower case. */
export function wordsBefore(text: string, from: number, count: number): readonly string[] {
  const words: string[] = []
  let at = from
  while (words.length < count) {
    const word = wordBefore(text, at)
    if (word === undefined) break
    words.push(text.slice(word.start, word.end).toLowerCase())
    at = word.start
  }
  return words
}

/** The word of the sentence before a place. */
export function wordBefore(text: string, from: number): Span | undefined {
  const end = backToWord(text, from)
  if (end <= 0) return undefined
  let start = end
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1
  return { start, end }
}

/** The word of the sentence behind a place. */
export function wordAfter(text: string, from: number): Span | undefined {
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

function isWordCode(code: number): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || (code >= 192 && code < 8192) || (code >= 48 && code <= 57)
}
