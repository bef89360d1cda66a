/** Strings and numbers -> 32-bit hashes (FNV-1a and a multiplicative mix): no dictionary of features is kept. */

/** Longest part of a word that counts: hostile text has words of a megabyte. */
const LONGEST = 48

/** Hash of a word. */
export function hashWord(word: string): number {
  let value = 0x811c9dc5
  const end = Math.min(word.length, LONGEST)
  for (let index = 0; index < end; index += 1) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  }
  return (value ^ (value >>> 15)) >>> 0
}

/** Hash of a template with two values. */
export function mix(template: number, first: number, second: number): number {
  let mixed = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ second, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
