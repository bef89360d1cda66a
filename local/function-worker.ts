/**
 * One instance of a Lambda function: a thread with its own environment that loads the bundled
 * handler once and answers one invocation at a time, as Lambda's runtime does.
 */
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

type Handler = (event: unknown, context: unknown) => Promise<unknown>

/** What the thread is told. */
export interface Invocation {
  readonly id: string
  readonly event: unknown
  /** When the invocation is cut off, in milliseconds since 1970. */
  readonly deadlineMs: number
}

/** What the thread answers. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

const { bundle, handlerName } = workerData as {
  readonly bundle: string
  readonly handlerName: string
}
const loaded = import(pathToFileURL(bundle).href) as Promise<Readonly<Record<string, Handler>>>

parentPort?.on('message', async (invocation: Invocation) => {
  parentPort?.postMessage(await answer(invocation))
})

async function answer({ id, event, deadlineMs }: Invocation): Promise<Outcome> {
  const context = {
    awsRequestId: id,
    getRemainingTimeInMillis: () => Math.max(0, deadlineMs - Date.now()),
  }
  try {
    const handler = (await loaded)[handlerName]
    if (handler === undefined) throw new Error(`${bundle} exports no ${handlerName}`)
    return { ok: true, value: await handler(event, context) }
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
