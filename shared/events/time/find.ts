/**
 * Finds the temporal expressions of a text and resolves them against its publication:
 * recognise -> compose -> filter -> anchor -> normalise. One pass over the text from beginning to
 * end, since what "that year" means depends on what was read before.
 */

import type { Span } from '../../model/span.ts'
import type { Basis, Timex } from '../../model/timex.ts'
import { dayNumber, isDay } from './calendar.ts'
import { type Direction, directionNear } from './direction.ts'
import { judge } from './judge.ts'
import { type Normalised, normaliseDuration, normalisePeriod, normaliseSet } from './normalise.ts'
import { dayPeriod, type Period, periodAt } from './period.ts'
import type { Item, Reading } from './reading.ts'
import { recognise } from './recognise.ts'
import { type Anchors, resolve } from './resolve.ts'

/** What is known of the text beside its words. */
export interface TimeContext {
  /** Day or instant, ISO 8601; its day is taken as written, in its own zone. */
  readonly published?: string
  readonly title?: string
  /** BCP 47; its region tells the order of day and month in numbers. */
  readonly locale?: string
  /** Tense of the verb that an expression belongs to, where the caller has syntax. */
  readonly tense?: (span: Span) => 'past' | 'present' | 'future' | undefined
}

/**
 * The temporal expressions of a text, in text order, not overlapping. Without a valid publication
 * time relative expressions come back unresolved (`value` empty, `unresolved` says why). Linear in
 * the length of the text; never throws.
 */
export function findTimexes(text: string, context: TimeContext = {}): readonly Timex[] {
  const story: Story = { text, context, published: publishedDay(context.published) }
  const timexes: Timex[] = []
  for (const item of recognise(text)) {
    if (item.reading === undefined) continue
    const reading = judge({ text, item, reading: item.reading })
    if (reading !== undefined) timexes.push(toTimex(story, item, reading))
  }
  return timexes
}

interface Story {
  readonly text: string
  readonly context: TimeContext
  readonly published: number | undefined
  focus?: Period
  business?: Period
}

const DAY_START = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/

function publishedDay(published: string | undefined): number | undefined {
  const [, year, month, day] = DAY_START.exec(published ?? '') ?? []
  const parts = [Number(year), Number(month), Number(day)] as const
  return isDay(...parts) ? dayNumber(...parts) : undefined
}

function toTimex(story: Story, item: Item, reading: Reading): Timex {
  const { start, end } = item
  const found = interpret(story, item, reading)
  const base = { start, end, text: story.text.slice(start, end), rules: item.rules ?? [] }
  if (found === undefined) {
    const why = 'relative to a publication time that is not known'
    return {
      ...base,
      type: reading.clock ? 'TIME' : 'DATE',
      value: '',
      basis: 'relative',
      unresolved: why,
    }
  }
  return { ...base, ...found, basis: basisOf(reading) }
}

function interpret(story: Story, item: Item, reading: Reading): Normalised | undefined {
  switch (reading.kind) {
    case 'set':
      return normaliseSet(reading)
    case 'duration':
      if (reading.unit === 'month' && (reading.n === 9 || reading.n === 6) && story.business)
        story.business = periodAt('year', story.business.start)
      return normaliseDuration(reading, story.published)
    case 'ref':
      return { type: 'DATE', value: reading.value ?? 'PRESENT_REF' }
    default:
      return interpretDate(story, item, reading)
  }
}

function interpretDate(story: Story, item: Item, reading: Reading): Normalised | undefined {
  if (reading.bc) return { type: 'DATE', value: `BC${String(reading.year).padStart(4, '0')}` }
  const { n, unit, kind, side, base } = reading
  if (kind === 'shift' && !n && side !== undefined) {
    if (base === 'focus')
      return normaliseDuration({ kind: 'duration', unit: unit ?? 'day' }, undefined)
    return { type: 'DATE', value: side < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  }
  const anchors: Anchors = {
    published: story.published,
    focus: story.focus,
    business: story.business,
    direction: () => directionOf(story, item),
  }
  const period = isClockOnly(reading) ? clockDay(story) : resolve(reading, anchors)
  if (period === undefined) return undefined
  story.focus = period
  noteBusiness(story, reading, period)
  return normalisePeriod(period, reading)
}

/** Figures are compared with the same period of the year before: remember which one is reported. */
function noteBusiness(story: Story, reading: Reading, period: Period): void {
  if (reading.kind !== 'calendar' || reading.year !== undefined) return
  const fiscal = reading.base === 'business' && reading.unit === 'year'
  if (period.grain === 'quarter' || period.grain === 'half' || fiscal) story.business = period
}

function isClockOnly({ kind, month, day, weekday, clock, year, holiday, unit }: Reading): boolean {
  return (
    kind === 'calendar' &&
    clock !== undefined &&
    (month ?? day ?? weekday ?? year ?? holiday ?? unit) === undefined
  )
}

/** A time of day alone belongs to the day that the story is at. */
function clockDay({ focus, published }: Story): Period | undefined {
  if (focus?.grain === 'day') return focus
  return published === undefined ? undefined : dayPeriod(published)
}

function directionOf({ text, context }: Story, { start, end }: Item): Direction {
  const tense = context.tense?.({ start, end })
  if (tense !== undefined) return tense === 'present' ? 'unknown' : tense
  return directionNear(text, start, end)
}

function basisOf(reading: Reading): Basis {
  if (reading.kind === 'duration' || reading.kind === 'set' || reading.kind === 'ref')
    return 'explicit'
  const explicit =
    reading.year !== undefined || reading.century !== undefined || (reading.decade ?? 0) >= 100
  return explicit ? 'explicit' : 'relative'
}
