/**
 * Article records as rows of the articles table, and the outbox that they form: a row is written
 * as `pending` BEFORE its message is sent, and stays in the sparse index `pending` until its
 * events are in the log, so a message that is lost or was never sent is found by the sweep.
 *
 * An article's text is stored compressed, with the codec's name beside it. Texts that an updated
 * article had before stand behind it, in rows of their own (`V#edition`).
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { shardOf } from '../hash.ts'
import type { Article, ArticleRecord } from '../model/article.ts'
import type { Item, Key, Table } from '../ports.ts'
import { settings } from '../settings.ts'

const CODEC = 'deflate-raw'

/** Finds an article. */
export async function findArticle(table: Table, id: string): Promise<ArticleRecord | undefined> {
  const item = await table.get(keyOf(id))
  return item === undefined ? undefined : toRecord(item)
}

/** Stores an article seen for the first time; false when it is known already. */
export function offerArticle(table: Table, record: ArticleRecord): Promise<boolean> {
  return table.put(toItem(record), 'absent')
}

/**
 * Stores an article whose page is in hand, when it is new or when its own record has come to no
 * page (not fetched yet, or failed); false when it is there already.
 */
export async function storeFetched(table: Table, record: ArticleRecord): Promise<boolean> {
  if (await offerArticle(table, record)) return true
  const known = await findArticle(table, record.id)
  if (known === undefined || known.article !== undefined || known.status === 'skipped') return false
  return saveArticle(table, { ...record, version: known.version })
}

/**
 * Writes a changed record; false when somebody else changed it since it was read. The stored
 * version is one higher than the given one.
 */
export function saveArticle(table: Table, record: ArticleRecord): Promise<boolean> {
  const next = { ...record, version: record.version + 1 }
  return table.put(toItem(next), { version: record.version })
}

/** Keeps an article's present text for when another takes its place. Harmless to repeat. */
export async function keepFormer(table: Table, record: ArticleRecord): Promise<void> {
  const { id, article, edition = 1, changedAt, contentHash } = record
  if (article === undefined) return
  const about = { edition, changedAt, ...(contentHash === undefined ? {} : { contentHash }) }
  await table.put({ ...formerKey(id, edition), ...about, ...packed(article) }, 'absent')
}

/** Finds a text that an article had before. */
export async function findFormer(
  table: Table,
  { id, edition }: { readonly id: string; readonly edition: number },
): Promise<Article | undefined> {
  const body = (await table.get(formerKey(id, edition)))?.['body']
  return body instanceof Uint8Array ? decompress(body) : undefined
}

/** Articles that have waited in the outbox since before an instant, the oldest first per shard. */
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
  return records.filter((record) => record !== undefined)
}

function toItem(record: ArticleRecord): Item {
  const { article, ...rest } = record
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const body = article === undefined ? {} : packed(article)
  return { ...keyOf(record.id), ...outboxKeys(record), ...fields, ...body }
}

function outboxKeys(record: ArticleRecord): Readonly<Record<string, string>> {
  if (record.status !== 'pending' && record.status !== 'fetched') return {}
  return {
    pendingPk: outboxPartition(shardOf(record.id, settings.articles.shards)),
    pendingSk: `${record.changedAt}#${record.id}`,
  }
}

function toRecord(item: Item): ArticleRecord {
  const { pk: _pk, sk: _sk, pendingPk: _ppk, pendingSk: _psk, expiresAt: _end, ...fields } = item
  const { codec: _codec, body, ...rest } = fields
  const record = rest as unknown as Omit<ArticleRecord, 'article'>
  return body instanceof Uint8Array ? { ...record, article: decompress(body) } : record
}

function packed(article: Article): { readonly codec: string; readonly body: Uint8Array } {
  return { codec: CODEC, body: new Uint8Array(deflateRawSync(JSON.stringify(article))) }
}

function decompress(body: Uint8Array): Article {
  return JSON.parse(inflateRawSync(body).toString('utf8')) as Article
}

function keyOf(id: string): Key {
  return { pk: id, sk: 'S' }
}

/** Padded, so that editions sort as numbers do. */
function formerKey(id: string, edition: number): Key {
  return { pk: id, sk: `V#${String(edition).padStart(6, '0')}` }
}

function outboxPartition(shard: number): string {
  return `PENDING#${shard}`
}
