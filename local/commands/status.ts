/** `dateline status`: queues, dead letters, feed health, totals and lag. */
import type { Command } from 'commander'
import { type Metric, metrics } from '../../shared/metrics.ts'
import type { Status } from '../../shared/readers.ts'
import { type DataOptions, openApi } from '../api.ts'
import { readTotals } from '../metrics.ts'
import { print, say } from '../stdio.ts'
import { factTable } from '../table.ts'
import { formatOption, withDataOptions } from './options.ts'

interface Options extends DataOptions {
  readonly format?: string
}

/** Adds the command to the program. */
export function addStatus(program: Command): void {
  withDataOptions(program.command('status'))
    .description('queue depths, dead letters, feed health, totals and lag')
    .addOption(formatOption())
    .action(run)
}

async function run(options: Options): Promise<void> {
  const api = await openApi(options, { mode: 'read', say })
  try {
    const status = (await (await api.get('/status')).json()) as Status
    const totals = api.folder === undefined ? {} : readTotals(api.folder)
    const asTable =
      options.format === 'table' || (options.format === undefined && process.stdout.isTTY)
    if (asTable) await printTable(status, totals)
    else await print(`${JSON.stringify({ ...status, metrics: totals }, null, 2)}\n`)
  } finally {
    await api.close()
  }
}

async function printTable(status: Status, totals: Readonly<Record<string, number>>): Promise<void> {
  const queues = Object.entries(status.queues).map(
    ([name, { waiting, inFlight, delayed, dead }]) =>
      [
        `queue ${name}`,
        `${waiting} waiting, ${inFlight} in flight, ${delayed} delayed, ${dead} dead`,
      ] as const,
  )
  const feeds = Object.entries(status.feeds).map(([state, n]) => [`feeds ${state}`, n] as const)
  const failing = status.failing.map(
    ({ url, code, message }) => [`failing ${url}`, `${code}: ${message}`] as const,
  )
  const counted = (Object.keys(metrics) as Metric[])
    .filter((name) => totals[name] !== undefined)
    .map((name) => [metrics[name], totals[name] ?? 0] as const)
  await print(
    factTable([
      ...queues,
      ...feeds,
      ...failing,
      ['longest waiting article', `${status.lagS} s`],
      ...counted,
    ]),
  )
}
