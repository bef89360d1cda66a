/**
 * The events that are an article's own: what it says too vaguely for others to be compared with it,
 * nine of ten. They are kept in the article's receipts, and their states are made from these when
 * they are asked for: nobody else can change them, so there is nothing to agree on.
 */
import type { Table } from '../ports.ts'
import { advance } from './advance.ts'
import { locatorIn, ownIdOf } from './identity.ts'
import {
  isBefore,
  mentionRow,
  type OwnStates,
  presentState,
  type Receipt,
  readReceipts,
  readVersions,
  statesOf,
  type Told,
  type VersionRow,
} from './rows.ts'

/** Everything that is known of an event, whoever may speak of it, in the order of learning. */
export async function versionsOf(log: Table, id: string): Promise<readonly VersionRow[]> {
  const own = ownVersions(await readReceipts(log, locatorIn(id))).get(id)
  return own ?? readVersions(log, id)
}

/** The states of an article's own events, from all its receipts. */
export function ownStates(receipts: readonly Receipt[]): OwnStates {
  const versions = [...ownVersions(receipts).values()]
  return {
    present: versions.flatMap((all) => presentState(all) ?? []),
    ever: versions.flatMap(statesOf),
    receipts,
  }
}

function ownVersions(receipts: readonly Receipt[]): ReadonlyMap<string, readonly VersionRow[]> {
  const versions = new Map<string, VersionRow[]>()
  const articles = new Map<string, string>()
  for (const receipt of [...receipts].sort(compareLearning)) {
    const told = toldById(receipt)
    for (const id of told.keys()) articles.set(id, receipt.articleId)
    for (const [id, articleId] of articles) {
      if (articleId !== receipt.articleId) continue
      const known = versions.get(id) ?? []
      const mention = mentionRow(receipt, told.get(id) ?? [])
      known.push(advance({ id, versions: known, mention, now: receipt.recordedAt }))
      versions.set(id, known)
    }
  }
  return versions
}

function toldById({ articleId, own }: Receipt): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>()
  for (const one of own) {
    const id = ownIdOf(one.event, articleId)
    told.set(id, [...(told.get(id) ?? []), one])
  }
  return told
}

function compareLearning(a: Receipt, b: Receipt): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1
  return isBefore(a, b) ? -1 : Number(isBefore(b, a))
}
