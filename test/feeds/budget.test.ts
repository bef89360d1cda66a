/** What one run of polling may spend: so many feeds, and no more time than it is given. */
import { expect, it } from 'vitest'
import { followFeed } from '../../shared/intake.ts'
import { pollDueFeeds } from '../../shared/pipeline.ts'
import { settings } from '../../shared/settings.ts'
import { createTestWorld } from '../helpers/world.ts'

it('a run polls so many feeds, and the next one the rest', async () => {
  const { ports, requests } = await followed(settings.feeds.perRun + 3)
  expect(await pollDueFeeds(ports, { mayGoOn: () => true })).toEqual({
    polled: settings.feeds.perRun,
  })
  expect(await pollDueFeeds(ports, { mayGoOn: () => true })).toEqual({ polled: 3 })
  expect(new Set(requests).size).toBe(settings.feeds.perRun + 3)
})

it('a run whose time is over begins no further poll, and the next one goes on', async () => {
  const { ports, requests } = await followed(30)
  let asked = 0
  const { polled } = await pollDueFeeds(ports, {
    mayGoOn: () => {
      asked += 1
      return asked <= 10
    },
  })
  expect([polled, requests.length]).toEqual([10, 10])
  expect(await pollDueFeeds(ports, { mayGoOn: () => true })).toEqual({ polled: 20 })
})

it('one minute is enough for ten thousand feeds at their usual pace', () => {
  const pollsPerFeedDay = 30
  expect(settings.feeds.perRun).toBeGreaterThan((10_000 * pollsPerFeedDay) / (24 * 60))
})

async function followed(feeds: number) {
  const world = createTestWorld()
  for (let n = 0; n < feeds; n += 1) await followFeed(world.ports, `https://f${n}.example/feed`)
  return world
}
