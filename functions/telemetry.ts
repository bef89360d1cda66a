/**
 * Telemetry of our Lambdas: one JSON object a line on stdout. CloudWatch Logs keeps the lines, and
 * takes the metrics out of the last line of an invocation, which is in its embedded metric format
 * (EMF): no calls, no agent. The laptop reads the same lines.
 */
import { type Metric, metricNamespace } from '../shared/metrics.ts'
import type { LogFields, LogLevel, Telemetry } from '../shared/ports.ts'

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error']

/** Telemetry that collects metrics until `flush`. */
export interface LambdaTelemetry extends Telemetry {
  /** Writes the metrics counted since the last flush as one EMF line; nothing when there are none. */
  flush(): void
}

interface Sink {
  readonly functionName: string
  readonly level: LogLevel
  /** Takes a line; absent = stdout. */
  readonly write?: (line: string) => void
}

/** Telemetry for one Lambda, which keeps it over its invocations. */
export function createTelemetry(sink: Sink): LambdaTelemetry {
  const counts = new Map<Metric, number>()
  const base = bind(sink, counts, {})
  return { ...base, flush: () => flush(sink, counts) }
}

function bind(sink: Sink, counts: Map<Metric, number>, bound: LogFields): Telemetry {
  return {
    log: (level, message, fields) => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(sink.level)) return
      const at = new Date().toISOString()
      const { functionName } = sink
      write(sink, JSON.stringify({ at, level, functionName, message, ...bound, ...fields }))
    },
    count: (metric, value = 1) => {
      counts.set(metric, (counts.get(metric) ?? 0) + value)
    },
    with: (fields) => bind(sink, counts, { ...bound, ...fields }),
  }
}

function flush(sink: Sink, counts: Map<Metric, number>): void {
  const used = [...counts].filter(([, value]) => value !== 0)
  counts.clear()
  if (used.length === 0) return
  const names = used.map(([name]) => ({ Name: name, Unit: 'Count' }))
  const directive = { Namespace: metricNamespace, Dimensions: [[]], Metrics: names }
  const _aws = { Timestamp: Date.now(), CloudWatchMetrics: [directive] }
  const { functionName } = sink
  write(sink, JSON.stringify({ _aws, functionName, ...Object.fromEntries(used) }))
}

function write(sink: Sink, line: string): void {
  if (sink.write === undefined) console.log(line)
  else sink.write(line)
}
