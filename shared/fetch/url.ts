/**
 * Text to web address and back: what may be asked for at all, and how an address is named in
 * messages and log lines. Parsing is the WHATWG URL Standard's, which also turns decimal, octal and
 * hexadecimal IPv4 hosts into dotted ones, so that the address guard sees what would be connected to.
 */
import { DatelineError } from '../errors.ts'

/** RFC 9110, 4.1 recommends to support 8,000 octets; nobody's article needs more. */
const maxUrlChars = 8_192
const maxNamedChars = 300

/**
 * Parses an absolute http or https address, without its fragment. Throws `bad-url` for anything
 * else, and for addresses with a user name or password: those would end up in logs and records.
 */
export function parseWebUrl(text: string): URL {
  const trimmed = text.trim()
  const url = /^https?:\/\//i.test(trimmed) ? URL.parse(trimmed) : null
  if (url === null || trimmed.length > maxUrlChars) {
    throw new DatelineError('bad-url', `"${nameUrl(trimmed)}" is no absolute http or https address`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new DatelineError('bad-url', `${nameUrl(url.href)} carries a user name or password`)
  }
  url.hash = ''
  return url
}

/** Names an address in a message: without user info and fragment, cut to a readable length. */
export function nameUrl(text: string): string {
  const url = URL.parse(text)
  const named = url?.protocol.startsWith('http') ? clean(url) : withoutUserInfo(text)
  return named.length > maxNamedChars ? `${named.slice(0, maxNamedChars)}...` : named
}

function clean(url: URL): string {
  url.username = ''
  url.password = ''
  url.hash = ''
  return url.href
}

/** For text that is no web address but may hold credentials all the same, as `me:secret@host` does. */
function withoutUserInfo(text: string): string {
  return text.slice(text.lastIndexOf('@') + 1)
}

/** The host as a name server knows it: no brackets, no trailing dot. */
export function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

/** The port that is connected to, also when the address leaves it out. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}
