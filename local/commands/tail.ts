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
  const shown = new Map<string, number>()
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
    const settled = new Date(begun - LATE_MS).toISOString()
    if (settled > from) from = settled
  }
}

async function printOnce(event: EventCard, shown: Map<string, number>): Promise<void> {
  if (shown.get(event.id) === event.revision) return
  shown.set(event.id, event.revision)
  await print(`${JSON.stringify(event)}\n`)
}
