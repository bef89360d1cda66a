/** The golden table (golden-rows.ts): spans, types, values, EDTF, ranges and bounds. */
import { expect, it } from 'vitest'
import { findTimexes } from '../../../shared/events/time/find.ts'
import type { Timex } from '../../../shared/model/timex.ts'
import { goldenRows } from './golden-rows.ts'

it.each(goldenRows)('%s -> %s', (marked = '', expected = '', published = '2024-06-19') => {
  const text = marked.replaceAll(/[[\]]/g, '')
  const timexes = findTimexes(text, { published })
  expect([mark(text, timexes), timexes.map(show).join(' | ')]).toEqual([marked, expected])
})

it('holds at least 400 rows', () => {
  expect(goldenRows.length).toBeGreaterThanOrEqual(400)
})

function mark(text: string, timexes: readonly Timex[]): string {
  let marked = ''
  let at = 0
  for (const { start, end } of timexes) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}

function show({ type, value, edtf, range, bound }: Timex): string {
  return [
    type === 'DATE' ? '' : `${type} `,
    value,
    edtf === undefined || edtf === value ? '' : ` = ${edtf}`,
    range === undefined ? '' : ` in ${range}`,
    bound === undefined ? '' : ` ${bound}`,
  ].join('')
}
