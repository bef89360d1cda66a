/** Reports that contradict each other are told, with the value that counts and why. */
import { describe, expect, test } from 'vitest'
import { conflictsOf } from '../../shared/log/conflicts.ts'
import { mergeMentions } from '../../shared/log/merge.ts'
import type { ExtractedEvent, Mention } from '../../shared/model/event.ts'
import { city, day, event, mention, span } from './samples.ts'

interface Row {
  readonly name: string
  readonly told: readonly (Partial<ExtractedEvent> & Pick<Partial<Mention>, 'copyOf'>)[]
  readonly expected: readonly string[]
}

const rows: readonly Row[] = [
  { name: 'one report', told: [{ time: day('2024-06-19') }], expected: [] },
  {
    name: 'a day within the week that another tells',
    told: [{ time: day('2024-06-19') }, { time: span('2024-06-17', '2024-06-23', 'week') }],
    expected: [],
  },
  {
    name: 'two days, the second told by more',
    told: [{ time: day('2024-06-18') }, { time: day('2024-06-19') }, { time: day('2024-06-19') }],
    expected: ['time 2024-06-19 (2) not 2024-06-18 (1): more sources'],
  },
  {
    name: 'copies of one text are one source: then the last counts',
    told: [
      { time: day('2024-06-18') },
      { time: day('2024-06-18'), copyOf: 'a0' },
      { time: day('2024-06-19') },
    ],
    expected: ['time 2024-06-19 (1) not 2024-06-18 (1): reported last'],
  },
  {
    name: 'a day outside of the month that another tells',
    told: [{ time: day('2024-06-19') }, { time: span('2024-07-01', '2024-07-31', 'month') }],
    expected: ['time 2024-06-19 (1) not 2024-07-01/2024-07-31 (1): more precise'],
  },
  {
    name: 'two towns',
    told: [{ place: city('Oslo', 'NO') }, { place: city('Bergen', 'NO') }],
    expected: ['place Bergen (1) not Oslo (1): reported last'],
  },
  {
    name: 'a town and its country',
    told: [
      { place: city('Oslo', 'NO') },
      { place: { name: 'Norway', country: 'NO', precision: 'country' } },
    ],
    expected: [],
  },
  {
    name: 'a town and another country',
    told: [
      { place: city('Oslo', 'NO') },
      { place: { name: 'Latvia', country: 'LV', precision: 'country' } },
    ],
    expected: ['place Oslo (1) not Latvia (1): more precise'],
  },
  {
    name: 'it happened, and it did not',
    told: [{ status: 'occurred' }, { status: 'denied' }],
    expected: ['status denied (1) not occurred (1): reported last'],
  },
  {
    name: 'planned, then done',
    told: [{ status: 'planned' }, { status: 'occurred' }],
    expected: [],
  },
]

describe('conflicts', () => {
  test.each(rows)('$name', ({ told, expected }) => {
    const mentions = mentionsOf(told)
    const shown = conflictsOf(mentions).map(({ field, chosen, others, because }) => {
      const against = others.map(({ value, sources }) => `${value} (${sources})`).join(', ')
      return `${field} ${chosen.value} (${chosen.sources}) not ${against}: ${because}`
    })
    expect(shown).toEqual(expected)
    // In any order of arrival, and always the value that the event has.
    expect(conflictsOf([...mentions].reverse())).toEqual(conflictsOf(mentions))
    const state = mergeMentions(mentions)
    for (const { field, chosen } of conflictsOf(mentions)) {
      const values = { time: state?.time?.edtf, place: state?.place?.name, status: state?.status }
      expect(values[field]).toBe(chosen.value)
    }
  })
})

test('copies count as articles and not as independent sources', () => {
  const state = mergeMentions(mentionsOf([{}, { copyOf: 'a0' }, { copyOf: 'a0' }, {}]))
  expect(state).toMatchObject({ sourceCount: 4, independentCount: 2 })
})

function mentionsOf(told: Row['told']): readonly Mention[] {
  return told.map(({ copyOf, ...parts }, i) =>
    mention({
      articleId: `a${i}`,
      published: `2024-06-2${i}T12:00:00Z`,
      event: event(parts),
      ...(copyOf === undefined ? {} : { copyOf }),
    }),
  )
}
