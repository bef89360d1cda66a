/** The functions behind the HTTP API: answers, and the metrics counted on the way. */
import { Hono } from 'hono'
import type { LambdaEvent } from 'hono/aws-lambda'
import { describe, expect, it } from 'vitest'
import { apiHandler } from '../../functions/api-handler.ts'
import { createTelemetry } from '../../functions/telemetry.ts'

const event = {
  version: '2.0',
  rawPath: '/fresh',
  rawQueryString: '',
  headers: {},
  isBase64Encoded: false,
  requestContext: { http: { method: 'GET', path: '/fresh' }, domainName: 'api.example' },
} as unknown as LambdaEvent

describe('an API function', () => {
  it('answers, and sends the metrics of the request after it', async () => {
    const lines: Record<string, unknown>[] = []
    const write = (line: string) => lines.push(JSON.parse(line))
    const telemetry = createTelemetry({ functionName: 'query-api', level: 'info', write })
    const app = new Hono().get('/fresh', (context) => {
      telemetry.count('ArticlesOffered', 2)
      return context.text('done')
    })
    expect(await apiHandler(app, telemetry)(event)).toMatchObject({ statusCode: 200, body: 'done' })
    expect(lines).toMatchObject([{ functionName: 'query-api', ArticlesOffered: 2 }])
  })
})
