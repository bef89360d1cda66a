/**
 * The article's temporal expressions, and which token belongs to which. The resolver itself is
 * time/; this pass gives it the publication time and the tense of the verb beside an expression
 * ("on Wednesday" lies ahead in "will meet on Wednesday"), and says what is missing.
 */
import type { Span } from '../model/span.ts'
import type { Timed, VerbGroup, Worded } from './document.ts'
import { findTimexes } from './time/find.ts'

/** Adds timexes and notes on what could not be known. */
export function readTimexes(document: Worded): Timed {
  const { input, text } = document
  const published = readablePublished(input.published)
  const found = findTimexes(text, {
    ...(published === undefined ? {} : { published }),
    ...(input.title === undefined ? {} : { title: input.title }),
    tense: tenseBeside(document),
  })
  const timexes = found.filter((timex) => !isInName(document, timex))
  const notes =
    published === undefined ? ['no publication time: relative dates stay unresolved'] : []
  return { ...document, timexes, timexOf: timexNumbers(document, timexes), notes }
}

/** "Johnnie Christmas", "April Jones": a word inside a name is no time. */
function isInName({ words, tokens }: Worded, span: Span): boolean {
  const token = tokenAt({ tokens }, span.start)
  if (words[token]?.tag !== 'name' || tokens[token]?.end !== span.end) return false
  const before = words[token - 1]?.tag === 'name' && !/[.,;:]$/.test(tokens[token - 1]?.text ?? '')
  return before || words[token + 1]?.tag === 'name'
}

function readablePublished(published: string | undefined): string | undefined {
  if (published === undefined || !/^\d{4}-\d\d-\d\d/.test(published)) return undefined
  return Number.isNaN(Date.parse(published.slice(0, 10))) ? undefined : published
}

/** The tense of the nearest verb before a span in its sentence, or else after it. */
function tenseBeside(document: Worded): (span: Span) => 'past' | 'present' | 'future' | undefined {
  return (span) => {
    const token = tokenAt(document, span.start)
    const sentence = document.sentences[document.sentenceOf[token] ?? -1]
    if (!sentence) return undefined
    const group =
      nearest(document, { from: token, to: Math.max(sentence.first, token - 30) - 1, step: -1 }) ??
      nearest(document, { from: token, to: Math.min(sentence.last, token + 30), step: 1 })
    return group === undefined ? undefined : tenseOf(document, group)
  }
}

/** The last token that starts at or before an offset, by halving. */
function tokenAt({ tokens }: Pick<Worded, 'tokens'>, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

function nearest(
  { groupOf, words }: Worded,
  walk: { readonly from: number; readonly to: number; readonly step: 1 | -1 },
): number | undefined {
  for (let i = walk.from; i !== walk.to; i += walk.step) {
    const group = groupOf[i] ?? -1
    if (group >= 0) return group
    if (walk.step < 0 && i < walk.from && words[i]?.tag === 'conj') return undefined
  }
  return undefined
}

function tenseOf(document: Worded, g: number): 'past' | 'present' | 'future' | undefined {
  const { groups, groupOf } = document
  const group = groups[g]
  if (!group) return undefined
  const before = groups[groupOf[group.first - 1] ?? -1]
  const after = groups[groupOf[group.last] ?? -1]
  if (
    group.tense === 'future' ||
    group.tense === 'modal' ||
    isAhead(before, group) ||
    isAhead(group, after)
  )
    return 'future'
  if (isHeadlinePlan(document, group, before)) return 'future'
  if (isDone(document, g)) return 'past'
  if (isAppointed(document, group)) return 'future'
  if (group.tense === 'past') return 'past'
  return group.tense === 'present' ? 'present' : undefined
}

/** "China to host summit in May": a headline whose first verb is an infinitive behind its subject. */
function isHeadlinePlan(
  { groupOf, sentences, sentenceOf, words }: Worded,
  { first, mode }: VerbGroup,
  before: VerbGroup | undefined,
): boolean {
  const sentence = sentences[sentenceOf[first] ?? -1]
  if (mode !== 'to' || before !== undefined || sentence?.heading !== true) return false
  if (!/^(?:name|noun|num|pron)$/.test(words[first - 1]?.tag ?? '')) return false
  return groupOf.slice(sentence.first, first).every((g) => g < 0)
}

/** "Voters go to the polls on Sunday": outside of headlines the present lies ahead. */
function isAppointed({ sentences, sentenceOf }: Worded, group: VerbGroup): boolean {
  const { tense, perfect, progressive, mode, first, lemma } = group
  if (tense !== 'present' || perfect || progressive || mode !== 'finite') return false
  if (sentences[sentenceOf[first] ?? -1]?.heading === true) return false
  return /^(?:arrive|begin|come|expire|face|fly|go|head|host|leave|meet|open|play|return|start|travel|visit|vote)$/.test(
    lemma,
  )
}

/** "allowed them to leave on Sunday", "gathered to protest on Monday": done, and not decided. */
function isDone({ groups, sentenceOf }: Worded, g: number): boolean {
  const [before, group] = [groups[g - 1], groups[g]]
  if (group?.mode !== 'to' || before?.mode !== 'finite' || before.tense !== 'past') return false
  if (sentenceOf[before.first] !== sentenceOf[group.first]) return false
  return /^(?:allow|arrive|come|enable|fly|force|gather|go|help|lead|let|meet|permit|return|rush|travel)$/.test(
    before.lemma,
  )
}

/** "are to travel", "plans to meet", "is expected to arrive". */
function isAhead(verb: VerbGroup | undefined, infinitive: VerbGroup | undefined): boolean {
  if (verb === undefined || infinitive?.mode !== 'to' || verb.tense !== 'present') return false
  return /^(?:be|plan|expect|schedule|set|intend|hope|aim|go|prepare|want)$/.test(verb.lemma)
}

/** Both lists are in text order: one walk over both. */
function timexNumbers({ tokens }: Worded, timexes: readonly Span[]): number[] {
  const numbers: number[] = new Array(tokens.length).fill(-1)
  let n = 0
  tokens.forEach((token, i) => {
    while (n < timexes.length && (timexes[n]?.end ?? 0) <= token.start) n += 1
    const timex = timexes[n]
    if (timex && timex.start < token.end && token.start < timex.end) numbers[i] = n
  })
  return numbers
}
