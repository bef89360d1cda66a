/** How the DynamoDB adapter stands what AWS does on bad days and the embedded engine never does. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { dynamoTable } from '../../shared/aws/table.ts'
import { DatelineError } from '../../shared/errors.ts'
import { settings } from '../../shared/settings.ts'
import { type Dynalite, startDynalite } from '../helpers/dynalite.ts'
import { makeClientUnkind } from '../helpers/unkind.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('unprocessed rows', () => {
  let engine: Dynalite
  beforeAll(async () => {
    engine = await startDynalite()
  })
  afterAll(() => engine.stop())

  test('are sent again until all are written', async () => {
    await engine.createTable('half')
    const unkind = makeClientUnkind(engine.client, { rounds: 4 })
    const rows = Array.from({ length: 30 }, (_, i) => ({ pk: 'p', sk: String(100 + i) }))
    const table = dynamoTable({ client: engine.client, tableName: 'half' })
    await table.putAll(rows)
    expect((await table.query({ pk: 'p' })).items).toEqual(rows)
    expect(unkind.times()).toBe(4)
  })

  test('that stay unprocessed are an error, not a loss', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const client = new DynamoDBClient({ region: 'us-east-1' })
    const unkind = makeClientUnkind(client, { rounds: 1000 })
    // Half of one row is none, so no round takes any.
    const table = dynamoTable({ client, tableName: 'stuck' })
    await expect(table.putAll([{ pk: 'p', sk: 's' }])).rejects.toMatchObject({
      code: 'table-unavailable',
    })
    expect(unkind.times()).toBe(settings.aws.batchRounds)
  })
})

const failures = [
  { name: 'ProvisionedThroughputExceededException', code: 'table-unavailable' },
  { name: 'ThrottlingException', code: 'table-unavailable' },
  { name: 'InternalServerError', code: 'table-unavailable' },
  { name: 'TimeoutError', code: 'table-unavailable' },
  { name: 'ResourceNotFoundException', code: 'table-unavailable' },
  { name: 'AccessDeniedException', code: 'table-unavailable' },
  { name: 'ValidationException', code: 'internal' },
]
test.each(failures)('$name becomes $code', async ({ name, code }) => {
  const thrown = Object.assign(new Error('words that differ from engine to engine'), { name })
  const table = dynamoTable({ client: failingClient(thrown), tableName: 'log' })
  for (const call of [
    () => table.get({ pk: 'p', sk: 's' }),
    () => table.put({ pk: 'p', sk: 's' }, 'absent'),
    () => table.putAll([{ pk: 'p', sk: 's' }]),
    () => table.remove({ pk: 'p', sk: 's' }),
    () => table.query({ pk: 'p' }),
  ]) {
    const error = await call().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(DatelineError)
    if (!(error instanceof DatelineError)) return
    expect([error.code, error.cause]).toEqual([code, thrown])
  }
})

const foreign = ['', 'x', '!!!', btoa('null'), btoa('[]'), btoa('{}'), btoa('{"pk":1}')]
test.each(foreign)('the position %j is refused', async (after) => {
  const table = dynamoTable({ client: failingClient(new Error('called')), tableName: 'log' })
  await expect(table.query({ pk: 'p', after })).rejects.toMatchObject({ code: 'bad-cursor' })
})

test('a number that DynamoDB cannot hold is a defect of ours', async () => {
  const table = dynamoTable({ client: failingClient(new Error('called')), tableName: 'log' })
  await expect(table.put({ pk: 'p', sk: 's', n: Number.NaN })).rejects.toMatchObject({
    message: expect.stringContaining('NaN'),
  })
})

function failingClient(thrown: Error): DynamoDBClient {
  const client = new DynamoDBClient({ region: 'us-east-1', maxAttempts: 1 })
  client.middlewareStack.add(
    () => async () => {
      throw thrown
    },
    { step: 'initialize' },
  )
  return client
}
