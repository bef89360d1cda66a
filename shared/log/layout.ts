/**
 * Which layout the index has. An update that lays it out otherwise finds rows of another layout, which
 * its lists would pass over without a word: so a row says how the index is laid out. Whoever writes
 * first into an empty index writes it, and so does a rebuild at its end; who reads a list looks at it.
 * An index without it that holds anything is of a version before there was such a row.
 */
import { DatelineError } from '../errors.ts'
import type { Key, Table } from '../ports.ts'
import { isAnythingRecorded } from './recorded.ts'

/** To be raised with every change after which older rows would not be found, or be misread. */
const LAYOUT = 3

const MARK: Key = { pk: 'p', sk: 'layout' }

/** Indexes that are known to be laid out as this version does it, and those that are not empty. */
const current = new WeakSet<Table>()
const claimed = new WeakSet<Table>()

/** For writers, before their first row: an empty index gets this version's layout. */
export async function claimLayout(index: Table): Promise<void> {
  if (claimed.has(index)) return
  // Rows of this version among older ones do no harm: the rebuild that is needed looks at all.
  if ((await layoutOf(index)) === undefined) await markLayout(index)
  claimed.add(index)
}

/** For readers of lists. Throws `index-outdated`. */
export async function expectLayout(index: Table): Promise<void> {
  if (current.has(index)) return
  const layout = await layoutOf(index)
  // Nobody has written anything yet.
  if (layout === undefined) return
  if (layout !== LAYOUT) {
    throw new DatelineError('index-outdated', `layout ${layout} where this version has ${LAYOUT}`)
  }
  current.add(index)
}

/** After a rebuild. */
export async function markLayout(index: Table): Promise<void> {
  await index.putAll([{ ...MARK, layout: LAYOUT }])
  current.add(index)
}

/** Undefined: the index is empty. */
async function layoutOf(index: Table): Promise<number | undefined> {
  const marked = await readMark(index)
  if (marked !== undefined || !(await isAnythingRecorded(index))) return marked
  // The second look is for a worker that has claimed and written in between.
  return (await readMark(index)) ?? 0
}

/** By a query, which all who list may do. */
async function readMark(index: Table): Promise<number | undefined> {
  const { pk, sk } = MARK
  const [mark] = (await index.query({ pk, from: sk, to: sk, limit: 1 })).items
  return mark === undefined ? undefined : Number(mark['layout'])
}
