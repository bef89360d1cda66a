/**
 * One poll of one feed: a conditional GET, the entries that were not seen before, and the feed's
 * record as it stands afterwards. Nothing is stored here: the pipeline first puts the entries in
 * the outbox and only then stores the record, so a crash in between repeats the poll instead of
 * losing entries.
 */
import { asDatelineError, type DatelineError } from '../errors.ts'
import { stableHash } from '../hash.ts'
import { addSeconds } from '../instant.ts'
import type { FeedHint } from '../model/article.ts'
import type { Entry, Feed, FeedRecord } from '../model/feed.ts'
import type { Http, HttpAnswer } from '../ports.ts'
import { settings } from '../settings.ts'
import { parseFeed } from './parse.ts'
import { findRhythm, freshForS, nextIntervalS } from './schedule.ts'
import { feedIdOf, seenKey } from './store.ts'

/** An entry that leads to an article. */
export interface LinkedEntry extends Entry {
  readonly link: string
}

export interface FreshEntries {
  readonly entries: readonly LinkedEntry[]
  /** Keys of all entries in the feed now, then the older ones: what to remember as seen. */
  readonly seen: readonly string[]
}

/** `askedS`: seconds that the publisher asks to wait at least. */
export type Poll =
  | {
      readonly outcome: 'changed'
      readonly feed: Feed
      readonly record: FeedRecord
      readonly askedS: number
    }
  | { readonly outcome: 'not-modified'; readonly record: FeedRecord; readonly askedS: number }
  | { readonly outcome: 'failed'; readonly error: DatelineError; readonly record: FeedRecord }

/** Browsers and servers cut addresses far below this. */
const MAX_LINK_CHARS = 4_096

/** A record for a feed that is followed from now on (`active`) or read this once (`once`). */
export function newFeedRecord(options: {
  readonly url: string
  readonly state: 'active' | 'once'
  readonly origin: FeedRecord['origin']
  readonly now: string
}): FeedRecord {
  const { url, state, origin, now } = options
  return {
    id: feedIdOf(url),
    url,
    state,
    origin,
    addedAt: now,
    ...(state === 'active' ? { nextPollAt: now } : {}),
    intervalS: settings.feeds.intervalS,
    failures: 0,
    version: 1,
  }
}

/** Polls a feed. Never throws for what the feed or its server does: that is the outcome `failed`. */
export async function poll(
  http: Http,
  record: FeedRecord,
  options: { readonly now: string },
): Promise<Poll> {
  try {
    const answer = await http.get({
      url: record.url,
      purpose: 'feed',
      ...(record.etag === undefined ? {} : { etag: record.etag }),
      ...(record.lastModified === undefined ? {} : { lastModified: record.lastModified }),
    })
    const bodyHash = answer.status === 304 ? record.bodyHash : stableHash(answer.body, 16)
    if (bodyHash === record.bodyHash) {
      return { outcome: 'not-modified', ...healthy(record, { now: options.now, answer }) }
    }
    const feed = parseFeed(answer.body, { url: answer.url, ...typeOf(answer) })
    const changed = changedBy(record, { feed, bodyHash, now: options.now })
    return { outcome: 'changed', feed, ...healthy(changed, { now: options.now, answer }) }
  } catch (thrown) {
    const error = asDatelineError(thrown)
    return { outcome: 'failed', error, record: ailing(record, { now: options.now, error }) }
  }
}

/** The record of a feed with the time of its next poll, once it is known how much was new. */
export function scheduleNext(
  result: Poll,
  { now, fresh }: { readonly now: string; readonly fresh: number },
): FeedRecord {
  const { record } = result
  if (result.outcome === 'failed') return record
  const intervalS = nextIntervalS(record.intervalS, {
    found: fresh > 0 ? 'entries' : 'nothing',
    failures: 0,
    askedS: result.askedS,
    now,
    feedId: record.id,
    ...(record.rhythm === undefined ? {} : { rhythm: record.rhythm }),
  })
  return { ...record, ...nextPoll(record, { now, intervalS }) }
}

/** The entries of a feed that lead somewhere and are not among the seen ones; newest last. */
export function freshEntries(feed: Feed, seen: readonly string[]): FreshEntries {
  const before = new Set(seen)
  const linked = feed.entries.slice(0, settings.feeds.maxEntries).filter(hasLink)
  const keyed = linked.map((entry) => ({ entry, key: seenKey(entry.id ?? entry.link) }))
  const now = new Set(keyed.map(({ key }) => key))
  return {
    entries: keyed.filter(({ key }) => !before.has(key)).map(({ entry }) => entry),
    seen: [...now, ...seen.filter((key) => !now.has(key))],
  }
}

/** Where an entry leads, and what its feed says of the article there. */
export function leadFor(
  entry: LinkedEntry,
  { feed, feedId }: { readonly feed: Pick<Feed, 'title'>; readonly feedId: string },
): { readonly url: string; readonly hint: FeedHint } {
  const published = entry.published ?? entry.updated
  const hint = {
    feedId,
    ...(feed.title === undefined ? {} : { feedTitle: feed.title }),
    ...(entry.title === undefined ? {} : { title: entry.title }),
    ...(published === undefined ? {} : { published }),
    ...(entry.author === undefined ? {} : { author: entry.author }),
  }
  return { url: entry.link, hint }
}

/** Whether an entry leads to a page of the web: one that does not must not stop its neighbours. */
export function hasLink(entry: Entry): entry is LinkedEntry {
  const { link = '' } = entry
  return link.length <= MAX_LINK_CHARS && /^https?:\/\/\S/i.test(link) && URL.canParse(link)
}

function typeOf(answer: HttpAnswer): { readonly contentType?: string } {
  return answer.contentType === undefined ? {} : { contentType: answer.contentType }
}

/** What a feed that was read anew says of itself. */
function changedBy(
  record: FeedRecord,
  read: { readonly feed: Feed; readonly bodyHash: string | undefined; readonly now: string },
): FeedRecord {
  const { feed, bodyHash } = read
  const { bodyHash: _hash, rhythm: _rhythm, ttlS: _ttl, ...kept } = record
  const rhythm = findRhythm(feed.entries, { now: read.now })
  return {
    ...kept,
    ...(feed.title === undefined ? {} : { title: feed.title }),
    ...(bodyHash === undefined ? {} : { bodyHash }),
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(feed.ttl === undefined ? {} : { ttlS: feed.ttl * 60 }),
  }
}

function healthy(
  record: FeedRecord,
  seen: { readonly now: string; readonly answer: HttpAnswer },
): { readonly record: FeedRecord; readonly askedS: number } {
  const { now, answer } = seen
  const { error: _error, etag, lastModified, ...kept } = record
  const validators = answer.status === 304 ? { etag, lastModified } : answer
  const well = {
    ...kept,
    ...(answer.movedTo === undefined ? {} : { url: answer.movedTo }),
    ...(validators.etag === undefined ? {} : { etag: validators.etag }),
    ...(validators.lastModified === undefined ? {} : { lastModified: validators.lastModified }),
    failures: 0,
    lastPolledAt: now,
    lastSuccessAt: now,
  }
  return { record: well, askedS: Math.max(record.ttlS ?? 0, freshForS(answer.headers, now)) }
}

function ailing(
  record: FeedRecord,
  seen: { readonly now: string; readonly error: DatelineError },
): FeedRecord {
  const { now, error } = seen
  const failures = record.failures + 1
  const intervalS = nextIntervalS(record.intervalS, {
    found: 'error',
    failures,
    now,
    feedId: record.id,
    ...(error.retryAfterS === undefined ? {} : { askedS: error.retryAfterS }),
  })
  const { nextPollAt: _nextPollAt, ...kept } = record
  const stopped = error.code === 'gone'
  return {
    ...kept,
    ...(stopped ? { state: 'stopped' } : nextPoll(record, { now, intervalS })),
    failures,
    lastPolledAt: now,
    error: { code: error.code, message: error.message },
  }
}

/** Only an active feed has a next poll; the interval of one that is failing is not its own. */
function nextPoll(
  record: FeedRecord,
  { now, intervalS }: { readonly now: string; readonly intervalS: number },
): { readonly nextPollAt?: string; readonly intervalS: number } {
  if (record.state !== 'active') return { intervalS: record.intervalS }
  return { nextPollAt: addSeconds(now, intervalS), intervalS }
}
