/**
 * What the functions print, sorted: every line goes to the log file, metrics (embedded metric
 * format) are added up and kept over restarts, and warnings and errors are passed on to the screen.
 */
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Totals by metric name since the data folder was made. */
export type Totals = Readonly<Record<string, number>>

export interface FunctionLog {
  onLine(line: string): void
  /** Writes the totals; called now and then and at the end. */
  save(): void
}

/** One line of a function, as far as we look at it. */
interface Line {
  readonly level?: string
  readonly message?: string
  readonly [field: string]: unknown
}

/** The log file is put aside when it is larger. */
const MAX_LOG_BYTES = 50 * 1024 * 1024

/** Opens the log of a data folder. `show` gets warnings and errors as a sentence. */
export function openFunctionLog(
  folder: string,
  show: (sentence: string) => void,
  maxBytes = MAX_LOG_BYTES,
): FunctionLog {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'dateline.log')
  let bytes = sizeOf(file)
  const totals: Record<string, number> = { ...readTotals(folder) }
  return {
    onLine: (text) => {
      if (bytes > maxBytes) {
        renameSync(file, `${file}.1`)
        bytes = 0
      }
      appendFileSync(file, `${text}\n`)
      bytes += Buffer.byteLength(text) + 1
      const line = parse(text)
      if (line === undefined) return show(text)
      if ('_aws' in line) addMetrics(totals, line)
      else if (line.level === 'warn' || line.level === 'error') show(sentenceOf(line))
    },
    save: () => writeFileSync(totalsFile(folder), JSON.stringify(totals)),
  }
}

/** Totals as they were last saved. */
export function readTotals(folder: string): Totals {
  try {
    return JSON.parse(readFileSync(totalsFile(folder), 'utf8')) as Totals
  } catch {
    // Nothing was counted yet.
    return {}
  }
}

function addMetrics(totals: Record<string, number>, line: Line): void {
  const { CloudWatchMetrics = [] } = line['_aws'] as {
    readonly CloudWatchMetrics?: readonly {
      readonly Metrics: readonly { readonly Name: string }[]
    }[]
  }
  for (const { Name } of CloudWatchMetrics.flatMap(({ Metrics }) => Metrics)) {
    totals[Name] = (totals[Name] ?? 0) + Number(line[Name] ?? 0)
  }
}

function sentenceOf(line: Line): string {
  const { level, message, code, reason, url, feedUrl, functionName } = line
  const about = [url ?? feedUrl ?? functionName, code, reason].filter((part) => part !== undefined)
  return `${level}: ${message}: ${about.join(': ')}`
}

function parse(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Line) : undefined
  } catch {
    // Not one of our lines: a warning of the runtime, say.
    return undefined
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function totalsFile(folder: string): string {
  return join(folder, 'metrics.json')
}
