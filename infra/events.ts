/**
 * The events stage: the function that takes fetched articles from their queue, extracts dated
 * events and appends them to the log. The queue is handed in, because the stage before fills it.
 */
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { addFunction, type FunctionDefaults } from './function.ts'
import { grantTable } from './grants.ts'
import type { WorkQueue } from './work-queue.ts'

/** An article of the longest kind (settings.articles.maxTextChars), five in a batch, with room. */
export const EXTRACT_TIMEOUT_S = 60

const EXTRACT_BATCH = 5
const EXTRACT_CONCURRENCY = 5

interface EventsProps {
  readonly defaults: FunctionDefaults
  readonly extractQueue: WorkQueue
  readonly articles: Table
  readonly log: Table
  readonly logIndex: Table
}

export class Events extends Construct {
  readonly extractEvents: LambdaFunction

  constructor(scope: Construct, id: string, props: EventsProps) {
    super(scope, id)
    this.extractEvents = addFunction(this, 'ExtractEvents', {
      name: 'extract-events',
      description: 'Extracts dated events from articles and appends them to the log',
      defaults: props.defaults,
      timeoutS: EXTRACT_TIMEOUT_S,
      memoryMb: 1024,
      environment: {
        articlesTable: props.articles.tableName,
        logTable: props.log.tableName,
        logIndexTable: props.logIndex.tableName,
      },
    })
    grantTable(this.extractEvents, props.articles, { calls: ['get', 'put'] })
    grantTable(this.extractEvents, props.log, { calls: ['getAll', 'query', 'put'] })
    grantTable(this.extractEvents, props.logIndex, {
      calls: ['getAll', 'put', 'putAll', 'query', 'remove'],
    })
    props.extractQueue.addConsumer(this.extractEvents, {
      batchSize: EXTRACT_BATCH,
      maxConcurrency: EXTRACT_CONCURRENCY,
    })
  }
}
