/** Tables of events fit the screen that they are made for, and lose no date. */
import { expect, test } from 'vitest'
import { eventTable } from '../../local/table.ts'
import { card, span } from '../query/samples.ts'

const events = [
  card({
    status: 'planned',
    time: { ...span('2026-11-23', '2026-11-29', 'week'), edtf: '2026-11-23/2026-11-29' },
    evidence: 'The government of the republic will send aid to the valley next week. '.repeat(3),
  }),
  card({ time: null, place: null, actors: [] }),
]

test.each([80, 109, 110, 140, 200])('%i columns', (width) => {
  const table = eventTable(events, width)
  for (const line of table.trimEnd().split('\n')) expect([...line]).toHaveLength(width)
  for (const words of ['2026-11-23/', '2026-11-29', 'treaty-signing', 'planned', 'not dated']) {
    expect(table).toContain(words)
  }
  expect(table).not.toContain('…')
})
