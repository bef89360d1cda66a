/**
 * Each function gets by with the calls on tables that the stack allows it: what they do is done here
 * on tables that refuse all others. The engines of a laptop would not notice.
 */
import { beforeAll, expect, test } from 'vitest'
import { followFeed } from '../../shared/intake.ts'
import { operationsOf } from '../../shared/operations.ts'
import {
  extractEvents,
  fetchArticle,
  packOldLists,
  pollDueFeeds,
  sweepOutbox,
} from '../../shared/pipeline.ts'
import type { Ports, QueueAdmin, Table, TableQuery } from '../../shared/ports.ts'
import { createQueryApi } from '../../shared/query/http.ts'
import { readersOf } from '../../shared/readers.ts'
import { settings } from '../../shared/settings.ts'
import { createTestWorld } from '../helpers/world.ts'
import { Synthesised } from './stack.ts'

const stack = new Synthesised()
const FEED = 'https://paper.example/feed.xml'
const ARTICLE = 'https://paper.example/treaty.html'
const resources = {
  feeds: 'Feeds/Table',
  articles: 'Articles/Table',
  log: 'Log/Table',
  logIndex: 'Log/Index',
} as const
const actions = {
  ...{ get: 'GetItem', getAll: 'BatchGetItem', query: 'Query', scan: 'Scan' },
  ...{ put: 'PutItem', putAll: 'BatchWriteItem', remove: 'DeleteItem' },
} as const

const world = createTestWorld()
const answers = new Map<string, number>()

beforeAll(async () => {
  const text = 'Anna Berg of Norway signed a treaty with Iceland in Oslo on Wednesday. '.repeat(8)
  world.web.set(
    FEED,
    `<rss version="2.0"><channel><title>Paper</title><item><title>A treaty</title><link>${ARTICLE}</link><pubDate>Thu, 24 Sep 2026 08:00:00 GMT</pubDate></item></channel></rss>`,
  )
  world.web.set(ARTICLE, `<html lang="en"><title>A treaty</title><article><p>${text}</p></article>`)
  await followFeed(as('Api/AdminApi'), FEED)
  await pollDueFeeds(as('Feeds/PollFeeds'), { mayGoOn: () => true })
  await runQueues()
  world.passSeconds(2 * settings.log.packedDays * 86_400)
  await sweepOutbox(as('Articles/Sweep'), { afterS: settings.sweep.afterS, counts: true })
  await packOldLists(as('Articles/Sweep'), { mayGoOn: () => true })
  await askAll()
  await operateAll()
})

test('every question is answered', () => {
  expect([...answers].filter(([, status]) => status !== 200)).toEqual([])
  expect(answers.size).toBeGreaterThan(12)
})

test('tables that refuse do refuse', async () => {
  await expect(as('Api/QueryApi').log.scan({})).rejects.toThrow(
    'Api/QueryApi may not Scan Log/Table',
  )
})

async function runQueues(): Promise<void> {
  const delivery = { lastAttempt: false }
  for (const { message } of world.fetchQueue.waiting.splice(0)) {
    await fetchArticle(as('Articles/FetchArticle'), message, delivery)
  }
  for (const { message } of world.extractQueue.waiting.splice(0)) {
    await extractEvents(as('Events/ExtractEvents'), message, delivery)
  }
}

async function askAll(): Promise<void> {
  const { log } = world.tables
  const receipt = log.rows().find(({ sk }) => sk.startsWith('X#'))
  const [, articleId] = receipt?.sk.split('#') ?? []
  const ports = as('Api/QueryApi')
  const api = createQueryApi(
    readersOf(ports, { fetch: noQueue, extract: noQueue }),
    ports.telemetry,
  )
  const ask = async (path: string) => {
    const answer = await api.request(path)
    answers.set(path, answer.status)
    return answer
  }
  const listed = (await (await ask('/events?status=occurred')).json()) as {
    events: { id: string }[]
  }
  const [first] = listed.events
  for (const path of [
    ...[
      '/events?order=recorded',
      '/events?order=latest',
      '/events?order=oldest&kind=treaty-signing',
    ],
    ...[
      '/events?actor=Berg',
      '/events?country=NO',
      '/events?text=treaty',
      '/events?asOf=2026-10-01',
    ],
    ...['/counts?by=month', '/feeds', '/status', '/openapi.json'],
    ...[`/events/${first?.id}`, `/events/${first?.id}/history`, `/articles/${articleId}`],
  ]) {
    await ask(path)
  }
}

async function operateAll(): Promise<void> {
  const operations = operationsOf(as('Api/AdminApi'))
  await operations.reprocess({ all: true })
  await runQueues()
  await toTheEnd((cursor) => operations.rebuild(cursor))
  const lines: unknown[] = []
  await toTheEnd(async (cursor) => {
    const stretch = await operations.backup(cursor)
    lines.push(...(stretch as Stretch).lines)
    return stretch
  })
  await operations.restore(lines)
  await toTheEnd((cursor) => operations.purgeSource('paper.example', cursor))
}

async function toTheEnd(
  step: (cursor: string | undefined) => Promise<{ readonly next?: string }>,
): Promise<void> {
  let cursor: string | undefined
  do cursor = (await step(cursor)).next
  while (cursor !== undefined)
}

const noQueue: QueueAdmin = {
  depth: async () => ({ waiting: 0, inFlight: 0, delayed: 0, dead: 0 }),
  redrive: async () => 0,
}

/** The world as a function sees it. */
function as(name: string): Ports {
  const rights = new Set(stack.permissionsOf(`${name}Role`))
  const restricted = Object.entries(resources).map(([port, resource]) => [
    port,
    guarded(world.ports[port as keyof typeof resources], (action, index) => {
      const on = index === undefined ? resource : `${resource}/index/${index}`
      if (!rights.has(`dynamodb:${action} ${on}`))
        throw new Error(`${name} may not ${action} ${on}`)
    }),
  ])
  return { ...world.ports, ...Object.fromEntries(restricted) }
}

function guarded(table: Table, check: (action: string, index?: string) => void): Table {
  const calls = Object.entries(actions).map(([call, action]) => [
    call,
    async (...args: readonly unknown[]) => {
      check(action, call === 'query' ? (args[0] as TableQuery).index : undefined)
      return (table[call as keyof Table] as (...all: readonly unknown[]) => unknown)(...args)
    },
  ])
  return Object.fromEntries(calls) as Table
}

interface Stretch {
  readonly lines: readonly unknown[]
}
