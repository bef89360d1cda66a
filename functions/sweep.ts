/** Lambda on a schedule: what waits too long in the outbox is sent for again. */
import { sweepOutbox } from '../shared/pipeline.ts'
import { settings } from '../shared/settings.ts'
import { optionalEnv } from './env.ts'
import { createWorld } from './ports.ts'

const world = createWorld('sweep')

/** `afterS` is for a person (or a laptop after a crash) who knows that messages were lost. */
export async function handler(event: { readonly afterS?: number }): Promise<{ resent: number }> {
  const usual = Number(optionalEnv('sweepAfterS') ?? settings.sweep.afterS)
  const { afterS } = event
  try {
    return await sweepOutbox(world, { afterS: afterS ?? usual, counts: afterS === undefined })
  } finally {
    world.telemetry.flush()
  }
}
