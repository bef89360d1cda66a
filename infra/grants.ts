/**
 * What our functions may be allowed to do, action by action.
 *
 * CDK's own `grant...` methods allow more than the ports in shared/aws use (scans, conditional
 * checks, transactions); here each function gets the calls that it makes. No resource is a wildcard:
 * indexes are named.
 */
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'

/** Calls of the port `Table`, by the action that allows them. */
const tableActions = {
  get: 'dynamodb:GetItem',
  getAll: 'dynamodb:BatchGetItem',
  query: 'dynamodb:Query',
  scan: 'dynamodb:Scan',
  put: 'dynamodb:PutItem',
  putAll: 'dynamodb:BatchWriteItem',
  remove: 'dynamodb:DeleteItem',
} as const

interface TableGrant {
  /** On the table itself. */
  readonly calls: readonly (keyof typeof tableActions)[]
  /** Indexes that may be queried. */
  readonly indexes?: readonly string[]
}

/** A WorkQueue, as far as permissions go. */
interface QueuePair {
  readonly queue: IQueue
  readonly deadLetters: IQueue
}

/** Allows these calls on the table, and queries on the indexes named. */
export function grantTable(fn: LambdaFunction, table: Table, grant: TableGrant): void {
  allow(
    fn,
    grant.calls.map((call) => tableActions[call]),
    [table.tableArn],
  )
  const indexes = grant.indexes ?? []
  if (indexes.length > 0) {
    allow(
      fn,
      ['dynamodb:Query'],
      indexes.map((name) => `${table.tableArn}/index/${name}`),
    )
  }
}

/** Allows sending (single and in batches: one action covers both). */
export function grantSend(fn: LambdaFunction, queue: IQueue): void {
  allow(fn, ['sqs:SendMessage'], [queue.queueArn])
}

/** Allows what an event source mapping does in the function's name. */
export function grantConsume(fn: LambdaFunction, queue: IQueue): void {
  allow(fn, ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], [queue.queueArn])
}

/** Allows counting the messages of a queue and of its dead-letter queue. */
export function grantDepth(fn: LambdaFunction, queue: QueuePair): void {
  allow(fn, ['sqs:GetQueueAttributes'], [queue.queue.queueArn, queue.deadLetters.queueArn])
}

/** Allows moving dead letters back: receive and delete there; sending is `grantSend`. */
export function grantRedrive(fn: LambdaFunction, queue: QueuePair): void {
  allow(fn, ['sqs:DeleteMessage', 'sqs:ReceiveMessage'], [queue.deadLetters.queueArn])
}

function allow(fn: LambdaFunction, actions: readonly string[], resources: readonly string[]): void {
  fn.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }))
}
