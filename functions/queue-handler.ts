/**
 * What the functions behind a queue share: messages are handled one by one, only those that must
 * be tried again are reported as failed (partial batch response), and a message that can never
 * succeed is logged once and done with.
 */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Delivery } from '../shared/articles/account.ts'
import { asDatelineError, DatelineError } from '../shared/errors.ts'
import type { ArticleMessage, Ports } from '../shared/ports.ts'
import { settings } from '../shared/settings.ts'
import { createWorld, type LambdaWorld } from './ports.ts'

type QueueWorld = Ports & Pick<LambdaWorld, 'telemetry'>
type Step = (ports: Ports, message: ArticleMessage, delivery: Delivery) => Promise<void>

/** A handler that runs a pipeline step for each message of a batch. */
export function queueHandler(
  functionName: string,
  step: Step,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const world = createWorld(functionName)
  return (event) => handleBatch(world, event, step)
}

/** Runs a step for each message of a batch. Never throws; the answer names what must be retried. */
export async function handleBatch(
  world: QueueWorld,
  event: SQSEvent,
  step: Step,
): Promise<SQSBatchResponse> {
  const failed: string[] = []
  for (const record of event.Records) {
    if (!(await handled(world, record, step))) failed.push(record.messageId)
  }
  world.telemetry.flush()
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
}

async function handled(world: QueueWorld, record: SQSRecord, step: Step): Promise<boolean> {
  const { messageId } = record
  let telemetry: Ports['telemetry'] = world.telemetry
  try {
    const message = messageOf(record)
    const { articleId, correlationId } = message
    telemetry = world.telemetry.with({ articleId, correlationId })
    const receives = Number(record.attributes.ApproximateReceiveCount)
    const delivery = { lastAttempt: receives >= settings.queues.maxReceives }
    await step(portsWith(world, telemetry), message, delivery)
    telemetry.log('info', 'message done')
    return true
  } catch (thrown) {
    const { code, message, transient } = asDatelineError(thrown)
    telemetry.log(transient ? 'warn' : 'error', 'message failed', {
      messageId,
      code,
      reason: message,
      retried: transient,
    })
    return !transient
  }
}

function messageOf({ body }: SQSRecord): ArticleMessage {
  const message = parsed(body)
  if (typeof message?.articleId === 'string' && typeof message.correlationId === 'string') {
    return { articleId: message.articleId, correlationId: message.correlationId }
  }
  // Nothing is lost by letting it go: the sweep sends again for what waits in the outbox.
  throw new DatelineError('bad-input', 'the message does not name an article')
}

function parsed(body: string): Partial<Record<keyof ArticleMessage, unknown>> | null {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** The same world with other telemetry; its ports stay unmade until they are used. */
function portsWith(world: QueueWorld, telemetry: Ports['telemetry']): Ports {
  return Object.create(world, { telemetry: { value: telemetry } }) as Ports
}
