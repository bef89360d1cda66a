/** Bodies of requests: JSON that fits a schema, or a sentence on what does not. */
import type { Context } from 'hono'
import * as v from 'valibot'
import { DatelineError } from '../errors.ts'

/** Reads the body. Throws `bad-input`. */
export async function bodyOf<T>(context: Context, schema: v.GenericSchema<unknown, T>): Promise<T> {
  let body: unknown
  try {
    body = JSON.parse(await context.req.text())
  } catch (cause) {
    if (cause instanceof DatelineError) throw cause
    throw new DatelineError('bad-input', 'the body is not JSON', { cause })
  }
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const sentences = result.issues.map((issue) => `${pathOf(issue)}: ${issue.message}`)
  throw new DatelineError('bad-input', sentences.join('; '))
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? 'body'
}
