/** Lambda behind the writing routes of the HTTP API: feeds, redrive, ingest, operations on the log. */
import { actionsOf } from '../shared/intake.ts'
import { operationsOf } from '../shared/operations.ts'
import { createAdminApi } from '../shared/query/admin-http.ts'
import { apiHandler } from './api-handler.ts'
import { createWorld } from './ports.ts'

const world = createWorld('admin-api')
const { queueAdmins, telemetry } = world

export const handler = apiHandler(
  createAdminApi({ ...actionsOf(world, queueAdmins), ...operationsOf(world) }, telemetry),
  telemetry,
)
