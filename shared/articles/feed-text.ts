/**
 * The text of an article as its feed carries it, in a row beside the article's own (`F`), written
 * before its message is sent and read when its page is fetched: for pages that give less, and for
 * entries that have no page. Compressed, cut to what a row may hold, and gone after a month.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Table } from '../ports.ts'

/** Shorter ones are teasers, which every page has too. */
const LEAST_CHARS = 500
/** Of a row's 400 KB, whatever it compresses to. */
const MOST_BYTES = 300_000
const KEPT_S = 30 * 86_400
/** A page that has less than this share of the feed's text shows a teaser. */
const TEASER_SHARE = 0.6

interface FeedText {
  readonly title?: string
  /** HTML, as the feed has it. */
  readonly html: string
}

/** Keeps a feed's text of an article when it is long enough to be its text; false when it is not. */
export async function keepFeedText(
  table: Pick<Table, 'put'>,
  { id, now, title, html }: FeedText & { readonly id: string; readonly now: string },
): Promise<boolean> {
  if (plain(html).length < LEAST_CHARS) return false
  const body = new Uint8Array(deflateRawSync(JSON.stringify({ title, html })))
  if (body.length > MOST_BYTES) return false
  const expiresAt = Math.floor(Date.parse(now) / 1_000) + KEPT_S
  return table.put({ ...keyOf(id), codec: 'deflate-raw', body, expiresAt })
}

/** Finds the text that a feed had of an article. */
export async function findFeedText(
  table: Pick<Table, 'get'>,
  id: string,
): Promise<FeedText | undefined> {
  const body = (await table.get(keyOf(id)))?.['body']
  if (!(body instanceof Uint8Array)) return undefined
  return JSON.parse(inflateRawSync(body).toString('utf8')) as FeedText
}

/** The feed's text as a page that reads like one of the web; `canonical`: where the article lives. */
export function pageOfFeedText({ title, html }: FeedText, canonical: string) {
  const head = `<title>${escaped(title ?? '')}</title><link rel="canonical" href="${escaped(canonical)}">`
  const heading = title === undefined ? '' : `<h1>${escaped(title)}</h1>`
  const page = `<!doctype html><html><head>${head}</head><body><article>${heading}${html}</article></body></html>`
  return {
    url: canonical,
    contentType: 'text/html; charset=utf-8',
    body: new TextEncoder().encode(page),
  }
}

/** Whether what a page gave is but the beginning of what the feed has. */
export function isTeaserOf(text: string, { html }: FeedText): boolean {
  return text.length < TEASER_SHARE * plain(html).length
}

function plain(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function keyOf(id: string) {
  return { pk: id, sk: 'F' }
}
