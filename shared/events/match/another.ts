/**
 * Words by which a text says that it tells of another happening than before: "another firm", "a
 * similar strike", "a separate attack".
 */
import type { Named, Trigger } from '../document.ts'

const others = /^(?:another|different|earlier|further|previous|separate|similar)$/

/** Whether a trigger's own phrase, its object or its subject says so. */
export function isAnother(document: Named, { chunk, group: g }: Trigger): boolean {
  const group = document.groups[g]
  if (group === undefined) return opens(document, chunk)
  const { chunkOf } = document
  return [group.last, group.first - 1].some((token) => opens(document, chunkOf[token] ?? -1))
}

/** Among the first two words of a phrase. */
function opens({ chunks, tokens }: Named, c: number): boolean {
  const chunk = chunks[c]
  if (chunk === undefined) return false
  const words = tokens.slice(chunk.first, Math.min(chunk.last, chunk.first + 2))
  return words.some(({ lower }) => others.test(lower))
}
