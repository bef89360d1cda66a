/** What `Queue` and `QueueAdmin` promise, through the SDK against the embedded engine. */
import { randomUUID } from 'node:crypto'
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqsQueue, sqsQueueAdmin } from '../../shared/aws/queue.ts'
import type { ArticleMessage } from '../../shared/ports.ts'

let engine: FauxqsServer
let client: SQSClient
beforeAll(async () => {
  engine = await startFauxqs({ port: 0, logger: false, host: '127.0.0.1' })
  client = new SQSClient({
    endpoint: `http://127.0.0.1:${engine.port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  })
})
afterAll(async () => {
  client.destroy()
  await engine.stop()
})

describe('queue on sqs', () => {
  test.each([0, 1, 10, 23])('sends %i messages', async (count) => {
    const { url } = makeQueue()
    const sent = messages(count)
    await sqsQueue({ client, url }).send(sent)
    expect(await drain(url)).toEqual(sent)
  })

  test('counts what waits and what is dead', async () => {
    const { url, deadLetterUrl } = makeQueue()
    await sqsQueue({ client, url }).send(messages(3))
    await sqsQueue({ client, url: deadLetterUrl }).send(messages(2))
    await client.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 1 }))
    const depth = await sqsQueueAdmin({ client, url, deadLetterUrl }).depth()
    expect(depth).toEqual({ waiting: 2, inFlight: 1, delayed: 0, dead: 2 })
  })

  test('redrive moves every dead letter back, with its words', async () => {
    const { url, deadLetterUrl } = makeQueue()
    const dead = messages(17)
    await sqsQueue({ client, url: deadLetterUrl }).send(dead)
    const admin = sqsQueueAdmin({ client, url, deadLetterUrl })
    expect(await admin.redrive()).toBe(17)
    expect(await admin.depth()).toMatchObject({ waiting: 17, dead: 0 })
    expect(await drain(url)).toEqual(dead)
    expect(await admin.redrive()).toBe(0)
  })

  test('a queue that is not there is an error with a code', async () => {
    const { url } = makeQueue()
    const queue = sqsQueue({ client, url: `${url}-not` })
    await expect(queue.send(messages(1))).rejects.toMatchObject({ code: 'queue-unavailable' })
  })
})

function makeQueue() {
  const name = `q-${randomUUID()}`
  return {
    url: engine.createQueue(name).queueUrl,
    deadLetterUrl: engine.createQueue(`${name}-dead`).queueUrl,
  }
}

function messages(count: number): ArticleMessage[] {
  return Array.from({ length: count }, (_, i) => ({
    articleId: `a${i}`,
    correlationId: `c${i} "grüße"`,
  }))
}

async function drain(url: string): Promise<ArticleMessage[]> {
  const all: ArticleMessage[] = []
  for (;;) {
    const answer = await client.send(
      new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }),
    )
    const received = answer.Messages ?? []
    if (received.length === 0) return all
    all.push(...received.map((message) => JSON.parse(message.Body ?? '')))
  }
}
