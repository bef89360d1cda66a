/** WebSub: what a feed says of its hub, what a hub is answered, and which pushes count. */
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../shared/feeds/parse.ts'
import { newFeedRecord, scheduleNext } from '../../shared/feeds/poll.ts'
import {
  answerIntent,
  hubOf,
  isSigned,
  mustAsk,
  type Subscription,
} from '../../shared/feeds/websub.ts'
import { addSeconds } from '../../shared/instant.ts'
import { settings } from '../../shared/settings.ts'

const NOW = '2026-09-30T12:00:00.000Z'
const hub = { url: 'https://hub.example/', topic: 'https://news.example/feed' }
const asked: Subscription = { ...hub, secret: 's', token: 't', askedAt: NOW, version: 1 }
const LINKS = `<link rel="hub" href="${hub.url}"/><link rel="self" href="${hub.topic}"/>`

describe('the hub of a feed', () => {
  it.each([
    ['Atom', `<feed xmlns="http://www.w3.org/2005/Atom">${LINKS}</feed>`],
    [
      'RSS',
      `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>${LINKS.replaceAll('<link', '<atom:link')}</channel></rss>`,
    ],
  ])('is read from %s', (_name, xml) => {
    expect(hubOf({}, parseFeed(new TextEncoder().encode(xml)))).toEqual(hub)
  })

  it('is the first of a JSON Feed that speaks WebSub', () => {
    const hubs = [
      null,
      { type: 'rssCloud', url: 'https://no.example/' },
      { type: 'WebSub', url: hub.url },
    ]
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: hub.topic,
      hubs,
      items: [],
    }
    expect(hubOf({}, parseFeed(new TextEncoder().encode(JSON.stringify(json))))).toEqual(hub)
  })

  it.each([
    ['the header', { link: `<${hub.url}>; rel="hub", <${hub.topic}>; rel=self` }, {}, hub],
    [
      'the header first',
      { link: `<${hub.url}>; rel=hub` },
      { hub: 'https://b.example/', self: hub.topic },
      hub,
    ],
    ['no topic', {}, { hub: hub.url }, undefined],
    ['another scheme', {}, { hub: 'file:///etc/passwd', self: hub.topic }, undefined],
  ])('by %s', (_name, headers, feed, expected) => {
    expect(hubOf(headers as Record<string, string>, feed)).toEqual(expected)
  })

  it('is looked for in any header without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (link) => {
        const found = hubOf({ link }, { self: hub.topic })
        expect(found === undefined || /^https?:/i.test(found.url)).toBe(true)
      }),
    )
  })
})

describe('asking a hub', () => {
  const { askAgainS, askDeniedS } = settings.push
  const live = { ...asked, liveUntil: addSeconds(NOW, 864_000), renewAt: addSeconds(NOW, 432_000) }
  it.each([
    ['never asked', undefined, 0, true],
    ['just asked', asked, 60, false],
    ['not answered for long', asked, askAgainS, true],
    ['another hub', { ...asked, url: 'https://old.example/' }, 60, true],
    ['live', live, askAgainS, false],
    ['half of the lease over', live, 432_000, true],
    ['denied', { ...asked, deniedAt: NOW }, askAgainS, false],
    ['denied long ago', { ...asked, deniedAt: NOW }, askDeniedS, true],
  ])('%s', (_name, known, afterS, expected) => {
    expect(mustAsk(known, hub, addSeconds(NOW, afterS))).toBe(expected)
  })
})

describe('a hub that asks back', () => {
  const intent = { mode: 'subscribe', topic: hub.topic, challenge: 'abc', leaseS: '1000' }
  it.each([
    ['is told yes', asked, intent, 'abc'],
    ['of another topic', asked, { ...intent, topic: 'https://x.example/' }, undefined],
    ['that nobody asked', undefined, intent, undefined],
    ['without challenge', asked, { ...intent, challenge: undefined }, undefined],
    ['with a page for a challenge', asked, { ...intent, challenge: '<b> x' }, undefined],
    ['to end what we want', asked, { ...intent, mode: 'unsubscribe' }, undefined],
    ['to end what is over', undefined, { ...intent, mode: 'unsubscribe' }, 'abc'],
  ])('%s', (_name, known, question, echo) => {
    expect(answerIntent(known, question, NOW).echo).toBe(echo)
  })

  it('sets the lease, in bounds', () => {
    expect(answerIntent(asked, intent, NOW).changed).toMatchObject({
      liveUntil: addSeconds(NOW, 1_000),
      renewAt: addSeconds(NOW, 500),
    })
    const { changed } = answerIntent(asked, { ...intent, leaseS: '999999999' }, NOW)
    expect(changed?.liveUntil).toBe(addSeconds(NOW, settings.push.maxLeaseS))
  })

  it('may deny', () => {
    const live = { ...asked, liveUntil: NOW }
    const { changed } = answerIntent(live, { mode: 'denied', topic: hub.topic }, NOW)
    expect(changed).toEqual({ ...asked, deniedAt: NOW })
  })
})

describe('a signature', () => {
  const body = new TextEncoder().encode('<feed/>')
  const sign = (method: string, secret = 's') =>
    `${method}=${createHmac(method, secret).update(body).digest('hex')}`
  it.each([
    ['sha1', sign('sha1'), true],
    ['sha256', sign('sha256'), true],
    ['sha384', sign('sha384'), true],
    ['sha512', sign('sha512'), true],
    ['upper case', sign('sha256').toUpperCase(), true],
    ['another secret', sign('sha256', 'x'), false],
    ['another method', sign('md5'), false],
    ['the wrong length', sign('sha512').replace('sha512', 'sha256'), false],
    ['none', undefined, false],
    ['nothing in it', 'sha256=', false],
  ])('of %s', (_name, header, expected) => {
    expect(isSigned('s', header, body)).toBe(expected)
  })
})

describe('the next poll of a feed with a hub', () => {
  const until = addSeconds(NOW, 864_000)
  const push = { state: 'live', until, pushedAt: NOW } as const
  const base = newFeedRecord({ url: hub.topic, state: 'active', origin: 'added', now: NOW })
  const delayOf = (changed: object) => {
    const record = { ...base, ...changed }
    const result = { outcome: 'not-modified', record, askedS: 0 } as const
    const { nextPollAt = '', intervalS } = scheduleNext(result, { now: NOW, fresh: 0, later: 0 })
    return { delayS: (Date.parse(nextPollAt) - Date.parse(NOW)) / 1000, intervalS }
  }
  const alone = delayOf({})

  it.each([
    ['that has called', { push }, 2],
    ['that never called', { push: { state: 'live', until } }, 1],
    ['whose lease is over', { push: { ...push, until: NOW } }, 1],
    ['that was only asked', { push: { state: 'asked' } }, 1],
  ])('%s', (_name, changed, times) => {
    expect(delayOf(changed)).toEqual({ delayS: alone.delayS * times, intervalS: alone.intervalS })
  })
})
