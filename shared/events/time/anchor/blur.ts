/**
 * Steps from a period that is known less closely than the step: no closer day comes of it.
 */
import { dayAway, type Period, periodAt } from '../period.ts'
import type { Unit } from '../reading.ts'

/** "It sank in 2011. The next day": some day of 2011, and so that year. */
export function blurred(
  { grain: known, start, end }: Period,
  { grain, unit, n }: { readonly grain: Unit; readonly unit: Unit; readonly n: number },
): Period | undefined {
  const isCoarser =
    (known === 'year' && FINER_THAN_YEAR.has(grain)) ||
    (known === 'month' && (grain === 'day' || grain === 'week'))
  const middle = Math.floor((start + end) / 2)
  return isCoarser ? periodAt(known, dayAway(middle, n, unit)) : undefined
}

const FINER_THAN_YEAR: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month'])
