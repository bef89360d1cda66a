/**
 * Answers a question by a walk through the log in order of time, keeping the cards that match. A
 * rare thing may need a long walk, so a page also ends when its read budget is spent; its cursor
 * then goes on from there, and no event is shown twice or skipped.
 */
import type { CardQuery, EventCard, LogReader, PlacedCard } from '../model/log.ts'
import { eachOf } from '../parallel.ts'
import { settings } from '../settings.ts'
import { makeCursor, readCursor } from './cursor.ts'
import { type EventFilter, type EventQuery, matches } from './filter.ts'

export interface EventPage {
  readonly events: readonly EventCard[]
  /** Cursor; absent on the last page. */
  readonly next?: string
  /** The budget was spent before the page was full: there may be more, or not. */
  readonly partial: boolean
  /** Cards looked at. */
  readonly read: number
  /** Read request units. */
  readonly capacity: number
}

interface Asked extends EventQuery {
  /** Events at most, 1 or more. */
  readonly limit: number
  readonly cursor?: string
  /** Cards that may be looked at; absent = settings.query.readBudget. */
  readonly readBudget?: number
}

/** One page of the events asked for. Throws `bad-cursor`. */
export async function findEvents(
  log: Pick<LogReader, 'listCards' | 'stateAt'>,
  { readBudget = settings.query.readBudget, ...asked }: Asked,
): Promise<EventPage> {
  const events: EventCard[] = []
  let after = asked.cursor === undefined ? undefined : readCursor(asked, asked.cursor)
  let [read, capacity, batch] = [0, 0, asked.limit]
  do {
    const limit = Math.min(batch, readBudget - read)
    const page = await log.listCards(cardQuery(asked, { limit, after }))
    read += page.cards.length
    capacity += page.capacity
    const { taken, lastTaken } = takeMatching(
      await asKnown(log, page.cards, asked.filter.asOf),
      asked.filter,
      asked.limit - events.length,
    )
    events.push(...taken)
    const full = events.length === asked.limit
    after =
      full && lastTaken?.position !== page.cards.at(-1)?.position ? lastTaken?.position : page.next
    if (full) break
    // Few match: read more at a time.
    batch = Math.min(batch * 2, settings.query.maxBatch)
  } while (after !== undefined && read < readBudget)
  return {
    events,
    partial: after !== undefined && events.length < asked.limit,
    read,
    capacity,
    ...(after === undefined ? {} : { next: makeCursor(asked, after) }),
  }
}

function cardQuery(
  { filter: { from, to, asOf }, order }: EventQuery,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): CardQuery {
  return {
    order,
    limit,
    // What was dated otherwise then may stand anywhere now.
    ...(from === undefined || asOf !== undefined ? {} : { from }),
    ...(to === undefined || asOf !== undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { withdrawn: true }),
    ...(after === undefined ? {} : { after }),
  }
}

/** The cards as they were at the instant, in their present order; without those not yet known. */
async function asKnown(
  log: Pick<LogReader, 'stateAt'>,
  cards: readonly PlacedCard[],
  asOf: string | undefined,
): Promise<readonly PlacedCard[]> {
  if (asOf === undefined) return cards
  const known = new Map<PlacedCard, EventCard | undefined>()
  await eachOf(cards, settings.query.historyConcurrency, async (placed) => {
    const { card } = placed
    known.set(placed, card.recordedAt <= asOf ? card : await log.stateAt(card.id, asOf))
  })
  return cards.flatMap((placed) => {
    const card = known.get(placed)
    return card === undefined || card.sourceCount === 0 ? [] : [{ ...placed, card }]
  })
}

function takeMatching(cards: readonly PlacedCard[], filter: EventFilter, most: number) {
  const matching = cards.filter(({ card }) => matches(card, filter)).slice(0, most)
  return { taken: matching.map(({ card }) => card), lastTaken: matching.at(-1) }
}
