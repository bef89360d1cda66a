/** Bounds of EDTF level 1 expressions, by table, and what holds of any string. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { edtfBounds } from '../../shared/model/edtf.ts'

it.each([
  ['2024-06-19', '2024-06-19', '2024-06-19'],
  ['2024-06-19~', '2024-06-19', '2024-06-19'],
  ['2024-06', '2024-06-01', '2024-06-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024-06?', '2024-06-01', '2024-06-30'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024%', '2024-01-01', '2024-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['00XX', '0001-01-01', '0099-12-31'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
  ['2024-06-XX', '2024-06-01', '2024-06-30'],
  ['2024-XX-XX', '2024-01-01', '2024-12-31'],
  ['2024-21', '2024-03-01', '2024-05-31'],
  ['2024-22', '2024-06-01', '2024-08-31'],
  ['2024-23', '2024-09-01', '2024-11-30'],
  ['2024-24', '2024-12-01', '2025-02-28'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['2024-06-17/2024-06-23', '2024-06-17', '2024-06-23'],
  ['2024-06-11~/2024-06-20~', '2024-06-11', '2024-06-20'],
  ['2024-04/2024-06', '2024-04-01', '2024-06-30'],
  ['1998/2004', '1998-01-01', '2004-12-31'],
  ['../2024-06-19', null, '2024-06-19'],
  ['2024-06-19/..', '2024-06-19', null],
  ['2024/', '2024-01-01', null],
])('%s spans %s to %s', (edtf, start, end) => {
  expect(edtfBounds(edtf)).toEqual({ start, end })
})

it.each([
  '',
  'x',
  '2024-13',
  '2024-00',
  '2024-25',
  '2024-02-30',
  '2024-06-00',
  '2024-6-1',
  '2024-W25',
  '0000',
  '199X-05',
  '2024-XX-05',
  '2024-06-19/2024-06-18',
  '../..',
  '/',
  '2024/2025/2026',
  '2024-06-19T10:00',
  '-0043',
  'Y12345',
  ' 2024',
])('%j is no such expression', (text) => {
  expect(edtfBounds(text)).toBeUndefined()
})

it('never throws, and its bounds are days in order', () => {
  const part = fc.constantFrom(
    '2024',
    '199X',
    '19XX',
    '-06',
    '-21',
    '-19',
    '-XX',
    '~',
    '/',
    '..',
    '?',
    '%',
    'X',
    '0',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (edtf) => {
      const bounds = edtfBounds(edtf)
      if (bounds === undefined) return
      for (const day of [bounds.start, bounds.end]) {
        if (day !== null) expect(Number.isNaN(Date.parse(day))).toBe(false)
      }
      if (bounds.start !== null && bounds.end !== null)
        expect(bounds.start <= bounds.end).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})
