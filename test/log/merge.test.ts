/** What an event's state is when its mentions differ. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MergedState, mergeMentions } from '../../shared/log/merge.ts'
import type { Mention } from '../../shared/model/event.ts'
import { seeded, shuffled } from '../helpers/unkind.ts'
import { arbitraryEvent, city, country, day, event, mention, person, span } from './samples.ts'

const [early, late] = ['2024-06-19T08:00:00Z', '2024-06-20T08:00:00Z']

function told(parts: Parameters<typeof event>[0], by = 'a', published = early): Mention {
  return mention({ articleId: by, published, sentence: `Said by ${by}.`, event: event(parts) })
}

const rows: readonly {
  readonly name: string
  readonly mentions: readonly Mention[]
  readonly expected: Partial<MergedState>
}[] = [
  {
    name: 'the status told last',
    mentions: [told({ status: 'planned' }, 'a', early), told({ status: 'occurred' }, 'b', late)],
    expected: { status: 'occurred' },
  },
  {
    name: 'no later plan undoes what has occurred',
    mentions: [told({ status: 'occurred' }, 'a', early), told({ status: 'planned' }, 'b', late)],
    expected: { status: 'occurred' },
  },
  {
    name: 'a later denial does',
    mentions: [told({ status: 'occurred' }, 'a', early), told({ status: 'denied' }, 'b', late)],
    expected: { status: 'denied' },
  },
  {
    name: 'the finest time',
    mentions: [
      told({ time: span('2024-06-17', '2024-06-23', 'week') }, 'a'),
      told({ time: span('2024-06-17', '2024-06-23', 'week') }, 'b'),
      told({ time: day('2024-06-19') }, 'c'),
    ],
    expected: { time: day('2024-06-19') },
  },
  {
    name: 'of two days the one that most articles tell',
    mentions: [
      told({ time: day('2024-06-19') }, 'a', early),
      told({ time: day('2024-06-19') }, 'b', early),
      told({ time: day('2024-06-18') }, 'c', late),
    ],
    expected: { time: day('2024-06-19') },
  },
  {
    name: 'an article that repeats itself counts once',
    mentions: [
      { ...told({ time: day('2024-06-18') }, 'a', early), n: 0 },
      { ...told({ time: day('2024-06-18') }, 'a', early), n: 1 },
      told({ time: day('2024-06-19') }, 'b', late),
    ],
    expected: { time: day('2024-06-19') },
  },
  {
    name: 'of two days told as often the one told last: a correction',
    mentions: [
      told({ time: day('2024-06-19') }, 'a', early),
      told({ time: day('2024-06-18') }, 'b', late),
    ],
    expected: { time: day('2024-06-18') },
  },
  {
    name: 'a day by the way in which it is known best',
    mentions: [
      told({ time: { ...day('2024-06-19'), basis: 'publication' } }, 'a'),
      told({ time: { ...day('2024-06-19'), basis: 'explicit' } }, 'b'),
    ],
    expected: { time: day('2024-06-19') },
  },
  {
    name: 'the finest place',
    mentions: [
      told({ place: { name: 'Norway', country: 'NO', precision: 'country' } }, 'a'),
      told({ place: city('Oslo', 'NO') }, 'b'),
    ],
    expected: { place: city('Oslo', 'NO') },
  },
  {
    name: 'any time and place rather than none',
    mentions: [told({ time: null, place: null }, 'a'), told({ place: city('Oslo', 'NO') }, 'b')],
    expected: { time: day('2024-06-19'), place: city('Oslo', 'NO') },
  },
  {
    name: 'all actors, the most told first, with the most known of them',
    mentions: [
      told({ actors: [person('Anna Berg'), country('Norway', 'NO')] }, 'a'),
      told({ actors: [{ ...person('Anna Berg'), sector: 'GOV' }, person('Carl Dorn')] }, 'b'),
    ],
    expected: {
      actors: [
        { ...person('Anna Berg'), sector: 'GOV' },
        country('Norway', 'NO'),
        person('Carl Dorn'),
      ],
    },
  },
  {
    name: 'the surest sentence, and its headline',
    mentions: [
      { ...told({ confidence: 0.5 }, 'a'), title: 'Weak' },
      { ...told({ confidence: 0.9 }, 'b'), title: 'Strong' },
    ],
    expected: { evidence: 'Said by b.', title: 'Strong', confidence: 0.95 },
  },
  {
    name: 'copies of one sentence make nothing surer',
    mentions: [
      { ...told({ confidence: 0.8 }, 'a'), sentence: 'They signed.' },
      { ...told({ confidence: 0.8 }, 'b'), sentence: 'They  signed!' },
    ],
    expected: { confidence: 0.8, sourceCount: 2 },
  },
  {
    name: 'publishers by name, else by host; first and last report',
    mentions: [
      { ...told({}, 'a', late), publisher: 'The Post' },
      { ...told({}, 'b', early), url: 'https://www.b.example/x' },
      { ...told({}, 'c', early), publisher: 'The Post' },
    ],
    expected: {
      publishers: ['The Post', 'b.example'],
      sourceCount: 3,
      firstReported: early,
      lastReported: late,
    },
  },
]

describe('merging takes', () => {
  test.each(rows)('$name', ({ mentions, expected }) => {
    expect(mergeMentions(mentions)).toMatchObject(expected)
    expect(mergeMentions([...mentions].reverse())).toMatchObject(expected)
  })
})

test('nothing comes of nothing', () => {
  expect(mergeMentions([])).toBeUndefined()
})

test('an event of thousands of actors stays a small row', () => {
  const actors = Array.from({ length: 500 }, (_, i) => person(`Person ${i}`))
  expect(mergeMentions([told({ actors })])?.actors).toHaveLength(20)
})

test('the order of mentions changes nothing', () => {
  const mentions = fc.uniqueArray(
    fc.record({
      event: arbitraryEvent,
      articleId: fc.constantFrom('a', 'b', 'c', 'd'),
      n: fc.integer({ min: 0, max: 2 }),
      published: fc.constantFrom(early, late, '2024-06-19', 'not a date'),
    }),
    { selector: ({ articleId, n }) => `${articleId} ${n}`, maxLength: 8 },
  )
  fc.assert(
    fc.property(mentions, fc.integer(), (all, seed) => {
      const complete = all.map((parts) => mention(parts))
      expect(mergeMentions(shuffled(complete, seeded(seed)))).toEqual(mergeMentions(complete))
    }),
    { numRuns: 500, seed: 8 },
  )
})
