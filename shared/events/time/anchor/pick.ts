/** Chooses among the periods that bear the same name: which Friday, which September. */

import type { Reading } from '../reading.ts'
import type { Direction } from './direction.ts'

/** A stretch of whole days, by day numbers. */
interface Days {
  readonly start: number
  readonly end: number
}

/** Which of the periods that bear a name: before or after the publication, or by tense. */
export type Search = 'past' | 'future' | 'before' | 'after'

/** The search that the words themselves ask for: "last", "next". */
export function searchOf({ which }: Reading): Search | undefined {
  if (which === -1) return 'before'
  return which === 1 ? 'after' : undefined
}

/** What a report does not announce has happened. */
export function pastUnless(direction: Direction): Search {
  return direction === 'future' || direction === 'leaning' ? 'future' : 'past'
}

/** The one of several periods, in order of time, that a text of that day means. */
export function pick<T extends Days>(
  candidates: readonly T[],
  published: number,
  search: Search,
): T | undefined {
  switch (search) {
    case 'before':
      return candidates.filter(({ end }) => end < published).at(-1)
    case 'after':
      return candidates.find(({ start }) => start > published)
    case 'future':
      return candidates.find(({ end }) => end >= published)
    default:
      return candidates.filter(({ start }) => start <= published).at(-1)
  }
}

/**
 * A date against the tense of its sentence counts as three times as far: "payable Dec. 14", read
 * in October, is to come although the verb nearby is past, and last June is past all the same.
 */
const AGAINST_TENSE = 3

export function likeliest<T extends Days>(
  candidates: readonly T[],
  published: number,
  direction: Direction,
): T | undefined {
  let best: T | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const away = distance(candidate, published, direction)
    if (away < bestDistance) {
      best = candidate
      bestDistance = away
    }
  }
  return best
}

function distance({ start, end }: Days, published: number, direction: Direction): number {
  if (start > published) return (start - published) * againstFuture(direction)
  if (end < published)
    return (published - end) * (pastUnless(direction) === 'future' ? AGAINST_TENSE : 1)
  return 0
}

function againstFuture(direction: Direction): number {
  if (direction === 'past') return AGAINST_TENSE
  return direction === 'unknown' ? UNANNOUNCED : 1
}

/** What no verb announces is a little more often past than to come. */
const UNANNOUNCED = 1.5
