/** Lambda on a schedule: what waits too long in the outbox is sent for again, and old lists are packed. */
import type { Context } from 'aws-lambda'
import { packOldLists, sweepOutbox } from '../shared/pipeline.ts'
import { settings } from '../shared/settings.ts'
import { createWorld } from './ports.ts'

const world = createWorld('sweep')

/** `afterS` is for a person who invokes it, knowing that messages were lost. */
export async function handler(
  event: { readonly afterS?: number },
  context: Context,
): Promise<{ resent: number; packed: number }> {
  const { afterS } = event
  try {
    const { resent } = await sweepOutbox(world, {
      afterS: afterS ?? settings.sweep.afterS,
      counts: afterS === undefined,
    })
    const { packed } = await packOldLists(world, {
      mayGoOn: () => context.getRemainingTimeInMillis() > settings.log.packStepMs,
    })
    return { resent, packed }
  } finally {
    world.telemetry.flush()
  }
}
