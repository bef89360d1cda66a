/** What holds of any text: spans in range and in order, days in order, no memory, no clock. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimexes } from '../../../shared/events/time/find.ts'

const published = '2024-06-19'
const words = [
  'the',
  'last',
  'next',
  'two',
  'three',
  'days',
  'weeks',
  'year',
  'ago',
  'later',
  'Monday',
  'May',
  'June',
  '19',
  '31',
  '2024',
  '1999',
  ',',
  '-',
  'and',
  'to',
  'from',
  'in',
  'of',
  'early',
  'end',
  'quarter',
  'third',
  'fiscal',
  'a.m.',
  '10:30',
  'noon',
  'Christmas',
  'Eve',
  "'s",
  'now',
  'said',
  'will',
  'meet',
  '.',
  '\n\n',
  '/',
  '9',
  '11',
  'twenty',
  'first',
  'hundred',
  'half',
  'a',
  'every',
  'each',
  'twice',
  'decade',
  '1990s',
  "'98",
  'BC',
  'AD',
  'century',
  'week',
  'weekend',
  'fall',
  'since',
  'until',
  'xyz',
  '\u{1f600}',
] as const
const timeText = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .map((list) => list.join(' '))
const anyText = fc.oneof(timeText, fc.string({ unit: 'binary', maxLength: 200 }))

describe('any text', () => {
  it('has its expressions in range, in order, not overlapping, as the text writes them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const timex of findTimexes(text, { published })) {
          expect(timex.start).toBeGreaterThanOrEqual(at)
          expect(timex.end).toBeGreaterThan(timex.start)
          expect(timex.text).toBe(text.slice(timex.start, timex.end))
          at = timex.end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2_000 },
    )
  })

  it('has days that exist, the first not after the last, and values that are resolved', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { startDay, endDay, edtf, value } of findTimexes(text, { published })) {
          expect(value).not.toBe('')
          expect(startDay === undefined).toBe(edtf === undefined)
          if (startDay === undefined || endDay === undefined) continue
          expect(startDay <= endDay).toBe(true)
          for (const day of [startDay, endDay]) {
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('gives the same result twice, in a text of its own or after others', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        const first = findTimexes(text, { published })
        findTimexes('It closed in 1990. Two years later it opened.', { published: '2001-01-01' })
        expect(findTimexes(text, { published })).toEqual(first)
      }),
    )
  })
})

describe('the edge of the calendar', () => {
  it.each([
    ['It grew in the past decade.', '0001-01-01', 'P10Y'],
    ['It will grow over the next 79 months.', '9999-12-31', 'P79M'],
    ['They met in 2024, the last 98 decades were calm.', '0500-01-01', '2024'],
  ])('%s has no interval beyond it', (text, day, value) => {
    const [timex] = findTimexes(text, { published: day })
    expect(timex?.value).toBe(value)
    expect(timex?.startDay ?? '0001').toMatch(/^\d{4}/)
    if (value.startsWith('P')) expect(timex?.edtf).toBeUndefined()
  })

  it.each(['0001-01-01', '0001-01-03'])('drops what lies before it (%s)', (day) => {
    expect(findTimexes('They met last week, ten days ago.', { published: day })).toEqual([])
  })
})

describe('publication', () => {
  const relative = [
    'today',
    'yesterday',
    'tomorrow',
    'on Friday',
    'last Friday',
    'next Monday',
    'two weeks ago',
    'three days ago',
    'last week',
    'next week',
    'this weekend',
    'the day before yesterday',
    'late last week',
    'two weeks from now',
    'over the weekend',
  ] as const

  it('moved by seven days moves purely relative results by seven days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...relative),
        fc.integer({ min: -200_000, max: 200_000 }),
        (phrase, offset) => {
          const text = `They met ${phrase}.`
          const days = [offset, offset + 7].map((day) => dayText(19_893 + day))
          const [before = [], after = []] = days.map((day) =>
            findTimexes(text, { published: day }).map(({ startDay, endDay }) => [startDay, endDay]),
          )
          expect(before.length).toBe(1)
          expect(after).toEqual(before.map((pair) => pair.map((day) => moved(day, 7))))
        },
      ),
    )
  })

  it.each([undefined, '', 'yesterday', '2024-13-01', '2024-02-30', '0000-01-01', '20240619'])(
    'that is no date (%s) leaves relative dates unresolved and explicit ones resolved',
    (bad) => {
      const context = bad === undefined ? {} : { published: bad }
      const [relativeOne, explicitOne] = findTimexes('On Friday, not in 1961, they met.', context)
      expect(relativeOne).toMatchObject({ value: '', basis: 'relative' })
      expect(relativeOne?.unresolved).toMatch(/^the publication time is/)
      expect(relativeOne?.edtf).toBeUndefined()
      expect(explicitOne).toMatchObject({ value: '1961', basis: 'explicit' })
    },
  )

  it.each([
    ['They meet on Friday.', '2024-06-21'],
    ['They met on Friday.', '2024-06-14'],
  ])('asks the tense of the caller where the words leave it open: %s', (text, value) => {
    const [timex] = findTimexes(text, { published, tense: () => 'future' })
    expect(timex?.value).toBe(value)
  })

  it.each([
    ['en-US', '2024-07-08', undefined],
    ['en-GB', '2024-08-07', undefined],
    [undefined, '2024-07-08', '2024-07-08~'],
  ])('of locale %s reads 7/8/24 as %s', (locale, value, edtf = value) => {
    const context = locale === undefined ? { published } : { published, locale }
    expect(findTimexes('Dated 7/8/24.', context)[0]).toMatchObject({ value, edtf })
  })

  it('reads a weekday in a headline as the nearest one', () => {
    const title = 'Senate votes Thursday on aid'
    const [timex] = findTimexes(`${title}\n\nIt was late.`, { published, title })
    expect(timex?.value).toBe('2024-06-20')
  })
})

function dayText(dayNo: number): string {
  return new Date(dayNo * 86_400_000).toISOString().slice(0, 10)
}

function moved(day: string | undefined, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

describe('hostile text of 1 MB', () => {
  it.each([
    ['1', 0],
    ['1990 ', 200_000],
    ['the ', 0],
    ['the last two days of ', 47_620],
    ['1-', 0],
    ['May 3 and ', 100_000],
    ['hundred ', 0],
    ["'s ", 0],
    [' ', 0],
    ['1,111,', 0],
  ])('of nothing but %j is read in linear time', (piece, found) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(findTimexes(text, { published })).toHaveLength(found)
  })
})
