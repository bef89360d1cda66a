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
}

/** What the expression says of the event that it dates; null when it gives no day to go by. */
export function eventTime(document: Timed, found: TimexAt): EventTime | null {
  const { timex, token } = found
  const range = rangeFrom(document, found)
  if (range) return range
  if (timex.edtf === undefined) return null
  const prep = document.words[token - 1]?.lemma ?? ''
  if (prep === 'since' || document.words[token]?.lemma === 'since')
    return openInterval(timex, 'from')
  if (/^(?:until|till|through|by)$/.test(prep)) return openInterval(timex, 'to')
  if (/^(?:before|after|following)$/.test(prep)) return null
  return {
    ...baseOf(timex),
    edtf: timex.edtf,
    start: timex.startDay ?? null,
    end: timex.endDay ?? null,
  }
}

/** The publication's own day: what fresh news is dated by. */
export function publicationDay({ input }: Timed): EventTime | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(input.published ?? '')?.[0]
  return day === undefined
    ? null
    : { edtf: day, start: day, end: day, precision: 'day', basis: 'publication' }
}

function baseOf(timex: Timex): Pick<EventTime, 'precision' | 'basis' | 'text'> {
  return { precision: timex.precision ?? 'day', basis: timex.basis, text: timex.text }
}

/** "since 2014", "until Friday": known at one end only. */
function openInterval(timex: Timex, end: 'from' | 'to'): EventTime | null {
  if (timex.edtf === undefined || !/^[0-9-]+[~?]?$/.test(timex.edtf)) return null
  const base = { ...baseOf(timex), precision: 'interval' as const }
  return end === 'from'
    ? { ...base, edtf: `${timex.edtf}/..`, start: timex.startDay ?? null, end: null }
    : { ...base, edtf: `../${timex.edtf}`, start: null, end: timex.endDay ?? null }
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
