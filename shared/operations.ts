/**
 * What an operator does with a log now and then: extract stored articles again, rebuild, copy and
 * restore, erase. Each works through a stretch and hands out where to go on (`next`), so that it
 * fits in one call of the API and goes on after any end; each can be repeated.
 */
import { eraseTexts } from './articles/erase.ts'
import { messageFor } from './articles/outbox.ts'
import { ERASED, findState } from './articles/rows.ts'
import { findArticle, saveArticle } from './articles/store.ts'
import { DatelineError } from './errors.ts'
import { extractorVersion } from './events/extract.ts'
import { backupLog, restoreLog } from './log/backup.ts'
import { eraseFromLog } from './log/erase.ts'
import { rebuildLog } from './log/rebuild.ts'
import { readReceipt } from './log/rows.ts'
import { isLogRow, type Stretch, scanStretch } from './log/scan.ts'
import type { ArticleRecord } from './model/article.ts'
import { normaliseName } from './names.ts'
import { eachOf } from './parallel.ts'
import type { Ports } from './ports.ts'
import type { Operations } from './query/operations-http.ts'
import { settings } from './settings.ts'

/** The operations on these tables and queues. */
export function operationsOf(ports: Ports): Operations {
  return {
    reprocess: (asked) => reprocess(ports, asked),
    rebuild: (cursor) => rebuildLog(ports, cursor),
    backup: (cursor) => backupLog(ports, cursor),
    restore: (lines) => restoreLog(ports, lines, (id) => isErased(ports, id)),
    purgeArticle: (id) => purgeArticle(ports, id),
    purgeSource: (source, cursor) => purgeSource(ports, { source, cursor }),
  }
}

async function isErased({ articles }: Ports, id: string): Promise<boolean> {
  return (await findArticle(articles, id))?.reason === ERASED
}

/** An article that nobody knows is none; one that was erased before counts, for a repeated call. */
async function purgeArticle(
  ports: Ports,
  id: string,
): Promise<{ readonly articles: number; readonly events: number }> {
  const known = await findArticle(ports.articles, id)
  const events = await purge(ports, id)
  return { articles: known === undefined && events === 0 ? 0 : 1, events }
}

/** Sends for articles that an older extractor has read; the queue does the rest. */
async function reprocess(
  ports: Ports,
  { cursor, all }: { readonly cursor?: string | undefined; readonly all: boolean },
): Promise<Stretch & { readonly sent: number }> {
  const { items, ...stretch } = await scanStretch(ports.articles, { cursor })
  let sent = 0
  const read = items.map(findState).filter((state) => state?.status === 'extracted')
  const older = read.flatMap((state) =>
    state !== undefined && (all || state.extractor !== extractorVersion) ? [state.id] : [],
  )
  await eachOf(older, settings.log.concurrency, async (id) => {
    if (await readAgain(ports, await findArticle(ports.articles, id))) sent += 1
  })
  return { ...stretch, sent }
}

async function readAgain(ports: Ports, record: ArticleRecord | undefined): Promise<boolean> {
  if (record?.status !== 'extracted' || record.article === undefined) return false
  // In the outbox before it is sent, like all: a lost message only delays it.
  const again = { ...record, status: 'fetched', changedAt: ports.clock.now(), resends: 0 } as const
  if (!(await saveArticle(ports.articles, again))) return false
  await ports.extractQueue.send([messageFor(again)])
  return true
}

async function purgeSource(
  ports: Ports,
  { source, cursor }: { readonly source: string; readonly cursor: string | undefined },
): Promise<Stretch & { readonly articles: number; readonly events: number }> {
  const { items, ...stretch } = await scanStretch(ports.log, { cursor })
  const ids = new Set<string>()
  for (const item of items) {
    if (!isLogRow(item) || !item.sk.startsWith('X#')) continue
    const { articleId, article } = readReceipt(item)
    if (isOf(article, source)) ids.add(articleId)
  }
  let events = 0
  for (const id of ids) events += await purge(ports, id)
  return { ...stretch, articles: ids.size, events }
}

/** A publisher by its whole name, or a host with its subdomains. */
function isOf(
  { url, publisher = '' }: { readonly url: string; readonly publisher?: string },
  source: string,
): boolean {
  if (publisher !== '' && normaliseName(publisher) === normaliseName(source)) return true
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const asked = source.toLowerCase()
  return host === asked || host.endsWith(`.${asked}`)
}

async function purge(ports: Ports, id: string): Promise<number> {
  // The text first: nobody can extract it again then.
  if (!(await eraseTexts(ports.articles, { id, now: ports.clock.now() }))) {
    throw new DatelineError('write-conflict', `article ${id} was changed by another worker`)
  }
  const events = await eraseFromLog(ports, id)
  ports.telemetry.log('warn', 'article erased', { articleId: id, events, reason: ERASED })
  return events
}
