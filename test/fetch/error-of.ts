/** The error that a request ends in; a request that succeeds fails the test. */
import { DatelineError } from '../../shared/errors.ts'

export async function errorOf(request: Promise<unknown>): Promise<DatelineError> {
  const outcome = await request.catch((error: unknown) => error)
  if (outcome instanceof DatelineError) return outcome
  throw new Error('no DatelineError was thrown', { cause: outcome })
}
