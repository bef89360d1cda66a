/**
 * `dateline dates`: the temporal resolver as a filter. Text in; out come its temporal expressions,
 * JSON lines in a pipe and a table on a terminal, with the rules behind each when asked for.
 */
import { type Command, InvalidArgumentError } from 'commander'
import { timeReasons } from '../../shared/data/time-reasons.ts'
import { findTimexes } from '../../shared/events/time/find.ts'
import { allRules } from '../../shared/events/time/recognise/recognise.ts'
import type { Timex } from '../../shared/model/timex.ts'
import { print, readAll } from '../stdio.ts'
import { timexTable } from '../table.ts'

interface Options {
  readonly published?: string
  readonly locale?: string
  readonly explain?: boolean
}

/** Adds the command to the program. */
export function addDates(program: Command): void {
  program
    .command('dates')
    .description('find the temporal expressions of a text on stdin and resolve them')
    .option('--published <day>', 'day or instant of publication, ISO 8601', publishedDay)
    .option('--locale <tag>', 'language tag whose region orders day and month, such as en-GB')
    .option('--explain', 'name the rules behind each expression, with their reasons')
    .action(run)
}

async function run({ published, locale, explain = false }: Options): Promise<void> {
  const text = new TextDecoder().decode(await readAll())
  const timexes = findTimexes(text, {
    ...(published === undefined ? {} : { published }),
    ...(locale === undefined ? {} : { locale }),
  })
  await print(process.stdout.isTTY ? table(timexes, explain) : lines(timexes, explain))
}

function publishedDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d(?:T.*)?$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('Give a day (2024-06-19) or an instant (2024-06-19T10:00:00Z).')
}

function lines(timexes: readonly Timex[], explain: boolean): string {
  return timexes
    .map((timex) => (explain ? { ...timex, why: timex.rules.map(explanation) } : timex))
    .map((timex) => `${JSON.stringify(timex)}\n`)
    .join('')
}

function table(timexes: readonly Timex[], explain: boolean): string {
  if (!explain) return timexTable(timexes)
  return timexTable(timexes, ({ rules }) => rules.map(explanation).join('\n'))
}

const reasons: ReadonlyMap<string, string> = new Map([
  ...allRules.map(({ id, reason }) => [id, reason] as const),
  ...Object.entries(timeReasons),
])

function explanation(rule: string): string {
  return `${rule}: ${reasons.get(rule) ?? ''}`
}
