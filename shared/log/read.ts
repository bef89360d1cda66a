/**
 * Reads the log: one event whole, its history, and lists in order of time. A list walks the levels
 * of the index (keys.ts) and their shards side by side, lazily, so a page costs what it holds and
 * not what the log holds.
 *
 * A position is the sort key of a card, and every stream can go on behind any sort key: so cursors
 * hold no state of the table, and stay good while events are written. Only an event whose time is
 * corrected between two pages can move from the unread to the read part or back.
 */
import type { LoggedEvent, Mention, Revision, Source } from '../model/event.ts'
import type { CardPage, CardQuery, LogReader, PlacedCard } from '../model/log.ts'
import type { Table } from '../ports.ts'
import { addDays } from './days.ts'
import { type Level, levels, partitionPk, UNDATED } from './keys.ts'
import { compareMentions } from './merge.ts'
import { mergeOrdered } from './ordered.ts'
import {
  liveMentions,
  readCard,
  readMentionRows,
  readRevisions,
  readState,
  type StateRow,
} from './rows.ts'

/** Sort before and behind every key of the index; DynamoDB allows no empty bound. */
const [FIRST, LAST] = ['0', '\u{10ffff}']

/** Marks positions among undated events, which come last in either order. */
const MARK = '~'

/** Opens a log table for reading. */
export function logReader(log: Table): LogReader {
  return {
    getEvent: (id) => getEvent(log, id),
    history: (id) => history(log, id),
    stateAt: async (id, instant) =>
      (await statesOf(log, id))?.findLast(({ card }) => card.recordedAt <= instant)?.card,
    listCards: (query) => listCards(log, query),
  }
}

async function getEvent(log: Table, id: string): Promise<LoggedEvent | undefined> {
  const state = await readState(log, id)
  if (state === undefined) return undefined
  const mentions = liveMentions(await readMentionRows(log, id))
  return { ...state.card, sources: sourcesOf(mentions) }
}

/** Articles in order of publication, each with its sentences. */
function sourcesOf(mentions: readonly Mention[]): readonly Source[] {
  const sources = new Map<string, Source>()
  for (const mention of [...mentions].sort(compareMentions)) {
    const { articleId, url, publisher, published, title, copyOf, sentence, event } = mention
    const known = sources.get(articleId)
    const told = { sentence, trigger: event.trigger.text }
    sources.set(articleId, {
      url,
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      ...(title === undefined ? {} : { title }),
      articleId,
      ...(copyOf === undefined ? {} : { copyOf }),
      mentions: [...(known?.mentions ?? []), told],
    })
  }
  return [...sources.values()]
}

async function history(log: Table, id: string): Promise<readonly Revision[] | undefined> {
  return (await statesOf(log, id))?.map(asRevision)
}

/** Every state that the event has had, oldest first, the present one last. */
async function statesOf(log: Table, id: string): Promise<readonly StateRow[] | undefined> {
  const present = await readState(log, id)
  if (present === undefined) return undefined
  // A writer that died after keeping the present state has kept it too early.
  const past = (await readRevisions(log, id)).filter((state) => state.version < present.version)
  return [...past, present]
}

function asRevision({ version, reason, card }: StateRow): Revision {
  return { revision: version, recordedAt: card.recordedAt, reason, state: card }
}

/** One walk through the index: what is asked, and what it has cost so far. */
interface Walk extends CardQuery {
  readonly log: Table
  readonly order: 'newest' | 'oldest'
  /** Compares sort keys in the order of the walk. */
  readonly compare: (a: string, b: string) => number
  capacity: number
}

async function listCards(log: Table, query: CardQuery): Promise<CardPage> {
  const sign = query.order === 'newest' ? -1 : 1
  const walk: Walk = { ...query, log, compare: (a, b) => sign * compareText(a, b), capacity: 0 }
  const cards: PlacedCard[] = []
  // One more than asked tells whether there is a next page.
  for await (const placed of allCards(walk)) {
    cards.push(placed)
    if (cards.length > query.limit) break
  }
  const page = cards.slice(0, query.limit)
  const last = page.at(-1)
  return {
    cards: page,
    capacity: walk.capacity,
    ...(cards.length > page.length && last !== undefined ? { next: last.position } : {}),
  }
}

async function* allCards(walk: Walk): AsyncGenerator<PlacedCard> {
  if (!isUndated(walk.after)) yield* datedCards(walk)
  if (walk.from === undefined && walk.to === undefined) yield* undatedCards(walk)
}

function datedCards(walk: Walk): AsyncGenerator<PlacedCard> {
  const streams = levels.map((level) => levelCards(walk, level))
  return mergeOrdered(streams, (a, b) => walk.compare(a.position, b.position))
}

function levelCards(walk: Walk, level: Level): AsyncGenerator<PlacedCard> {
  const bounds = boundsOf(walk, level)
  const order = walk.order === 'newest' ? 'descending' : 'ascending'
  const shards = shardsOf(walk, { level, ...bounds, order, mark: '' })
  return mergeOrdered(shards, (a, b) => walk.compare(a.position, b.position))
}

function undatedCards(walk: Walk): AsyncGenerator<PlacedCard> {
  const from = isUndated(walk.after) ? walk.after.slice(MARK.length) : FIRST
  const shards = shardsOf(walk, { level: UNDATED, from, to: LAST, order: 'ascending', mark: MARK })
  return mergeOrdered(shards, (a, b) => compareText(a.position, b.position))
}

/** Sort keys of the level between which events of the walk can stand. */
function boundsOf({ from, to, after, order }: Walk, level: Level): { from: string; to: string } {
  const reach = Number.isFinite(level.maxDays) ? level.maxDays - 1 : undefined
  const first = from === undefined || reach === undefined ? FIRST : addDays(from, -reach)
  const last = to === undefined ? LAST : to + LAST
  if (after === undefined) return { from: first, to: last }
  return order === 'newest'
    ? { from: first, to: after < last ? after : last }
    : { from: after > first ? after : first, to: last }
}

interface Stretch {
  readonly level: Level
  /** Sort keys, inclusive. */
  readonly from: string
  readonly to: string
  readonly order: 'ascending' | 'descending'
  /** Put before sort keys to make positions. */
  readonly mark: string
}

function shardsOf(walk: Walk, stretch: Stretch): readonly AsyncGenerator<PlacedCard>[] {
  if (stretch.from > stretch.to) return []
  const { level } = stretch
  return Array.from({ length: level.shards }, (_, shard) =>
    partitionCards(walk, { ...stretch, pk: partitionPk(level, shard) }),
  )
}

async function* partitionCards(
  walk: Walk,
  { level, pk, from, to, order, mark }: Stretch & { readonly pk: string },
): AsyncGenerator<PlacedCard> {
  const query = { index: 'month', pk, from, to, order, limit: pageSize(walk, level.shards) }
  let after: string | undefined
  do {
    const page = await walk.log.query(after === undefined ? query : { ...query, after })
    walk.capacity += page.capacity
    for (const item of page.items) {
      const position = mark + String(item['monthSk'])
      // Bounds are inclusive, positions exclusive.
      if (position === walk.after) continue
      const card = readCard(item)
      if (card.sourceCount > 0 || walk.withdrawn === true) yield { card, position }
    }
    after = page.next
  } while (after !== undefined)
}

/** A shard holds its share of a page, give or take: what is read in vain is paid for, too. */
function pageSize({ limit }: Walk, shards: number): number {
  return Math.min(Math.max(Math.ceil((limit + 1) / shards) + 2, 4), 100)
}

function isUndated(position: string | undefined): position is string {
  return position?.startsWith(MARK) === true
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
