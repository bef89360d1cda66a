/**
 * An HTTP status to an error of shared/errors.ts, with the time that the server asks to wait
 * (RFC 9110, 10.2.3 and 15).
 */
import { DatelineError, type ErrorCode } from '../errors.ts'

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'gone',
  429: 'rate-limited',
  451: 'forbidden',
}

/** A wait beyond a week is a mistake of the server's. */
const maxRetryAfterS = 7 * 86_400

/** The error for a status that is no success; `where` names the address. */
export function statusError(
  where: string,
  reply: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  nowMs: number,
): DatelineError {
  const { status } = reply
  const code = codes[status] ?? (status >= 500 ? 'server-error' : 'http-error')
  const retryAfterS = parseRetryAfter(reply.headers['retry-after'], nowMs)
  return new DatelineError(
    code,
    `${where} answers with status ${status}`,
    retryAfterS === undefined ? {} : { retryAfterS },
  )
}

/** Seconds to wait from a Retry-After value, which is a number of seconds or an HTTP date. */
export function parseRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d{1,15}$/.test(text)) return Math.min(Number(text), maxRetryAfterS)
  // All three forms of HTTP dates begin with a weekday; Date.parse alone takes nearly anything.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined
  const seconds = Math.ceil((Date.parse(text) - nowMs) / 1000)
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), maxRetryAfterS)
}
