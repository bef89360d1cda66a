import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadReader } from '../../../shared/events/reader/analyse.ts'
import { entityAt, interpret } from '../../../shared/events/reader/interpret.ts'
import { labelsOf, spansOf } from '../../../shared/events/reader/names/labels.ts'
import { loadNames } from '../../../shared/events/reader/names/model.ts'
import { partsOf } from '../../../shared/events/reader/names/parts.ts'
import { openClasses, packClasses } from '../../../shared/events/reader/names/word-classes.ts'
import { openWeights } from '../../../shared/events/reader/weights.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../../shared/data/models/${name}`, import.meta.url))
const weights = file('reader.bin.br')
const reader = loadReader(weights)
const names = loadNames(file('names.bin.br'), openWeights(weights))
const read = (text: string) => interpret(reader.analyse(text), names)

describe('parts of a name', () => {
  test.each([
    ['Vladimir Putin', 'Russian President', '|President|Russian|Vladimir|Putin'],
    ['Mr. Smith', '', 'Mr.||||Smith'],
    ['Ursula von der Leyen', '', '|||Ursula|von der Leyen'],
    ['Kim Jong Un', 'North Korean leader', '|leader|North Korean|Jong Un|Kim'],
    ['Martin Luther King Jr', '', '|||Martin Luther|King Jr'],
    ['Anna', '', '|||Anna|'],
    ['Prime Minister Narendra Modi', '', '|Prime Minister||Narendra|Modi'],
  ])('%s, behind "%s"', (name, before, expected) => {
    const parts = partsOf(name.split(' '), before === '' ? [] : before.split(' '))
    const { title, role, nationality, given, family } = parts
    expect([title, role, nationality, given, family].join('|')).toBe(expected)
  })
})

describe('names', () => {
  test.each([
    ['Putin flew to Pyongyang on Tuesday.', ['person Putin', 'place Pyongyang']],
    [
      'Microsoft Corp. sued Angela Merkel in Berlin.',
      ['organization Microsoft Corp.', 'person Angela Merkel', 'place Berlin'],
    ],
    ['The rain stopped on Monday.', []],
  ])('%s', (text, expected) => {
    const { references, entities } = read(text)
    const found = references
      .filter(({ name }) => name)
      .map(({ entity }) => `${entities[entity]?.type} ${entities[entity]?.name}`)
    expect(found).toEqual(expected)
  })

  test('an entity has one name and all its aliases', () => {
    const reading = read(
      'Russian President Vladimir Putin landed in Hanoi on Thursday. Putin met ministers there.',
    )
    const putin = reading.entities.find(({ parts }) => parts?.family === 'Putin')
    expect(putin).toMatchObject({
      type: 'person',
      parts: { role: 'President', nationality: 'Russian', given: 'Vladimir' },
    })
    expect(putin?.aliases).toContain('Putin')
    const second = reading.tokens.findLastIndex(({ form }) => form === 'Putin')
    expect(entityAt(reading, second)).toBe(putin)
  })

  test('spans stay in range and cross no other on any text', () => {
    const words = fc.constantFrom(
      'Putin',
      'the',
      'of',
      'U.S.',
      '😀',
      '\n\n',
      '.',
      'Bank',
      'and',
      "'s",
      'he',
      'it',
      'EU',
      '"',
      'said',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        const reading = interpret({ ...reader.analyse(parts.join(' ')), language: 'en' }, names)
        const spans = reading.references.flatMap(({ name }) => name ?? [])
        for (const one of spans) {
          expect(one.first >= 0 && one.first < one.end && one.end <= reading.tokens.length).toBe(
            true,
          )
          const crossing = spans.filter(
            (other) => one.first < other.first && other.first < one.end && one.end < other.end,
          )
          expect(crossing).toEqual([])
        }
        for (const { first, head, end, entity } of reading.references) {
          expect(first <= head && head < end && end <= reading.tokens.length).toBe(true)
          expect(reading.entities[entity]).toBeDefined()
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('tables', () => {
  test('labels and spans are the same thing', () => {
    const spans = [
      { start: 1, end: 3 },
      { start: 3, end: 4 },
      { start: 6, end: 8 },
    ]
    expect(spansOf(labelsOf(spans, 9))).toEqual(spans)
  })

  test('a packed table of classes gives back what went in', () => {
    const words = new Map(Array.from({ length: 500 }, (_, n) => [`word${n}`, n] as const))
    const opened = openClasses(packClasses(words))
    expect([...words].filter(([word, value]) => opened.of(word) !== value)).toEqual([])
    expect(opened.of('unknown')).toBe(-1)
  })
})
