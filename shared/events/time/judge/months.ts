/** Tells months from persons, verbs and other words that are written like them (judge.ts). */
import { monthLeads, monthNames } from '../../../data/time-contexts.ts'
import type { Candidate } from './candidate.ts'
import { isCapitalAt, isDigitAt, nextWordAt, wordAfter, wordBefore } from './words.ts'

const NAMES: ReadonlySet<string> = new Set(monthNames)
const LEADS: ReadonlySet<string> = new Set(monthLeads)

/** Whether the name of a month that stands alone is the month. */
export function isBareMonth({ text, item }: Candidate): boolean {
  const word = text.slice(item.start, item.end).toLowerCase()
  // What is left of "31 February": no day, so no date.
  if (isDigitAt(text, item.start - 2) || isDigitAt(text, nextWordAt(text, item.end))) return false
  if (!NAMES.has(word)) return true
  const lead = wordBefore(text, item.start)
  if (!LEADS.has(lead) || text[item.end] === '-') return false
  if (lead === 'the' && (word.length === 3 || wordAfter(text, item.end) === 'of')) return false
  const beforeName = text[item.end] === ' ' && isCapitalAt(text, nextWordAt(text, item.end))
  return !beforeName || word === 'may' || word === 'march'
}
