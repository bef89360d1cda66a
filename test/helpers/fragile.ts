/** Ports of which one call, counted over all of them, fails as an unreachable service does. */
import { DatelineError } from '../../shared/errors.ts'

export interface Fragile {
  /** The same port, its calls counted. */
  readonly wrap: <T extends object>(port: T) => T
  /** Calls so far. */
  readonly calls: () => number
}

/** The `failAt`-th call fails, counted from 1; none when it is 0. */
export function fragile(failAt: number): Fragile {
  let calls = 0
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const value = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          calls += 1
          if (calls === failAt) throw new DatelineError('table-unavailable', 'gone for a moment')
          return value.apply(target, args)
        }
      },
    })
  return { wrap, calls: () => calls }
}
