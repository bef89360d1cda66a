/**
 * Turns CDK context (`-c name=value`, or `context` in cdk.json) into the construct's properties.
 * Only what an operator changes without writing code; the rest are properties of `Dateline`.
 * Context comes as text from the command line and as JSON from cdk.json: both are accepted.
 */
import { Duration } from 'aws-cdk-lib'
import type { DatelineProps } from './dateline.ts'

type Options = Pick<
  DatelineProps,
  'contact' | 'alarmEmail' | 'reads' | 'corsOrigins' | 'keepTables' | 'push' | 'articleRetention'
>
/** Where context and property are of one kind they have one name. */
type OptionName = Exclude<keyof Options, 'articleRetention'> | 'articleDays'

/** Reads every option that is set. Throws on a value that is not one of those accepted. */
export function readOptions(context: (name: OptionName) => unknown): Options {
  const options = {
    contact: text(context('contact')),
    alarmEmail: text(context('alarmEmail')),
    reads: oneOf('reads', context('reads'), { iam: 'iam', none: 'none' }),
    corsOrigins: list(context('corsOrigins')),
    articleRetention: days('articleDays', context('articleDays')),
    push: oneOf('push', context('push'), { true: true, false: false }),
    keepTables: oneOf('keepTables', context('keepTables'), { true: true, false: false }),
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

function text(value: unknown): string | undefined {
  return value === undefined || value === '' ? undefined : String(value)
}

function list(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) return value.map(String)
  return text(value)
    ?.split(',')
    .map((part) => part.trim())
}

function days(name: OptionName, value: unknown): Duration | undefined {
  const given = text(value)
  if (given === undefined) return undefined
  if (!/^[1-9]\d{0,4}$/.test(given)) {
    throw new Error(`context ${name}: ${given} is not a whole number of days (docs/DEPLOY.md)`)
  }
  return Duration.days(Number(given))
}

function oneOf<T>(
  name: OptionName,
  value: unknown,
  accepted: Readonly<Record<string, T>>,
): T | undefined {
  const given = text(value)
  if (given === undefined) return undefined
  const found = Object.hasOwn(accepted, given) ? accepted[given] : undefined
  if (found === undefined) {
    throw new Error(
      `context ${name}: ${given} is not one of ${Object.keys(accepted).join(', ')} (docs/DEPLOY.md)`,
    )
  }
  return found
}
