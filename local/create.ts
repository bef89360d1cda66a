/** Makes the plan's tables and queues in the engines; what is there already is left as it is. */
import { CreateTableCommand, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { CreateQueueCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import type { Engines } from './engines.ts'
import type { Plan, QueueSpec, TableSpec } from './plan.ts'

/** Creates every table and queue of the plan that is missing. */
export async function createResources(engines: Engines, plan: Plan): Promise<void> {
  for (const table of plan.tables) await createTable(engines, table)
  // A queue that names its dead-letter queue must come after it.
  const deadLettersFirst = [...plan.queues].sort(
    (a, b) => Number(a.deadLetters !== undefined) - Number(b.deadLetters !== undefined),
  )
  for (const queue of deadLettersFirst) await createQueue(engines, queue)
}

async function createTable({ dynamo }: Engines, table: TableSpec): Promise<void> {
  const indexes = table.indexes.length === 0 ? {} : { GlobalSecondaryIndexes: table.indexes }
  const input = {
    TableName: table.name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: table.keySchema,
    AttributeDefinitions: table.attributes,
    ...indexes,
  }
  try {
    // The template's JSON is what CreateTable takes.
    await dynamo.send(new CreateTableCommand(input as unknown as CreateTableCommandInput))
  } catch (error) {
    if (!hasName(error, 'ResourceInUseException')) throw error
  }
}

async function createQueue({ sqs, queueUrl }: Engines, queue: QueueSpec): Promise<void> {
  try {
    await sqs.send(new CreateQueueCommand({ QueueName: queue.name, Attributes: queue.attributes }))
  } catch (error) {
    // It is there with other settings: those of the template are the ones that count.
    if (!hasName(error, 'QueueNameExists')) throw error
    const settings = { QueueUrl: queueUrl(queue.name), Attributes: queue.attributes }
    await sqs.send(new SetQueueAttributesCommand(settings))
  }
}

function hasName(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
