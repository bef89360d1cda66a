/** Lambda behind the reading routes of the HTTP API. Has no right to write anything. */
import { handle } from 'hono/aws-lambda'
import { createQueryApi } from '../shared/query/http.ts'
import { readersOf } from '../shared/readers.ts'
import { createWorld } from './ports.ts'

const world = createWorld('query-api')

export const handler = handle(createQueryApi(readersOf(world, world.queueAdmins)))
