/** Rows of the log and what they hold: the only place that knows a row's attributes. */
import { allRows } from '../all-rows.ts'
import type { ExtractedEvent, Mention, RevisionReason } from '../model/event.ts'
import type { EventCard } from '../model/log.ts'
import type { Item, Table } from '../ports.ts'
import { cardTuple, eventTuple, readCardTuple, readEventTuple, type Tuple } from './card-codec.ts'
import { pack, unpack } from './codec.ts'
import { articleIn, articlePk, eventPk, type Run, receiptKey, versionKey } from './keys.ts'
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
  readonly article: ArticleSource
  /** Ids of the events that other articles can speak of, too. */
  readonly shared: readonly string[]
  /** The article's own events. */
  readonly own: readonly Told[]
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

/** The states that an article's own events have now, and all that they ever had. */
export interface OwnStates {
  readonly present: readonly State[]
  readonly ever: readonly State[]
  /** All receipts of the article. */
  readonly receipts: readonly Receipt[]
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

/** Written of every event: position, sentence, event. */
type PackedTold = readonly [n: number, sentence: string, event: Tuple]

/** Names are short because they are kept millions of times. */
interface PackedReceipt {
  readonly run: PackedRun
  readonly source: Source
  readonly shared?: readonly string[]
  readonly told?: readonly PackedTold[]
}

type PackedRun = readonly [articleId: string, at: string, extractor: string, edition?: number]

type Source = Omit<ArticleSource, 'id'>

export function receiptItem(receipt: Receipt): Item {
  const { article, shared, own } = receipt
  const packed: PackedReceipt = {
    // The key says which article.
    run: packedRun({ ...receipt, articleId: '' }),
    source: sourceOf(article),
    ...(shared.length === 0 ? {} : { shared }),
    ...(own.length === 0 ? {} : { told: own.map(packedTold) }),
  }
  return { ...receiptKey(receipt), b: pack(packed) }
}

/** Reads a row of an article. */
export function readReceipt(item: Item): Receipt {
  const { run, source, shared = [], told = [] } = unpack(item) as PackedReceipt
  const { articleId: named, ...more } = readRun(run)
  const articleId = named === '' ? articleIn(item.sk) : named
  return {
    ...{ articleId, ...more, shared },
    article: { id: articleId, ...source },
    own: told.map(readTold),
  }
}

/** All receipts of the articles with this locator, nearly always one article. */
export async function readReceipts(log: Table, locator: string): Promise<readonly Receipt[]> {
  const rows = await allRows(log, { pk: articlePk(locator), from: 'X#', to: 'X$' })
  return rows.map(readReceipt)
}

function packedRun({ articleId, recordedAt, extractor, edition }: RecordedRun): PackedRun {
  // Nearly all articles have one edition: then it costs nothing.
  const run = [articleId, recordedAt, extractor] as const
  return edition === 1 ? run : [...run, edition]
}

type RecordedRun = Run & { readonly recordedAt: string }

function readRun([articleId, recordedAt, extractor, edition = 1]: PackedRun): RecordedRun {
  return { articleId, extractor, edition, recordedAt }
}

function packedTold({ n, sentence, event }: Told): PackedTold {
  return [n, sentence, eventTuple(event)]
}

function readTold([n, sentence, event]: PackedTold): Told {
  return { n, sentence, event: readEventTuple(event) }
}

/** What a run says of one event. */
export function mentionRow(receipt: Receipt, told: readonly Told[]): MentionRow {
  const { articleId, extractor, edition, recordedAt, article } = receipt
  const run = { articleId, extractor, recordedAt }
  const mentions = told.map((one) => ({ ...run, ...sourceOf(article), ...one }))
  return { articleId, extractor, edition, recordedAt, mentions }
}

/** What stands packed in a row of an event. */
interface PackedVersion {
  readonly run: PackedRun
  readonly source?: Source
  readonly told?: readonly PackedTold[]
  /** Reason, place in the lists, card. */
  readonly state?: readonly [RevisionReason, string, Tuple]
}

export function versionItem(id: string, { number, mention, state }: VersionRow): Item {
  const { mentions } = mention
  const [first] = mentions
  const packed: PackedVersion = {
    run: packedRun(mention),
    ...(first === undefined ? {} : { source: sourceOf(first), told: mentions.map(packedTold) }),
    ...(state === undefined ? {} : { state: packedState(state) }),
  }
  return { ...versionKey(id, number), b: pack(packed) }
}

function sourceOf({ url, publisher, published, title, copyOf }: Source): Source {
  return {
    url,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    ...(copyOf === undefined ? {} : { copyOf }),
  }
}

function packedState({ reason, at, card }: State): NonNullable<PackedVersion['state']> {
  const { id: _id, ...body } = card
  return [reason, at, cardTuple(body)]
}

/** Reads a row of an event. */
export function readVersion(item: Item): VersionRow {
  const { run, source = { url: '' }, told = [], state } = unpack(item) as PackedVersion
  const { edition, ...mentioned } = readRun(run)
  const mentions = told.map((one) => ({ ...mentioned, ...source, ...readTold(one) }))
  const id = item.pk.slice(eventPk('').length)
  return {
    number: Number(item.sk.slice('V#'.length)),
    mention: { ...mentioned, edition, mentions },
    ...(state === undefined ? {} : { state: readState(id, state) }),
  }
}

function readState(id: string, [reason, at, tuple]: NonNullable<PackedVersion['state']>): State {
  return { reason, at, card: { id, ...readCardTuple(tuple) } as EventCard }
}

/** Everything that is known of a shared event, in the order of learning, however many pages it fills. */
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
