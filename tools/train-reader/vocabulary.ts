/**
 * Training sentences -> the numbers that the network sees: word rows, classes of tags, relations
 * and mention types. Row 0 of the word table stands for every word that is not in it.
 */
import { wordFeatures } from '../../shared/events/reader/word-features.ts'
import type { BatchForms } from './network.ts'
import { headOfMention, type TreebankSentence } from './treebank.ts'
import type { WordVectors } from './vectors.ts'

/** Classes by number, and words by row. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>
  readonly counts: ReadonlyMap<string, number>
  readonly vectorRows: ReadonlyMap<string, number>
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** `_` first: no mention has its head here. */
  readonly mentions: readonly string[]
  readonly relations: readonly string[]
}

/** Forms seen less often than this share row 0. */
const LEAST_COUNT = 3

/** Collects the vocabulary of the training sentences. */
export function buildVocabulary(
  sentences: readonly TreebankSentence[],
  vectors: WordVectors,
): Vocabulary {
  const counts = new Map<string, number>()
  for (const form of sentences.flatMap((sentence) => sentence.forms)) {
    const { key } = wordFeatures(form)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const frequent = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([key]) => key)
  return {
    words: new Map(frequent.sort().map((key, index) => [key, index + 1])),
    counts,
    vectorRows: new Map(vectors.words.map((word, index) => [word, index])),
    upos: classes(sentences.flatMap((sentence) => sentence.upos)),
    xpos: classes(sentences.flatMap((sentence) => sentence.xpos)),
    mentions: ['_', ...classes(sentences.flatMap((s) => s.mentions?.map((m) => m.type) ?? []))],
    relations: classes(sentences.flatMap((sentence) => sentence.relations)),
  }
}

function classes(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}

/** One sentence in numbers; heads are 0-based within the sentence, -1 for the root. */
export interface NumberedSentence {
  readonly forms: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly number[]
  readonly tags: readonly (readonly number[])[]
}

/** Numbers a sentence; classes that training has not seen become -1. */
export function numberSentence(sentence: TreebankSentence, v: Vocabulary): NumberedSentence {
  const types: number[] = sentence.forms.map(() => (sentence.mentions ? 0 : -1))
  const widestFirst = [...(sentence.mentions ?? [])].sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  )
  for (const mention of widestFirst) {
    types[headOfMention(sentence.heads, mention)] = v.mentions.indexOf(mention.type)
  }
  return {
    forms: sentence.forms,
    heads: sentence.heads.map((head) => head - 1),
    relations: sentence.relations.map((relation) => v.relations.indexOf(relation)),
    tags: [
      sentence.upos.map((tag) => v.upos.indexOf(tag)),
      sentence.xpos.map((tag) => v.xpos.indexOf(tag)),
      types,
    ],
  }
}

/** Rows of the tables for distinct forms; with `random`, rare words are now and then unknown. */
export function lookUpForms(task: {
  readonly forms: readonly string[]
  readonly vocabulary: Vocabulary
  readonly vectors: WordVectors
  readonly random: (() => number) | undefined
}): BatchForms {
  const { vocabulary: v, vectors, random } = task
  const features = task.forms.map(wordFeatures)
  return {
    vectors: features.map(({ key }) => {
      const row = v.vectorRows.get(key) ?? v.vectorRows.get(key.replace(/[^a-z]/g, ''))
      if (row === undefined || (random && random() < 0.05)) return undefined
      return vectors.values.subarray(row * vectors.dimensions, (row + 1) * vectors.dimensions)
    }),
    words: features.map(({ key }) => {
      const forgotten = random && random() < 0.5 / (0.5 + (v.counts.get(key) ?? 0))
      return forgotten ? 0 : (v.words.get(key) ?? 0)
    }),
    affixes: features.map(({ affixes }) => affixes),
    shapes: features.map(({ shape }) => shape),
  }
}
