/**
 * Tokens -> parts of speech and verb groups, sentence by sentence.
 */
import type { Tokenised, VerbGroup, Word, Worded } from './document.ts'
import type { Capitals } from './match/context.ts'
import { findGroups } from './match/groups.ts'
import { numberTokens } from './match/numbering.ts'
import { tagSentence } from './match/tag.ts'

/** Adds words and verb groups. */
export function readWords(document: Tokenised): Worded {
  const { tokens, sentences } = document
  const capitals = findCapitals(document)
  const words: Word[] = []
  for (const sentence of sentences) words.push(...tagSentence(tokens, sentence, capitals))
  const groups: VerbGroup[] = sentences.flatMap((sentence) => findGroups(words, sentence))
  return { ...document, words, groups, groupOf: numberTokens(tokens.length, groups) }
}

/** Which words stand in capitals where no sentence starts, and which without. */
function findCapitals({ tokens, sentences }: Tokenised): Capitals {
  const names = new Set<string>()
  const plain = new Set<string>()
  for (const { first, last, heading } of sentences) {
    tokens.slice(first, last).forEach((token, n, all) => {
      if (/^\p{Ll}/u.test(token.text)) plain.add(token.lower)
      if (!heading && n > 0 && isCapital(token.text, all[n - 1]?.text)) names.add(token.text)
    })
  }
  return { names, plain }
}

function isCapital(text: string, before: string | undefined): boolean {
  return /^\p{Lu}/u.test(text) && before !== '"' && before !== '“'
}
