/** The log on the embedded engine, end to end, with the tables that the stack makes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dynamoTable } from '../../shared/aws/table.ts'
import { appendMentions } from '../../shared/log/append.ts'
import { logReader } from '../../shared/log/read.ts'
import { type Dynalite, startDynalite } from '../helpers/dynalite.ts'
import { day, event, finding, silent, span, tickingClock } from './samples.ts'

let engine: Dynalite
beforeAll(async () => {
  engine = await startDynalite()
  await engine.createTable('log')
  await engine.createTable('index')
})
afterAll(() => engine.stop())

test('articles go in at the same time, events come out whole and in order', async () => {
  const log = dynamoTable({ client: engine.client, tableName: 'log' })
  const logIndex = dynamoTable({ client: engine.client, tableName: 'index' })
  const ports = { log, logIndex, clock: tickingClock(), telemetry: silent }
  const times = [
    day('2024-06-19'),
    span('2024-06-01', '2024-06-30', 'month'),
    null,
    day('2023-01-02'),
  ]
  const singles = times.map((time, i) => finding(`s${i}`, [event({ kind: 'other', time })]))
  const copies = Array.from({ length: 6 }, (_, i) => finding(`c${i}`, [event()]))
  await Promise.all([...singles, ...copies, ...copies].map((one) => appendMentions(ports, one)))

  const reader = logReader({ log, logIndex })
  const seen = []
  let after: string | undefined
  do {
    const page = await reader.listCards({
      order: 'newest',
      limit: 2,
      ...(after === undefined ? {} : { after }),
    })
    expect(page.capacity).toBeGreaterThan(0)
    seen.push(...page.cards.map(({ card }) => card))
    after = page.next
  } while (after !== undefined)
  expect(seen.map(({ time, sourceCount }) => [time?.start, sourceCount]).sort()).toEqual(
    [
      ['2024-06-19', 1],
      ['2024-06-19', 6],
      ['2024-06-01', 1],
      ['2023-01-02', 1],
      [undefined, 1],
    ].sort(),
  )
  const shared = seen.find(({ sourceCount }) => sourceCount === 6)
  const whole = await reader.getEvent(shared?.id ?? '')
  expect(whole?.sources).toHaveLength(6)
  expect(await reader.history(shared?.id ?? '')).toHaveLength(whole?.revision ?? 0)
})
