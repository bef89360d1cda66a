/**
 * One page in hand into its article: a new one is stored, and one that is known already is read
 * again, so that asking for an address a second time is how a person looks for an update.
 *
 * An update reaches an article only through a page at its address or one that names its address.
 * What cannot be read leaves a known article as it is. May die at any point and be run again: the
 * rows are written in the order of pipeline.ts.
 */
import { acceptPage, newArticleRecord } from './articles/accept.ts'
import { giveUp } from './articles/account.ts'
import { findArticle, offerArticle } from './articles/store.ts'
import { asDatelineError } from './errors.ts'
import type { ArticleRecord } from './model/article.ts'
import { type Page, type StoredPage, storePage } from './pipeline.ts'
import type { Ports } from './ports.ts'

/** Reads a page into the article that it is of. Throws the errors of reading and storing. */
export async function takePage(ports: Ports, page: Page): Promise<StoredPage> {
  const own = await recordAt(ports, page.url)
  if (own.status === 'skipped' && !isAlias(own, page)) {
    return { id: own.sameAs ?? own.id, outcome: 'unchanged' }
  }
  const stored = await storeOrGiveUp(ports, own, page)
  if (stored.id === own.id || stored.outcome === 'new') return stored
  // It handed over to an article that was there already, which it may bring another text.
  const known = await findArticle(ports.articles, stored.id)
  return known?.article === undefined ? stored : storePage(ports, known, page)
}

/** What is known of an address; offered to the outbox when that is nothing. */
async function recordAt(ports: Ports, url: string): Promise<ArticleRecord> {
  const fresh = newArticleRecord({ url, hint: {}, now: ports.clock.now() })
  if (await offerArticle(ports.articles, fresh)) return fresh
  return (await findArticle(ports.articles, fresh.id)) ?? fresh
}

/** Whether it still names another address. The copy of an article does not, and stays skipped. */
function isAlias(record: ArticleRecord, page: Page): boolean {
  if (record.article !== undefined) return false
  return acceptPage(record, page, { now: record.changedAt }).handover !== undefined
}

function storeOrGiveUp(ports: Ports, record: ArticleRecord, page: Page): Promise<StoredPage> {
  return storePage(ports, record, page).catch(async (thrown: unknown) => {
    // Nobody can fetch a document in hand again: a record without a text must not wait for that.
    const isWaiting = record.article === undefined && record.status !== 'skipped'
    if (isWaiting) await giveUp(ports, record, asDatelineError(thrown))
    throw thrown
  })
}
