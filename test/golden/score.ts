/**
 * Found events against those of a careful reader: how much of what was found is right (precision),
 * and how much of what is there was found (recall). A found event pairs with the expected one whose
 * words it speaks of, one to one, the same kind first. Optional events count for nothing.
 */
import { edtfBounds } from '../../shared/model/edtf.ts'
import type { ExtractedEvent } from '../../shared/model/event.ts'
import type { Span } from '../../shared/model/span.ts'
import { normaliseName } from '../../shared/names.ts'
import type { GoldenCast, GoldenEvent } from './articles.ts'

/** What is compared of an event. */
export type FoundEvent = Pick<
  ExtractedEvent,
  'kind' | 'status' | 'trigger' | 'mentions' | 'actors' | 'place' | 'time'
>

/**
 * `kind` and `whole` (kind, status and time right, and an actor where there is one) are of all
 * events; the others of those with the right kind.
 */
export const fields = ['kind', 'whole', 'status', 'time', 'place', 'actors', 'roles'] as const
export type Field = (typeof fields)[number]

/** Something that is not as expected. */
export interface Difference {
  readonly field: Field | 'missed' | 'extra'
  readonly expected?: GoldenEvent | undefined
  readonly found?: FoundEvent | undefined
}

interface Count {
  found: number
  foundRight: number
  expected: number
  expectedRight: number
}

interface Score {
  readonly counts: Readonly<Record<Field, Count>>
  /** Everything that is not as expected, for whoever mends it. */
  readonly differences: readonly Difference[]
}

/** Compares the events of one article. */
export function scoreEvents(expected: readonly GoldenEvent[], found: readonly FoundEvent[]): Score {
  const counts = countNothing()
  const differences: Difference[] = []
  const { pairs, missed, extra } = pairEvents(expected, found)
  for (const event of missed)
    if (!event.optional) differences.push({ field: 'missed', expected: event })
  for (const event of extra) differences.push({ field: 'extra', found: event })
  const due = pairs.filter((pair) => !pair.expected.optional)
  const asked = due.length + missed.filter((event) => !event.optional).length
  for (const field of ['kind', 'whole'] as const) {
    counts[field].expected = asked
    counts[field].found = due.length + extra.length
  }
  for (const pair of due) {
    for (const field of comparePair(pair, counts)) differences.push({ field, ...pair })
  }
  return { counts, differences }
}

/** The sum of the scores of many articles. */
export function addCounts(all: readonly Score['counts'][]): Score['counts'] {
  const sum = countNothing()
  for (const counts of all) {
    for (const field of fields) add(sum[field], counts[field])
  }
  return sum
}

/** Per cent, one decimal. */
export function rates({ found, foundRight, expected, expectedRight }: Count) {
  const share = (right: number, all: number) =>
    all === 0 ? 100 : Math.round((1000 * right) / all) / 10
  return { precision: share(foundRight, found), recall: share(expectedRight, expected) }
}

function countNothing(): Record<Field, Count> {
  const none = () => ({ found: 0, foundRight: 0, expected: 0, expectedRight: 0 })
  return {
    kind: none(),
    whole: none(),
    status: none(),
    time: none(),
    place: none(),
    actors: none(),
    roles: none(),
  }
}

function add(count: Count, more: Count): void {
  count.found += more.found
  count.foundRight += more.foundRight
  count.expected += more.expected
  count.expectedRight += more.expectedRight
}

interface Pair {
  readonly expected: GoldenEvent
  readonly found: FoundEvent
}

/** One to one; events of the same kind pair first, then in the order of the text. */
function pairEvents(expected: readonly GoldenEvent[], found: readonly FoundEvent[]) {
  const missed = new Set(expected)
  const extra = new Set(found)
  const pairs: Pair[] = []
  for (const mustAgree of [true, false]) {
    for (const event of missed) {
      const match = [...extra].find(
        (other) => speaksOf(other, event) && (!mustAgree || event.kinds.includes(other.kind)),
      )
      if (match === undefined) continue
      pairs.push({ expected: event, found: match })
      missed.delete(event)
      extra.delete(match)
    }
  }
  return { pairs, missed: [...missed], extra: [...extra] }
}

function speaksOf(found: FoundEvent, expected: GoldenEvent): boolean {
  const spans = [found.trigger, ...found.mentions]
  return expected.mentions.some((mention) => spans.some((span) => overlap(span, mention)))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Counts a pair, and names the fields in which it differs. */
function comparePair({ expected, found }: Pair, counts: Record<Field, Count>): readonly Field[] {
  if (!expected.kinds.includes(found.kind)) return ['kind']
  const isTimed = isTimeRight(expected, found)
  const isPlaced = expected.places.some((place) => samePlace(place, found.place))
  const hasStatus = expected.statuses.includes(found.status)
  const actors = bestCast(expected.casts, found, everyone)
  const roles = bestCast(expected.casts, found, byRole)
  const isActed =
    actors.foundRight > 0 ||
    expected.casts.some((cast) => everyone(cast, found)[0]?.[0].length === 0)
  const isWhole = isTimed && hasStatus && isActed
  add(counts.kind, { found: 0, foundRight: 1, expected: 0, expectedRight: 1 })
  if (isWhole) add(counts.whole, { found: 0, foundRight: 1, expected: 0, expectedRight: 1 })
  add(counts.status, said(true, true, hasStatus))
  add(counts.time, said(found.time !== null, !expected.times.includes(null), isTimed))
  add(counts.place, said(found.place !== null, !expected.places.includes(null), isPlaced))
  add(counts.actors, actors)
  add(counts.roles, roles)
  const right = { status: hasStatus, time: isTimed, place: isPlaced, actors: isPerfect(actors) }
  return (Object.keys(right) as (keyof typeof right)[]).filter((field) => !right[field])
}

/** What one event adds to a field: one found when it says something, one expected when it must. */
function said(isFound: boolean, isExpected: boolean, isRight: boolean): Count {
  const found = Number(isFound)
  const expected = Number(isExpected)
  return {
    found,
    foundRight: isRight ? found : 0,
    expected,
    expectedRight: isRight ? expected : 0,
  }
}

function isTimeRight({ times }: GoldenEvent, { time }: FoundEvent): boolean {
  if (time === null) return times.includes(null)
  const bounds = boundsOf(time.edtf)
  return times.some(
    (right) => right !== null && (right === time.edtf || boundsOf(right) === bounds),
  )
}

function boundsOf(edtf: string): string {
  const bounds = edtfBounds(edtf)
  return bounds === undefined ? edtf : `${bounds.start}/${bounds.end}`
}

/** "the town hall, Leeds" is in Leeds. */
function samePlace(expected: GoldenEvent['places'][number], place: FoundEvent['place']): boolean {
  if (place === null || expected === null) return place === expected
  const isThere = normaliseName(place.name).includes(normaliseName(expected.name))
  return isThere && place.country === expected.country
}

/** Names that may answer each other: expected, found. */
type Names = readonly (readonly [readonly string[], readonly string[]])[]

function everyone({ agents, recipients }: GoldenCast, { actors }: FoundEvent): Names {
  return [[[...agents, ...recipients], actors.map(({ name }) => name)]]
}

function byRole({ agents, recipients }: GoldenCast, { actors }: FoundEvent): Names {
  const named = (role: string) =>
    actors.filter((actor) => actor.role === role).map(({ name }) => name)
  return [
    [agents, named('agent')],
    [recipients, named('recipient')],
  ]
}

/** The count by the reading that suits the found actors best. */
function bestCast(
  casts: readonly GoldenCast[],
  found: FoundEvent,
  split: (cast: GoldenCast, found: FoundEvent) => Names,
): Count {
  const all = casts.map((cast) => countNames(split(cast, found)))
  const wrong = (count: Count) => count.found + count.expected - 2 * count.foundRight
  const best = all.toSorted((a, b) => wrong(a) - wrong(b))[0]
  return best ?? said(false, false, false)
}

function countNames(names: Names): Count {
  const count = said(false, false, false)
  for (const [expected, found] of names) {
    const free = [...found]
    for (const name of expected) {
      const at = free.findIndex((other) => sameName(name, other))
      if (at < 0) continue
      free.splice(at, 1)
      add(count, said(true, true, true))
    }
    const right = found.length - free.length
    add(count, {
      found: free.length,
      foundRight: 0,
      expected: expected.length - right,
      expectedRight: 0,
    })
  }
  return count
}

const titles = new Set('the a an of and president prime minister mr mrs ms dr'.split(' '))

/** Two names agree when the words of one are all in the other. */
function sameName(one: string, other: string): boolean {
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].toSorted(
    (a, b) => a.length - b.length,
  )
  return few.length > 0 && few.every((word) => many.includes(word))
}

/** Without titles, unless it is one: "the prime minister". */
function wordsOf(name: string): readonly string[] {
  const all = normaliseName(name)
    .split(' ')
    .filter((word) => word !== '')
  const proper = all.filter((word) => !titles.has(word))
  return proper.length === 0 ? all : proper
}

function isPerfect({ found, foundRight, expected }: Count): boolean {
  return found === foundRight && expected === foundRight
}
