/** `dateline redrive`: dead letters back to their queues. */
import type { Command } from 'commander'
import { type DataOptions, openApi } from '../api.ts'
import { print, say } from '../stdio.ts'
import { withDataOptions } from './options.ts'

/** Adds the command to the program. */
export function addRedrive(program: Command): void {
  withDataOptions(program.command('redrive'))
    .description('move dead letters back to their queues, after what killed them is mended')
    .action(run)
}

async function run(options: DataOptions): Promise<void> {
  const api = await openApi(options, { mode: 'read', say })
  try {
    await print(`${JSON.stringify(await api.send('POST', '/redrive'))}\n`)
    say('A running `dateline start` or the next `dateline ingest` works on them.')
  } finally {
    await api.close()
  }
}
