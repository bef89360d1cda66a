/**
 * One stack with one Dateline in it, tagged, with the names that an operator needs as outputs.
 * Physical names are left to CloudFormation, so that several stacks fit one account.
 */
import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Dateline, type DatelineProps } from './dateline.ts'

export interface DatelineStackProps extends StackProps {
  readonly dateline: DatelineProps
}

export class DatelineStack extends Stack {
  readonly dateline: Dateline

  constructor(scope: Construct, id: string, props: DatelineStackProps) {
    super(scope, id, {
      description: 'Dateline: an event database made from news feeds',
      analyticsReporting: false,
      ...props,
    })
    this.dateline = new Dateline(this, 'Dateline', props.dateline)
    Tags.of(this).add('application', 'dateline')
    this.#addOutputs()
  }

  #addOutputs(): void {
    const { feeds, articles, extractQueue, log, api } = this.dateline
    const outputs = {
      ApiUrl: api.url,
      FeedsTable: feeds.table.tableName,
      ArticlesTable: articles.table.tableName,
      LogTable: log.table.tableName,
      LogIndexTable: log.index.tableName,
      FetchQueueUrl: articles.fetchQueue.queue.queueUrl,
      FetchDeadLetterUrl: articles.fetchQueue.deadLetters.queueUrl,
      ExtractQueueUrl: extractQueue.queue.queueUrl,
      ExtractDeadLetterUrl: extractQueue.deadLetters.queueUrl,
    }
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value })
  }
}
