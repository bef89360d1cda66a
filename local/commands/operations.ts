/**
 * `dateline reprocess | rebuild | backup | restore | purge`: an operator's long operations, asked of
 * the API stretch by stretch. What a command prints at its end is the sum of all stretches; what was
 * cut off is simply started again.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type Command, Option } from 'commander'
import { DatelineError } from '../../shared/errors.ts'
import type { Status } from '../../shared/readers.ts'
import { type Api, type DataOptions, openApi } from '../api.ts'
import { print, readLines, say } from '../stdio.ts'
import { withDataOptions } from './options.ts'

/** Lines of a copy that are sent at a time: far below what API Gateway takes. */
const RESTORED_AT_A_TIME = 200

/** A worker that died with messages in hand holds them for minutes: that must not look like a halt. */
const SAID_EVERY_S = 10

/** Adds the commands to the program. */
export function addOperations(program: Command): void {
  withDataOptions(program.command('reprocess'))
    .description('extract stored articles again that an older extractor has read')
    .option('--all', 'also those that the present extractor has read')
    .action((options: DataOptions & { readonly all?: boolean }) =>
      withApi(options, 'work', (api) => reprocess(api, options.all === true)),
    )
  withDataOptions(program.command('rebuild'))
    .description('make states and lists again from what articles say, and count what differs')
    .action((options: DataOptions) =>
      withApi(options, 'read', async (api) => printSum(await addUp(api, '/rebuild', {}))),
    )
  withDataOptions(program.command('backup'))
    .description('print the log as JSON lines')
    .action((options: DataOptions) => withApi(options, 'read', backup))
  withDataOptions(program.command('restore'))
    .description('read a copy of the log as JSON lines from stdin; then rebuild')
    .action((options: DataOptions) => withApi(options, 'read', restore))
  withDataOptions(program.command('purge'))
    .description('erase what an article or a source has said; this cannot be undone')
    .addOption(new Option('--article <id>', 'id of an article').conflicts('source'))
    .option('--source <name>', "a publisher's name, or a host")
    .option('--yes', 'do it: without this, nothing is done')
    .action(purge)
}

async function withApi(
  options: DataOptions,
  mode: 'read' | 'work',
  work: (api: Api) => Promise<void>,
): Promise<void> {
  const api = await openApi(options, { mode, say })
  try {
    await work(api)
  } finally {
    await api.close()
  }
}

async function reprocess(api: Api, all: boolean): Promise<void> {
  await printSum(await addUp(api, '/reprocess', { all }))
  for (let seconds = 0; ; seconds += 1) {
    const { queues } = (await (await api.get('/status')).json()) as Status
    const { waiting, inFlight, delayed } = queues.extract
    if (waiting + inFlight + delayed === 0) return
    if (seconds % SAID_EVERY_S === SAID_EVERY_S - 1) {
      say(
        `${waiting + delayed} articles wait, ${inFlight} are with a worker, or come back from one.`,
      )
    }
    await pause(1_000)
  }
}

async function backup(api: Api): Promise<void> {
  for await (const { lines } of stretches<{ lines: readonly unknown[] }>(api, '/backup', {})) {
    for (const line of lines) await print(`${JSON.stringify(line)}\n`)
  }
}

async function restore(api: Api): Promise<void> {
  const sum: Record<string, number> = { written: 0, kept: 0 }
  let lines: unknown[] = []
  const send = async () => {
    addTo(sum, (await api.send('POST', '/restore', { lines })) as object)
    lines = []
  }
  for await (const { line, n } of readLines()) {
    lines.push(parseLine(line, n))
    if (lines.length === RESTORED_AT_A_TIME) await send()
  }
  if (lines.length > 0) await send()
  addTo(sum, await addUp(api, '/rebuild', {}))
  await printSum(sum)
}

function parseLine(line: string, n: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new DatelineError('bad-input', `line ${n} is not JSON`, { cause })
  }
}

async function purge(
  options: DataOptions & {
    readonly article?: string
    readonly source?: string
    readonly yes?: boolean
  },
): Promise<void> {
  const { article, source, yes } = options
  if (article === undefined && source === undefined) {
    throw new DatelineError('bad-parameter', 'purge needs --article or --source')
  }
  if (yes !== true) {
    throw new DatelineError('bad-parameter', 'purge erases for good: add --yes to do it')
  }
  const asked = article === undefined ? { source } : { article }
  await withApi(options, 'read', async (api) => {
    const sum = await addUp(api, '/purge', asked)
    if (sum['articles'] === 0) say(`Nothing in the log is of "${article ?? source}".`)
    await printSum(sum)
  })
}

/** The numbers of all stretches, added up. */
async function addUp(api: Api, path: string, body: object): Promise<Record<string, number>> {
  const sum: Record<string, number> = {}
  for await (const stretch of stretches<object>(api, path, body)) addTo(sum, stretch)
  return sum
}

async function* stretches<T>(api: Api, path: string, body: object): AsyncGenerator<T> {
  let cursor: string | undefined
  do {
    const answer = await api.send('POST', path, cursor === undefined ? body : { ...body, cursor })
    yield answer as T
    cursor = (answer as { readonly next?: string }).next
  } while (cursor !== undefined)
}

function addTo(sum: Record<string, number>, stretch: object): void {
  for (const [name, value] of Object.entries(stretch)) {
    if (typeof value === 'number') sum[name] = (sum[name] ?? 0) + value
  }
}

function printSum(sum: Readonly<Record<string, number>>): Promise<void> {
  return print(`${JSON.stringify(sum)}\n`)
}
