/** Event source mappings on the real embedded queue: batches, partial failures, dead letters. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { GetQueueAttributesCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createResources } from '../../local/create.ts'
import { type Engines, startEngines } from '../../local/engines.ts'
import { type EventSource, startEventSource } from '../../local/event-source.ts'
import type { Plan } from '../../local/plan.ts'

interface SqsEvent {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[]
}

const MAX_RECEIVES = 2
const plan: Plan = {
  tables: [],
  queues: [
    {
      name: 'work',
      deadLetters: 'dead',
      attributes: {
        VisibilityTimeout: '1',
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:dead',
          maxReceiveCount: MAX_RECEIVES,
        }),
      },
    },
    { name: 'dead', attributes: {} },
  ],
  functions: [],
  mappings: [],
  schedules: [],
  routes: [],
}

let folder: string
let engines: Engines
let source: EventSource | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-source-'))
  engines = await startEngines(folder)
  await createResources(engines, plan)
})

afterEach(async () => {
  await source?.close()
  await engines.close()
  await rm(folder, { recursive: true, force: true })
})

it('hands over batches, deletes what is done, and dead-letters what always fails', async () => {
  const handed: string[] = []
  let largest = 0
  source = run((event) => {
    largest = Math.max(largest, event.Records.length)
    handed.push(...event.Records.map(({ body }) => body))
    return event.Records.filter(({ body }) => body === 'poison')
  })
  await send(['a', 'b', 'poison', 'c'])

  await until(async () => (await depth('dead')) === 1)

  expect(handed.filter((body) => body === 'poison')).toHaveLength(MAX_RECEIVES)
  expect(handed.filter((body) => body !== 'poison').sort()).toEqual(['a', 'b', 'c'])
  expect(largest).toBeLessThanOrEqual(3)
  expect(await depth('work')).toBe(0)
})

it('gives a whole batch back when the function throws', async () => {
  let calls = 0
  source = run((event) => {
    calls += 1
    if (calls === 1) throw new Error('cold start went wrong')
    return event.Records.slice(0, 0)
  })
  await send(['a'])

  await until(async () => calls === 2 && (await depth('work')) === 0)

  expect(await depth('dead')).toBe(0)
})

it('never runs more at once than the mapping allows', async () => {
  let now = 0
  let most = 0
  source = run(async () => {
    now += 1
    most = Math.max(most, now)
    await pause(30)
    now -= 1
    return []
  })
  await send(Array.from({ length: 10 }, (_, n) => String(n)))

  await until(async () => (await depth('work')) === 0)

  expect(most).toBe(2)
})

function run(
  failing: (event: SqsEvent) => SqsEvent['Records'] | Promise<SqsEvent['Records']>,
): EventSource {
  const invoke = async (event: unknown) => {
    const failed = await failing(event as SqsEvent)
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  }
  return startEventSource({
    engines,
    spec: { queue: 'work', fn: 'fn', batchSize: 3, concurrency: 2 },
    fn: { name: 'fn', invoke, busy: () => 0, close: async () => {} },
    onError: () => {},
  })
}

async function send(bodies: readonly string[]): Promise<void> {
  const Entries = bodies.map((MessageBody, n) => ({ Id: String(n), MessageBody }))
  await engines.sqs.send(
    new SendMessageBatchCommand({ QueueUrl: engines.queueUrl('work'), Entries }),
  )
}

async function depth(queue: string): Promise<number> {
  const { Attributes } = await engines.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: engines.queueUrl(queue), AttributeNames: ['All'] }),
  )
  return (
    Number(Attributes?.['ApproximateNumberOfMessages']) +
    Number(Attributes?.['ApproximateNumberOfMessagesNotVisible'])
  )
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(50)
}
