/**
 * The `Http` port: an address to its complete answer, politely and safely. READ FIRST in fetch/.
 *
 * Every address on the way, redirects included, takes the same steps: parse it (url.ts), wait for
 * the host's turn (turns.ts, and host-leases.ts among workers), ask robots.txt for articles (robots-cache.ts; feeds are published for
 * machines), resolve and check its addresses (address.ts), exchange within all limits (exchange.ts,
 * body.ts). visit.ts has their order, redirects.ts the way; here is the meaning of its end.
 */
import { setTimeout as sleepFor } from 'node:timers/promises'
import { DatelineError } from '../errors.ts'
import type { Clock, Http, HttpAnswer, HttpRequest, Table, Telemetry } from '../ports.ts'
import { settings } from '../settings.ts'
import { type Lookup, systemLookup } from './address.ts'
import type { Reply } from './exchange.ts'
import { createHostLeases } from './host-leases.ts'
import { followRedirects, type Landing } from './redirects.ts'
import { productToken } from './robots.ts'
import { createRobotsCache } from './robots-cache.ts'
import { statusError } from './status.ts'
import { createTurns } from './turns.ts'
import { type Client, type FetchLimits, startVisit, whereOf } from './visit.ts'

export interface HttpOptions {
  /** `Product/version (+contact)`; the product is what a robots.txt would name. */
  readonly userAgent?: string
  /** Private hosts that may be read: `host:port` as the address names them, or `*` for all. */
  readonly allowPrivate?: readonly string[]
  readonly telemetry?: Telemetry
  readonly clock?: Clock
  /** Where all workers note which hosts they visit; absent = this process is alone. */
  readonly hosts?: Pick<Table, 'get' | 'put'>
  /** For tests: name resolution, the pause between requests, and single limits. */
  readonly lookup?: Lookup
  readonly sleep?: (ms: number) => Promise<void>
  readonly limits?: Partial<FetchLimits>
}

/** Makes the client. It keeps turns and robots.txt rules in memory: make one for the process. */
export function createHttp(options: HttpOptions = {}): Http {
  const client = assemble(options)
  return { get: (request) => get(client, request) }
}

function assemble(options: HttpOptions): Client {
  const limits: FetchLimits = { ...settings.fetch, ...options.limits }
  const { clock } = options
  const nowMs = () => (clock === undefined ? Date.now() : Date.parse(clock.now()))
  const sleep = options.sleep ?? sleepFor
  const userAgent = options.userAgent ?? settings.fetch.userAgent
  return {
    limits,
    nowMs,
    userAgent,
    telemetry: options.telemetry,
    addressRules: {
      lookup: options.lookup ?? systemLookup,
      allowPrivate: options.allowPrivate ?? [],
    },
    takeTurn: createTurns({ nowMs, sleep }),
    takeLease:
      options.hosts === undefined
        ? undefined
        : createHostLeases({
            table: options.hosts,
            nowMs,
            sleep,
            holdMs: limits.callTimeoutMs,
          }),
    findRules: createRobotsCache({
      token: productToken(userAgent),
      ttlMs: limits.robotsTtlMs,
      failureTtlMs: limits.robotsFailureTtlMs,
      nowMs,
    }),
  }
}

async function get(client: Client, request: HttpRequest): Promise<HttpAnswer> {
  const visit = await startVisit(client, request)
  try {
    const landing = await followRedirects(visit.start, client.limits.maxRedirects, visit.ask)
    return readAnswer(client, request, landing)
  } finally {
    await visit.end()
  }
}

function readAnswer(client: Client, request: HttpRequest, landing: Landing<Reply>): HttpAnswer {
  const { url, reply, movedTo } = landing
  const { status, headers, body } = reply
  const where = whereOf(request, url)
  const isConditional = request.etag !== undefined || request.lastModified !== undefined
  const isUnchanged = status === 304 && isConditional
  if (!isUnchanged && (status < 200 || status > 299)) {
    throw statusError(where, reply, client.nowMs())
  }
  if (!isUnchanged && body.byteLength === 0) {
    throw new DatelineError('empty-body', `${where} answers with an empty body (status ${status})`)
  }
  return {
    status,
    url: url.href,
    headers,
    body,
    ...(movedTo !== undefined && { movedTo }),
    ...named('contentType', headers['content-type']),
    ...named('etag', headers['etag']),
    ...named('lastModified', headers['last-modified']),
  }
}

function named<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string })
}
