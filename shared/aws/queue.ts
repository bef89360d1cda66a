/**
 * The ports `Queue` and `QueueAdmin` on SQS. One message is one article as JSON; batches of ten are
 * SQS's limit, and the entries of a batch that it refused are sent again alone.
 *
 * Redrive receives, sends and deletes in this order, so a crash in between leaves a message twice
 * (which every consumer expects) and never lost. AWS has StartMessageMoveTask for this; embedded
 * engines do not.
 */
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import { DatelineError } from '../errors.ts'
import type { Queue, QueueAdmin, QueueDepth } from '../ports.ts'
import { settings } from '../settings.ts'
import { asServiceError, chunksOf, sendUntilTaken } from './retry.ts'

/** Entries in a batch of SQS. */
const BATCH = 10

interface Where {
  readonly client: SQSClient
  readonly url: string
}

interface WhereWithDeadLetters extends Where {
  readonly deadLetterUrl: string
}

/** Opens a queue for sending. */
export function sqsQueue(where: Where): Queue {
  return {
    send: (messages) =>
      guarded(where.url, async () => {
        const bodies = messages.map((message) => JSON.stringify(message))
        for (const chunk of chunksOf(bodies, BATCH)) await sendBatch(where, chunk)
      }),
  }
}

/** Opens a queue and its dead-letter queue for an operator. */
export function sqsQueueAdmin(where: WhereWithDeadLetters): QueueAdmin {
  return {
    depth: () => guarded(where.url, () => depthOf(where)),
    redrive: () => guarded(where.deadLetterUrl, () => redrive(where)),
  }
}

async function guarded<T>(url: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (thrown) {
    throw asServiceError(
      thrown,
      'queue-unavailable',
      `queue ${url.slice(url.lastIndexOf('/') + 1)}`,
    )
  }
}

async function sendBatch({ client, url }: Where, bodies: readonly string[]): Promise<void> {
  const left = await sendUntilTaken(bodies, async (some) => {
    const entries = some.map((body, i) => ({ Id: String(i), MessageBody: body }))
    const answer = await client.send(
      new SendMessageBatchCommand({ QueueUrl: url, Entries: entries }),
    )
    const failed = answer.Failed ?? []
    const wrong = failed.find((entry) => entry.SenderFault === true)
    if (wrong !== undefined) {
      throw new DatelineError('internal', `SQS refuses a message: ${wrong.Code}: ${wrong.Message}`)
    }
    return failed.flatMap((entry) => some[Number(entry.Id)] ?? [])
  })
  if (left.length > 0) {
    throw new DatelineError('queue-unavailable', `${left.length} messages of a batch stay refused`)
  }
}

async function depthOf(where: WhereWithDeadLetters): Promise<QueueDepth> {
  const [live, dead] = await Promise.all([
    countsOf(where.client, where.url),
    countsOf(where.client, where.deadLetterUrl),
  ])
  return { ...live, dead: dead.waiting + dead.inFlight + dead.delayed }
}

async function countsOf(client: SQSClient, url: string) {
  const answer = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ],
    }),
  )
  const counts = answer.Attributes ?? {}
  return {
    waiting: Number(counts.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(counts.ApproximateNumberOfMessagesNotVisible ?? 0),
    delayed: Number(counts.ApproximateNumberOfMessagesDelayed ?? 0),
  }
}

async function redrive({ client, url, deadLetterUrl }: WhereWithDeadLetters): Promise<number> {
  let moved = 0
  while (moved < settings.aws.redrivePerCall) {
    const answer = await client.send(
      // A second of long poll asks all servers of the queue; a short poll may miss messages.
      new ReceiveMessageCommand({
        QueueUrl: deadLetterUrl,
        MaxNumberOfMessages: BATCH,
        WaitTimeSeconds: 1,
      }),
    )
    const messages = answer.Messages ?? []
    if (messages.length === 0) return moved
    await sendBatch(
      { client, url },
      messages.map((message) => message.Body ?? ''),
    )
    const entries = messages.map((message, i) => ({
      Id: String(i),
      ReceiptHandle: message.ReceiptHandle,
    }))
    // What fails to be deleted shows up again and is moved twice: at least once, as always.
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: deadLetterUrl, Entries: entries }))
    moved += messages.length
  }
  return moved
}
