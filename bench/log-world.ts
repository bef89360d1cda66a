/** What all parts of the log's bench share: a clock, workers, how an article is appended. */
import { appendMentions, type Finding } from '../shared/log/append.ts'
import { packLists } from '../shared/log/pack-lists.ts'
import type { Ports } from '../shared/ports.ts'
import type { Counted } from './log-meter.ts'

/** The tables of a log. */
export type LogTables = Pick<Ports, 'log' | 'logIndex'>

const WORKERS = 2

const telemetry: Ports['telemetry'] = { log: () => {}, count: () => {}, with: () => telemetry }

/** When the news is from, and a little later with each look at it. */
export const clock = {
  ms: 0,
  now: () => {
    clock.ms += 1
    return new Date(clock.ms).toISOString()
  },
}

/** Appends an article when it is published. */
export function append(tables: LogTables, one: Finding): Promise<unknown> {
  clock.ms = Math.max(clock.ms, Date.parse(one.article.published ?? ''))
  return appendMentions({ ...tables, clock, telemetry }, one)
}

/** Packs what is old enough, as `sweep` does, and counts what that costs apart. */
export async function pack({ logIndex }: LogTables, counted: Counted): Promise<void> {
  const before = counted.units
  await packLists({ logIndex, clock, telemetry }, { mayGoOn: () => true })
  counted.packing += counted.units - before
}

/** Seconds that it takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1_000
}

/** Does all with a few workers. */
export async function work<T>(
  all: readonly T[],
  run: (one: T) => Promise<unknown>,
  workers = WORKERS,
): Promise<void> {
  let at = 0
  const worker = async () => {
    while (at < all.length) {
      const one = all[at] as T
      at += 1
      await run(one)
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
