/**
 * The events that several articles can speak of: each a chain of versions in the log, whose next one
 * is written by one conditional write. append.ts says in which order, and why.
 */
import { DatelineError } from '../errors.ts'
import { eachOf } from '../parallel.ts'
import type { Ports } from '../ports.ts'
import { settings } from '../settings.ts'
import { advance, hasMention } from './advance.ts'
import { eventPk, versionKey } from './keys.ts'
import {
  type MentionRow,
  type OwnStates,
  presentState,
  readVersions,
  type State,
  statesOf,
  type VersionRow,
  versionItem,
} from './rows.ts'
import { writeLists } from './write-lists.ts'

type LogPorts = Pick<Ports, 'log' | 'logIndex' | 'clock'>

/** What a run says of one event. */
export interface Word {
  readonly id: string
  readonly mention: MentionRow
  /** States whose rows are in the index although others were faster. */
  readonly attempts: readonly State[]
}

/** Appends all in few calls, as nearly always nobody else is at it; returns what has failed. */
export async function appendAtOnce(
  ports: LogPorts,
  words: readonly Word[],
  own: OwnStates,
): Promise<{ readonly appended: number; readonly left: readonly Word[] }> {
  const { steps, left } = await nextVersions(ports, words)
  const changed = steps.flatMap(({ versions, next: { state } }) =>
    state === undefined ? [] : { state, before: statesOf(versions) },
  )
  await writeLists(ports, { isLearnt: true, own, shared: changed, isRepeat: false })
  let appended = 0
  await eachOf(steps, settings.log.concurrency, async ({ word, next }) => {
    if (await ports.log.put(versionItem(word.id, next), 'absent')) {
      appended += word.mention.mentions.length
    } else left.push({ ...word, attempts: next.state === undefined ? [] : [next.state] })
  })
  return { appended, left }
}

/** The next versions of all events, and those that have the run's word already. */
async function nextVersions({ log }: LogPorts, words: readonly Word[]) {
  const firsts =
    words.length === 0 ? [] : await log.getAll(words.map(({ id }) => versionKey(id, 1)))
  const known = new Set(firsts.map(({ pk }) => pk))
  const steps: { word: Word; versions: readonly VersionRow[]; next: VersionRow }[] = []
  const left: Word[] = []
  await eachOf(words, settings.log.concurrency, async (word) => {
    const { id, mention } = word
    const versions = known.has(eventPk(id)) ? await readVersions(log, id) : []
    // The message came twice, and the other worker was faster.
    if (hasMention(versions, mention)) left.push(word)
    // Of the instant of the receipt, which was just written: then one row says what was learnt.
    else
      steps.push({
        word,
        versions,
        next: advance({ id, versions, mention, now: mention.recordedAt }),
      })
  })
  return { steps, left }
}

/** Appends to one event, however many others do; says whether it was new to the log. */
export async function appendOne(ports: LogPorts, word: Word): Promise<boolean> {
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
  word: Word,
  { versions, attempts }: Known,
): Promise<boolean> {
  const { id, mention } = word
  const next = advance({ id, versions, mention, now: ports.clock.now() })
  if (next.state !== undefined) {
    const event = { state: next.state, before: [...statesOf(versions), ...attempts] }
    await writeLists(ports, { isLearnt: true, shared: [event], isRepeat: true })
    attempts.push(next.state)
  }
  if (!(await ports.log.put(versionItem(id, next), 'absent'))) return false
  // Without a new state it has written nothing over what others have left in the lists.
  if (next.state !== undefined) return true
  return confirmLists(ports, word, { versions: [...versions, next], attempts })
}

/** Makes the lists as the versions say; false when there is a newer version by now. */
async function confirmLists(
  ports: LogPorts,
  { id }: Word,
  { versions, attempts }: Known,
): Promise<boolean> {
  const state = presentState(versions)
  if (state !== undefined) {
    const event = { state, before: [...statesOf(versions), ...attempts] }
    await writeLists(ports, { isLearnt: false, shared: [event], isRepeat: true })
  }
  return (await readVersions(ports.log, id)).length === versions.length
}
