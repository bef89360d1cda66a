/** Lambda behind the callback that hubs reach without a signature of AWS. */
import { hubActionsOf } from '../shared/push.ts'
import { createHubApi } from '../shared/query/websub-http.ts'
import { apiHandler } from './api-handler.ts'
import { createWorld } from './ports.ts'

const world = createWorld('websub')

export const handler = apiHandler(
  createHubApi(hubActionsOf(world), world.telemetry),
  world.telemetry,
)
