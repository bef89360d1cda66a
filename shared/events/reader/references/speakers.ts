/**
 * "I", "we" and "you" -> one chain for each within a paragraph: who speaks seldom changes there.
 * Inside and outside of quotation marks they are not the same.
 */
import type { Resolving } from './nouns.ts'

const FIRST = /^(?:i|me|my|mine|myself)$/
const PLURAL = /^(?:we|us|our|ours|ourselves)$/
const SECOND = /^(?:you|your|yours|yourself)$/

/** Joins pronouns of the first and second person; `paragraphs` numbers each token's paragraph. */
export function joinSpeakers({ graph, chains }: Resolving, paragraphs: readonly number[]): void {
  const latest = new Map<string, number>()
  chains.mentions.forEach((mention, index) => {
    if (mention.kind !== 'pronoun') return
    const person = [FIRST, PLURAL, SECOND].findIndex((pattern) => pattern.test(mention.lemma))
    if (person < 0) return
    const quoted = graph.quoted[mention.head] ?? false
    const key = `${person} ${quoted} ${paragraphs[mention.head]}`
    const before = latest.get(key)
    if (before !== undefined) chains.join(index, before)
    latest.set(key, index)
  })
}
