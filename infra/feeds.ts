/**
 * The feeds stage: the table of feeds and the function that polls those that are due.
 *
 * One schedule for all feeds: a run reads the list of them and polls those whose time has come.
 */
import type { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { settings } from '../shared/settings.ts'
import { addFunction, type FunctionDefaults } from './function.ts'
import { grantSend, grantTable } from './grants.ts'
import { addSchedule } from './schedule.ts'
import { addTable } from './table.ts'
import type { WorkQueue } from './work-queue.ts'

interface FeedsProps {
  readonly defaults: FunctionDefaults
  readonly keepTables: boolean
  readonly feeds: readonly string[]
  readonly pollEvery: Duration
  readonly articles: Table
  readonly fetchQueue: WorkQueue
}

export class Feeds extends Construct {
  readonly table: Table
  readonly pollFeeds: LambdaFunction

  constructor(scope: Construct, id: string, props: FeedsProps) {
    super(scope, id)
    this.table = addTable(this, 'Table', { keep: props.keepTables })
    this.pollFeeds = addFunction(this, 'PollFeeds', {
      name: 'poll-feeds',
      description: 'Polls the feeds that are due and offers their new articles',
      defaults: props.defaults,
      // A run that outlived its leases would poll beside the next one.
      timeoutS: settings.feeds.leaseS,
      memoryMb: 512,
      environment: {
        feedsTable: this.table.tableName,
        articlesTable: props.articles.tableName,
        fetchQueueUrl: props.fetchQueue.queue.queueUrl,
      },
      // In the bundle and not in the environment, which ends at 4 KB.
      defines: { DATELINE_FEEDS: JSON.stringify(props.feeds) },
    })
    grantTable(this.pollFeeds, this.table, {
      // `remove`: a feed that left the deployed list is forgotten.
      calls: ['get', 'query', 'put', 'remove'],
    })
    grantTable(this.pollFeeds, props.articles, { calls: ['get', 'put'] })
    grantSend(this.pollFeeds, props.fetchQueue.queue)
    addSchedule(this, 'PollSchedule', {
      target: this.pollFeeds,
      every: props.pollEvery,
      description: 'Looks for feeds that are due',
    })
  }
}
