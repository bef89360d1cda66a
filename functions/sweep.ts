/** Lambda on a schedule: what waits too long in the outbox is sent for again. */
import { sweepOutbox } from '../shared/pipeline.ts'
import { settings } from '../shared/settings.ts'
import { createWorld } from './ports.ts'

const world = createWorld('sweep')

/** `afterS` is for a person who invokes it, knowing that messages were lost. */
export async function handler(event: { readonly afterS?: number }): Promise<{ resent: number }> {
  const { afterS } = event
  try {
    return await sweepOutbox(world, {
      afterS: afterS ?? settings.sweep.afterS,
      counts: afterS === undefined,
    })
  } finally {
    world.telemetry.flush()
  }
}
