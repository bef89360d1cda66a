/**
 * READ FIRST. The way of the news through Dateline, one function a step:
 *
 *   pollDueFeeds -> (fetch queue) -> fetchArticle -> (extract queue) -> extractEvents -> log
 *
 * and beside it `sweepOutbox`, which makes a lost message harmless. intake.ts is the other way in:
 * sources handed over by a person instead of a schedule.
 *
 * The order inside each step is what keeps the promises of docs/ARCHITECTURE.md: a row is written
 * before its message is sent, a feed's validators are stored after its entries, and an article
 * leaves the outbox after its events are in the log. So every step may run twice, in parallel, or
 * die at any point, and the log comes out the same.
 */
import { type Accepted, acceptPage, articleIdAt } from './articles/accept.ts'
import { type Delivery, keepingAccount } from './articles/account.ts'
import { markCopy } from './articles/duplicates.ts'
import { findFeedText, isTeaserOf, keepFeedText, pageOfFeedText } from './articles/feed-text.ts'
import {
  messageFor,
  type Offered,
  offerLeads,
  requestRefetch,
  resendWaiting,
  type Sweep,
} from './articles/outbox.ts'
import { findArticle, keepFormer, saveArticle, saveText, storeFetched } from './articles/store.ts'
import { asDatelineError, DatelineError } from './errors.ts'
import { extract, extractorVersion } from './events/extract.ts'
import { isOwnAddress, withOwnAddresses } from './feeds/own-address.ts'
import { leadFor, type Poll, poll, scheduleNext } from './feeds/poll.ts'
import { compareEntries, type LinkedEntry, withoutContent } from './feeds/seen.ts'
import { claimFeed, dueFeeds, readSeen, saveFeed, saveSeen } from './feeds/store.ts'
import { appendMentions } from './log/append.ts'
import { type Pass, packLists } from './log/pack-lists.ts'
import type { ArticleRecord } from './model/article.ts'
import type { Feed, FeedRecord } from './model/feed.ts'
import { eachOf } from './parallel.ts'
import type { ArticleMessage, HttpAnswer, Ports } from './ports.ts'
import { keepSubscribed } from './push.ts'
import { settings } from './settings.ts'

/**
 * Polls every feed whose time has come, a few at a time. One feed that fails is recorded with its
 * reason and delays no other. Takes no further feed once `mayGoOn` says no.
 */
export async function pollDueFeeds(
  ports: Ports,
  { mayGoOn }: { readonly mayGoOn: () => boolean },
): Promise<{ readonly polled: number }> {
  const now = ports.clock.now()
  const feeds = await dueFeeds(ports.feeds, { now, limit: settings.feeds.perRun })
  let polled = 0
  await eachOf(feeds, settings.feeds.concurrency, async (feed) => {
    if (!mayGoOn()) return
    const claimed = await claimFeed(ports.feeds, feed, { now })
    if (claimed === undefined) return
    await pollFeed(ports, claimed).catch((thrown: unknown) => {
      const { code, message } = asDatelineError(thrown)
      ports.telemetry.log('error', 'poll interrupted', { feedUrl: feed.url, code, reason: message })
    })
    polled += 1
  })
  return { polled }
}

/** Polls one feed: its new entries go to the outbox, and only then its record is stored. */
async function pollFeed(ports: Ports, feed: FeedRecord): Promise<void> {
  const telemetry = ports.telemetry.with({ feedId: feed.id, feedUrl: feed.url })
  const now = ports.clock.now()
  const result = await poll(ports.http, feed, { now })
  let brought = { fresh: 0, later: 0 }
  if (result.outcome === 'failed') {
    telemetry.count('FeedsFailed')
    const { code, message } = result.error
    telemetry.log('warn', 'feed failed', { code, reason: message })
  } else {
    telemetry.count('FeedsPolled')
    if (result.outcome === 'not-modified') telemetry.count('FeedsNotModified')
    else brought = await offerEntries(ports, result.record, result.feed)
  }
  // A change made by a person meanwhile wins: then this write does nothing, and the feed is
  // polled again when its lease is over.
  await saveFeed(ports.feeds, scheduleNext(await withPush(ports, result), { now, ...brought }))
}

/** With how its subscription stands; a feed that failed keeps what was known. */
async function withPush(ports: Ports, result: Poll): Promise<Poll> {
  if (result.outcome === 'failed') return result
  const { push: _push, ...record } = result.record
  const push = await keepSubscribed(ports, record)
  return { ...result, record: push === undefined ? record : { ...record, push } }
}

/** What a feed brought, and how much of it must wait for a later poll. */
interface Brought extends Offered {
  readonly later: number
}

/**
 * Puts a feed's unseen entries in the outbox and sends for those that are new, then for those whose
 * words have changed.
 */
export async function offerEntries(ports: Ports, record: FeedRecord, read: Feed): Promise<Brought> {
  const feed = withOwnAddresses(read, record.url)
  const compared = compareEntries(feed, await readSeen(ports.feeds, record.id))
  const texts = new Set<LinkedEntry>()
  const unread = [...compared.fresh, ...compared.changed]
  await eachOf(unread, settings.articles.offerConcurrency, async (entry) => {
    if (await keepTextOf(ports, entry)) texts.add(entry)
  })
  const lead = (entry: LinkedEntry) =>
    leadFor(entry, { feed, feedId: record.id, hasText: texts.has(entry) })
  const offered = await offerLeads(ports, compared.fresh.map(lead))
  const later: LinkedEntry[] = []
  for (const entry of compared.changed) {
    if ((await requestRefetch(ports, lead(entry))) === 'later') later.push(entry)
  }
  const seen = withoutContent(compared.seen, later)
  if (compared.isNews) await saveSeen(ports.feeds, record.id, seen)
  ports.telemetry.count('EntriesSeen', feed.entries.length)
  return { ...offered, later: later.length }
}

/** The feed's text of an article is there before anybody fetches its page. */
async function keepTextOf(
  ports: Ports,
  { link, title, content, summary }: LinkedEntry,
): Promise<boolean> {
  const html = content ?? summary
  if (html === undefined) return false
  const id = articleIdAt(link)
  const about = title === undefined ? {} : { title }
  return keepFeedText(ports.articles, { id, now: ports.clock.now(), html, ...about })
}

/** Fetches and reads one article. Throws what is transient, so that the queue tries again. */
export async function fetchArticle(
  ports: Ports,
  message: ArticleMessage,
  delivery: Delivery,
): Promise<void> {
  const record = await getArticle(ports, message.articleId)
  if (record.status === 'extracted' || record.status === 'skipped') return
  await keepingAccount(ports, { record, delivery }, async () => {
    // Stored by an earlier delivery that died before it sent the next message.
    if (record.status === 'fetched') return ports.extractQueue.send([messageFor(record)])
    const { url, correlationId } = record
    const page = isOwnAddress(url)
      ? undefined
      : await ports.http.get({ url, purpose: 'article', correlationId })
    await storePage(ports, record, page)
  })
}

/** What a page became. */
export interface StoredPage {
  /** Its article. */
  readonly id: string
  /** `updated`: the article was there, with another text. */
  readonly outcome: 'new' | 'updated' | 'unchanged'
}

/** Reads a page into its article, stores it, and sends for its events. */
export async function storePage(
  ports: Ports,
  record: ArticleRecord,
  page: Page | undefined,
): Promise<StoredPage> {
  const now = ports.clock.now()
  const accepted = await acceptFuller(ports, { record, page, now })
  const read = accepted.handover ?? accepted.record
  const stored = read.status === 'fetched' ? await markCopy(ports.articles, read, { now }) : read
  if (accepted.isUpdate === true) await keepFormer(ports.articles, record)
  // A page that lives at another address: that address's article first, then where it was found.
  const isNew = accepted.handover === undefined || (await storeFetched(ports.articles, stored))
  if (accepted.handover === undefined) {
    await mustSave(ports, stored, { hasNewText: stored.article !== record.article })
  }
  const isNews = isNew && stored.status === 'fetched'
  if (isNews) await ports.extractQueue.send([messageFor(stored)])
  if (accepted.handover !== undefined) await mustSave(ports, accepted.record)
  if (isNews) ports.telemetry.count('ArticlesFetched')
  else if (stored.status !== 'extracted') ports.telemetry.count('ArticlesSkipped')
  const isFirst = isNew && record.article === undefined
  return { id: stored.id, outcome: outcomeOf(accepted, isFirst) }
}

function outcomeOf({ isUpdate }: Accepted, isFirst: boolean): StoredPage['outcome'] {
  if (isUpdate === true) return 'updated'
  return isFirst ? 'new' : 'unchanged'
}

/** A page in hand. */
export type Page = Pick<HttpAnswer, 'url' | 'body' | 'contentType'>

/** Reads the page, or what the feed has of the article when the page has less or there is none. */
async function acceptFuller(
  ports: Ports,
  { record, page, now }: { record: ArticleRecord; page: Page | undefined; now: string },
): Promise<Accepted> {
  const { id, hint } = record
  const feedText = hint.hasText ? await findFeedText(ports.articles, id) : undefined
  if (page === undefined) {
    if (feedText !== undefined) {
      return acceptPage(record, pageOfFeedText(feedText, record.url), { now })
    }
    throw new DatelineError('no-text', `${record.url} has no page, and its feed's text is gone`)
  }
  if (feedText === undefined) return acceptPage(record, page, { now })
  const own = pageOrWall(record, page, now)
  // A form for consent lives at an address of its own.
  if (own === 'consent-page') {
    return acceptPage(record, pageOfFeedText(feedText, record.url), { now })
  }
  const text = own?.handover?.article?.text ?? own?.record.article?.text ?? ''
  if (own !== undefined && !isTeaserOf(text, feedText)) return own
  const { canonicalUrl = page.url } = own?.handover?.article ?? own?.record.article ?? {}
  return acceptPage(record, pageOfFeedText(feedText, canonicalUrl), { now })
}

/** Undefined for a page without a text, and the code of one that stands in the article's place. */
function pageOrWall(
  record: ArticleRecord,
  page: Page,
  now: string,
): Accepted | 'consent-page' | undefined {
  try {
    return acceptPage(record, page, { now })
  } catch (thrown) {
    const { code } = asDatelineError(thrown)
    if (code === 'no-text') return undefined
    if (code === 'consent-page') return code
    throw thrown
  }
}

/** Extracts one article's events into the log. Throws what is transient. */
export async function extractEvents(
  ports: Ports,
  message: ArticleMessage,
  delivery: Delivery,
): Promise<void> {
  const record = await getArticle(ports, message.articleId)
  const { article } = record
  if (record.status === 'extracted' || article === undefined) return
  // Sent for its former text: the new one is on its way.
  if (record.status === 'pending') return
  await keepingAccount(ports, { record, delivery }, async () => {
    const { text, ...about } = article
    const extraction = extract({ doc: record.id, text, ...pick(about, ['title', 'published']) })
    const { appended, events } = await appendMentions(ports, {
      article: {
        id: record.id,
        url: article.canonicalUrl ?? record.url,
        ...pick(about, ['publisher', 'published', 'title']),
        ...pick(record, ['copyOf']),
      },
      extraction,
      text,
      extractor: extractorVersion,
      ...pick(record, ['edition']),
    })
    await mustSave(ports, extracted(record, { events, now: ports.clock.now() }))
    ports.telemetry.count('ArticlesExtracted')
    ports.telemetry.count('EventsExtracted', extraction.events.length)
    ports.telemetry.count('MentionsAppended', appended)
  })
}

/** Sends again what has waited in the outbox for longer than its message can have taken. */
export function sweepOutbox(ports: Ports, sweep: Sweep): Promise<{ readonly resent: number }> {
  return resendWaiting(ports, sweep)
}

/** Packs what the log's lists hold of old days. Throws `lists-late` when it cannot keep up. */
export function packOldLists(ports: Ports, pass: Pass): Promise<{ readonly packed: number }> {
  return packLists(ports, pass)
}

function extracted(
  record: ArticleRecord,
  { events, now }: { readonly events: readonly string[]; readonly now: string },
): ArticleRecord {
  const { error: _error, ...kept } = record
  return { ...kept, status: 'extracted', changedAt: now, extractor: extractorVersion, events }
}

async function getArticle(ports: Ports, id: string): Promise<ArticleRecord> {
  const record = await findArticle(ports.articles, id)
  if (record === undefined) throw new DatelineError('article-missing', `no article ${id} is stored`)
  return record
}

async function mustSave(
  ports: Ports,
  record: ArticleRecord,
  { hasNewText } = { hasNewText: false },
): Promise<void> {
  const save = hasNewText ? saveText : saveArticle
  if (await save(ports.articles, record)) return
  throw new DatelineError('write-conflict', `article ${record.id} was changed by another worker`)
}

/** Those of the fields that are there: an absent key must stay absent. */
function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const present = keys.filter((key) => from[key] !== undefined)
  return Object.fromEntries(present.map((key) => [key, from[key]])) as Pick<T, K>
}
