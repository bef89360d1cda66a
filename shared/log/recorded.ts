/**
 * The log in the order in which it learnt: for each article a row that names the events which it
 * changed, by the instant that their new states carry. The row is written before those states; one
 * that a crash has left without them names events whose state is of another instant, and is passed
 * over. So is what has changed again since: each event is in this order once, where it last changed.
 *
 * Which events a row still speaks for is seen by reading each, so a page costs a unit or so an event:
 * this order is for following the log, not for looking around in it.
 */
import { allRowsMetered } from '../all-rows.ts'
import type { CardPage, CardQuery, EventCard, PlacedCard } from '../model/log.ts'
import { eachOf } from '../parallel.ts'
import type { Item, Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { pack, unpack } from './codec.ts'
import { locatorIn } from './identity.ts'
import { articlePk, eventPk } from './keys.ts'
import { ownStates } from './own-events.ts'
import {
  type OwnStates,
  presentState,
  type Receipt,
  readReceipt,
  readVersion,
  type State,
} from './rows.ts'

const RECORDED = 'r'

/** What a row names: the article by its locator, if its own events changed, and other events by id. */
type Learnt = readonly [locator: string, ...shared: readonly string[]]

/**
 * The rows for new states. A receipt's own names all that it speaks of, so that it is the same however
 * often it is written; events that learnt of it at another instant have one each, as they are written
 * one by one.
 */
export function recordedRows({
  own,
  shared,
}: {
  readonly own: Pick<OwnStates, 'present' | 'receipts'>
  readonly shared: readonly { readonly state: State }[]
}): readonly Item[] {
  const rows = new Map<string, Learnt>()
  for (const { articleId, recordedAt, shared: ids } of own.receipts) {
    const sk = `${recordedAt}#${articleId}`
    const [, ...known] = rows.get(sk) ?? ['']
    if (ids.length > 0) rows.set(sk, ['', ...new Set([...known, ...ids])])
  }
  for (const { card } of own.present) {
    const sk = `${card.recordedAt}#${own.receipts[0]?.articleId}`
    const [, ...ids] = rows.get(sk) ?? ['']
    rows.set(sk, [locatorIn(card.id), ...ids])
  }
  for (const { card } of shared.map(({ state }) => state)) {
    if (!isNamed(card, own.receipts)) rows.set(`${card.recordedAt}#${card.id}`, ['', card.id])
  }
  return [...rows].map(([sk, learnt]) => ({ pk: RECORDED, sk, b: pack(learnt) }))
}

/** Whether a receipt's row surely names the event. */
function isNamed({ id, recordedAt }: EventCard, receipts: readonly Receipt[]): boolean {
  const [receipt, ...tied] = receipts.filter((other) => other.recordedAt === recordedAt)
  // Two runs of one instant share a row, and who does not know of the other may write it last.
  return receipt !== undefined && tied.length === 0 && receipt.shared.includes(id)
}

/** Whether the index has learnt of anything. */
export async function isAnythingRecorded(index: Table): Promise<boolean> {
  return (await index.query({ pk: RECORDED, limit: 1 })).items.length > 0
}

/** Rows of articles that are read at a time: each may lead to a read for each of its events. */
const PAGE = 20

/** Marks positions in this order. */
const MARK = '@'

interface Read {
  readonly log: Table
  readonly logIndex: Table
  readonly isBackwards: boolean
  capacity: number
}

/** Instants of rows, both inclusive. */
interface Stretch {
  readonly from: string
  readonly to?: string
}

/**
 * One page in the order of learning, or in the order `latest`, which goes back from now: there, what
 * changes between two pages moves to the front and is in no later page.
 */
export async function listRecorded(
  tables: Pick<Ports, 'log' | 'logIndex'>,
  { order, since = '0', after, limit, withdrawn }: CardQuery,
): Promise<CardPage> {
  const read: Read = { ...tables, isBackwards: order === 'latest', capacity: 0 }
  const cards: PlacedCard[] = []
  for await (const placed of changes(read, stretchOf(read, { since, after }))) {
    if (after !== undefined && !isBehind(read, placed.position, after)) continue
    if (placed.card.sourceCount === 0 && withdrawn !== true) continue
    cards.push(placed)
    if (cards.length > limit) break
  }
  const page = cards.slice(0, limit)
  const last = page.at(-1)
  return {
    cards: page,
    capacity: read.capacity,
    ...(cards.length > page.length && last !== undefined ? { next: last.position } : {}),
  }
}

function stretchOf(
  { isBackwards }: Read,
  { since, after }: { readonly since: string; readonly after: string | undefined },
): Stretch {
  if (after === undefined) return { from: since }
  const instant = instantOf(after.slice(MARK.length))
  // Behind whatever the instant's own rows are called.
  return isBackwards ? { from: since, to: `${instant}$` } : { from: instant }
}

function isBehind({ isBackwards }: Read, position: string, after: string): boolean {
  return isBackwards ? position < after : position > after
}

/** The events that were changed last within a stretch of time, in order. */
async function* changes(read: Read, stretch: Stretch): AsyncGenerator<PlacedCard> {
  let together: Item[] = []
  for await (const row of articleRows(read, stretch)) {
    const [first] = together
    // Several articles may have been learnt of in one millisecond.
    if (first !== undefined && instantOf(first.sk) !== instantOf(row.sk)) {
      yield* changesAt(read, together)
      together = []
    }
    together.push(row)
  }
  yield* changesAt(read, together)
}

async function* articleRows(read: Read, stretch: Stretch): AsyncGenerator<Item> {
  const order = read.isBackwards ? ('descending' as const) : ('ascending' as const)
  let after: string | undefined
  do {
    const query = { pk: RECORDED, ...stretch, order, limit: PAGE, eventual: true }
    const page = await read.logIndex.query(after === undefined ? query : { ...query, after })
    read.capacity += page.capacity
    yield* page.items
    after = page.next
  } while (after !== undefined)
}

async function* changesAt(read: Read, rows: readonly Item[]): AsyncGenerator<PlacedCard> {
  const found = new Map<string, EventCard>()
  await eachOf(rows, settings.log.concurrency, async (row) => {
    for (const card of await presentCards(read, row)) {
      if (card.recordedAt === instantOf(row.sk)) found.set(card.id, card)
    }
  })
  const ascending = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [id, card] of read.isBackwards ? ascending.reverse() : ascending) {
    yield { card, position: `${MARK}${card.recordedAt}#${id}` }
  }
}

/** The present cards of the events that a row names, and perhaps of more that are the article's own. */
async function presentCards(read: Read, row: Item): Promise<readonly EventCard[]> {
  const [locator, ...ids] = unpack(row) as Learnt
  const cards = await Promise.all(ids.map((id) => presentCard(read, id)))
  const shared = cards.flatMap((card) => card ?? [])
  if (locator === '') return shared
  const range = { pk: articlePk(locator), from: 'X#', to: 'X$' }
  const { items, capacity } = await allRowsMetered(read.log, range)
  read.capacity += capacity
  const { present } = ownStates(items.map(readReceipt))
  return [...shared, ...present.map(({ card }) => card)]
}

async function presentCard(read: Read, id: string): Promise<EventCard | undefined> {
  const range = { pk: eventPk(id), from: 'V#', to: 'V$' }
  const { items, capacity } = await allRowsMetered(read.log, range)
  read.capacity += capacity
  return presentState(items.map(readVersion))?.card
}

function instantOf(text: string): string {
  return text.slice(0, text.indexOf('#'))
}
