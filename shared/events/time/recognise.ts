/**
 * Recognises and composes: applies the rules of shared/data/time-rules.ts to a text in passes.
 * Each pass reads the items from left to right, takes the longest match at each place and puts one
 * item with its reading there, on which the next pass builds. No item is looked at more often than
 * there are patterns, so the time is linear in the length of the text.
 */

import type { TimeRule } from '../../data/schema.ts'
import { bareRules, combiningRules, readingGroups, wordRules } from '../../data/time-rules.ts'
import { buildReading } from './build.ts'
import { joinNumbers } from './numbers.ts'
import { compileRules, type Matcher } from './pattern.ts'
import type { Item } from './reading.ts'
import { scan } from './scan.ts'
import { defineReadings, readingSymbol } from './symbols.ts'

const PASSES: readonly (readonly TimeRule[])[] = [wordRules, bareRules, combiningRules]

defineReadings(
  PASSES.flatMap((rules) => rules.map(({ is }) => is)),
  readingGroups,
)
const matchers = PASSES.map(compileRules)

/** The items of a text; those that carry a reading are temporal expressions. */
export function recognise(text: string): readonly Item[] {
  return matchers.reduce<readonly Item[]>(applyPass, joinNumbers(scan(text)))
}

function applyPass(items: readonly Item[], matcher: Matcher): readonly Item[] {
  const result: Item[] = []
  let at = 0
  while (at < items.length) {
    const found = reduceAt(items, at, matcher)
    const item = found?.item ?? items[at]
    if (item !== undefined) result.push(item)
    at += found?.length ?? 1
  }
  return result
}

function reduceAt(items: readonly Item[], at: number, matcher: Matcher) {
  for (const { rule, length, captures } of matcher.matchesAt(items, at)) {
    const reading = buildReading(rule, captures)
    if (reading === undefined) continue
    const matched = items.slice(at, at + length)
    const start = matched[0]?.start ?? 0
    const end = matched.at(-1)?.end ?? start
    const rules = [...matched.flatMap((item) => item.rules ?? []), rule.id]
    const symbol = readingSymbol(rule.is)
    return { item: { start, end, symbol, num: Number.NaN, reading, rules }, length }
  }
  return undefined
}
