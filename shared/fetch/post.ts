/**
 * Sends a form to a hub with the guards of every request of ours: checked addresses alone, limits
 * on time, headers and body. Follows no redirect, so that a secret goes nowhere else.
 */
import { DatelineError } from '../errors.ts'
import type { HubRequest } from '../ports.ts'
import { settings } from '../settings.ts'
import { type Lookup, systemLookup } from './address.ts'
import { acceptEncoding } from './body.ts'
import { startDeadline } from './deadline.ts'
import { exchange } from './exchange.ts'
import { nameUrl, parseWebUrl } from './url.ts'

interface PostOptions {
  readonly userAgent?: string
  /** As for `createHttp`. */
  readonly allowPrivate?: readonly string[]
  readonly lookup?: Lookup
}

/** Makes the sender. It throws a `DatelineError` of the fetch family unless the answer is a 2xx. */
export function createPost(options: PostOptions = {}): (request: HubRequest) => Promise<void> {
  const { maxHeaderBytes, firstByteTimeoutMs, userAgent } = settings.fetch
  const addressRules = {
    lookup: options.lookup ?? systemLookup,
    allowPrivate: options.allowPrivate ?? [],
  }
  return async ({ url, form }) => {
    const where = nameUrl(url)
    const late = () => new DatelineError('timeout', `${where} took too long to answer`)
    const deadline = startDeadline(firstByteTimeoutMs, late)
    try {
      const { status } = await exchange({
        url: parseWebUrl(url),
        where,
        form,
        headers: {
          'user-agent': options.userAgent ?? userAgent,
          'accept-encoding': acceptEncoding,
          'content-type': 'application/x-www-form-urlencoded',
        },
        addressRules,
        maxHeaderBytes,
        firstByteTimeoutMs,
        signal: deadline.signal,
        maxBytes: 4_096,
        whenOver: 'cut',
      })
      if (status < 200 || status > 299) {
        throw new DatelineError('http-error', `${where} answers with status ${status}`)
      }
    } finally {
      deadline.stop()
    }
  }
}
