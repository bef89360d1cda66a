/**
 * Appends what an article says to the log. Three steps, each harmless to repeat:
 *
 *   1. the receipt, once: which events the article speaks of, and when the log learnt it
 *   2. the new states' rows in the index, over those of the old states
 *   3. the next version of each event, if nobody was faster: one row that holds what the article
 *      says of the event and the state that follows from everything said of it
 *
 * Step 3 decides, by one conditional write. Whoever is too late there reads again and makes the
 * version after that, so the last version has seen every mention, and crashes, repeats, races and
 * any order of arrival end in the same log. Step 2 comes first, so that whoever comes second writes
 * over it: a row of the index that step 3 did not confirm is of somebody who tries again. There are
 * no transactions because there is nothing to undo.
 *
 * New events are written as many at a time as there are; only what is not new is done one by one.
 */
import { allRows } from '../all-rows.ts'
import { DatelineError } from '../errors.ts'
import type { Extraction } from '../model/event.ts'
import { eachOf } from '../parallel.ts'
import type { Clock, Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { advance, hasMention } from './advance.ts'
import { eventIdOf } from './identity.ts'
import { versionKey } from './keys.ts'
import { listRows, staleKeys } from './lists.ts'
import { missingNames, nameRows, rememberNames } from './names.ts'
import { recordedRows } from './recorded.ts'
import {
  type ArticleSource,
  isBefore,
  type MentionRow,
  mentionRow,
  presentState,
  type Receipt,
  readReceipt,
  readVersions,
  receiptItem,
  type State,
  statesOf,
  type Told,
  type VersionRow,
  versionItem,
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

/** What appending needs of the world. */
export type LogPorts = Pick<Ports, 'log' | 'logIndex' | 'clock' | 'telemetry'>

/**
 * Appends an article's mentions. Safe to call again, at the same time, and after a crash anywhere.
 * Throws `write-conflict` when other workers were faster too often, and `table-unavailable`.
 */
export async function appendMentions(ports: LogPorts, finding: Finding): Promise<Appended> {
  const told = groupByEvent(finding)
  const events = [...told.keys()].sort()
  const { receipt, isNew, withdrawn, newer } = await signReceipt(ports, finding, events)
  // Whoever read the newer text may have looked before this receipt was there, and not withdraw it.
  if (newer !== undefined) return { appended: 0, events: newer.events }
  const words = [...events, ...withdrawn].map((id): Word => {
    const mention = mentionRow(receipt, { article: finding.article, told: told.get(id) ?? [] })
    return { id, mention, attempts: [] }
  })
  const { appended, left } = isNew ? await appendAtOnce(ports, words) : { appended: 0, left: words }
  let more = 0
  await eachOf(left, settings.log.concurrency, async (word) => {
    if (await appendOne(ports, word)) more += word.mention.mentions.length
  })
  const sum = appended + more
  ports.telemetry.log('debug', 'mentions appended', { articleId: receipt.articleId, appended: sum })
  return { appended: sum, events }
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
  /** Nobody has tried before. */
  readonly isNew: boolean
  readonly withdrawn: readonly string[]
  readonly newer: Receipt | undefined
}> {
  const receipt = { articleId: article.id, extractor, edition, recordedAt: clock.now(), events }
  const isNew = await log.put(receiptItem(receipt), 'absent')
  const { pk } = receiptItem(receipt)
  const signed = (await allRows(log, { pk, from: 'X#', to: 'X$' })).map(readReceipt)
  const isMine = (other: Receipt) => other.extractor === extractor && other.edition === edition
  const mine = signed.find(isMine) ?? receipt
  const earlier = signed.filter((other) => isBefore(other, mine))
  const seen = new Set(earlier.flatMap((other) => other.events))
  const withdrawn = [...seen].filter((id) => !events.includes(id)).sort()
  const newer = signed.find((other) => other.edition > edition)
  return { receipt: mine, isNew, withdrawn, newer }
}

/** What the run says of one event. */
interface Word {
  readonly id: string
  readonly mention: MentionRow
  /** States whose rows are in the index although others were faster. */
  readonly attempts: readonly State[]
}

/** Appends all in few calls, as nearly always nobody else is at it; returns what has failed. */
async function appendAtOnce(
  ports: LogPorts,
  words: readonly Word[],
): Promise<{ readonly appended: number; readonly left: readonly Word[] }> {
  const now = ports.clock.now()
  const firsts = await ports.log.getAll(words.map(({ id }) => versionKey(id, 1)))
  const known = new Set(firsts.map(({ pk }) => pk))
  const steps: { word: Word; versions: readonly VersionRow[]; next: VersionRow }[] = []
  const left: Word[] = []
  await eachOf(words, settings.log.concurrency, async (word) => {
    const { id, mention } = word
    const versions = known.has(versionKey(id, 1).pk) ? await readVersions(ports.log, id) : []
    // The message came twice, and the other worker was faster.
    if (hasMention(versions, mention)) left.push(word)
    else steps.push({ word, versions, next: advance({ id, versions, mention, now }) })
  })
  await writeLists(ports, {
    articleId: words[0]?.mention.articleId,
    lists: steps.map(({ versions, next }) => ({ before: statesOf(versions), present: next.state })),
    isRepeat: false,
  })
  let appended = 0
  await eachOf(steps, settings.log.concurrency, async ({ word, next }) => {
    if (await ports.log.put(versionItem(word.id, next), 'absent')) {
      appended += word.mention.mentions.length
    } else left.push({ ...word, attempts: next.state === undefined ? [] : [next.state] })
  })
  return { appended, left }
}

/** Appends to one event, however many others do; says whether it was new to the log. */
async function appendOne(ports: LogPorts, word: Word): Promise<boolean> {
  const attempts = [...word.attempts]
  for (let attempt = 0; attempt < settings.log.maxWriteAttempts; attempt += 1) {
    const versions = await readVersions(ports.log, word.id)
    if (!hasMention(versions, word.mention)) {
      if (await appendNext(ports, word, { versions, attempts })) return true
    } else if (await confirmLists(ports, word, { versions, attempts })) return false
  }
  const attempted = settings.log.maxWriteAttempts
  throw new DatelineError('write-conflict', `event ${word.id} changed during ${attempted} attempts`)
}

interface Known {
  readonly versions: readonly VersionRow[]
  /** States whose rows may be in the index, and were never the event's: grows with each attempt. */
  readonly attempts: State[]
}

/** Writes the event's next version; false when somebody was faster. */
async function appendNext(
  ports: LogPorts,
  { id, mention }: Word,
  { versions, attempts }: Known,
): Promise<boolean> {
  const next = advance({ id, versions, mention, now: ports.clock.now() })
  const present = next.state ?? presentState(versions)
  const lists = [{ before: [...statesOf(versions), ...attempts], present }]
  // Without a new state only the lists are repeated, and have to be looked at again.
  const isNews = next.state !== undefined
  const articleId = isNews ? mention.articleId : undefined
  await writeLists(ports, { articleId, lists, isRepeat: true })
  if (next.state !== undefined) attempts.push(next.state)
  if (!(await ports.log.put(versionItem(id, next), 'absent'))) return false
  if (isNews) return true
  const versionsNow = [...versions, next]
  return confirmLists(ports, { id, mention, attempts: [] }, { versions: versionsNow, attempts })
}

/** Makes the lists as the versions say; false when there is a newer version by now. */
async function confirmLists(
  ports: LogPorts,
  { id }: Word,
  { versions, attempts }: Known,
): Promise<boolean> {
  const lists = [{ before: [...statesOf(versions), ...attempts], present: presentState(versions) }]
  await writeLists(ports, { articleId: undefined, lists, isRepeat: true })
  return (await readVersions(ports.log, id)).length === versions.length
}

interface Lists {
  /** Undefined: nothing new is learnt. */
  readonly articleId: string | undefined
  readonly lists: readonly {
    /** States whose rows may be there. */
    readonly before: readonly State[]
    /** Undefined: the lists stay as they are. */
    readonly present: State | undefined
  }[]
  /** After a crash nothing is known to be there. */
  readonly isRepeat: boolean
}

async function writeLists(
  { logIndex }: Pick<LogPorts, 'logIndex'>,
  { articleId, lists, isRepeat }: Lists,
): Promise<void> {
  const states = lists.flatMap(({ present }) => present ?? [])
  if (states.length === 0) return
  const actors = states.flatMap(({ card }) => card.actors)
  const names = isRepeat ? nameRows(actors) : await missingNames(logIndex, actors)
  const recorded = articleId === undefined ? [] : recordedRows(articleId, states)
  await logIndex.putAll([...names, ...states.flatMap(listRows), ...recorded])
  rememberNames(logIndex, actors)
  const stale = lists.flatMap(({ before, present }) =>
    present === undefined ? [] : staleKeys(before, present),
  )
  await eachOf(stale, settings.log.concurrency, (key) => logIndex.remove(key))
}
