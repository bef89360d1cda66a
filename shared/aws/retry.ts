/**
 * What the adapters of DynamoDB and SQS share: telling the service's errors from ours, and
 * sending the refused parts of a batch again with growing, jittered pauses (the SDK retries calls,
 * never parts of a batch).
 */
import { DatelineError, type ErrorCode } from '../errors.ts'
import { settings } from '../settings.ts'

/** Names of errors that mean that our request is wrong. */
const OURS = new Set(['ValidationException', 'SerializationException', 'InvalidMessageContents'])

/**
 * Gives an SDK error its code: `code` unless the request itself is wrong (`internal`). Missing
 * permissions and resources count as unavailable: the message then waits in its queue, and at last
 * in the dead-letter queue, until the operator has repaired the deployment.
 */
export function asServiceError(thrown: unknown, code: ErrorCode, what: string): DatelineError {
  if (thrown instanceof DatelineError) return thrown
  const name = errorName(thrown)
  const words = thrown instanceof Error ? thrown.message : String(thrown)
  const message = `${what}: ${name}: ${words}`
  return new DatelineError(OURS.has(name) ? 'internal' : code, message, { cause: thrown })
}

/** The name by which AWS and its imitations agree on an error; their messages differ. */
export function errorName(thrown: unknown): string {
  return thrown instanceof Error ? thrown.name : 'UnknownError'
}

/**
 * Calls `send` with what is left until nothing is left. Returns what the last allowed round still
 * refused.
 */
export async function sendUntilTaken<T>(
  all: readonly T[],
  send: (left: readonly T[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  let left = all
  for (let round = 0; round < settings.aws.batchRounds && left.length > 0; round += 1) {
    if (round > 0) await pause(backoffMs(round))
    left = await send(left)
  }
  return left
}

/** Cuts a list into pieces of at most `size`. */
export function chunksOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const chunks: T[][] = []
  for (let i = 0; i < all.length; i += size) chunks.push(all.slice(i, i + size))
  return chunks
}

function backoffMs(round: number): number {
  // Full jitter: workers that were refused together must not come back together.
  return Math.random() * settings.aws.batchBackoffMs * 2 ** round
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
