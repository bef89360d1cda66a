/**
 * Builds the reading of a matched rule from what its pattern captured. The name of a capture says
 * which field it fills (`y` year, `m` month, `d` day, `w` weekday, ...), the rule's `make` says how
 * the fields are put together, and its `set` adds constants.
 *
 * A match whose fields make no sense (31 February, 25 o'clock) has no reading: not a date.
 */
import type { TimeRule } from '../../../data/schema.ts'
import { monthLength } from '../calendar.ts'
import type { ClockReading, Item, Reading } from '../reading.ts'
import type { Captures } from './pattern.ts'
import { hasShape, SHAPE, wordValue } from './symbols.ts'

type Draft = { -readonly [K in keyof Reading]?: Reading[K] }
type ClockDraft = { -readonly [K in keyof ClockReading]?: ClockReading[K] }

/** The reading, or undefined when the match means no time. */
export function buildReading(rule: TimeRule, captures: Captures): Reading | undefined {
  const maker = MAKERS[rule.make]
  if (maker === undefined) throw new Error(`time rule ${rule.id} has an unknown make: ${rule.make}`)
  const draft = maker(captures)
  if (draft === undefined) return undefined
  const reading = (rule.set === undefined ? draft : withConstants(draft, rule.set)) as Reading
  return isPossible(reading) ? reading : undefined
}

function withConstants(draft: Draft, { part, ...constants }: Constants): object {
  const clock = part === undefined ? {} : { clock: { part } }
  return { ...draft, ...constants, ...clock }
}

type Constants = NonNullable<TimeRule['set']>
type Maker = (captures: Captures) => Draft | undefined

const MAKERS: Readonly<Record<string, Maker>> = {
  calendar: (captures) => fields('calendar', captures),
  /** A day and month that do not exist: no reading of its own, but its words are no other date. */
  noDay: (captures) => {
    const date = fields('calendar', captures) as Reading
    return isPossible(date) ? undefined : { kind: 'ref' }
  },
  shift: (captures) => fields('shift', captures),
  duration: (captures) => {
    const { n } = captures
    // "1988 seconds" would be a reading of "the 1988 second quarter".
    const year = n !== undefined && hasShape(n.symbol, SHAPE.year) && n.end - n.start === 4
    return year ? undefined : fields('duration', captures)
  },
  /** A length and a half of its unit. */
  half: (captures) => {
    const { n = 1, ...draft } = fields('duration', captures)
    return { ...draft, n: n + 0.5 }
  },
  /** A number and a half, written as a fraction. */
  fraction: ({ a, b, ...captures }) => {
    if (a?.num !== 1 || b?.num !== 2) return undefined
    const { n = 0, ...draft } = fields('duration', captures)
    return { ...draft, n: n + 0.5 }
  },
  set: (captures) => fields('set', captures),
  ref: () => ({ kind: 'ref' }),
  /** The reading captured as `x`, with the fields of the other captures and of `set`. */
  modify: (captures) =>
    withReading(captures, ({ kind, ...rest }) => ({ ...fields(kind, captures), ...rest })),
  /** A length as `x` counted from somewhere: `set` says in which direction (n = 1 or -1) and from what. */
  away: (captures) =>
    withReading(captures, ({ kind: _, side: __, ...rest }) => ({ ...rest, kind: 'shift' })),
  /** A length `x` counted from the date `d`. */
  awayFrom: ({ x, d }) => {
    const { n, unit } = x?.reading ?? {}
    if (d?.reading === undefined || n === undefined || unit === undefined) return undefined
    return { kind: 'shift', n, unit, from: d.reading }
  },
  /** The day beside the date `d`; `set` says on which side. */
  dayFrom: ({ d }) =>
    d?.reading === undefined
      ? undefined
      : { kind: 'shift', n: 1, unit: 'day', grain: 'day', from: d.reading },
  /** Two days `d` and `e` of one month. */
  pair: ({ e, ...captures }) => {
    if (e === undefined) return undefined
    const first = fields('calendar', captures)
    const pair = { ...first, day: numberIn(e, 'ORD') } as Reading
    return isPossible(pair) && (first.day ?? 0) < (pair.day ?? 0) ? { ...first, pair } : undefined
  },
  /** Two months `m` and `em` of one year. */
  monthPair: (captures) => {
    const first = fields('calendar', captures)
    const second = captures['em'] && numberIn(captures['em'], 'MONTH')
    if (second === undefined || (first.month ?? 0) >= second) return undefined
    return { ...first, pair: { ...first, month: second } as Reading }
  },
  /** Two years `y` and `ey`. */
  yearPair: ({ y, ey }) => {
    if (y === undefined || ey === undefined || y.num >= ey.num) return undefined
    return { kind: 'calendar', year: y.num, pair: { kind: 'calendar', year: ey.num } }
  },
  /** 9/11 and no other two numbers with a slash. */
  nineEleven: ({ a, b }) =>
    a?.num === 9 && b?.num === 11 ? { kind: 'calendar', year: 2001, month: 9, day: 11 } : undefined,
  /** "2003-04": two years, when the second number is the next year, else a month. */
  yearSpan: ({ y, e }) => {
    if (y === undefined || e === undefined) return undefined
    if ((y.num + 1) % 100 === e.num) return { kind: 'calendar', year: y.num, years: 2 }
    return { kind: 'calendar', year: y.num, month: e.num }
  },
  /** A date `x` and a time of day `t`. */
  moment: (captures) => moment(captures),
  /** A period `x` that is a part of the period `b`. */
  part: (captures) =>
    withReading(captures, (reading) => {
      const outer = captures['b']?.reading
      return outer === undefined ? undefined : { ...reading, within: outer }
    }),
  /** Numbers parted by slashes or dots, in an order that only the document can tell. */
  numeric: (captures) => numeric(captures),
}

function withReading(captures: Captures, then: (reading: Reading) => Draft | undefined) {
  const reading = captures['x']?.reading
  return reading === undefined ? undefined : then(reading)
}

function moment(captures: Captures): Draft | undefined {
  return withReading(captures, (reading) => {
    const clock = captures['t']?.reading?.clock ?? {}
    const part = captures['p'] === undefined ? {} : clockFields(captures)
    return { ...reading, clock: { ...reading.clock, ...part, ...clock } }
  })
}

function numeric({ a, b, y }: Captures): Draft | undefined {
  if (a === undefined || b === undefined || y === undefined) return undefined
  const year = fullYear(y)
  if (a.num > 12) return { kind: 'calendar', year, month: b.num, day: a.num, dayFirst: true }
  const draft: Draft = { kind: 'calendar', year, month: a.num, day: b.num }
  if (b.num > 12) return { ...draft, dayFirst: false }
  return a.num === b.num ? draft : { ...draft, swapped: true }
}

function fields(kind: Reading['kind'], captures: Captures): Draft {
  const draft: Draft = { kind }
  for (const name in captures) {
    const item = captures[name]
    if (item !== undefined) FIELDS[name]?.(draft, item)
  }
  const clock = clockFields(captures)
  if (clock !== undefined) draft.clock = clock
  return draft
}

const FIELDS: Readonly<Record<string, (draft: Draft, item: Item) => void>> = {
  y: (draft, item) => {
    draft.year = fullYear(item)
  },
  yr: (draft, item) => {
    draft.year = item.num
  },
  m: (draft, item) => {
    draft.month = numberIn(item, 'MONTH')
  },
  d: (draft, item) => {
    draft.day = numberIn(item, 'ORD')
  },
  w: (draft, item) => {
    draft.weekday = numberIn(item, 'WEEKDAY', 'WEEKDAY3', 'WEEKDAYS')
  },
  q: (draft, item) => {
    draft.quarter = numberIn(item, 'ORD', 'QUARTERCODE')
  },
  h: (draft, item) => {
    draft.half = numberIn(item, 'ORD', 'HALFCODE')
  },
  s: (draft, item) => {
    draft.season = String(wordValue(item.symbol, 'SEASON') ?? wordValue(item.symbol, 'SEASONS'))
  },
  dec: (draft, item) => {
    draft.decade = numberIn(item, 'DECADEWORD')
  },
  c: (draft, item) => {
    draft.century = numberIn(item, 'ORD')
  },
  nth: (draft, item) => {
    draft.nth = numberIn(item, 'ORD')
  },
  n: (draft, item) => {
    draft.n = numberIn(item, 'ORD', 'DEICTIC', 'VAGUE', 'FORTNIGHT')
  },
  u: (draft, item) => {
    draft.unit = (wordValue(item.symbol, 'UNIT') ??
      wordValue(item.symbol, 'UNITS')) as Reading['unit'] & string
  },
  wh: (draft, item) => {
    draft.which = numberIn(item, 'WHICH')
  },
  mod: (draft, item) => {
    draft.mod = wordValue(item.symbol, 'MOD') as Reading['mod'] & string
  },
  v: (draft, item) => {
    draft.value = String(wordValue(item.symbol, 'ADVERB'))
  },
}

const CLOCK_FIELDS: Readonly<Record<string, (clock: ClockDraft, item: Item) => void>> = {
  p: (clock, { symbol }) => {
    clock.part = (wordValue(symbol, 'PART') ?? wordValue(symbol, 'PARTS')) as ClockReading['part'] &
      string
  },
  f: (clock, item) => {
    clock.hour = numberIn(item, 'FIXEDHOUR')
    clock.minute = 0
  },
  hm: (clock, { num }) => {
    clock.hour = Math.floor(num / 100)
    clock.minute = num % 100
  },
  sec: (clock, { num }) => {
    clock.second = num
  },
  z: (clock, item) => {
    clock.zone = numberIn(item, 'ZONE')
  },
}

function clockFields(captures: Captures): ClockDraft | undefined {
  let clock: ClockDraft | undefined
  for (const name in captures) {
    const item = captures[name]
    const fill = CLOCK_FIELDS[name]
    if (item === undefined || fill === undefined) continue
    clock ??= {}
    fill(clock, item)
  }
  const { hr, min, ap } = captures
  if (hr === undefined) return clock
  const { part, ...rest } = clock ?? {}
  return { ...rest, hour: hourOf(hr.num, ap, part), minute: min?.num ?? 0 }
}

function hourOf(hour: number, ap: Item | undefined, part: string | undefined): number {
  if (ap !== undefined) return hour > 12 ? hour : (hour % 12) + numberIn(ap, 'AMPM')
  return hour < 12 && isAfternoon(hour, part) ? hour + 12 : hour
}

function isAfternoon(hour: number, part: string | undefined): boolean {
  return part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5)
}

/** The value of an item in the first of the classes that it belongs to, or its number. */
function numberIn(item: Item, ...classNames: readonly string[]): number {
  if (!Number.isNaN(item.num)) return item.num
  for (const className of classNames) {
    const value = wordValue(item.symbol, className)
    if (typeof value === 'number') return value
  }
  return Number.NaN
}

/** Two digits count from 1930 to 2029, as POSIX and common practice have it, give or take. */
function fullYear(item: Item): number {
  if (item.num >= 100) return item.num
  return item.num < 40 ? 2000 + item.num : 1900 + item.num
}

/** Longer than any length that a text states: not a time. */
const MAX_UNITS = 100_000

function isPossible(reading: Reading): boolean {
  const { year, month, day, quarter, half, clock, century, n = 0, kind } = reading
  return (
    within(month, 1, 12) &&
    within(day, 1, longestDay(year, month)) &&
    within(year, 1, 9999) &&
    within(quarter, 1, 4) &&
    within(half, 1, 2) &&
    within(century, 1, 99) &&
    (clock === undefined || isClock(clock)) &&
    (kind !== 'duration' || n < MAX_UNITS)
  )
}

function within(value: number | undefined, from: number, to: number): boolean {
  return value === undefined || (value >= from && value <= to)
}

function longestDay(year: number | undefined, month: number | undefined): number {
  return month === undefined ? 31 : monthLength(year ?? 2000, month)
}

function isClock({ hour = 0, minute = 0, second = 0 }: ClockReading): boolean {
  return hour >= 0 && minute >= 0 && minute < 60 && second < 61 && hour * 60 + minute <= 1440
}
