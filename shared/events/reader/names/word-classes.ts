/**
 * Word -> its class among 2,048, made from word vectors by tools/train-names/clusters.ts: names of
 * a kind stand together, also those that the corpus lacks. A word is kept as 24 bits of its hash,
 * in order, so the table holds no letters; a wrong word passes for a known one in 1 of 140.
 */
import { hashWord } from './hashing.ts'

/** Classes of words; -1 for a word without one. */
export interface WordClasses {
  of(lowerCase: string): number
}

/** What the table is packed as: steps from hash to hash (7 bits a byte, high bit for more), and classes. */
export interface PackedClasses {
  readonly steps: Uint8Array
  readonly classes: Uint16Array
}

/** Opens a packed table. */
export function openClasses({ steps, classes }: PackedClasses): WordClasses {
  const keys = new Uint32Array(classes.length)
  let at = 0
  let key = 0
  for (let index = 0; index < keys.length; index += 1) {
    let step = 0
    let shift = 0
    for (let more = true; more; at += 1) {
      const byte = steps[at] ?? 0
      step |= (byte & 127) << shift
      shift += 7
      more = byte >= 128
    }
    key += step
    keys[index] = key
  }
  return { of: (word) => classes[search(keys, keyOf(word))] ?? -1 }
}

/** Packs a table; of words that share a hash the first counts. */
export function packClasses(words: ReadonlyMap<string, number>): PackedClasses {
  const byKey = new Map<number, number>()
  for (const [word, value] of words) if (!byKey.has(keyOf(word))) byKey.set(keyOf(word), value)
  const sorted = [...byKey].toSorted(([a], [b]) => a - b)
  const steps: number[] = []
  let before = 0
  for (const [key] of sorted) {
    let step = key - before
    before = key
    for (; step >= 128; step >>>= 7) steps.push((step & 127) | 128)
    steps.push(step)
  }
  return {
    steps: Uint8Array.from(steps),
    classes: Uint16Array.from(sorted.map(([, value]) => value)),
  }
}

function keyOf(word: string): number {
  return hashWord(word) >>> 8
}

/** Place of a key, -1 for none. */
function search(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = keys[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
