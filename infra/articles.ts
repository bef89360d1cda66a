/**
 * The articles stage: the table of articles, the queue and function that fetch and read their
 * pages, and the sweep that sends again what was written as pending but never arrived (and packs the
 * lists of the log, as it runs anyway).
 */
import type { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { addFunction, type FunctionDefaults } from './function.ts'
import { grantSend, grantTable } from './grants.ts'
import { addSchedule } from './schedule.ts'
import { addTable } from './table.ts'
import { WorkQueue } from './work-queue.ts'

/** One and a half times `settings.fetch.totalTimeoutMs`: the rest is for reading the page. */
const FETCH_TIMEOUT_S = 60

/** One page an invocation: a server that lets us wait takes time from no other article. */
const FETCH_BATCH = 1

/**
 * Twice what the worst of the documents of bench/hostile.ts needs. It mostly waits for publishers,
 * which costs by the memory: with a gigabyte it was most of Lambda's bill.
 */
const FETCH_MEMORY_MB = 512

/** Few at a time: publishers' servers are the bottleneck, and a worker may have to wait for its turn. */
const FETCH_CONCURRENCY = 5

interface ArticlesProps {
  readonly defaults: FunctionDefaults
  readonly keepTables: boolean
  readonly sweepEvery: Duration
  readonly extractQueue: WorkQueue
  /** Whose old lists the sweep packs. */
  readonly logIndex: Table
}

export class Articles extends Construct {
  readonly table: Table
  readonly fetchQueue: WorkQueue
  readonly fetchArticle: LambdaFunction
  readonly sweep: LambdaFunction

  constructor(scope: Construct, id: string, props: ArticlesProps) {
    super(scope, id)
    this.table = addTable(this, 'Table', {
      keep: props.keepTables,
      expiry: 'expiresAt',
      index: { name: 'pending', projects: 'keys' },
    })
    this.fetchQueue = new WorkQueue(this, 'FetchQueue', { functionTimeoutS: FETCH_TIMEOUT_S })
    this.fetchArticle = this.#addFetchArticle(props)
    this.sweep = this.#addSweep(props)
    addSchedule(this, 'SweepSchedule', {
      target: this.sweep,
      every: props.sweepEvery,
      description: 'Sends lost article messages again',
    })
  }

  #addFetchArticle({ defaults, extractQueue }: ArticlesProps): LambdaFunction {
    const fn = addFunction(this, 'FetchArticle', {
      name: 'fetch-article',
      description: 'Fetches article pages and reads their text',
      defaults,
      timeoutS: FETCH_TIMEOUT_S,
      memoryMb: FETCH_MEMORY_MB,
      environment: {
        articlesTable: this.table.tableName,
        extractQueueUrl: extractQueue.queue.queueUrl,
      },
    })
    grantTable(fn, this.table, { calls: ['get', 'getAll', 'put'] })
    grantSend(fn, extractQueue.queue)
    this.fetchQueue.addConsumer(fn, { batchSize: FETCH_BATCH, maxConcurrency: FETCH_CONCURRENCY })
    return fn
  }

  #addSweep({ defaults, extractQueue, logIndex }: ArticlesProps): LambdaFunction {
    const fn = addFunction(this, 'Sweep', {
      name: 'sweep',
      description: 'Sends the message of articles again that made no progress, and packs old lists',
      defaults,
      timeoutS: 120,
      memoryMb: 512,
      environment: {
        articlesTable: this.table.tableName,
        logIndexTable: logIndex.tableName,
        fetchQueueUrl: this.fetchQueue.queue.queueUrl,
        extractQueueUrl: extractQueue.queue.queueUrl,
      },
    })
    grantTable(fn, this.table, { calls: ['get', 'put'], indexes: ['pending'] })
    grantTable(fn, logIndex, { calls: ['get', 'put', 'putAll', 'query', 'remove'] })
    grantSend(fn, this.fetchQueue.queue)
    grantSend(fn, extractQueue.queue)
    return fn
  }
}
