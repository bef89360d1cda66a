/**
 * The outbox: an article is stored as `pending` before its message is sent, and a sweep sends
 * again whatever has waited too long. So a message that is lost, or was never sent because the
 * worker died in between, delays an article and loses nothing.
 */
import { DatelineError } from '../errors.ts'
import { addSeconds } from '../instant.ts'
import type { ArticleRecord, FeedHint } from '../model/article.ts'
import { eachOf } from '../parallel.ts'
import type { ArticleMessage, Ports } from '../ports.ts'
import { settings } from '../settings.ts'
import { articleIdAt, newArticleRecord } from './accept.ts'
import { giveUp } from './account.ts'
import { ERASED } from './rows.ts'
import { findArticle, offerArticle, saveArticle, waitingArticles } from './store.ts'

type OutboxPorts = Pick<Ports, 'articles' | 'clock' | 'fetchQueue' | 'extractQueue' | 'telemetry'>

/** Where an article was found, and what is known of it before it is fetched. */
export interface Lead {
  readonly url: string
  readonly hint: FeedHint
}

/** How many articles a host of leads led to. */
export interface Offered {
  /** Article ids of all leads, known ones too. */
  readonly ids: readonly string[]
  readonly fresh: number
}

/** Stores articles seen for the first time and sends for them. */
export async function offerLeads(ports: OutboxPorts, leads: readonly Lead[]): Promise<Offered> {
  const records = leads.map((lead) => newArticleRecord({ ...lead, now: ports.clock.now() }))
  const fresh: ArticleRecord[] = []
  await eachOf(records, settings.articles.offerConcurrency, async (record) => {
    if (!(await offerArticle(ports.articles, record))) return
    fresh.push(record)
    const { id: articleId, correlationId, url } = record
    ports.telemetry.log('info', 'article offered', { articleId, correlationId, url })
  })
  if (fresh.length > 0) await ports.fetchQueue.send(fresh.map(messageFor))
  ports.telemetry.count('ArticlesOffered', fresh.length)
  return { ids: [...new Set(records.map((record) => record.id))], fresh: fresh.length }
}

/**
 * What became of the wish to fetch an article again: its message is `sent`; it is too early, ask
 * `later`; or it is `needless`, because the article is still to be fetched, or was erased.
 */
type Refetch = 'sent' | 'later' | 'needless'

/**
 * Asks for a known article to be fetched again because its feed calls it changed. It goes back to
 * `pending` with all that it has, so its text and events stay until the new page is read. At most
 * every settings.articles.refetchAfterS, and as it ages once in a quarter of its age.
 */
export async function requestRefetch(ports: OutboxPorts, { url, hint }: Lead): Promise<Refetch> {
  const named = await findArticle(ports.articles, articleIdAt(url))
  const { sameAs } = named ?? {}
  const record = sameAs === undefined ? named : await findArticle(ports.articles, sameAs)
  if (record === undefined || record.status === 'pending') return 'needless'
  if (record.reason === ERASED) return 'needless'
  const now = ports.clock.now()
  if (record.status === 'fetched' || !isOldEnough(record, now)) return 'later'
  const again = {
    ...toReadAgain(record),
    // The first date is that of publication; a feed that changes an entry often dates it anew.
    hint: { ...record.hint, ...hint, ...firstDate(record.hint) },
    status: 'pending',
    changedAt: now,
    resends: 0,
  } as const
  if (!(await saveArticle(ports.articles, again))) return 'later'
  await ports.fetchQueue.send([messageFor(again)])
  const { id: articleId, correlationId } = record
  ports.telemetry.log('info', 'article changed', { articleId, correlationId, url: record.url })
  return 'sent'
}

/** One whose new text could not be extracted has only its former text's events to show. */
function toReadAgain(record: ArticleRecord): ArticleRecord {
  if (record.status !== 'failed') return record
  const { events: _former, ...unread } = record
  return unread
}

function firstDate({ published }: FeedHint): Pick<FeedHint, 'published'> {
  return published === undefined ? {} : { published }
}

function isOldEnough({ changedAt, discoveredAt }: ArticleRecord, now: string): boolean {
  const ageS = (Date.parse(now) - Date.parse(discoveredAt)) / 1_000
  return now >= addSeconds(changedAt, Math.max(settings.articles.refetchAfterS, ageS / 4))
}

/** How a sweep goes about it. */
export interface Sweep {
  /** Older than this many seconds counts as lost. */
  readonly afterS: number
  /** False when a person asks for it: then it does not bring an article nearer to being given up. */
  readonly counts: boolean
}

/** Sends again what has waited too long, settings.sweep.maxResends times. */
export async function resendWaiting(
  ports: OutboxPorts,
  { afterS, counts }: Sweep,
): Promise<{ readonly resent: number }> {
  const waiting = await waitingArticles(ports.articles, {
    before: addSeconds(ports.clock.now(), -afterS),
    limit: settings.sweep.perRun,
  })
  let resent = 0
  for (const record of waiting) if (await resend(ports, record, counts)) resent += 1
  ports.telemetry.count('ArticlesResent', resent)
  return { resent }
}

/** The message that asks for the next step on an article. */
export function messageFor(record: ArticleRecord): ArticleMessage {
  return { articleId: record.id, correlationId: record.correlationId }
}

async function resend(
  ports: OutboxPorts,
  record: ArticleRecord,
  counts: boolean,
): Promise<boolean> {
  if (counts && record.resends >= settings.sweep.maxResends) {
    const story = `${record.url}: no progress after it was sent again ${record.resends} times`
    await giveUp(ports, record, new DatelineError('lost-in-queue', story))
    return false
  }
  const again = {
    ...record,
    changedAt: ports.clock.now(),
    resends: record.resends + (counts ? 1 : 0),
  }
  // Another sweep, or the worker itself, was quicker: then nothing is lost.
  if (!(await saveArticle(ports.articles, again))) return false
  const queue = record.status === 'pending' ? ports.fetchQueue : ports.extractQueue
  await queue.send([messageFor(record)])
  return true
}
