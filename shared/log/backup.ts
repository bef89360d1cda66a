/**
 * The log as JSON lines and back. A line is a row with what is packed in it as plain JSON, so that a
 * copy can be read by anything, and by a Dateline whose rows are packed otherwise. The index is not
 * in it: `rebuild` makes it.
 */
import * as v from 'valibot'
import { DatelineError } from '../errors.ts'
import { eachOf } from '../parallel.ts'
import type { Ports, Table } from '../ports.ts'
import { settings } from '../settings.ts'
import { pack, unpack } from './codec.ts'
import { articleIn, eventPk } from './keys.ts'
import { readVersions, type VersionRow } from './rows.ts'
import { isLogRow, type Stretch, scanStretch } from './scan.ts'

/** One row. */
export interface BackupLine {
  readonly pk: string
  readonly sk: string
  readonly value: unknown
}

/** A stretch of the log. `cursor`: the `next` of the stretch before; none = from the beginning. */
export async function backupLog(
  { log }: Pick<Ports, 'log'>,
  cursor?: string,
): Promise<Stretch & { readonly lines: readonly BackupLine[] }> {
  const { items, ...stretch } = await scanStretch(log, { cursor })
  const rows = items.filter(isLogRow)
  return { ...stretch, lines: rows.map((row) => ({ pk: row.pk, sk: row.sk, value: unpack(row) })) }
}

const lineSchema = v.strictObject({
  pk: v.pipe(v.string(), v.regex(/^(?:A#[a-z2-7]{12}|E#ev_[a-z2-7]{20})$/)),
  sk: v.pipe(v.string(), v.regex(/^(?:X#.+|V#\d{8})$/), v.maxLength(1_000)),
  value: v.unknown(),
})

export interface Restored {
  readonly written: number
  /** Rows that are there already. */
  readonly kept: number
  /** Rows of what was erased since, which stay away. */
  readonly erased: number
}

/**
 * Writes rows of a copy, those that are not there yet. A row that is there with other words stays.
 * A copy that is older than a purge brings nothing back of what that has erased. Throws `bad-input`.
 */
export async function restoreLog(
  { log }: Pick<Ports, 'log'>,
  lines: readonly unknown[],
  isErased: (articleId: string) => Promise<boolean> = async () => false,
): Promise<Restored> {
  const rows = linesOf(lines)
  const erased = await erasedAmong(log, rows, isErased)
  let written = 0
  const left = rows.filter((row) => !erased.has(ownerOf(row)))
  await eachOf(left, settings.log.concurrency, async ({ pk, sk, value }) => {
    if (await log.put({ pk, sk, b: pack(value) }, 'absent')) written += 1
  })
  return { written, kept: left.length - written, erased: rows.length - left.length }
}

function linesOf(lines: readonly unknown[]): readonly BackupLine[] {
  return lines.map((line, i) => {
    const result = v.safeParse(lineSchema, line)
    if (result.success) return result.output
    throw new DatelineError('bad-input', `line ${i + 1} is no line of a backup`)
  })
}

/** Owners of rows that were erased: articles by their id, events by the key of their rows. */
async function erasedAmong(
  log: Table,
  rows: readonly BackupLine[],
  isErased: (articleId: string) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const erased = new Set<string>()
  await eachOf([...new Set(rows.map(ownerOf))], settings.log.concurrency, async (owner) => {
    const isGone = owner.startsWith(EVENT)
      ? (await readVersions(log, owner.slice(EVENT.length))).some(wasErased)
      : owner !== '' && (await isErased(owner))
    if (isGone) erased.add(owner)
  })
  return erased
}

/** Such an event was made again from what is left: an older row of it would not fit in. */
function wasErased({ mention, state }: VersionRow): boolean {
  return state?.reason === 'erased' || mention.extractor === 'erased'
}

const EVENT = eventPk('')

/** The event that a row is of, or the article whose receipt it is. */
function ownerOf({ pk, sk }: BackupLine): string {
  return pk.startsWith(EVENT) ? pk : articleIn(sk)
}
