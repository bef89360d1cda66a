/**
 * A chain of redirects to its last answer (RFC 9110, 15.4). The visitor is handed in and checks
 * every address anew; here is only decided where the chain leads and when it has gone too far.
 */
import { DatelineError } from '../errors.ts'
import { nameUrl, parseWebUrl } from './url.ts'

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

export interface Landing<R extends Reply> {
  readonly url: URL
  readonly reply: R
  /** Set when there were redirects and all of them permanent. */
  readonly movedTo?: string
}

const permanent: readonly number[] = [301, 308]
const temporary: readonly number[] = [302, 303, 307]

/**
 * Visits an address and whatever it redirects to, until an answer that is no redirect. Throws
 * `too-many-redirects` beyond `maxRedirects` or on meeting an address twice, `http-error` when
 * `Location` is missing or unusable.
 */
export async function followRedirects<R extends Reply>(
  start: URL,
  maxRedirects: number,
  visit: (url: URL) => Promise<R>,
): Promise<Landing<R>> {
  const seen = new Set<string>()
  let url = start
  let isPermanent = true
  for (;;) {
    seen.add(url.href)
    const reply = await visit(url)
    if (!isRedirect(reply.status)) {
      return { url, reply, ...(isPermanent && seen.size > 1 && { movedTo: url.href }) }
    }
    isPermanent &&= permanent.includes(reply.status)
    const next = locationOf(url, reply)
    if (seen.has(next.href))
      throw endless(start, `redirects in a loop, back to ${nameUrl(next.href)}`)
    if (seen.size > maxRedirects) throw endless(start, `redirects more than ${maxRedirects} times`)
    url = next
  }
}

function isRedirect(status: number): boolean {
  return permanent.includes(status) || temporary.includes(status)
}

function endless(start: URL, what: string): DatelineError {
  return new DatelineError('too-many-redirects', `${nameUrl(start.href)} ${what}`)
}

function locationOf(url: URL, reply: Reply): URL {
  const where = `${nameUrl(url.href)} redirects (status ${reply.status})`
  const location = utf8(reply.headers['location'] ?? '')
  if (location === '') throw new DatelineError('http-error', `${where} without saying where to`)
  const target = URL.parse(location, url.href)?.href ?? location
  try {
    return parseWebUrl(target)
  } catch (error) {
    throw unusable(`${where} to "${nameUrl(target)}"`, error)
  }
}

function unusable(message: string, cause: unknown): DatelineError {
  return new DatelineError('http-error', message, { cause })
}

/** Header values arrive as Latin-1, but servers that write raw non-ASCII addresses mean UTF-8. */
function utf8(latin1: string): string {
  const bytes = Uint8Array.from(latin1, (char) => char.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return latin1
  }
}
