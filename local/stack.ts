/**
 * The whole stack on one machine: engines, the tables and queues of the template in them, its
 * functions, what drives them (event source mappings, schedules) and its HTTP API. What is
 * deployed and what runs here are the same template and the same bundles.
 */
import { join } from 'node:path'
import { DatelineError } from '../shared/errors.ts'
import { findAssembly } from './assembly.ts'
import { createResources } from './create.ts'
import { type Engines, startEngines } from './engines.ts'
import { type EventSource, startEventSource } from './event-source.ts'
import { createFunction, type LocalFunction } from './functions.ts'
import { startGateway } from './gateway.ts'
import { takeOwnership } from './instance.ts'
import { openFunctionLog } from './metrics.ts'
import { type Plan, planOf } from './plan.ts'
import { startSchedules } from './schedules.ts'
import { readResources } from './template.ts'

export interface StackOptions {
  readonly folder: string
  /** Port of the API; 0 = any free one. */
  readonly port: number
  /** Comma-separated host:port that may be private, `*` for all, '' for none. */
  readonly allowPrivate: string
  /**
   * `read`: the API alone; `work`: also the queues, beginning with what an earlier process left
   * behind; `run`: also the schedules, which poll and sweep by themselves.
   */
  readonly mode: 'read' | 'work' | 'run'
  /** Sentences for the person at the screen. */
  readonly say: (sentence: string) => void
}

export interface Stack {
  readonly url: string
  readonly token: string
  /** True while a function works or an event source holds messages. */
  isBusy(): boolean
  /** Runs the schedules once, now. */
  tick(): Promise<void>
  close(): Promise<void>
}

const SAVE_EVERY_MS = 5_000

/** Starts everything. Throws `data-in-use`, `port-in-use`, `unknown-resource`. */
export async function startStack(options: StackOptions): Promise<Stack> {
  // What was started is ended in the opposite order, at the end or when a later step fails.
  const endings: (() => unknown)[] = []
  const close = async () => {
    for (let end = endings.pop(); end !== undefined; end = endings.pop()) await end()
  }
  try {
    const parts = await startParts(options, (end) => endings.push(end))
    return { ...parts, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startParts(
  { folder, port, mode, allowPrivate, say }: StackOptions,
  atEnd: (end: () => unknown) => void,
): Promise<Omit<Stack, 'close'>> {
  const assembly = await findAssembly({ onSynth: () => say('Preparing the stack (once) ...') })
  const owner = await takeOwnership(folder, { allowPrivate })
  atEnd(owner.release)
  const engines = await startEngines(folder)
  atEnd(engines.close)
  const plan = planOf(await readResources(assembly.templateFile), engines.queueUrl)
  await createResources(engines, plan)

  const log = openFunctionLog(folder, say)
  atEnd(log.save)
  const extraEnv = { ...engines.env, DATELINE_ALLOW_PRIVATE: allowPrivate }
  const functions = createFunctions(plan, { folder: assembly.folder, extraEnv, onLine: log.onLine })
  atEnd(() => Promise.all([...functions.values()].map((fn) => fn.close())))
  const { routes } = plan
  const gateway = await startGateway({ routes, functions, token: owner.token, port })
  atEnd(gateway.close)
  await owner.announce(gateway.url)
  if (mode !== 'read') await resendWaiting(gateway.url, owner.token)

  const mappings = mode === 'read' ? [] : plan.mappings
  const sources = startSources(mappings, { engines, functions, say })
  atEnd(() => Promise.all(sources.map((source) => source.close())))
  const schedules = startSchedules(plan.schedules, { functions, running: mode === 'run', say })
  atEnd(schedules.close)
  const saving = setInterval(log.save, SAVE_EVERY_MS)
  atEnd(() => clearInterval(saving))

  return {
    url: gateway.url,
    token: owner.token,
    isBusy: () =>
      sources.some((source) => source.busy() > 0) ||
      [...functions.values()].some((fn) => fn.busy() > 0),
    tick: schedules.tick,
  }
}

/**
 * Sends again for every article that waits in the outbox. A process that was killed has left
 * messages in flight that only their visibility timeout would bring back, and may have lost others.
 */
async function resendWaiting(url: string, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${url}/sweep`, { method: 'POST', headers })
  if (!response.ok) throw new DatelineError('internal', `POST /sweep: ${await response.text()}`)
}

function createFunctions(
  plan: Plan,
  world: {
    readonly folder: string
    readonly extraEnv: Readonly<Record<string, string>>
    readonly onLine: (line: string) => void
  },
): ReadonlyMap<string, LocalFunction> {
  return new Map(
    plan.functions.map((spec) => {
      const bundle = join(world.folder, `asset.${spec.asset}`, spec.bundle)
      const env = { ...spec.env, ...world.extraEnv }
      return [spec.name, createFunction({ ...spec, bundle, env }, world.onLine)]
    }),
  )
}

function startSources(
  mappings: Plan['mappings'],
  world: {
    readonly engines: Engines
    readonly functions: ReadonlyMap<string, LocalFunction>
    readonly say: (sentence: string) => void
  },
): readonly EventSource[] {
  return mappings.flatMap((spec) => {
    const fn = world.functions.get(spec.fn)
    const onError = (reason: string) => world.say(`warn: queue ${spec.queue}: ${reason}`)
    return fn === undefined ? [] : [startEventSource({ engines: world.engines, spec, fn, onError })]
  })
}
