/**
 * Fingerprints of a text: equal when two texts are the same words, however they are set.
 */
import { createHash } from 'node:crypto'

/**
 * Hashes a text after evening out Unicode form, case, quotation marks, dashes and white space:
 * 32 hexadecimal characters.
 */
export function contentHash(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return createHash('sha256').update(words).digest('hex').slice(0, 32)
}
