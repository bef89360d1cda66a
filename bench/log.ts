/**
 * Measures the log on the embedded engine: units a write and a page cost, appends a second against
 * BatchWriteItem of the same rows, the median time of a page. Logs of several sizes are generated,
 * with one actor in a fifth of all events, and the same questions are asked of each.
 *
 *   npm run bench:log -- 1000 10000      sizes in events; these are the default
 *
 * Reads are as the engine reports them; writes are reckoned by DynamoDB's rule, a unit for each KB
 * of a row.
 */
import { cpus } from 'node:os'
import { dynamoTable } from '../shared/aws/table.ts'
import { appendMentions, type Finding } from '../shared/log/append.ts'
import { logReader } from '../shared/log/read.ts'
import type { ExtractedEvent } from '../shared/model/event.ts'
import type { Item, Ports, Table } from '../shared/ports.ts'
import type { EventFilter } from '../shared/query/filter.ts'
import { findEvents } from '../shared/query/find-events.ts'
import { type Dynalite, startDynalite } from '../test/helpers/dynalite.ts'
import { seeded } from '../test/helpers/unkind.ts'

const EVENTS_PER_ARTICLE = 10
const WORKERS = 2
const PAGES = 15
const kinds = ['meeting', 'visit', 'attack', 'treaty-signing', 'death', 'statement', 'call']
const questions: Readonly<Record<string, EventFilter>> = {
  'by time': {},
  'kind, 1 of 7': { kind: ['visit'] },
  'country, 1 of 50': { country: ['C7'] },
  'actor in a fifth': { actor: ['Prime Actor'] },
  'actor of nothing': { actor: ['Nobody Whatever'] },
}
const telemetry: Ports['telemetry'] = { log: () => {}, count: () => {}, with: () => telemetry }
const clock = { now: () => new Date().toISOString() }

const sizes = process.argv.slice(2).map(Number)
const engine = await startDynalite()
for (const size of sizes.length === 0 ? [1_000, 10_000] : sizes) await measure(engine, size)
await engine.stop()

async function measure(engine: Dynalite, size: number): Promise<void> {
  const tableName = `log-${size}`
  const rows: Item[] = []
  let units = 0
  const open = async (name: string): Promise<Table> => {
    await engine.createTable(name)
    const table = dynamoTable({ client: engine.client, tableName: name })
    return {
      ...table,
      put: async (item, condition) => {
        const written = await table.put(item, condition)
        units += kilobytes(item)
        if (written) rows.push(item)
        return written
      },
      putAll: async (items) => {
        await table.putAll(items)
        for (const item of items) units += kilobytes(item)
        rows.push(...items)
      },
      remove: async (key) => {
        await table.remove(key)
        units += 1
      },
    }
  }
  const tables = { log: await open(tableName), logIndex: await open(`${tableName}-index`) }
  const articles = Array.from({ length: size / EVENTS_PER_ARTICLE }, (_, n) => articleAt(n))
  const started = performance.now()
  await work(articles, (one) => appendMentions({ ...tables, clock, telemetry }, one))
  const appendS = (performance.now() - started) / 1000
  const unitsPerEvent = units / size
  const rawS = await writeRaw(engine, `${tableName}-raw`, rows)
  // Only what can be compared across articles gets a further mention.
  const first = articles.slice(0, 20).map(comparable)
  for (const one of first) await appendMentions({ ...tables, clock, telemetry }, one)
  units = 0
  const again = first.map(retold)
  for (const one of again) await appendMentions({ ...tables, clock, telemetry }, one)
  const perMention = units / (again.length * EVENTS_PER_ARTICLE)
  say(`\n${size} events, ${cpus().length} cores`)
  say(`new event with its first mention   ${unitsPerEvent.toFixed(1)} write units`)
  say(`further mention                    ${perMention.toFixed(1)} write units`)
  say(`appends                            ${Math.round(size / appendS)} events/s`)
  say(`share of raw batches               ${Math.round((100 * rawS) / appendS)} %`)
  for (const [name, filter] of Object.entries(questions)) await ask(tables, name, filter)
}

async function ask(
  tables: Pick<Ports, 'log' | 'logIndex'>,
  name: string,
  filter: EventFilter,
): Promise<void> {
  const times: number[] = []
  let [capacity, found] = [0, 0]
  for (let i = 0; i < PAGES; i += 1) {
    const started = performance.now()
    const page = await findEvents(logReader(tables), { filter, order: 'newest', limit: 50 })
    times.push(performance.now() - started)
    ;[capacity, found] = [page.capacity, page.events.length]
  }
  const median = times.sort((a, b) => a - b)[Math.floor(PAGES / 2)] ?? 0
  const cost = `${capacity.toFixed(1).padStart(6)} read units ${median.toFixed(0).padStart(6)} ms`
  say(`page, ${name.padEnd(28)} ${cost}  ${found} events`)
}

async function writeRaw(engine: Dynalite, tableName: string, rows: readonly Item[]) {
  await engine.createTable(tableName)
  const table = dynamoTable({ client: engine.client, tableName })
  const batches = Array.from({ length: Math.ceil(rows.length / 25) }, (_, i) =>
    rows.slice(i * 25, (i + 1) * 25),
  )
  const started = performance.now()
  await work(batches, (batch) => table.putAll(batch))
  return (performance.now() - started) / 1000
}

async function work<T>(all: readonly T[], run: (one: T) => Promise<unknown>): Promise<void> {
  const queue = [...all]
  const worker = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await run(one)
  }
  await Promise.all(Array.from({ length: WORKERS }, worker))
}

function articleAt(n: number): Finding {
  const random = seeded(n)
  const events = Array.from({ length: EVENTS_PER_ARTICLE }, (_, i) => eventAt(random, i))
  const id = n.toString(16).padStart(24, '0')
  const published = dayAt(random)
  return {
    article: { id, url: `https://www.paper.example/${id}`, publisher: 'The Paper', published },
    extraction: { doc: id, timexes: [], events },
    text: 'Officials of both sides said on the record that talks went on until late. '.repeat(30),
    extractor: '1',
  }
}

/** The same article with happenings that other articles can speak of, too. */
function comparable(one: Finding): Finding {
  const id = `e${one.article.id.slice(1)}`
  const events = one.extraction.events.map((event, i) => ({
    ...event,
    kind: 'treaty-signing',
    actors: event.actors.map((actor) => ({
      ...actor,
      name: `Signatory ${i} of ${actor.name.replace(' ', '')}`,
    })),
  }))
  return { ...one, article: { ...one.article, id }, extraction: { ...one.extraction, events } }
}

/** Another article on the same events. */
function retold(one: Finding): Finding {
  const id = `f${one.article.id.slice(1)}`
  return { ...one, article: { ...one.article, id, url: `https://other.example/${id}` } }
}

function eventAt(random: () => number, at: number): ExtractedEvent {
  const [country, day] = [`C${Math.floor(random() * 50)}`, dayAt(random)]
  const name = random() < 0.2 ? 'Prime Actor' : `Person ${Math.floor(random() ** 3 * 20_000)}`
  const trigger = { start: at * 80, end: at * 80 + 4, text: 'said' }
  return {
    kind: kinds[Math.floor(random() * kinds.length)] ?? 'visit',
    class: 'contact',
    plover: 'CONSULT',
    status: 'occurred',
    trigger,
    mentions: [trigger],
    evidence: { start: at * 70, end: at * 70 + 140 },
    actors: [
      { name, role: 'agent', type: 'person', country },
      { name: `Other ${Math.floor(random() * 20_000)}`, role: 'recipient', type: 'person' },
    ],
    place: { name: `City ${country}`, country, lat: 1, lon: 2, precision: 'city' },
    time: { edtf: day, start: day, end: day, precision: 'day', basis: 'relative' },
    attribution: null,
    confidence: 0.8,
  }
}

function dayAt(random: () => number): string {
  return new Date(1_700_000_000_000 + random() * 3e10).toISOString().slice(0, 10)
}

function kilobytes(item: Item): number {
  const bytes = Object.entries(item).reduce(
    (sum, [name, value]) =>
      sum + name.length + (value instanceof Uint8Array ? value.length : String(value).length),
    0,
  )
  return Math.ceil(bytes / 1024)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
