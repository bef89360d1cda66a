/**
 * Answers a question by a walk through the lists that plan.ts names, keeping the cards that match. A
 * rare thing may need a long walk, so a page also ends when its read budget is spent; its cursor
 * then goes on from there, and no event is shown twice or skipped.
 *
 * When few of the first cards match, the other paths that promise to be cheaper are tried from where
 * the walk stands, and the one that gets furthest with as many cards is gone on with.
 */
import type {
  CardOrder,
  CardPage,
  CardQuery,
  EventCard,
  LogReader,
  PlacedCard,
} from '../model/log.ts'
import { eachOf } from '../parallel.ts'
import { settings } from '../settings.ts'
import { makeCursor, readCursor } from './cursor.ts'
import { type EventFilter, type EventQuery, matches } from './filter.ts'
import { type Path, type Plan, planFor } from './plan.ts'

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
  /** The path that was taken, and those that could have been. */
  readonly path: Path
  readonly paths: readonly Path[]
}

type Log = Pick<LogReader, 'listCards' | 'stateAt' | 'findActors'>

interface Asked extends EventQuery {
  /** Events at most, 1 or more. */
  readonly limit: number
  readonly cursor?: string
  /** Cards that may be looked at; absent = settings.query.readBudget. */
  readonly readBudget?: number
}

/** A walk and how far it has come. */
interface Walk {
  readonly log: Log
  readonly asked: Asked
  readonly readBudget: number
  readonly paths: readonly Path[]
  path: Path
  /** Other paths have been tried. */
  isSettled: boolean
  events: EventCard[]
  /** Position of the last card that was looked at. */
  after: string | undefined
  read: number
  capacity: number
}

/** One page of the events asked for. Throws `bad-cursor`. */
export async function findEvents(
  log: Log,
  { readBudget = settings.query.readBudget, ...asked }: Asked,
): Promise<EventPage> {
  const after = asked.cursor === undefined ? undefined : readCursor(asked, asked.cursor)
  const plan = await planFor(log, asked)
  const walk = startWalk({ log, asked, readBudget }, plan, after)
  let batch = asked.limit
  do {
    const page = await nextCards(walk, Math.min(batch, readBudget - walk.read))
    const before = walk.events.length
    await takeFrom(walk, page)
    if (walk.events.length === asked.limit) break
    batch = nextBatch(walk, {
      size: batch,
      cards: page.cards.length,
      taken: walk.events.length - before,
    })
  } while (walk.after !== undefined && walk.read < readBudget)
  const { events, read, capacity, path, paths } = walk
  return {
    events,
    partial: walk.after !== undefined && events.length < asked.limit,
    read,
    capacity,
    path,
    paths,
    ...(walk.after === undefined ? {} : { next: makeCursor(asked, walk.after) }),
  }
}

function startWalk(
  asked: Pick<Walk, 'log' | 'asked' | 'readBudget'>,
  { paths, capacity }: Plan,
  after: string | undefined,
): Walk {
  const [path = { by: 'time', facets: [] }] = paths
  return { ...asked, paths, path, isSettled: false, events: [], after, read: 0, capacity }
}

/** As many cards as fill the page if they match as often as the last ones, and some more. */
function nextBatch(
  { asked, events }: Walk,
  last: { readonly size: number; readonly cards: number; readonly taken: number },
): number {
  const left = asked.limit - events.length
  const guess = last.taken === 0 ? last.size * 2 : Math.ceil((1.2 * left * last.cards) / last.taken)
  return Math.min(Math.max(guess, LEAST_BATCH), last.size * 4, settings.query.maxBatch)
}

/** Fewer cost the same. */
const LEAST_BATCH = 12

async function nextCards(walk: Walk, limit: number): Promise<CardPage> {
  const others = walk.isSettled || walk.read === 0 ? [] : cheaperPaths(walk)
  let best = await cardsOf(walk, walk.path, limit)
  if (best.next === undefined) return best
  for (const path of others) {
    walk.isSettled = true
    if (walk.read + limit > walk.readBudget) break
    const page = await cardsOf(walk, path, limit)
    if (isFurther(page.next, best.next, walk.asked.order)) {
      walk.path = path
      best = page
    }
  }
  return best
}

/** Units that the first pages of a list's levels cost, and a card behind them. */
const [LIST_UNITS, CARD_UNITS] = [2, 0.05]

/** Those that would cost less than to go on as before, as far as can be told. */
function cheaperPaths({ paths, path, asked, events, read }: Walk): readonly Path[] {
  const left = asked.limit - events.length
  const goingOn = ((left * read) / Math.max(events.length, 0.5)) * CARD_UNITS
  return paths.filter(
    (other) =>
      // The list of all events gets nowhere sooner.
      other !== path &&
      other.by !== 'time' &&
      other.facets.length * LIST_UNITS + left * CARD_UNITS < goingOn,
  )
}

async function cardsOf(walk: Walk, { facets }: Path, limit: number): Promise<CardPage> {
  const page = await walk.log.listCards({
    ...cardQuery(walk.asked, { limit, after: walk.after }),
    facets,
  })
  walk.read += page.cards.length
  walk.capacity += page.capacity
  return page
}

/** Undated events are last in both orders; a path without a next page has come to its end. */
function isFurther(a: string | undefined, b: string | undefined, order: CardOrder): boolean {
  if (b === undefined) return false
  if (a === undefined) return true
  const [isLateA, isLateB] = [a.startsWith('~'), b.startsWith('~')]
  if (isLateA !== isLateB) return isLateA
  return isLateA || order === 'oldest' ? a > b : a < b
}

/** Takes what matches, until the page is full. */
async function takeFrom(walk: Walk, page: CardPage): Promise<void> {
  const { asked, log } = walk
  const known = await asKnown(log, page.cards, asked.filter.asOf)
  const matching = known
    .filter(({ card }) => matches(card, asked.filter))
    .slice(0, asked.limit - walk.events.length)
  walk.events.push(...matching.map(({ card }) => card))
  const lastTaken = matching.at(-1)?.position
  const isFull = walk.events.length === asked.limit
  walk.after = isFull && lastTaken !== page.cards.at(-1)?.position ? lastTaken : page.next
}

function cardQuery(
  { filter: { from, to, since, asOf }, order }: EventQuery,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): CardQuery {
  return {
    order,
    limit,
    // What was dated otherwise then may stand anywhere now.
    ...(from === undefined || asOf !== undefined ? {} : { from }),
    ...(to === undefined || asOf !== undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { withdrawn: true }),
    ...(since === undefined || asOf !== undefined ? {} : { since }),
    ...(after === undefined ? {} : { after }),
  }
}

/** The cards as they were at the instant, in their present order; without those not yet known. */
async function asKnown(
  log: Pick<LogReader, 'stateAt'>,
  cards: readonly PlacedCard[],
  asOf: EventFilter['asOf'],
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
