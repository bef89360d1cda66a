/**
 * The alarms: one for each way in which articles stop becoming events. Each description ends in
 * the section of docs/RUNBOOK.md that says what to do.
 *
 * CloudWatch bills by alarm and gives ten for nothing, so an alarm stands for a symptom and not
 * for a metric: failures of the two API functions show as the API's 5xx, and throttling is watched
 * for the whole account and region because that is what shares the limit.
 */
import { Duration, Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { type Metric as MetricName, metricNamespace } from '../shared/metrics.ts'
import { settings } from '../shared/settings.ts'
import type { WorkQueue } from './work-queue.ts'

const PERIOD = Duration.minutes(5)

/** Longer than all receives of one failing message together, as for the sweep. */
const OLD_MESSAGE_S = settings.sweep.afterS

interface MonitoringProps {
  readonly queues: Readonly<Record<'Fetch' | 'Extract', WorkQueue>>
  readonly functions: Readonly<
    Record<'PollFeeds' | 'FetchArticle' | 'ExtractEvents' | 'Sweep', LambdaFunction>
  >
  readonly api: HttpApi
  readonly alarmEmail: string | undefined
}

/** A condition that wakes somebody: the metric is above `over` (below 1 for `silence`). */
interface AlarmProps {
  readonly metric: IMetric
  readonly says: string
  /** Section of docs/RUNBOOK.md. */
  readonly section: string
  readonly over: number
  /** Periods in a row. @default 1 */
  readonly periods?: number
}

export class Monitoring extends Construct {
  readonly #action: IAlarmAction | undefined

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id)
    this.#action = props.alarmEmail === undefined ? undefined : mailTo(this, props.alarmEmail)
    for (const [name, queue] of Object.entries(props.queues)) this.#watchQueue(name, queue)
    for (const [name, fn] of Object.entries(props.functions)) this.#watchFunction(name, fn)
    this.#watchApi(props.api)
    this.#watchThrottling()
    this.#watchOutput()
  }

  #watchQueue(name: string, queue: WorkQueue): void {
    this.#alarm(`${name}DeadLetters`, {
      metric: queue.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: PERIOD,
        statistic: Stats.MAXIMUM,
      }),
      says: `Articles failed ${settings.queues.maxReceives} times and wait in the dead-letter queue.`,
      section: 'dead-letters',
      over: 0,
    })
    this.#alarm(`${name}Backlog`, {
      metric: queue.queue.metricApproximateAgeOfOldestMessage({
        period: PERIOD,
        statistic: Stats.MAXIMUM,
      }),
      says: 'An article waits in the queue for longer than all its tries should take.',
      section: 'backlog',
      over: OLD_MESSAGE_S,
    })
  }

  #watchFunction(name: string, fn: LambdaFunction): void {
    this.#alarm(`${name}Errors`, {
      metric: fn.metricErrors({ period: PERIOD, statistic: Stats.SUM }),
      says: 'A function ended in an error, ran out of time or out of memory.',
      section: 'function-errors',
      over: 0,
      // One crash is tried again by itself; three periods in a row are not chance.
      periods: 3,
    })
  }

  #watchApi(api: HttpApi): void {
    this.#alarm('ApiErrors', {
      metric: api.metricServerError({ period: PERIOD, statistic: Stats.SUM }),
      says: 'The API answered with 5xx.',
      section: 'api-errors',
      over: 0,
      periods: 3,
    })
  }

  #watchThrottling(): void {
    this.#alarm('Throttles', {
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Throttles',
        period: PERIOD,
        statistic: Stats.SUM,
      }),
      says: "Lambda functions are held back: the account's concurrency in this region is used up.",
      section: 'throttles',
      over: 0,
      periods: 3,
    })
  }

  #watchOutput(): void {
    const extracted: MetricName = 'ArticlesExtracted'
    this.#alarm('Silence', {
      metric: new Metric({
        namespace: metricNamespace,
        metricName: extracted,
        period: Duration.days(1),
        statistic: Stats.SUM,
      }),
      says: 'No article became events for a day (also on the first day, until the first one).',
      section: 'silence',
      over: 0,
    })
  }

  #alarm(id: string, { metric, says, section, over, periods = 1 }: AlarmProps): void {
    const silence = section === 'silence'
    const alarm = new Alarm(this, id, {
      metric,
      alarmDescription: `${says} See docs/RUNBOOK.md#${section}`,
      threshold: over,
      comparisonOperator: silence
        ? ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    if (this.#action !== undefined) alarm.addAlarmAction(this.#action)
  }
}

function mailTo(scope: Construct, address: string): IAlarmAction {
  const topic = new Topic(scope, 'Topic', { displayName: 'Dateline alarms', enforceSSL: true })
  topic.addSubscription(new EmailSubscription(address))
  // A topic policy (enforceSSL makes one) replaces the default one, which let alarms in.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  return new SnsAction(topic)
}
