/**
 * Requests to turns: at most one request to a host at a time, and a pause between two, so that a
 * feed with fifty new entries is no burden to its publisher. Hosts are independent of each other.
 *
 * A lane is a chain of promises: each visitor waits for the one before. It holds for this process
 * alone; host-leases.ts holds for all of them. A pause that is
 * longer than a visitor may wait closes the lane: the visitor is sent away at once, unheard by the
 * host, and told when to come again.
 */
import { DatelineError } from '../errors.ts'

/** Gives the turn back; the next visitor of the host waits this long. */
export type EndTurn = (pauseMs: number) => Promise<void>

/** Waits for a host's turn, for `maxWaitMs` at most; throws `rate-limited` if that is not enough. */
export type TakeTurn = (host: string, maxWaitMs: number) => Promise<EndTurn>

export interface TurnOptions {
  /** Milliseconds of any epoch. */
  readonly nowMs: () => number
  readonly sleep: (ms: number) => Promise<void>
}

interface Lane {
  last: Promise<void>
  visitors: number
  pauseMs: number
  freeAtMs: number
}

/** Lanes kept; idle ones beyond are forgotten, and with them no more than a pause of a second. */
const maxLanes = 1_000

/** Makes the keeper of turns. */
export function createTurns(options: TurnOptions): TakeTurn {
  const lanes = new Map<string, Lane>()

  return async function takeTurn(host: string, maxWaitMs: number): Promise<EndTurn> {
    const lane = laneOf(host)
    const mine = signalOnce()
    const before = lane.last
    lane.last = before.then(() => mine.given)
    lane.visitors++
    const end: EndTurn = async (pauseMs) => {
      lane.visitors--
      lane.pauseMs = pauseMs
      lane.freeAtMs = options.nowMs() + pauseMs
      mine.give()
    }
    // Never longer than the pause itself, should the clock be set back.
    const pausedMs = () => Math.min(lane.pauseMs, Math.max(0, lane.freeAtMs - options.nowMs()))
    const isFirst = await isDoneWithin(before, maxWaitMs)
    const waitMs = pausedMs()
    if (!isFirst || waitMs > maxWaitMs) {
      await end(waitMs)
      throw isFirst ? closedFor(host, waitMs) : tooManyWaiting(host, maxWaitMs)
    }
    await options.sleep(waitMs)
    return end
  }

  function laneOf(host: string): Lane {
    if (lanes.size >= maxLanes) forgetIdle(lanes, options.nowMs())
    const lane = lanes.get(host) ?? {
      last: Promise.resolve(),
      visitors: 0,
      pauseMs: 0,
      freeAtMs: 0,
    }
    lanes.set(host, lane)
    return lane
  }
}

function forgetIdle(lanes: Map<string, Lane>, nowMs: number): void {
  for (const [host, lane] of lanes) {
    if (lane.visitors === 0 && lane.freeAtMs <= nowMs) lanes.delete(host)
  }
}

function closedFor(host: string, ms: number): DatelineError {
  const retryAfterS = Math.ceil(ms / 1000)
  const message = `${host}: asked for a pause, and ${retryAfterS} s of it are left`
  return new DatelineError('rate-limited', message, { retryAfterS })
}

function tooManyWaiting(host: string, maxWaitMs: number): DatelineError {
  const message = `${host}: other requests to this host were in front for ${maxWaitMs} ms`
  return new DatelineError('rate-limited', message, { retryAfterS: Math.ceil(maxWaitMs / 1000) })
}

function signalOnce() {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}

function isDoneWithin(done: Promise<void>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms)
    done.then(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}
