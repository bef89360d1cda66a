/**
 * Phrases of never.ts in a text -> the tokens that they cover. Looked up by their first word.
 */
import { neverPhrases } from '../../data/never.ts'
import type { Token, Word } from '../document.ts'

const byFirst = new Map<string, (readonly string[])[]>()
for (const line of neverPhrases.trim().split('\n')) {
  const phrase = line.split(' ')
  const first = phrase[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
}

/** Token numbers inside a phrase that never tells an event. */
export function findNever(tokens: readonly Token[], words: readonly Word[]): ReadonlySet<number> {
  const covered = new Set<number>()
  tokens.forEach((token, i) => {
    for (const phrase of [
      ...(byFirst.get(token.lower) ?? []),
      ...(byFirst.get(words[i]?.lemma ?? '') ?? []),
    ]) {
      if (!phrase.every((part, k) => tokens[i + k]?.lower === part || words[i + k]?.lemma === part))
        continue
      for (let k = 0; k < phrase.length; k += 1) covered.add(i + k)
    }
  })
  return covered
}
