/**
 * The two AWS clients, set up once a process. Region, credentials and endpoint come from the SDK's
 * own standard environment variables, which is how the laptop points the same code at its embedded
 * engines; only retries and timeouts are ours (shared/settings.ts says why).
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SQSClient } from '@aws-sdk/client-sqs'
import { settings } from '../settings.ts'

const common = {
  maxAttempts: settings.aws.maxAttempts,
  requestHandler: {
    connectionTimeout: settings.aws.connectTimeoutMs,
    requestTimeout: settings.aws.requestTimeoutMs,
    // Without this the handler only warns.
    throwOnRequestTimeout: true,
  },
}

interface Clients {
  readonly dynamo: DynamoDBClient
  readonly sqs: SQSClient
}

/** Makes both clients; nothing is connected before the first call. */
export function createClients(): Clients {
  return { dynamo: new DynamoDBClient(common), sqs: new SQSClient(common) }
}
