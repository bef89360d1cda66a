/**
 * Bytes of a feed -> `Feed`: decides between JSON Feed and the XML dialects, and says what a
 * document is that is neither. Reading is lenient, refusing is not: a document without a feed's
 * root element is named for what it looks like.
 */
import { DatelineError } from '../errors.ts'
import { decodeText } from '../fetch/charset.ts'
import type { Feed } from '../model/feed.ts'
import { settings } from '../settings.ts'
import { parseJsonFeed } from './parse-json.ts'
import { parseXmlFeed } from './parse-xml.ts'
import { describeDocument } from './sniff.ts'

interface FeedContext {
  /** The HTTP header, whole. */
  readonly contentType?: string | undefined
  /** Address of the document, after redirects: relative links are resolved against it. */
  readonly url?: string | undefined
}

/**
 * Reads a feed of any dialect, well-formed or not.
 * Throws `empty-body`, `not-a-feed`, `feed-malformed`, `too-complex`, `too-large`.
 *
 * @example parseFeed(body, { contentType: 'application/rss+xml', url: 'https://example.org/rss' })
 */
export function parseFeed(bytes: Uint8Array, context: FeedContext = {}): Feed {
  if (bytes.length > settings.fetch.maxFeedBytes) {
    throw new DatelineError('too-large', `the feed has ${bytes.length} bytes`)
  }
  const text = decodeText(bytes, { contentType: context.contentType, kind: 'xml' })
  const start = /\S/.exec(text)?.[0]
  if (start === undefined) throw new DatelineError('empty-body', 'the feed is empty')
  if (start === '{' || start === '[') return parseJsonFeed(text, context.url)
  const feed = parseXmlFeed(text, context.url)
  if (feed !== undefined) return feed
  const { sort, description } = describeDocument(text)
  throw new DatelineError(sort === 'feed' ? 'feed-malformed' : 'not-a-feed', `it is ${description}`)
}
