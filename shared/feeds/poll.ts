/**
 * One poll of one feed: a conditional GET, what it brought, and the feed's record as it stands
 * afterwards. Nothing is stored here: the pipeline first puts the entries in
 * the outbox and only then stores the record, so a crash in between repeats the poll instead of
 * losing entries.
 */
import { asDatelineError, type DatelineError } from '../errors.ts'
import { stableHash } from '../hash.ts'
import { addSeconds } from '../instant.ts'
import type { FeedHint } from '../model/article.ts'
import type { Feed, FeedRecord } from '../model/feed.ts'
import type { Http, HttpAnswer } from '../ports.ts'
import { settings } from '../settings.ts'
import { parseFeed } from './parse.ts'
import { findRhythm, freshForS, nextIntervalS } from './schedule.ts'
import type { LinkedEntry } from './seen.ts'
import { parseNewsSitemap } from './sitemap.ts'
import { sniffDocument } from './sniff.ts'
import { feedIdOf } from './store.ts'
import { hubOf } from './websub.ts'

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
    const feed = readFeed(answer)
    const changed = changedBy(record, {
      feed,
      bodyHash,
      now: options.now,
      headers: answer.headers,
    })
    return { outcome: 'changed', feed, ...healthy(changed, { now: options.now, answer }) }
  } catch (thrown) {
    const error = asDatelineError(thrown)
    return { outcome: 'failed', error, record: ailing(record, { now: options.now, error }) }
  }
}

function readFeed(answer: HttpAnswer): Feed {
  const { body, url, contentType } = answer
  if (sniffDocument(body, contentType) === 'sitemap') return parseNewsSitemap(body, { url })
  return parseFeed(body, { url, ...typeOf(answer) })
}

/**
 * The record of a feed with the time of its next poll, once it is known how much was new. When
 * something was put off until `later`, the next poll must get the whole feed again.
 */
export function scheduleNext(
  result: Poll,
  { now, fresh, later }: { readonly now: string; readonly fresh: number; readonly later: number },
): FeedRecord {
  if (result.outcome === 'failed') return result.record
  const record = later > 0 ? withoutValidators(result.record) : result.record
  const intervalS = nextIntervalS(record.intervalS, {
    found: fresh > 0 ? 'entries' : 'nothing',
    failures: 0,
    askedS: result.askedS,
    now,
    feedId: record.id,
    ...(record.rhythm === undefined ? {} : { rhythm: record.rhythm }),
    ...(record.updateS === undefined ? {} : { updateS: record.updateS }),
  })
  const next = nextPoll(record, { now, intervalS })
  if (next.nextPollAt === undefined) return { ...record, ...next }
  return { ...record, ...next, nextPollAt: addSeconds(now, stretched(record, intervalS, now)) }
}

/**
 * Polls stand further apart while a hub that has called before will call, but never so far that
 * entries could be lost if it stopped.
 */
function stretched({ push, rhythm }: FeedRecord, intervalS: number, now: string): number {
  if (push?.state !== 'live' || push.pushedAt === undefined) return intervalS
  if (push.until === undefined || push.until <= now) return intervalS
  const longest = Math.min(settings.feeds.maxIntervalS, (rhythm?.spanS ?? Infinity) / 2)
  return Math.max(intervalS, Math.min(intervalS * settings.push.stretch, Math.floor(longest)))
}

/** Where an entry leads, and what its feed says of the article there. */
export function leadFor(
  entry: LinkedEntry,
  about: {
    readonly feed: Pick<Feed, 'title'>
    readonly feedId: string
    /** Its whole text is kept. */
    readonly hasText?: boolean
  },
): { readonly url: string; readonly hint: FeedHint } {
  const { feed, feedId, hasText } = about
  const published = entry.published ?? entry.updated
  const hint = {
    feedId,
    ...(feed.title === undefined ? {} : { feedTitle: feed.title }),
    ...(entry.title === undefined ? {} : { title: entry.title }),
    ...(published === undefined ? {} : { published }),
    ...(entry.author === undefined ? {} : { author: entry.author }),
    ...(hasText ? { hasText } : {}),
  }
  return { url: entry.link, hint }
}

function withoutValidators(record: FeedRecord): FeedRecord {
  const { etag: _etag, lastModified: _lastModified, bodyHash: _bodyHash, ...kept } = record
  return kept
}

function typeOf(answer: HttpAnswer): { readonly contentType?: string } {
  return answer.contentType === undefined ? {} : { contentType: answer.contentType }
}

/** What a feed that was read anew says of itself. */
function changedBy(
  record: FeedRecord,
  read: {
    readonly feed: Feed
    readonly bodyHash: string | undefined
    readonly now: string
    readonly headers: HttpAnswer['headers']
  },
): FeedRecord {
  const { feed, bodyHash } = read
  const {
    bodyHash: _hash,
    rhythm: _rhythm,
    ttlS: _ttl,
    updateS: _update,
    hub: _hub,
    ...kept
  } = record
  const hub = hubOf(read.headers, feed)
  const rhythm = findRhythm(feed.entries, { now: read.now })
  return {
    ...kept,
    ...(feed.title === undefined ? {} : { title: feed.title }),
    ...(bodyHash === undefined ? {} : { bodyHash }),
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(feed.ttl === undefined ? {} : { ttlS: feed.ttl * 60 }),
    ...(feed.updateS === undefined ? {} : { updateS: feed.updateS }),
    ...(hub === undefined ? {} : { hub }),
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
    ...(record.rhythm === undefined ? {} : { rhythm: record.rhythm }),
    ...(error.retryAfterS === undefined ? {} : { askedS: error.retryAfterS }),
  })
  const { nextPollAt: _nextPollAt, ...kept } = record
  const stopped = error.code === 'gone'
  return {
    ...kept,
    ...(stopped ? { state: 'stopped' } : nextPoll(record, { now, intervalS })),
    // Its own interval waits for it: that of its failures is no measure of what it publishes.
    intervalS: record.intervalS,
    failures,
    lastPolledAt: now,
    error: { code: error.code, message: error.message },
  }
}

/** Only an active feed has a next poll. */
function nextPoll(
  record: FeedRecord,
  { now, intervalS }: { readonly now: string; readonly intervalS: number },
): { readonly nextPollAt?: string; readonly intervalS: number } {
  if (record.state !== 'active') return { intervalS: record.intervalS }
  return { nextPollAt: addSeconds(now, intervalS), intervalS }
}
