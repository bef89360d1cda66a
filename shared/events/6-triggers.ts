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
  const protests = protestsIn(document, triggers)
  const mishaps = new Set(triggers.flatMap((trigger) => mishapIn(document, trigger)))
  return {
    ...document,
    triggers: triggers.filter(
      (trigger) => !isPurpose(document, trigger, protests) && !isToll(document, trigger, mishaps),
    ),
  }
}

const mishap = /^(?:accident|disaster)$/
const toll = /^(?:kill|injure|wound|hurt)$/

/** The sentence of an accident or disaster. */
function mishapIn({ sentenceOf }: Named, { entry, token }: Trigger): readonly number[] {
  return mishap.test(entry.kind) ? [sentenceOf[token] ?? 0] : []
}

/** "Two were killed when a bus crashed", "trains collided, killing two": nobody attacked them. */
function isToll(document: Named, trigger: Trigger, mishaps: ReadonlySet<number>): boolean {
  const group = document.groups[trigger.group]
  const isOutcome = group?.passive === true || group?.mode === 'gerund'
  const suffered = isOutcome && toll.test(group?.lemma ?? '')
  const isByMishap = mishaps.has(document.sentenceOf[trigger.token] ?? 0)
  return trigger.entry.kind === 'attack' && suffered && isByMishap
}

/** The first word that tells of a protest, by sentence. */
function protestsIn(document: Named, triggers: readonly Trigger[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (const { entry, token } of triggers) {
    const sentence = document.sentenceOf[token] ?? 0
    if (entry.kind === 'protest' && !first.has(sentence)) first.set(sentence, token)
  }
  return first
}

/** "marched to demand reforms", "struck in protest": why they protest is no event of its own. */
function isPurpose(
  document: Named,
  trigger: Trigger,
  protests: ReadonlyMap<number, number>,
): boolean {
  const protest = protests.get(document.sentenceOf[trigger.token] ?? 0)
  if (protest === undefined || protest >= trigger.token) return false
  const { kind } = trigger.entry
  if (kind === 'request') return document.groups[trigger.group]?.mode === 'to'
  const prep = document.chunks[trigger.chunk]?.prep ?? -1
  const behindIn = prep === trigger.token - 1 && document.words[prep]?.lemma === 'in'
  return kind === 'protest' && behindIn
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
    if (isAside(document, g)) return []
    const match = matchVerb(document, g, lemmas[document.sentenceOf[group.main] ?? 0] ?? noLemmas)
    return match
      ? [{ entry: match.entry, token: group.main, end: match.end, group: g, chunk: -1 }]
      : []
  })
}

/** "as promised", "as planned": an aside, not the event; nor is what "nearly" happened. */
function isAside({ groups, words }: Named, g: number): boolean {
  const group = groups[g]
  if (/^(?:almost|nearly)$/.test(words[(group?.main ?? 0) - 1]?.lemma ?? '')) return true
  return (
    group?.mode === 'participle' &&
    group.last - group.first === 1 &&
    words[group.first - 1]?.lemma === 'as'
  )
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
