/**
 * A web address to the robots.txt rules of its origin, asked once a day (RFC 9309, 2.3 and 2.4).
 *
 * What an answer means: a file is its rules; 4xx = no rules, but 429 asks us to come later; a
 * server or network error means "assume complete disallow" (2.3.1.4). That is an outage and not
 * the site's will, so it is raised as the transient error it is (`server-error`, `connect-failed`,
 * `timeout`, `dns-failed`) and the queue tries again, rather than as `robots-refused`, which is
 * final. Rules known from before stay in force meanwhile.
 */
import { asDatelineError, type DatelineError, type ErrorCode } from '../errors.ts'
import type { Reply } from './exchange.ts'
import { followRedirects } from './redirects.ts'
import { allowAll, parseRobots, type RobotsRules } from './robots.ts'
import { statusError } from './status.ts'

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
  readonly error?: DatelineError
  readonly expiresAtMs: number
}

/** Redirects that are followed for a robots.txt (2.3.1.2); beyond them it counts as absent. */
const maxRobotsRedirects = 5
/** Files of this size or less, kept for this many origins, are a few megabytes. */
const maxOrigins = 1_000
const maxRules = 100_000

/** Makes the cache: a function from an address, and a way to ask, to the rules of its origin. */
export function createRobotsCache(options: RobotsCacheOptions) {
  const known = new Map<string, Known>()

  return async function findRules(
    url: URL,
    ask: (url: URL) => Promise<Reply>,
  ): Promise<RobotsRules> {
    const before = known.get(url.origin)
    const now = options.nowMs()
    const entry = before && now < before.expiresAtMs ? before : await renew(url, before, ask)
    known.delete(url.origin)
    known.set(url.origin, entry)
    forgetOldest(known)
    if (entry.rules !== undefined) return entry.rules
    throw entry.error
  }

  async function renew(
    url: URL,
    before: Known | undefined,
    ask: (url: URL) => Promise<Reply>,
  ): Promise<Known> {
    try {
      const landing = await followRedirects(
        new URL('/robots.txt', url.origin),
        maxRobotsRedirects,
        ask,
      )
      const rules = readReply(landing.url, landing.reply)
      return { rules, expiresAtMs: options.nowMs() + options.ttlMs }
    } catch (thrown) {
      const error = asDatelineError(thrown)
      if (absent.includes(error.code)) {
        return { rules: allowAll, expiresAtMs: options.nowMs() + options.ttlMs }
      }
      const expiresAtMs = options.nowMs() + options.failureTtlMs
      return before?.rules === undefined ? { error, expiresAtMs } : { ...before, expiresAtMs }
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

function forgetOldest(known: Map<string, Known>): void {
  let rules = 0
  for (const entry of known.values()) rules += entry.rules?.rules.length ?? 0
  for (const [origin, entry] of known) {
    if (known.size <= maxOrigins && rules <= maxRules) return
    rules -= entry.rules?.rules.length ?? 0
    known.delete(origin)
  }
}
