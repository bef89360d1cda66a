/**
 * The `Http` port: an address to its complete answer, politely and safely. READ FIRST in fetch/.
 *
 * Every address on the way, redirects included, takes the same steps: parse it (url.ts), wait for
 * the host's turn (turns.ts), ask robots.txt for articles (robots-cache.ts; feeds are published for
 * machines), resolve and check its addresses (address.ts), exchange within all limits (exchange.ts,
 * body.ts). What is left here is their order and the meaning of the last answer.
 */
import { lookup as lookupAll } from 'node:dns/promises'
import { setTimeout as sleepFor } from 'node:timers/promises'
import { asDatelineError, DatelineError } from '../errors.ts'
import type { Clock, Http, HttpAnswer, HttpRequest, Telemetry } from '../ports.ts'
import { settings } from '../settings.ts'
import { isAllowedPrivate, isLoopback, type Lookup } from './address.ts'
import { acceptEncoding } from './body.ts'
import { startDeadline } from './deadline.ts'
import { exchange, type Reply } from './exchange.ts'
import { followRedirects, type Landing } from './redirects.ts'
import { isAllowedByRobots, productToken } from './robots.ts'
import { createRobotsCache } from './robots-cache.ts'
import { statusError } from './status.ts'
import { createTurns, type EndTurn } from './turns.ts'
import { bareHost, nameUrl, parseWebUrl } from './url.ts'

/** The numbers of `settings.fetch`. */
export type FetchLimits = Readonly<
  Record<Exclude<keyof typeof settings.fetch, 'userAgent'>, number>
>

export interface HttpOptions {
  /** `Product/version (+contact)`; the product is what a robots.txt would name. */
  readonly userAgent?: string
  /** Private hosts that may be read: `host:port` as the address names them, or `*` for all. */
  readonly allowPrivate?: readonly string[]
  readonly telemetry?: Telemetry
  readonly clock?: Clock
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

function assemble(options: HttpOptions) {
  const limits: FetchLimits = { ...settings.fetch, ...options.limits }
  const { clock } = options
  const nowMs = () => (clock === undefined ? Date.now() : Date.parse(clock.now()))
  const userAgent = options.userAgent ?? settings.fetch.userAgent
  return {
    limits,
    nowMs,
    userAgent,
    telemetry: options.telemetry,
    addressRules: { lookup: options.lookup ?? lookUp, allowPrivate: options.allowPrivate ?? [] },
    takeTurn: createTurns({ nowMs, sleep: options.sleep ?? sleepFor }),
    findRules: createRobotsCache({
      token: productToken(userAgent),
      ttlMs: limits.robotsTtlMs,
      failureTtlMs: limits.robotsFailureTtlMs,
      nowMs,
    }),
  }
}

type Client = ReturnType<typeof assemble>

async function lookUp(host: string): Promise<readonly string[]> {
  const found = await lookupAll(host, { all: true })
  return found.map(({ address }) => address)
}

async function get(client: Client, request: HttpRequest): Promise<HttpAnswer> {
  const visit = await startVisit(client, request)
  try {
    const landing = await followRedirects(visit.start, client.limits.maxRedirects, visit.ask)
    return readAnswer(client, request, landing)
  } finally {
    visit.end()
  }
}

/**
 * One `get` on its way: it holds the turn of the host that it is at, and passes it on when a
 * redirect leads to another. The time limit begins with the first turn, because waiting for others
 * says nothing of the server; both together stay within `callTimeoutMs`.
 */
async function startVisit(client: Client, request: HttpRequest) {
  const { limits } = client
  const start = parseWebUrl(request.url)
  const callEndMs = performance.now() + limits.callTimeoutMs
  let host = start.host
  let pauseMs = limits.hostDelayMs
  let endTurn = await takeTurn(client, start, limits.callTimeoutMs - limits.firstByteTimeoutMs)
  const endMs = Math.min(callEndMs, performance.now() + limits.totalTimeoutMs)
  const deadline = startDeadline(leftUntil(endMs), () => tookTooLong(request, limits))
  const { signal } = deadline

  async function ask(url: URL): Promise<Reply> {
    if (url.host !== host) await moveTo(url)
    if (request.purpose === 'article') {
      pauseMs = Math.max(pauseMs, await askRobots(client, { request, url, signal }))
    }
    return askPage(client, { request, url, signal })
  }

  async function moveTo(url: URL): Promise<void> {
    endTurn(pauseMs)
    endTurn = () => {}
    endTurn = await takeTurn(client, url, leftUntil(endMs))
    host = url.host
    pauseMs = limits.hostDelayMs
  }

  function end(): void {
    deadline.stop()
    endTurn(pauseMs)
  }

  return { start, ask, end }
}

function leftUntil(endMs: number): number {
  return Math.max(0, endMs - performance.now())
}

function tookTooLong(request: HttpRequest, { totalTimeoutMs }: FetchLimits): DatelineError {
  const message = `${nameUrl(request.url)} was not complete after ${totalTimeoutMs} ms`
  return new DatelineError('timeout', message)
}

/** The user's own machine needs no politeness, and its slow pages must not hold up the others. */
async function takeTurn(client: Client, url: URL, maxWaitMs: number): Promise<EndTurn> {
  const isOurs = isLoopback(url) && isAllowedPrivate(url, client.addressRules.allowPrivate)
  return isOurs ? () => {} : client.takeTurn(url.host, maxWaitMs)
}

interface Step {
  readonly request: HttpRequest
  readonly url: URL
  readonly signal: AbortSignal
}

/** Milliseconds that the site asks crawlers to pause. Throws `robots-refused`. */
async function askRobots(client: Client, step: Step): Promise<number> {
  const { url } = step
  const ask = (robotsUrl: URL) =>
    askLogged(client, { ...step, url: robotsUrl }, 'robots', { accept: 'text/plain, */*;q=0.5' })
  const rules = await client.findRules(url, ask)
  if (!isAllowedByRobots(rules, url)) {
    const message = `The robots.txt of ${url.host} does not allow ${nameUrl(url.href)}`
    throw new DatelineError('robots-refused', message)
  }
  return Math.min((rules.crawlDelayS ?? 0) * 1000, client.limits.maxCrawlDelayMs)
}

const accept: Readonly<Record<HttpRequest['purpose'], string>> = {
  feed: 'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  article: 'text/html, application/xhtml+xml, */*;q=0.5',
}

function askPage(client: Client, step: Step): Promise<Reply> {
  const { request } = step
  return askLogged(client, step, request.purpose, {
    accept: accept[request.purpose],
    ...validator('if-none-match', request.etag),
    ...validator('if-modified-since', request.lastModified),
  })
}

/** A stored value that no header may carry is left out: the answer is then whole, and right. */
function validator(name: string, value: string | undefined): Record<string, string> {
  return value !== undefined && /^[\t\x20-\x7e\x80-\xff]+$/.test(value) ? { [name]: value } : {}
}

type Kind = HttpRequest['purpose'] | 'robots'

async function askLogged(
  client: Client,
  step: Step,
  kind: Kind,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  const { limits, telemetry, userAgent } = client
  const { url, request, signal } = step
  const startedAtMs = performance.now()
  const log = (outcome: Record<string, unknown>) =>
    telemetry?.log('debug', 'http request', {
      ...named('correlationId', request.correlationId),
      kind,
      host: bareHost(url),
      ms: Math.round(performance.now() - startedAtMs),
      ...outcome,
    })
  try {
    const reply = await exchange({
      url,
      where: kind === 'robots' ? nameUrl(url.href) : whereOf(request, url),
      headers: { 'user-agent': userAgent, 'accept-encoding': acceptEncoding, ...headers },
      addressRules: client.addressRules,
      maxHeaderBytes: limits.maxHeaderBytes,
      firstByteTimeoutMs: limits.firstByteTimeoutMs,
      signal,
      maxBytes: maxBytesOf(limits, kind),
      whenOver: kind === 'robots' ? 'cut' : 'refuse',
    })
    log({ status: reply.status, bytes: reply.received })
    return reply
  } catch (error) {
    log({ code: asDatelineError(error).code })
    throw error
  }
}

function maxBytesOf(limits: FetchLimits, kind: Kind): number {
  const bytes = { feed: limits.maxFeedBytes, article: limits.maxPageBytes }
  return kind === 'robots' ? limits.robotsMaxBytes : bytes[kind]
}

/** Names the address, and the one that was asked for when a redirect led elsewhere. */
function whereOf(request: HttpRequest, url: URL): string {
  const here = nameUrl(url.href)
  const asked = nameUrl(request.url)
  return here === asked ? here : `${here} (reached from ${asked})`
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
