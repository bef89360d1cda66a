/** The laptop reads the stack from the template, and refuses what it cannot run truly. */
import { describe, expect, it } from 'vitest'
import { planOf } from '../../local/plan.ts'
import { type Json, type Resource, resolve } from '../../local/template.ts'

const queueUrl = (name: string) => `http://127.0.0.1:1/000000000000/${name}`

function plan(resources: Readonly<Record<string, Partial<Resource>>>) {
  const entries = Object.entries(resources).map(
    ([id, { Type = '', Properties = {}, Metadata = {} }]) =>
      [id, { Type, Properties, Metadata }] as const,
  )
  return planOf(new Map(entries), queueUrl)
}

const work = {
  Dead: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1_209_600 } },
  Work: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      VisibilityTimeout: 360,
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 },
    },
  },
  Fn: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { S3Bucket: { 'Fn::Sub': 'assets' }, S3Key: 'abc.zip' },
      Environment: { Variables: { QUEUE: { Ref: 'Work' } } },
      Handler: 'index.handler',
      Role: { 'Fn::GetAtt': ['NobodyAsks', 'Arn'] },
      Timeout: 60,
    },
  },
} as const

describe('what the plan says', () => {
  it('a queue keeps its attributes and names its dead-letter queue', () => {
    const { queues } = plan(work)
    const [dead, main] = queues
    expect(dead).toEqual({ name: 'Dead', attributes: { MessageRetentionPeriod: '1209600' } })
    expect(main?.deadLetters).toBe('Dead')
    expect(main?.attributes['VisibilityTimeout']).toBe('360')
    expect(JSON.parse(main?.attributes['RedrivePolicy'] ?? '')).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:Dead',
      maxReceiveCount: 5,
    })
  })

  it('a function knows its asset, its time and the address of its queue', () => {
    expect(plan(work).functions).toEqual([
      {
        name: 'Fn',
        asset: 'abc',
        bundle: 'index.mjs',
        handlerName: 'handler',
        env: { QUEUE: queueUrl('Work') },
        timeoutS: 60,
      },
    ])
  })

  it('an event source mapping joins queue and function', () => {
    const mapping = {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        BatchSize: 3,
        EventSourceArn: { 'Fn::GetAtt': ['Work', 'Arn'] },
        FunctionName: { Ref: 'Fn' },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 4 },
      },
    }
    expect(plan({ ...work, mapping }).mappings).toEqual([
      { queue: 'Work', fn: 'Fn', batchSize: 3, concurrency: 4 },
    ])
  })

  it.each([
    ['rate(1 minute)', 60],
    ['rate(5 minutes)', 300],
    ['rate(2 hours)', 7_200],
  ])('the schedule %s is every %i s', (expression, everyS) => {
    expect(plan({ ...work, Tick: schedule(expression) }).schedules).toEqual([{ fn: 'Fn', everyS }])
  })
})

describe('what is refused', () => {
  it('a type of resource that nobody taught it', () => {
    expect(() => plan({ Bucket: { Type: 'AWS::S3::Bucket' } })).toThrow(/Bucket.*AWS::S3::Bucket/)
  })

  it('a schedule that is not a rate', () => {
    expect(() => plan({ ...work, Tick: schedule('cron(0 12 * * ? *)') })).toThrow(/cron/)
  })

  it('a mapping that would retry whole batches', () => {
    const mapping = {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        EventSourceArn: { 'Fn::GetAtt': ['Work', 'Arn'] },
        FunctionName: { Ref: 'Fn' },
      },
    }
    expect(() => plan({ ...work, mapping })).toThrow(/batch item failures/)
  })

  it.each<[string, Json]>([
    ['a reference to nothing', { Ref: 'Nowhere' }],
    ['an attribute of nothing', { 'Fn::GetAtt': ['Nowhere', 'Arn'] }],
    ['a function that it does not know', { 'Fn::ImportValue': 'x' }],
  ])('%s', (_name, value) => {
    expect(() => resolve([value], new Map())).toThrow(
      expect.objectContaining({ code: 'unknown-resource' }),
    )
  })
})

function schedule(expression: string) {
  return {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: expression,
      Target: { Arn: { 'Fn::GetAtt': ['Fn', 'Arn'] } },
    },
  }
}
