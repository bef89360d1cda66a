/** Numbered sentences -> batches laid end to end, each distinct form looked up once. */
import type { Batch } from './network.ts'
import type { RowRange } from './recurrent.ts'
import type { WordVectors } from './vectors.ts'
import { lookUpForms, type NumberedSentence, type Vocabulary } from './vocabulary.ts'

/** Lays sentences end to end. */
export function makeBatch(
  sentences: readonly NumberedSentence[],
  task: {
    readonly vocabulary: Vocabulary
    readonly vectors: WordVectors
    readonly random: (() => number) | undefined
  },
): Batch {
  const indexOf = new Map<string, number>()
  const ranges: RowRange[] = []
  const formOf: number[] = []
  const heads: number[] = []
  for (const sentence of sentences) {
    const start = formOf.length
    for (const form of sentence.forms) {
      if (!indexOf.has(form)) indexOf.set(form, indexOf.size)
      formOf.push(indexOf.get(form) ?? 0)
    }
    heads.push(...sentence.heads.map((head) => (head < 0 ? -1 : start + head)))
    ranges.push({ start, end: formOf.length })
  }
  return {
    sentences: ranges,
    forms: lookUpForms({ ...task, forms: [...indexOf.keys()] }),
    formOf: Int32Array.from(formOf),
    heads: Int32Array.from(heads),
    relations: Int32Array.from(sentences.flatMap(({ relations }) => relations)),
    tags: [0, 1, 2].map((group) => Int32Array.from(sentences.flatMap(({ tags }) => tags[group]))),
  }
}

/** Parts sentences, shuffled, into batches of about so many words. */
export function* shuffledBatches(
  sentences: readonly NumberedSentence[],
  task: { readonly words: number; readonly random: () => number },
): Generator<readonly NumberedSentence[]> {
  const order = [...sentences]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(task.random() * (last + 1))
    const held = order[last]
    order[last] = order[other]
    order[other] = held
  }
  let part: NumberedSentence[] = []
  let words = 0
  for (const sentence of order) {
    if (sentence.forms.length > LONGEST) continue
    part.push(sentence)
    words += sentence.forms.length
    if (words < task.words) continue
    yield part
    part = []
    words = 0
  }
  if (part.length > 0) yield part
}

/** A handful of sentences are longer; their squares of scores would not fit the arena. */
const LONGEST = 150

/** Random numbers in [0, 1) from a seed (mulberry32), so that training repeats exactly. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
