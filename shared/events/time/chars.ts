/** Classes of characters by UTF-16 code: what the scanner and the readers of context go by. */

/** Where a run of digits ends. */
export function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end += 1
  return end
}

/** White space, no-break and thin spaces included. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 8239 || code === 8201
}

/** ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** ASCII capitals. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Straight and curly apostrophes. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 8217 || code === 8216
}

/** Signs before amounts of money, and the number sign. */
export function isCurrency(code: number): boolean {
  return code === 36 || code === 163 || code === 8364 || code === 165 || code === 35
}

/** ASCII letters. */
export function isBasicLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122 && code < 128
}

/** Letters, roughly: everything from Latin-1 letters on that is no general punctuation. */
export function isLetter(code: number): boolean {
  return isBasicLetter(code) || (code >= 192 && (code < 8192 || code > 8303))
}
