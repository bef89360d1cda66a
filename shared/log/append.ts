/**
 * Appends what an article says to the log. Four steps, each harmless to repeat:
 *
 *   1. the receipt, once: which events the article speaks of, and when the log learnt it
 *   2. the mentions, each once and for ever
 *   3. the old state of an event, kept as a revision, once
 *   4. the new state, made from ALL mentions of the event, if nobody was faster (`version`)
 *
 * Whoever writes a mention reads the state, then all mentions, and writes the state only if it is
 * still the one that was read. So the last to succeed has seen every mention that was there, and
 * crashes, repeats, races and any order of arrival end in the same log. There are no transactions
 * because there is nothing to undo.
 */
import { allRows } from '../all-rows.ts'
import { DatelineError } from '../errors.ts'
import type { Extraction, RevisionReason } from '../model/event.ts'
import type { EventCard } from '../model/log.ts'
import { eachOf } from '../parallel.ts'
import type { Clock, Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { eventIdOf } from './identity.ts'
import { placingOf } from './keys.ts'
import { type MergedState, mergeMentions } from './merge.ts'
import {
  type ArticleSource,
  isBefore,
  liveMentions,
  type MentionRow,
  mentionItem,
  type Receipt,
  readMentionRows,
  readReceipt,
  readState,
  receiptItem,
  revisionItem,
  type StateRow,
  stateItem,
  type Told,
} from './rows.ts'

/** What one run of an extractor found in an article. */
export interface Finding {
  readonly article: ArticleSource
  readonly extraction: Extraction
  /** The text that the extraction's offsets point into. */
  readonly text: string
  /** Version of the extractor: a new one replaces what the old one said of the article. */
  readonly extractor: string
  /** Which text of the article this is, from 1: a later one replaces what earlier ones said. */
  readonly edition?: number
}

interface Appended {
  /** Mentions that were new to the log. */
  readonly appended: number
  /** Ids of the events that the article speaks of, sorted. */
  readonly events: readonly string[]
}

/**
 * Appends an article's mentions. Safe to call again, at the same time, and after a crash anywhere.
 * Throws `write-conflict` when other workers were faster too often, and `table-unavailable`.
 */
export async function appendMentions(
  ports: Pick<Ports, 'log' | 'clock' | 'telemetry'>,
  finding: Finding,
): Promise<Appended> {
  const told = groupByEvent(finding)
  const events = [...told.keys()].sort()
  const { receipt, withdrawn, newer } = await signReceipt(ports, finding, events)
  // Whoever read the newer text may have looked before this receipt was there, and not withdraw it.
  if (newer !== undefined) return { appended: 0, events: newer.events }
  let appended = 0
  await eachOf([...events, ...withdrawn], settings.log.concurrency, async (id) => {
    const mine = told.get(id) ?? []
    const item = mentionItem(id, { receipt, article: finding.article, told: mine })
    if (await ports.log.put(item, 'absent')) appended += mine.length
    await bringUpToDate(ports, id)
  })
  ports.telemetry.log('debug', 'mentions appended', { articleId: receipt.articleId, appended })
  return { appended, events }
}

function groupByEvent({ article, extraction, text }: Finding): Map<string, Told[]> {
  const told = new Map<string, Told[]>()
  for (const [n, event] of extraction.events.entries()) {
    const id = eventIdOf(event, article.id)
    const { start, end } = event.evidence
    const sentence = text.slice(start, end).slice(0, settings.log.maxSentenceChars)
    told.set(id, [...(told.get(id) ?? []), { n, sentence, event }])
  }
  return told
}

/**
 * Writes the receipt or finds the one that an earlier attempt has written, so that the time of
 * recording stays the first. Events that an earlier run saw in the article and this one does not are
 * withdrawn. `newer`: a run on a later text of the article has signed.
 */
async function signReceipt(
  { log, clock }: { readonly log: Table; readonly clock: Clock },
  { article, extractor, edition = 1 }: Finding,
  events: readonly string[],
): Promise<{
  readonly receipt: Receipt
  readonly withdrawn: readonly string[]
  readonly newer: Receipt | undefined
}> {
  const receipt = { articleId: article.id, extractor, edition, recordedAt: clock.now(), events }
  await log.put(receiptItem(receipt), 'absent')
  const { pk } = receiptItem(receipt)
  const signed = (await allRows(log, { pk, from: 'X#', to: 'X$' })).map(readReceipt)
  const isMine = (other: Receipt) => other.extractor === extractor && other.edition === edition
  const mine = signed.find(isMine) ?? receipt
  const earlier = signed.filter((other) => isBefore(other, mine))
  const seen = new Set(earlier.flatMap((other) => other.events))
  const withdrawn = [...seen].filter((id) => !events.includes(id)).sort()
  return { receipt: mine, withdrawn, newer: signed.find((other) => other.edition > edition) }
}

/** Makes an event's state from its mentions and writes it, unless it is so already. */
async function bringUpToDate(
  { log, clock }: { readonly log: Table; readonly clock: Clock },
  id: string,
): Promise<void> {
  for (let attempt = 0; attempt < settings.log.maxWriteAttempts; attempt += 1) {
    // The state before the mentions: a state written in between then fails the condition.
    const present = await readState(log, id)
    const rows = await readMentionRows(log, id)
    const next = nextState({ id, present, rows, now: clock.now() })
    if (next === undefined) return
    if (present !== undefined) await log.put(revisionItem(present), 'absent')
    if (await writeState(log, { state: next, present, rows })) return
  }
  const attempts = settings.log.maxWriteAttempts
  throw new DatelineError('write-conflict', `event ${id} changed during ${attempts} attempts`)
}

/** The state that follows from the mentions; undefined when it is the present one. */
function nextState({
  id,
  present,
  rows,
  now,
}: {
  readonly id: string
  readonly present: StateRow | undefined
  readonly rows: readonly MentionRow[]
  readonly now: string
}): StateRow | undefined {
  const merged = mergeMentions(liveMentions(rows)) ?? withdrawnState(present, rows)
  if (merged === undefined) return undefined
  const version = (present?.version ?? 0) + 1
  // Clocks of several workers differ; the log's own time never runs backwards.
  const recordedAt =
    present !== undefined && present.card.recordedAt > now ? present.card.recordedAt : now
  const card: EventCard = { id, ...merged, recordedAt, revision: version }
  if (present !== undefined && sameButForRecording(card, present.card)) return undefined
  return { version, reason: reasonFor(present, rows), card }
}

/**
 * An event that no article speaks of any more keeps its id, last state and place in the index, so that
 * who asks what was known then finds it; the lists of now leave it out.
 * One that was withdrawn before it had a state gets one all the same: it bars the way to a worker
 * who has read the mentions without the withdrawal and is about to write.
 */
function withdrawnState(
  present: StateRow | undefined,
  rows: readonly MentionRow[],
): MergedState | undefined {
  const last = present?.card ?? mergeMentions(rows.flatMap(({ mentions }) => mentions))
  if (last === undefined) return undefined
  const withdrawn = { id: '', recordedAt: '', revision: 0, ...last, sourceCount: 0, publishers: [] }
  const { id: _id, recordedAt: _recordedAt, revision: _revision, ...state } = withdrawn
  return state
}

function reasonFor(present: StateRow | undefined, rows: readonly MentionRow[]): RevisionReason {
  if (present === undefined) return 'first mention'
  const nameOf = ({ recordedAt, extractor }: MentionRow) => `${recordedAt} ${extractor}`
  const latest = rows.reduce((a, b) => (nameOf(a) < nameOf(b) ? b : a))
  const runs = rows.filter((row) => row.articleId === latest.articleId)
  if (runs.some((row) => row.edition < latest.edition)) return 'article updated'
  return runs.length > 1 ? 'reprocessed' : 'new mention'
}

function sameButForRecording(a: EventCard, b: EventCard): boolean {
  const rest = (card: EventCard) => JSON.stringify({ ...card, recordedAt: '', revision: 0 })
  return rest(a) === rest(b)
}

async function writeState(
  log: Table,
  {
    state,
    present,
    rows,
  }: { state: StateRow; present: StateRow | undefined; rows: readonly MentionRow[] },
): Promise<boolean> {
  const condition = present === undefined ? 'absent' : { version: present.version }
  const [firstRecordedAt = ''] = rows.map((row) => row.recordedAt).sort()
  const placing = placingOf(state.card.id, { time: state.card.time, firstRecordedAt })
  return log.put(stateItem(state, placing), condition)
}
