/**
 * A temporal expression -> the time of what it dates: "since 2014" is open to one side, "from the
 * 20th to the 23rd" one interval, and "before Friday" says too little.
 */
import type { EventTime, Timex } from '../../model/timex.ts'
import type { Timed } from '../document.ts'

/** An expression by the number of its first token. */
export interface TimexAt {
  readonly timex: Timex
  readonly token: number
  /** It stands in a phrase with "since". */
  readonly since?: boolean
  /** Its day counts, whatever stands before it. */
  readonly plain?: boolean
}

/** What the expression says of the event that it dates; null when it gives no day to go by. */
export function eventTime(document: Timed, found: TimexAt): EventTime | null {
  const { timex, token } = found
  if (timex.edtf === undefined) return null
  // "until 2 p.m." is of that day.
  if (found.plain || (timex.type === 'TIME' && !found.since)) return wholeTime(timex, timex.edtf)
  const range = rangeFrom(document, found) ?? pairFrom(document, found)
  if (range) return range
  const prep = document.words[token - 1]?.lemma ?? ''
  if (found.since || prep === 'since' || document.words[token]?.lemma === 'since')
    return openInterval(timex, 'from')
  if (/^(?:until|till|through|by)$/.test(prep)) return openInterval(timex, 'to')
  if (/^(?:before|after|following)$/.test(prep)) return null
  return wholeTime(timex, timex.edtf)
}

function wholeTime(timex: Timex, edtf: string): EventTime {
  return { ...baseOf(timex), edtf, start: timex.startDay ?? null, end: timex.endDay ?? null }
}

/** The publication's own day: what fresh news is dated by. */
export function publicationDay({ input }: Timed): EventTime | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(input.published ?? '')?.[0]
  return day === undefined
    ? null
    : { edtf: day, start: day, end: day, precision: 'day', basis: 'publication' }
}

function baseOf(timex: Omit<Timex, 'edtf'>): Pick<EventTime, 'precision' | 'basis' | 'text'> {
  return { precision: timex.precision ?? 'day', basis: timex.basis, text: timex.text }
}

/** "since 2014", "until the end of July": known at one end only. */
function openInterval({ edtf, ...timex }: Timex, end: 'from' | 'to'): EventTime | null {
  const [first, last = first] = edtf?.split('/') ?? []
  const known = end === 'from' ? first : last
  if (known === undefined || !/^[0-9-]+[~?]?$/.test(known)) return null
  const base = { ...baseOf(timex), precision: 'interval' as const }
  return end === 'from'
    ? { ...base, edtf: `${known}/..`, start: timex.startDay ?? null, end: null }
    : { ...base, edtf: `../${known}`, start: null, end: timex.endDay ?? null }
}

/** "from November 20 to December 11", "between 2004 and 2009": two expressions, one interval. */
function rangeFrom(document: Timed, { timex, token }: TimexAt): EventTime | undefined {
  if (!/^(?:from|between)$/.test(document.words[token - 1]?.lemma ?? '')) return undefined
  let last = token
  while (document.timexOf[last] === document.timexOf[token]) last += 1
  if (!/^(?:to|until|till|through|and|-|–)$/.test(document.tokens[last]?.lower ?? ''))
    return undefined
  const end = document.timexes[document.timexOf[last + 1] ?? -1]
  const edtf = `${timex.edtf ?? ''}/${end?.edtf ?? ''}`
  if (!end || !/^[0-9-]+\/[0-9-]+$/.test(edtf)) return undefined
  const [from, to] = [timex.startDay, end.endDay]
  if (from === undefined || to === undefined || from > to) return undefined
  const text = document.text.slice(timex.start, end.end)
  return { edtf, start: from, end: to, precision: 'interval', basis: timex.basis, text }
}

/** "on Sunday and Monday": two days, one after the other. */
function pairFrom(document: Timed, { timex, token }: TimexAt): EventTime | undefined {
  const { timexes, timexOf, tokens, text } = document
  let last = token
  while (timexOf[last] === timexOf[token]) last += 1
  const next = timexes[timexOf[last + 1] ?? -1]
  if (tokens[last]?.lower !== 'and' || next === undefined) return undefined
  const [from, to] = [timex.endDay, next.startDay]
  if (timex.precision !== 'day' || next.precision !== 'day' || !from || !to) return undefined
  if (Date.parse(to) - Date.parse(from) !== dayMs) return undefined
  const words = text.slice(timex.start, next.end)
  const edtf = `${from}/${to}`
  return { edtf, start: from, end: to, precision: 'interval', basis: timex.basis, text: words }
}

const dayMs = 86_400_000
