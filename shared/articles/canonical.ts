/**
 * One address for one article, and its id: what differs only in tracking, view (AMP, mobile, print)
 * or spelling is made the same, so that an article offered by five feeds is fetched once.
 *
 * Two steps. `canonicalUrl` only does what keeps the address working, as far as an address alone
 * can tell (RFC 3986, section 6; the list in shared/data/tracking-parameters.ts). `articleIdOf`
 * hashes a coarser key, without scheme, `www.` and the last slash, which sites redirect anyhow.
 * `plausibleCanonical` decides whether to believe what a page says of itself.
 */
import { trackingParameters } from '../data/tracking-parameters.ts'
import { DatelineError } from '../errors.ts'
import { stableHash } from '../hash.ts'

/** Addresses are cut off by browsers and servers far below this. */
const MAX_URL_CHARS = 4096

/**
 * Normalises the address of an article. Parameters that stay are sorted by name, with repeated
 * names in their own order. Throws `bad-url` unless it is absolute and http or https.
 *
 * @example canonicalUrl('HTTP://Www.Example.com:80/a?utm_source=rss&id=7#top')
 * // 'http://www.example.com/a?id=7'
 */
export function canonicalUrl(url: string): string {
  const parsed = unwrapAmpCache(parseAddress(url))
  parsed.username = ''
  parsed.password = ''
  parsed.hostname = canonicalHost(parsed.hostname)
  parsed.pathname = canonicalPath(parsed.pathname)
  parsed.search = canonicalQuery(parsed)
  // A hash that names a view ("#!/article/7") is part of the address; an anchor is not.
  if (!parsed.hash.startsWith('#!')) parsed.hash = ''
  return parsed.href
}

/** Names the article at a canonical address: 32 hexadecimal characters. */
export function articleIdOf(canonical: string): string {
  const key = canonical.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|\?)/, '')
  return stableHash(key, 32)
}

/**
 * Chooses the address that a page gives as its own (`rel=canonical`, `og:url`), in order of
 * preference, refusing those that are known mistakes: the home page or a section front (one
 * template for all pages), another site, something unparsable. Falls back to the page's address.
 * Throws `bad-url` when that is not an address.
 */
export function plausibleCanonical(page: {
  readonly pageUrl: string
  readonly candidates: readonly (string | undefined)[]
}): string {
  const own = new URL(canonicalUrl(page.pageUrl))
  for (const candidate of page.candidates) {
    const url = candidate === undefined ? undefined : resolved(candidate.trim(), own)
    if (url !== undefined && isPlausible(url, own)) return url.href
  }
  return own.href
}

function parseAddress(url: string): URL {
  const text = url.trim()
  const parsed = text.length <= MAX_URL_CHARS && URL.canParse(text) ? new URL(text) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw new DatelineError('bad-url', `not an http or https address: ${text.slice(0, 200)}`)
  }
  return parsed
}

/** Google keeps copies of AMP pages under its own names; the path says whose they are. */
function unwrapAmpCache(url: URL): URL {
  const cached = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[a-z]\/(s\/)?(.+)$/.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname)
      ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname)
      : null
  if (cached === null) return url
  const inner = `http${cached[1] === undefined ? '' : 's'}://${cached[2]}${url.search}`
  return URL.canParse(inner) ? new URL(inner) : url
}

/** `m.`, `mobile.` and `amp.` hosts serve the same paths as the site itself. */
function canonicalHost(host: string): string {
  const plain = host.replace(/\.$/, '')
  const rest = /^(?:m|mobile|amp)\.(.+)$/.exec(plain)?.[1]
  // "m.co.uk" would leave a public suffix: keep what leaves too little of a name.
  return rest !== undefined && /[^.]{4,}\.[^.]+$/.test(rest) ? rest : plain
}

function canonicalPath(path: string): string {
  return path
    .replace(/;jsessionid=[^/?#]*/i, '')
    .replace(/%[0-9a-f]{2}/gi, unescapeUnreserved)
    .replace(/(\/[^/]{8,})(?:\/amp\/?|\.amp)$/i, '$1')
    .replace(/\.amp(?=\.html?$)/i, '')
}

function unescapeUnreserved(escaped: string): string {
  const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  return /[a-z0-9._~-]/i.test(character) ? character : escaped.toUpperCase()
}

/** Works on the raw text: decoding and encoding again would change signed or odd parameters. */
function canonicalQuery(url: URL): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isTracking(nameOf(part), url.hostname))
  kept.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))
  return kept.join('&')
}

function nameOf(part: string): string {
  return (part.split('=', 1)[0] ?? '').toLowerCase()
}

const rules = trackingParameters.map((rule) => ({
  name: rule.name.replace('*', ''),
  open: rule.name.endsWith('*'),
  host: 'host' in rule ? rule.host : undefined,
}))
const everywhere = new Set(rules.filter((r) => !r.open && r.host === undefined).map((r) => r.name))
const special = rules.filter((r) => r.open || r.host !== undefined)

function isTracking(name: string, host: string): boolean {
  if (everywhere.has(name)) return true
  return special.some(
    (rule) =>
      (rule.open ? name.startsWith(rule.name) : name === rule.name) &&
      (rule.host === undefined || host === rule.host || host.endsWith(`.${rule.host}`)),
  )
}

function resolved(candidate: string, own: URL): URL | undefined {
  if (candidate === '' || !URL.canParse(candidate, own.href)) return undefined
  const url = new URL(candidate, own)
  return /^https?:$/.test(url.protocol) && url.href.length <= MAX_URL_CHARS
    ? new URL(canonicalUrl(url.href))
    : undefined
}

function isPlausible(url: URL, own: URL): boolean {
  if (siteOf(url.hostname) !== siteOf(own.hostname)) return false
  if (url.search !== '') return true
  const path = url.pathname.replace(/\/$/, '')
  if (path === '') return own.pathname === '/' && own.search === ''
  // A folder above the page is the template's mistake.
  return !own.pathname.startsWith(`${path}/`) || own.pathname === `${path}/`
}

/** The registered name, near enough: two labels, or three under a short second level (co.uk). */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const short = (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2
  return labels.slice(short ? -3 : -2).join('.')
}
