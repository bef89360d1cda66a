/** Turns: one request to a host at a time, and a pause between two. */
import { describe, expect, it } from 'vitest'
import { createTurns } from '../../shared/fetch/turns.ts'

/** Turns over a clock that only sleeping moves. */
function startTurns() {
  let now = 1_000_000
  const slept: number[] = []
  const takeTurn = createTurns({
    nowMs: () => now,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  })
  const pass = (ms: number) => {
    now += ms
  }
  return { takeTurn, slept, pass }
}

describe('turns', () => {
  it('the first comes at once, the next after the pause', async () => {
    const { takeTurn, slept, pass } = startTurns()
    const end = await takeTurn('a.example', 9_000)
    end(1_000)
    pass(300)
    await takeTurn('a.example', 9_000)
    expect(slept).toEqual([0, 700])
  })

  it('a pause that has passed costs nothing', async () => {
    const { takeTurn, slept, pass } = startTurns()
    const end = await takeTurn('a.example', 9_000)
    end(1_000)
    pass(1_500)
    await takeTurn('a.example', 9_000)
    expect(slept).toEqual([0, 0])
  })

  it('hosts do not wait for each other', async () => {
    const { takeTurn, slept } = startTurns()
    await takeTurn('a.example', 9_000)
    await takeTurn('b.example', 9_000)
    expect(slept).toEqual([0, 0])
  })

  it('visitors of one host come one by one, in order', async () => {
    const { takeTurn } = startTurns()
    let inside = 0
    const order: number[] = []
    const visit = async (n: number) => {
      const end = await takeTurn('a.example', 9_000)
      inside++
      expect(inside).toBe(1)
      await new Promise((resolve) => setImmediate(resolve))
      order.push(n)
      inside--
      end(1_000)
    }
    await Promise.all([1, 2, 3, 4].map(visit))
    expect(order).toEqual([1, 2, 3, 4])
  })

  it('who waits too long gives up, and the others go on', async () => {
    const { takeTurn } = startTurns()
    const end = await takeTurn('a.example', 9_000)
    await expect(takeTurn('a.example', 20)).rejects.toMatchObject({
      code: 'rate-limited',
      transient: true,
      message: 'a.example: other requests to this host were in front for 20 ms',
    })
    const third = takeTurn('a.example', 9_000)
    end(0)
    expect(await third).toBeTypeOf('function')
  })

  it('a pause longer than the wait is not begun', async () => {
    const { takeTurn, slept } = startTurns()
    const end = await takeTurn('a.example', 9_000)
    end(60_000)
    const refused = { code: 'rate-limited', transient: true, retryAfterS: 60 }
    await expect(takeTurn('a.example', 9_000)).rejects.toMatchObject(refused)
    expect(slept).toEqual([0])
  })

  it('a closed host sends all away who wait, until its pause is nearly over', async () => {
    const { takeTurn, slept, pass } = startTurns()
    const end = await takeTurn('a.example', 9_000)
    const waiting = [1, 2, 3].map(() => takeTurn('a.example', 9_000))
    end(900_000)
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    pass(600_000)
    await expect(takeTurn('a.example', 9_000)).rejects.toMatchObject({
      message: 'a.example: asked for a pause, and 300 s of it are left',
      retryAfterS: 300,
    })
    pass(295_000)
    await takeTurn('a.example', 9_000)
    expect(slept).toEqual([0, 5_000])
  })

  it('a clock that is set back does not stretch the pause', async () => {
    const { takeTurn, slept, pass } = startTurns()
    const end = await takeTurn('a.example', 9_000)
    end(1_000)
    pass(-3_600_000)
    await takeTurn('a.example', 9_000)
    expect(slept).toEqual([0, 1_000])
  })

  it('many hosts are forgotten, those in use are not', async () => {
    const { takeTurn, slept, pass } = startTurns()
    const endFirst = await takeTurn('busy.example', 9_000)
    for (let n = 0; n < 2_500; n++) {
      const end = await takeTurn(`${n}.example`, 9_000)
      end(100)
      pass(200)
    }
    const second = takeTurn('busy.example', 9_000)
    endFirst(1_000)
    await second
    expect(slept.at(-1)).toBe(1_000)
  })
})
