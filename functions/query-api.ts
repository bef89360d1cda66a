/** Lambda behind the reading routes of the HTTP API. Has no right to write anything. */
import { createQueryApi } from '../shared/query/http.ts'
import { readersOf } from '../shared/readers.ts'
import { apiHandler } from './api-handler.ts'
import { createWorld } from './ports.ts'

const world = createWorld('query-api')
const { queueAdmins, telemetry } = world

export const handler = apiHandler(
  createQueryApi(readersOf(world, queueAdmins), telemetry),
  telemetry,
)
