/** Turns among workers: one of them at a host at a time, and the pause between two. */
import { describe, expect, it } from 'vitest'
import { createHostLeases } from '../../shared/fetch/host-leases.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { errorOf } from './error-of.ts'

const HOLD_MS = 55_000

/** Two workers over one table and a clock that only sleeping moves. */
function startWorkers() {
  let now = 1_700_000_000_000
  const table = memoryTable()
  const options = {
    table,
    nowMs: () => now,
    sleep: async (ms: number) => {
      now += ms
    },
    holdMs: HOLD_MS,
  }
  const pass = (ms: number) => {
    now += ms
  }
  const a = createHostLeases(options)
  const b = createHostLeases(options)
  return { a, b, table, pass, now: () => now }
}

describe('host leases', () => {
  it('let another worker in after the pause, and not before', async () => {
    const { a, b, now } = startWorkers()
    const end = await a('h.example', 0)
    await end(2_500)
    const endedAt = now()
    await b('h.example', 9_000)
    expect(now() - endedAt).toBe(2_500)
  })

  it('keep hosts apart', async () => {
    const { a, b, now } = startWorkers()
    const before = now()
    await a('a.example', 0)
    await b('b.example', 0)
    expect(now()).toBe(before)
  })

  it('send a worker away who would wait too long for a visit', async () => {
    const { a, b } = startWorkers()
    await a('h.example', 0)
    expect(await errorOf(b('h.example', 9_000))).toMatchObject({ code: 'rate-limited' })
  })

  it('say at once how long a host is closed', async () => {
    const { a, b, now } = startWorkers()
    await (await a('h.example', 0))(600_000)
    const before = now()
    const error = await errorOf(b('h.example', 9_000))
    expect(error).toMatchObject({ code: 'rate-limited', retryAfterS: 600 })
    expect(now()).toBe(before)
  })

  it('outlive no worker that died', async () => {
    const { a, b, pass } = startWorkers()
    await a('h.example', 0)
    pass(HOLD_MS)
    await b('h.example', 0)
  })

  it('are given back by their holder alone', async () => {
    const { a, b, pass, table } = startWorkers()
    const endLate = await a('h.example', 0)
    pass(HOLD_MS)
    await b('h.example', 0)
    const held = table.rows()
    await endLate(0)
    expect(table.rows()).toEqual(held)
  })

  it('let one of many in, whoever is quickest', async () => {
    const { table } = startWorkers()
    let inside = 0
    let visits = 0
    const visit = async () => {
      const take = createHostLeases({
        table,
        nowMs: Date.now,
        sleep: () => new Promise((resolve) => setImmediate(resolve)),
        holdMs: HOLD_MS,
      })
      const end = await take('h.example', HOLD_MS)
      inside += 1
      expect(inside).toBe(1)
      await new Promise((resolve) => setImmediate(resolve))
      inside -= 1
      visits += 1
      await end(0)
    }
    await Promise.all(Array.from({ length: 20 }, visit))
    expect(visits).toBe(20)
  })

  it('forget hosts that nobody visits', async () => {
    const { a, table, now } = startWorkers()
    await (await a('h.example', 0))(0)
    const [row] = table.rows()
    expect(Number(row?.['expiresAt'])).toBeGreaterThan(now() / 1_000)
  })
})
