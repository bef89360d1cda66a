/**
 * Whether two reports can mean one time. A day that words give is that day; where only the day of
 * publication dates it, it may have been the day before.
 */
import type { EventTime } from '../../model/timex.ts'

const dayMs = 86_400_000

/**
 * How two times agree: `day`, on one day; `near`, on two days of which one is not said; `held`, one
 * within the other, both said; `loose`, the day of publication within what the other says.
 */
export type Agreement = 'day' | 'near' | 'held' | 'loose' | undefined

/** Compares two times; undefined where they disagree, or one is unknown. */
export function agreementOf(a: EventTime | null, b: EventTime | null): Agreement {
  if (a?.start == null || b?.start == null) return undefined
  // "fought it in 2004", "has fought it since 2004".
  if (a.end === null || b.end === null)
    return startsWithin(a, b) || startsWithin(b, a) ? 'held' : undefined
  if (a.precision === 'day' && b.precision === 'day') return ofDays(a, b)
  return ofSpans(a, b)
}

/** Longer than a month, a time that is only guessed may lie anywhere in it. */
const loosestMs = 31 * dayMs

function ofSpans(a: EventTime, b: EventTime): Agreement {
  for (const [guessed, told] of [
    [a, b],
    [b, a],
  ] as const) {
    if (guessed.basis !== 'publication') continue
    return lengthOf(told) <= loosestMs && isWithin(guessed, told, dayMs) ? 'loose' : undefined
  }
  // "in June" and "on June 18": the wider holds the closer.
  return isWithin(a, b, 0) || isWithin(b, a, 0) ? 'held' : undefined
}

function lengthOf({ start, end }: EventTime): number {
  return Date.parse(end ?? '') - Date.parse(start ?? '')
}

function ofDays(a: EventTime, b: EventTime): Agreement {
  const later = Date.parse(a.start ?? '') - Date.parse(b.start ?? '')
  if (later === 0) return 'day'
  // Only the later of both can be the day on which it was printed.
  return Math.abs(later) <= dayMs && !isSaid(later > 0 ? a : b) ? 'near' : undefined
}

/** Whether words say it. */
export function isSaid({ basis }: EventTime): boolean {
  return basis === 'explicit' || basis === 'relative'
}

/** Whether all of `inner`, or of it as much earlier as `slackMs`, is in `outer`. */
function isWithin(inner: EventTime, outer: EventTime, slackMs: number): boolean {
  const [from, to] = [Date.parse(inner.start ?? ''), Date.parse(inner.end ?? '')]
  const [start, end] = [Date.parse(outer.start ?? ''), Date.parse(outer.end ?? '')]
  return start <= from && to - slackMs <= end
}

/** "since January" of one, "on January 17" of the other. */
function startsWithin({ edtf }: EventTime, { start }: EventTime): boolean {
  return start?.startsWith(edtf.split('/')[0] ?? edtf) ?? false
}
