/**
 * The query stage: the HTTP API. Reads go to query-api, which may write nothing; writes go to
 * admin-api and always need a request signed by a principal of the account (IAM).
 *
 * Reads need it too by default: the log holds sentences and texts of other people's articles, and
 * an open address is a republication and a bill.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { addFunction, type FunctionDefaults } from './function.ts'
import { grantDepth, grantRedrive, grantSend, grantTable } from './grants.ts'
import type { WorkQueue } from './work-queue.ts'

/** HTTP APIs give up after 30 s; ours ends first, so that its log says why. */
const API_TIMEOUT_S = 29

const writeRoutes = [
  ['POST', '/feeds'],
  ['DELETE', '/feeds/{id}'],
  ['POST', '/ingest'],
  ['POST', '/redrive'],
  ['POST', '/sweep'],
  ['POST', '/reprocess'],
  ['POST', '/rebuild'],
  ['POST', '/backup'],
  ['POST', '/restore'],
  ['POST', '/purge'],
] as const

interface ApiProps {
  readonly defaults: FunctionDefaults
  readonly reads: 'iam' | 'none'
  readonly corsOrigins: readonly string[]
  readonly push: boolean
  readonly throttle: { readonly requestsPerS: number; readonly burst: number }
  readonly tables: {
    readonly feeds: Table
    readonly articles: Table
    readonly log: Table
    readonly logIndex: Table
  }
  readonly queues: { readonly fetch: WorkQueue; readonly extract: WorkQueue }
}

export class Api extends Construct {
  readonly http: HttpApi
  readonly url: string
  readonly queryApi: LambdaFunction
  readonly adminApi: LambdaFunction

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id)
    this.queryApi = addQueryApi(this, props)
    this.adminApi = addAdminApi(this, props)
    this.http = new HttpApi(this, 'Http', {
      description: 'Dated events and the feeds they come from',
      createDefaultStage: false,
      ...cors(props.corsOrigins),
    })
    this.url = addStage(this, this.http, props).url
    this.#addRoutes(props.reads)
    if (props.push) this.#addCallback(props)
  }

  #addRoutes(reads: ApiProps['reads']): void {
    const signed = new HttpIamAuthorizer()
    const reader: IHttpRouteAuthorizer = reads === 'iam' ? signed : new HttpNoneAuthorizer()
    const query = new HttpLambdaIntegration('Query', this.queryApi)
    const admin = new HttpLambdaIntegration('Admin', this.adminApi)
    for (const path of ['/', '/{proxy+}']) {
      this.http.addRoutes({
        path,
        // API Gateway does not take a HEAD for a GET.
        methods: [HttpMethod.GET, HttpMethod.HEAD],
        integration: query,
        authorizer: reader,
      })
    }
    for (const [method, path] of writeRoutes) {
      this.http.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration: admin,
        authorizer: signed,
      })
    }
  }

  /** Hubs sign with a secret of their feed, not with AWS's: the function checks it. */
  #addCallback(props: ApiProps): void {
    this.http.addRoutes({
      path: '/websub/{feedId}/{token}',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Hub', addWebsub(this, props)),
      authorizer: new HttpNoneAuthorizer(),
    })
  }
}

/** May read and write the feeds' rows, and reaches nothing else: whoever finds the address calls it. */
function addWebsub(scope: Construct, { defaults, tables }: ApiProps): LambdaFunction {
  const fn = addFunction(scope, 'Websub', {
    name: 'websub',
    description: 'Answers WebSub hubs and makes feeds due that they push',
    defaults,
    timeoutS: API_TIMEOUT_S,
    memoryMb: 256,
    environment: { feedsTable: tables.feeds.tableName },
  })
  grantTable(fn, tables.feeds, { calls: ['get', 'put'] })
  return fn
}

function addQueryApi(scope: Construct, { defaults, tables, queues }: ApiProps): LambdaFunction {
  const fn = addFunction(scope, 'QueryApi', {
    name: 'query-api',
    description: 'Answers questions to the event log',
    defaults,
    timeoutS: API_TIMEOUT_S,
    memoryMb: 512,
    environment: storeNames({ tables, queues }),
  })
  grantTable(fn, tables.feeds, { calls: ['query'] })
  grantTable(fn, tables.articles, { calls: ['get'], indexes: ['pending'] })
  grantTable(fn, tables.log, { calls: ['query'] })
  grantTable(fn, tables.logIndex, { calls: ['getAll', 'query'] })
  grantDepth(fn, queues.fetch)
  grantDepth(fn, queues.extract)
  return fn
}

function addAdminApi(scope: Construct, { defaults, tables, queues }: ApiProps): LambdaFunction {
  const fn = addFunction(scope, 'AdminApi', {
    name: 'admin-api',
    description:
      'Adds and removes feeds, takes in articles, moves dead letters back, keeps the log',
    defaults,
    timeoutS: API_TIMEOUT_S,
    // It reads whole pages, as fetch-article does.
    memoryMb: 1024,
    environment: storeNames({ tables, queues }),
  })
  grantTable(fn, tables.feeds, { calls: ['get', 'put', 'remove'] })
  grantTable(fn, tables.articles, {
    calls: ['get', 'getAll', 'put', 'query', 'remove', 'scan'],
    indexes: ['pending'],
  })
  // The one function that may erase: `purge`, on demand.
  grantTable(fn, tables.log, { calls: ['put', 'query', 'remove', 'scan'] })
  grantTable(fn, tables.logIndex, {
    calls: ['getAll', 'put', 'putAll', 'query', 'remove', 'scan'],
  })
  for (const queue of [queues.fetch, queues.extract]) {
    grantSend(fn, queue.queue)
    grantDepth(fn, queue)
    grantRedrive(fn, queue)
  }
  return fn
}

function storeNames({
  tables,
  queues,
}: {
  readonly tables: ApiProps['tables']
  readonly queues: ApiProps['queues']
}) {
  return {
    feedsTable: tables.feeds.tableName,
    articlesTable: tables.articles.tableName,
    logTable: tables.log.tableName,
    logIndexTable: tables.logIndex.tableName,
    fetchQueueUrl: queues.fetch.queue.queueUrl,
    fetchDeadLetterUrl: queues.fetch.deadLetters.queueUrl,
    extractQueueUrl: queues.extract.queue.queueUrl,
    extractDeadLetterUrl: queues.extract.deadLetters.queueUrl,
  }
}

function addStage(scope: Construct, api: HttpApi, { defaults, throttle }: ApiProps): HttpStage {
  const accessLog = new LogGroup(scope, 'AccessLog', {
    retention: defaults.logRetention,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  return new HttpStage(scope, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: throttle.requestsPerS, burstLimit: throttle.burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(accessLog),
      // No address of the caller: nothing here needs to know who reads what.
      format: AccessLogFormat.custom(
        JSON.stringify({
          at: '$context.requestTimeEpoch',
          requestId: '$context.requestId',
          route: '$context.routeKey',
          status: '$context.status',
          latencyMs: '$context.responseLatency',
          bytes: '$context.responseLength',
          error: '$context.error.responseType',
          functionStatus: '$context.integration.status',
        }),
      ),
    },
  })
}

function cors(origins: readonly string[]) {
  if (origins.length === 0) return {}
  return {
    corsPreflight: {
      allowOrigins: [...origins],
      allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD],
      allowHeaders: [
        ...['accept', 'authorization', 'if-none-match'],
        ...['x-amz-date', 'x-amz-security-token'],
      ],
      // Pages see no header of another origin but those named here: without them there is no next page.
      exposeHeaders: ['etag', 'link', 'x-explain', 'x-next-cursor'],
      maxAge: Duration.hours(1),
    },
  }
}
