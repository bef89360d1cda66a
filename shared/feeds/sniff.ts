/**
 * Bytes -> what kind of document they are, by their first element: publishers send feeds as
 * text/html and error pages as application/rss+xml, so the media type decides only when the
 * document itself says nothing.
 */
import { decodeText } from '../fetch/charset.ts'

export type DocumentSort = 'feed' | 'opml' | 'sitemap' | 'html' | 'unknown'

/** The root of every document seen so far stands in its first 2 KB, long licence comments included. */
const HEAD = 65_536

const ROOTS: ReadonlyMap<string, DocumentSort> = new Map([
  ['rss', 'feed'],
  ['rdf', 'feed'],
  ['feed', 'feed'],
  ['entry', 'feed'],
  ['channel', 'feed'],
  ['opml', 'opml'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap'],
])

const HTML_ELEMENTS =
  /^(?:html|head|body|title|meta|link|script|style|div|p|h[1-6]|article|main|section|header|nav|table|span|a|b|br|img|center|font|iframe|noscript)$/

/** Says what a document is. Looks at its first 64 KB only. */
export function sniffDocument(bytes: Uint8Array, contentType?: string): DocumentSort {
  const text = decodeText(bytes.subarray(0, HEAD), { contentType, kind: 'xml' })
  const sort = sortOf(text)
  if (sort !== 'unknown' || contentType === undefined) return sort
  if (/(?:rss|atom|rdf|feed)\+(?:xml|json)/i.test(contentType)) return 'feed'
  return /html/i.test(contentType) ? 'html' : sort
}

const DESCRIPTIONS: Readonly<Record<DocumentSort, string>> = {
  feed: 'a feed that breaks off before it starts',
  opml: 'an OPML list of feeds',
  sitemap: 'a sitemap',
  html: 'an HTML page',
  unknown: 'no XML, JSON or HTML at all',
}

/** Says what a text that could not be read is, for an error message. */
export function describeDocument(text: string): {
  readonly sort: DocumentSort
  readonly description: string
} {
  const head = text.slice(0, HEAD)
  const sort = sortOf(head)
  const root = sort === 'unknown' ? rootOf(head) : undefined
  const other = root === undefined ? undefined : `XML of another sort (<${root}>)`
  return { sort, description: other ?? DESCRIPTIONS[sort] }
}

function sortOf(text: string): DocumentSort {
  const start = /\S/.exec(text)?.[0]
  if (start === '{' || start === '[') return looksLikeJsonFeed(text) ? 'feed' : 'unknown'
  if (/<!doctype\s{1,9}html/i.test(text.slice(0, 1_024))) return 'html'
  const root = rootOf(text)
  if (root === undefined) return 'unknown'
  const known = ROOTS.get(root.slice(root.indexOf(':') + 1))
  if (known !== undefined) return known
  if (root === 'html' || root === 'head') return 'html'
  // A warning of the server's script engine before the feed.
  if (/<(?:rss|rdf:rdf|feed)[\s>]/i.test(withoutComments(text))) return 'feed'
  return HTML_ELEMENTS.test(root) ? 'html' : 'unknown'
}

function looksLikeJsonFeed(text: string): boolean {
  return (
    /"version"\s{0,9}:\s{0,9}"https?:[\\/]{2,4}jsonfeed\.org/i.test(text) ||
    /"items"\s{0,9}:\s{0,9}\[/.test(text)
  )
}

/** Name of the first element, in lower case. */
function rootOf(text: string): string | undefined {
  return /<([a-z_][\w.:-]{0,99})/i.exec(withoutComments(text))?.[1]?.toLowerCase()
}

/** Without comments and processing instructions. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<\?[\s\S]*?(?:\?>|$)/g, '')
}
