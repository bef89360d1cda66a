/** Lambda behind the writing routes of the HTTP API: feeds, redrive, ingest. */
import { handle } from 'hono/aws-lambda'
import { actionsOf } from '../shared/intake.ts'
import { createAdminApi } from '../shared/query/admin-http.ts'
import { createWorld } from './ports.ts'

const world = createWorld('admin-api')
const answer = handle(createAdminApi(actionsOf(world, world.queueAdmins)))

export async function handler(...request: Parameters<typeof answer>) {
  try {
    return await answer(...request)
  } finally {
    world.telemetry.flush()
  }
}
