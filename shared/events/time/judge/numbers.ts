/** Tells years from counts, and lengths from rates and set phrases (judge.ts). */
import {
  amounts,
  countedThings,
  lengthLeads,
  modalWords,
  numberedThings,
  recordWords,
  sureYearLeads,
  unitLeads,
  unitStops,
  vagueLeads,
  vagueTails,
  yearLeads,
} from '../../../data/time-contexts.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from './candidate.ts'
import { isSentenceStart, wordAfter, wordBefore } from './words.ts'

const AMOUNTS: ReadonlySet<string> = new Set(amounts)
const COUNTED: ReadonlySet<string> = new Set(countedThings)
const LENGTH_LEADS: ReadonlySet<string> = new Set(lengthLeads)
const NUMBERED: ReadonlySet<string> = new Set(numberedThings)
const RECORDS: ReadonlySet<string> = new Set(recordWords)
const SURE_LEADS: ReadonlySet<string> = new Set(sureYearLeads)
const UNIT_LEADS: ReadonlySet<string> = new Set(unitLeads)
const UNIT_STOPS: ReadonlySet<string> = new Set(unitStops)
const VAGUE_LEADS: ReadonlySet<string> = new Set(vagueLeads)
const VAGUE_TAILS: ReadonlySet<string> = new Set(vagueTails)
const YEAR_LEADS: ReadonlySet<string> = new Set(yearLeads)

/** Whether four digits are a year; years in words are one anyway. */
export function isBareYear(candidate: Candidate): boolean {
  const { text, item, reading } = candidate
  const { year = 0 } = reading
  if (item.end - item.start !== 4) return true
  if (year > 2100 || COUNTED.has(wordAfter(text, item.end))) return false
  const lead = wordBefore(text, item.start)
  if (isYearText(lead) || text[item.start - 1] === '(') return true
  if (isListOfYears(text, item.start)) return true
  if (isNearYear(candidate) && lead !== '' && !NUMBERED.has(lead)) return true
  if (year < 1700) return SURE_LEADS.has(lead)
  return YEAR_LEADS.has(lead) || (lead === '' && isSentenceStart(text, item.start))
}

/** Years that far from publication need no preposition: "the failed 2022 bid", "Expo 2025". */
const NEAR_YEARS = 5

function isNearYear({ reading, publishedYear }: Candidate): boolean {
  return publishedYear !== undefined && Math.abs((reading.year ?? 0) - publishedYear) <= NEAR_YEARS
}

function isYearText(word: string): boolean {
  return word.length === 4 && Number(word) >= 1000 && Number(word) <= 2100
}

/** "1994, 1995 and 1997": the number right before the comma is a year too. */
function isListOfYears(text: string, start: number): boolean {
  const comma = text.slice(Math.max(0, start - 2), start) === ', '
  return comma && isYearText(text.slice(Math.max(0, start - 6), start - 2))
}

/** Whether units without a number are a length. */
export function isBareUnit({ text, item }: Candidate): boolean {
  return VAGUE_LEADS.has(wordBefore(text, item.start)) || VAGUE_TAILS.has(wordAfter(text, item.end))
}

const MODALS: ReadonlySet<string> = new Set(modalWords)

/** "will one day" names no day; "three quarters of them" names no time. */
export function judgeLength(candidate: Candidate): Reading | undefined {
  const { text, item, reading } = candidate
  const { n, unit } = reading
  const lead = wordBefore(text, item.start)
  if (n === 1 && unit === 'day' && MODALS.has(lead)) return { kind: 'ref', value: 'FUTURE_REF' }
  const fraction = unit === 'quarter' && wordAfter(text, item.end) === 'of'
  if (fraction || text.slice(item.start, item.end) === 'three-quarters') return undefined
  return lead === 'in' && isRecord(candidate) ? { ...reading, side: -1 } : reading
}

/** Characters before "in 24 years" in which a superlative makes it the time up to now. */
const RECORD_REACH = 40

/** "the first trip in 24 years", "the worst drought in decades": the years up to now. */
function isRecord({ text, item, reading }: Candidate): boolean {
  if (reading.unit !== 'year' && reading.unit !== 'month' && reading.unit !== 'decade') return false
  const before = text.slice(Math.max(0, item.start - RECORD_REACH), item.start).toLowerCase()
  return before.split(/[^a-z]/).some((word) => RECORDS.has(word))
}

/** "for the last two weeks" ends now; "it will last two weeks" does not. */
export function judgePastSpan({ text, item, reading }: Candidate): Reading | undefined {
  if (!MODALS.has(wordBefore(text, item.start))) return reading
  const { side: _, ...length } = reading
  return length
}

/** "the day before": the story's, unless what it was the day before of is named. */
export function judgeDayBefore({ text, item, reading }: Candidate): Reading | undefined {
  return wordAfter(text, item.end) === '' ? reading : undefined
}

/** "$33 million a year" and "dozens of interviews a day" are rates; "for a year" is a length. */
export function judgeOneUnit({ text, item, reading }: Candidate): Reading | undefined {
  const next = wordAfter(text, item.end)
  // "a quarter of them", "by a quarter": a part, no time.
  if (reading.unit === 'quarter') return undefined
  if (LENGTH_LEADS.has(wordBefore(text, item.start))) return reading
  if (next === 'after' || next === 'before') return reading
  if (RATE_STOPS.includes(next)) return undefined
  return isRate(text, item.start) ? { kind: 'set', n: 1, unit: reading.unit ?? 'year' } : undefined
}

/** After these "a year" is a year like others, no rate. */
const RATE_STOPS = ['of', 'that', 'when', 'in', 'which', 'to']

/** Characters before "a year" in which an amount makes it a rate: about six words. */
const RATE_REACH = 45

function isRate(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - RATE_REACH), start)
  if (',.;:('.includes(before.trimEnd().slice(-1))) return false
  return before.split(/\s/).some((word) => AMOUNTS.has(word.toLowerCase()) || isAmount(word))
}

function isAmount(word: string): boolean {
  const first = word.charAt(0)
  return !isYearText(word) && ((first >= '0' && first <= '9') || '$£€'.includes(first || ' '))
}

/** "the year", "the quarter": the one that is reported, where it is a time at all. */
export function judgeTheUnit({ text, item, reading }: Candidate): Reading | undefined {
  const lead = wordBefore(text, item.start)
  const next = wordAfter(text, item.end)
  if (next === 'ended' || next === 'ending') {
    return reading.unit === 'year' ? { kind: 'duration', n: 1, unit: 'year' } : reading
  }
  if (reading.unit === 'weekend' && (lead === '' || lead === 'at')) return reading
  return UNIT_LEADS.has(lead) && !UNIT_STOPS.has(next) ? reading : undefined
}
