/**
 * Takes an article out of the log, for whoever has a right to that: the one exception to "nothing is
 * ever changed". Its receipts and rows go; events that others speak of, too, are made again from what
 * is left, in all their history, and say `erased` as the reason of a last revision.
 *
 * What can be done again comes first and the receipts, which name it, last: so a call that was cut
 * off is called again. Rows of the index that hold nothing but ids stay.
 */
import { DatelineError } from '../errors.ts'
import type { Actor } from '../model/event.ts'
import type { Facet } from '../model/log.ts'
import { listOf } from '../names.ts'
import { eachOf } from '../parallel.ts'
import type { Key, Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { advance } from './advance.ts'
import { locatorOf } from './identity.ts'
import { levels, packPk, receiptKey, shelvesOf, UNDATED, versionKey } from './keys.ts'
import { listKeys } from './lists.ts'
import { listKeyOf, nameRows } from './names.ts'
import { ownStates } from './own-events.ts'
import {
  presentState,
  readReceipts,
  readVersions,
  type State,
  statesOf,
  type VersionRow,
  versionItem,
} from './rows.ts'
import { removeListed, writeLists } from './write-lists.ts'

type LogPorts = Pick<Ports, 'log' | 'logIndex' | 'clock'>

/** Erases what the article says. Returns the number of events that it spoke of. */
export async function eraseFromLog(ports: LogPorts, articleId: string): Promise<number> {
  const all = await readReceipts(ports.log, locatorOf(articleId))
  const receipts = all.filter((receipt) => receipt.articleId === articleId)
  const own = ownStates(receipts)
  await removeListed(ports, { own: own.ever, shared: [] })
  const shared = [...new Set(receipts.flatMap((receipt) => receipt.shared))]
  const states: State[] = [...own.ever]
  for (const id of shared) states.push(...(await eraseFromEvent(ports, { id, articleId })))
  await removeNames(
    ports.logIndex,
    states.flatMap(({ card }) => card.actors),
  )
  await removeAll(ports.log, receipts.map(receiptKey))
  return own.present.length + shared.length
}

async function removeAll(table: Table, keys: readonly Key[]): Promise<void> {
  await eachOf(keys, settings.log.concurrency, (key) => table.remove(key))
}

interface Erased {
  readonly id: string
  readonly articleId: string
}

/** Makes an event again without the article; returns the states that it had. */
async function eraseFromEvent(ports: LogPorts, erased: Erased): Promise<readonly State[]> {
  const { id, articleId } = erased
  const ever: State[] = []
  for (let attempt = 0; attempt < settings.log.maxWriteAttempts; attempt += 1) {
    const versions = await readVersions(ports.log, id)
    if (!versions.some(({ mention }) => mention.articleId === articleId)) return ever
    ever.push(...statesOf(versions))
    const left = versionsWithout(versions, erased, ports.clock.now())
    const state = presentState(left)
    await writeRest(ports, { state, ever })
    await eachOf(left, settings.log.concurrency, async (version) => {
      await ports.log.put(versionItem(id, version))
    })
    const numbers = new Set(left.map(({ number }) => number))
    const gone = versions.filter(({ number }) => !numbers.has(number))
    await removeAll(
      ports.log,
      gone.map(({ number }) => versionKey(id, number)),
    )
    // Somebody may have written the next version meanwhile, with the article in its state.
    if ((await readVersions(ports.log, id)).length === left.length) return ever
  }
  throw new DatelineError('write-conflict', `event ${id} changed while an article was erased`)
}

/** Lists the event as it is now, and leaves nothing of what it was, not even under it. */
async function writeRest(
  ports: LogPorts,
  { state, ever }: { readonly state: State | undefined; readonly ever: readonly State[] },
): Promise<void> {
  if (state === undefined) return removeListed(ports, { own: [], shared: ever })
  const shared = [{ state, before: ever }]
  await writeLists(ports, { isLearnt: true, shared, isRepeat: true })
  await removeListed(ports, { own: [], shared: ever, rows: listKeys(state) })
}

/** The event's life without the article. Its id is never used again: a row without words remains. */
function versionsWithout(
  versions: readonly VersionRow[],
  { id, articleId }: Erased,
  now: string,
): readonly VersionRow[] {
  const left: VersionRow[] = []
  for (const { mention, state } of versions) {
    if (mention.articleId === articleId) continue
    const at = state?.card.recordedAt ?? presentState(left)?.card.recordedAt ?? now
    left.push(advance({ id, versions: left, mention, now: at }))
  }
  const [present, last] = [presentState(left), left.at(-1)]
  if (present === undefined || last === undefined) return [emptyVersion(now)]
  const revision = present.card.revision + 1
  const card = { ...present.card, recordedAt: now, revision }
  const state = { ...present, reason: 'erased' as const, card }
  return [...left, { number: left.length + 1, mention: last.mention, state }]
}

function emptyVersion(recordedAt: string): VersionRow {
  const mention = { articleId: '', extractor: 'erased', edition: 1, recordedAt, mentions: [] }
  return { number: 1, mention }
}

/** Removes names that no event is listed under any more. */
async function removeNames(index: Table, actors: readonly Actor[]): Promise<void> {
  await eachOf(actors, settings.log.concurrency, async (actor) => {
    const key = listKeyOf(actor)
    if (key === undefined || (await isListed(index, listOf(key)))) return
    await removeAll(index, nameRows([actor]))
  })
}

async function isListed(index: Table, list: Facet): Promise<boolean> {
  for (const level of [...levels, UNDATED]) {
    const packed = packPk(list, level)
    const places = packed === undefined ? [] : [{ pk: packed, prefix: '' }]
    for (const { pk, prefix } of [...shelvesOf(list, level), ...places]) {
      const range = { from: `${prefix}0`, to: `${prefix}\u{10ffff}` }
      if ((await index.query({ pk, ...range, limit: 1 })).items.length > 0) return true
    }
  }
  return false
}
