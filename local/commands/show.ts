/** `dateline show`: one event whole, with every mention and every revision. */
import type { Command } from 'commander'
import type { LoggedEvent, Revision } from '../../shared/model/event.ts'
import { type DataOptions, openApi } from '../api.ts'
import { print, say } from '../stdio.ts'
import { factTable } from '../table.ts'
import { formatOption, withDataOptions } from './options.ts'

interface Options extends DataOptions {
  readonly format?: string
}

/** Adds the command to the program. */
export function addShow(program: Command): void {
  withDataOptions(program.command('show'))
    .description('print one event whole: its mentions with their sentences, and its revisions')
    .argument('<event-id>')
    .addOption(formatOption())
    .action(run)
}

async function run(id: string, options: Options): Promise<void> {
  const api = await openApi(options, { mode: 'read', say })
  try {
    const path = `/events/${encodeURIComponent(id)}`
    const event = (await (await api.get(path)).json()) as LoggedEvent
    const history = (await (await api.get(`${path}/history`)).json()) as {
      readonly revisions: readonly Revision[]
    }
    const asTable =
      options.format === 'table' || (options.format === undefined && process.stdout.isTTY)
    await print(
      asTable
        ? eventText(event, history.revisions)
        : `${JSON.stringify({ ...event, revisions: history.revisions }, null, 2)}\n`,
    )
  } finally {
    await api.close()
  }
}

function eventText(event: LoggedEvent, revisions: readonly Revision[]): string {
  const { time, place } = event
  const facts: (readonly [string, string])[] = [
    ['id', event.id],
    ['kind', `${event.kind} (${event.class})`],
    ['status', event.status],
    ['time', time === null ? 'not dated' : `${time.edtf}, ${time.basis}${quoted(time.text)}`],
    ['place', place === null ? '' : [place.name, place.country].filter(Boolean).join(', ')],
    ...event.actors.map(
      ({ role, name, country }) => [role, [name, country].filter(Boolean).join(', ')] as const,
    ),
    ['said by', event.attribution ?? ''],
    ['confidence', event.confidence.toFixed(2)],
  ]
  const mentions = (event.sources ?? []).flatMap(({ publisher, published, url, mentions }) =>
    mentions.map(({ sentence }) => {
      const from = [publisher, published, url].filter(Boolean).join(', ')
      return `  "${sentence.replace(/\s+/g, ' ')}"\n    ${from}`
    }),
  )
  const steps = revisions.map(
    ({ revision, recordedAt, reason, state }) =>
      `  ${revision}  ${recordedAt}  ${reason}: ${state.status}, ${state.time?.edtf ?? 'not dated'}, ${state.sourceCount} sources`,
  )
  return `${factTable(facts)}\nMentions\n${mentions.join('\n')}\n\nRevisions\n${steps.join('\n')}\n`
}

function quoted(text: string | undefined): string {
  return text === undefined ? '' : ` ("${text}")`
}
