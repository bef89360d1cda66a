/** Time limits as abort signals whose reason is the error to raise. */
import type { DatelineError } from '../errors.ts'

export interface Deadline {
  readonly signal: AbortSignal
  /** Lifts the limit; the signal then follows its parent alone. */
  stop(): void
}

/** Starts a limit of `ms`. The signal aborts with `error()`, or as soon as `parent` aborts. */
export function startDeadline(
  ms: number,
  error: () => DatelineError,
  parent?: AbortSignal,
): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(error()), ms)
  const signals = parent === undefined ? [controller.signal] : [controller.signal, parent]
  return { signal: AbortSignal.any(signals), stop: () => clearTimeout(timer) }
}

/** Awaits work that cannot be aborted itself; rejects with the signal's reason when that comes first. */
export function awaitWithin<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
