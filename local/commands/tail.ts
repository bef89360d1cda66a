/**
 * `dateline query --follow`: events as the log learns of them, until the command is ended. Asks for
 * what was recorded since shortly before the last answer, for a worker may take some seconds from
 * the instant that its events carry to the write; what was shown before is not shown again.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { EventCard } from '../../shared/model/log.ts'
import type { Api, Query } from '../api.ts'
import { print } from '../stdio.ts'

/** Between two questions. */
const EVERY_MS = 5_000

/** How long a worker may take: the timeout of its function. */
const LATE_MS = 60_000

interface Page {
  readonly events: readonly EventCard[]
  readonly next?: string
}

/** Prints JSON lines. `rounds`: questions at most, `everyMs` apart. */
export async function followEvents(
  api: Pick<Api, 'get'>,
  query: Query,
  {
    since,
    rounds = Number.POSITIVE_INFINITY,
    everyMs = EVERY_MS,
  }: { readonly since: string; readonly rounds?: number; readonly everyMs?: number },
): Promise<void> {
  const shown: Shown = new Map()
  let from = since
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await pause(everyMs)
    const begun = Date.now()
    let cursor: string | undefined
    do {
      const asked = { ...query, order: 'recorded', since: from, cursor }
      const page = (await (await api.get('/events', asked)).json()) as Page
      for (const event of page.events) await printOnce(event, shown)
      cursor = page.next
    } while (cursor !== undefined)
    from = nextStart(from, begun)
    forgetBefore(from, shown)
  }
}

function forgetBefore(from: string, shown: Shown): void {
  for (const [id, { recordedAt }] of shown) if (recordedAt < from) shown.delete(id)
}

/** Where to ask on: what was asked for in words ("yesterday") is behind us after the first round. */
function nextStart(from: string, begunMs: number): string {
  const settledMs = begunMs - LATE_MS
  return Date.parse(from) > settledMs ? from : new Date(settledMs).toISOString()
}

/** What an answer may still hold again. */
type Shown = Map<string, Pick<EventCard, 'revision' | 'recordedAt'>>

async function printOnce(event: EventCard, shown: Shown): Promise<void> {
  const { id, revision, recordedAt } = event
  if (shown.get(id)?.revision === revision) return
  shown.set(id, { revision, recordedAt })
  await print(`${JSON.stringify(event)}\n`)
}
