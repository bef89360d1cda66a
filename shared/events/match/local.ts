/**
 * Whether a deed is about something of the scene: "the airport was closed", "closed the bay",
 * "evacuated the mall", "the judge sentenced him". An article that names no airport means the one where its story plays.
 */
import { groundWords, sceneWords, settlementWords, siteWords } from '../../data/place-words.ts'
import type { Chunk, Judged, Trigger } from '../document.ts'
import { phrasesAfter } from './complements.ts'
import { wordSet } from './lexicon.ts'
import { subjectBefore } from './own-place.ts'

/** Offices that one story has one of. */
const officers = 'coroner judge jury magistrate mayor'
const local = wordSet(`${groundWords} ${officers} ${sceneWords} ${settlementWords} ${siteWords}`)

/** Whether subject, object or a phrase behind the trigger is a definite ground, building or site. */
export function isLocal(document: Judged, trigger: Trigger): boolean {
  const group = document.groups[trigger.group]
  const subject = group && subjectBefore(document, group.first)
  const object = group && document.chunkOf[group.last]
  const behind = phrasesAfter(document, trigger.end).flatMap(({ chunks }) => chunks)
  return [subject, object, ...behind].some((n) => isDefinite(document, document.chunks[n ?? -1]))
}

function isDefinite({ words }: Judged, chunk: Chunk | undefined): boolean {
  if (!chunk || !local.has(words[chunk.head]?.lemma ?? '')) return false
  return words[chunk.first]?.lemma === 'the' && words[chunk.last]?.lemma !== 'of'
}
