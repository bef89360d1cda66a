/**
 * The embedded DynamoDB of the laptop, for contract tests: a real HTTP server on loopback that
 * keeps its rows in memory, and tables made from a small spec.
 */
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'

/** Index name -> attributes that it projects besides the keys; `'all'` = every one. */
type IndexSpec = Readonly<Record<string, readonly string[] | 'all'>>

export interface Dynalite {
  readonly client: DynamoDBClient
  /** Makes a table with keys pk and sk and these indexes; its keys are `<name>Pk`, `<name>Sk`. */
  createTable(tableName: string, indexes?: IndexSpec): Promise<void>
  stop(): Promise<void>
}

/** Starts an empty engine on a free port. */
export async function startDynalite(): Promise<Dynalite> {
  // The package has no types.
  const dynalite: (options: object) => Server = createRequire(import.meta.url)('dynalite')
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  })
  return {
    client,
    createTable: async (tableName, indexes = {}) => {
      await client.send(new CreateTableCommand(tableSpec(tableName, indexes)))
      // On a busy machine the engine is not done when it answers.
      await waitUntilTableExists(
        { client, maxWaitTime: 10, minDelay: 0.01, maxDelay: 0.1 },
        { TableName: tableName },
      )
    },
    stop: async () => {
      client.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function tableSpec(tableName: string, indexes: IndexSpec): CreateTableCommandInput {
  const names = Object.keys(indexes)
  const keys = ['pk', 'sk', ...names.flatMap((name) => [`${name}Pk`, `${name}Sk`])]
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: 'S' as const })),
    KeySchema: keySchema('pk', 'sk'),
    ...(names.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: Object.entries(indexes).map(([name, projected]) => ({
            IndexName: name,
            KeySchema: keySchema(`${name}Pk`, `${name}Sk`),
            Projection: projectionOf(projected),
          })),
        }),
  }
}

function keySchema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ]
}

function projectionOf(projected: readonly string[] | 'all') {
  if (projected === 'all') return { ProjectionType: 'ALL' as const }
  return { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...projected] }
}
