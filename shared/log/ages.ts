/**
 * How rows of lists age. While its day is new a row is written with the second at which the table
 * lets go of it; long before that it is packed (packs.ts). What is written when its day is settled
 * stays, and counts more than what is packed.
 *
 *   day   +30: settled   +33: packed   +60: gone
 */
import type { Key } from '../ports.ts'
import { settings } from '../settings.ts'
import { addDays } from './days.ts'
import { isPackable, placeIn } from './keys.ts'

const DAY_S = 86_400

/** Whether the place of an event is of a day that is settled: it may be packed by now, or soon. */
export function isSettled(place: string, now: string): boolean {
  return dayOf(place) < addDays(dayOf(now), -settings.log.settledDays)
}

/** The last day that is packed. */
export function lastPackedDay(now: string): string {
  return addDays(dayOf(now), -settings.log.packedDays)
}

/** Unix second after which the row may go; undefined if it stays. */
export function expiryOf(key: Key, now: string): number | undefined {
  const place = placeIn(key.sk)
  if (!isPackable(key) || isSettled(place, now)) return undefined
  return Date.parse(dayOf(place)) / 1_000 + settings.log.expiryDays * DAY_S
}

/** Of a place or instant. */
export function dayOf(text: string): string {
  return text.slice(0, 'YYYY-MM-DD'.length)
}
