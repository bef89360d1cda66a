/**
 * A web page's bytes -> an article: its text without the furniture, and who published what, when.
 *
 * Decode, build a light tree within limits, read what the page declares, find the text. Scripts are
 * never run. What the feed said (`hint`) fills only what the page leaves out.
 */
import { DatelineError } from '../errors.ts'
import { decodeText } from '../fetch/charset.ts'
import type { Article, FeedHint } from '../model/article.ts'
import { settings } from '../settings.ts'
import { findAccess } from './access.ts'
import { plausibleCanonical } from './canonical.ts'
import { findConsentSign } from './consent.ts'
import { type Dates, findDates } from './dates.ts'
import { addressesOf, type Metadata, metaOf, readMetadata } from './metadata.ts'
import { readJsonLd } from './read-jsonld.ts'
import { parseHtml } from './read-tree.ts'
import { mainText } from './text.ts'

export interface ReadOptions {
  /** Where the page was fetched, after redirects. */
  readonly url?: string
  /** The HTTP header, whole. */
  readonly contentType?: string
  readonly hint?: FeedHint
}

/**
 * Reads an article from a page. Throws `empty-body`, `not-html`, `too-large`, `too-complex`,
 * `consent-page` or `no-text`.
 */
export function readArticle(bytes: Uint8Array, options: ReadOptions = {}): Article {
  const { url } = options
  const html = decode(bytes, options.contentType)
  const page = parseHtml(html)
  const metas = metaOf(page)
  const things = readJsonLd(page.jsonLd)
  const { metadata, titleAt } = readMetadata({ page, metas, things, url })
  const dates = findDates({ page, metas, things, url, titleAt, language: metadata.language })
  const text = cut(mainText(page))
  const sign = findConsentSign({ page, metas, things, text, url })
  if (sign !== undefined) {
    throw new DatelineError('consent-page', `no article but a form: ${sign} (${url ?? 'page'})`)
  }
  if (text === '') throw new DatelineError('no-text', `no article text: ${url ?? 'page'}`)
  const access = findAccess({ page, metas, things, text })
  return assemble(options, { metadata, dates, access, text, addresses: addressesOf(page, metas) })
}

function decode(bytes: Uint8Array, contentType: string | undefined): string {
  if (bytes.length === 0) throw new DatelineError('empty-body', 'the page is empty')
  if (bytes.length > settings.fetch.maxPageBytes) {
    throw new DatelineError('too-large', `the page has ${bytes.length} bytes`)
  }
  if (
    contentType !== undefined &&
    !/^\s*(?:$|[^/]*(?:html|xml|text\/plain)|text\/|application\/(?:xhtml|xml|octet-stream))/i.test(
      contentType,
    )
  ) {
    throw new DatelineError('not-html', `the page is ${contentType.slice(0, 100)}`)
  }
  const html = decodeText(bytes, { contentType, kind: 'html' })
  if (html.trim() === '') throw new DatelineError('empty-body', 'the page is blank')
  if (!/<[a-z!/]/i.test(html)) throw new DatelineError('not-html', 'the page has no HTML tag')
  return html
}

interface Reading {
  readonly metadata: Metadata
  readonly dates: Dates
  readonly access: Pick<Article, 'access' | 'accessReason'>
  readonly text: string
  readonly addresses: readonly string[]
}

function assemble(options: ReadOptions, reading: Reading): Article {
  const { metadata, dates, access, text, addresses } = reading
  const { url, hint } = options
  const canonical = canonicalOf(url, addresses)
  return {
    ...(url === undefined ? {} : { url }),
    ...(canonical === undefined ? {} : { canonicalUrl: canonical }),
    ...(hint?.title === undefined ? {} : { title: hint.title }),
    ...(hint?.author === undefined ? {} : { byline: hint.author }),
    ...(hint?.feedTitle === undefined ? {} : { publisher: hint.feedTitle }),
    ...(hint?.published === undefined ? {} : { published: hint.published }),
    ...metadata,
    ...dates,
    ...access,
    text,
  }
}

/** An address that is none (a file name, an archive's key) costs the canonical one, not the text. */
function canonicalOf(url: string | undefined, candidates: readonly string[]): string | undefined {
  const pageUrl = [url, ...candidates].find((address) => /^https?:\/\//i.test(address ?? ''))
  return pageUrl !== undefined && URL.canParse(pageUrl)
    ? plausibleCanonical({ pageUrl, candidates })
    : undefined
}

/** Cuts between paragraphs where the limit falls. */
function cut(text: string): string {
  const max = settings.articles.maxTextChars
  if (text.length <= max) return text
  const end = text.lastIndexOf('\n\n', max)
  return text.slice(0, end > 0 ? end : max)
}
