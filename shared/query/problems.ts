/** Errors as answers: RFC 9457 problem details with the code and what to do about it. */
import { adviceFor, asDatelineError, type DatelineError, type ErrorCode } from '../errors.ts'
import type { ParameterProblem } from './parse-query.ts'

/** What can be sent with an HTTP answer of this status. */
export interface Problem {
  readonly status: 400 | 401 | 404 | 422 | 500 | 503
  readonly body: Readonly<Record<string, unknown>>
}

/** Codes of what a client asked for wrongly; other permanent errors lie in the source it named. */
const statuses: Partial<Record<ErrorCode, Problem['status']>> = {
  'bad-parameter': 400,
  'bad-cursor': 400,
  'bad-input': 400,
  'bad-url': 400,
  unauthorised: 401,
  'unknown-event': 404,
  'unknown-article': 404,
  'unknown-edition': 404,
  'unknown-feed': 404,
  'unknown-route': 404,
  'index-outdated': 503,
  internal: 500,
}

/** Describes anything thrown. */
export function problemOf(thrown: unknown): Problem {
  const error = asDatelineError(thrown)
  return describe(error, {})
}

/** Describes wrong parameters, each with what would be accepted. */
export function parameterProblem(
  error: DatelineError,
  errors: readonly ParameterProblem[],
): Problem {
  return describe(error, { errors })
}

function describe(error: DatelineError, more: Readonly<Record<string, unknown>>): Problem {
  const { code, message, transient } = error
  const status = statuses[code] ?? (transient ? 503 : 422)
  const body = {
    type: `urn:dateline:problem:${code}`,
    title: adviceFor(code),
    status,
    code,
    // Words of unexpected errors may show what is nobody's business.
    detail: code === 'internal' ? 'The request failed; the log of the function says why.' : message,
    ...more,
  }
  return { status, body }
}
