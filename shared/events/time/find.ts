/**
 * Finds the temporal expressions of a text and resolves them against its publication, a folder for
 * each step: recognise/ (words to readings, readings combined) -> judge/ (is it a time where it
 * stands?) -> anchor/ (which calendar period does it mean?) -> normalise/ (TIMEX3 and EDTF, ranges).
 * One pass from beginning to end, since what "that year" means depends on what was read before.
 */
import type { TimeReason } from '../../data/time-reasons.ts'
import type { Basis, Timex } from '../../model/timex.ts'
import { namedHappening, noteDated } from './anchor/dated-events.ts'
import { nearerOrder } from './anchor/numeric.ts'
import { resolve } from './anchor/resolve.ts'
import {
  type Anchors,
  clockDay,
  moveStory,
  openStory,
  type Story,
  type TimeContext,
} from './anchor/story.ts'
import { civilOf, isInCalendar } from './calendar.ts'
import { judge } from './judge/judge.ts'
import { wordBefore } from './judge/words.ts'
import {
  type Normalised,
  normaliseDuration,
  normalisePeriod,
  normaliseSet,
} from './normalise/normalise.ts'
import { type Found, relate } from './normalise/relate.ts'
import { type Period, periodAt } from './period.ts'
import type { Item, Reading } from './reading.ts'
import { recognise } from './recognise/recognise.ts'

/**
 * The temporal expressions of a text, in text order, not overlapping. Without a valid publication
 * time relative expressions come back unresolved (`value` empty, `unresolved` says why). Linear in
 * the length of the text; never throws.
 */
export function findTimexes(text: string, context: TimeContext = {}): readonly Timex[] {
  const items = recognise(text)
  const story = openStory(text, context, items)
  const found: Found[] = []
  for (const [at, item] of items.entries()) {
    const { reading } = item
    if (reading === undefined) continue
    const one = readOne(story, { item, next: items[at + 1], reading })
    if (one === undefined) continue
    found.push(one)
    if (one.period !== undefined) noteDated(story.dated, text, { item, period: one.period })
  }
  return relate(text, found, story.published)
}

function readOne(story: Story, { item, next, reading }: Neighbours): Found | undefined {
  const beside = besideEvent(story, { item, next, reading })
  if (beside !== undefined) return findOne(story, withReason(item, 'anchor.event'), beside)
  const { text, published } = story
  const publishedYear = published === undefined ? undefined : civilOf(published).year
  const kept = judge({ text, item, reading, publishedYear })
  return kept && findOne(story, item, endedBy(text, { item, next, reading: kept }))
}

interface Neighbours {
  readonly item: Item
  readonly next: Item | undefined
  readonly reading: Reading
}

function withReason(item: Item, reason: TimeReason): Item {
  return { ...item, rules: [...(item.rules ?? []), reason] }
}

/** "the day before the vote", where the text says before, or right after, which day that was. */
function besideEvent(story: Story, { item, next, reading }: Neighbours): Reading | undefined {
  if (!BESIDE.has(item.rules?.at(-1) ?? '')) return undefined
  const noun = namedHappening(story.text, item.end)
  if (noun === undefined) return undefined
  const from = dayOf(story, { noun, item, next })
  return from && { kind: 'shift', n: reading.which ?? 0, unit: 'day', grain: 'day', from }
}

const BESIDE: ReadonlySet<string> = new Set(['shift.day-before', 'shift.day-after'])

/** "the day before the vote on Sunday": its day follows at once, else it was told before. */
function dayOf({ text, dated }: Story, { noun, item, next }: Named): Reading | undefined {
  const between = next === undefined ? '' : text.slice(item.end, next.start).toLowerCase()
  if (between.length < BESIDE_REACH && between.endsWith(`${noun} on `)) return next?.reading
  const day = dated.get(noun)
  return day === undefined ? undefined : { kind: 'calendar', ...civilOf(day) }
}

interface Named {
  readonly noun: string
  readonly item: Item
  readonly next: Item | undefined
}

/** Characters of " the snap presidential vote on ". */
const BESIDE_REACH = 40

/** "the quarter ended July 31": a business quarter is the calendar's that most of it lies in. */
function endedBy(text: string, { item, next, reading }: Neighbours): Reading {
  const { unit, base } = reading
  if (isEndDay(text, item, reading)) return { ...reading, which: -1 }
  const end = next?.reading
  if (unit !== 'quarter' || base !== 'business' || end?.month === undefined) return reading
  const between = text.slice(item.end, item.end + ENDED_REACH).trimStart()
  const ended = between.startsWith('ended') || between.startsWith('ending')
  if (!ended || end.day === undefined || (next?.start ?? 0) > item.end + ENDED_REACH) return reading
  const from: Reading = between.startsWith('ended') ? { ...end, which: -1 } : end
  const middle: Reading = { kind: 'shift', n: -HALF_QUARTER, unit: 'day', from }
  return { kind: 'shift', n: 0, unit: 'quarter', from: middle }
}

/** "ended July 31" lies behind, however near the next one is. */
function isEndDay(text: string, { start }: Item, { month, day, kind, which }: Reading): boolean {
  if (kind !== 'calendar' || month === undefined || day === undefined) return false
  return which === undefined && wordBefore(text, start) === 'ended'
}

/** Characters of " ended on " and the like. */
const ENDED_REACH = 12
/** Days. */
const HALF_QUARTER = 45

/** Undefined when the expression lies outside of the years that a calendar is kept for. */
function findOne(story: Story, item: Item, reading: Reading): Found | undefined {
  const used: TimeReason[] = []
  const resolved = interpret({ story, span: item, used }, reading)
  if (resolved === 'never') return undefined
  const { start, end } = item
  const base = { start, end, text: story.text.slice(start, end) }
  const rules = [...(item.rules ?? []), ...used]
  if (resolved === undefined)
    return { timex: unresolved(story, reading, { ...base, rules }), reading }
  const { period, fields } = resolved
  const timex = { ...base, ...fields, basis: basisOf(reading), rules }
  return period === undefined ? { timex, reading } : { timex, reading, period }
}

function unresolved(
  { context }: Story,
  reading: Reading,
  base: Pick<Timex, 'start' | 'end' | 'text' | 'rules'>,
): Timex {
  const why =
    context.published === undefined
      ? 'the publication time is not known'
      : `the publication time is no date: ${context.published.slice(0, 40)}`
  const type = reading.clock === undefined ? 'DATE' : 'TIME'
  return { ...base, type, value: '', basis: 'relative', unresolved: why }
}

interface Resolved {
  readonly fields: Normalised
  readonly period?: Period
}

function interpret(anchors: Anchors, reading: Reading): Resolved | 'never' | undefined {
  const { story } = anchors
  switch (reading.kind) {
    case 'set':
      return { fields: normaliseSet(reading) }
    case 'duration':
      noteMonths(story, reading)
      return { fields: normaliseDuration(reading, story.published) }
    case 'ref':
      return { fields: { type: 'DATE', value: reading.value ?? 'PRESENT_REF' } }
    default: {
      const fields = interpretVague(reading)
      return fields === undefined ? interpretDate(anchors, reading) : { fields }
    }
  }
}

/** "the nine months": from here on a report compares years, no quarters. */
function noteMonths(story: Story, { unit, n }: Reading): void {
  const { business } = story
  const long = unit === 'month' && (n === 9 || n === 6)
  if (long && business !== undefined) story.business = periodAt('year', business.start)
}

/** Years before Christ, and "several years ago": no calendar day to name. */
function interpretVague({ bc, year, n, unit, kind, side, base }: Reading): Normalised | undefined {
  if (bc) return { type: 'DATE', value: `BC${String(year).padStart(4, '0')}` }
  if (kind !== 'shift' || n || side === undefined) return undefined
  if (base === 'focus') {
    return normaliseDuration({ kind: 'duration', unit: unit ?? 'day' }, undefined)
  }
  return { type: 'DATE', value: side < 0 ? 'PAST_REF' : 'FUTURE_REF' }
}

function interpretDate(anchors: Anchors, reading: Reading): Resolved | 'never' | undefined {
  const ordered = reading.swapped ? nearerOrder(reading, anchors) : reading
  const period = isClockOnly(ordered) ? clockDay(anchors) : resolve(ordered, anchors)
  if (period === undefined) return undefined
  if (!isInCalendar(period.start) || !isInCalendar(period.end)) return 'never'
  moveStory(anchors.story, reading, period)
  return { fields: normalisePeriod(period, ordered, anchors.story.published), period }
}

function isClockOnly({ kind, month, day, weekday, clock, year, holiday, unit }: Reading): boolean {
  return (
    kind === 'calendar' &&
    clock !== undefined &&
    (month ?? day ?? weekday ?? year ?? holiday ?? unit) === undefined
  )
}

function basisOf({ kind, year, century, decade = 0 }: Reading): Basis {
  if (kind !== 'calendar' && kind !== 'shift') return 'explicit'
  return year !== undefined || century !== undefined || decade >= 100 ? 'explicit' : 'relative'
}
