/**
 * Fingerprints of a text. The content hash is equal when two texts are the same words, however they
 * are set. The sketch tells how much two texts have in common: MinHash over runs of three words
 * (Broder, "On the resemblance and containment of documents", 1997). The marks are the runs that a
 * near copy is looked up by: the first under one order, so that a text and its near copy mostly have
 * the same (winnowing by "0 mod p" and "min" in Schleimer et al., "Local algorithms for document
 * fingerprinting", 2003).
 *
 * All linear in the text.
 */
import { stableHash } from '../hash.ts'

/** Runs that a text is looked up by; it is stored under two of them (duplicates.ts). */
const MARKS = 6
/** Minima kept: their error is 0.06 where it matters. */
const MINIMA = 64
const RUN = 3
/** Any other than those of the minima. */
const MARK_SEED = 0x9e3779b9

/** How a text is recognised when it comes again, a little changed. */
export interface Sketch {
  /** In the one order that all texts share. */
  readonly marks: readonly Mark[]
  /** The low 16 bits of each minimum: what `likeness` compares. */
  readonly minima: Uint8Array
}

/** A run of words that a text is known by. */
export interface Mark {
  /** 16 hexadecimal digits. */
  readonly key: string
  /** It stands in the first half of the text: what is cut off a copy is mostly its end. */
  readonly isEarly: boolean
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
  const runs = runsOf(words)
  const minima = minimaOf(runs)
  const low = Uint8Array.from({ length: MINIMA * 2 }, (_, i) => {
    const minimum = minima[i >> 1] ?? 0
    return i % 2 === 0 ? minimum & 0xff : (minimum >>> 8) & 0xff
  })
  return { marks: marksOf(words, runs), minima: low }
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

function marksOf(words: readonly string[], runs: Uint32Array): readonly Mark[] {
  let first: readonly { readonly order: number; readonly at: number }[] = []
  for (const [at, run] of runs.entries()) {
    const order = mix(run ^ MARK_SEED)
    if (first.length === MARKS && order >= (first.at(-1)?.order ?? 0)) continue
    if (first.some((other) => other.order === order)) continue
    first = [...first, { order, at }].sort((a, b) => a.order - b.order).slice(0, MARKS)
  }
  return first.map(({ at }) => ({
    key: stableHash(words.slice(at, at + RUN).join(' '), 16),
    isEarly: at < runs.length / 2,
  }))
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
