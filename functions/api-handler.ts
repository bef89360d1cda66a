/** What the functions behind the HTTP API share: a router as a handler, and metrics sent after it. */
import type { Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import type { LambdaTelemetry } from './telemetry.ts'

/** A handler that answers with a router. */
export function apiHandler(app: Hono, telemetry: LambdaTelemetry) {
  const answer = handle(app)
  return async (event: LambdaEvent) => {
    try {
      return await answer(event)
    } finally {
      telemetry.flush()
    }
  }
}
