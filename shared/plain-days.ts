/**
 * Days in plain words ("last week", "summer 2024"), as questions name them: the resolver of articles,
 * asked with now as the day of publication.
 */
import { findTimexes } from './events/time/find.ts'

/** The first and last day that words mean; undefined unless they are one time, and nothing else. */
export function findDays(
  words: string,
  { now }: { readonly now: string },
): { readonly start: string; readonly end: string } | undefined {
  const [timex, more] = findTimexes(words, { published: now })
  if (timex?.startDay === undefined || timex.endDay === undefined || more !== undefined) {
    return undefined
  }
  const around = `${words.slice(0, timex.start)} ${words.slice(timex.end)}`.trim().toLowerCase()
  return SMALL_WORDS.has(around) ? { start: timex.startDay, end: timex.endDay } : undefined
}

/** What may stand around a time without changing it. */
const SMALL_WORDS = new Set(['', 'in', 'on', 'in the', 'the', 'during', 'since', 'from', 'until'])
