/**
 * A world in memory to run the pipeline in: tables, queues that deliver in any order and more
 * than once, a web of fixed pages, and a clock that moves only when a test moves it.
 */
import { DatelineError, type ErrorCode } from '../../shared/errors.ts'
import { addSeconds } from '../../shared/instant.ts'
import { logReader } from '../../shared/log/read.ts'
import { extractEvents, fetchArticle } from '../../shared/pipeline.ts'
import type { ArticleMessage, HttpAnswer, Ports, Queue } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import { type MemoryTable, memoryTable } from './memory-table.ts'
import { seeded } from './unkind.ts'

/** What the web answers: a page, or an error with this code. */
export type Web = Map<string, string | ErrorCode | ((request: { etag?: string }) => HttpAnswer)>

export interface TestWorld {
  readonly ports: Ports
  readonly web: Web
  readonly tables: {
    readonly feeds: MemoryTable
    readonly articles: MemoryTable
    readonly log: MemoryTable
    readonly logIndex: MemoryTable
  }
  readonly fetchQueue: TestQueue
  readonly extractQueue: TestQueue
  readonly counts: ReadonlyMap<string, number>
  readonly requests: readonly string[]
  passSeconds(seconds: number): void
  /** The same tables, queues, web and clock behind other ports. */
  with(changed: Partial<Ports>): TestWorld
}

export interface TestQueue extends Queue {
  readonly waiting: { readonly message: ArticleMessage; receives: number }[]
  readonly dead: ArticleMessage[]
}

const START = '2026-09-30T12:00:00.000Z'

/** Makes a world. */
export function createTestWorld(): TestWorld {
  const web: Web = new Map()
  const requests: string[] = []
  const counts = new Map<string, number>()
  const tables = {
    feeds: memoryTable(),
    articles: memoryTable(),
    log: memoryTable(),
    logIndex: memoryTable(),
  }
  const queues = { fetchQueue: testQueue(), extractQueue: testQueue() }
  let now = START
  const telemetry: Ports['telemetry'] = {
    log: () => {},
    count: (metric, value = 1) => counts.set(metric, (counts.get(metric) ?? 0) + value),
    with: () => telemetry,
  }
  const ports: Ports = {
    clock: { now: () => now },
    http: {
      get: async (request) => {
        requests.push(request.url)
        return answerOf(web, request)
      },
    },
    ...tables,
    ...queues,
    telemetry,
  }
  const world = (own: Ports): TestWorld => ({
    ports: own,
    web,
    tables,
    ...queues,
    counts,
    requests,
    passSeconds: (seconds) => {
      now = addSeconds(now, seconds)
    },
    with: (changed) => world({ ...own, ...changed }),
  })
  return world(ports)
}

/**
 * Delivers messages until both queues are empty: in random order, some of them twice, failed ones
 * again until they are dead letters.
 */
export async function drain(
  world: TestWorld,
  options: { readonly seed?: number } = {},
): Promise<void> {
  const random = seeded(options.seed ?? 1)
  const lines = [
    { queue: world.fetchQueue, step: fetchArticle },
    { queue: world.extractQueue, step: extractEvents },
  ]
  for (;;) {
    const ready = lines.filter(({ queue }) => queue.waiting.length > 0)
    const line = ready[Math.floor(random() * ready.length)]
    if (line === undefined) return
    const { queue, step } = line
    const [taken] = queue.waiting.splice(Math.floor(random() * queue.waiting.length), 1)
    if (taken === undefined) continue
    taken.receives += 1
    const lastAttempt = taken.receives >= settings.queues.maxReceives
    const failed = await step(world.ports, taken.message, { lastAttempt }).then(
      () => false,
      (error) => error instanceof DatelineError && error.transient,
    )
    if (failed && lastAttempt) queue.dead.push(taken.message)
    else if (failed || random() < 0.2) queue.waiting.push(taken)
  }
}

/** The events of the log, without what depends on when and in how many steps they were learnt. */
export async function eventsIn(world: TestWorld): Promise<readonly string[]> {
  const { cards } = await logReader(world.tables).listCards({ order: 'oldest', limit: 10_000 })
  return cards.map(({ card: { recordedAt: _at, revision: _n, ...event } }) => JSON.stringify(event))
}

function testQueue(): TestQueue {
  const waiting: TestQueue['waiting'] = []
  return {
    waiting,
    dead: [],
    send: async (messages) => {
      waiting.push(...messages.map((message) => ({ message, receives: 0 })))
    },
  }
}

function answerOf(web: Web, request: { readonly url: string; readonly etag?: string }): HttpAnswer {
  const { url, etag } = request
  const page = web.get(url)
  if (typeof page === 'function') return page(etag === undefined ? {} : { etag })
  if (page === undefined) throw new DatelineError('not-found', `${url}: 404`)
  if (!page.includes('<')) throw new DatelineError(page as ErrorCode, `${url}: ${page}`)
  const body = new TextEncoder().encode(page)
  return { status: 200, url, contentType: 'text/html; charset=utf-8', headers: {}, body }
}
