/** The alarms: which there are, what they watch, and that each leads to the runbook. */
import { describe, expect, test } from 'vitest'
import { createTelemetry } from '../../functions/telemetry.ts'
import { settings } from '../../shared/settings.ts'
import { Synthesised } from './stack.ts'

const stack = new Synthesised()

/** Name, metric, on what, above which threshold, runbook section. */
const expected = [
  ['ApiErrors', '5xx', 'Api/Http', 0, 'api-errors'],
  [
    'ExtractBacklog',
    'ApproximateAgeOfOldestMessage',
    'ExtractQueue/Queue',
    settings.sweep.afterS,
    'backlog',
  ],
  [
    'ExtractDeadLetters',
    'ApproximateNumberOfMessagesVisible',
    'ExtractQueue/DeadLetters',
    0,
    'dead-letters',
  ],
  ['ExtractEventsErrors', 'Errors', 'Events/ExtractEvents', 0, 'function-errors'],
  ['FetchArticleErrors', 'Errors', 'Articles/FetchArticle', 0, 'function-errors'],
  [
    'FetchBacklog',
    'ApproximateAgeOfOldestMessage',
    'Articles/FetchQueue/Queue',
    settings.sweep.afterS,
    'backlog',
  ],
  [
    'FetchDeadLetters',
    'ApproximateNumberOfMessagesVisible',
    'Articles/FetchQueue/DeadLetters',
    0,
    'dead-letters',
  ],
  ['PollFeedsErrors', 'Errors', 'Feeds/PollFeeds', 0, 'function-errors'],
  ['Silence', 'ArticlesExtracted', undefined, 0, 'silence'],
  ['SweepErrors', 'Errors', 'Articles/Sweep', 0, 'function-errors'],
  ['Throttles', 'Throttles', undefined, 0, 'throttles'],
] as const

interface AlarmProperties {
  readonly MetricName: string
  readonly Namespace: string
  readonly Dimensions?: readonly { readonly Value: string }[]
  readonly Threshold: number
  readonly AlarmDescription: string
  readonly ComparisonOperator: string
  readonly TreatMissingData: string
  readonly AlarmActions?: readonly string[]
}

function alarms(from: Synthesised): readonly (readonly [string, AlarmProperties])[] {
  return from
    .all('AWS::CloudWatch::Alarm')
    .map(([name]) => [
      name.replace('Monitoring/', ''),
      from.properties(name) as unknown as AlarmProperties,
    ])
}

describe('alarms', () => {
  test('are these', () => {
    const found = alarms(stack).map(([name, alarm]) => [
      name,
      alarm.MetricName,
      alarm.Dimensions?.map(({ Value }) => Value.replace(/.*:/, '')).at(0),
      alarm.Threshold,
      /docs\/RUNBOOK\.md#(\S+)$/.exec(alarm.AlarmDescription)?.[1],
    ])
    expect(found).toEqual(expected)
  })

  test('only silence is alarming when nothing is measured', () => {
    for (const [name, alarm] of alarms(stack)) {
      const silent = name === 'Silence'
      expect([name, alarm.TreatMissingData]).toEqual([name, silent ? 'breaching' : 'notBreaching'])
      expect([name, alarm.ComparisonOperator]).toEqual([
        name,
        silent ? 'LessThanOrEqualToThreshold' : 'GreaterThanThreshold',
      ])
    }
  })

  test('silence watches the metric where the functions write it', () => {
    const lines: string[] = []
    const telemetry = createTelemetry({
      functionName: 'extract-events',
      level: 'info',
      write: (line) => lines.push(line),
    })
    telemetry.count('ArticlesExtracted')
    telemetry.flush()
    const [directive] = JSON.parse(lines.at(-1) ?? '')._aws.CloudWatchMetrics
    const silence = Object.fromEntries(alarms(stack))['Silence']
    expect(silence?.Namespace).toBe(directive.Namespace)
    expect(silence?.Dimensions ?? []).toEqual(directive.Dimensions.flat())
  })

  test('tell nobody by default', () => {
    expect(stack.all('AWS::SNS::Topic')).toEqual([])
    expect(alarms(stack).every(([, alarm]) => alarm.AlarmActions === undefined)).toBe(true)
  })

  test('are mailed to the address given, and CloudWatch may send there', () => {
    const mailed = new Synthesised({ alarmEmail: 'alarms@example.org' })
    expect(alarms(mailed)).toHaveLength(expected.length)
    for (const [, alarm] of alarms(mailed)) expect(alarm.AlarmActions).toEqual(['Monitoring/Topic'])
    mailed.template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'alarms@example.org',
    })
    expect(mailed.properties('Monitoring/Topic/Policy')['PolicyDocument']).toMatchObject({
      Statement: [
        { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        {
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': 'AWS::AccountId' } },
        },
      ],
    })
  })
})
