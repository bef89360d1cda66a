/** Every rule and judgement keeps its promises: it fires in its examples and not in its rejects. */
import { describe, expect, it } from 'vitest'
import { timeReasons } from '../../../shared/data/time-reasons.ts'
import { findTimexes } from '../../../shared/events/time/find.ts'
import { judgements } from '../../../shared/events/time/judge/judge.ts'
import { allRules } from '../../../shared/events/time/recognise/recognise.ts'

const published = '2024-06-19'

describe.each(allRules)('$id', ({ id, reason, examples, rejects }) => {
  it.each(examples)('fires in: %s', (text) => {
    expect(rulesIn(text)).toContain(id)
  })

  it.each(rejects)('does not fire in: %s', (text) => {
    expect(rulesIn(text)).not.toContain(id)
  })

  it('has a reason and a text to try it on', () => {
    expect(reason).not.toBe('')
    expect([...examples, ...rejects]).not.toEqual([])
  })
})

describe.each(judgements)('$id', ({ rule, keeps, drops }) => {
  it.each(keeps)('keeps: %s', (text) => {
    expect(rulesIn(text)).toContain(rule)
  })

  it.each(drops)('drops: %s', (text) => {
    expect(rulesIn(text)).not.toContain(rule)
  })
})

it('has no two judgements on one rule', () => {
  const rules = judgements.map(({ rule }) => rule)
  expect(new Set(rules).size).toBe(rules.length)
})

it('names the steps after reading that it has reasons for', () => {
  const text = 'It closed in 1990. Two years later, on Friday, they will meet. It was 7/8/24.'
  const reasons = rulesIn(text).filter((id) => /^(?:anchor|tense|order)\./.test(id))
  expect(reasons.length).toBeGreaterThan(3)
  for (const id of reasons) expect(Object.keys(timeReasons)).toContain(id)
})

function rulesIn(text: string): readonly string[] {
  return findTimexes(text, { published }).flatMap(({ rules }) => rules)
}
