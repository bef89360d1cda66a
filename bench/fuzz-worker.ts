/** Runs one target's cases in a thread, so that one that never ends, or eats all memory, is seen. */
import { parentPort, workerData } from 'node:worker_threads'
import { DatelineError } from '../shared/errors.ts'
import { makeCase } from './fuzz-mutate.ts'
import { targets } from './fuzz-targets.ts'

/** One case in so many is read twice: the same bytes must give the same answer. */
const SECOND_READING = 16

const { name, seeds, first, last, current } = workerData as {
  readonly name: string
  readonly seeds: readonly Uint8Array[]
  readonly first: number
  readonly last: number
  /** The case being read, for whoever watches. */
  readonly current: Int32Array
}
const target = targets[name]
if (target === undefined) throw new Error(`no target ${name}`)
const sources = seeds.map((bytes) => Buffer.from(bytes))
const tokens = target.tokens.map((token) => Buffer.from(token))

for (let number = first; number <= last; number += 1) {
  Atomics.store(current, 0, number)
  const bytes = makeCase(number, sources, tokens)
  const start = process.threadCpuUsage()
  const answer = read(bytes)
  const { user, system } = process.threadCpuUsage(start)
  const ms = (user + system) / 1000
  if (typeof answer === 'object') parentPort?.postMessage({ number, problem: answer.problem })
  else if (number % SECOND_READING === 0 && read(bytes) !== answer) {
    parentPort?.postMessage({ number, problem: 'two readings differ' })
  }
  parentPort?.postMessage({ number, ms, size: bytes.length })
}

/** The answer as text; an error of our own is one too. */
function read(bytes: Uint8Array): string | { readonly problem: string } {
  try {
    return JSON.stringify(target?.read(bytes))
  } catch (error) {
    if (error instanceof DatelineError) return `${error.code} ${error.message}`
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
