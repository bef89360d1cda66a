/**
 * Refuses parameters on routes that take none, or few. Whoever writes `/events/{id}?asOf=...` must
 * not take what is known today for what was known then.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { badParameter } from './parse-query.ts'
import { type Problem, parameterProblem } from './problems.ts'

/** Lets requests pass that have these parameters alone, and has the others answered by `refuse`. */
export function takesOnly(
  names: readonly string[],
  refuse: (context: Context, problem: Problem) => Response,
): MiddlewareHandler {
  const accepted = names.length === 0 ? 'no parameters here' : names.join(', ')
  return async (context, next) => {
    const problems = [...new URL(context.req.url).searchParams]
      .filter(([name]) => !names.includes(name))
      .map(([parameter, value]) => ({ parameter, value, accepted }))
    if (problems.length === 0) return next()
    return refuse(context, parameterProblem(badParameter(problems), problems))
  }
}
