/**
 * One `get` on its way, address by address: the turn of the host that it is at, robots.txt for
 * articles, the request with its headers, and a log line for each.
 */
import { asDatelineError, DatelineError } from '../errors.ts'
import type { HttpRequest, Telemetry } from '../ports.ts'
import type { settings } from '../settings.ts'
import { type AddressRules, isAllowedPrivate, isLoopback } from './address.ts'
import { acceptEncoding } from './body.ts'
import { startDeadline } from './deadline.ts'
import { exchange, type Reply } from './exchange.ts'
import { isAllowedByRobots } from './robots.ts'
import type { FindRules } from './robots-cache.ts'
import { parseRetryAfter } from './status.ts'
import type { EndTurn, TakeTurn } from './turns.ts'
import { bareHost, nameUrl, parseWebUrl } from './url.ts'

/** The numbers of `settings.fetch`. */
export type FetchLimits = Readonly<
  Record<Exclude<keyof typeof settings.fetch, 'userAgent'>, number>
>

/** What all requests of one client share. */
export interface Client {
  readonly limits: FetchLimits
  readonly userAgent: string
  readonly addressRules: AddressRules
  readonly takeTurn: TakeTurn
  /** The same among all workers; for articles, of which a host has many at a time. */
  readonly takeLease: TakeTurn | undefined
  readonly findRules: FindRules
  readonly telemetry?: Telemetry | undefined
  readonly nowMs: () => number
}

export interface Visit {
  readonly start: URL
  /** Asks the next address of the way; for `followRedirects`. */
  readonly ask: (url: URL) => Promise<Reply>
  /** To be called in any case: gives the turn back. */
  readonly end: () => Promise<void>
}

/**
 * Waits for the host's turn and starts the clock. A visit holds the turn of the host that it is at,
 * and passes it on when a redirect leads to another. The time limit begins with the first turn,
 * because waiting for others says nothing of the server; both together stay within `callTimeoutMs`.
 */
export async function startVisit(client: Client, request: HttpRequest): Promise<Visit> {
  const limits = limitsOf(client.limits, request)
  const start = parseWebUrl(request.url)
  const callEndMs = performance.now() + limits.callTimeoutMs
  let host = start.host
  let pauseMs = limits.hostDelayMs
  const { purpose } = request
  let endTurn = await takeTurn(client, { url: start, purpose }, longestWaitMs(limits))
  const endMs = Math.min(callEndMs, performance.now() + limits.totalTimeoutMs)
  const deadline = startDeadline(leftUntil(endMs), () => tookTooLong(request, limits))
  const { signal } = deadline

  async function ask(url: URL): Promise<Reply> {
    if (url.host !== host) await moveTo(url)
    if (request.purpose === 'article') {
      pauseMs = Math.max(pauseMs, await askRobots(client, { request, url, signal }))
    }
    const reply = await askPage(client, { request, url, signal })
    pauseMs = Math.max(pauseMs, pauseAskedBy(client, reply))
    return reply
  }

  async function moveTo(url: URL): Promise<void> {
    const endBefore = endTurn
    endTurn = async () => {}
    await endBefore(pauseMs)
    endTurn = await takeTurn(client, { url, purpose }, leftUntil(endMs))
    host = url.host
    pauseMs = limits.hostDelayMs
  }

  function end(): Promise<void> {
    deadline.stop()
    return endTurn(pauseMs)
  }

  return { start, ask, end }
}

function limitsOf(limits: FetchLimits, { timeoutMs }: HttpRequest): FetchLimits {
  if (timeoutMs === undefined) return limits
  const totalTimeoutMs = Math.min(limits.totalTimeoutMs, timeoutMs)
  return { ...limits, totalTimeoutMs, callTimeoutMs: Math.min(limits.callTimeoutMs, timeoutMs) }
}

/** Leaves time for a first byte; half of it all when the request has less time than that. */
function longestWaitMs({ callTimeoutMs, firstByteTimeoutMs }: FetchLimits): number {
  return callTimeoutMs > firstByteTimeoutMs ? callTimeoutMs - firstByteTimeoutMs : callTimeoutMs / 2
}

function leftUntil(endMs: number): number {
  return Math.max(0, endMs - performance.now())
}

function tookTooLong(request: HttpRequest, { totalTimeoutMs }: FetchLimits): DatelineError {
  const message = `${nameUrl(request.url)} was not complete after ${totalTimeoutMs} ms`
  return new DatelineError('timeout', message)
}

/** The user's own machine needs no politeness, and its slow pages must not hold up the others. */
async function takeTurn(
  client: Client,
  { url, purpose }: Pick<Step, 'url'> & Pick<HttpRequest, 'purpose'>,
  maxWaitMs: number,
): Promise<EndTurn> {
  const isOurs = isLoopback(url) && isAllowedPrivate(url, client.addressRules.allowPrivate)
  if (isOurs) return async () => {}
  const untilMs = performance.now() + maxWaitMs
  const endTurn = await client.takeTurn(url.host, maxWaitMs)
  if (client.takeLease === undefined || purpose !== 'article') return endTurn
  try {
    const endLease = await client.takeLease(url.host, leftUntil(untilMs))
    return async (pauseMs) => {
      await endLease(pauseMs).finally(() => endTurn(pauseMs))
    }
  } catch (error) {
    await endTurn(0)
    throw error
  }
}

interface Step {
  readonly request: HttpRequest
  readonly url: URL
  readonly signal: AbortSignal
}

/** Returns the milliseconds that the site asks crawlers to pause. Throws `robots-refused`. */
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

/** Of a host that wants fewer requests, or none for now: its other pages would fail like this one. */
function pauseAskedBy({ limits, nowMs }: Client, { status, headers }: Reply): number {
  if (status !== 429 && status !== 503) return 0
  const askedS = parseRetryAfter(headers['retry-after'], nowMs()) ?? 0
  return Math.min(askedS * 1000, limits.maxHostClosedMs)
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
      ...(request.correlationId !== undefined && { correlationId: request.correlationId }),
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
export function whereOf(request: HttpRequest, url: URL): string {
  const here = nameUrl(url.href)
  const asked = nameUrl(request.url)
  return here === asked ? here : `${here} (reached from ${asked})`
}
