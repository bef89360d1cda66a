/** Rows of the log and what they hold: the only place that knows a row's attributes. */
import { allRows } from '../all-rows.ts'
import type { ExtractedEvent, Mention, RevisionReason } from '../model/event.ts'
import type { EventCard } from '../model/log.ts'
import type { Item, Table, Value } from '../ports.ts'
import { pack, unpack } from './codec.ts'
import {
  eventPk,
  mentionKey,
  type Placing,
  type Run,
  receiptKey,
  revisionKey,
  STATE,
} from './keys.ts'

/** The article of a mention. */
export interface ArticleSource {
  readonly id: string
  readonly url: string
  readonly publisher?: string
  readonly published?: string
  readonly title?: string
  /** The article whose text this one repeats: then it is no independent source. */
  readonly copyOf?: string
}

/** What one run of one extractor found in one article, and when the log learnt it. */
export interface Receipt extends Run {
  readonly recordedAt: string
  /** Ids of the events that it speaks of. */
  readonly events: readonly string[]
}

export interface Told {
  /** Position among the article's events. */
  readonly n: number
  readonly sentence: string
  readonly event: ExtractedEvent
}

/** All that one run of an extractor found on one event in one article: nothing, if withdrawn. */
export interface MentionRow extends Run {
  readonly recordedAt: string
  readonly mentions: readonly Mention[]
}

/** The present state of an event. */
export interface StateRow {
  readonly version: number
  readonly reason: RevisionReason
  readonly card: EventCard
}

export function receiptItem(receipt: Receipt): Item {
  const { recordedAt, events } = receipt
  return { ...receiptKey(receipt), ...runFields(receipt), recordedAt, events }
}

export function readReceipt(item: Item): Receipt {
  const { articleId, extractor, edition = 1, recordedAt, events } = item as Item & Receipt
  return { articleId, extractor, edition, recordedAt, events }
}

export function mentionItem(
  id: string,
  { receipt, article, told }: { receipt: Receipt; article: ArticleSource; told: readonly Told[] },
): Item {
  const { id: _id, ...source } = article
  const packed = pack({ ...source, events: told })
  const { recordedAt } = receipt
  return { ...mentionKey(id, receipt), ...runFields(receipt), recordedAt, ...packed }
}

/** Nearly all articles have one edition: then it costs nothing. */
function runFields({ articleId, extractor, edition }: Run): Readonly<Record<string, Value>> {
  return { articleId, extractor, ...(edition === 1 ? {} : { edition }) }
}

/** All rows of mentions of an event, however many pages they fill. */
export async function readMentionRows(log: Table, id: string): Promise<readonly MentionRow[]> {
  return (await allRows(log, { pk: eventPk(id), from: 'M#', to: 'M$' })).map(readMentionRow)
}

function readMentionRow(item: Item): MentionRow {
  const row = item as Item & Omit<MentionRow, 'mentions'>
  const { articleId, extractor, edition = 1, recordedAt } = row
  const { events, ...source } = unpack(item) as Omit<ArticleSource, 'id'> & { events: Told[] }
  const mentions = events.map((told) => ({ articleId, extractor, recordedAt, ...source, ...told }))
  return { articleId, extractor, edition, recordedAt, mentions }
}

/**
 * What counts of an event's mentions: of each article what its latest run says, or nothing if that
 * has withdrawn the event.
 */
export function liveMentions(rows: readonly MentionRow[]): readonly Mention[] {
  const latest = new Map<string, MentionRow>()
  for (const row of rows) {
    const known = latest.get(row.articleId)
    if (known === undefined || isBefore(known, row)) latest.set(row.articleId, row)
  }
  return [...latest.values()].flatMap((row) => row.mentions)
}

/** Order of the runs on one article: a newer text counts, however late an older one is read. */
export function isBefore(
  a: Pick<MentionRow, 'edition' | 'recordedAt' | 'extractor'>,
  b: Pick<MentionRow, 'edition' | 'recordedAt' | 'extractor'>,
): boolean {
  if (a.edition !== b.edition) return a.edition < b.edition
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt
  return a.extractor < b.extractor
}

export function stateItem({ version, reason, card }: StateRow, placing: Placing): Item {
  return { pk: eventPk(card.id), sk: STATE, version, reason, ...pack(card), ...placing }
}

export async function readState(log: Table, id: string): Promise<StateRow | undefined> {
  const item = await log.get({ pk: eventPk(id), sk: STATE })
  if (item === undefined) return undefined
  const { version, reason } = item as Item & Omit<StateRow, 'card'>
  return { version, reason, card: readCard(item) }
}

/** Reads the card that the index projects. */
export function readCard(item: Item): EventCard {
  return unpack(item) as EventCard
}

/** A state that is about to be replaced, as it is kept for ever. */
export function revisionItem(state: StateRow): Item {
  const { id, recordedAt } = state.card
  return { ...revisionKey(id, recordedAt, state.version), ...pack(state) }
}

/** All past states of an event, oldest first. */
export async function readRevisions(log: Table, id: string): Promise<readonly StateRow[]> {
  const items = await allRows(log, { pk: eventPk(id), from: 'R#', to: 'R$' })
  return items.map((item) => unpack(item) as StateRow)
}
