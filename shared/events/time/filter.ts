/**
 * Throws out what looks like a time and is none where it stands: months that are names, years
 * that count something, units in set phrases. Each filter has an id and a reason.
 */
import type { Item, Reading } from './reading.ts'

/** A reading in its text. */
export interface Candidate {
  readonly text: string
  readonly item: Item
  readonly reading: Reading
}

interface Filter {
  readonly id: string
  readonly reason: string
  /** Id of the rule that it looks after. */
  readonly rule: string
  readonly keep: (candidate: Candidate) => boolean
}

/** Whether a candidate is a time where it stands. */
export function isTime(candidate: Candidate): boolean {
  const last = candidate.item.rules?.at(-1)
  return filters.every(({ rule, keep }) => rule !== last || keep(candidate))
}

const filters: readonly Filter[] = [
  {
    id: 'filter.age',
    reason: 'an age is no time of the story',
    rule: 'duration.age',
    keep: () => false,
  },
  {
    id: 'filter.large',
    reason: 'millions of years are no calendar time',
    rule: 'duration.scale',
    keep: () => false,
  },
  {
    id: 'filter.bare-year',
    reason: 'a number is a year after a preposition, article or comma',
    rule: 'bare.year',
    keep: isBareYear,
  },
  {
    id: 'filter.bare-half',
    reason: 'halves of games are no halves of years',
    rule: 'half.ordinal',
    keep: ({ text, item }) => text.slice(item.start, item.end).includes('-'),
  },
  {
    id: 'filter.bare-unit',
    reason: 'a unit without a number is a length after a preposition of time',
    rule: 'bare.unit',
    keep: ({ text, item }) =>
      ['for', 'within', 'in', 'over', 'after', 'after'].includes(wordBefore(text, item.start)),
  },
  {
    id: 'filter.one-unit',
    reason: 'a unit with an article is a length after a preposition of time',
    rule: 'duration.one',
    keep: isOneUnit,
  },
]

const YEAR_LEADS: ReadonlySet<string> = new Set([
  'in',
  'of',
  'since',
  'until',
  'till',
  'by',
  'from',
  'to',
  'through',
  'before',
  'after',
  'during',
  'the',
  'and',
  'between',
  'for',
  'late',
  'early',
  'mid',
  'a',
  'than',
  'his',
  'her',
  'its',
  'their',
  'our',
  'due',
  'around',
  'about',
  'or',
  'into',
  'back',
  'that',
  'this',
  'throughout',
  'circa',
  "'s",
])

function isBareYear({ text, item }: Candidate): boolean {
  const year = Number(text.slice(item.start, item.end))
  if (Number.isNaN(year)) return true
  return year >= 1500 && year <= 2100 && YEAR_LEADS.has(wordBefore(text, item.start))
}

function isOneUnit({ text, item }: Candidate): boolean {
  return [
    'for',
    'in',
    'within',
    'after',
    'over',
    'about',
    'than',
    'nearly',
    'almost',
    'lasted',
    'of',
    'least',
    'under',
    'around',
  ].includes(wordBefore(text, item.start))
}

/** The word right before a place, in lower case, possessive s included; '' when there is none. */
function wordBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && (text.charCodeAt(end - 1) <= 32 || text[end - 1] === '-')) end -= 1
  let start = end
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1
  return text.slice(start, end).toLowerCase()
}

function isWordCode(code: number): boolean {
  const lower = code | 32
  return (lower >= 97 && lower <= 122) || code === 39
}
