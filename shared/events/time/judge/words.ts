/** Looks at the words beside a place in a text; reads a bounded number of characters. */

/** The word before a place, in lower case ("'s" for a possessive); '' when a mark is between. */
export function wordBefore(text: string, at: number): string {
  let end = at
  while (
    end > 0 &&
    (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === '-') &&
    at - end < REACH
  )
    end -= 1
  let start = end
  while (start > 0 && isWordCode(text.charCodeAt(start - 1)) && end - start < REACH) start -= 1
  const word = text.slice(start, end).toLowerCase()
  return word.endsWith("'s") ? "'s" : word
}

/** The word after a place, in lower case; '' when a mark is between. */
export function wordAfter(text: string, at: number): string {
  let start = at
  while (
    start < text.length &&
    (isSpace(text.charCodeAt(start)) || text[start] === '-') &&
    start - at < REACH
  )
    start += 1
  let end = start
  while (end < text.length && isWordCode(text.charCodeAt(end)) && end - start < REACH) end += 1
  return text.slice(start, end).toLowerCase()
}

/** Where the next word begins. */
export function nextWordAt(text: string, end: number): number {
  let at = end
  while (at < text.length && isSpace(text.charCodeAt(at)) && at - end < REACH) at += 1
  return at
}

/** Whether nothing but quotes and space stands between a place and the end of a sentence before. */
export function isSentenceStart(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before < REACH && OPENERS.includes(text.charAt(before))) before -= 1
  if (before < 0) return true
  return '.!?:;\n_'.includes(text.charAt(before))
}

/** Whether a capital letter of the basic alphabet stands at a place. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

/** Whether a digit stands at a place. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

const REACH = 24
const OPENERS = ' \t"\'`‘“”(-'

function isSpace(code: number): boolean {
  return code <= 32 || code === 160
}

function isWordCode(code: number): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || code === 39 || code === 8217 || (code >= 48 && code <= 57)
}
