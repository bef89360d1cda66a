/** A batch from a queue: which messages come again, and what a step is told. */
import type { SQSEvent } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { handleBatch } from '../../functions/queue-handler.ts'
import { createTelemetry } from '../../functions/telemetry.ts'
import { DatelineError } from '../../shared/errors.ts'
import type { Ports } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import { createTestWorld } from '../helpers/world.ts'

interface Sent {
  readonly id: string
  readonly body?: string
  readonly receives?: number
}

function eventOf(sent: readonly Sent[]): SQSEvent {
  const records = sent.map(({ id, body, receives = 1 }) => ({
    messageId: id,
    body: body ?? JSON.stringify({ articleId: `article of ${id}`, correlationId: `c of ${id}` }),
    attributes: { ApproximateReceiveCount: String(receives) },
  }))
  return { Records: records } as unknown as SQSEvent
}

/** Hands messages to a step that fails as told, and says what came of it. */
async function run(sent: readonly Sent[], failures: Readonly<Record<string, Error>> = {}) {
  const lines: Record<string, unknown>[] = []
  const write = (line: string) => lines.push(JSON.parse(line))
  const telemetry = createTelemetry({ functionName: 'fetch-article', level: 'info', write })
  const steps: unknown[] = []
  const world = { ...createTestWorld().ports, telemetry }
  const answer = await handleBatch(world, eventOf(sent), async (ports, message, delivery) => {
    steps.push({ ...message, ...delivery })
    ports.telemetry.count('ArticlesFetched')
    const failure = failures[message.articleId]
    if (failure !== undefined) throw failure
  })
  const again = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
  return { again, steps, lines }
}

const slow = new DatelineError('timeout', 'too slow')
const gone = new DatelineError('gone', 'no more')
const defect = new TypeError('x is not a function')

describe('a batch', () => {
  const three = [{ id: 'm1' }, { id: 'm2' }, { id: 'm3' }]
  const cases: readonly {
    readonly name: string
    readonly failures: Readonly<Record<string, Error>>
    readonly again: readonly string[]
  }[] = [
    { name: 'all is well: none', failures: {}, again: [] },
    {
      name: 'a transient error: that one alone',
      failures: { 'article of m2': slow },
      again: ['m2'],
    },
    { name: 'a permanent error: none', failures: { 'article of m2': gone }, again: [] },
    { name: 'a defect: that one', failures: { 'article of m1': defect }, again: ['m1'] },
    {
      name: 'some of each: the transient ones',
      failures: { 'article of m1': slow, 'article of m2': gone, 'article of m3': slow },
      again: ['m1', 'm3'],
    },
  ]
  it.each(cases)('comes again after $name', async ({ failures, again }) => {
    const ran = await run(three, failures)
    expect(ran.again).toEqual(again)
    expect(ran.steps).toHaveLength(3)
  })

  it.each([
    [1, false],
    [settings.queues.maxReceives - 1, false],
    [settings.queues.maxReceives, true],
    [settings.queues.maxReceives + 1, true],
  ])('receive %d: is it the last attempt? %s', async (receives, lastAttempt) => {
    const { steps } = await run([{ id: 'm1', receives }])
    expect(steps).toEqual([{ articleId: 'article of m1', correlationId: 'c of m1', lastAttempt }])
  })

  it.each([
    '',
    'no JSON',
    '{"articleId":',
    'null',
    '7',
    '[]',
    '{}',
    '{"articleId":"a"}',
    '{"articleId":1,"correlationId":"c"}',
  ])('a message %j is logged once, not tried again, and stops no other', async (body) => {
    const { again, steps, lines } = await run([{ id: 'm1', body }, { id: 'm2' }])
    expect(again).toEqual([])
    expect(steps).toMatchObject([{ articleId: 'article of m2' }])
    expect(lines.filter(({ level }) => level === 'error')).toMatchObject([
      { message: 'message failed', messageId: 'm1', code: 'bad-input', retried: false },
    ])
  })
})

describe('the log of a batch', () => {
  it('names article and correlation, tells errors by their kind, and ends with the metrics', async () => {
    const failures = { 'article of m2': slow, 'article of m3': gone }
    const { lines } = await run([{ id: 'm1' }, { id: 'm2' }, { id: 'm3' }], failures)
    expect(lines).toMatchObject([
      {
        level: 'info',
        message: 'message done',
        articleId: 'article of m1',
        correlationId: 'c of m1',
      },
      {
        level: 'warn',
        articleId: 'article of m2',
        messageId: 'm2',
        code: 'timeout',
        reason: 'too slow',
        retried: true,
      },
      {
        level: 'error',
        articleId: 'article of m3',
        messageId: 'm3',
        code: 'gone',
        reason: 'no more',
        retried: false,
      },
      { ArticlesFetched: 3 },
    ])
  })

  it('makes no port that the step does not use', async () => {
    const { telemetry } = createTestWorld().ports
    const world = {
      telemetry: { ...telemetry, flush: () => {} },
      get log(): Ports['log'] {
        throw new Error('LOG_TABLE is not set')
      },
    } as Parameters<typeof handleBatch>[0]
    const uses = (port: 'log' | 'telemetry') =>
      handleBatch(world, eventOf([{ id: 'm1' }]), async (ports) => void ports[port])
    expect(await uses('telemetry')).toEqual({ batchItemFailures: [] })
    expect(await uses('log')).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] })
  })
})
