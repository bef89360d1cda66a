/**
 * Lambda on one machine: each function is a small pool of threads that run the bundle which the
 * template names, with the environment, time-out and concurrency that the template gives it. A
 * thread that runs out of time is ended, as Lambda would, and what it printed goes to the log.
 */
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import { asDatelineError, DatelineError } from '../shared/errors.ts'
import type { Invocation, Outcome } from './function-worker.ts'

export interface FunctionSpec {
  readonly name: string
  readonly bundle: string
  readonly handlerName: string
  readonly env: Readonly<Record<string, string>>
  readonly timeoutS: number
}

export interface LocalFunction {
  readonly name: string
  /** Runs the handler. Throws `internal` when it throws or runs out of time. */
  invoke(event: unknown): Promise<unknown>
  /** Invocations running or waiting for a thread. */
  busy(): number
  close(): Promise<void>
}

/** Threads of one function: with two cores, more only makes each slower. */
const MAX_INSTANCES = 2

/** Makes a function; its threads start with the first invocations. */
export function createFunction(spec: FunctionSpec, onLine: (line: string) => void): LocalFunction {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: ((worker: Worker) => void)[] = []
  let busy = 0

  const start = () => {
    const worker = startInstance(spec, onLine)
    all.add(worker)
    // A thread may also die between two invocations; it must not be handed out again. (Without a
    // listener for `error`, it would take the process with it.)
    const forget = () => {
      all.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
    }
    worker.on('error', forget).on('exit', forget)
    return worker
  }
  const release = (worker: Worker) => {
    if (!all.has(worker)) return
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }
  const acquire = async (): Promise<Worker> => {
    const worker = idle.pop()
    if (worker !== undefined) return worker
    if (all.size < MAX_INSTANCES) return start()
    return new Promise((resolve) => waiting.push(resolve))
  }
  const discard = async (worker: Worker) => {
    all.delete(worker)
    await worker.terminate()
    const next = waiting.shift()
    if (next !== undefined) next(start())
  }

  return {
    name: spec.name,
    busy: () => busy,
    invoke: async (event) => {
      busy += 1
      const worker = await acquire()
      try {
        const value = await runOn(worker, spec, event)
        release(worker)
        return value
      } catch (error) {
        if (error instanceof InstanceLost) await discard(worker)
        else release(worker)
        throw asDatelineError(error)
      } finally {
        busy -= 1
      }
    },
    close: async () => {
      const workers = [...all]
      all.clear()
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** The thread is gone or must go: it ran out of time, crashed, or ran out of memory. */
class InstanceLost extends DatelineError {
  constructor(reason: string) {
    super('internal', reason)
  }
}

function startInstance(
  { bundle, handlerName, env }: FunctionSpec,
  onLine: (line: string) => void,
): Worker {
  const worker = new Worker(new URL('function-worker.ts', import.meta.url), {
    env: { ...env },
    workerData: { bundle, handlerName },
    stdout: true,
    stderr: true,
  })
  for (const input of [worker.stdout, worker.stderr]) createInterface({ input }).on('line', onLine)
  return worker
}

async function runOn(worker: Worker, spec: FunctionSpec, event: unknown): Promise<unknown> {
  const deadlineMs = Date.now() + spec.timeoutS * 1000
  const outcome = await new Promise<Outcome>((resolve, reject) => {
    const timer = setTimeout(
      () => fail(`${spec.name} ran out of its ${spec.timeoutS} s`),
      spec.timeoutS * 1000,
    )
    const done = (value: Outcome) => {
      clear()
      resolve(value)
    }
    const fail = (reason: string) => {
      clear()
      reject(new InstanceLost(reason))
    }
    const crashed = (error: Error) => fail(`${spec.name} crashed: ${error.message}`)
    const exited = (code: number) => fail(`${spec.name} ended by itself with code ${code}`)
    const clear = () => {
      clearTimeout(timer)
      worker.off('message', done).off('error', crashed).off('exit', exited)
    }
    worker.on('message', done).on('error', crashed).on('exit', exited)
    worker.postMessage({ id: randomUUID(), event, deadlineMs } satisfies Invocation)
  })
  if (!outcome.ok) throw new DatelineError('internal', `${spec.name} failed: ${outcome.reason}`)
  return outcome.value
}
