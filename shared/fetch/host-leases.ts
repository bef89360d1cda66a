/**
 * The turns of a host among all workers: a row a host says when it is free again. Whoever wants to
 * ask writes that it is taken, under the condition that nobody else did since, and after the answer
 * writes the pause that the host is owed. Two small writes and one read an article: docs/COST.md
 * says what that is beside the alternatives. A worker that dies leaves the host closed for as long
 * as a visit may take, no longer.
 *
 * Turns within a process are still kept in memory (turns.ts), in front of this: its visitors
 * queue there, and one at a time comes here.
 */
import { DatelineError } from '../errors.ts'
import type { Item, Key, Table } from '../ports.ts'
import type { EndTurn, TakeTurn } from './turns.ts'

export interface LeaseOptions {
  readonly table: Pick<Table, 'get' | 'put'>
  /** Milliseconds since 1970, the same for all workers. */
  readonly nowMs: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** The longest that a visit can take. */
  readonly holdMs: number
}

/** Between two looks at a host that another worker visits. */
const lookAgainAfterMs = 1_000
/** After another worker was quicker. */
const leastWaitMs = 50
/** Rows of hosts that nobody visits go after a day. */
const keptS = 86_400

/** Makes the keeper of leases; it is asked like the keeper of turns. */
export function createHostLeases(options: LeaseOptions): TakeTurn {
  const { table, nowMs, sleep, holdMs } = options

  return async function takeLease(host: string, maxWaitMs: number): Promise<EndTurn> {
    const key = { pk: `HOST#${host}`, sk: 'turn' }
    const untilMs = nowMs() + maxWaitMs
    for (;;) {
      const row = await table.get(key)
      const freeInMs = numberIn(row, 'freeAtMs') - nowMs()
      if (freeInMs <= 0 && (await take(key, row))) return endOf(key, versionOf(row) + 1)
      const waitMs = Math.min(Math.max(freeInMs, leastWaitMs), lookAgainAfterMs)
      // A visit may end at any moment; a pause ends when it says.
      const leastMs = row?.['visited'] === true ? waitMs : Math.max(freeInMs, waitMs)
      if (nowMs() + leastMs > untilMs) throw busy(host, Math.max(freeInMs, waitMs))
      await sleep(waitMs)
    }
  }

  /** False when another worker was quicker. */
  function take(key: Key, row: Item | undefined): Promise<boolean> {
    const taken = { version: versionOf(row) + 1, freeAtMs: nowMs() + holdMs, visited: true }
    const condition = row === undefined ? 'absent' : { version: versionOf(row) }
    return table.put(rowOf(key, taken), condition)
  }

  function endOf(key: Key, version: number): EndTurn {
    return async (pauseMs) => {
      const next = { version: version + 1, freeAtMs: nowMs() + pauseMs, visited: false }
      // In vain: then the lease ends by itself, and the page is in hand all the same.
      await table.put(rowOf(key, next), { version }).catch(() => false)
    }
  }
}

interface Turn {
  readonly version: number
  readonly freeAtMs: number
  readonly visited: boolean
}

function rowOf(key: Key, turn: Turn): Item {
  return { ...key, ...turn, expiresAt: Math.ceil(turn.freeAtMs / 1_000) + keptS }
}

function versionOf(row: Item | undefined): number {
  return numberIn(row, 'version')
}

function numberIn(row: Item | undefined, name: keyof Turn): number {
  return Number(row?.[name] ?? 0)
}

function busy(host: string, waitMs: number): DatelineError {
  const retryAfterS = Math.ceil(waitMs / 1_000)
  const message = `${host}: another worker visits it, or it asked for a pause (${retryAfterS} s)`
  return new DatelineError('rate-limited', message, { retryAfterS })
}
