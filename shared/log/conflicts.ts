/**
 * Where reports contradict each other: values of one event that cannot both be true, the one that
 * counts and why. A finer value does not contradict a coarser one that holds it ("19 June", "this
 * week"), nor does a plan what became of it.
 */
import type { Conflict, EventStatus, Mention, Place } from '../model/event.ts'
import type { EventTime } from '../model/timex.ts'
import { normaliseName } from '../names.ts'
import { compareMentions, originOf, rankPlaces, rankTimes, type ToldValue } from './merge.ts'

/** All contradictions among the mentions of one event. */
export function conflictsOf(mentions: readonly Mention[]): readonly Conflict[] {
  const sorted = [...mentions].sort(compareMentions)
  return [
    ...conflictOf('time', rankTimes(sorted), { clash: timesClash, show: ({ edtf }) => edtf }),
    ...conflictOf('place', rankPlaces(sorted), { clash: placesClash, show: ({ name }) => name }),
    ...conflictOf('status', rankStatuses(sorted), {
      clash: statusesClash,
      show: (status) => status,
    }),
  ]
}

function conflictOf<T>(
  field: Conflict['field'],
  ranked: readonly ToldValue<T>[],
  { clash, show }: { clash: (a: T, b: T) => boolean; show: (value: T) => string },
): readonly Conflict[] {
  const [chosen, ...others] = ranked
  if (chosen === undefined) return []
  const against = others.filter(({ best }) => clash(chosen.best, best))
  const [strongest] = against
  if (strongest === undefined) return []
  const told = ({ best, origins }: ToldValue<T>) => ({ value: show(best), sources: origins.size })
  return [
    { field, chosen: told(chosen), others: against.map(told), because: reason(chosen, strongest) },
  ]
}

/** In the order in which they decide (merge.ts). */
function reason<T>(chosen: ToldValue<T>, other: ToldValue<T>): Conflict['because'] {
  if (chosen.rank !== other.rank) return 'more precise'
  return chosen.origins.size === other.origins.size ? 'reported last' : 'more sources'
}

function timesClash(a: EventTime, b: EventTime): boolean {
  return isBefore(a.end, b.start) || isBefore(b.end, a.start)
}

function isBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start
}

/** A town may be told by its country, so only places of one precision are compared by name. */
function placesClash(a: Place, b: Place): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return true
  return a.precision === b.precision && normaliseName(a.name) !== normaliseName(b.name)
}

/** One says that it happened, another that it did not. */
function statusesClash(a: EventStatus, b: EventStatus): boolean {
  return (a === 'denied') !== (b === 'denied') && isFact(a) && isFact(b)
}

function isFact(status: EventStatus): boolean {
  return status !== 'planned' && status !== 'conditional'
}

/** As merge.ts takes it: the fact that was reported last. */
function rankStatuses(sorted: readonly Mention[]): readonly ToldValue<EventStatus>[] {
  const told = new Map<EventStatus, ToldValue<EventStatus>>()
  for (const [last, mention] of sorted.entries()) {
    const { status } = mention.event
    const origins = (told.get(status)?.origins ?? new Set()).add(originOf(mention))
    told.set(status, { best: status, origins, last, rank: 0 })
  }
  return [...told.values()].filter(({ best }) => isFact(best)).sort((a, b) => b.last - a.last)
}
