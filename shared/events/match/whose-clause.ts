/**
 * Which verb's clause a word stands in: the verb before it, or, at the head of a clause, the one
 * behind it.
 */
import type { Placed, VerbGroup } from '../document.ts'

/** The expression stands at the head of a clause: ", and tomorrow he plans", "that on Friday he". */
export function opensClause(document: Placed, token: number, start: number): boolean {
  const { words, tokens } = document
  const first = words[token - 1]?.tag === 'prep' ? token - 1 : token
  const before = words[first - 1]?.tag
  if (first <= start || before === 'rel') return true
  const breaks = before === 'conj' || /^(?:—|–|--|:|;)$/.test(tokens[first - 1]?.text ?? '')
  return breaks && clauseFollows(document, token)
}

/** A subject and its verb right behind the expression. */
function clauseFollows(
  { tokens, chunkOf, groupOf, groups, timexOf }: Placed,
  token: number,
): boolean {
  let i = token
  while (timexOf[i] === timexOf[token]) i += 1
  if (tokens[i]?.text === ',') i += 1
  const subject = i
  while (i < subject + 8 && (chunkOf[i] ?? -1) >= 0) i += 1
  return i > subject && groups[groupOf[i] ?? -1]?.mode === 'finite'
}

/**
 * The verb to the left in the same clause, over what is put in between commas; -1 when only that
 * was found.
 */
export function groupBefore(document: Placed, token: number, start: number): number | undefined {
  const { words, tokens, groups, groupOf } = document
  const first = words[token - 1]?.tag === 'prep' ? token - 1 : token
  const closes = tokens[first - 1]?.text === ','
  let passed: number | undefined
  for (
    let i = token - 1;
    i >= start && i > token - reach && !endsClause(document, i, token);
    i -= 1
  ) {
    const group = groups[groupOf[i] ?? -1]
    if (group === undefined) continue
    if (!isState(document, group) && !(closes && isInserted(document, group))) return groupOf[i]
    passed = -1
  }
  return passed
}

/** How many words behind its verb an expression may stand. */
const reach = 40

function endsClause({ words, tokens }: Placed, i: number, token: number): boolean {
  const isSub = words[i]?.tag === 'sub' && tokens[i + 1]?.lower !== 'far'
  return (isSub && i < token - 1) || tokens[i]?.text === ';'
}

/**
 * "a man suspected of murder", "more slowly than expected", "left unchanged": what somebody is held
 * for or something is taken for has no day.
 */
function isState({ words, tokens }: Placed, { mode, lemma, first }: VerbGroup): boolean {
  if (/^(?:as|than)$/.test(words[first - 1]?.lemma ?? '')) return true
  return mode === 'participle' && states.test(lemma) && tokens[first - 1]?.text !== ','
}

const states =
  /^(?:accuse|base|believe|blame|call|identify|know|link|name|own|suspect|tie|unchange?|want)$/

/** ", registered in Panama,": said of a noun, and over. */
function isInserted({ tokens, words }: Placed, { mode, first }: VerbGroup): boolean {
  if (mode === 'participle') return tokens[first - 1]?.text === ','
  return words[first - 1]?.tag === 'rel' && tokens[first - 2]?.text === ','
}

export function groupAfter(document: Placed, token: number, sentence: number): number {
  const last = document.sentences[sentence]?.last ?? 0
  for (let i = token; i < last && i < token + 60; i += 1) {
    const g = document.groupOf[i] ?? -1
    if (g >= 0 && document.groups[g]?.mode === 'finite') return g
  }
  return -1
}
