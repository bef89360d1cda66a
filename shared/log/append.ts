/**
 * Appends what an article says to the log. Three steps, each harmless to repeat:
 *
 *   1. the receipt, once: what the article says, and when the log learnt it. It is all that is kept
 *      of events that are the article's own; of events that others can speak of it names the ids.
 *   2. the new states' rows in the index, over those of the old states
 *   3. the next version of each event that others can speak of, if nobody was faster: one row that
 *      holds what the article says of it and the state that follows from everything said of it
 *
 * Step 3 decides, by one conditional write. Whoever is too late there reads again and makes the
 * version after that, so the last version has seen every mention, and crashes, repeats, races and
 * any order of arrival end in the same log. Step 2 comes first, so that whoever comes second writes
 * over it: a row of the index that step 3 did not confirm is of somebody who tries again. The lists
 * of own events follow from the receipts, which are looked at once more when they are written. There
 * are no transactions because there is nothing to undo.
 *
 * New events are written as many at a time as there are; only what is not new is done one by one.
 */
import { DatelineError } from '../errors.ts'
import type { Extraction } from '../model/event.ts'
import { eachOf } from '../parallel.ts'
import type { Clock, Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { identify, locatorOf, ownIdOf } from './identity.ts'
import { ownStates } from './own-events.ts'
import {
  type ArticleSource,
  isBefore,
  mentionRow,
  type Receipt,
  readReceipts,
  receiptItem,
  type Told,
} from './rows.ts'
import { appendAtOnce, appendOne, type Word } from './shared-events.ts'
import { writeLists } from './write-lists.ts'

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

/** What appending needs of the world. */
export type LogPorts = Pick<Ports, 'log' | 'logIndex' | 'clock' | 'telemetry'>

/**
 * Appends an article's mentions. Safe to call again, at the same time, and after a crash anywhere.
 * Throws `write-conflict` when other workers were faster too often, and `table-unavailable`.
 */
export async function appendMentions(ports: LogPorts, finding: Finding): Promise<Appended> {
  const { own, shared } = toldOf(finding)
  const { receipt, isNew, signed } = await signReceipt(ports, finding, { own, shared })
  const newer = signed.find((other) => isBefore(receipt, other))
  // Whoever wrote the one that counts may have looked before this was there, and not withdraw it.
  const words = newer === undefined ? wordsOf(receipt, { shared, signed }) : []
  const { appended, left } = isNew
    ? await appendAtOnce(ports, words, ownStates(signed))
    : { appended: 0, left: words }
  let more = isNew ? own.length : 0
  await eachOf(left, settings.log.concurrency, async (word) => {
    if (await appendOne(ports, word)) more += word.mention.mentions.length
  })
  await confirmOwn(ports, { articleId: receipt.articleId, signed: isNew ? signed : [] })
  const sum = appended + more
  ports.telemetry.log('debug', 'mentions appended', { articleId: receipt.articleId, appended: sum })
  return { appended: sum, events: eventsOf(newer ?? receipt) }
}

function eventsOf({ articleId, shared, own }: Receipt): readonly string[] {
  return [...new Set([...shared, ...own.map(({ event }) => ownIdOf(event, articleId))])].sort()
}

interface ToldEvents {
  readonly own: readonly Told[]
  readonly shared: ReadonlyMap<string, readonly Told[]>
}

function toldOf({ article, extraction, text }: Finding): ToldEvents {
  const own: Told[] = []
  const shared = new Map<string, Told[]>()
  for (const [n, event] of extraction.events.entries()) {
    const { id, isShared } = identify(event, article.id)
    const { start, end } = event.evidence
    const sentence = text.slice(start, end).slice(0, settings.log.maxSentenceChars)
    if (isShared) shared.set(id, [...(shared.get(id) ?? []), { n, sentence, event }])
    else own.push({ n, sentence, event })
  }
  return { own, shared }
}

/**
 * Writes the receipt or finds the one that an earlier attempt has written, so that the time of
 * recording stays the first.
 */
async function signReceipt(
  { log, clock }: { readonly log: Table; readonly clock: Clock },
  { article, extractor, edition = 1 }: Finding,
  { own, shared }: ToldEvents,
): Promise<{
  readonly receipt: Receipt
  /** Nobody has tried before. */
  readonly isNew: boolean
  /** All receipts of the article. */
  readonly signed: readonly Receipt[]
}> {
  const run = { articleId: article.id, extractor, edition, recordedAt: clock.now() }
  const receipt = { ...run, article, shared: [...shared.keys()].sort(), own }
  const isNew = await log.put(receiptItem(receipt), 'absent')
  const signed = await receiptsOf(log, article.id)
  const isMine = (other: Receipt) => other.extractor === extractor && other.edition === edition
  return { receipt: signed.find(isMine) ?? receipt, isNew, signed }
}

async function receiptsOf(log: Table, articleId: string): Promise<readonly Receipt[]> {
  const all = await readReceipts(log, locatorOf(articleId))
  return all.filter((receipt) => receipt.articleId === articleId)
}

/**
 * What is to be said of shared events: events that an earlier run saw in the article and this one
 * does not are withdrawn.
 */
function wordsOf(
  receipt: Receipt,
  { shared, signed }: Pick<ToldEvents, 'shared'> & { readonly signed: readonly Receipt[] },
): readonly Word[] {
  const earlier = signed.filter((other) => isBefore(other, receipt))
  const ids = new Set([...receipt.shared, ...earlier.flatMap((other) => other.shared)])
  return [...ids]
    .sort()
    .map((id) => ({ id, mention: mentionRow(receipt, shared.get(id) ?? []), attempts: [] }))
}

/**
 * Lists the article's own events as its receipts say, until the receipts are still the same when
 * that is done. `signed`: those by which they were listed already.
 */
async function confirmOwn(
  ports: LogPorts,
  { articleId, signed }: { readonly articleId: string; readonly signed: readonly Receipt[] },
): Promise<void> {
  let listed = signed
  for (let attempt = 0; attempt < settings.log.maxWriteAttempts; attempt += 1) {
    if (listed.length > 0 && listed.every(({ own }) => own.length === 0)) return
    const now = await receiptsOf(ports.log, articleId)
    if (now.length === listed.length) return
    await writeLists(ports, { isLearnt: true, own: ownStates(now), isRepeat: true })
    listed = now
  }
  const attempted = settings.log.maxWriteAttempts
  throw new DatelineError(
    'write-conflict',
    `article ${articleId} changed during ${attempted} attempts`,
  )
}
