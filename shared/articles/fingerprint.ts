/**
 * Fingerprints of a text. The content hash is equal when two texts are the same words, however they
 * are set. The sketch tells how much two texts have in common: MinHash over runs of three words
 * (Broder, "On the resemblance and containment of documents", 1997), whose bands are equal for
 * near copies and hardly ever for others (locality-sensitive hashing, Indyk and Motwani 1998).
 *
 * All linear in the text. Six bands of three are found by one equal band: 99 in 100 of the texts
 * that share 0.8 of their runs, 1 in 1,000,000 of those that share 0.005, as strangers do.
 */
import { stableHash } from '../hash.ts'

const BANDS = 6
const ROWS = 3
/** Minima kept: their error is 0.06 where it matters. */
const MINIMA = 64
const RUN = 3

/** How a text is recognised when it comes again, a little changed. */
export interface Sketch {
  /** Near copies have at least one in common, in its place. */
  readonly bands: readonly string[]
  /** The low 16 bits of each minimum: what `likeness` compares. */
  readonly minima: Uint8Array
}

/**
 * Hashes a text after evening out Unicode form, case, quotation marks, dashes and white space:
 * 32 hexadecimal characters.
 */
export function contentHash(text: string): string {
  return stableHash(evenedOut(text), 32)
}

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu

/** The words of a text; of scripts that put no spaces between words, each character. */
export function wordsOf(text: string): readonly string[] {
  return evenedOut(text).replace(unspaced, ' $& ').split(' ').filter(Boolean)
}

/** Sketches a text given as its words. */
export function sketchOf(words: readonly string[]): Sketch {
  const minima = minimaOf(runsOf(words))
  const bands = Array.from({ length: BANDS }, (_, band) =>
    stableHash(minima.slice(band * ROWS, (band + 1) * ROWS).join(), 16),
  )
  const low = Uint8Array.from({ length: MINIMA * 2 }, (_, i) => {
    const minimum = minima[i >> 1] ?? 0
    return i % 2 === 0 ? minimum & 0xff : (minimum >>> 8) & 0xff
  })
  return { bands, minima: low }
}

/** The share of runs that two texts have in common, 0 to 1, from the minima of their sketches. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  let equal = 0
  for (let i = 0; i < MINIMA * 2; i += 2) if (a[i] === b[i] && a[i + 1] === b[i + 1]) equal += 1
  return equal / MINIMA
}

function evenedOut(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** A number for each run of words. */
function runsOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashWord)
  const runs = new Uint32Array(Math.max(hashes.length - RUN + 1, 0))
  for (const at of runs.keys()) {
    let run = 0
    for (let i = at; i < at + RUN; i += 1) run = mix(Math.imul(run, 31) + (hashes[i] ?? 0))
    runs[at] = run
  }
  return runs
}

/** The smallest of the runs under each of many ways to order them. */
function minimaOf(runs: Uint32Array): Uint32Array {
  const minima = new Uint32Array(MINIMA).fill(0xffffffff)
  for (const order of minima.keys()) {
    const seed = mix(order + 1)
    let least = 0xffffffff
    for (const run of runs) least = Math.min(least, mix(run ^ seed))
    minima[order] = least
  }
  return minima
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Spreads 32 bits over 32 bits, each exactly once: the last step of MurmurHash3. */
function mix(value: number): number {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
