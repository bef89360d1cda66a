/** Where words end: letters, digits, inner apostrophes, and the stop inside "a.m". */
import { isApostrophe, isDigit, isLetter } from '../chars.ts'

/** The end of the word that begins at `start`, all letters up to `from` being known to be its. */
export function wordEnd(text: string, start: number, from = start + 1): number {
  let end = from
  while (isWordPart(text, end)) end += 1
  return text.charCodeAt(end) === 46 && isHalfDayMark(text, start, end) ? end + 2 : end
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 32) return false
  if (isLetter(code) || isDigit(code)) return true
  return isApostrophe(code) && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at)
}

/** The middle of "a.m" and "p.m". */
function isHalfDayMark(text: string, start: number, end: number): boolean {
  if (end !== start + 1) return false
  const first = text.charCodeAt(start) | 32
  const last = text.charCodeAt(end + 1) | 32
  return (first === 97 || first === 112) && last === 109 && !isLetter(text.charCodeAt(end + 2))
}

/** Whether an apostrophe begins a possessive ending. */
export function isPossessive(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !isLetter(text.charCodeAt(at + 2))
}
