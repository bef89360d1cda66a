/**
 * A web address to the robots.txt rules of its origin, asked once a day (RFC 9309, 2.3 and 2.4).
 *
 * What an answer means: a file is its rules; 4xx = no rules, but 429 asks us to come later; a
 * server or network error means "assume complete disallow" (2.3.1.4). That is an outage and not
 * the site's will, so it is raised as the transient error it is (`server-error`, `connect-failed`,
 * `timeout`, `dns-failed`) and the queue tries again, rather than as `robots-refused`, which is
 * final. Rules known from before stay in force meanwhile.
 */
import { asDatelineError, DatelineError, type ErrorCode } from '../errors.ts'
import type { Reply } from './exchange.ts'
import { followRedirects } from './redirects.ts'
import { allowAll, parseRobots, type RobotsRules } from './robots.ts'
import { statusError } from './status.ts'
import { nameUrl } from './url.ts'

export interface RobotsCacheOptions {
  /** Our product token, lower case. */
  readonly token: string
  readonly ttlMs: number
  /** How long a failure to read the file is believed. */
  readonly failureTtlMs: number
  readonly nowMs: () => number
}

interface Known {
  readonly rules?: RobotsRules
  /** Of the file; the rules are slices of it and keep it in memory. */
  readonly bytes: number
  readonly error?: DatelineError
  readonly expiresAtMs: number
}

/** Redirects that are followed for a robots.txt (2.3.1.2); beyond them it counts as absent. */
const maxRobotsRedirects = 5
const maxOrigins = 1_000
/** Of all files together. Common ones have a few kilobytes. */
const maxKeptBytes = 16_000_000

/** Finds the rules of an address's origin, asking for its robots.txt when they are not known. */
export type FindRules = (url: URL, ask: (url: URL) => Promise<Reply>) => Promise<RobotsRules>

/** Makes the cache. */
export function createRobotsCache(options: RobotsCacheOptions): FindRules {
  const known = new Map<string, Known>()

  return async function findRules(url, ask) {
    const before = known.get(url.origin)
    const now = options.nowMs()
    const entry = before && now < before.expiresAtMs ? before : await renew(url, before, ask)
    known.delete(url.origin)
    known.set(url.origin, entry)
    forgetOldest(known)
    if (entry.error !== undefined) throw notFetched(url, entry.error)
    return entry.rules ?? allowAll
  }

  async function renew(
    url: URL,
    before: Known | undefined,
    ask: (url: URL) => Promise<Reply>,
  ): Promise<Known> {
    const start = new URL('/robots.txt', url.origin)
    try {
      const landing = await followRedirects(start, maxRobotsRedirects, ask)
      const rules = readReply(landing.url, landing.reply)
      const bytes = landing.reply.body.byteLength
      return { rules, bytes, expiresAtMs: options.nowMs() + options.ttlMs }
    } catch (thrown) {
      const error = asDatelineError(thrown)
      if (absent.includes(error.code)) {
        return { bytes: 0, expiresAtMs: options.nowMs() + options.ttlMs }
      }
      const expiresAtMs = options.nowMs() + options.failureTtlMs
      return before === undefined || before.error !== undefined
        ? { error, bytes: 0, expiresAtMs }
        : { ...before, expiresAtMs }
    }
  }

  function readReply(url: URL, reply: Reply): RobotsRules {
    const { status } = reply
    if (status >= 200 && status <= 299) {
      return parseRobots(new TextDecoder().decode(reply.body), options.token)
    }
    if (status < 500 && status !== 429) return allowAll
    throw statusError(url.href, reply, options.nowMs())
  }
}

/** Errors that mean "there is no such file" and not "the server is down". */
const absent: readonly ErrorCode[] = ['too-many-redirects', 'http-error', 'bad-encoding']

function notFetched(url: URL, error: DatelineError): DatelineError {
  const { code, message, retryAfterS } = error
  return new DatelineError(code, `${nameUrl(url.href)} is not fetched, because ${message}`, {
    cause: error,
    ...(retryAfterS !== undefined && { retryAfterS }),
  })
}

function forgetOldest(known: Map<string, Known>): void {
  let bytes = 0
  for (const entry of known.values()) bytes += entry.bytes
  for (const [origin, entry] of known) {
    if (known.size <= maxOrigins && bytes <= maxKeptBytes) return
    bytes -= entry.bytes
    known.delete(origin)
  }
}
