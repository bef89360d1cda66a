/**
 * The world as the domain sees it: five small interfaces. Whoever runs the domain (a Lambda, the
 * laptop, a test) hands them in; nothing under shared/ reaches the world in any other way.
 *
 * `Table` is deliberately no wider than what DynamoDB does cheaply without transactions or streams
 * (docs/ARCHITECTURE.md, "Portable"): single-item conditional writes, batch writes, key queries.
 */

import type { Metric } from './metrics.ts'

/** Everything a pipeline step may touch. */
export interface Ports {
  readonly clock: Clock
  readonly http: Http
  readonly feeds: Table
  readonly articles: Table
  readonly log: Table
  /** What `log` is listed by; can be made again from it. */
  readonly logIndex: Table
  readonly fetchQueue: Queue
  readonly extractQueue: Queue
  readonly telemetry: Telemetry
  /** Absent where no hub could call back. */
  readonly hubs?: Hubs | undefined
}

/** A form for a hub. */
export interface HubRequest {
  readonly url: string
  readonly form: string
}

/** WebSub hubs, and how they reach us. */
export interface Hubs {
  /** Public address of the API, without a slash at its end. */
  readonly callback: string
  /** 192 random bits as 48 hexadecimal digits. */
  newSecret(): string
  /** Throws a `DatelineError` of the fetch family unless the hub accepts. */
  post(request: HubRequest): Promise<void>
}

export interface Clock {
  /** Now, as an ISO 8601 instant in UTC with milliseconds. */
  now(): string
}

/** One article to work on; the same shape on both queues. */
export interface ArticleMessage {
  readonly articleId: string
  readonly correlationId: string
}

export interface Queue {
  /** Sends all, in batches, retrying those the service refused. Throws `queue-unavailable`. */
  send(messages: readonly ArticleMessage[]): Promise<void>
}

/** What an operator does to a queue and its dead-letter queue. */
export interface QueueAdmin {
  /** Approximate, as SQS counts them. */
  depth(): Promise<QueueDepth>
  /** Moves dead letters back to the queue; returns how many. */
  redrive(): Promise<number>
}

export interface QueueDepth {
  readonly waiting: number
  readonly inFlight: number
  readonly delayed: number
  readonly dead: number
}

export type Value =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly Value[]
  | { readonly [name: string]: Value }

/** A row. Keys of the index `due` are the attributes `duePk` and `dueSk`, and so for every index. */
export interface Item {
  readonly pk: string
  readonly sk: string
  readonly [name: string]: Value
}

export interface Key {
  readonly pk: string
  readonly sk: string
}

/** `absent`: only when no such row exists. `{version}`: only when the row's `version` is this one. */
export type Condition = 'absent' | { readonly version: number }

export interface TableQuery {
  /** Absent = the table itself. */
  readonly index?: string
  readonly pk: string
  /** Bounds on the sort key, both inclusive. */
  readonly from?: string
  readonly to?: string
  readonly order?: 'ascending' | 'descending'
  /** Rows a page at most. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
  /** A query of the table itself costs half when it may miss the last second's writes. */
  readonly eventual?: boolean
}

export interface TablePage {
  readonly items: readonly Item[]
  /** Opaque; absent on the last page. */
  readonly next?: string
  /** Read request units that the page cost, as the engine reports them. */
  readonly capacity: number
}

export interface Table {
  /** Reads one row, strongly consistent. */
  get(key: Key): Promise<Item | undefined>
  /** Reads those of many rows that are there, in any order, in batches; may miss the last second's writes. */
  getAll(keys: readonly Key[]): Promise<readonly Item[]>
  /** Writes one row whole. Returns false, and writes nothing, when the condition does not hold. */
  put(item: Item, condition?: Condition): Promise<boolean>
  /** Writes rows whole and unconditionally, in batches, retrying what was left unprocessed. */
  putAll(items: readonly Item[]): Promise<void>
  /** Removes one row; nothing happens when there is none. */
  remove(key: Key): Promise<void>
  /** One page in sort-key order. Index queries are eventually consistent, table queries strongly unless `eventual`. */
  query(query: TableQuery): Promise<TablePage>
  /** Some of all rows, in no order that means anything; for what a person asks for now and then. */
  scan(options: Pick<TableQuery, 'after' | 'limit'>): Promise<TablePage>
}

export interface HttpRequest {
  readonly url: string
  /** What is asked for: sets Accept, size limit and whether robots.txt is asked first. */
  readonly purpose: 'feed' | 'article'
  readonly etag?: string
  readonly lastModified?: string
  /** A tighter limit than settings.fetch gives, waiting for the host's turn included. */
  readonly timeoutMs?: number
  /** For the log lines of the request. */
  readonly correlationId?: string
}

/** A complete answer, body decoded from its transfer and content encodings but not from its charset. */
export interface HttpAnswer {
  /** 200 to 299, or 304 (then the body is empty). Everything else is an error. */
  readonly status: number
  /** After redirects. */
  readonly url: string
  /** Where a chain of only permanent redirects (301, 308) led; absent without one. */
  readonly movedTo?: string
  readonly contentType?: string
  readonly etag?: string
  readonly lastModified?: string
  /** Lower-case header names; single line values. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Http {
  /** Fetches politely and safely. Throws a `DatelineError` of the fetch family. */
  get(request: HttpRequest): Promise<HttpAnswer>
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'
export type LogFields = Readonly<Record<string, unknown>>

export interface Telemetry {
  /** One structured line. Never pass bodies, credentials or whole URLs with user info. */
  log(level: LogLevel, message: string, fields?: LogFields): void
  /** Adds to a metric of shared/metrics.ts; sent with the invocation's other metrics. */
  count(metric: Metric, value?: number): void
  /** The same, with these fields on every line. */
  with(fields: LogFields): Telemetry
}
