/** The whole way of a push: poll, subscription, the hub's question, its call, the next poll. */
import { describe, expect, it } from 'vitest'
import { DatelineError } from '../shared/errors.ts'
import { findFeed, listFeeds } from '../shared/feeds/store.ts'
import { addSeconds } from '../shared/instant.ts'
import { actionsOf, followFeed } from '../shared/intake.ts'
import { pollDueFeeds } from '../shared/pipeline.ts'
import { hubActionsOf } from '../shared/push.ts'
import { createHubApi } from '../shared/query/websub-http.ts'
import { settings } from '../shared/settings.ts'
import { createHub } from './helpers/hub.ts'
import { createTestWorld } from './helpers/world.ts'

const FEED = 'https://news.example/feed'
const HUB = 'https://hub.example/'
const BODY = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="hub" href="${HUB}"/><link rel="self" href="${FEED}"/></feed>`

describe('a feed with a hub', () => {
  it('is subscribed to by its first poll, and not asked for again', async () => {
    const { hub, poll, feed } = await followed({ verifies: true })
    expect(hub.forms.map((form) => form.get('hub.topic'))).toEqual([FEED])
    expect(hub.verdicts).toEqual([200])
    expect((await feed())?.push).toMatchObject({ state: 'live' })
    await poll(86_400)
    expect(hub.forms).toHaveLength(1)
  })

  it('shows no secret in its record', async () => {
    const { hub, world } = await followed({ verifies: true })
    const secret = hub.forms[0]?.get('hub.secret') ?? '?'
    expect(JSON.stringify(await listFeeds(world.ports.feeds))).not.toContain(secret)
  })

  it('renews with the same callback when half of the lease is over', async () => {
    const { hub, poll } = await followed({ verifies: true, leaseS: 100_000 })
    await poll(60_000)
    const [first, second] = hub.forms.map((form) => form.get('hub.callback'))
    expect(second).toBe(first)
  })

  it('is only polled where nothing can call back', async () => {
    const world = createTestWorld()
    world.web.set(FEED, BODY)
    const { id } = await followFeed(world.ports, FEED)
    await pollDueFeeds(world.ports, { mayGoOn: () => true })
    expect(await findFeed(world.ports.feeds, id)).not.toHaveProperty('push')
  })

  it('is polled on when the hub asks nothing back', async () => {
    const { feed } = await followed({ verifies: false })
    expect(await feed()).toMatchObject({ failures: 0, push: { state: 'asked' } })
  })

  it('is polled on when the hub is not reached', async () => {
    const { hubs } = createHub({ verifies: false })
    const post = () => Promise.reject(new DatelineError('timeout', 'no answer'))
    const world = createTestWorld().with({ hubs: { ...hubs, post } })
    world.web.set(FEED, BODY)
    const { id } = await followFeed(world.ports, FEED)
    await pollDueFeeds(world.ports, { mayGoOn: () => true })
    expect(await findFeed(world.ports.feeds, id)).toMatchObject({
      failures: 0,
      lastSuccessAt: world.ports.clock.now(),
      push: { state: 'asked' },
    })
  })

  it('is unsubscribed from when it is left, and later pushes are told so', async () => {
    const { hub, world, id } = await followed({ verifies: true })
    const admins = { depth: async () => Promise.reject(), redrive: async () => 0 }
    await actionsOf(world.ports, { fetch: admins, extract: admins }).removeFeed(id)
    expect(hub.forms.map((form) => form.get('hub.mode'))).toEqual(['subscribe', 'unsubscribe'])
    expect(hub.verdicts).toEqual([200, 200])
    expect((await hub.push({ method: 'sha256', secret: 'x' })).status).toBe(410)
  })
})

describe('a push', () => {
  it.each([
    ['signed', { method: 'sha256' }, true],
    ['that names its topic', { method: 'sha1', link: `<${FEED}>; rel="self"` }, true],
    ['unsigned', {}, false],
    ['signed by another', { method: 'sha256', secret: 'x' }, false],
    ['of another topic', { method: 'sha256', link: '<https://x.example/>; rel=self' }, false],
  ])('%s', async (_name, sent, isDue) => {
    const { hub, world, feed } = await followed({ verifies: true })
    const before = await feed()
    world.passSeconds(settings.push.gapS)
    expect((await hub.push(sent)).status).toBe(202)
    const now = world.ports.clock.now()
    expect((await feed())?.nextPollAt).toBe(isDue ? now : before?.nextPollAt)
  })

  it('makes nobody poll more often than once a gap', async () => {
    const { hub, feed } = await followed({ verifies: true })
    await hub.push({ method: 'sha512' })
    const { lastPolledAt = '', nextPollAt } = (await feed()) ?? {}
    expect(nextPollAt).toBe(addSeconds(lastPolledAt, settings.push.gapS))
  })

  it('is ignored when it is too large', async () => {
    const { hub, feed } = await followed({ verifies: true })
    const before = await feed()
    const path = new URL(hub.forms[0]?.get('hub.callback') ?? '').pathname
    const body = 'x'.repeat(settings.push.maxBodyBytes + 1)
    expect((await hub.call(path, { method: 'POST', body })).status).toBe(202)
    expect(await feed()).toEqual(before)
  })

  it.each([
    ['an unknown token', `/websub/${'0'.repeat(16)}/${'0'.repeat(48)}`, 410],
    ['no token', '/websub/0000000000000000', 404],
    ['a way out of the path', '/websub/%2e%2e/feeds', 404],
  ])('to %s', async (_name, path, status) => {
    const { hub } = await followed({ verifies: true })
    expect((await hub.call(path, { method: 'POST', body: 'x' })).status).toBe(status)
  })
})

async function followed(behaviour: Parameters<typeof createHub>[0]) {
  const hub = createHub(behaviour)
  const world = createTestWorld().with({ hubs: hub.hubs })
  hub.connect(createHubApi(hubActionsOf(world.ports), world.ports.telemetry))
  world.web.set(FEED, BODY)
  const { id } = await followFeed(world.ports, FEED)
  const poll = async (afterS: number) => {
    world.passSeconds(afterS)
    await pollDueFeeds(world.ports, { mayGoOn: () => true })
  }
  await poll(0)
  return { hub, world, id, poll, feed: () => findFeed(world.ports.feeds, id) }
}
