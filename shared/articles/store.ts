/**
 * Article records as rows of the articles table, and the outbox that they form: a row is written
 * as `pending` BEFORE its message is sent, and stays in the sparse index `pending` until its
 * events are in the log, so a message that is lost or was never sent is found by the sweep.
 *
 *   S          the state: small, rewritten by each step, in the index while the article waits
 *   T          the text, with the step that brought it
 *   V#edition  a text that an updated article had before
 *
 * Each step is one write. Fetching writes T and leaves S, with its entry in the index, as it is: a
 * text that the state does not know of (`textVersion`) is the later step. Whoever writes the state
 * next takes it over. So a text is written once, and whoever lost a race writes no text over
 * another's (rows.ts puts both rows together and takes them apart).
 */
import type { Article, ArticleRecord } from '../model/article.ts'
import type { Table } from '../ports.ts'
import { settings } from '../settings.ts'
import {
  formerItem,
  formerKey,
  isWaiting,
  outboxPartition,
  recordOf,
  stateItem,
  stateKey,
  textItem,
  textKey,
  textOf,
} from './rows.ts'

/** Finds an article. */
export async function findArticle(table: Table, id: string): Promise<ArticleRecord | undefined> {
  const state = await table.get(stateKey(id))
  if (state === undefined) return undefined
  // After the state, so that it is no older than what the state knows of.
  return recordOf(state, await table.get(textKey(id)))
}

/** Stores an article seen for the first time, still without a text; false when it is known. */
export function offerArticle(table: Table, record: ArticleRecord): Promise<boolean> {
  return table.put(stateItem(record), 'absent')
}

/**
 * Stores an article whose page is in hand, when it is new or when its own record has come to no
 * page (not fetched yet, or failed); false when it is there already.
 */
export async function storeFetched(table: Table, record: ArticleRecord): Promise<boolean> {
  const { article: _article, contentHash: _hash, ...untold } = record
  // In the outbox first: should this die before the text is there, the page is fetched.
  if (await offerArticle(table, { ...untold, status: 'pending' })) return saveText(table, record)
  const known = await findArticle(table, record.id)
  if (known === undefined || known.article !== undefined || known.status === 'skipped') return false
  const { textVersion: _none, ...read } = record
  const { version, textVersion } = known
  return saveText(table, {
    ...read,
    version,
    ...(textVersion === undefined ? {} : { textVersion }),
  })
}

/**
 * Writes a changed record whose text is the one that was read with it; false when somebody else
 * changed it since. The stored version is one higher than the given one.
 */
export async function saveArticle(table: Table, record: ArticleRecord): Promise<boolean> {
  let { textVersion } = record
  if (record.article !== undefined && textVersion === undefined) {
    // The row of an older version, which held the text: it moves to its own before that one goes.
    if (!(await table.put(textItem(record, { isStep: false }), 'absent'))) return false
    textVersion = 1
  }
  const next = { ...record, version: record.version + 1 }
  const known = textVersion === undefined ? next : { ...next, textVersion }
  return table.put(stateItem(known), { version: record.version })
}

/**
 * Writes a record with another text than was read with it; false when somebody else wrote one
 * since. `fetched` is one write and leaves the state and its version as they are.
 */
export async function saveText(table: Table, record: ArticleRecord): Promise<boolean> {
  const isStep = record.status === 'fetched'
  const { textVersion = 0 } = record
  const item = textItem(record, { isStep })
  const isMine =
    (textVersion > 0 && (await table.put(item, { version: textVersion }))) ||
    // It was the first, or its former one has expired.
    (await table.put(item, 'absent'))
  if (!isMine) return false
  return isStep || saveArticle(table, { ...record, textVersion: textVersion + 1 })
}

/**
 * Takes an article's texts away, after its state has become one without. An empty row stays in the
 * text's place, so that no worker that read the state before can still put its text there.
 */
export async function removeTexts(table: Table, id: string): Promise<void> {
  const { items } = await table.query({ pk: id })
  const version = Number(items.find(({ sk }) => sk === textKey(id).sk)?.['version'] ?? 0) + 1
  await table.put({ ...textKey(id), version })
  const kept = new Set([stateKey(id).sk, textKey(id).sk])
  for (const { pk, sk } of items) if (!kept.has(sk)) await table.remove({ pk, sk })
}

/** Keeps an article's present text for when another takes its place. Harmless to repeat. */
export async function keepFormer(table: Table, record: ArticleRecord): Promise<void> {
  const item = formerItem(record)
  if (item !== undefined) await table.put(item, 'absent')
}

/** Finds a text that an article had before. */
export async function findFormer(
  table: Table,
  { id, edition }: { readonly id: string; readonly edition: number },
): Promise<Article | undefined> {
  const item = await table.get(formerKey(id, edition))
  return item === undefined ? undefined : textOf(item)
}

/**
 * Articles that have made no step since before an instant; of each shard, those first that have
 * been in the outbox longest.
 */
export async function waitingArticles(
  table: Table,
  options: { readonly before: string; readonly limit: number },
): Promise<readonly ArticleRecord[]> {
  const shards = Array.from({ length: settings.articles.shards }, (_, shard) => shard)
  const pages = await Promise.all(
    shards.map((shard) =>
      table.query({
        index: 'pending',
        pk: outboxPartition(shard),
        to: options.before,
        limit: Math.ceil(options.limit / shards.length),
      }),
    ),
  )
  const ids = pages.flatMap((page) => page.items.map((item) => item.pk))
  const records = await Promise.all(ids.map((id) => findArticle(table, id)))
  // The index knows when an article came to the outbox, and nothing of a text that it has since.
  const isLate = (record: ArticleRecord) => isWaiting(record) && record.changedAt <= options.before
  return records.filter((record) => record !== undefined).filter(isLate)
}
