/**
 * Tables of the embedded engine that count what DynamoDB would bill: a unit for each KB of a row that
 * is written and for each that is removed, reads as the engine reports them, half a unit for a query
 * that finds nothing, which the engine gives for nothing.
 */
import {
  CreateTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import type { Item, Key, Table } from '../shared/ports.ts'
import { openTable } from './log-connect.ts'

/** More than are compared with raw batches. */
const RAW_ROWS = 100_000

/** What has been counted. */
export interface Counted {
  units: number
  reads: number
  /** Of the units, those for packing. */
  packing: number
  readonly perPartition: Map<string, number>
  /** As they are written, while they are compared with raw batches. */
  readonly rows: Item[]
  /** Bytes of what is there, and the second at which it goes. */
  readonly kept: Map<string, { readonly key: Key; readonly bytes: number; readonly until: number }>
}

/** Nothing yet. */
export function newCount(): Counted {
  return {
    ...{ units: 0, reads: 0, packing: 0 },
    ...{ perPartition: new Map(), rows: [], kept: new Map() },
  }
}

/** Opens a table of the engine that counts what is written. */
export async function openCounted(
  client: DynamoDBClient,
  tableName: string,
  counted: Counted,
): Promise<Table> {
  await createTable(client, tableName)
  return counting(openTable(client, tableName), counted)
}

/** The table, counting what is written. */
export function counting(table: Table, counted: Counted): Table {
  const note = (item: Item) => {
    const units = Math.ceil(bytesOf(item) / 1_024)
    counted.units += units
    counted.perPartition.set(item.pk, (counted.perPartition.get(item.pk) ?? 0) + units)
    if (counted.rows.length < RAW_ROWS) counted.rows.push(item)
    const until = Number(item['expiresAt'] ?? Number.POSITIVE_INFINITY)
    const key = { pk: item.pk, sk: item.sk }
    counted.kept.set(`${item.pk} ${item.sk}`, { key, bytes: bytesOf(item), until })
  }
  return {
    ...table,
    put: async (item, condition) => {
      const isWritten = await table.put(item, condition)
      if (isWritten) note(item)
      return isWritten
    },
    putAll: async (items) => {
      await table.putAll(items)
      for (const item of items) note(item)
    },
    remove: async (key) => {
      await table.remove(key)
      counted.units += 1
      counted.kept.delete(`${key.pk} ${key.sk}`)
    },
    getAll: async (keys) => {
      counted.reads += keys.length / 2
      return table.getAll(keys)
    },
    query: async (query) => {
      const page = await table.query(query)
      const capacity = page.capacity || 0.5
      counted.reads += capacity
      return { ...page, capacity }
    },
  }
}

/** Makes an empty table. */
export async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((name) => ({
        AttributeName: name,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  )
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.05 }, { TableName: tableName })
}

/** Of a row, without what DynamoDB adds to each for itself. */
export function bytesOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) =>
      sum + name.length + (value instanceof Uint8Array ? value.length : String(value).length),
    0,
  )
}
