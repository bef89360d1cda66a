/** What an event costs, and the bill that follows. */
import {
  articleAt,
  comparable,
  EVENTS_PER_ARTICLE,
  hard,
  measured,
  retold,
} from './log-articles.ts'
import type { Counted } from './log-meter.ts'
import { append, clock, type LogTables, say } from './log-world.ts'

/** Dollars: docs/COST.md. */
const prices = { write: 0.625e-6, read: 0.125e-6, stored: 0.25, recovered: 0.2, freeGb: 25 }

/** Units, bytes and dollars of a log of so many events. */
export function sayUnits(size: number, { units, reads, packing, kept }: Counted): void {
  const rows = [...kept.values()].filter(({ until }) => until * 1_000 >= clock.ms)
  const bytes = (isLog: boolean) =>
    rows
      .filter(({ key }) => /^[AE]#/.test(key.pk) === isLog)
      .reduce((sum, row) => sum + row.bytes + 100, 0) / size
  const [log, index] = [bytes(true), bytes(false)]
  const events = (1_000 * 10 * EVENTS_PER_ARTICLE * 365) / 12
  const gb = (each: number) => (12 * events * each) / 1e9
  const dollars =
    events * (units / size) * prices.write +
    events * (reads / size) * prices.read +
    gb(log) * prices.recovered +
    Math.max(0, gb(log + index) - prices.freeGb) * prices.stored
  say(
    `new event with its first mention   ${(units / size).toFixed(2)} write units, ${(reads / size).toFixed(2)} read units`,
  )
  say(`  of these for packing             ${(packing / size).toFixed(2)} write units`)
  say(
    `kept of an event                   ${log.toFixed(0)} bytes in the log, ${index.toFixed(0)} in the index`,
  )
  say(`1,000 feeds, 12 months kept        ${dollars.toFixed(2)} dollars a month for the log`)
}

/** At 1,000 events a minute; a partition takes 1,000 units a second. */
export function sayHottest(size: number, { perPartition }: Counted): void {
  const [pk, units] = [...perPartition].reduce((a, b) => (b[1] > a[1] ? b : a))
  say(
    `busiest partition                  ${((units / size) * (1_000 / 60)).toFixed(1)} write units/s at 1,000 events a minute (${pk})`,
  )
}

/**
 * Of events with two named parties in one country: all that can be compared. Of each kind as often as
 * it is measured, since those of common kinds are in one list less (shared/log/keys.ts).
 */
export async function sayFurther(tables: LogTables, counted: Counted): Promise<void> {
  const [firsts, furthers]: [number[], number[]] = [[], []]
  for (const [n, kind] of measured.kinds.entries()) {
    const one = comparable(articleAt(n, hard), kind)
    firsts.push(await unitsOf(() => append(tables, one), counted))
    furthers.push(await unitsOf(() => append(tables, retold(one)), counted))
  }
  for (const [name, each] of [
    ['event of two parties who are new  ', firsts],
    ['further mention of it             ', furthers],
  ] as const) {
    const [least, most] = [Math.min(...each), Math.max(...each)]
    const mean = each.reduce((sum, units) => sum + units, 0) / each.length
    say(`${name} ${mean.toFixed(2)} write units (${least.toFixed(2)} to ${most.toFixed(2)})`)
  }
}

async function unitsOf(run: () => Promise<unknown>, counted: Counted): Promise<number> {
  const before = counted.units
  await run()
  return (counted.units - before) / EVENTS_PER_ARTICLE
}
