/**
 * Words that tell events: every verb group and every noun that heads a phrase is looked up in the
 * lexicon; what stands in a phrase that never tells an event is passed over.
 */
import type { Named, Trigger, Triggered } from './document.ts'
import { findNever } from './match/never.ts'
import { matchNoun, matchVerb } from './match/trigger.ts'

/** Adds the triggers, in text order. */
export function findTriggers(document: Named): Triggered {
  const never = findNever(document.tokens, document.words)
  const lemmas = sentenceLemmas(document)
  const found = [...verbs(document, lemmas), ...nouns(document, lemmas)]
  const triggers = found
    .filter((trigger) => !never.has(trigger.token))
    .sort((a, b) => a.token - b.token)
  return { ...document, triggers }
}

/** The lemmas of each sentence, as `near` conditions see them. */
function sentenceLemmas({ sentences, words, tokens }: Named): readonly ReadonlySet<string>[] {
  return sentences.map(({ first, last }) => {
    const lemmas = new Set<string>()
    for (let i = first; i < last; i += 1)
      lemmas.add(words[i]?.lemma ?? '').add(tokens[i]?.lower ?? '')
    return lemmas
  })
}

const noLemmas: ReadonlySet<string> = new Set()

function verbs(document: Named, lemmas: readonly ReadonlySet<string>[]): Trigger[] {
  return document.groups.flatMap((group, g) => {
    const match = matchVerb(document, g, lemmas[document.sentenceOf[group.main] ?? 0] ?? noLemmas)
    return match
      ? [{ entry: match.entry, token: group.main, end: match.end, group: g, chunk: -1 }]
      : []
  })
}

function nouns(document: Named, lemmas: readonly ReadonlySet<string>[]): Trigger[] {
  return document.chunks.flatMap((chunk, c) => {
    const match = matchNoun(document, c, lemmas[document.sentenceOf[chunk.head] ?? 0] ?? noLemmas)
    return match
      ? [
          {
            entry: match.entry,
            token: match.start,
            end: chunk.head + 1,
            group: -1,
            chunk: phraseAt(document, match.start, c),
          },
        ]
      : []
  })
}

/** The phrase of the trigger's first word: "a state" of "a state of siege". */
function phraseAt({ chunkOf }: Named, token: number, chunk: number): number {
  const first = chunkOf[token] ?? -1
  return first >= 0 ? first : chunk
}
