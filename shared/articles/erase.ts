/**
 * Takes an article's texts out of the table. Its record stays, as a note that the address is not to
 * be read again: it holds nothing but the address and when it was erased.
 */
import type { ArticleRecord } from '../model/article.ts'
import type { Table } from '../ports.ts'
import { ERASED } from './rows.ts'
import { findArticle, removeTexts, saveArticle } from './store.ts'

/** Erases the article's texts, its former ones and its feed's. False: somebody changed it meanwhile. */
export async function eraseTexts(
  articles: Table,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<boolean> {
  const record = await findArticle(articles, id)
  if (record === undefined) return true
  if (record.reason !== ERASED && !(await saveArticle(articles, erased(record, now)))) return false
  await removeTexts(articles, id)
  return true
}

function erased(record: ArticleRecord, now: string): ArticleRecord {
  const { id, url, discoveredAt, correlationId, version } = record
  return {
    ...{ id, url, discoveredAt, correlationId, version },
    status: 'skipped',
    reason: ERASED,
    changedAt: now,
    hint: {},
    resends: 0,
  }
}
