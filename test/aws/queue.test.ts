/** How the SQS adapter stands refused entries, which the embedded engine never produces. */
import { type SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, expect, test, vi } from 'vitest'
import { createClients } from '../../shared/aws/clients.ts'
import { sqsQueue } from '../../shared/aws/queue.ts'
import { settings } from '../../shared/settings.ts'

const url = 'https://sqs.us-east-1.amazonaws.com/1/q'
const messages = Array.from({ length: 12 }, (_, i) => ({ articleId: `a${i}`, correlationId: 'c' }))

afterEach(() => {
  vi.restoreAllMocks()
})

test('refused entries are sent again alone', async () => {
  const taken: string[] = []
  const client = answeringClient((entries) => {
    // Takes every other entry, so that batches of any size come to an end.
    const refused = entries.filter((_, i) => i % 2 === 1)
    taken.push(...entries.filter((_, i) => i % 2 === 0).map((entry) => entry.body))
    return refused.map(({ id }) => ({ Id: id, SenderFault: false, Code: 'InternalError' }))
  })
  await sqsQueue({ client, url }).send(messages)
  const ids = taken.map((body) => JSON.parse(body).articleId)
  expect(ids.sort()).toEqual(messages.map((message) => message.articleId).sort())
})

test('entries that stay refused are an error, not a loss', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  const client = answeringClient(([first]) => [
    { Id: first?.id ?? '', SenderFault: false, Code: 'InternalError' },
  ])
  await expect(sqsQueue({ client, url }).send(messages)).rejects.toMatchObject({
    code: 'queue-unavailable',
  })
})

test('a message that is wrong is not sent again', async () => {
  let calls = 0
  const client = answeringClient(([first]) => {
    calls += 1
    return [{ Id: first?.id ?? '', SenderFault: true, Code: 'InvalidMessageContents' }]
  })
  await expect(sqsQueue({ client, url }).send(messages)).rejects.toMatchObject({ code: 'internal' })
  expect(calls).toBe(1)
})

test('the clients retry a bounded number of times', async () => {
  const { dynamo, sqs } = createClients()
  expect(await dynamo.config.maxAttempts()).toBe(settings.aws.maxAttempts)
  expect(await sqs.config.maxAttempts()).toBe(settings.aws.maxAttempts)
})

interface Refusal {
  readonly Id: string
  readonly SenderFault: boolean
  readonly Code: string
}

function answeringClient(
  refuse: (entries: readonly { id: string; body: string }[]) => readonly Refusal[],
): SQSClient {
  const client = new SQSClient({ region: 'us-east-1' })
  client.middlewareStack.add(
    () => async (args) => {
      const input = args.input as SendMessageBatchCommandInput
      const entries = (input.Entries ?? []).map((entry) => ({
        id: entry.Id ?? '',
        body: entry.MessageBody ?? '',
      }))
      const output = { Successful: [], Failed: [...refuse(entries)], $metadata: {} }
      return { output: output as never, response: {} }
    },
    { step: 'initialize', priority: 'high' },
  )
  return client
}
