/** Reaches the embedded engine. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { dynamoTable } from '../shared/aws/table.ts'
import type { Table } from '../shared/ports.ts'

export function connect(port: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  })
}

export function openTable(client: DynamoDBClient, tableName: string): Table {
  return dynamoTable({ client, tableName })
}
