/** `dateline counts`: how many events there are, by a dimension or a period. */
import { type Command, Option } from 'commander'
import { addCounts, type Counts, dimensions } from '../../shared/query/count-events.ts'
import { type Api, openApi, type Query } from '../api.ts'
import { print, say } from '../stdio.ts'
import { factTable } from '../table.ts'
import { formatOption, withDataOptions } from './options.ts'
import { filtersOf, type Options, withFilters } from './query.ts'

/** Adds the command to the program. */
export function addCountsCommand(program: Command): void {
  const command = withDataOptions(program.command('counts'))
    .description('count the events of the log, by a dimension or a period')
    .addOption(new Option('--by <dimension>').choices(dimensions).makeOptionMandatory())
    .addOption(formatOption())
  withFilters(command).action(run)
}

async function run(options: Options & { readonly by: string }): Promise<void> {
  const api = await openApi(options, { mode: 'read', say })
  try {
    const counts = await countAll(api, { ...filtersOf(options), by: options.by })
    const asTable =
      options.format === 'table' || (options.format === undefined && process.stdout.isTTY)
    if (!asTable) return await print(`${JSON.stringify(counts, null, 2)}\n`)
    await print(factTable(counts.counts.map(({ value, count }) => [value, count] as const)))
    say(`${counts.total} events`)
  } finally {
    await api.close()
  }
}

/** Goes on until everything is counted: one answer ends at its read budget. */
async function countAll(api: Api, query: Query & { readonly by: string }): Promise<Counts> {
  const parts: Counts[] = []
  let cursor: string | undefined
  do {
    const part = (await (await api.get('/counts', { ...query, cursor })).json()) as Counts
    parts.push(part)
    cursor = part.next
  } while (cursor !== undefined)
  return addCounts(query.by, parts)
}
