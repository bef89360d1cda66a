/**
 * cdk-nag's rule packs "AWS Solutions" and "Serverless" find nothing but what is listed here with
 * the reason why we do otherwise.
 */
import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import type { IConstruct } from 'constructs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DatelineProps } from '../../infra/dateline.ts'
import { makeApp } from './stack.ts'

interface Exception {
  readonly pack?: 'AwsSolutions' | 'Serverless'
  readonly rule: string
  readonly at: RegExp
  readonly reason: string
}

const exceptions: readonly Exception[] = [
  {
    pack: 'AwsSolutions',
    rule: 'DDB3',
    at: /\/Log\/Index\/Resource$/,
    reason: 'It holds nothing of its own: `dateline rebuild` makes it again from the log.',
  },
  {
    pack: 'AwsSolutions',
    rule: 'APIG4',
    at: /websub[^/]*\/Resource$/i,
    reason:
      'Hubs cannot sign for AWS; the address holds a token and a push is checked by its HMAC.',
  },
  {
    rule: 'SQSRedrivePolicy',
    at: /\/DeadLetters\/Resource$/,
    reason: 'It is the dead-letter queue; what is in it raises an alarm and is redriven by hand.',
  },
  {
    rule: 'LambdaEventSourceMappingDestination',
    at: /\/Consumer\/Resource$/,
    reason: 'SQS has no such destination: its own redrive policy does this.',
  },
  {
    rule: 'LambdaDLQ',
    at: /\/(PollFeeds|FetchArticle|Sweep|ExtractEvents|QueryApi|AdminApi|Websub)\/Resource$/,
    reason:
      'Only schedules invoke asynchronously, and their events carry nothing: the next run does the same work.',
  },
  {
    rule: 'LambdaTracing',
    at: /\/(PollFeeds|FetchArticle|Sweep|ExtractEvents|QueryApi|AdminApi|Websub)\/Resource$/,
    reason:
      'One correlation id an article in all log lines answers the same questions without a bill by the trace.',
  },
  {
    rule: 'SNSRedrivePolicy',
    at: /\/Monitoring\/Topic\/[^/]+\/Resource$/,
    reason: 'E-mail is told what the alarm in CloudWatch shows anyway; nothing is lost with it.',
  },
]

const everything: DatelineProps = {
  feeds: ['https://example.org/feed'],
  contact: 'https://example.org',
  alarmEmail: 'alarms@example.org',
  corsOrigins: ['https://example.org'],
  push: true,
}

beforeEach(() => {
  // A failed validation prints its report.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('the stack passes with these exceptions', () => {
  expect(() => synth(everything, exceptions)).not.toThrow()
})

test('without them it finds these, so each exception is needed', () => {
  const found = findings(everything, [])
  expect(found).toEqual(exceptions.map(idOf).sort())
})

test('the packs do look: open reads are found', () => {
  expect(findings({ reads: 'none' }, exceptions)).toEqual(['AwsSolutions::AwsSolutions-APIG4'])
})

function idOf({ pack = 'Serverless', rule }: Exception): string {
  return `${pack}::${pack}-${rule}`
}

/** Ids of the rules that the report names. */
function findings(props: DatelineProps, acknowledged: readonly Exception[]): readonly string[] {
  try {
    synth(props, acknowledged)
    return []
  } catch (error) {
    const named = String(error).matchAll(/Acknowledge with '([^']+)'/g)
    return [...new Set([...named].map(([, id]) => id ?? ''))].sort()
  }
}

function synth(props: DatelineProps, acknowledged: readonly Exception[]): void {
  const { app } = makeApp(props)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
  for (const construct of app.node.findAll()) acknowledge(construct, acknowledged)
  app.synth()
}

function acknowledge(construct: IConstruct, acknowledged: readonly Exception[]): void {
  for (const exception of acknowledged) {
    if (!exception.at.test(`/${construct.node.path}`)) continue
    Validations.of(construct).acknowledge({ id: idOf(exception), reason: exception.reason })
  }
}
