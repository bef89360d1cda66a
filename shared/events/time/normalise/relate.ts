/**
 * Relates neighbouring expressions by the words between and before them: the two ends of a range
 * ("from March to May"), the end that a date marks ("since 1990", "through Wednesday"), and the
 * interval of a length that ends or begins with a date ("for three days until Monday").
 */
import type { Timex } from '../../../model/timex.ts'
import { dayText, isInCalendar } from '../calendar.ts'
import { wordBefore } from '../judge/words.ts'
import { dayAway, dayPeriod, type Period, periodAt } from '../period.ts'
import type { Reading, Unit } from '../reading.ts'

/** An expression with what it was made of. */
export interface Found {
  readonly timex: Timex
  readonly reading: Reading
  /** Absent for lengths, sets and vague references. */
  readonly period?: Period
}

/** The timexes, with what their neighbours say of them. Linear: looks at each pair once. */
export function relate(
  text: string,
  found: readonly Found[],
  published: number | undefined,
): readonly Timex[] {
  const list = [...found]
  for (let at = 0; at < list.length; at += 1) {
    const [one, next] = [list[at], list[at + 1]]
    if (one === undefined) break
    const lead = wordBefore(text, one.timex.start)
    const pair = next && relatePair(text, { one, next, lead, published })
    const bound = one.timex.range === undefined ? BOUNDS[lead] : undefined
    list[at] = pair?.[0] ?? (bound && one.period ? withTimex(one, { bound }) : one)
    if (pair !== undefined) list[at + 1] = pair[1]
  }
  return list.map(({ timex }) => timex)
}

const BOUNDS: Readonly<Record<string, 'start' | 'end'>> = {
  since: 'start',
  starting: 'start',
  until: 'end',
  till: 'end',
  through: 'end',
}

/** Longest text between the two ends of a range: " through the ". */
const MAX_GAP = 13

interface Neighbours {
  readonly one: Found
  readonly next: Found
  /** Word before the first. */
  readonly lead: string
  readonly published: number | undefined
}

function relatePair(text: string, neighbours: Neighbours): readonly [Found, Found] | undefined {
  const { one, next } = neighbours
  if (next.timex.start - one.timex.end > MAX_GAP) return undefined
  const gap = text.slice(one.timex.end, next.timex.start).trim().toLowerCase()
  if (one.timex.type === 'DURATION') return lengthBeside(gap, one, next)
  return isRange(gap, neighbours) ? range(neighbours) : undefined
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--'])
const UP_TO: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'up to', 'thru'])

function isRange(gap: string, { one, next, lead }: Neighbours): boolean {
  if (one.period === undefined || next.period === undefined) return false
  if (DASHES.has(gap) || (UP_TO.has(gap) && one.period.grain === next.period.grain)) return true
  return lead === 'from' ? UP_TO.has(gap) : lead === 'between' && gap === 'and'
}

function range(neighbours: Neighbours): readonly [Found, Found] | undefined {
  const [one, next] = inOrder(neighbours)
  const { startDay } = one.timex
  const { endDay } = next.timex
  if (startDay === undefined || endDay === undefined || startDay > endDay) return undefined
  const [from = '', to = ''] = [one.timex.edtf, next.timex.edtf]
  const simple = !from.includes('/') && !to.includes('/')
  const whole = simple ? `${from}/${to}` : `${startDay}/${endDay}`
  return [withTimex(one, { range: whole }), withTimex(next, { range: whole })]
}

/** "from Monday to Friday", "from November to March": in one week or year, that of the nearer end. */
function inOrder({ one, next, published }: Neighbours): readonly [Found, Found] {
  const [first, last] = [one.period, next.period]
  const turn = turnOf(one.reading) === turnOf(next.reading) ? turnOf(one.reading) : undefined
  if (turn === undefined || first === undefined || last === undefined) return [one, next]
  if (first.start <= last.start) return [one, next]
  const ahead = published !== undefined && first.start >= published
  return ahead ? [one, moved(next, turn, 1)] : [moved(one, turn, -1), next]
}

/** After how long the name of a period comes again, where the text leaves open which one it is. */
function turnOf({ weekday, month, day, year, which }: Reading): Unit | undefined {
  if (weekday !== undefined) return 'week'
  const open = day === undefined && year === undefined && which === undefined
  return month !== undefined && open ? 'year' : undefined
}

function moved(found: Found, turn: Unit, turns: number): Found {
  const { period: before, timex: timexBefore } = found
  if (before === undefined || timexBefore.type !== 'DATE') return found
  const start = dayAway(before.start, turns, turn)
  if (!isInCalendar(start)) return found
  const period = before.start === before.end ? dayPeriod(start) : periodAt('month', start)
  const { value, edtf } = period
  const [startDay, endDay] = [dayText(period.start), dayText(period.end)]
  const rules = [...timexBefore.rules, 'anchor.range']
  return { ...found, timex: { ...timexBefore, value, edtf, startDay, endDay, rules }, period }
}

/** "for three days until Monday" ends then; "for three days from Monday" begins then. */
function lengthBeside(gap: string, one: Found, next: Found): readonly [Found, Found] | undefined {
  const { n, unit = 'day' } = one.reading
  const bound = gap === 'from' ? 'start' : (BOUNDS[gap] ?? (UP_TO.has(gap) ? 'end' : undefined))
  if (!n || bound === undefined || next.period === undefined) return undefined
  const { start, end } = next.period
  // Both days count: three days until Monday begin on Saturday.
  const days =
    bound === 'end'
      ? [Math.min(dayAway(end, -n, unit) + 1, end), end]
      : [start, Math.max(dayAway(start, n, unit) - 1, start)]
  const [startDay = '', endDay = ''] = days.map(dayText)
  if (!days.every(isInCalendar) || startDay > endDay) return undefined
  const edtf = `${startDay}/${endDay}`
  return [withTimex(one, { edtf, startDay, endDay, precision: 'interval' }), next]
}

function withTimex(found: Found, fields: Partial<Timex>): Found {
  return { ...found, timex: { ...found.timex, ...fields } }
}
