/**
 * Makes tables as unkind as AWS, from a seed: the embedded engine and the tables in memory never
 * throttle, never lose an answer, never return half a batch, and show a write in every index at
 * once. Code that is right only on a kind engine is wrong.
 */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DatelineError } from '../../shared/errors.ts'
import type { Table } from '../../shared/ports.ts'
import { memoryTable } from './memory-table.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A new list in random order. */
export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const drawn = all.map((value) => ({ value, at: random() }))
  return drawn.sort((a, b) => a.at - b.at).map(({ value }) => value)
}

export interface Unkindness {
  readonly seed?: number
  /**
   * The n-th call (from 1) fails: `before` it had an effect; `after` it, its answer lost; or
   * `within`, when half of its rows are written.
   */
  readonly failAt?: { readonly call: number; readonly when: 'before' | 'within' | 'after' }
  /** Share of calls that are throttled. */
  readonly throttle?: number
  /** Calls after which a write shows in indexes and eventual reads. 0 = at once. */
  readonly indexLag?: number
  /** Lets other workers go first, at random, before each call and before its answer. */
  readonly reorder?: boolean
}

export interface UnkindTable extends Table {
  /** Calls made so far. */
  calls(): number
  /** Shows all writes in the indexes, as time does. */
  settle(): Promise<void>
}

/** Wraps a table. With `indexLag` all writes must go through this one wrapper. */
export function unkindTable(table: Table, options: Unkindness = {}): UnkindTable {
  const random = seeded(options.seed ?? 1)
  const replica = memoryTable()
  const unseen: { readonly dueAt: number; readonly show: () => Promise<unknown> }[] = []
  let calls = 0

  async function showUpTo(call: number): Promise<void> {
    while (unseen[0] !== undefined && unseen[0].dueAt <= call) await unseen.shift()?.show()
  }

  async function afterwards(mine: number): Promise<void> {
    if (options.reorder) await letOthersGoFirst(random)
    await showUpTo(mine)
  }

  function failureOf(mine: number): 'before' | 'within' | 'after' | undefined {
    if (options.failAt?.call === mine) return options.failAt.when
    return random() < (options.throttle ?? 0) ? 'before' : undefined
  }

  async function call<T>(run: () => Promise<T>, half: () => Promise<unknown> = run): Promise<T> {
    calls += 1
    const mine = calls
    if (options.reorder) await letOthersGoFirst(random)
    const fails = failureOf(mine)
    if (fails === 'within') await half()
    if (fails === 'within' || fails === 'before') throw unavailable(mine)
    const answer = await run()
    await afterwards(mine)
    if (fails === 'after') throw unavailable(mine)
    return answer
  }

  function isLate(): boolean {
    return options.indexLag !== undefined
  }

  function later(show: () => Promise<unknown>): void {
    if (options.indexLag !== undefined) unseen.push({ dueAt: calls + options.indexLag, show })
  }

  return {
    get: (key) => call(() => table.get(key)),
    getAll: (keys) => call(() => (isLate() ? replica : table).getAll(keys)),
    put: (item, condition) =>
      call(async () => {
        const written = await table.put(item, condition)
        if (written) later(() => replica.put(item))
        return written
      }),
    putAll: (items) =>
      call(
        async () => {
          await table.putAll(items)
          later(() => replica.putAll(items))
        },
        () => table.putAll(items.slice(0, Math.ceil(items.length / 2))),
      ),
    remove: (key) =>
      call(async () => {
        await table.remove(key)
        later(() => replica.remove(key))
      }),
    query: (query) =>
      call(() =>
        (query.index !== undefined || query.eventual === true) && isLate()
          ? replica.query(query)
          : table.query(query),
      ),
    scan: (options) => call(() => table.scan(options)),
    calls: () => calls,
    settle: () => showUpTo(Number.POSITIVE_INFINITY),
  }
}

/**
 * Makes a DynamoDB client hand back a part of each batch as unprocessed and throttle, `rounds` times
 * in all. Returns how often it has done so.
 */
export function makeClientUnkind(client: DynamoDBClient, options: { readonly rounds: number }) {
  let left = options.rounds
  client.middlewareStack.add(
    (next) => async (args) => {
      const input = args.input as { RequestItems?: Record<string, unknown[]> }
      if (input.RequestItems === undefined || left <= 0) return next(args)
      left -= 1
      const [tableName = '', requests = []] = Object.entries(input.RequestItems)[0] ?? []
      const kept = requests.slice(0, Math.floor(requests.length / 2))
      const back = requests.slice(kept.length)
      if (kept.length === 0)
        return { output: { UnprocessedItems: { [tableName]: back } } as never, response: {} }
      const answer = await next({
        ...args,
        input: { ...args.input, RequestItems: { [tableName]: kept } } as never,
      })
      Object.assign(answer.output, { UnprocessedItems: { [tableName]: back } })
      return answer
    },
    { step: 'initialize' },
  )
  return { times: () => options.rounds - left }
}

function unavailable(call: number): DatelineError {
  return new DatelineError('table-unavailable', `call ${call} fails on demand`)
}

/** Mostly a moment; now and then so long that the others get all their work done meanwhile. */
async function letOthersGoFirst(random: () => number): Promise<void> {
  const turns = random() < 0.1 ? 60 * random() : 3 * random()
  for (let i = turns; i >= 1; i -= 1) await new Promise((resolve) => setImmediate(resolve))
}
