/**
 * Whether a text is one that this extractor can read, before it tries: English prose. Judged by
 * the share of English function words among the first words of the text.
 */
import { closedTag } from './match/lexicon.ts'

/** Words looked at; enough for a verdict, and bounded. */
const sample = 400
/** English prose has 35 to 50 percent function words; headlines and lists 10 to 25; Dutch about 5. */
const least = 0.12

/** Why the text is not read, in words; undefined when it can be. */
export function reasonNotToRead(text: string): string | undefined {
  const head = text.slice(0, sample * 12)
  const words = (head.match(/[\p{L}’']+/gu) ?? []).slice(0, sample)
  if (words.length === 0) return 'no text'
  if (words.length < 12) return undefined
  const known = words.filter(
    (word) => closedTag(word.toLowerCase()) !== undefined || word.toLowerCase() === 'to',
  ).length
  return known / words.length < least ? 'not English' : undefined
}
