/**
 * Turns what a reading was resolved to into the fields of a timex: TIMEX3 type and value, EDTF,
 * first and last day, precision.
 */
import type { Precision, Timex } from '../../../model/timex.ts'
import { dayText, isInCalendar, pad } from '../calendar.ts'
import { dayAway, type Period } from '../period.ts'
import type { ClockReading, Mod, Reading, Unit } from '../reading.ts'

/** The resolved part of a timex. */
export type Normalised = Pick<
  Timex,
  'type' | 'value' | 'edtf' | 'startDay' | 'endDay' | 'precision'
>

/** A date, with its time of day if it has one; "earlier this year" ends with the publication. */
export function normalisePeriod(
  period: Period,
  { clock, mod, swapped }: Reading,
  published: number | undefined,
): Normalised {
  const bounds = parted(period, mod, published) ?? boundsOf(period, mod, swapped === true)
  const calendar = { ...bounds, precision: precisionOf(period) }
  if (clock === undefined || period.grain !== 'day') {
    return { type: 'DATE', value: period.value, ...calendar }
  }
  return { type: 'TIME', value: `${period.value}T${clockText(clock)}`, ...calendar }
}

/** A length; with `published`, the interval that it covers up to or from there. */
export function normaliseDuration(reading: Reading, published: number | undefined): Normalised {
  const { n, unit = 'day', side } = reading
  const value = durationValue(n, unit)
  if (side === undefined || published === undefined || n === undefined || !(n > 0)) {
    return { type: 'DURATION', value }
  }
  const other = dayAway(published, side * n, unit)
  if (!isInCalendar(other)) return { type: 'DURATION', value }
  const [start, end] = side < 0 ? [other, published] : [published, other]
  return { type: 'DURATION', value, ...interval(start, end), precision: 'interval' }
}

const WEEKDAY_SET = 'XXXX-WXX-'

/** Something that recurs. */
export function normaliseSet(reading: Reading): Normalised {
  const { value, weekday, month, season, unit, n, clock } = reading
  if (value !== undefined) return { type: 'SET', value }
  if (weekday !== undefined) {
    const part = clock?.part === undefined ? '' : `T${clock.part}`
    return { type: 'SET', value: `${WEEKDAY_SET}${weekday}${part}` }
  }
  if (month !== undefined) return { type: 'SET', value: `XXXX-${pad(month, 2)}` }
  if (season !== undefined) return { type: 'SET', value: `XXXX-${season}` }
  if (clock?.part !== undefined) return { type: 'SET', value: `XXXX-XX-XXT${clock.part}` }
  return { type: 'SET', value: durationValue(n ?? 1, unit ?? 'day') }
}

const UNIT_LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'M',
  season: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
}
/** Half of one is a whole number of the next finer unit. */
const FINER: Partial<Record<Unit, readonly [number, Unit]>> = {
  year: [12, 'month'],
  day: [24, 'hour'],
  hour: [60, 'minute'],
  minute: [60, 'second'],
}
const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 }

function durationValue(n: number | undefined, unit: Unit): string {
  const time = isClockUnit(unit) ? 'T' : ''
  const finer = FINER[unit]
  if (n !== undefined && n % 1 === 0.5 && finer !== undefined) return halfValue(n, unit, finer)
  if (n === undefined || n === 0) return `P${time}X${vagueLetter(unit)}`
  return `P${time}${n * (YEARS[unit] ?? 1)}${UNIT_LETTER[unit]}`
}

/** ISO 8601 has two units for it: 2 1/2 years are `P2Y6M`, a day and a half `P1DT12H`. */
function halfValue(n: number, unit: Unit, [count, finer]: readonly [number, Unit]): string {
  const whole = n < 1 ? 'P' : durationValue(Math.floor(n), unit)
  const time = isClockUnit(finer) && !whole.includes('T') ? 'T' : ''
  return `${whole}${time}${count / 2}${UNIT_LETTER[finer]}`
}

function isClockUnit(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second'
}

/** Decades are counted in years, `PXY`; for "centuries" years say too little. */
function vagueLetter(unit: Unit): string {
  return unit === 'century' ? 'CE' : UNIT_LETTER[unit]
}

function clockText({ hour, minute = 0, second, part, zone }: ClockReading): string {
  if (hour === undefined) return part ?? 'XX'
  const seconds = second === undefined ? '' : `:${pad(second, 2)}`
  return `${pad(hour, 2)}:${pad(minute, 2)}${seconds}${zone === 0 ? 'Z' : ''}`
}

const PARTS: Partial<Record<Mod, readonly [number, number]>> = {
  START: [0, 1 / 3],
  MID: [1 / 3, 2 / 3],
  END: [2 / 3, 1],
  FIRST: [0, 1 / 3],
  LAST: [2 / 3, 1],
  SOFAR: [0, 1 / 3],
  YET: [2 / 3, 1],
}

/** "the end of the year" is December; "late this year" may be autumn. */
function partOf(mod: Mod, { grain }: Period): readonly [number, number] | undefined {
  const month = 1 / 12
  if (grain === 'year' && mod === 'FIRST') return [0, month]
  return grain === 'year' && mod === 'LAST' ? [1 - month, 1] : PARTS[mod]
}

/** "earlier this year", "later this week": the publication parts what has been from what is to come. */
function parted({ grain, start, end }: Period, mod: Mod | undefined, published = Number.NaN) {
  const isInside = grain !== 'day' && start <= published && published <= end
  if (!isInside || (mod !== 'SOFAR' && mod !== 'YET')) return undefined
  return mod === 'SOFAR' ? interval(start, published) : interval(published, end)
}

/** Early, middle and late thirds of a period are approximate intervals; days have no thirds here. */
function boundsOf(period: Period, mod: Mod | undefined, uncertain: boolean) {
  const { start, end, edtf } = period
  const part = mod === undefined ? undefined : partOf(mod, period)
  if (part !== undefined && period.grain !== 'day') {
    const days = end - start + 1
    const from = start + Math.floor(days * part[0])
    const to = start + Math.ceil(days * part[1]) - 1
    return { ...interval(from, to), edtf: `${dayText(from)}~/${dayText(to)}~` }
  }
  const approximate = uncertain || (mod === 'APPROX' && !edtf.includes('/'))
  const shown = approximate ? `${edtf}~` : edtf
  if (start === end) return { edtf: shown, startDay: period.value, endDay: period.value }
  return { edtf: shown, startDay: dayText(start), endDay: dayText(end) }
}

function interval(start: number, end: number) {
  const [startDay, endDay] = [dayText(start), dayText(end)]
  return { edtf: `${startDay}/${endDay}`, startDay, endDay }
}

function precisionOf({ grain }: Period): Precision {
  switch (grain) {
    case 'week':
    case 'month':
    case 'season':
    case 'year':
    case 'decade':
      return grain
    case 'day':
      return 'day'
    default:
      return 'interval'
  }
}
