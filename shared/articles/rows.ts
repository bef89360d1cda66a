/**
 * The rows of an article (store.ts): a record taken apart into its state and its text, and put
 * together again. Rows of older versions are read, too: there the state had its fields side by side
 * and the text within it (`body`).
 */
import { inflateRawSync } from 'node:zlib'
import { shardOf } from '../hash.ts'
import type { Article, ArticleRecord } from '../model/article.ts'
import type { Item, Key } from '../ports.ts'
import { settings } from '../settings.ts'
import { packState, packText, unpack } from './codec.ts'

/** Reason of a record whose article was erased. */
export const ERASED = 'erased'

/** What fetching changes of a record. */
const stepFields = [
  'status',
  'changedAt',
  'resends',
  'edition',
  'copyOf',
  'reason',
  'sameAs',
] as const satisfies readonly (keyof ArticleRecord)[]

/** What a text row holds; `step` when the record as it then was is newer than its state. */
interface TextRow {
  readonly article: Article
  readonly contentHash?: string
  readonly step?: Pick<ArticleRecord, (typeof stepFields)[number]>
}

/** The record that an article's rows make. */
export function recordOf(item: Item, textRow: Item | undefined): ArticleRecord {
  const state = stateIn(item)
  if (textRow === undefined || state.reason === ERASED) return state
  const textVersion = Number(textRow['version'])
  const text = contentOf(textRow)
  if (text === undefined) return { ...state, textVersion }
  const { step, ...about } = text
  const isLater = textVersion > (state.textVersion ?? 0)
  if (step === undefined || !isLater) return { ...state, ...about, textVersion }
  const { error: _error, ...kept } = state
  return { ...without(kept, stepFields), ...step, ...about, textVersion }
}

/** The row of a record's state, without its text. */
export function stateItem(record: ArticleRecord): Item {
  const { id, version, article: _article, contentHash: _hash, ...state } = record
  return { ...stateKey(id), ...outboxKeys(record), version, state: packState(state) }
}

/** The state that a row holds; undefined when it is the row of something else. */
export function findState(item: Item): ArticleRecord | undefined {
  const isState = item.sk === stateKey(item.pk).sk && ('state' in item || 'status' in item)
  return isState ? stateIn(item) : undefined
}

/** The row of a record's text; `isStep`: the record is newer than its state. */
export function textItem(record: ArticleRecord, { isStep }: { readonly isStep: boolean }): Item {
  const { id, article, contentHash, textVersion = 0 } = record
  const step = isStep ? { step: only(record, stepFields) } : {}
  return {
    ...textKey(id),
    version: textVersion + 1,
    text: packText({ article, contentHash, ...step }),
  }
}

/** The row of a text that gives way to another; undefined when there is none. */
export function formerItem(record: ArticleRecord): Item | undefined {
  const { id, article, edition = 1, changedAt, contentHash } = record
  if (article === undefined) return undefined
  return { ...formerKey(id, edition), edition, changedAt, text: packText({ article, contentHash }) }
}

/** The text that a row holds. */
export function textOf(item: Item): Article | undefined {
  return contentOf(item)?.article
}

export function stateKey(id: string): Key {
  return { pk: id, sk: 'S' }
}

export function textKey(id: string): Key {
  return { pk: id, sk: 'T' }
}

/** Padded, so that editions sort as numbers do. */
export function formerKey(id: string, edition: number): Key {
  return { pk: id, sk: `V#${String(edition).padStart(6, '0')}` }
}

export function outboxPartition(shard: number): string {
  return `PENDING#${shard}`
}

/** Waits in the outbox. */
export function isWaiting({ status }: Pick<ArticleRecord, 'status'>): boolean {
  return status === 'pending' || status === 'fetched'
}

function outboxKeys(record: ArticleRecord): Readonly<Record<string, string>> {
  if (!isWaiting(record)) return {}
  return {
    pendingPk: outboxPartition(shardOf(record.id, settings.articles.shards)),
    pendingSk: `${record.changedAt}#${record.id}`,
  }
}

function stateIn(item: Item): ArticleRecord {
  const { pk: id, state } = item
  if (!(state instanceof Uint8Array)) return formerRecordOf(item)
  const version = Number(item['version'])
  return { ...(unpack(state) as Omit<ArticleRecord, 'id' | 'version'>), id, version }
}

/** Of a row as they were before a text had its own. */
function formerRecordOf(item: Item): ArticleRecord {
  const { pk: _pk, sk: _sk, pendingPk: _ppk, pendingSk: _psk, expiresAt: _end, ...fields } = item
  const { codec: _codec, body: _body, ...rest } = fields
  const record = rest as unknown as ArticleRecord
  const content = contentOf(item)
  return content === undefined ? record : { ...record, article: content.article }
}

function contentOf({ text, body }: Item): TextRow | undefined {
  if (text instanceof Uint8Array) return unpack(text) as TextRow
  if (!(body instanceof Uint8Array)) return undefined
  return { article: JSON.parse(inflateRawSync(body).toString('utf8')) as Article }
}

function only<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const present = keys.filter((key) => from[key] !== undefined)
  return Object.fromEntries(present.map((key) => [key, from[key]])) as Pick<T, K>
}

function without<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Omit<T, K> {
  const left = Object.entries(from).filter(([key]) => !(keys as readonly string[]).includes(key))
  return Object.fromEntries(left) as Omit<T, K>
}
