/** `dateline show`: one event whole, with every mention and every revision; or one article's text. */
import type { Command } from 'commander'
import type { Article } from '../../shared/model/article.ts'
import type { LoggedEvent, Revision } from '../../shared/model/event.ts'
import { type Api, type DataOptions, openApi } from '../api.ts'
import { print, say } from '../stdio.ts'
import { factTable } from '../table.ts'
import { formatOption, withDataOptions } from './options.ts'

interface Options extends DataOptions {
  readonly format?: string
  readonly edition?: string
}

/** What the API answers about one text of an article. */
interface ArticleText {
  readonly id: string
  readonly url: string
  readonly edition: number
  readonly article: Article
}

/** Adds the command to the program. */
export function addShow(program: Command): void {
  withDataOptions(program.command('show'))
    .description(
      'print one event whole: its mentions with their sentences, and its revisions; or, with --edition, one text of an article',
    )
    .argument('<id>', 'id of an event, or with --edition of an article')
    .option('--edition <n>', 'of an article: 1 is its first text, and each update makes the next')
    .addOption(formatOption())
    .action(run)
}

async function run(id: string, options: Options): Promise<void> {
  const api = await openApi(options, { mode: 'read', say })
  try {
    const { format, edition } = options
    const asTable = format === 'table' || (format === undefined && process.stdout.isTTY)
    const shown =
      edition === undefined ? await eventOf(api, id) : await articleOf(api, { id, edition })
    await print(asTable ? shown.text() : `${JSON.stringify(shown.json, null, 2)}\n`)
  } finally {
    await api.close()
  }
}

interface Shown {
  readonly json: object
  text(): string
}

async function eventOf(api: Api, id: string): Promise<Shown> {
  const path = `/events/${encodeURIComponent(id)}`
  const event = (await (await api.get(path)).json()) as LoggedEvent
  const { revisions } = (await (await api.get(`${path}/history`)).json()) as {
    readonly revisions: readonly Revision[]
  }
  return { json: { ...event, revisions }, text: () => eventText(event, revisions) }
}

async function articleOf(
  api: Api,
  { id, edition }: { readonly id: string; readonly edition: string },
): Promise<Shown> {
  const answer = await api.get(`/articles/${encodeURIComponent(id)}`, { edition })
  const json = (await answer.json()) as ArticleText
  return { json, text: () => articleText(json) }
}

function articleText({ id, url, edition, article }: ArticleText): string {
  const facts: (readonly [string, string])[] = [
    ['id', id],
    ['url', article.canonicalUrl ?? url],
    ['edition', String(edition)],
    ['title', article.title ?? ''],
    ['published', article.published ?? ''],
    ['modified', article.modified ?? ''],
    ['access', [article.access, article.accessReason].filter(Boolean).join(', ')],
  ]
  return `${factTable(facts)}\n${article.text}\n`
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
  const conflicts = (event.conflicts ?? []).map(({ field, chosen, others, because }) => {
    const against = others.map(({ value, sources }) => `${value} (${sources})`).join(', ')
    return `  ${field}: ${chosen.value} (${sourcesIn(chosen.sources)}), not ${against}: ${because}\n`
  })
  const contradicted = conflicts.length === 0 ? '' : `\nReports disagree\n${conflicts.join('')}`
  const steps = revisions.map(
    ({ revision, recordedAt, reason, state }) =>
      `  ${revision}  ${recordedAt}  ${reason}: ${state.status}, ${state.time?.edtf ?? 'not dated'}, ${sourcesIn(state.sourceCount)}`,
  )
  return `${factTable(facts)}${contradicted}\nMentions\n${mentions.join('\n')}\n\nRevisions\n${steps.join('\n')}\n`
}

function sourcesIn(count: number): string {
  return count === 1 ? '1 source' : `${count} sources`
}

function quoted(text: string | undefined): string {
  return text === undefined ? '' : ` ("${text}")`
}
