/**
 * Articles that say the same in the same words. The first to be stored is the original; who comes
 * later with its text learns so from a small row of the articles table, which the first has put
 * there under what is equal in both:
 *
 *   H#hash            the same words
 *   N#mark            nearly the same words: a row for a run of words (fingerprint.ts), which expires,
 *                     and whose likeness is measured before it is believed
 *
 * A text is looked for under six marks, which are cheap to read, and put under two: the first free
 * one of each half of the text. What others hold is common wording, and skipped. Two rows in place
 * of one for each of six bands find more (docs/QUALITY.md).
 *
 * A copy at the same publisher is another address of the article, and is skipped. One at another
 * publisher is a source as well: it is extracted and marked with `copyOf`, for whoever counts
 * independent sources. Nearly the same is always kept.
 *
 * Rows are put if absent, by everybody in one order and only until a copy is found: so repeats
 * change nothing, and of two articles that arrive together at most one becomes a copy of the other.
 * If neither is stored when the other looks, both count as originals.
 */
import { addSeconds } from '../instant.ts'
import type { ArticleRecord } from '../model/article.ts'
import type { Item, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { siteOf } from './canonical.ts'
import { contentHash, likeness, sketchOf, wordsOf } from './fingerprint.ts'
import { findArticle } from './store.ts'

/** A word in 25 changed leaves 0.8; a report that repeats two fifths of an older one has 0.25. */
const MIN_LIKENESS = 0.6

/** Marks a record that was just fetched as a copy, or skips it, when its text is known already. */
export async function markCopy(
  table: Table,
  record: ArticleRecord,
  { now }: { readonly now: string },
): Promise<ArticleRecord> {
  const { article } = record
  if (article === undefined) return record
  const words = wordsOf(article.text)
  const isShort = words.length < settings.articles.minCopyWords
  const same = await findSame(table, record, isShort)
  if (same !== undefined) return asCopy(record, { original: same, now })
  const near = isShort ? undefined : await findNear(table, record, { words, now })
  return near === undefined ? record : { ...record, copyOf: near }
}

/** What the text is known by: short ones by their title, too. */
async function findSame(
  table: Table,
  { id, article, contentHash: hash = '' }: ArticleRecord,
  isShort: boolean,
): Promise<ArticleRecord | undefined> {
  const key = isShort ? `${hash}#${contentHash(article?.title ?? '')}` : hash
  const row = { pk: `H#${key}`, sk: 'S', articleId: id, version: 1 }
  return holderOf(table, row, await claim(table, row))
}

/** The id of the original that the text is nearly the same as. */
async function findNear(
  table: Table,
  record: ArticleRecord,
  { words, now }: { readonly words: readonly string[]; readonly now: string },
): Promise<string | undefined> {
  const { marks, minima } = sketchOf(words)
  const expires = addSeconds(now, settings.articles.nearCopyDays * 86_400)
  const claimed = { articleId: record.id, minima, expiresAt: epochOf(expires), version: 1 }
  const rows = marks.map(({ key, isEarly }) => ({
    row: { pk: `N#${key}`, sk: 'S', ...claimed },
    isEarly,
  }))
  const held = await heldRows(table, { rows, record, nowS: epochOf(now) })
  for (const { row } of rows) {
    const original = await originalIn(table, row, held.get(row.pk))
    if (original !== undefined) return original
  }
  // One after the other, and in the order of the marks: see above.
  for (const row of firstOfHalves(rows.filter(({ row: { pk } }) => !held.has(pk)))) {
    const original = await originalIn(table, row, await claim(table, row, epochOf(now)))
    if (original !== undefined) return original
  }
  return undefined
}

interface MarkRow {
  readonly row: Item & { readonly articleId: string; readonly minima: Uint8Array }
  readonly isEarly: boolean
}

/** What other articles hold of the rows. May miss the last second's: those are met by `claim`. */
async function heldRows(
  table: Table,
  about: {
    readonly rows: readonly MarkRow[]
    readonly record: ArticleRecord
    readonly nowS: number
  },
): Promise<ReadonlyMap<string, Item>> {
  const found = await table.getAll(about.rows.map(({ row: { pk, sk } }) => ({ pk, sk })))
  const others = found.filter(
    ({ articleId, expiresAt }) =>
      articleId !== about.record.id && Number(expiresAt ?? about.nowS) >= about.nowS,
  )
  return new Map(others.map((item) => [item.pk, item]))
}

/** One of each half, in their order; where a half has none, two of the other. */
function firstOfHalves(free: readonly MarkRow[]): readonly MarkRow['row'][] {
  const early = free.find(({ isEarly }) => isEarly)
  const late = free.find(({ isEarly }) => !isEarly)
  const both = early === undefined || late === undefined ? free.slice(0, 2) : [early, late]
  return free.filter((row) => both.includes(row)).map(({ row }) => row)
}

/** The original behind a row that another article holds, if the text is like its. */
async function originalIn(
  table: Table,
  row: MarkRow['row'],
  held: Item | undefined,
): Promise<string | undefined> {
  if (held === undefined || !isLike(held, row.minima)) return undefined
  const holder = await holderOf(table, row, held)
  const original = holder?.copyOf ?? holder?.id
  return original === row.articleId ? undefined : original
}

/**
 * Puts a row in the article's name. Returns the row of the other article that was there first.
 * A row that has expired gives way: engines remove it later, or never.
 */
async function claim(
  table: Table,
  row: Item & { readonly articleId: string },
  nowS = 0,
): Promise<Item | undefined> {
  if (await table.put(row, 'absent')) return undefined
  const held = await table.get(row)
  if (held === undefined) return undefined
  if (Number(held['expiresAt'] ?? nowS) < nowS) return takeOver(table, row, held)
  return held['articleId'] === row.articleId ? undefined : held
}

/** The article that holds a row. One that was never stored, because it failed, gives way. */
async function holderOf(
  table: Table,
  row: Item,
  held: Item | undefined,
): Promise<ArticleRecord | undefined> {
  if (held === undefined) return undefined
  const holder = await findArticle(table, String(held['articleId']))
  return holder?.article === undefined ? takeOver(table, row, held) : holder
}

async function takeOver(table: Table, row: Item, held: Item): Promise<undefined> {
  const version = Number(held['version'])
  await table.put({ ...row, version: version + 1 }, { version })
}

function isLike({ minima }: Item, own: Uint8Array): boolean {
  return minima instanceof Uint8Array && likeness(minima, own) >= MIN_LIKENESS
}

function asCopy(
  record: ArticleRecord,
  { original, now }: { readonly original: ArticleRecord; readonly now: string },
): ArticleRecord {
  const root = original.copyOf ?? original.id
  if (root === record.id) return record
  // What is in the log already stays there.
  if (record.events !== undefined || !isSamePublisher(record, original)) {
    return { ...record, copyOf: root }
  }
  return {
    ...record,
    status: 'skipped',
    reason: 'the same text at another address of the publisher',
    sameAs: original.id,
    changedAt: now,
  }
}

function isSamePublisher(a: ArticleRecord, b: ArticleRecord): boolean {
  const [one, other] = [a.article?.publisher, b.article?.publisher]
  if (one !== undefined && one.toLowerCase() === other?.toLowerCase()) return true
  return siteAt(a) === siteAt(b)
}

function siteAt({ url, article }: ArticleRecord): string {
  return siteOf(new URL(article?.canonicalUrl ?? url).hostname)
}

function epochOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000)
}
