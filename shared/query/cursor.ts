/**
 * Cursors: where a page ended, and a hash of the question that it belongs to, so that a cursor of
 * another question is refused instead of giving a page that fits neither. They hold no secret and
 * give no right, so they are checked and not signed.
 */
import * as v from 'valibot'
import { DatelineError } from '../errors.ts'
import { stableHash } from '../hash.ts'
import { isCardPosition } from '../model/log.ts'
import type { EventQuery } from './filter.ts'

const schema = v.strictObject({
  /** Position of the last card that was looked at. */
  at: v.pipe(v.string(), v.check(isCardPosition)),
  /** Hash of the question. */
  of: v.string(),
})

/** Makes the cursor that goes on behind a position. */
export function makeCursor(query: EventQuery, position: string): string {
  const text = JSON.stringify({ at: position, of: hashOf(query) })
  return Buffer.from(text).toString('base64url')
}

/** The position of a cursor. Throws `bad-cursor` when it was made for another question, or by hand. */
export function readCursor(query: EventQuery, cursor: string): string {
  const result = v.safeParse(schema, parseJson(Buffer.from(cursor, 'base64url').toString()))
  const shown = cursor.slice(0, 80)
  if (!result.success) {
    throw new DatelineError('bad-cursor', `"${shown}" is not the \`next\` of a page`)
  }
  if (result.output.of !== hashOf(query)) {
    throw new DatelineError('bad-cursor', `"${shown}" belongs to a question with other filters`)
  }
  return result.output.at
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hashOf({ filter, order }: EventQuery): string {
  const fields = Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1))
  return stableHash(JSON.stringify([order, fields]), 12)
}
