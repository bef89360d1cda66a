/**
 * Resolves a reading to a calendar period: which year the month belongs to, which Friday, from
 * where "two weeks" are counted. Everything that has to be known besides the words is in `Anchors`.
 */
import { civilOf, dayNumber, isDay, mondayOf, weekdayOf } from './calendar.ts'
import type { Direction } from './direction.ts'
import {
  centuryPeriod,
  dayAway,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  periodAt,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from './period.ts'
import type { Reading, Unit } from './reading.ts'

/** What a relative reading is reckoned from. */
export interface Anchors {
  /** The publication's own day. */
  readonly published: number | undefined
  /** The period that the story is at: the last one resolved before. */
  readonly focus: Period | undefined
  /** The last period of business (quarter, half, year) before. */
  readonly business: Period | undefined
  /** Which way to look for the occurrence of a name; asked only when the words leave it open. */
  readonly direction: () => Direction
}

/** A calendar reading or shift as a period; undefined when its anchor is missing. */
export function resolve(reading: Reading, anchors: Anchors): Period | undefined {
  if (reading.kind === 'shift') return resolveShift(reading, anchors)
  if (reading.within !== undefined) return resolveWithin(reading, anchors)
  if (reading.base === 'focus' || (reading.which !== undefined && reading.unit !== undefined)) {
    return resolveWhich(reading, anchors)
  }
  return resolveNamed(reading, anchors)
}

function resolveShift(reading: Reading, anchors: Anchors): Period | undefined {
  const { n, unit = 'day', side = 1 } = reading
  const base = baseOf(reading, anchors)
  if (base === undefined || n === undefined) return undefined
  const sameBusiness = unit === 'year' && n === 1 && side === -1 && anchors.business
  if (sameBusiness) return periodAt(sameBusiness.grain, dayAway(sameBusiness.start, -1, 'year'))
  const from = base.start
  return periodAt(shiftGrain(unit, base), dayAway(from, side * n, unit))
}

/** Days and weeks away is a day, months away a month, years away a year. */
function shiftGrain(unit: Unit, base: Period): Unit {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return 'day'
  if (unit === 'week') return base.grain === 'week' ? 'week' : 'day'
  return unit
}

function baseOf(reading: Reading, anchors: Anchors): Period | undefined {
  if (reading.base === 'focus' && anchors.focus !== undefined) return anchors.focus
  return anchors.published === undefined ? undefined : dayPeriod(anchors.published)
}

function resolveWithin(reading: Reading, anchors: Anchors): Period | undefined {
  const { within, ...part } = reading
  const outer = within === undefined ? undefined : resolve(within, anchors)
  return outer && resolveNamed({ ...part, year: civilOf(outer.start).year }, anchors)
}

/** "last week", "this month", "that year". */
function resolveWhich(reading: Reading, anchors: Anchors): Period | undefined {
  const { which = 0, unit = 'day' } = reading
  const base = baseOf(reading, anchors)
  if (base === undefined) return undefined
  if (unit === 'weekend' && which === 0)
    return periodAt('weekend', weekendNear(base.start, anchors))
  return periodAt(unit, dayAway(periodAt(unit, base.start).start, which, unit))
}

/** On a Monday or Tuesday "the weekend" of a report is usually over. */
function weekendNear(day: number, anchors: Anchors): number {
  const early = weekdayOf(day) <= 2
  return early && anchors.direction() !== 'future' ? day - 7 : day
}

function resolveNamed(reading: Reading, anchors: Anchors): Period | undefined {
  const { year, month, day, weekday } = reading
  if (year !== undefined && month !== undefined && day !== undefined) {
    return isDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : undefined
  }
  if (month !== undefined && day !== undefined) return monthDay(month, day, reading, anchors)
  if (weekday !== undefined && month === undefined) return weekdayPeriod(weekday, reading, anchors)
  if (reading.decade !== undefined) return decade(reading.decade, anchors)
  if (reading.century !== undefined) return centuryPeriod(reading.century)
  if (year !== undefined) return inYear(year, reading)
  return recurring(reading, anchors)
}

function inYear(year: number, { month, quarter, half, season }: Reading): Period {
  if (month !== undefined) return monthPeriod(year, month)
  if (quarter !== undefined) return quarterPeriod(year, quarter)
  if (half !== undefined) return halfPeriod(year, half)
  if (season !== undefined) return seasonPeriod(year, season)
  return yearPeriod(year)
}

function monthDay(month: number, day: number, reading: Reading, anchors: Anchors) {
  const { published } = anchors
  if (published === undefined) return undefined
  const { year } = civilOf(published)
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => isDay(candidate, month, day))
    .map((candidate) => dayPeriod(dayNumber(candidate, month, day)))
    .filter(({ start }) => reading.weekday === undefined || weekdayOf(start) === reading.weekday)
  return pick(candidates, published, directionOf(reading, anchors, 'nearest'))
}

function weekdayPeriod(weekday: number, reading: Reading, anchors: Anchors): Period | undefined {
  const { published } = anchors
  if (published === undefined) return undefined
  const inWeek = mondayOf(published) + weekday - 1
  if (reading.which === 0) return dayPeriod(inWeek)
  const days = [inWeek - 7, inWeek, inWeek + 7].map(dayPeriod)
  return pick(days, published, directionOf(reading, anchors, 'past'))
}

function recurring(reading: Reading, anchors: Anchors): Period | undefined {
  const { published } = anchors
  if (published === undefined) return undefined
  const { year } = civilOf(published)
  const candidates = [year - 1, year, year + 1].map((candidate) => inYear(candidate, reading))
  if (reading.which === 0) {
    return candidates.find(({ end }) => end >= published && end - published < 366) ?? candidates[1]
  }
  return pick(candidates, published, directionOf(reading, anchors, 'past'))
}

function decade(decadeYear: number, { published }: Anchors): Period | undefined {
  if (decadeYear >= 100) return decadePeriod(decadeYear)
  const now = published === undefined ? 2000 : civilOf(published).year
  const century = Math.floor(now / 100) * 100
  return decadePeriod(
    century + decadeYear > now ? century - 100 + decadeYear : century + decadeYear,
  )
}

type Search = Direction | 'nearest' | 'before' | 'after'

function directionOf(reading: Reading, anchors: Anchors, otherwise: Search): Search {
  if (reading.which === -1) return 'before'
  if (reading.which === 1) return 'after'
  const direction = anchors.direction()
  return direction === 'unknown' ? otherwise : direction
}

/** The one of several periods, in order of time, that a text of that day means. */
function pick(
  candidates: readonly Period[],
  published: number,
  search: Search,
): Period | undefined {
  const started = candidates.filter(({ start }) => start <= published)
  const open = candidates.filter(({ end }) => end >= published)
  switch (search) {
    case 'before':
      return candidates.filter(({ end }) => end < published).at(-1)
    case 'after':
      return candidates.find(({ start }) => start > published)
    case 'future':
      return open[0]
    case 'nearest':
      return nearest(candidates, published)
    default:
      return started.at(-1)
  }
}

function nearest(candidates: readonly Period[], published: number): Period | undefined {
  let best: Period | undefined
  for (const candidate of candidates) {
    const closer = best === undefined || distance(candidate, published) < distance(best, published)
    if (closer) best = candidate
  }
  return best
}

function distance({ start }: Period, published: number): number {
  return Math.abs(start - published)
}
