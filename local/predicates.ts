/** A reading's predicates as lines for a terminal: lemma, status, and each phrase behind its role. */
import type { Predicate, Reading } from '../shared/events/reader/reading.ts'

/** One line a predicate; a line of its own when the text is not English. */
export function predicatesOf(reading: Reading): string {
  if (reading.language !== 'en') return 'not English: no predicates\n'
  return reading.predicates.map((predicate) => `${lineOf(reading, predicate)}\n`).join('')
}

function lineOf({ text, tokens }: Reading, predicate: Predicate): string {
  const { status, tense, reportedBy } = predicate.factuality
  const phrases = predicate.arguments.map(({ role, first, end }) => {
    const words = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)
    return `  ${role}: ${words.replace(/\s+/g, ' ')}`
  })
  const said = reportedBy === null ? [] : [`  says: ${tokens[reportedBy]?.form ?? ''}`]
  return [`${predicate.lemma} (${status}, ${tense})`, ...phrases, ...said].join('')
}
