/**
 * What the commands that are one stage of the pipeline share (`parse-feed`, `read-article`,
 * `extract`): a stream of JSON lines in, a stream of JSON lines out, in the same order, where a
 * line that fails is answered with its error and does not stop the next.
 */
import { asDatelineError, DatelineError } from '../../shared/errors.ts'
import { print, readLines, say } from '../stdio.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** What the handler made of a line; `id` names the line in messages. */
interface LineFilter {
  /** Field that names a line: `id` or `doc`. */
  readonly key: string
  readonly handle: (input: JsonObject) => unknown
  /** When the answers depend on each other: all of them are held, and this is printed instead. */
  readonly gather?: (answers: readonly unknown[]) => readonly unknown[]
}

/** Runs the filter over stdin. Sets exit code 1 when a line failed. */
export async function filterLines(filter: LineFilter): Promise<void> {
  const held: unknown[] = []
  for await (const { line, n } of readLines()) {
    const answered = answer(filter, line, n)
    if (filter.gather === undefined) await print(`${JSON.stringify(answered)}\n`)
    else held.push(answered)
  }
  for (const answered of filter.gather?.(held) ?? []) await print(`${JSON.stringify(answered)}\n`)
}

function answer({ key, handle }: LineFilter, line: string, n: number): unknown {
  let name: unknown = n
  try {
    const input = parseLine(line, n)
    name = input[key] ?? n
    return handle(input)
  } catch (thrown) {
    const error = asDatelineError(thrown)
    say(`line ${n} (${String(name)}): ${error.code}: ${error.message}`)
    process.exitCode = 1
    return { [key]: name, error: { code: error.code, message: error.message } }
  }
}

function parseLine(line: string, n: number): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new DatelineError('bad-input', `line ${n} is not JSON`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DatelineError('bad-input', `line ${n} is not a JSON object`)
  }
  return value as JsonObject
}

/** A field that must be a string when it is there. Throws `bad-input`. */
export function optionalString(input: JsonObject, field: string): string | undefined {
  const value = input[field]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') {
    throw new DatelineError('bad-input', `field "${field}" is not a string`)
  }
  return value
}

/** A field that must be there and be a string. Throws `bad-input`. */
export function requiredString(input: JsonObject, field: string): string {
  const value = optionalString(input, field)
  if (value === undefined) throw new DatelineError('bad-input', `field "${field}" is missing`)
  return value
}
