/** One poll: what the feed's record keeps of it. */
import { describe, expect, it } from 'vitest'
import { DatelineError } from '../../shared/errors.ts'
import { newFeedRecord, type Poll, poll, scheduleNext } from '../../shared/feeds/poll.ts'
import { addSeconds } from '../../shared/instant.ts'
import type { FeedRecord } from '../../shared/model/feed.ts'
import type { Http, HttpAnswer } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'

const NOW = '2026-09-30T12:00:00.000Z'
const URL = 'https://news.example/feed'
const { intervalS } = settings.feeds

describe('a poll', () => {
  it('learns the rhythm and the ttl, and keeps them through a 304', async () => {
    const first = await pollWith(newRecord(), answer(feedOf({ everyS: 7_200, ttl: 30 })))
    expect(first).toMatchObject({ outcome: 'changed', askedS: 1_800 })
    expect(first.record).toMatchObject({
      title: 'News',
      ttlS: 1_800,
      rhythm: { gapS: 7_200, newestAt: NOW },
    })
    const again = await pollWith(first.record, { ...answer(''), status: 304 })
    expect(again).toMatchObject({ outcome: 'not-modified', askedS: 1_800 })
    expect(again.record).toMatchObject({ rhythm: { gapS: 7_200 }, ttlS: 1_800 })
  })

  it('forgets what the feed says no more', async () => {
    const first = await pollWith(newRecord(), answer(feedOf({ everyS: 7_200, ttl: 30 })))
    const { record } = await pollWith(first.record, answer(feedOf({})))
    expect(record).not.toHaveProperty('ttlS')
    expect(record).not.toHaveProperty('rhythm')
  })

  it('takes the same body for a 304, with its new validators', async () => {
    const body = feedOf({})
    const first = await pollWith(newRecord(), { ...answer(body), etag: '"a"' })
    const again = await pollWith(first.record, { ...answer(body), etag: '"b"' })
    expect([first.outcome, again.outcome]).toEqual(['changed', 'not-modified'])
    expect(again.record.etag).toBe('"b"')
  })

  it('reads a body again after one that was none', async () => {
    const first = await pollWith(newRecord(), answer('<html><body>Back soon</body></html>'))
    const again = await pollWith(first.record, answer(feedOf({})))
    expect([first.outcome, again.outcome]).toEqual(['failed', 'changed'])
    expect(again.record).toMatchObject({ failures: 0 })
    expect(again.record).not.toHaveProperty('error')
  })

  it('follows a permanent move, and Cache-Control', async () => {
    const movedTo = 'https://news.example/rss'
    const headers = { 'cache-control': 'max-age=1800' }
    const result = await pollWith(newRecord(), { ...answer(feedOf({})), movedTo, headers })
    expect(result).toMatchObject({ askedS: 1_800, record: { url: movedTo } })
  })
})

describe('the next poll', () => {
  it.each([
    ['news of a feed without dates', 1, intervalS / 2],
    ['no news', 0, intervalS * 1.5],
  ])('after %s', async (_name, fresh, expected) => {
    const result = await pollWith(newRecord(), answer(feedOf({})))
    expectDueIn(scheduleNext(result, { now: NOW, fresh, later: 0 }), expected)
  })

  it('goes by the rhythm, whether the poll found something or not', async () => {
    const result = await pollWith(newRecord(), answer(feedOf({ everyS: 2_400 })))
    expectDueIn(scheduleNext(result, { now: NOW, fresh: 0, later: 0 }), 1_200)
    expectDueIn(scheduleNext(result, { now: NOW, fresh: 9, later: 0 }), 1_200)
  })

  it('of a failing feed leaves its own interval as it was', async () => {
    const result = await pollWith(newRecord(), new DatelineError('server-error', '503'))
    const next = scheduleNext(result, { now: NOW, fresh: 0, later: 0 })
    expectDueIn(next, 2 * intervalS)
    expect(next.intervalS).toBe(intervalS)
  })

  it('is not before Retry-After', async () => {
    const error = new DatelineError('rate-limited', 'slow down', { retryAfterS: 20_000 })
    const result = await pollWith(newRecord(), error)
    const { nextPollAt = '' } = scheduleNext(result, { now: NOW, fresh: 0, later: 0 })
    expect(nextPollAt >= addSeconds(NOW, 20_000)).toBe(true)
  })

  it('never comes for one that is gone, or was read once', async () => {
    const gone = await pollWith(newRecord(), new DatelineError('gone', '410'))
    const once = await pollWith({ ...newRecord(), state: 'once' }, answer(feedOf({})))
    expect(scheduleNext(gone, { now: NOW, fresh: 0, later: 0 })).not.toHaveProperty('nextPollAt')
    const { nextPollAt } = scheduleNext(once, { now: NOW, fresh: 0, later: 0 })
    expect(nextPollAt).toBe(newRecord().nextPollAt)
  })
})

function expectDueIn({ nextPollAt = '' }: FeedRecord, seconds: number): void {
  expect(nextPollAt >= addSeconds(NOW, seconds * 0.9)).toBe(true)
  expect(nextPollAt <= addSeconds(NOW, seconds * 1.1)).toBe(true)
}

function newRecord(): FeedRecord {
  return newFeedRecord({ url: URL, state: 'active', origin: 'added', now: NOW })
}

function pollWith(record: FeedRecord, outcome: HttpAnswer | DatelineError): Promise<Poll> {
  const http: Http = {
    get: async () => {
      if (outcome instanceof DatelineError) throw outcome
      return outcome
    },
  }
  return poll(http, record, { now: NOW })
}

function answer(body: string): HttpAnswer {
  return { status: 200, url: URL, headers: {}, body: new TextEncoder().encode(body) }
}

/** A feed of five entries, with dates if they come regularly. */
function feedOf({ everyS, ttl }: { readonly everyS?: number; readonly ttl?: number }): string {
  const items = Array.from({ length: 5 }, (_, n) => {
    const date = everyS === undefined ? '' : `<pubDate>${addSeconds(NOW, -n * everyS)}</pubDate>`
    return `<item><link>https://news.example/${n}</link>${date}</item>`
  })
  const wish = ttl === undefined ? '' : `<ttl>${ttl}</ttl>`
  return `<rss version="2.0"><channel><title>News</title>${wish}${items.join('')}</channel></rss>`
}
