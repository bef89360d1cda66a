/**
 * A queue of article messages with its dead-letter queue, and the mapping that feeds a function
 * from it. SQS delivers at least once and in no order; what fails `maxReceives` times waits in the
 * dead-letter queue for `dateline redrive`.
 */
import { Duration } from 'aws-cdk-lib'
import { EventSourceMapping, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { settings } from '../shared/settings.ts'
import { grantConsume } from './grants.ts'

/** Below this SQS shows a message again while a retry of Lambda still works on it (AWS's advice). */
const VISIBILITY_PER_TIMEOUT = 6

/** The longest that SQS keeps anything: time to notice the alarm, mend and redrive. */
const KEEP_DEAD_LETTERS = Duration.days(14)

/** A message is two ids (ArticleMessage); what is larger is not ours. */
const MAX_MESSAGE_BYTES = 4096

/** A week of messages survives a week of trouble downstream. */
const KEEP_MESSAGES = Duration.days(7)

interface WorkQueueProps {
  /** Timeout of the function that works on the messages. */
  readonly functionTimeoutS: number
}

interface ConsumerProps {
  /** Messages that one invocation gets at most. */
  readonly batchSize: number
  /** Invocations at the same time at most; 2 is the least that SQS allows. */
  readonly maxConcurrency: number
}

export class WorkQueue extends Construct {
  readonly queue: Queue
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id)
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    }
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...common,
      retentionPeriod: KEEP_DEAD_LETTERS,
    })
    this.queue = new Queue(this, 'Queue', {
      ...common,
      retentionPeriod: KEEP_MESSAGES,
      visibilityTimeout: Duration.seconds(VISIBILITY_PER_TIMEOUT * props.functionTimeoutS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: settings.queues.maxReceives },
    })
  }

  /** Feeds the function from the queue; it reports the messages of a batch that failed. */
  addConsumer(fn: LambdaFunction, props: ConsumerProps): void {
    grantConsume(fn, this.queue)
    new EventSourceMapping(this, 'Consumer', {
      target: fn,
      eventSourceArn: this.queue.queueArn,
      batchSize: props.batchSize,
      maxConcurrency: props.maxConcurrency,
      reportBatchItemFailures: true,
    })
  }
}
