/**
 * Measures the log on the embedded engine: units and bytes that an event costs and the bill that
 * follows, units and time of a page, appends a second against BatchWriteItem of the same rows, the
 * busiest partition, the memory of an export. Logs of several sizes, and the same questions to each.
 *
 *   npm run bench:log -- 10000 100000      sizes in events; these are the default
 *
 * The articles of a year come in the order of their publication, and so does the clock; each day lists
 * are packed, and at last the rows go that have expired, for which DynamoDB takes nothing.
 *
 * The bill is reckoned for two mixes of events (log-articles.ts): as measured, and harder. A log of more
 * than 200,000 events is written to tables in memory, by the same code, and what is kept of it loaded
 * into the engine, which then answers: the engine would take hours to write it.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Item, Table } from '../shared/ports.ts'
import {
  articleAt,
  articlesOfYear,
  EVENTS_PER_ARTICLE,
  hard,
  type Mix,
  measured,
} from './log-articles.ts'
import { sayFurther, sayHottest, sayUnits } from './log-bill.ts'
import { connect, openTable } from './log-connect.ts'
import { orderedTable } from './log-memory.ts'
import { type Counted, counting, createTable, newCount, openCounted } from './log-meter.ts'
import { askAll } from './log-pages.ts'
import { append, clock, pack, say, timed, work } from './log-world.ts'

/** Articles appended before their rows are written raw, or what is old is packed. */
const TURN = 50
const DAY_MS = 86_400_000
const MOST_ON_ENGINE = 200_000
/** On a large machine V8 collects late; as small a heap as a function's shows what is needed. */
const SMALL_HEAP = ['--max-old-space-size=128', '--max-semi-space-size=4']

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const engine = fork(new URL('./log-engine.ts', import.meta.url), [folder])
const port = await new Promise<string>((resolve) => {
  engine.once('message', (message) => resolve(String(message)))
})
const client = connect(port)
const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length === 0 ? [10_000, 100_000] : sizes) {
  await measureBill(size, measured)
  if (size > MOST_ON_ENGINE) await measureLarge(size)
  else await measure(size)
}
client.destroy()
engine.kill()
rmSync(folder, { recursive: true, force: true })

async function measure(size: number): Promise<void> {
  say(`\n${size} events, ${cpus().length} cores`)
  const counted = newCount()
  clock.ms = 0
  const tables = {
    log: await openCounted(client, `log-${size}`, counted),
    logIndex: await openCounted(client, `index-${size}`, counted),
  }
  // By turns, so that both meet the same load of the machine; raw batches not for ever.
  const raw = await openRaw(`raw-${size}`)
  const total = Math.ceil(size / EVENTS_PER_ARTICLE)
  const articles = articlesOfYear(total)
  let packedAt = 0
  let [appendS, comparedS, rawS, packS] = [0, 0, 0, 0]
  for (let at = 0; at < total; at += TURN) {
    const turn = articles.slice(at, at + TURN).map((n) => articleAt(n, hard))
    const before = counted.rows.length
    const seconds = await timed(() => work(turn, (one) => append(tables, one)))
    appendS += seconds
    if (at < 20 * TURN) {
      comparedS += seconds
      rawS += await timed(() => writeRaw(raw, counted.rows.slice(before)))
    }
    if (clock.ms - packedAt < DAY_MS) continue
    packedAt = clock.ms
    packS += await timed(() => pack(tables, counted))
  }
  counted.rows.length = 0
  sayUnits(size, counted)
  sayHottest(size, counted)
  await sayFurther(tables, counted)
  const share = Math.round((100 * rawS) / comparedS)
  say(
    `appends                            ${Math.round(size / appendS)} events/s, ${share} % of raw batches`,
  )
  say(
    `packing                            ${((packS / (appendS + packS)) * 100).toFixed(0)} % of the time`,
  )
  await expire(tables.logIndex, counted)
  await askAll(tables)
  await exportAll(size)
}

/** The bill alone, for events as they were measured. */
async function measureBill(size: number, mix: Mix): Promise<void> {
  say(`\n${size} events as on pages of the web`)
  const counted = newCount()
  await writeInMemory(size, mix, counted)
  sayUnits(size, counted)
}

async function writeInMemory(size: number, mix: Mix, counted: Counted) {
  clock.ms = 0
  const [log, logIndex] = [orderedTable(), orderedTable()]
  const tables = { log: counting(log, counted), logIndex: counting(logIndex, counted) }
  const articles = articlesOfYear(Math.ceil(size / EVENTS_PER_ARTICLE))
  let [packedAt, expiredAt] = [0, 0]
  for (const [done, n] of articles.entries()) {
    if (done % 10_000 === 0 && done > 0) process.stderr.write(`${done} of ${articles.length}\n`)
    await append(tables, articleAt(n, mix))
    if (clock.ms - packedAt < DAY_MS) continue
    packedAt = clock.ms
    await pack(tables, counted)
    // Goes through all rows.
    if (clock.ms - expiredAt < 30 * DAY_MS) continue
    expiredAt = clock.ms
    logIndex.expire(clock.ms)
  }
  logIndex.expire(clock.ms)
  return { log, logIndex }
}

/** Bill and busiest partition as written in memory; pages and export as the engine answers. */
async function measureLarge(size: number): Promise<void> {
  say(`\n${size} events, ${cpus().length} cores, written in memory`)
  const counted = newCount()
  const written = await writeInMemory(size, hard, counted)
  sayUnits(size, counted)
  sayHottest(size, counted)
  counted.kept.clear()
  const tables = {
    log: counting(await load(written.log.rows(), `log-${size}`), counted),
    logIndex: counting(await load(written.logIndex.rows(), `index-${size}`), counted),
  }
  await askAll(tables)
  await exportAll(size)
}

async function load(rows: Iterable<Item>, tableName: string): Promise<Table> {
  const table = await openRaw(tableName)
  let batch: Item[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < 1_000) continue
    await writeRaw(table, batch)
    batch = []
  }
  await writeRaw(table, batch)
  return table
}

/** The embedded engine keeps what DynamoDB lets go of. */
async function expire(index: Table, { kept }: Counted): Promise<void> {
  const gone = [...kept.values()].filter(({ until }) => until * 1_000 < clock.ms)
  await work(gone, ({ key }) => index.remove(key), 16)
}

async function exportAll(size: number): Promise<void> {
  const script = new URL('./log-export.ts', import.meta.url)
  const names = [port, `log-${size}`, `index-${size}`]
  await once(fork(script, names, { execArgv: SMALL_HEAP }), 'exit')
}

async function openRaw(tableName: string): Promise<Table> {
  await createTable(client, tableName)
  return openTable(client, tableName)
}

async function writeRaw(table: Table, rows: readonly Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / 25) }, (_, i) =>
    rows.slice(i * 25, (i + 1) * 25),
  )
  await work(batches, (batch) => table.putAll(batch))
}
