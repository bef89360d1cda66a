/**
 * sy:updatePeriod and sy:updateFrequency -> seconds between two updates (RSS 1.0 module Syndication,
 * web.resource.org/rss/1.0/modules/syndication): so many updates in a period, once where the feed
 * names only the period.
 */

const DAY_S = 86_400

const PERIODS_S: ReadonlyMap<string, number> = new Map([
  ['hourly', 3_600],
  ['daily', DAY_S],
  ['weekly', 7 * DAY_S],
  ['monthly', 30 * DAY_S],
  ['yearly', 365 * DAY_S],
])

/** Seconds between updates, at least one; undefined when the feed names no known period. */
export function updateSeconds({
  period,
  frequency,
}: {
  readonly period: string | undefined
  readonly frequency: string | undefined
}): number | undefined {
  const periodS = PERIODS_S.get(period?.trim().toLowerCase() ?? '')
  if (periodS === undefined) return undefined
  const times = Number.parseInt(frequency ?? '1', 10)
  return Math.max(1, Math.round(periodS / (times > 0 ? times : 1)))
}
