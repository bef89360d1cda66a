/**
 * A web page -> the addresses where the feed of its site may be, best first: what the page declares
 * (`<link rel="alternate" type="application/rss+xml">`, the autodiscovery convention of RSS and
 * Atom), then links that look like a feed's, and for pages that name none the paths where common
 * publishing systems put theirs. Whether a feed is there, the caller finds out by asking.
 *
 * Tags are read one by one and nothing is built, so any page costs time in proportion to its length.
 */
import { Parser } from 'htmlparser2'
import { decodeText } from '../fetch/charset.ts'
import { settings } from '../settings.ts'

/** What is known of a page: its address after redirects, and its media type. */
export interface PageAddress {
  readonly url: string
  readonly contentType?: string
}

/** Addresses are cut off by browsers and servers far below this. */
const MAX_URL_CHARS = 4_096
/** Feeds are declared in the head and linked in the footer; a page with more links is a site map. */
const MAX_LINKS = 20_000
const MAX_FOUND = 20
const PIECE_CHARS = 16_384

const FEED_TYPES = /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|text\/rss)\b/i
/** Types that other documents have too: only with a name that says feed. */
const OPEN_TYPES = /^(?:(?:application|text)\/(?:xml|json))\b/i
const FEED_PATH =
  /(?:\.(?:rss|atom|rdf)|\/(?:feed|rss|atom|feeds)(?:\.(?:xml|json|php))?|\/(?:index|news)\.(?:xml|rdf)|\/(?:rss|feeds?)\/.{0,99}\.xml|\/rss[\d_-][^/]{0,40})\/?$/i
const FEED_QUERY = /[?&](?:feed|format|type|output|alt)=(?:rss2?|atom|rdf|feed)\b/i
/** Services that take a feed's address and are none themselves. */
const READERS =
  /(?:^|\.)(?:feedly|inoreader|newsblur|netvibes|bloglines|theoldreader|google|yahoo|facebook|twitter|x)\.com$/i
/** A feed of the discussion is not the feed of the news. */
const COMMENTS = /comment|kommentare|commentaires|comentarios|replies/i

/** Where Wordpress, Ghost, Jekyll, Hugo, Hexo and most newspapers have it. */
const COMMON_PATHS = ['feed', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'rss', 'feed.json']

type Attributes = Readonly<Record<string, string>>

interface Found {
  readonly url: string
  readonly rank: number
}

/** The feeds that a page names, best first, without duplicates; at most 20. */
export function findFeedLinks(bytes: Uint8Array, page: PageAddress): readonly string[] {
  const found: Found[] = []
  let base = page.url
  let links = 0
  let depth = 0
  const parser = new Parser(
    {
      onclosetag: () => {
        depth -= 1
      },
      onopentag: (tag, attributes) => {
        depth += 1
        if (tag === 'base' && base === page.url) base = resolved(attributes['href'], base) ?? base
        if ((tag !== 'link' && tag !== 'a') || links === MAX_LINKS) return
        links += 1
        const link = linkOf(tag, attributes, base)
        if (link !== undefined) found.push(link)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  const html = decodeText(bytes, { contentType: page.contentType, kind: 'html' })
  // The parser's time grows with the square of the depth: a page that goes too deep is read no further.
  for (let at = 0; at < html.length && depth <= settings.articles.maxDepth; at += PIECE_CHARS) {
    parser.write(html.slice(at, at + PIECE_CHARS))
  }
  parser.end()
  // The sort is stable: of equal rank, the page's own order is the best knowledge there is.
  found.sort((a, b) => b.rank - a.rank)
  return [...new Set(found.map(({ url }) => url))]
    .filter((url) => url !== page.url)
    .slice(0, MAX_FOUND)
}

/** Where the feed may be although the page does not say so, likeliest first. */
export function guessFeedAddresses(url: string): readonly string[] {
  const folder = new URL('.', url)
  return [...new Set(COMMON_PATHS.map((path) => new URL(path, folder).href))]
}

/** The sitemaps that a robots.txt names (sitemaps.org), those of news first; at most 20. */
export function findSitemaps(robots: Uint8Array, url: string): readonly string[] {
  const lines = decodeText(robots, { kind: 'xml' }).split(/[\r\n]+/)
  const named = lines.flatMap((line) => {
    const value = /^[ \t]*sitemap[ \t]*:([^#]*)/i.exec(line)?.[1]
    const address = resolved(value, url)
    return address === undefined ? [] : [address]
  })
  const isOfNews = (address: string) =>
    /news|nachrichten|noticias|actu/i.test(new URL(address).pathname)
  const ordered = [...named.filter(isOfNews), ...named.filter((address) => !isOfNews(address))]
  return [...new Set(ordered)].slice(0, MAX_FOUND)
}

function linkOf(tag: 'a' | 'link', attributes: Attributes, base: string): Found | undefined {
  const url = resolved(attributes['href'], base)
  if (url === undefined) return undefined
  const rank = rankOf(tag, attributes, new URL(url))
  return rank > 0 ? { url, rank } : undefined
}

/** 4 and 3: declared; 2 and 1: linked; 0: no feed. Of the comments is one less. */
function rankOf(tag: 'a' | 'link', attributes: Attributes, url: URL): number {
  const isFeed = tag === 'link' ? isDeclared(attributes, url) : isLinked(url)
  if (!isFeed) return 0
  const isOfComments = COMMENTS.test(url.pathname) || COMMENTS.test(attributes['title'] ?? '')
  return (tag === 'link' ? 4 : 2) - (isOfComments ? 1 : 0)
}

function isDeclared(attributes: Attributes, url: URL): boolean {
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s/)
  if (!relations.includes('alternate') && !relations.includes('feed')) return false
  const type = (attributes['type'] ?? '').trim()
  if (FEED_TYPES.test(type)) return !/oembed/i.test(url.pathname)
  return relations.includes('feed') || (OPEN_TYPES.test(type) && looksLikeFeed(url))
}

function isLinked(url: URL): boolean {
  return looksLikeFeed(url) && !READERS.test(url.hostname)
}

function looksLikeFeed({ pathname, search }: URL): boolean {
  return FEED_PATH.test(pathname.slice(-200)) || FEED_QUERY.test(search)
}

function resolved(href: string | undefined, base: string): string | undefined {
  // `feed:` was a scheme of its own once, before an address or in place of its scheme.
  const text = (href ?? '')
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:/i, 'http:')
  const url = text === '' ? null : URL.parse(text, base)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  return url.href.length <= MAX_URL_CHARS ? url.href : undefined
}
