/**
 * Recognises and composes: applies the rules of shared/data/time-rules.ts to a text in passes.
 * Each pass reads the items from left to right, takes the longest match at each place and puts one
 * item with its reading there, on which the next pass builds. No item is looked at more often than
 * there are patterns, so the time is linear in the length of the text.
 */

import { holidays } from '../../../data/holidays.ts'
import type { Holiday, TimeRule } from '../../../data/schema.ts'
import { bareRules, combiningRules, readingGroups, wordRules } from '../../../data/time-rules.ts'
import type { Item, Reading } from '../reading.ts'
import { buildReading } from './build.ts'
import { joinNumbers } from './numbers.ts'
import { type Captures, capturesOf, compileRules, type Match, type Matcher } from './pattern.ts'
import { scan } from './scan.ts'
import { defineReadings, readingSymbol } from './symbols.ts'

const PASSES: readonly (readonly TimeRule[])[] = [
  [...wordRules, ...holidays.flatMap(rulesOfHoliday)],
  bareRules,
  combiningRules,
]

/** All rules, for the test that tries their examples. */
export const allRules: readonly TimeRule[] = PASSES.flat()

defineReadings(
  PASSES.flatMap((rules) => rules.map(({ is }) => is)),
  readingGroups,
)
const matchers = PASSES.map(compileRules)
const symbols = new Map(allRules.map(({ is }) => [is, readingSymbol(is)]))

/** What could be a temporal expression, in text order: items that carry a reading. */
export function recognise(text: string): readonly Item[] {
  const found: Item[] = []
  for (const island of scan(text)) {
    for (const item of matchers.reduce<readonly Item[]>(applyPass, joinNumbers(island))) {
      if (item.reading !== undefined) found.push(item)
    }
  }
  return found
}

/** A holiday by each of its names, with or without a year. */
function rulesOfHoliday({ id, names }: Holiday): readonly TimeRule[] {
  return names.map((name) => ({
    id: `holiday.${id}`,
    reason: 'a day known by its name',
    pattern: `${patternOfName(name)} (,|of|in? y=YEAR)?`,
    make: 'calendar',
    set: { holiday: id },
    is: 'NAMEDDAY',
    examples: [`They met on ${name.replace(/^./, (first) => first.toUpperCase())}.`],
    rejects: ['They met on a holiday.'],
  }))
}

/** The words and marks of a name as the scanner cuts them. */
function patternOfName(name: string): string {
  return name
    .replaceAll("'s", " 's")
    .replaceAll("s'", "s '")
    .replaceAll('-', ' - ')
    .replaceAll('.', ' .?')
}

/** The items after a pass; the same array when no rule matched. */
function applyPass(items: readonly Item[], matcher: Matcher): readonly Item[] {
  let result: Item[] | undefined
  let at = 0
  while (at < items.length) {
    const found = reduceAt(items, at, matcher)
    if (found === undefined) {
      if (result !== undefined) result.push(items[at] as Item)
      at += 1
    } else {
      result ??= items.slice(0, at)
      result.push(...found.items)
      at += found.length
    }
  }
  return result ?? items
}

interface Reduction {
  readonly items: readonly Item[]
  readonly length: number
}

function reduceAt(items: readonly Item[], at: number, matcher: Matcher): Reduction | undefined {
  for (const match of matcher.matchesAt(items, at)) {
    const captures = capturesOf(match, items, at)
    const reading = buildReading(match.rule, captures)
    if (reading !== undefined) {
      const matched = items.slice(at, at + match.length)
      return { items: reduced(matched, { match, captures, reading }), length: match.length }
    }
  }
  return undefined
}

interface Built {
  readonly match: Match
  readonly captures: Captures
  readonly reading: Reading
}

/** The one or two items that stand for what was matched. */
function reduced(matched: readonly Item[], { match, captures, reading }: Built): readonly Item[] {
  const { id, is } = match.rule
  const start = matched[0]?.start ?? 0
  const end = matched.at(-1)?.end ?? start
  const rules = [...matched.flatMap((item) => item.rules ?? []), id]
  const symbol = symbols.get(is) ?? 0
  if (reading.pair === undefined) return [{ start, end, symbol, num: Number.NaN, reading, rules }]
  const { pair, ...first } = reading
  const [one, other] = pairOf(captures)
  const item = { start, end, symbol, num: Number.NaN, rules }
  return [
    { ...item, end: one?.end ?? end, reading: first },
    { ...item, start: other?.start ?? start, reading: pair },
  ]
}

/** Where the first of two dates ends and the second begins: days, months or years. */
function pairOf({ d, e, m, em, y, ey }: Captures) {
  if (e !== undefined) return [d, e] as const
  return em === undefined ? ([y, ey] as const) : ([m, em] as const)
}
