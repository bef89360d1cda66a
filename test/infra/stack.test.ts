/** The wiring as CloudFormation gets it: tables, queues, functions, schedules, API. */
import { Duration } from 'aws-cdk-lib'
import { describe, expect, test } from 'vitest'
import { settings } from '../../shared/settings.ts'
import { makeApp, Synthesised } from './stack.ts'

const stack = new Synthesised()

describe('tables', () => {
  const tables = [['Articles/Table', 'pending', { ProjectionType: 'KEYS_ONLY' }]] as const
  const kept = [
    ['Feeds/Table', true],
    ['Articles/Table', true],
    ['Log/Table', true],
    ['Log/Index', false],
  ] as const

  test.each(kept)('%s is on demand, protected, kept; recoverable: %s', (name, isRecoverable) => {
    expect(stack.get(name).DeletionPolicy).toBe('Retain')
    expect(stack.properties(name)).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: isRecoverable },
      // Encrypted at rest with a key that AWS owns; true would be a key billed by the request.
      SSESpecification: { SSEEnabled: false },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    })
    expect(stack.properties(name)).not.toHaveProperty('TableName')
  })

  test.each(tables)('%s has the index %s', (name, index, projection) => {
    expect(stack.properties(name)['GlobalSecondaryIndexes']).toEqual([
      {
        IndexName: index,
        KeySchema: [
          { AttributeName: `${index}Pk`, KeyType: 'HASH' },
          { AttributeName: `${index}Sk`, KeyType: 'RANGE' },
        ],
        Projection: projection,
      },
    ])
  })

  test('rows may expire in articles and in lists, never in the log', () => {
    const expiring = stack
      .all('AWS::DynamoDB::Table')
      .filter(([, table]) => 'TimeToLiveSpecification' in table.Properties)
    expect(expiring.map(([name]) => name)).toEqual(['Articles/Table', 'Log/Index'])
  })

  test('they go with the stack when asked to', () => {
    const short = new Synthesised({ keepTables: false })
    for (const [, table] of short.all('AWS::DynamoDB::Table')) {
      expect(table.DeletionPolicy).toBe('Delete')
      expect(table.Properties['DeletionProtectionEnabled']).toBe(false)
    }
  })
})

describe('queues', () => {
  const queues = ['Articles/FetchQueue', 'ExtractQueue']

  test.each(queues)('%s sends what fails to its dead letters', (name) => {
    expect(stack.properties(`${name}/Queue`)['RedrivePolicy']).toEqual({
      deadLetterTargetArn: `${name}/DeadLetters`,
      maxReceiveCount: settings.queues.maxReceives,
    })
    expect(stack.properties(`${name}/DeadLetters`)).toMatchObject({
      MessageRetentionPeriod: 14 * 86_400,
    })
  })

  test.each(stack.all('AWS::SQS::Queue').map(([name]) => name))(
    '%s is encrypted and refuses plain HTTP',
    (name) => {
      expect(stack.properties(name)).toMatchObject({ SqsManagedSseEnabled: true })
      expect(stack.properties(name)).not.toHaveProperty('QueueName')
      expect(stack.properties(`${name}/Policy`)).toMatchObject({
        Queues: [name],
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Deny',
              Action: 'sqs:*',
              Principal: { AWS: '*' },
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
          ],
        },
      })
    },
  )

  test.each(queues)('%s hides a message for six timeouts of its function', (name) => {
    const { FunctionName, EventSourceArn } = stack.properties(`${name}/Consumer`)
    expect(EventSourceArn).toBe(`${name}/Queue`)
    const { Timeout } = stack.properties(String(FunctionName)) as { Timeout: number }
    const { VisibilityTimeout } = stack.properties(`${name}/Queue`) as { VisibilityTimeout: number }
    expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout)
    // The sweep must not take a message for lost while the queue still tries.
    expect(settings.sweep.afterS).toBeGreaterThan(settings.queues.maxReceives * VisibilityTimeout)
  })

  test.each([
    ['Articles/FetchQueue', 'Articles/FetchArticle', 1],
    ['ExtractQueue', 'Events/ExtractEvents', 5],
  ])('%s feeds %s, which reports single failures', (queue, fn, batch) => {
    expect(stack.properties(`${queue}/Consumer`)).toMatchObject({
      FunctionName: fn,
      BatchSize: batch,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    })
  })

  test('a page that is fetched to the limit still leaves time to read it', () => {
    const { Timeout } = stack.properties('Articles/FetchArticle') as { Timeout: number }
    expect(1000 * Timeout).toBeGreaterThan(settings.fetch.totalTimeoutMs)
  })
})

describe('functions', () => {
  const names = stack.all('AWS::Lambda::Function').map(([name]) => name)

  test('are these six', () => {
    expect(names).toEqual([
      'Api/AdminApi',
      'Api/QueryApi',
      'Articles/FetchArticle',
      'Articles/Sweep',
      'Events/ExtractEvents',
      'Feeds/PollFeeds',
    ])
  })

  test.each(names)('%s runs Node 24 on arm64 with its own role and log group', (name) => {
    expect(stack.properties(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Role: `${name}Role`,
      LoggingConfig: { LogGroup: `${name}Logs` },
      Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
    })
  })

  test('are told whom publishers can reach, when that is given', () => {
    const given = new Synthesised({ contact: 'https://example.org/news', logLevel: 'debug' })
    for (const [name] of given.all('AWS::Lambda::Function')) {
      expect(given.properties(name)).toMatchObject({
        Environment: {
          Variables: {
            DATELINE_CONTACT: 'https://example.org/news',
            DATELINE_LOG_LEVEL: 'debug',
          },
        },
      })
    }
  })

  test('every log group forgets after a month and goes with the stack', () => {
    const groups = stack.all('AWS::Logs::LogGroup')
    expect(groups).toHaveLength(names.length + 1)
    for (const [, group] of groups) {
      expect(group).toMatchObject({ DeletionPolicy: 'Delete', Properties: { RetentionInDays: 30 } })
    }
  })

  test.each([
    ['Feeds/PollSchedule', 'Feeds/PollFeeds', 'rate(1 minute)'],
    ['Articles/SweepSchedule', 'Articles/Sweep', 'rate(5 minutes)'],
  ])('%s invokes %s at %s', (schedule, target, rate) => {
    expect(stack.properties(schedule)).toMatchObject({
      ScheduleExpression: rate,
      State: 'ENABLED',
      Target: { Arn: target, RoleArn: `${schedule}Role`, RetryPolicy: { MaximumRetryAttempts: 0 } },
    })
  })
})

describe('API', () => {
  const routes = {
    'DELETE /feeds/{id}': 'Api/AdminApi',
    'GET /': 'Api/QueryApi',
    'GET /{proxy+}': 'Api/QueryApi',
    'HEAD /': 'Api/QueryApi',
    'HEAD /{proxy+}': 'Api/QueryApi',
    'POST /backup': 'Api/AdminApi',
    'POST /feeds': 'Api/AdminApi',
    'POST /ingest': 'Api/AdminApi',
    'POST /purge': 'Api/AdminApi',
    'POST /rebuild': 'Api/AdminApi',
    'POST /redrive': 'Api/AdminApi',
    'POST /reprocess': 'Api/AdminApi',
    'POST /restore': 'Api/AdminApi',
    'POST /sweep': 'Api/AdminApi',
  }

  test('reads go to query-api and writes to admin-api, all of them signed', () => {
    const found = routesOf(stack)
    expect(Object.fromEntries(found.map(({ route, fn }) => [route, fn]))).toEqual(routes)
    expect(found.map(({ authorization }) => authorization)).toEqual(found.map(() => 'AWS_IAM'))
  })

  test('only where hubs may push is there a route without a signature', () => {
    const pushed = new Synthesised({ push: true })
    const open = routesOf(pushed).filter(({ authorization }) => authorization === 'NONE')
    expect(open.map(({ route, fn }) => [route, fn])).toEqual([
      ['GET /websub/{feedId}/{token}', 'Api/Websub'],
      ['POST /websub/{feedId}/{token}', 'Api/Websub'],
    ])
    for (const name of ['Feeds/PollFeeds', 'Api/AdminApi']) {
      expect(JSON.stringify(pushed.properties(name))).toContain('DATELINE_CALLBACK')
      expect(JSON.stringify(stack.properties(name))).not.toContain('DATELINE_CALLBACK')
    }
  })

  test('articles are kept for as long as is asked for, by whoever writes them', () => {
    const shortly = new Synthesised({ articleRetention: Duration.days(90) })
    for (const name of ['Articles/FetchArticle', 'Events/ExtractEvents', 'Articles/Sweep']) {
      expect(JSON.stringify(shortly.properties(name))).toContain('"DATELINE_ARTICLE_DAYS":"90"')
      expect(JSON.stringify(stack.properties(name))).not.toContain('DATELINE_ARTICLE_DAYS')
    }
    expect(() => new Synthesised({ articleRetention: Duration.days(7) })).toThrow(
      'articles are kept for 7 days: give 30 or more',
    )
  })

  test('open reads leave writes closed', () => {
    for (const { route, authorization } of routesOf(new Synthesised({ reads: 'none' }))) {
      const isRead = /^(?:GET|HEAD) /.test(route)
      expect([route, authorization]).toEqual([route, isRead ? 'NONE' : 'AWS_IAM'])
    }
  })

  test('is throttled and logs access, without addresses of callers', () => {
    const { AccessLogSettings, ...stage } = stack.properties('Api/Stage')
    expect(stage).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
    })
    expect(AccessLogSettings).toMatchObject({ DestinationArn: 'Api/AccessLog' })
    expect(JSON.stringify(AccessLogSettings)).not.toMatch(/sourceIp|userAgent/)
  })

  test('answers pages of other origins only when these are given', () => {
    expect(stack.properties('Api/Http')).not.toHaveProperty('CorsConfiguration')
    const given = new Synthesised({ corsOrigins: ['https://example.org'] })
    expect(given.properties('Api/Http')['CorsConfiguration']).toMatchObject({
      AllowOrigins: ['https://example.org'],
      AllowMethods: ['GET', 'HEAD'],
      ExposeHeaders: expect.arrayContaining(['link', 'x-next-cursor']),
    })
  })
})

describe('stack', () => {
  test('is tagged and names what an operator needs', () => {
    expect(stack.properties('Log/Table')['Tags']).toEqual([
      { Key: 'application', Value: 'dateline' },
    ])
    expect(Object.keys(stack.template.toJSON()['Outputs']).sort()).toEqual([
      'ApiUrl',
      'ArticlesTable',
      'ExtractDeadLetterUrl',
      'ExtractQueueUrl',
      'FeedsTable',
      'FetchDeadLetterUrl',
      'FetchQueueUrl',
      'LogIndexTable',
      'LogTable',
    ])
  })

  test('keeps the logical ids of what holds news', () => {
    // A new id is a new, empty table or queue, here and on every laptop (local/ names them so).
    const ids = Object.entries<{ Type: string }>(stack.template.toJSON()['Resources'])
      .filter(([, { Type }]) => Type === 'AWS::DynamoDB::Table' || Type === 'AWS::SQS::Queue')
      .map(([id]) => id)
    expect(ids.sort()).toEqual([
      'DatelineArticlesFetchQueueDeadLettersB19B7A46',
      'DatelineArticlesFetchQueueF773F8E0',
      'DatelineArticlesTable3A3BC3B3',
      'DatelineExtractQueueAA693D61',
      'DatelineExtractQueueDeadLettersA609A5C1',
      'DatelineFeedsTable13DDF7DC',
      'DatelineLogIndex362866D8',
      'DatelineLogTable2FBEF51A',
    ])
  })

  test('is the same template every time', () => {
    expect(templateJson()).toBe(templateJson())
  })
})

function templateJson(): string {
  const { app, stack: made } = makeApp({ feeds: ['https://example.org/feed'], contact: 'x' })
  return JSON.stringify(app.synth().getStackArtifact(made.artifactId).template)
}

function routesOf(from: Synthesised) {
  return from.all('AWS::ApiGatewayV2::Route').map(([name]) => {
    const { RouteKey, AuthorizationType, Target } = from.properties(name)
    const integration = from.properties(String(Target).replace('integrations/', ''))
    return {
      route: String(RouteKey),
      authorization: AuthorizationType,
      fn: integration['IntegrationUri'],
    }
  })
}
