import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadReader } from '../../../shared/events/reader/analyse.ts'
import { interpret } from '../../../shared/events/reader/interpret.ts'
import { loadNames } from '../../../shared/events/reader/names/model.ts'
import type { Reading } from '../../../shared/events/reader/reading.ts'
import { openWeights } from '../../../shared/events/reader/weights.ts'
import { missingOf } from './phrases.ts'
import { predicateLines } from './predicate-lines.ts'
import { type PredicateRow, predicateRows } from './predicate-rows.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../../shared/data/models/${name}`, import.meta.url))
const weights = file('reader.bin.br')
const reader = loadReader(weights)
const names = loadNames(file('names.bin.br'), openWeights(weights))
/** Sentences that may be read wrong, all of them in the tree or the tags; the list only shrinks. */
const misread: readonly string[] = [
  'The arrest of the general shocked the country.',
  'Japan lent the island 30 million dollars.',
  'The bank that financed the dam collapsed.',
  'The woman injured in the blast died on Tuesday.',
  'The army and the rebels accused each other.',
  'The death of the singer shocked Brazil.',
  'The collapse of the bank hurt savers.',
  'If the rebels attack, the army will respond.',
  'Should the dam break, thousands would drown.',
  'In case the river floods, soldiers will evacuate the town.',
  'Did the army bomb the school?',
  'Will the bank cut rates?',
]
/** Of all rows. */
const MOST_MISREAD = 0.05
const read = (text: string): Reading => interpret(reader.analyse(text), names)

/** The rows of both files. */
const rows: readonly PredicateRow[] = [
  ...predicateRows,
  ...predicateLines.split('\n').flatMap((line): PredicateRow[] => {
    const [sentence, expected] = line.split(' => ')
    if (sentence === undefined || expected === undefined) return []
    const [told = '', phrases = ''] = expected.split(': ')
    return [[sentence, told, phrases === '' ? [] : phrases.split(', ')]]
  }),
]

/** Rows whose predicate, status or one of whose phrases is not found. */
function wrongRows(): readonly string[] {
  return rows.flatMap(([sentence, told, phrases]) => {
    const instead = missingOf(read(sentence), told, phrases)
    return instead === undefined
      ? []
      : [`${sentence} => ${told}: ${phrases.join(', ')} BUT ${instead}`]
  })
}

describe('predicates', () => {
  test('most rows are read as a careful reader does', () => {
    const wrong = wrongRows()
    expect(wrong.filter((row) => !misread.some((sentence) => row.startsWith(sentence)))).toEqual([])
    expect(wrong.length).toBeLessThanOrEqual(MOST_MISREAD * rows.length)
  })

  test('a text that is not English has none', () => {
    const german =
      'Die Regierung teilte am Montag mit, dass sie mehr Hilfe in die Region schicken werde, wo Tausende Menschen seit dem Sturm in der vergangenen Woche ihre Häuser verloren haben.'
    expect(read(german)).toMatchObject({ language: 'und', predicates: [] })
  })

  test('tense, aspect and modality are told apart', () => {
    const [leave] = read('Troops are leaving the town.').predicates
    expect(leave?.factuality).toMatchObject({ tense: 'present', progressive: true, perfect: false })
    const [open] = read('The queen has opened the hospital.').predicates
    expect(open?.factuality).toMatchObject({ tense: 'present', perfect: true, modality: null })
    const [attack] = read('The army could attack the city.').predicates
    expect(attack?.factuality).toMatchObject({ tense: 'none', modality: 'could' })
  })

  test('phrases stay in range on any text', () => {
    const words = fc.constantFrom(
      '"',
      ',',
      '.',
      '?',
      'if',
      'said',
      'signed',
      'talks',
      'of',
      'who',
      '\n\n',
      '😀',
      'not',
      'was',
      'and',
      'Oslo',
      'held',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const reading = interpret({ ...reader.analyse(parts.join(' ')), language: 'en' }, names)
        for (const { arguments: phrases } of reading.predicates) {
          for (const { first, head, end } of phrases) {
            expect(first).toBeGreaterThanOrEqual(0)
            expect(head).toBeGreaterThanOrEqual(first)
            expect(end).toBeGreaterThan(head)
            expect(end).toBeLessThanOrEqual(reading.tokens.length)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})
