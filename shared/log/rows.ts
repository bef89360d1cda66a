/** Rows of the log and what they hold: the only place that knows a row's attributes. */
import { allRows } from '../all-rows.ts'
import type { ExtractedEvent, Mention, RevisionReason } from '../model/event.ts'
import type { EventCard } from '../model/log.ts'
import type { Item, Table, Value } from '../ports.ts'
import { cardTuple, eventTuple, readCardTuple, readEventTuple, type Tuple } from './card-codec.ts'
import { pack, unpack } from './codec.ts'
import { eventPk, type Run, receiptKey, versionKey } from './keys.ts'
import type { Listed } from './lists.ts'

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

/** A state of an event, and why it came to be. */
export interface State extends Listed {
  readonly reason: RevisionReason
}

/**
 * One step in an event's life: what a run said of it, and the event's state from then on, if that
 * changed it. Written once and never changed.
 */
export interface VersionRow {
  /** From 1. */
  readonly number: number
  readonly mention: MentionRow
  readonly state?: State
}

export function receiptItem(receipt: Receipt): Item {
  const { recordedAt, events } = receipt
  return { ...receiptKey(receipt), ...runFields(receipt), recordedAt, events }
}

export function readReceipt(item: Item): Receipt {
  const { articleId, extractor, edition = 1, recordedAt, events } = item as Item & Receipt
  return { articleId, extractor, edition, recordedAt, events }
}

/** Nearly all articles have one edition: then it costs nothing. */
function runFields({ articleId, extractor, edition }: Run): Readonly<Record<string, Value>> {
  return { articleId, extractor, ...(edition === 1 ? {} : { edition }) }
}

export function mentionRow(
  receipt: Receipt,
  { article, told }: { readonly article: ArticleSource; readonly told: readonly Told[] },
): MentionRow {
  const { articleId, extractor, edition, recordedAt } = receipt
  const { id: _id, ...source } = article
  const mentions = told.map((one) => ({ articleId, extractor, recordedAt, ...source, ...one }))
  return { articleId, extractor, edition, recordedAt, mentions }
}

/** What stands packed in a row of an event; names are short because they are kept millions of times. */
interface PackedVersion {
  readonly run: readonly [
    articleId: string,
    recordedAt: string,
    extractor: string,
    edition?: number,
  ]
  readonly source?: Omit<ArticleSource, 'id'>
  /** Position, sentence, event. */
  readonly told?: readonly (readonly [number, string, Tuple])[]
  /** Reason, place in the lists, card. */
  readonly state?: readonly [RevisionReason, string, Tuple]
}

export function versionItem(id: string, { number, mention, state }: VersionRow): Item {
  const { articleId, recordedAt, extractor, edition, mentions } = mention
  const [first] = mentions
  const packed: PackedVersion = {
    run:
      edition === 1
        ? [articleId, recordedAt, extractor]
        : [articleId, recordedAt, extractor, edition],
    ...(first === undefined ? {} : { source: sourceOf(first), told: mentions.map(toldOf) }),
    ...(state === undefined ? {} : { state: packedState(state) }),
  }
  return { ...versionKey(id, number), b: pack(packed) }
}

function sourceOf({
  url,
  publisher,
  published,
  title,
  copyOf,
}: Mention): NonNullable<PackedVersion['source']> {
  return {
    url,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    ...(copyOf === undefined ? {} : { copyOf }),
  }
}

function toldOf({ n, sentence, event }: Mention): readonly [number, string, Tuple] {
  return [n, sentence, eventTuple(event)]
}

function packedState({ reason, at, card }: State): NonNullable<PackedVersion['state']> {
  const { id: _id, ...body } = card
  return [reason, at, cardTuple(body)]
}

function readVersion(item: Item): VersionRow {
  const { run, source, told = [], state } = unpack(item) as PackedVersion
  const [articleId, recordedAt, extractor, edition = 1] = run
  const mentions = told.map(([n, sentence, tuple]) => {
    const event = readEventTuple(tuple)
    return { articleId, extractor, recordedAt, url: '', ...source, n, sentence, event }
  })
  const id = item.pk.slice(eventPk('').length)
  return {
    number: Number(item.sk.slice('V#'.length)),
    mention: { articleId, extractor, edition, recordedAt, mentions },
    ...(state === undefined ? {} : { state: readState(id, state) }),
  }
}

function readState(id: string, [reason, at, tuple]: NonNullable<PackedVersion['state']>): State {
  return { reason, at, card: { id, ...readCardTuple(tuple) } as EventCard }
}

/** Everything that is known of an event, in the order of learning, however many pages it fills. */
export async function readVersions(log: Table, id: string): Promise<readonly VersionRow[]> {
  return (await allRows(log, { pk: eventPk(id), from: 'V#', to: 'V$' })).map(readVersion)
}

/** Every state that the event has had, oldest first. */
export function statesOf(versions: readonly VersionRow[]): readonly State[] {
  return versions.flatMap(({ state }) => state ?? [])
}

/** The present state: undefined as long as nobody has said anything that was not withdrawn before. */
export function presentState(versions: readonly VersionRow[]): State | undefined {
  return statesOf(versions).at(-1)
}

/** The latest version alone. */
export async function readLatest(log: Table, id: string): Promise<VersionRow | undefined> {
  const range = { pk: eventPk(id), from: 'V#', to: 'V$' }
  const { items } = await log.query({ ...range, order: 'descending', limit: 1, eventual: true })
  return items.map(readVersion).at(0)
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
