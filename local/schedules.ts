/** EventBridge Scheduler on one machine: each schedule invokes its function at its rate. */
import type { LocalFunction } from './functions.ts'
import type { ScheduleSpec } from './plan.ts'

export interface Schedules {
  /** Invokes every scheduled function once, now, and waits for them. */
  tick(): Promise<void>
  close(): void
}

interface World {
  readonly functions: ReadonlyMap<string, LocalFunction>
  /** False = only `tick` invokes them. */
  readonly running: boolean
  readonly say: (sentence: string) => void
}

/** Starts the timers of all schedules. */
export function startSchedules(specs: readonly ScheduleSpec[], world: World): Schedules {
  const invoke = async ({ fn }: ScheduleSpec) => {
    const error = await world.functions
      .get(fn)
      ?.invoke({})
      .then(() => undefined, String)
    if (error !== undefined) world.say(`error: schedule of ${fn}: ${error}`)
  }
  const timers = world.running
    ? specs.map((spec) => setInterval(() => void invoke(spec), spec.everyS * 1000))
    : []
  return {
    tick: async () => {
      await Promise.all(specs.map(invoke))
    },
    close: () => {
      for (const timer of timers) clearInterval(timer)
    },
  }
}
