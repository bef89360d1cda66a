/**
 * The embedded engines: DynamoDB (dynalite on LevelDB) and SQS (fauxqs on SQLite), on loopback
 * ports, with their data in the data folder. Both survive a killed process. Only one process may
 * use a folder at a time: instance.ts sees to that.
 */
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import dynalite from 'dynalite'
import { startFauxqs } from 'fauxqs'

/** Running engines and clients for them. */
export interface Engines {
  readonly dynamo: DynamoDBClient
  readonly sqs: SQSClient
  /** What the functions need in their environment to reach them: standard AWS SDK variables. */
  readonly env: Readonly<Record<string, string>>
  /** Address of a queue by its name. */
  queueUrl(name: string): string
  close(): Promise<void>
}

const HOST = '127.0.0.1'
const REGION = 'us-east-1'
// The engines check no signature, but the SDK refuses to send a request without one.
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' }

/** Starts both engines on the data folder. */
export async function startEngines(folder: string): Promise<Engines> {
  await mkdir(join(folder, 'queues'), { recursive: true })
  const tables = await startDynalite(join(folder, 'tables'))
  const queues = await startFauxqs({
    port: 0,
    host: HOST,
    dataDir: join(folder, 'queues'),
    logger: false,
  })
  const dynamoEndpoint = `http://${HOST}:${tables.port}`
  const sqsEndpoint = `http://${HOST}:${queues.port}`
  const dynamo = new DynamoDBClient({
    endpoint: dynamoEndpoint,
    region: REGION,
    credentials: CREDENTIALS,
  })
  const sqs = new SQSClient({ endpoint: sqsEndpoint, region: REGION, credentials: CREDENTIALS })
  return {
    dynamo,
    sqs,
    env: {
      AWS_ENDPOINT_URL_DYNAMODB: dynamoEndpoint,
      AWS_ENDPOINT_URL_SQS: sqsEndpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    },
    queueUrl: (name) => `${sqsEndpoint}/000000000000/${name}`,
    close: async () => {
      dynamo.destroy()
      sqs.destroy()
      await queues.stop()
      await tables.close()
    },
  }
}

/** The folder must belong to this process: the engine crashes on one that another process holds. */
async function startDynalite(
  path: string,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  await mkdir(path, { recursive: true })
  const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0 })
  server.listen(0, HOST)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Clients keep their connections open; without this, closing waits for their time-outs.
        server.closeAllConnections()
      }),
  }
}
