/**
 * Lists of events in order of time. A list walks the levels of its facets (keys.ts) side by side,
 * lazily, so a page costs what it holds and not what the log holds.
 *
 * A position is the sort key of a card, and every stream can go on behind any sort key: so cursors
 * hold no state of the table, and stay good while events are written. Only an event whose time is
 * corrected between two pages can move from the unread to the read part or back.
 */
import type { CardPage, CardQuery, Facet, PlacedCard } from '../model/log.ts'
import type { Item, Ports, Table } from '../ports.ts'
import { addDays } from './days.ts'
import { groupPlace, type Level, levels, type Shelf, shelvesOf, UNDATED } from './keys.ts'
import { readListRow } from './lists.ts'
import { mergeOrdered } from './ordered.ts'

/** Sort before and behind every key of the index; DynamoDB allows no empty bound. */
const [FIRST, LAST] = ['0', '\u{10ffff}']

/** Marks positions among undated events, which come last in either order. */
const MARK = '~'

/** Rows that fit into the 4 KB that a read is charged for at least. */
const LEAST_ROWS = 12

const EVERYTHING: readonly Facet[] = [{ by: 'time' }]

/** One walk through the index: what is asked, and what it has cost so far. */
interface Walk extends CardQuery {
  readonly index: Table
  readonly facets: readonly Facet[]
  /** Compares positions in the order of the walk. */
  readonly compare: (a: string, b: string) => number
  capacity: number
  /** Cards that the page still needs. */
  wanted: number
}

/** One page of a list. */
export async function listCards(
  { logIndex }: Pick<Ports, 'logIndex'>,
  query: CardQuery,
): Promise<CardPage> {
  const sign = query.order === 'newest' ? -1 : 1
  const walk: Walk = {
    ...query,
    index: logIndex,
    facets: query.facets ?? EVERYTHING,
    compare: (a, b) => sign * compareText(a, b),
    capacity: 0,
    // One more than asked tells whether there is a next page.
    wanted: query.limit + 1,
  }
  const cards: PlacedCard[] = []
  for await (const placed of allCards(walk)) {
    // An event of two of the lists.
    if (placed.position === cards.at(-1)?.position) continue
    cards.push(placed)
    walk.wanted -= 1
    if (walk.wanted === 0) break
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
  const order = walk.order === 'newest' ? 'descending' : 'ascending'
  const streams = levels.flatMap((level) =>
    shelvesCards(walk, { level, ...boundsOf(walk, level), order }),
  )
  return mergeOrdered(streams, (a, b) => walk.compare(a.position, b.position))
}

function undatedCards(walk: Walk): AsyncGenerator<PlacedCard> {
  const from = isUndated(walk.after) ? groupPlace(walk.after.slice(MARK.length)) : FIRST
  const stretch = { level: UNDATED, from, to: LAST, order: 'ascending' } as const
  return mergeOrdered(shelvesCards(walk, stretch), (a, b) => compareText(a.position, b.position))
}

/** Sort keys of the level between which events of the walk can stand. */
function boundsOf({ from, to, after, order }: Walk, level: Level): { from: string; to: string } {
  const reach = Number.isFinite(level.maxDays) ? level.maxDays - 1 : undefined
  const first = from === undefined || reach === undefined ? FIRST : addDays(from, -reach)
  const last = to === undefined ? LAST : to + LAST
  if (after === undefined) return { from: first, to: last }
  // The row of an article's own events stands before all of their places.
  const group = groupPlace(after)
  return order === 'newest'
    ? { from: first, to: after < last ? after : last }
    : { from: group > first ? group : first, to: last }
}

interface Stretch {
  readonly level: Level
  /** Sort keys, inclusive. */
  readonly from: string
  readonly to: string
  readonly order: 'ascending' | 'descending'
}

function shelvesCards(walk: Walk, stretch: Stretch): readonly AsyncGenerator<PlacedCard>[] {
  if (stretch.from > stretch.to) return []
  return walk.facets.flatMap((facet) =>
    shelvesOf(facet, stretch.level).map((shelf) => shelfCards(walk, stretch, shelf)),
  )
}

async function* shelfCards(
  walk: Walk,
  { level, from, to, order }: Stretch,
  { pk, prefix }: Shelf,
): AsyncGenerator<PlacedCard> {
  const range = { pk, from: prefix + from, to: prefix + to, order, eventual: true }
  let limit = firstPage(walk, level)
  let after: string | undefined
  do {
    const query = { ...range, limit }
    const page = await walk.index.query(after === undefined ? query : { ...query, after })
    walk.capacity += page.capacity
    for (const item of page.items) yield* placedCards(walk, { item, level, order })
    after = page.next
    // A shelf that is read up before the others holds more than its share of what is wanted.
    limit = Math.min(Math.max(Math.ceil(walk.wanted / 2), LEAST_ROWS), 100)
  } while (after !== undefined)
}

function* placedCards(
  { after, withdrawn }: Walk,
  { item, level, order }: Pick<Stretch, 'level' | 'order'> & { readonly item: Item },
): Generator<PlacedCard> {
  const sign = order === 'descending' ? -1 : 1
  const listed = readListRow(item)
  for (const { at, card } of sign === 1 ? listed : [...listed].reverse()) {
    const position = level === UNDATED ? MARK + at : at
    // Bounds are inclusive, positions exclusive.
    const isBehind =
      after === undefined ||
      isUndated(after) !== isUndated(position) ||
      sign * compareText(position, after) > 0
    if (isBehind && (card.sourceCount > 0 || withdrawn === true)) yield { card, position }
  }
}

/** A shelf holds its share of a page, give or take: what is read in vain is paid for, too. */
function firstPage({ limit, facets }: Walk, level: Level): number {
  // Nearly all events have a day.
  if (level.name !== 'day') return LEAST_ROWS
  const shelves = facets.reduce((sum, facet) => sum + shelvesOf(facet, level).length, 0)
  return Math.min(Math.max(Math.ceil((limit + 1) / shelves) + 2, LEAST_ROWS), 100)
}

function isUndated(position: string | undefined): position is string {
  return position?.startsWith(MARK) === true
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
