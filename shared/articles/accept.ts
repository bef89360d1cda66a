/**
 * From a fetched page to a stored article: what becomes of an article's record when its page has
 * been read. An article is known by its canonical address, so a page that names another address
 * than the one it was found under hands over to the record of that address and is skipped itself.
 *
 * A page that was read before is read into the same record, whatever address it names now: with
 * other words it is the article's next edition, with the same ones it changes nothing.
 */
import { stableHash } from '../hash.ts'
import type { Article, ArticleRecord, FeedHint } from '../model/article.ts'
import type { HttpAnswer } from '../ports.ts'
import { articleIdOf, canonicalUrl } from './canonical.ts'
import { contentHash } from './fingerprint.ts'
import { readArticle } from './read.ts'

/** What the record becomes, and the record to hand over to when the page lives elsewhere. */
export interface Accepted {
  readonly record: ArticleRecord
  readonly handover?: ArticleRecord
  /** The record's article gives way to another text. */
  readonly isUpdate?: boolean
}

/** A record for an article that was found at an address and is still to be fetched. */
export function newArticleRecord(options: {
  readonly url: string
  readonly hint: FeedHint
  readonly now: string
}): ArticleRecord {
  const { url, hint, now } = options
  const id = articleIdAt(url)
  return {
    id,
    url,
    status: 'pending',
    changedAt: now,
    discoveredAt: now,
    correlationId: stableHash(`${id} ${now}`, 12),
    hint,
    resends: 0,
    version: 1,
  }
}

/** The id of the article at an address. Throws `bad-url` for one that cannot be fetched or named. */
export function articleIdAt(url: string): string {
  return articleIdOf(ownAddress(url))
}

/** Reads the page into the record. Throws the errors of `readArticle`. */
export function acceptPage(
  record: ArticleRecord,
  page: Pick<HttpAnswer, 'url' | 'body' | 'contentType'>,
  { now }: { readonly now: string },
): Accepted {
  const article = readArticle(page.body, {
    url: page.url,
    hint: record.hint,
    ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
  })
  if (record.article !== undefined) return readAgain(record, { article, now })
  const canonical = article.canonicalUrl ?? ownAddress(page.url)
  const id = articleIdOf(canonical)
  if (id === record.id) return { record: fetched(record, { article, now }) }
  const target = { ...newArticleRecord({ url: canonical, hint: record.hint, now }), id }
  const handover = fetched({ ...target, correlationId: record.correlationId }, { article, now })
  return { record: skipped(record, { sameAs: id, now }), handover }
}

function readAgain(
  record: ArticleRecord,
  { article, now }: { readonly article: Article; readonly now: string },
): Accepted {
  if (contentHash(article.text) === record.contentHash) {
    const { error: _error, ...kept } = record
    // The events of an updated article are those of its former text until the new one is extracted.
    const isRead = record.events !== undefined && !['fetched', 'failed'].includes(record.status)
    const status = isRead ? 'extracted' : 'fetched'
    return { record: { ...kept, status, changedAt: now, resends: 0 } }
  }
  const edition = (record.edition ?? 1) + 1
  // A text that is new is no copy because the former one was.
  const { copyOf: _copyOf, ...updated } = fetched(record, { article, now })
  return { record: { ...updated, edition }, isUpdate: true }
}

/** A document in hand goes by its name, which is no address of the web. */
function ownAddress(url: string): string {
  return url.startsWith('file:') ? url : canonicalUrl(url)
}

function fetched(
  record: ArticleRecord,
  { article, now }: { readonly article: Article; readonly now: string },
): ArticleRecord {
  const { error: _error, ...kept } = record
  return {
    ...kept,
    status: 'fetched',
    changedAt: now,
    resends: 0,
    article,
    contentHash: contentHash(article.text),
  }
}

function skipped(
  record: ArticleRecord,
  { sameAs, now }: { readonly sameAs: string; readonly now: string },
): ArticleRecord {
  const { error: _error, ...kept } = record
  return {
    ...kept,
    status: 'skipped',
    reason: 'another address of the same article',
    sameAs,
    changedAt: now,
  }
}
