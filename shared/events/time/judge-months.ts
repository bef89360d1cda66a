/** Tells months from persons, verbs and other words that are written like them (judge.ts). */
import { monthLeads, monthNames } from '../../data/time-contexts.ts'
import type { Candidate } from './judge-types.ts'
import { isCapitalAt, nextWordAt, wordBefore } from './words.ts'

const NAMES: ReadonlySet<string> = new Set(monthNames)
const LEADS: ReadonlySet<string> = new Set(monthLeads)

/** Whether the name of a month that stands alone is the month. */
export function isBareMonth({ text, item }: Candidate): boolean {
  const word = text.slice(item.start, item.end).toLowerCase()
  if (!NAMES.has(word)) return true
  if (!LEADS.has(wordBefore(text, item.start))) return false
  const beforeName = text[item.end] === ' ' && isCapitalAt(text, nextWordAt(text, item.end))
  return !beforeName || word === 'may' || word === 'march'
}
