/** Lambda on a schedule: the feeds whose time has come are polled. */
import type { Context } from 'aws-lambda'
import { keepFeedList } from '../shared/intake.ts'
import { pollDueFeeds } from '../shared/pipeline.ts'
import { settings } from '../shared/settings.ts'
import { createWorld } from './ports.ts'

/** The list of feeds that was deployed: put into the bundle by infra/. */
declare const DATELINE_FEEDS: readonly string[]

const world = createWorld('poll-feeds')

export async function handler(_event: unknown, context: Context): Promise<{ polled: number }> {
  try {
    await keepFeedList(world, DATELINE_FEEDS)
    // A poll that is begun must be able to end, slow server and all.
    const reserveMs = settings.fetch.totalTimeoutMs + 5_000
    return await pollDueFeeds(world, {
      mayGoOn: () => context.getRemainingTimeInMillis() > reserveMs,
    })
  } finally {
    world.telemetry.flush()
  }
}
