/** What a Lambda prints: structured lines, and metrics as CloudWatch takes them from a line (EMF). */
import { describe, expect, it } from 'vitest'
import { createTelemetry } from '../../functions/telemetry.ts'

function recorded(level: 'debug' | 'info' = 'info') {
  const lines: Record<string, unknown>[] = []
  const write = (line: string) => lines.push(JSON.parse(line))
  return { lines, telemetry: createTelemetry({ functionName: 'poll-feeds', level, write }) }
}

describe('log lines', () => {
  it('carry the function, the level, and what was bound on the way', () => {
    const { lines, telemetry } = recorded()
    telemetry
      .with({ correlationId: 'c1' })
      .with({ articleId: 'a1' })
      .log('warn', 'slow', { ms: 12 })
    expect(lines).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        level: 'warn',
        functionName: 'poll-feeds',
        message: 'slow',
        correlationId: 'c1',
        articleId: 'a1',
        ms: 12,
      },
    ])
  })

  it.each([
    ['info', 0],
    ['debug', 1],
  ] as const)('at level %s, debug lines printed: %i', (level, printed) => {
    const { lines, telemetry } = recorded(level)
    telemetry.log('debug', 'detail')
    expect(lines).toHaveLength(printed)
  })
})

describe('metrics', () => {
  it('are added up and printed once, in embedded metric format', () => {
    const { lines, telemetry } = recorded()
    telemetry.count('FeedsPolled')
    telemetry.with({ feedId: 'f' }).count('FeedsPolled', 2)
    telemetry.count('EntriesSeen', 0)
    telemetry.flush()
    telemetry.flush()
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      FeedsPolled: 3,
      _aws: {
        Timestamp: expect.any(Number),
        CloudWatchMetrics: [
          {
            Namespace: 'Dateline',
            Dimensions: [[]],
            Metrics: [{ Name: 'FeedsPolled', Unit: 'Count' }],
          },
        ],
      },
    })
  })
})
