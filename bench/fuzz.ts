/**
 * Fuzzing of whatever reads the network's bytes: no crash, no answer that breaks a promise, none
 * that takes longer than two seconds of processor time or more than 300 MB. The cases are numbered;
 * what is found is written as a file with its number and is made again with `--from N --cases 1`.
 *
 *     npm run fuzz -- TARGET [--minutes 60] [--from 1] [--cases N] [--seeds DIR] [--out DIR]
 *
 * Minutes are of processor time, so a busy machine does not cut them short; Ctrl-C ends early and
 * still tells what was done.
 *
 * TARGET is feed, page, lists (OPML, sitemaps, feed links), robots, dates or events. DIR may hold
 * further documents to start from. Ends with 1 when anything was found.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { makeCase } from './fuzz-mutate.ts'
import { targets } from './fuzz-targets.ts'

const SLOW_MS = 2_000
const HANG_MS = 20_000
const HEAP_MB = 300
const LAST_CASE = 2 ** 31 - 1

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    from: { type: 'string', default: '1' },
    cases: { type: 'string' },
    seeds: { type: 'string' },
    out: { type: 'string', default: 'fuzz-found' },
  },
})
const name = positionals[0] ?? ''
const target = targets[name]
if (target === undefined) {
  console.error(`no target "${name}"; give one of ${Object.keys(targets).join(', ')}`)
  process.exit(2)
}
const seeds = [...target.seeds.map((seed) => Buffer.from(seed)), ...seedsIn(options.seeds)]
const tokens = target.tokens.map((token) => Buffer.from(token))
const first = Number(options.from)
const last = options.cases === undefined ? LAST_CASE : first + Number(options.cases) - 1
const current = new Int32Array(new SharedArrayBuffer(4))

let cases = 0
let found = 0
let slowest = { ms: 0, number: 0, size: 0 }
let stopped = false
const endsAtMs = processorMs() + Number(options.minutes) * 60_000
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopped = true))

for (let next = first; next <= last && !isOver(); ) next = (await run(next)) + 1

console.log(
  `${name}: ${cases} cases in ${Math.round(processorMs() / 1000)} s of processor time, ${found} problems; ` +
    `slowest ${Math.round(slowest.ms)} ms for ${slowest.size} bytes (case ${slowest.number})`,
)
process.exitCode = found > 0 ? 1 : 0

function isOver(): boolean {
  return stopped || processorMs() > endsAtMs
}

/** Of all threads; this one does nothing but wait for the other. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs cases from `from` on until the time is over or the thread dies; the last case that it began. */
function run(from: number): Promise<number> {
  return new Promise((resolve) => watchWorker(from, resolve))
}

function watchWorker(from: number, finish: (number: number) => void): void {
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
    workerData: { name, seeds, first: from, last, current },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  let seen = 0
  let since = processorMs()
  const watch = setInterval(() => {
    const number = Atomics.load(current, 0)
    const started = number >= from
    if (!started || number !== seen) [seen, since] = [number, processorMs()]
    else if (processorMs() - since > HANG_MS) end('does not end')
    if (isOver()) end()
  }, 500)
  worker.on('message', take)
  worker.on('error', (error) => end(error.message))
  worker.on('exit', () => end())

  function end(problem?: string): void {
    clearInterval(watch)
    const number = Atomics.load(current, 0)
    worker.removeAllListeners()
    worker.on('error', () => {})
    if (problem !== undefined) report(number, problem)
    worker.terminate().then(() => finish(number))
  }
}

function take(message: {
  readonly number: number
  readonly problem?: string
  readonly ms?: number
  readonly size?: number
}): void {
  const { number, problem, ms, size = 0 } = message
  if (problem !== undefined) report(number, problem)
  if (ms === undefined) return
  cases += 1
  if (ms > slowest.ms) slowest = { ms, number, size }
  if (ms > SLOW_MS) report(number, `takes ${Math.round(ms)} ms for ${size} bytes`)
}

function report(number: number, problem: string): void {
  found += 1
  mkdirSync(options.out, { recursive: true })
  const file = join(options.out, `${name}-${number}`)
  writeFileSync(file, makeCase(number, seeds, tokens))
  console.log(`${file}: ${problem}`)
}

function seedsIn(directory: string | undefined): readonly Buffer[] {
  if (directory === undefined) return []
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name: file }) => readFileSync(join(directory, file)))
}
