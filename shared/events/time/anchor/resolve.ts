/**
 * Resolves a reading to a calendar period: which year the month belongs to, which Friday, from
 * where "two weeks" are counted. Everything that has to be known besides the words is asked of the
 * story (story.ts).
 */
import type { Holiday } from '../../../data/schema.ts'
import {
  civilOf,
  dayNumber,
  isDay,
  mondayOf,
  monthNumber,
  monthOf,
  weekdayOf,
} from '../calendar.ts'
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
} from '../period.ts'
import type { Reading, Unit } from '../reading.ts'
import { blurred } from './blur.ts'
import { daysOfHoliday, holidayOf, nthWeekday } from './feasts.ts'
import { likeliest, pastUnless, pick, searchOf } from './pick.ts'
import { type Anchors, businessAt, directionAt, focusAt, isHeadline, publishedAt } from './story.ts'

/** A calendar reading or shift as a period; undefined when its anchor is missing. */
export function resolve(reading: Reading, anchors: Anchors): Period | undefined {
  const period = resolveReading(reading, anchors)
  return period && reading.grain ? periodAt(reading.grain, period.start) : period
}

function resolveReading(reading: Reading, anchors: Anchors): Period | undefined {
  if (reading.kind === 'shift') return resolveShift(reading, anchors)
  if (reading.within !== undefined) return resolveWithin(reading, anchors)
  if (reading.which !== undefined && reading.unit !== undefined) {
    return resolveWhich(reading, anchors)
  }
  return resolveNamed(reading, anchors)
}

function resolveShift(reading: Reading, anchors: Anchors): Period | undefined {
  const { n, unit = 'day', side = 1 } = reading
  const base = baseOf(reading, anchors)
  if (base === undefined || n === undefined) return undefined
  const business = isYearBack(reading) ? businessAt(anchors) : undefined
  if (business) return periodAt(business.grain, dayAway(business.start, -1, 'year'))
  if (reading.quarter !== undefined) {
    return quarterPeriod(civilOf(base.start).year - 1, reading.quarter)
  }
  const grain = shiftGrain(reading, base)
  return (
    blurred(base, { grain, unit, n: side * n }) ??
    periodAt(grain, dayAway(base.start, side * n, unit))
  )
}

/** "a year ago" in a report of figures: the same quarter of the year before. */
function isYearBack({ unit, n, side, quarter, from }: Reading): boolean {
  return unit === 'year' && n === 1 && side === -1 && quarter === undefined && from === undefined
}

/** From so many weeks on nobody means the very day. */
const ROUGH_WEEKS = 3

/** Days and a week or two away is a day, months away a month, years and decades away a year. */
function shiftGrain({ unit = 'day', n = 0 }: Reading, base: Period): Unit {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return 'day'
  if (unit === 'week') return base.grain === 'week' || n >= ROUGH_WEEKS ? 'week' : 'day'
  return unit === 'decade' || unit === 'century' ? 'year' : unit
}

function baseOf(reading: Reading, anchors: Anchors): Period | undefined {
  if (reading.from !== undefined) return resolve(reading.from, anchors)
  const focus = reading.base === 'focus' ? focusAt(anchors) : undefined
  if (focus !== undefined) return focus
  const published = publishedAt(anchors)
  return published === undefined ? undefined : dayPeriod(published)
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
  if (unit === 'quarter' && reading.base === 'business') return businessQuarter(reading, anchors)
  if (unit === 'weekend' && which === 0) {
    return periodAt('weekend', weekendNear(base.start, reading, anchors))
  }
  const vague =
    reading.base === 'focus' ? blurred(base, { grain: unit, unit, n: which }) : undefined
  return vague ?? periodAt(unit, dayAway(periodAt(unit, base.start).start, which, unit))
}

/** The quarter that a report is about: the last one named, else the last one that is over. */
function businessQuarter({ year }: Reading, anchors: Anchors): Period | undefined {
  const business = businessAt(anchors)
  const known = business?.grain === 'quarter' ? business : undefined
  const quarter = known ?? lastQuarter(anchors)
  if (year === undefined) return business ?? quarter
  if (quarter === undefined) return undefined
  if (business?.grain === 'year') return yearPeriod(year)
  return quarterPeriod(year, Math.ceil(civilOf(quarter.start).month / 3))
}

function lastQuarter(anchors: Anchors): Period | undefined {
  const published = publishedAt(anchors)
  return published === undefined
    ? undefined
    : periodAt('quarter', dayAway(published, -1, 'quarter'))
}

/** "the weekend" of a report is over unless it is announced; "this weekend" is so to midweek only. */
function weekendNear(day: number, reading: Reading, anchors: Anchors): number {
  const over = reading.base === 'business' || weekdayOf(day) <= 2
  return over && weekdayOf(day) <= 5 && directionAt(anchors) !== 'future' ? day - 7 : day
}

function resolveNamed(reading: Reading, anchors: Anchors): Period | undefined {
  const { year, month, day, weekday } = reading
  if (reading.holiday !== undefined) return holidayPeriod(reading.holiday, reading, anchors)
  if (reading.nth !== undefined || (month !== undefined && day !== undefined)) {
    return dayOfMonth(reading, anchors)
  }
  if (day !== undefined) return ordinalDay(day, reading, anchors)
  if (weekday !== undefined && month === undefined) return weekdayPeriod(weekday, reading, anchors)
  if (reading.decade !== undefined) return decade(reading.decade, anchors)
  if (reading.century !== undefined) return centuryPeriod(reading.century)
  if (year !== undefined) return reading.years === 2 ? twoYears(year) : inYear(year, reading)
  return recurring(reading, anchors)
}

function inYear(year: number, { month, quarter, half, season }: Reading): Period {
  if (month !== undefined) return monthPeriod(year, month)
  if (quarter !== undefined) return quarterPeriod(year, quarter)
  if (half !== undefined) return halfPeriod(year, half)
  if (season !== undefined) return seasonPeriod(year, season)
  return yearPeriod(year)
}

/** A month and a day, or an nth weekday, with or without a year. */
function dayOfMonth(reading: Reading, anchors: Anchors): Period | undefined {
  if (reading.year !== undefined) return dayInYear(reading.year, reading)
  const candidates = yearsAround(anchors)
    .map((year) => dayInYear(year, reading))
    .filter((period) => period !== undefined)
  return pickDay(candidates, reading, { anchors, from: publishedAt(anchors) })
}

function dayInYear(year: number, { month = 1, day = 1, nth, weekday }: Reading) {
  if (nth !== undefined && weekday !== undefined) {
    return dayPeriod(nthWeekday(year, { month, weekday, nth }))
  }
  if (!isDay(year, month, day)) return undefined
  const period = dayPeriod(dayNumber(year, month, day))
  return period
}

interface Near {
  readonly anchors: Anchors
  /** Day near which to look. */
  readonly from: number | undefined
}

/** Of the same day in several years: the one that the weekday fits, else the likeliest. */
function pickDay(candidates: readonly Period[], reading: Reading, near: Near): Period | undefined {
  const { anchors, from: published } = near
  if (published === undefined) return undefined
  const { weekday, nth } = reading
  const fits = ({ start }: Period) => nth !== undefined || weekdayOf(start) === weekday
  const fitting = weekday === undefined ? candidates : candidates.filter(fits)
  const [only] = fitting
  if (fitting.length === 1) return only
  const possible = fitting.length === 0 ? candidates : fitting
  const which = searchOf(reading)
  if (which !== undefined) return pick(possible, published, which)
  const direction = directionAt(anchors)
  const strict = reading.holiday !== undefined && (direction === 'past' || direction === 'future')
  return strict ? pick(possible, published, direction) : likeliest(possible, published, direction)
}

function holidayPeriod(id: string, reading: Reading, anchors: Anchors): Period | undefined {
  const holiday = holidayOf(id)
  if (holiday === undefined) return undefined
  const years = reading.year === undefined ? yearsAround(anchors) : [reading.year]
  const candidates = years.flatMap((year) =>
    daysOfHoliday(holiday, year).map((day) => feastPeriod(day, holiday)),
  )
  return reading.year === undefined
    ? pickDay(candidates, reading, { anchors, from: publishedAt(anchors) })
    : candidates[0]
}

/** A feast of several days has no value of its own in TIMEX3: that of its first day or month. */
function feastPeriod(day: number, { days = 1, about = false }: Holiday): Period {
  const first = dayPeriod(day)
  const mark = about ? '~' : ''
  if (days === 1) return { ...first, edtf: `${first.edtf}${mark}` }
  const last = dayPeriod(day + days - 1)
  const edtf = `${first.edtf}${mark}/${last.edtf}${mark}`
  return { grain: 'feast', start: day, end: last.end, value: feastValue(first, days), edtf }
}

function feastValue({ start, value }: Period, days: number): string {
  if (days === 7 && weekdayOf(start) === 1) return periodAt('week', start).value
  return days > 20 ? periodAt('month', start).value : value
}

/** Within a year and a bit every day of the month falls on every weekday. */
const A_YEAR_AROUND = Array.from({ length: 29 }, (_, index) => index - 14)

/** "the 23rd": of the month that the story or the publication is in. */
function ordinalDay(day: number, reading: Reading, anchors: Anchors): Period | undefined {
  const base = focusAt(anchors)?.start ?? publishedAt(anchors)
  if (base === undefined) return undefined
  const { year, month } = civilOf(base)
  const offsets = reading.weekday === undefined ? [-1, 0, 1] : A_YEAR_AROUND
  const candidates = offsets
    .map((offset) => monthOf(monthNumber(year, month) + offset))
    .filter((at) => isDay(at.year, at.month, day))
    .map((at) => dayPeriod(dayNumber(at.year, at.month, day)))
  return pickDay(candidates, reading, { anchors, from: base })
}

function weekdayPeriod(weekday: number, reading: Reading, anchors: Anchors): Period | undefined {
  const published = baseOf(reading, anchors)?.start
  if (published === undefined) return undefined
  const inWeek = mondayOf(published) + weekday - 1
  if (reading.which === 0) return dayPeriod(inWeek)
  const days = [inWeek - 7, inWeek, inWeek + 7].map((day) => ({ start: day, end: day }))
  const search = searchOf(reading)
  const direction = search === undefined ? directionAt(anchors) : 'unknown'
  const near = search === undefined && direction === 'unknown' && isHeadline(anchors)
  const day = near
    ? likeliest(days, published, direction)
    : pick(days, published, search ?? pastUnless(direction))
  return day && dayPeriod(day.start)
}

function recurring(reading: Reading, anchors: Anchors): Period | undefined {
  const published = publishedAt(anchors)
  if (published === undefined) return undefined
  const candidates = yearsAround(anchors).map((candidate) => inYear(candidate, reading))
  if (reading.which === 0) {
    return candidates.find((period) => holds(period, published)) ?? candidates[THIS_YEAR]
  }
  const search = searchOf(reading)
  if (search !== undefined) return pick(candidates, published, search)
  const direction = directionAt(anchors)
  const reported = reading.quarter !== undefined || reading.half !== undefined
  if (direction === 'leaning' || (direction === 'future' && reported)) {
    return likeliest(candidates, published, direction)
  }
  return pick(candidates, published, pastUnless(direction))
}

function holds({ start, end }: Period, day: number): boolean {
  return start <= day && day <= end
}

/** Place of the publication's year in `yearsAround`: two on either side, for "last winter". */
const THIS_YEAR = 2

function yearsAround(anchors: Anchors): readonly number[] {
  const published = publishedAt(anchors)
  if (published === undefined) return []
  const { year } = civilOf(published)
  return [year - 2, year - 1, year, year + 1, year + 2]
}

/** "2003-04": both years, under the name of the first. */
function twoYears(year: number): Period {
  const [first, last] = [yearPeriod(year), yearPeriod(year + 1)]
  return { ...first, end: last.end, edtf: `${first.edtf}/${last.edtf}` }
}

function decade(decadeYear: number, anchors: Anchors): Period | undefined {
  if (decadeYear >= 100) return decadePeriod(decadeYear)
  const published = publishedAt(anchors)
  const now = published === undefined ? 2000 : civilOf(published).year
  const century = Math.floor(now / 100) * 100
  return decadePeriod(
    century + decadeYear > now ? century - 100 + decadeYear : century + decadeYear,
  )
}
