/**
 * Words -> noun phrases, sentence by sentence.
 */
import type { Chunk, Read, Timed } from './document.ts'
import { findChunks, linkOwners } from './match/chunk.ts'
import { numberTokens } from './match/numbering.ts'

/** Adds the noun phrases. */
export function readPhrases(document: Timed): Read {
  const found: Chunk[] = document.sentences.flatMap((sentence) => findChunks(document, sentence))
  const chunks = linkOwners(found, document.words)
  return { ...document, chunks, chunkOf: numberTokens(document.tokens.length, chunks) }
}
