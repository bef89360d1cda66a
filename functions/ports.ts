/**
 * The world of our Lambdas, built once per cold start from the environment: the only place where
 * the domain's ports meet AWS and the network. Each port is made when it is first used, so a
 * function needs only the variables and the permissions of what it really does.
 */
import { randomBytes } from 'node:crypto'
import { expiring } from '../shared/articles/retention.ts'
import { createClients } from '../shared/aws/clients.ts'
import { sqsQueue, sqsQueueAdmin } from '../shared/aws/queue.ts'
import { dynamoTable } from '../shared/aws/table.ts'
import { createHttp, type HttpOptions } from '../shared/fetch/client.ts'
import { createPost } from '../shared/fetch/post.ts'
import type { Hubs, Ports, QueueAdmin, Table } from '../shared/ports.ts'
import { settings } from '../shared/settings.ts'
import { type EnvironmentName, optionalEnv, requiredEnv } from './env.ts'
import { createTelemetry, type LambdaTelemetry } from './telemetry.ts'

/** Everything that a handler may touch. */
export interface LambdaWorld extends Ports {
  readonly telemetry: LambdaTelemetry
  readonly queueAdmins: { readonly fetch: QueueAdmin; readonly extract: QueueAdmin }
}

/** Builds the world of the function with this name. */
export function createWorld(functionName: string): LambdaWorld {
  const clients = createClients()
  const telemetry = createTelemetry({
    functionName,
    level: optionalEnv('logLevel') === 'debug' ? 'debug' : 'info',
  })
  const table = (name: EnvironmentName) =>
    once(() => dynamoTable({ client: clients.dynamo, tableName: requiredEnv(name) }))
  const queue = (name: EnvironmentName) =>
    once(() => sqsQueue({ client: clients.sqs, url: requiredEnv(name) }))
  const admin = (name: EnvironmentName, dead: EnvironmentName) =>
    once(() =>
      sqsQueueAdmin({
        client: clients.sqs,
        url: requiredEnv(name),
        deadLetterUrl: requiredEnv(dead),
      }),
    )
  const articles = once(() => withRetention(table('articlesTable')()))
  // Asked for when an article is fetched: a function that fetches none needs no table of them.
  const hosts: Pick<Table, 'get' | 'put'> = {
    get: (key) => articles().get(key),
    put: (item, condition) => articles().put(item, condition),
  }
  const made = lazily({
    feeds: table('feedsTable'),
    articles,
    log: table('logTable'),
    logIndex: table('logIndexTable'),
    fetchQueue: queue('fetchQueueUrl'),
    extractQueue: queue('extractQueueUrl'),
    http: once(() => createHttp({ ...httpOptions(), telemetry, hosts })),
  })
  const queueAdmins = lazily({
    fetch: admin('fetchQueueUrl', 'fetchDeadLetterUrl'),
    extract: admin('extractQueueUrl', 'extractDeadLetterUrl'),
  })
  const clock = { now: () => new Date().toISOString() }
  // Not spread into a new object: that would make all of it.
  return Object.assign(made, { clock, telemetry, hubs: hubsOf(), queueAdmins })
}

function hubsOf(): Hubs | undefined {
  const callback = optionalEnv('callback')
  if (callback === undefined) return undefined
  return {
    callback: callback.replace(/\/$/, ''),
    newSecret: () => randomBytes(24).toString('hex'),
    post: createPost(httpOptions()),
  }
}

function withRetention(articles: Table): Table {
  const days = optionalEnv('articleDays')
  return days === undefined ? articles : expiring(articles, { days: Number(days), now: Date.now })
}

function httpOptions(): HttpOptions {
  const contact = optionalEnv('contact')
  const allowed = optionalEnv('allowPrivate')
  return {
    ...(contact === undefined ? {} : { userAgent: userAgentWith(contact) }),
    ...(allowed === undefined ? {} : { allowPrivate: allowed.split(',') }),
  }
}

/** Without what would end the comment or the header that it stands in. */
function userAgentWith(contact: string): string {
  const product = settings.fetch.userAgent.replace(/ .*/, '')
  return `${product} (+${contact.replace(/[^\x20-\x7e]|[()\\]/g, '')})`
}

/** An object whose fields are made when they are first read. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {}
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(made, name, { get: make, enumerable: true })
  }
  return made as T
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
