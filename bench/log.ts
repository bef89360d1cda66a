/**
 * Measures the log on the embedded engine: units and bytes that an event costs and the bill that
 * follows, units and time of a page, appends a second against BatchWriteItem of the same rows, the
 * busiest partition, the memory of an export. Logs of several sizes, and the same questions to each.
 *
 *   npm run bench:log -- 10000 100000      sizes in events; these are the default
 *
 * Reads are as the engine reports them, and half a unit for a query that finds nothing, which the
 * engine gives for nothing; writes are reckoned by DynamoDB's rule, a unit for each KB of a row.
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { dynamoTable } from '../shared/aws/table.ts'
import { appendMentions } from '../shared/log/append.ts'
import { logReader } from '../shared/log/read.ts'
import type { Item, Ports, Table } from '../shared/ports.ts'
import type { EventFilter } from '../shared/query/filter.ts'
import { findEvents } from '../shared/query/find-events.ts'
import { articleAt, comparable, EVENTS_PER_ARTICLE, retold } from './log-articles.ts'

const WORKERS = 2
const PAGES = 41
/** Articles appended before their rows are written raw. */
const TURN = 50
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
const clock = { now: () => new Date().toISOString() }

interface Counted {
  units: number
  reads: number
  readonly perPartition: Map<string, number>
  readonly rows: Item[]
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
for (const size of sizes.length === 0 ? [10_000, 100_000] : sizes) await measure(size)
client.destroy()
engine.kill()
rmSync(folder, { recursive: true, force: true })

async function measure(size: number): Promise<void> {
  say(`\n${size} events, ${cpus().length} cores`)
  const counted: Counted = { units: 0, reads: 0, perPartition: new Map(), rows: [] }
  const tables = {
    log: await open(`log-${size}`, counted),
    logIndex: await open(`index-${size}`, counted),
  }
  const append = (one: ReturnType<typeof articleAt>) =>
    appendMentions({ ...tables, clock, telemetry }, one)
  // By turns, so that both meet the same load of the machine; raw batches not for ever.
  const raw = await openRaw(`raw-${size}`)
  const total = Math.ceil(size / EVENTS_PER_ARTICLE)
  let [appendS, comparedS, rawS] = [0, 0, 0]
  for (let at = 0; at < total; at += TURN) {
    const turn = Array.from({ length: Math.min(TURN, total - at) }, (_, n) => articleAt(at + n))
    const before = counted.rows.length
    const seconds = await timed(() => work(turn, append))
    appendS += seconds
    if (at >= 20 * TURN) continue
    comparedS += seconds
    rawS += await timed(() => writeRaw(raw, counted.rows.slice(before)))
  }
  sayUnits(size, counted)
  sayHottest(size, counted)
  await sayFurther(append, counted)
  const share = Math.round((100 * rawS) / comparedS)
  say(
    `appends                            ${Math.round(size / appendS)} events/s, ${share} % of raw batches`,
  )
  for (const [name, filter] of Object.entries(questions)) await ask(tables, name, filter)
  await exportAll(tables)
}

/** Opens a table that counts what is written. */
async function open(tableName: string, counted: Counted): Promise<Table> {
  await createTable(tableName)
  const table = dynamoTable({ client, tableName })
  const note = (item: Item) => {
    const units = Math.ceil(bytesOf(item) / 1_024)
    counted.units += units
    counted.perPartition.set(item.pk, (counted.perPartition.get(item.pk) ?? 0) + units)
    counted.rows.push(item)
  }
  return {
    ...table,
    put: async (item, condition) => {
      const isWritten = await table.put(item, condition)
      if (isWritten) note(item)
      return isWritten
    },
    putAll: async (items) => {
      await table.putAll(items)
      for (const item of items) note(item)
    },
    getAll: async (keys) => {
      counted.reads += keys.length / 2
      return table.getAll(keys)
    },
    query: async (query) => {
      const page = await table.query(query)
      const capacity = page.capacity || 0.5
      counted.reads += capacity
      return { ...page, capacity }
    },
  }
}

function sayUnits(size: number, { units, reads, rows }: Counted): void {
  const bytes = (isLog: boolean) =>
    rows
      .filter(({ pk }) => /^[AE]#/.test(pk) === isLog)
      .reduce((sum, row) => sum + bytesOf(row) + 100, 0) / size
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
  append: (one: ReturnType<typeof articleAt>) => Promise<unknown>,
  counted: Counted,
): Promise<void> {
  const first = Array.from({ length: 20 }, (_, n) => comparable(articleAt(n)))
  const sizes: number[] = []
  for (const all of [first, first.map(retold)]) {
    const before = counted.units
    for (const one of all) await append(one)
    sizes.push((counted.units - before) / (all.length * EVENTS_PER_ARTICLE))
  }
  say(`the same, two parties who are new  ${sizes[0]?.toFixed(2)} write units`)
  say(`further mention of it              ${sizes[1]?.toFixed(2)} write units`)
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
  await createTable(tableName)
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

async function createTable(tableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((name) => ({
        AttributeName: name,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  )
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.05 }, { TableName: tableName })
}

async function work<T>(all: readonly T[], run: (one: T) => Promise<unknown>): Promise<void> {
  let at = 0
  const worker = async () => {
    while (at < all.length) {
      const one = all[at] as T
      at += 1
      await run(one)
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
}

function bytesOf(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) =>
      sum + name.length + (value instanceof Uint8Array ? value.length : String(value).length),
    0,
  )
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
