/** `dateline start`: the whole of Dateline on this machine, until Ctrl-C. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from 'commander'
import { DatelineError } from '../../shared/errors.ts'
import { type Api, connectTo } from '../api.ts'
import { dataFolder } from '../environment.ts'
import { type Newsroom, startNewsroom } from '../newsroom/serve.ts'
import { type Stack, startStack } from '../stack.ts'
import { say } from '../stdio.ts'
import { allowPrivateOf } from './options.ts'
import { printEvents } from './query.ts'

interface Options {
  readonly port: string
  readonly data?: string
  readonly sample?: boolean
  readonly allowPrivate?: boolean
}

/** Events shown at start: all of the sample's, and the newest of a log that may be long. */
const SHOWN = { sample: 1_000, own: 40 } as const
/** The sample's addresses are part of what is logged: they must be the same at each start. */
const NEWSROOM_PORT = 4748

const REPEATED_AFTER_MS = 1_000

/** Adds the command to the program. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('run everything on this machine: polling, pipeline, HTTP API')
    .option('--port <port>', 'port of the HTTP API on 127.0.0.1', '4747')
    .option('--data <folder>', 'data folder (default: .dateline)')
    .option('--sample', 'follow the sample newsroom, which is served on this machine too')
    .option('--allow-private', 'let every feed and article lead to private and loopback addresses')
    .action(run)
}

async function run(options: Options): Promise<void> {
  const port = portOf(options.port)
  const newsroom = options.sample === true ? await openNewsroom() : undefined
  try {
    await runStack({ ...options, port }, newsroom)
  } finally {
    await newsroom?.close()
  }
}

async function openNewsroom(): Promise<Newsroom> {
  try {
    return await startNewsroom({ port: NEWSROOM_PORT })
  } catch (cause) {
    throw new DatelineError(
      'port-in-use',
      `the sample newsroom needs port ${NEWSROOM_PORT}, whatever --port says, and it is taken: stop the other \`dateline start --sample\`, or what else listens there`,
      { cause },
    )
  }
}

async function runStack(
  options: Omit<Options, 'port'> & { readonly port: number },
  newsroom: Newsroom | undefined,
): Promise<void> {
  const folder = dataFolder(options.data)
  const stack = await startStack({
    folder,
    port: options.port,
    allowPrivate: allowed(options, newsroom),
    mode: 'run',
    say,
  })
  const stopped = untilTold()
  try {
    say(`Dateline answers at ${stack.url}.`)
    const first = firstRound(stack, connectTo(stack, folder), newsroom).then(() =>
      say(`\nDateline answers at ${stack.url} and keeps polling. Ctrl-C ends it.`),
    )
    await Promise.race([first, stopped])
    await stopped
    say('Ending ...')
  } finally {
    await stack.close()
  }
}

/** A signal may arrive twice (terminal and launcher); a person who repeats it does not want to wait. */
function untilTold(): Promise<void> {
  let toldAt: number | undefined
  return new Promise((resolve) => {
    const onSignal = () => {
      toldAt ??= Date.now()
      if (Date.now() - toldAt > REPEATED_AFTER_MS) process.exit(130)
      resolve()
    }
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal)
  })
}

function allowed(
  { allowPrivate }: Pick<Options, 'allowPrivate'>,
  newsroom: Newsroom | undefined,
): string {
  if (allowPrivate === true || newsroom === undefined) return allowPrivateOf(allowPrivate)
  return new URL(newsroom.origin).host
}

/** The first poll and everything that comes of it, then the events. */
async function firstRound(stack: Stack, api: Api, newsroom: Newsroom | undefined): Promise<void> {
  for (const url of newsroom?.feeds ?? []) await api.send('POST', '/feeds', { url })
  say('Polling feeds ...')
  await stack.tick()
  await untilQuiet(stack, api)
  await printEvents(api, {
    query: {},
    format: 'table',
    limit: newsroom === undefined ? SHOWN.own : SHOWN.sample,
  })
}

/** Nothing waits in a queue and nobody works, twice in a row. */
async function untilQuiet(stack: Stack, api: Api): Promise<void> {
  let quiet = 0
  while (quiet < 2) {
    await pause(200)
    const status = (await (await api.get('/status')).json()) as {
      readonly queues: Readonly<Record<string, { readonly waiting: number }>>
    }
    const waiting = Object.values(status.queues).some((queue) => queue.waiting > 0)
    quiet = waiting || stack.isBusy() ? 0 : quiet + 1
  }
}

function portOf(asked: string): number {
  const port = Number(asked)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new DatelineError('bad-parameter', `--port "${asked}" is not a port (0 to 65535)`)
}
