/**
 * Sitemaps (sitemaps.org) -> entries, with title and publication date where the page says them
 * by Google's news extension; a sitemap index -> the sitemaps that it lists.
 */
import { DatelineError } from '../errors.ts'
import { decodeText } from '../fetch/charset.ts'
import type { Entry, Feed } from '../model/feed.ts'
import { parseFeedDate } from './dates.ts'
import { literalOf, plainOf } from './field-text.ts'
import { describeDocument } from './sniff.ts'
import type { XmlNode } from './xml-node.ts'
import { readXml } from './xml-read.ts'

export interface Sitemap {
  readonly entries: readonly Entry[]
  /** Addresses of further sitemaps. */
  readonly sitemaps: readonly string[]
}

const vocabulary = {
  containers: new Set(['urlset', 'sitemapindex', 'url', 'sitemap', 'news:news']),
  fields: new Set(['loc', 'lastmod', 'news:title', 'news:publication_date']),
  records: new Set(['url', 'sitemap']),
}

/**
 * A sitemap of news as a feed: the pages that it dates by the news extension, which are of the last
 * two days. One without any is a list of old pages, or of other sitemaps, and must not flood the
 * queues. Throws `not-a-feed`.
 */
export function parseNewsSitemap(bytes: Uint8Array, options: { readonly url?: string }): Feed {
  const entries = parseSitemap(bytes, options).entries.filter(({ published }) => published)
  if (entries.length > 0) return { format: 'sitemap', entries }
  throw new DatelineError('not-a-feed', 'it is a sitemap without news in it')
}

/** Reads a sitemap or an index of them. Throws `not-a-feed`, `too-complex`. */
export function parseSitemap(bytes: Uint8Array, options: { readonly url?: string } = {}): Sitemap {
  const text = decodeText(bytes, { kind: 'xml' })
  const entries: Entry[] = []
  const sitemaps: string[] = []
  let isSitemap = false
  readXml(text, {
    vocabulary,
    base: options.url,
    onRoot: (_, written, scope) => {
      if (!/(?:^|:)(?:urlset|sitemapindex)$/i.test(written)) return undefined
      isSitemap = true
      return scope
    },
    onRecord: (record) => {
      const link = addressOf(record)
      if (link === undefined) return
      if (record.name === 'sitemap') sitemaps.push(link)
      else entries.push(entryOf(record, link))
    },
  })
  if (isSitemap) return { entries, sitemaps }
  throw new DatelineError(
    'not-a-feed',
    `it is no sitemap but ${describeDocument(text).description}`,
  )
}

function entryOf(record: XmlNode, link: string): Entry {
  const news = record.children.find(({ name }) => name === 'news:news')
  const title = news && textOf(news, 'news:title')
  const published = news && dateOf(news, 'news:publication_date')
  const updated = dateOf(record, 'lastmod')
  return {
    link,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
  }
}

function addressOf(record: XmlNode): string | undefined {
  const loc = record.children.find(({ name }) => name === 'loc')
  const address = loc && literalOf(loc)
  return address === undefined ? undefined : (URL.parse(address, loc?.base)?.href ?? address)
}

function textOf(parent: XmlNode, wanted: string): string | undefined {
  const node = parent.children.find(({ name }) => name === wanted)
  return node && plainOf(node, 'rss')
}

function dateOf(parent: XmlNode, wanted: string): string | undefined {
  const node = parent.children.find(({ name }) => name === wanted)
  const text = node && literalOf(node)
  return text === undefined ? undefined : parseFeedDate(text)
}
