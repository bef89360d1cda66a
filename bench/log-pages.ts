/** What pages cost and how long they take. */
import { logReader } from '../shared/log/read.ts'
import type { EventFilter } from '../shared/query/filter.ts'
import { findEvents } from '../shared/query/find-events.ts'
import { type LogTables, say } from './log-world.ts'

const PAGES = 41
const questions: Readonly<Record<string, EventFilter>> = {
  'by time': {},
  'kind, 1 of 7': { kind: ['visit'] },
  'country, 1 of 50': { country: ['C7'] },
  'actor in a fifth': { actor: ['Prime Actor'] },
  'actor of nothing': { actor: ['Nobody Whatever'] },
  'kind and actor': { kind: ['visit'], actor: ['Prime Actor'] },
  'days of a month': { from: '2026-03-01', to: '2026-03-31', country: ['C7'] },
}

/** Asks for the first page of each question, many times. */
export async function askAll(tables: LogTables): Promise<void> {
  for (const [name, filter] of Object.entries(questions)) await ask(tables, name, filter)
}

async function ask(tables: LogTables, name: string, filter: EventFilter): Promise<void> {
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
