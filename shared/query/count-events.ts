/**
 * Counts the events of a question by a dimension or period. The count walks the same pages as the
 * question, so both agree on every event. A long count ends at its read budget with a cursor, as
 * a page does; who goes on with it and adds the parts up has the exact count.
 *
 * An event counts once in each value that it has: for two countries it counts in both, which is
 * why `total` is not the sum. In time it counts where it begins.
 */
import type { EventCard, LogReader } from '../model/log.ts'
import { settings } from '../settings.ts'
import { countryName } from './actor-names.ts'
import type { EventQuery } from './filter.ts'
import { findEvents } from './find-events.ts'
import { weekOf } from './iso-week.ts'

/** What can be counted by, in the order of documentation. */
export const dimensions = [
  ...['day', 'week', 'month', 'year', 'kind', 'class', 'status'],
  ...['actor', 'country', 'source'],
] as const

/** One of `dimensions`. */
export type Dimension = string

export interface Counts {
  readonly by: Dimension
  /** Periods in their order; other values from the most frequent. */
  readonly counts: readonly { readonly value: string; readonly count: number }[]
  /** Events counted. */
  readonly total: number
  /** Cursor; absent when all are counted. */
  readonly next?: string
}

interface Asked extends EventQuery {
  readonly by: Dimension
  readonly cursor?: string
  /** Cards that may be looked at. */
  readonly readBudget?: number
}

const valuesOf: Readonly<Record<string, (card: EventCard) => readonly string[]>> = {
  day: (card) => [periodOf(card, 10)],
  week: (card) => [weekOf(periodOf(card, 10)) ?? periodOf(card, 10)],
  month: (card) => [periodOf(card, 7)],
  year: (card) => [periodOf(card, 4)],
  kind: (card) => [card.kind],
  class: (card) => [card.class],
  status: (card) => [card.status],
  actor: (card) => card.actors.map(nameOf),
  country: (card) =>
    [card.place?.country, ...card.actors.map(({ country }) => country)].flatMap(
      (code) => code ?? [],
    ),
  source: (card) => card.publishers,
}

const PERIODS: readonly string[] = ['day', 'week', 'month', 'year']

/** Counts what the question finds. Throws `bad-cursor`. */
export async function countEvents(
  log: Pick<LogReader, 'listCards' | 'stateAt' | 'findActors'>,
  { by, cursor, readBudget = settings.query.countBudget, ...query }: Asked,
): Promise<Counts> {
  const counts = new Map<string, number>()
  let [total, read, next] = [0, 0, cursor]
  do {
    const page = await findEvents(log, {
      ...query,
      limit: Math.min(settings.query.maxBatch, readBudget - read),
      readBudget: readBudget - read,
      ...(next === undefined ? {} : { cursor: next }),
    })
    for (const card of page.events) {
      total += 1
      for (const value of new Set(valuesOf[by]?.(card))) {
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    read += page.read
    next = page.next
  } while (next !== undefined && read < readBudget)
  return { by, counts: sortCounts(by, counts), total, ...(next === undefined ? {} : { next }) }
}

/** Adds up the parts of one count. */
export function addCounts(by: Dimension, parts: readonly Counts[]): Counts {
  const sums = new Map<string, number>()
  for (const { value, count } of parts.flatMap(({ counts }) => counts)) {
    sums.set(value, (sums.get(value) ?? 0) + count)
  }
  const total = parts.reduce((sum, part) => sum + part.total, 0)
  return { by, counts: sortCounts(by, sums), total }
}

function sortCounts(by: Dimension, counts: ReadonlyMap<string, number>): Counts['counts'] {
  const all = [...counts].map(([value, count]) => ({ value, count }))
  const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1)
  if (PERIODS.includes(by)) return all.sort(byValue)
  return all.sort((a, b) => b.count - a.count || byValue(a, b))
}

function periodOf({ time }: EventCard, chars: number): string {
  const start = time?.start
  if (time === null || (start == null && time.end === null)) return 'undated'
  return start == null ? 'open' : start.slice(0, start.startsWith('-') ? chars + 1 : chars)
}

function nameOf({ type, country, name }: EventCard['actors'][number]): string {
  return type === 'country' && country !== undefined ? countryName(country) : name
}
