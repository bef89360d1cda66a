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
 * The bill is reckoned for two mixes of events (log-articles.ts): as measured, and harder.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { dynamoTable } from '../shared/aws/table.ts'
import { appendMentions, type Finding } from '../shared/log/append.ts'
import { packLists } from '../shared/log/pack-lists.ts'
import { logReader } from '../shared/log/read.ts'
import type { Item, Ports, Table } from '../shared/ports.ts'
import type { EventFilter } from '../shared/query/filter.ts'
import { findEvents } from '../shared/query/find-events.ts'
import {
  articleAt,
  articlesOfYear,
  comparable,
  EVENTS_PER_ARTICLE,
  hard,
  type Mix,
  measured,
  retold,
} from './log-articles.ts'
import { type Counted, createTable, newCount, openCounted } from './log-meter.ts'

const WORKERS = 2
const PAGES = 41
/** Articles appended before their rows are written raw. */
const TURN = 50
const DAY_MS = 86_400_000
const questions: Readonly<Record<string, EventFilter>> = {
  'by time': {},
  'kind, 1 of 7': { kind: ['visit'] },
  'country, 1 of 50': { country: ['C7'] },
  'actor in a fifth': { actor: ['Prime Actor'] },
  'actor of nothing': { actor: ['Nobody Whatever'] },
  'kind and actor': { kind: ['visit'], actor: ['Prime Actor'] },
  'days of a month': { from: '2026-03-01', to: '2026-03-31', country: ['C7'] },
}

/** Dollars: docs/COST.md. */
const prices = { write: 0.625e-6, read: 0.125e-6, stored: 0.25, recovered: 0.2, freeGb: 25 }

const telemetry: Ports['telemetry'] = { log: () => {}, count: () => {}, with: () => telemetry }
/** When the news is from, and a little later with each look at it. */
const clock = {
  ms: 0,
  now: () => {
    clock.ms += 1
    return new Date(clock.ms).toISOString()
  },
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
const engine = fork(new URL('./log-engine.ts', import.meta.url), [folder])
const port = await new Promise((resolve) => engine.once('message', resolve))
const client = new DynamoDBClient({
  endpoint: `http://127.0.0.1:${port}`,
  region: 'us-east-1',
  credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
})
const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length === 0 ? [10_000, 100_000] : sizes) {
  await measureBill(size, measured)
  await measure(size)
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
  for (const [name, filter] of Object.entries(questions)) await ask(tables, name, filter)
  await exportAll(tables)
}

/** The bill alone, for events as they were measured. */
async function measureBill(size: number, mix: Mix): Promise<void> {
  say(`\n${size} events as on pages of the web`)
  const counted = newCount()
  clock.ms = 0
  const tables = {
    log: await openCounted(client, `measured-log-${size}`, counted),
    logIndex: await openCounted(client, `measured-index-${size}`, counted),
  }
  const articles = articlesOfYear(Math.ceil(size / EVENTS_PER_ARTICLE))
  for (let at = 0; at < articles.length; at += TURN) {
    await work(articles.slice(at, at + TURN), (n) => append(tables, articleAt(n, mix)))
    await pack(tables, counted)
  }
  sayUnits(size, counted)
}

function append(tables: Pick<Ports, 'log' | 'logIndex'>, one: Finding): Promise<unknown> {
  clock.ms = Math.max(clock.ms, Date.parse(one.article.published ?? ''))
  return appendMentions({ ...tables, clock, telemetry }, one)
}

async function pack({ logIndex }: Pick<Ports, 'logIndex'>, counted: Counted): Promise<void> {
  const before = counted.units
  await packLists({ logIndex, clock, telemetry }, { mayGoOn: () => true })
  counted.packing += counted.units - before
}

/** The embedded engine keeps what DynamoDB lets go of. */
async function expire(index: Table, { kept }: Counted): Promise<void> {
  const gone = [...kept.values()].filter(({ until }) => until * 1_000 < clock.ms)
  await work(gone, ({ key }) => index.remove(key), 16)
}

function sayUnits(size: number, { units, reads, packing, kept }: Counted): void {
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
function sayHottest(size: number, { perPartition }: Counted): void {
  const [pk, units] = [...perPartition].reduce((a, b) => (b[1] > a[1] ? b : a))
  say(
    `busiest partition                  ${((units / size) * (1_000 / 60)).toFixed(1)} write units/s at 1,000 events a minute (${pk})`,
  )
}

/** Of events with two named parties in one country: all that can be compared. */
async function sayFurther(
  tables: Pick<Ports, 'log' | 'logIndex'>,
  counted: Counted,
): Promise<void> {
  for (const kind of ['treaty-signing', 'attack'] as const) {
    const first = Array.from({ length: 20 }, (_, n) => comparable(articleAt(n, hard), kind))
    const sizes: number[] = []
    for (const all of [first, first.map(retold)]) {
      const before = counted.units
      for (const one of all) await append(tables, one)
      sizes.push((counted.units - before) / (all.length * EVENTS_PER_ARTICLE))
    }
    say(`${kind}, two parties who are new:  ${sizes[0]?.toFixed(2)} write units`)
    say(`further mention of it:  ${sizes[1]?.toFixed(2)} write units`)
  }
}

async function ask(
  tables: Pick<Ports, 'log' | 'logIndex'>,
  name: string,
  filter: EventFilter,
): Promise<void> {
  const times: number[] = []
  let [capacity, found, path] = [0, 0, '']
  for (let i = 0; i < PAGES; i += 1) {
    const started = performance.now()
    const page = await findEvents(logReader(tables), { filter, order: 'newest', limit: 50 })
    times.push(performance.now() - started)
    ;[capacity, found, path] = [page.capacity, page.events.length, page.path.by]
  }
  const median = times.sort((a, b) => a - b)[Math.floor(PAGES / 2)] ?? 0
  const cost = `${capacity.toFixed(1).padStart(6)} read units ${median.toFixed(1).padStart(7)} ms`
  say(`page, ${name.padEnd(28)} ${cost}  ${found} events, by ${path}`)
}

async function exportAll(tables: Pick<Ports, 'log' | 'logIndex'>): Promise<void> {
  const before = process.memoryUsage.rss()
  let [cursor, events, most]: [string | undefined, number, number] = [undefined, 0, before]
  const started = performance.now()
  do {
    const asked = { filter: {}, order: 'oldest' as const, limit: 1_000 }
    const page = await findEvents(
      logReader(tables),
      cursor === undefined ? asked : { ...asked, cursor },
    )
    events += page.events.length
    cursor = page.next
    most = Math.max(most, process.memoryUsage.rss())
  } while (cursor !== undefined)
  const seconds = (performance.now() - started) / 1_000
  const mb = (bytes: number) => Math.round(bytes / 1e6)
  say(
    `export of ${events} events           ${Math.round(events / seconds)} events/s, ${mb(most - before)} MB more than before`,
  )
}

async function openRaw(tableName: string): Promise<Table> {
  await createTable(client, tableName)
  return dynamoTable({ client, tableName })
}

async function writeRaw(table: Table, rows: readonly Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(rows.length / 25) }, (_, i) =>
    rows.slice(i * 25, (i + 1) * 25),
  )
  await work(batches, (batch) => table.putAll(batch))
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1_000
}

async function work<T>(
  all: readonly T[],
  run: (one: T) => Promise<unknown>,
  workers = WORKERS,
): Promise<void> {
  let at = 0
  const worker = async () => {
    while (at < all.length) {
      const one = all[at] as T
      at += 1
      await run(one)
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
