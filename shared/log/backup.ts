/**
 * The log as JSON lines and back. A line is a row with what is packed in it as plain JSON, so that a
 * copy can be read by anything, and by a Dateline whose rows are packed otherwise. The index is not
 * in it: `rebuild` makes it.
 */
import * as v from 'valibot'
import { DatelineError } from '../errors.ts'
import { eachOf } from '../parallel.ts'
import type { Ports } from '../ports.ts'
import { settings } from '../settings.ts'
import { pack, unpack } from './codec.ts'
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

/**
 * Writes rows of a copy, those that are not there yet. A row that is there with other words stays;
 * it is counted in `kept`. Throws `bad-input`.
 */
export async function restoreLog(
  { log }: Pick<Ports, 'log'>,
  lines: readonly unknown[],
): Promise<{ readonly written: number; readonly kept: number }> {
  const rows = lines.map((line, i) => {
    const result = v.safeParse(lineSchema, line)
    if (result.success) return result.output
    throw new DatelineError('bad-input', `line ${i + 1} is no line of a backup`)
  })
  let written = 0
  await eachOf(rows, settings.log.concurrency, async ({ pk, sk, value }) => {
    if (await log.put({ pk, sk, b: pack(value) }, 'absent')) written += 1
  })
  return { written, kept: rows.length - written }
}
