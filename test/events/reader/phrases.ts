/** A reading's predicates in the words of predicate-rows.ts, to compare them with rows. */
import type { Predicate, Reading } from '../../../shared/events/reader/reading.ts'

const flags = ['perfect', 'progressive', 'negated', 'condition', 'question', 'quoted'] as const

/** `role=words` of each phrase, and what is known of the predicate besides. */
function phrasesOf(reading: Reading, predicate: Predicate): readonly string[] {
  const { tokens, text } = reading
  const { factuality, passive, light } = predicate
  const { reportedBy, tense, modality } = factuality
  return [
    ...predicate.arguments.map(
      ({ role, first, end }) =>
        `${role}=${text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0)}`,
    ),
    ...sayersOf(reading, reportedBy),
    ...flags.filter((flag) => factuality[flag]),
    ...(passive ? ['passive'] : []),
    ...(light === null ? [] : [`light=${tokens[light]?.form}`]),
    `tense=${tense}`,
    `modal=${modality}`,
  ]
}

/** `says=` with each word of whoever says so: which of a name's words heads it is a convention. */
function sayersOf({ tokens }: Reading, head: number | null): readonly string[] {
  if (head === null) return []
  const names = tokens.flatMap((token, index) =>
    index === head || (token.head === head && /^(?:flat|compound)/.test(token.relation))
      ? [token.form]
      : [],
  )
  return names.map((form) => `says=${form}`)
}

/** What was read instead of `lemma status` with these phrases; undefined when it was read so. */
export function missingOf(
  reading: Reading,
  told: string,
  phrases: readonly string[],
): string | undefined {
  const all = reading.predicates.map((predicate) => ({
    name: `${predicate.lemma} ${predicate.factuality.status}`,
    found: phrasesOf(reading, predicate),
  }))
  const right = all.some(
    ({ name, found }) => name === told && phrases.every((phrase) => found.includes(phrase)),
  )
  if (right) return undefined
  const best = all.find(({ name }) => name.split(' ')[0] === told.split(' ')[0])
  return best ? `${best.name}: ${best.found.join(', ')}` : 'not found'
}
