/**
 * An SQS event source mapping: receives messages, hands them to the function in batches, and
 * deletes those that the function does not report as failed. The others come back after their
 * visibility timeout, and go to the dead-letter queue when they have been received too often.
 *
 * Source: Lambda Developer Guide, "Using Lambda with Amazon SQS".
 */
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import type { Engines } from './engines.ts'
import type { LocalFunction } from './functions.ts'
import type { MappingSpec } from './plan.ts'

export interface EventSource {
  /** Messages handed to the function and not yet answered for. */
  busy(): number
  close(): Promise<void>
}

interface Mapping {
  readonly engines: Engines
  readonly spec: MappingSpec
  readonly fn: LocalFunction
  readonly onError: (reason: string) => void
}

/** Long polling ends a little later than a command should take to stop. */
const WAIT_S = 1
const PAUSE_AFTER_ERROR_MS = 500

/** Starts `concurrency` pollers on the queue. */
export function startEventSource(mapping: Mapping): EventSource {
  const stop = new AbortController()
  const state = { busy: 0 }
  const pollers = Array.from({ length: mapping.spec.concurrency }, () =>
    pollUntilStopped(mapping, state, stop.signal),
  )
  return {
    busy: () => state.busy,
    close: async () => {
      stop.abort()
      await Promise.all(pollers)
    },
  }
}

async function pollUntilStopped(
  mapping: Mapping,
  state: { busy: number },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const messages = await receive(mapping, signal)
      if (messages.length === 0) continue
      state.busy += messages.length
      await handle(mapping, messages).finally(() => {
        state.busy -= messages.length
      })
    } catch (error) {
      if (signal.aborted) return
      mapping.onError(error instanceof Error ? error.message : String(error))
      await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_ERROR_MS))
    }
  }
}

async function receive(
  { engines, spec }: Mapping,
  signal: AbortSignal,
): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: engines.queueUrl(spec.queue),
    MaxNumberOfMessages: Math.min(10, spec.batchSize),
    WaitTimeSeconds: WAIT_S,
    MessageSystemAttributeNames: ['All'],
  })
  const answer = await engines.sqs.send(command, { abortSignal: signal })
  return answer.Messages ?? []
}

async function handle({ engines, spec, fn }: Mapping, messages: readonly Message[]): Promise<void> {
  const event = { Records: messages.map((message) => recordOf(message, spec.queue)) }
  const failed = failedIn(await fn.invoke(event))
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId))
  if (done.length === 0) return
  await engines.sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl: engines.queueUrl(spec.queue),
      Entries: done.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle })),
    }),
  )
}

function recordOf(message: Message, queue: string): unknown {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes ?? {},
    messageAttributes: {},
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${queue}`,
    awsRegion: 'us-east-1',
  }
}

/** Ids in a partial batch response. */
function failedIn(response: unknown): ReadonlySet<unknown> {
  const { batchItemFailures = [] } = (response ?? {}) as {
    readonly batchItemFailures?: readonly { readonly itemIdentifier: string }[]
  }
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
}
