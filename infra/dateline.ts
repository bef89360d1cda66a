/**
 * Dateline as one construct: feeds -> articles -> events -> log -> API, with alarms. Put it into
 * any stack; every property has a default that is safe and cheap.
 *
 * The order below is the order of the pipeline, except that what a stage writes to is made first.
 */
import { Duration } from 'aws-cdk-lib'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { environment } from '../functions/env.ts'
import { Api } from './api.ts'
import { Articles } from './articles.ts'
import { Events, EXTRACT_TIMEOUT_S } from './events.ts'
import { Feeds } from './feeds.ts'
import type { FunctionDefaults } from './function.ts'
import { Log } from './log.ts'
import { Monitoring } from './monitoring.ts'
import { WorkQueue } from './work-queue.ts'

/** Longer than any message lives, its dead-letter queue included. */
const LEAST_ARTICLE_DAYS = 30

export interface DatelineProps {
  /**
   * Addresses of the feeds to follow; any number.
   * @default none: feeds are added through the API
   */
  readonly feeds?: readonly string[]

  /**
   * An address or page where publishers reach whoever runs this; sent in the User-Agent.
   * @default none: the User-Agent names the project alone
   */
  readonly contact?: string

  /**
   * Where alarms are sent; the address gets one e-mail to confirm.
   * @default none: alarms show in CloudWatch and nobody is told
   */
  readonly alarmEmail?: string

  /**
   * Who may read through the API: `iam` = principals of the account that sign their requests,
   * `none` = everybody who knows the address. Writes always need `iam`.
   * @default 'iam'
   */
  readonly reads?: 'iam' | 'none'

  /**
   * Web origins whose pages may read the API from a browser.
   * @default none
   */
  readonly corsOrigins?: readonly string[]

  /**
   * Whether feeds that name a WebSub hub are subscribed to: adds the one route of the API that
   * needs no IAM signature, `/websub/...`, which hubs call.
   * @default false: feeds are only polled
   */
  readonly push?: boolean

  /**
   * Requests to the API a second, on average and at once; above that it answers 429.
   * @default 20 a second, 40 at once
   */
  readonly throttle?: { readonly requestsPerS: number; readonly burst: number }

  /**
   * How often feeds that are due are looked for; each feed has its own interval beside this.
   * @default one minute
   */
  readonly pollEvery?: Duration

  /**
   * How often messages that were lost are looked for.
   * @default five minutes
   */
  readonly sweepEvery?: Duration

  /**
   * How long articles are kept after they were last read from their page, at least 30 days (a
   * message waits up to two weeks for its repair). Their events, with the sentences that say so,
   * stay in the log; only extracting such an article again is over.
   * @default for ever
   */
  readonly articleRetention?: Duration

  /**
   * How long the functions' logs and the API's access log are kept. Not the event log, which
   * forgets nothing.
   * @default one month
   */
  readonly logRetention?: RetentionDays

  /**
   * The least important lines that the functions log.
   * @default 'info'
   */
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error'

  /**
   * Whether the tables are protected from deletion and stay when the stack is deleted.
   * @default true
   */
  readonly keepTables?: boolean
}

export class Dateline extends Construct {
  readonly feeds: Feeds
  readonly articles: Articles
  readonly extractQueue: WorkQueue
  readonly events: Events
  readonly log: Log
  readonly api: Api

  constructor(scope: Construct, id: string, props: DatelineProps = {}) {
    super(scope, id)
    const keepTables = props.keepTables ?? true
    const defaults = functionDefaults(props)

    this.log = new Log(this, 'Log', { keepTables })
    this.extractQueue = new WorkQueue(this, 'ExtractQueue', { functionTimeoutS: EXTRACT_TIMEOUT_S })
    this.articles = new Articles(this, 'Articles', {
      defaults,
      keepTables,
      sweepEvery: props.sweepEvery ?? Duration.minutes(5),
      extractQueue: this.extractQueue,
      logIndex: this.log.index,
    })
    this.feeds = new Feeds(this, 'Feeds', {
      defaults,
      keepTables,
      feeds: props.feeds ?? [],
      pollEvery: props.pollEvery ?? Duration.minutes(1),
      articles: this.articles.table,
      fetchQueue: this.articles.fetchQueue,
    })
    this.events = new Events(this, 'Events', {
      defaults,
      extractQueue: this.extractQueue,
      articles: this.articles.table,
      log: this.log.table,
      logIndex: this.log.index,
    })
    this.api = this.#addApi(props, defaults)
    if (props.push === true) this.#tellCallback()
    new Monitoring(this, 'Monitoring', {
      queues: { Fetch: this.articles.fetchQueue, Extract: this.extractQueue },
      functions: {
        PollFeeds: this.feeds.pollFeeds,
        FetchArticle: this.articles.fetchArticle,
        ExtractEvents: this.events.extractEvents,
        Sweep: this.articles.sweep,
      },
      api: this.api.http,
      alarmEmail: props.alarmEmail,
    })
  }

  /** Those that subscribe and unsubscribe. */
  #tellCallback(): void {
    for (const fn of [this.feeds.pollFeeds, this.api.adminApi]) {
      fn.addEnvironment(environment.callback, this.api.url)
    }
  }

  #addApi(props: DatelineProps, defaults: FunctionDefaults): Api {
    return new Api(this, 'Api', {
      defaults,
      reads: props.reads ?? 'iam',
      corsOrigins: props.corsOrigins ?? [],
      push: props.push ?? false,
      throttle: props.throttle ?? { requestsPerS: 20, burst: 40 },
      tables: {
        feeds: this.feeds.table,
        articles: this.articles.table,
        log: this.log.table,
        logIndex: this.log.index,
      },
      queues: { fetch: this.articles.fetchQueue, extract: this.extractQueue },
    })
  }
}

function functionDefaults(props: DatelineProps): FunctionDefaults {
  const articleDays = props.articleRetention?.toDays()
  if (articleDays !== undefined && articleDays < LEAST_ARTICLE_DAYS) {
    throw new Error(
      `articles are kept for ${articleDays} days: give ${LEAST_ARTICLE_DAYS} or more (docs/DEPLOY.md)`,
    )
  }
  return {
    logRetention: props.logRetention ?? RetentionDays.ONE_MONTH,
    environment: {
      logLevel: props.logLevel ?? 'info',
      ...(props.contact === undefined ? {} : { contact: props.contact }),
      ...(articleDays === undefined ? {} : { articleDays: String(articleDays) }),
    },
  }
}
