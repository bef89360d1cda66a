/** Dates as feeds write them, by table; and what is no date. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthNames } from '../../shared/data/month-names.ts'
import { zoneNames } from '../../shared/data/zone-names.ts'
import { parseFeedDate } from '../../shared/feeds/dates.ts'

const instants: readonly (readonly [written: string, instant: string])[] = [
  // The standards.
  ['2024-10-02T08:00:00Z', '2024-10-02T08:00:00.000Z'],
  ['2024-10-02T08:00:00.5+05:30', '2024-10-02T02:30:00.500Z'],
  ['2024-10-02t08:00:00z', '2024-10-02T08:00:00.000Z'],
  ['Wed, 02 Oct 2024 08:00:00 GMT', '2024-10-02T08:00:00.000Z'],
  ['Wed, 02 Oct 2024 08:00:00 EST', '2024-10-02T13:00:00.000Z'],
  ['2 Oct 2024 08:00 -0330', '2024-10-02T11:30:00.000Z'],
  ['Wed Oct  2 08:00:00 2024', '2024-10-02T08:00:00.000Z'],
  ['Wednesday, 02-Oct-24 08:00:00 PDT', '2024-10-02T15:00:00.000Z'],
  // Less than an instant.
  ['2024', '2024-01-01T00:00:00.000Z'],
  ['2024-10', '2024-10-01T00:00:00.000Z'],
  ['2024-10-02', '2024-10-02T00:00:00.000Z'],
  ['October 2024', '2024-10-01T00:00:00.000Z'],
  ['2 October 2024', '2024-10-02T00:00:00.000Z'],
  ['20241002', '2024-10-02T00:00:00.000Z'],
  ['2024-276', '2024-10-02T00:00:00.000Z'],
  ['2024-10-02T08:00+02', '2024-10-02T06:00:00.000Z'],
  // Compact, and counted.
  ['20241002T080000Z', '2024-10-02T08:00:00.000Z'],
  ['1727856000', '2024-10-02T08:00:00.000Z'],
  ['1727856000000', '2024-10-02T08:00:00.000Z'],
  // Orders and separators.
  ['Oct 2, 2024 at 8:05 p.m.', '2024-10-02T20:05:00.000Z'],
  ['Oct 2nd, 2024 12:05 AM', '2024-10-02T00:05:00.000Z'],
  ['Wed, Oct 02 2024 08:00:00 GMT', '2024-10-02T08:00:00.000Z'],
  ['Wed Oct 02 08:00:00 +0200 2024', '2024-10-02T06:00:00.000Z'],
  ['Wed Oct 02 2024 08:00:00 GMT+0200 (Central European Summer Time)', '2024-10-02T06:00:00.000Z'],
  ['Wed, 2024/10/02 08:00:00 EDT', '2024-10-02T12:00:00.000Z'],
  ['02.10.2024 08:00', '2024-10-02T08:00:00.000Z'],
  ['02-10-2024', '2024-10-02T00:00:00.000Z'],
  ['10/02/2024 8:00:00 PM', '2024-10-02T20:00:00.000Z'],
  ['25/10/2024', '2024-10-25T00:00:00.000Z'],
  ['2. Okt. 24', '2024-10-02T00:00:00.000Z'],
  ['2 Oct 95 10:00 GMT', '1995-10-02T10:00:00.000Z'],
  // Zones.
  ['Wed, 02 Oct 2024 08:00:00 GMT-05:00', '2024-10-02T13:00:00.000Z'],
  ['Wed, 02 Oct 2024 08:00:00 Europe/Berlin', '2024-10-02T06:00:00.000Z'],
  ['Tue, 02 Jan 2024 08:00:00 Europe/Berlin', '2024-01-02T07:00:00.000Z'],
  ['Wed, 02 Oct 2024 08:00:00 Etc/GMT', '2024-10-02T08:00:00.000Z'],
  ['Wed, 02 Oct 2024 08:00:00 XYZ', '2024-10-02T08:00:00.000Z'],
  ['Wed, 02 Oct 2024 08:00:00 0000', '2024-10-02T08:00:00.000Z'],
  ['Wed, 02 Oct 2024 08:00:00 A', '2024-10-02T09:00:00.000Z'],
  // The edges of the calendar.
  ['2024-02-29T24:00:00Z', '2024-03-01T00:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['Thu, 01 Jan 0100 00:00:01 +0100', '0099-12-31T23:00:01.000Z'],
  // Languages.
  ['mar. 15 juil. 2024 10:30 +0200', '2024-07-15T08:30:00.000Z'],
  ['15. März 2024, 14.30 Uhr', '2024-03-15T14:30:00.000Z'],
  ['15 de MARÇO de 2024', '2024-03-15T00:00:00.000Z'],
  ['15 марта 2024 г. 10:30 MSK', '2024-03-15T07:30:00.000Z'],
  ['Παρ, 15 Μαρ 2024 12:00:00 +0200', '2024-03-15T10:00:00.000Z'],
  ['2024-július-13T9:15-05:00', '2024-07-13T14:15:00.000Z'],
  ['15 كانون الثاني 2024', '2024-01-15T00:00:00.000Z'],
  ['١٥ يناير ٢٠٢٤', '2024-01-15T00:00:00.000Z'],
  ['15 मार्च 2024', '2024-03-15T00:00:00.000Z'],
  ['15 มี.ค. 2567', '2024-03-15T00:00:00.000Z'],
  ['ngày 15 tháng 3 năm 2024', '2024-03-15T00:00:00.000Z'],
  ['2024年3月15日 10時30分', '2024-03-15T10:30:00.000Z'],
  ['2024年03月15日(金) 午後3:05', '2024-03-15T15:05:00.000Z'],
  ['2024-03-15 오후 11:23:17', '2024-03-15T14:23:17.000Z'],
  ['2024년 03월 15일  01:31:15', '2024-03-14T16:31:15.000Z'],
]

test.each(instants)('%s', (written, instant) => {
  expect(parseFeedDate(written)).toBe(instant)
})

describe('no dates', () => {
  test.each([
    '',
    'yesterday',
    'insert date here',
    '013',
    '22013',
    '2024-13-01',
    '2024-02-30',
    'Fri, 31 Jun 2024 10:00:00 GMT',
    '2024-10-02T25:00:00Z',
    '2024-10-02T10:61:00Z',
    '2024-10-02T10:00:61Z',
    '2024-10-02T12:59:60Z',
    '2024-366-01',
    '2023-366',
    '2024-xx-27',
    '2024-12-xx',
    'Sun, Dec x 2024 11:47:32 GMT',
    'Sun, 16 zzz 2024 11:47:32 GMT',
    'Sun, 16 Dec zz 11:47:32 GMT',
    'Sun, 16 Dec 2024 11:47:32 +zz:00',
    'Sun, 16 Dec 2024 11:47:32 +00:zz',
    'Sun, 16 Dec 2024 1x:47:32 GMT',
    '10:30 PM',
    '16 Dec',
    '1 2 3 4 Dec 2024',
    '2024-12-16 10:00 to 12:00',
    `${'9'.repeat(200)}-01-01`,
  ])('%s', (written) => {
    expect(parseFeedDate(written)).toBeUndefined()
  })
})

test.each([
  ['03/04/2024', 'en-us', '2024-03-04'],
  ['03/04/2024', 'en', '2024-03-04'],
  ['03/04/2024', 'en-GB', '2024-04-03'],
  ['03/04/2024', 'fr', '2024-04-03'],
  ['5. listopada 2024', 'pl', '2024-11-05'],
  ['5. listopada 2024', 'hr', '2024-10-05'],
])('%s in a feed in %s is %s', (written, language, day) => {
  expect(parseFeedDate(written, () => language)).toBe(`${day}T00:00:00.000Z`)
})

test('every month of every language is read, in its language', () => {
  for (const { language, names } of monthNames) {
    expect(names).toHaveLength(12)
    for (const [i, alternatives] of names.entries()) {
      for (const name of alternatives.split('/')) {
        const month = String(i + 1).padStart(2, '0')
        const read = parseFeedDate(`5 ${name} 2024`, () => language)
        expect(read, `${language} ${name}`).toBe(`2024-${month}-05T00:00:00.000Z`)
      }
    }
  }
})

test('zone names are sorted, in lower case, and each is read', () => {
  const names = zoneNames.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)].toSorted())
  for (const { name, offset } of zoneNames) {
    const written = `Wed, 02 Oct 2024 08:00:00 ${name.toUpperCase()}`
    const expected = new Date(`2024-10-02T08:00:00${offset}`).toISOString()
    expect(parseFeedDate(written), name).toBe(expected)
  }
})

test('any text gives an instant or nothing, the same each time', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789-/:.,+TZ apmAugMon年月日') }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const read = parseFeedDate(text)
      if (read !== undefined) expect(read).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
      expect(parseFeedDate(text)).toBe(read)
    }),
    { numRuns: 500 },
  )
})

test('an instant that we write is read back', () => {
  const days = fc.date({
    min: new Date('0001-01-02T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (day) => {
      expect(parseFeedDate(day.toISOString())).toBe(day.toISOString())
      const toSecond = `${day.toISOString().slice(0, 19)}.000Z`
      expect(parseFeedDate(day.toUTCString())).toBe(toSecond)
    }),
  )
})
