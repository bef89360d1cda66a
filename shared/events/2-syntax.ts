/**
 * Tokens -> parts of speech, noun phrases and verb groups: a shallow reading, sentence by sentence.
 */
import type { Chunk, Read, Tokenised, VerbGroup, Word } from './document.ts'
import { findChunks, findGroups, linkOwners } from './match/chunk.ts'
import { type Capitals, tagSentence } from './match/tag.ts'

/** Adds words, chunks and verb groups. */
export function readSyntax(document: Tokenised): Read {
  const { tokens, sentences } = document
  const capitals = findCapitals(document)
  const words: Word[] = []
  for (const sentence of sentences) words.push(...tagSentence(tokens, sentence, capitals))
  const found: Chunk[] = []
  const groups: VerbGroup[] = []
  for (const sentence of sentences) {
    found.push(...findChunks({ tokens, words }, sentence))
    groups.push(...findGroups({ words, tokens }, sentence))
  }
  const chunks = linkOwners(found, words)
  const chunkOf = numberBy(tokens.length, chunks)
  return { ...document, words, chunks, chunkOf, groups, groupOf: numberBy(tokens.length, groups) }
}

function numberBy(
  length: number,
  spans: readonly { readonly first: number; readonly last: number }[],
): number[] {
  const numbers: number[] = new Array(length).fill(-1)
  spans.forEach((span, n) => {
    for (let i = span.first; i < span.last; i += 1) numbers[i] = n
  })
  return numbers
}

function findCapitals({ tokens, sentences }: Tokenised): Capitals {
  const names = new Set<string>()
  const plain = new Set<string>()
  for (const { first, last, heading } of sentences) {
    for (let i = first; i < last; i += 1) {
      const token = tokens[i]
      if (!token) continue
      if (/^\p{Ll}/u.test(token.text)) plain.add(token.lower)
      else if (
        !heading &&
        i > first &&
        /^\p{Lu}/u.test(token.text) &&
        !/^["“]$/.test(tokens[i - 1]?.text ?? '')
      ) {
        names.add(token.text)
      }
    }
  }
  return { names, plain }
}
