/**
 * "Parliament will debate it": what a pronoun stands for among the things that were named shortly
 * before, when a line of the lexicon says what it could be. Such a pronoun is nobody who acts.
 */
import type { Named } from '../document.ts'
import { inClass } from './lexicon.ts'

/** How many phrases before a pronoun what it stands for is sought. */
const reach = 14

/** Whether the phrase is a pronoun for one of these nouns; `people`: they may be persons or bodies. */
export function takesUp(
  document: Named,
  n: number,
  { lemmas, people }: { readonly lemmas: ReadonlySet<string>; readonly people: boolean },
): boolean {
  const { chunks, words, sentenceOf } = document
  const pronoun = words[chunks[n]?.head ?? -1]?.lemma ?? ''
  if (!/^(?:it|they|them)$/.test(pronoun)) return false
  const fits = (lemma: string): boolean =>
    lemmas.has(lemma) && ((people && pronoun !== 'it') || !isSomebody(lemma))
  const sentence = sentenceOf[chunks[n]?.head ?? 0] ?? 0
  return chunks.slice(Math.max(0, n - reach), n).some(({ head }) => {
    const word = words[head]
    return (sentenceOf[head] ?? 0) >= sentence - 1 && word?.tag === 'noun' && fits(word.lemma)
  })
}

function isSomebody(lemma: string): boolean {
  return inClass(lemma, 'person') || inClass(lemma, 'organisation')
}
