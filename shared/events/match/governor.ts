/**
 * A noun phrase -> the verb that carries it: "launched an attack", "the attack was launched".
 */
import type { Chunk, Named } from '../document.ts'

/** How many words behind a subject its passive verb is looked for. */
const reach = 8

/** The verb group whose object the chunk is, or whose subject it is when passive. */
export function governorOf(document: Named, c: number): number | undefined {
  const own = document.chunks[c]
  // One step only: "a number of a series of ..." may go on without end.
  const chunk = own && (document.chunks[countedBy(document, own) ?? c] ?? own)
  if (!chunk) return undefined
  return verbBefore(document, chunk) ?? passiveAfter(document, chunk)
}

/** "a number of conferences": the phrase that counts stands for what it counts. */
export function countedBy({ words, chunkOf }: Named, { prep }: Chunk): number | undefined {
  if (prep === null || words[prep]?.lemma !== 'of') return undefined
  const n = chunkOf[prep - 1] ?? -1
  return n >= 0 && counts.test(words[prep - 1]?.lemma ?? '') ? n : undefined
}

const counts = /^(?:couple|dozen|number|pair|round|series|spate|string|variety|wave)$/

function verbBefore({ chunks, groups, groupOf, words }: Named, chunk: Chunk): number | undefined {
  if (chunk.prep !== null) return undefined
  const owner = chunk.owner === null ? undefined : chunks[chunk.owner]
  let i = (owner ?? chunk).first - 1
  while (words[i]?.tag === 'adv' || /^(?:out|up)$/.test(words[i]?.lemma ?? '')) i -= 1
  const before = groupOf[i] ?? -1
  return before >= 0 && groups[before]?.last === i + 1 ? before : undefined
}

function passiveAfter({ groups, groupOf, sentenceOf }: Named, chunk: Chunk): number | undefined {
  for (let i = chunk.last; i < chunk.last + reach; i += 1) {
    const after = groupOf[i] ?? -1
    if (after < 0) continue
    return groups[after]?.passive && sentenceOf[i] === sentenceOf[chunk.head] ? after : undefined
  }
  return undefined
}

/** How many words behind a phrase its verb may stand. */
const subjectReach = 16

/** The finite verb whose subject the chunk is: "talks began", "after a fire destroyed". */
export function verbOfSubject(document: Named, chunk: Chunk): number | undefined {
  const { words, groups, groupOf, sentences, sentenceOf } = document
  if (chunk.prep !== null && !opensClause(document, chunk)) return undefined
  const last = sentences[sentenceOf[chunk.head] ?? 0]?.last ?? 0
  for (let i = chunk.last; i < Math.min(last, chunk.last + subjectReach); i += 1) {
    if (/^(?:rel|sub)$/.test(words[i]?.tag ?? '')) return undefined
    const g = groupOf[i] ?? -1
    if (groups[g]?.mode === 'finite') return g
  }
  return undefined
}

/** "after", "as" and the like open a clause when a verb follows at once. */
function opensClause({ words, groupOf }: Named, chunk: Chunk): boolean {
  const prep = words[chunk.prep ?? -1]?.lemma ?? ''
  return /^(?:after|as|before|since)$/.test(prep) && (groupOf[chunk.last] ?? -1) >= 0
}
