/**
 * Lists of events in order of time. A list walks the levels of its facets (keys.ts) side by side,
 * lazily, so a page costs what it holds and not what the log holds.
 *
 * A position is the sort key of a card, and every stream can go on behind any sort key: so cursors
 * hold no state of the table, and stay good while events are written. Only an event whose time is
 * corrected between two pages can move from the unread to the read part or back.
 */
import type { CardPage, CardQuery, Facet, PlacedCard } from '../model/log.ts'
import type { Ports, Table } from '../ports.ts'
import { addDays } from './days.ts'
import {
  DAY,
  groupPlace,
  type Level,
  levels,
  packPk,
  type Shelf,
  shelvesOf,
  UNDATED,
} from './keys.ts'
import { type Listed, readListRow } from './lists.ts'
import { compareText, mergeOrdered } from './ordered.ts'
import { endOf, readPack, recentProgress } from './packs.ts'
import { packsBetween } from './walk-packs.ts'

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
  /** By level: up to which sort key lists are packed. */
  readonly done: Readonly<Record<string, string>>
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
  const walk = await startWalk(logIndex, query)
  const cards: PlacedCard[] = []
  let last: string | undefined
  for await (const placed of allCards(walk)) {
    // An event of two of the lists, or what was packed of it before it changed.
    if (placed.position === last) continue
    last = placed.position
    if (placed.card.sourceCount === 0 && query.withdrawn !== true) continue
    cards.push(placed)
    walk.wanted -= 1
    if (walk.wanted === 0) break
  }
  const page = cards.slice(0, query.limit)
  const next = cards.length > page.length ? page.at(-1)?.position : undefined
  return { cards: page, capacity: walk.capacity, ...(next === undefined ? {} : { next }) }
}

async function startWalk(index: Table, query: CardQuery): Promise<Walk> {
  const sign = query.order === 'newest' ? -1 : 1
  const facets = query.facets ?? EVERYTHING
  // Half a unit, where anything is packed at all.
  const isPacked = facets.some(({ by }) => by !== 'actor')
  return {
    ...query,
    index,
    facets,
    done: isPacked ? (await recentProgress(index)).done : {},
    compare: (a, b) => sign * compareText(a, b),
    capacity: isPacked ? 0.5 : 0,
    // One more than asked tells whether there is a next page.
    wanted: query.limit + 1,
  }
}

async function* allCards(walk: Walk): AsyncGenerator<PlacedCard> {
  if (!isUndated(walk.after)) yield* datedCards(walk)
  if (walk.from === undefined && walk.to === undefined) yield* undatedCards(walk)
}

function datedCards(walk: Walk): AsyncGenerator<PlacedCard> {
  const order = walk.order === 'newest' ? 'descending' : 'ascending'
  const rows = levels.flatMap((level) =>
    shelvesCards(walk, { level, order, ...boundsOf(walk, level) }),
  )
  const packed = packsCards(walk, { level: DAY, order, ...boundsOf(walk, DAY) })
  return inOrder([...rows, ...packed], walk.compare)
}

function undatedCards(walk: Walk): AsyncGenerator<PlacedCard> {
  const from = isUndated(walk.after) ? groupPlace(walk.after.slice(MARK.length)) : FIRST
  const stretch = { level: UNDATED, from, to: LAST, order: 'ascending' } as const
  return inOrder([...shelvesCards(walk, stretch), ...packsCards(walk, stretch)], compareText)
}

/** A card, or only how far a list has come. */
type Step = PlacedCard | { readonly position: string; readonly card: undefined }

/** Of cards of one position the one in a row comes before what is packed. */
async function* inOrder(
  streams: readonly AsyncGenerator<Step>[],
  compare: (a: string, b: string) => number,
): AsyncGenerator<PlacedCard> {
  const steps = mergeOrdered(streams, (a, b) => compare(a.position, b.position))
  for await (const step of steps) if (step.card !== undefined) yield step
}

interface Range {
  readonly from: string
  readonly to: string
}

/** Sort keys of the level between which events of the walk can stand. */
function boundsOf({ from, to, after, order }: Walk, level: Level): Range {
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

/** Sort keys, inclusive. */
interface Stretch extends Range {
  readonly level: Level
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
    for (const item of page.items) yield* placedCards(walk, { level, order }, readListRow(item))
    after = page.next
    // A shelf that is read up before the others holds more than its share of what is wanted.
    limit = Math.min(Math.max(Math.ceil(walk.wanted / 2), LEAST_ROWS), 100)
  } while (after !== undefined)
}

/** What is packed of all facets. */
function packsCards(walk: Walk, stretch: Stretch): readonly AsyncGenerator<Step>[] {
  const done = walk.done[stretch.level.name]
  if (done === undefined) return []
  const to = endOf(done) < stretch.to ? endOf(done) : stretch.to
  if (stretch.from > to) return []
  return walk.facets.flatMap((facet) => {
    const pk = packPk(facet, stretch.level)
    return pk === undefined ? [] : [packCards(walk, { ...stretch, to }, pk)]
  })
}

async function* packCards(walk: Walk, stretch: Stretch, pk: string): AsyncGenerator<Step> {
  // Reads nothing until all newer events are read.
  if (stretch.order === 'descending') yield { position: stretch.to, card: undefined }
  for await (const item of packsBetween(walk, { ...stretch, pk })) {
    const listed = readPack(item).filter(({ at }) => at >= stretch.from && at <= stretch.to)
    yield* placedCards(walk, stretch, listed)
  }
}

function* placedCards(
  { after }: Walk,
  { level, order }: Pick<Stretch, 'level' | 'order'>,
  listed: readonly Listed[],
): Generator<PlacedCard> {
  const sign = order === 'descending' ? -1 : 1
  for (const { at, card } of sign === 1 ? listed : [...listed].reverse()) {
    const position = level === UNDATED ? MARK + at : at
    // Bounds are inclusive, positions exclusive.
    const isBehind =
      after === undefined ||
      isUndated(after) !== isUndated(position) ||
      sign * compareText(position, after) > 0
    if (isBehind) yield { card, position }
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
