/** An article's own events: their history is that of its receipts, in the order of learning. */
import { expect, test } from 'vitest'
import { appendMentions } from '../../shared/log/append.ts'
import { logReader } from '../../shared/log/read.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { asLog, event, finding, fixedClock, silent } from './samples.ts'

test('runs follow each other by time, not by the names of their extractors', async () => {
  const log = memoryTable()
  let id = ''
  // As text "10" sorts before "9".
  for (const [extractor, now, confidence] of [
    ['9', '2024-06-20T08:00:00.000Z', 0.5],
    ['10', '2024-06-20T09:00:00.000Z', 0.7],
  ] as const) {
    const one = finding('a1', [event({ kind: 'other', confidence })], { extractor })
    const ports = { ...asLog(log), clock: fixedClock(now), telemetry: silent }
    id = (await appendMentions(ports, one)).events[0] ?? ''
  }
  const history = (await logReader(asLog(log)).history(id)) ?? []
  expect(
    history.map(({ revision, recordedAt, state }) => [revision, recordedAt, state.confidence]),
  ).toEqual([
    [1, '2024-06-20T08:00:00.000Z', 0.5],
    [2, '2024-06-20T09:00:00.000Z', 0.7],
  ])
})
