/**
 * The figures behind docs/COST.md: what a poll, an article and an event do is counted here by
 * sending the sample newsroom through the pipeline, and the table of the page is reckoned again.
 */
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { monthlyCost, work } from '../../infra/cost.ts'
import { DatelineError } from '../../shared/errors.ts'
import { followFeed } from '../../shared/intake.ts'
import { metrics } from '../../shared/metrics.ts'
import { extractEvents, fetchArticle, packOldLists, pollDueFeeds } from '../../shared/pipeline.ts'
import type { HttpAnswer, Ports } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import { createTestWorld } from '../helpers/world.ts'
import { type Meter, type MeteredTable, meteredTable, sizeOf, sum } from './metered-table.ts'
import { Synthesised } from './stack.ts'

const ORIGIN = 'https://newsroom.example'
const FEEDS = ['/courier/feed.xml', '/northgate/atom.xml']
const site = new URL('../../local/newsroom/site', import.meta.url)

interface Counted {
  readonly quietPoll: Meter
  readonly feedBytes: number
  readonly article: Meter & { readonly bytes: number }
  readonly event: Meter & {
    readonly bytes: number
    readonly indexBytes: number
    readonly freshBytes: number
  }
}

let counted: Counted

beforeAll(async () => {
  counted = await countNewsroom()
})

describe('what one step does', () => {
  test.each([
    ['writes of a poll', () => counted.quietPoll.writes, work.writesPerPoll],
    ['reads of a poll', () => counted.quietPoll.reads, work.readsPerPoll],
    ['bytes of a feed', () => counted.feedBytes, work.feedBytes],
    ['writes of an article', () => counted.article.writes, work.writesPerArticle],
    ['reads of an article', () => counted.article.reads, work.readsPerArticle],
    ['bytes of an article', () => counted.article.bytes, work.articleBytes],
    ['writes of an event', () => counted.event.writes, work.writesPerEvent],
    ['reads of an event', () => counted.event.reads, work.readsPerEvent],
    ['bytes of an event', () => counted.event.bytes, work.eventBytes],
    ['bytes of an event in the index', () => counted.event.indexBytes, work.eventIndexBytes],
    ['bytes that expire of an event', () => counted.event.freshBytes, work.eventFreshBytes],
  ])('%s', (_name, measured, reckonedWith) => {
    expect(measured()).toBeLessThanOrEqual(reckonedWith)
    expect(measured()).toBeGreaterThan(reckonedWith / 2)
  })

  test('metrics and alarms are as many as reckoned with', () => {
    expect(work.metrics).toBe(Object.keys(metrics).length)
    expect(work.alarms).toBe(new Synthesised().all('AWS::CloudWatch::Alarm').length)
  })
})

describe('docs/COST.md', () => {
  const page = readFileSync(new URL('../../docs/COST.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| ([\d,]+) feeds \|(.*)\|$/gm)].map(([, feeds, cells]) => ({
    feeds: Number(feeds?.replaceAll(',', '')),
    cells: (cells ?? '').split('|').map((cell) => cell.trim()),
  }))

  test('has the table that the formula gives', () => {
    expect(rows.map(({ feeds }) => feeds)).toEqual([0, 100, 1_000, 10_000])
    for (const { feeds, cells } of rows) {
      const cost = monthlyCost({
        feeds,
        articlesPerFeedDay: 10,
        eventsPerArticle: 12,
        monthsKept: 12,
      })
      expect([feeds, ...cells]).toEqual([
        feeds,
        ...Object.values(cost).map((part) => part.toFixed(2)),
      ])
    }
  })
})

async function countNewsroom(): Promise<Counted> {
  const tables = {
    feeds: meteredTable(),
    articles: meteredTable({ name: 'pending', projects: [] }),
    log: meteredTable(),
    logIndex: meteredTable(),
  }
  const world = createTestWorld().with({ ...tables, http: { get: async ({ url }) => pageAt(url) } })
  for (const feed of FEEDS) await followFeed(world.ports, ORIGIN + feed)
  const all = () => Object.values(tables)
  take(all())
  await pollDueFeeds(world.ports, { mayGoOn: () => true })
  await runQueues(world.ports, world)
  const first = take(all().slice(0, 2))
  const log = take([tables.log, tables.logIndex])
  world.passSeconds(settings.feeds.maxIntervalS)
  await pollDueFeeds(world.ports, { mayGoOn: () => true })
  const articles = world.counts.get('ArticlesExtracted') ?? 0
  const events = world.counts.get('EventsExtracted') ?? 0
  const quietPoll = per(FEEDS.length, take(all()))
  const feeds = (await tables.feeds.scan({})).items.filter(({ pk }) => pk.startsWith('FEEDS#'))
  const bytes = (table: MeteredTable) => table.bytesKept().table
  world.passSeconds(2 * settings.log.packedDays * 86_400)
  await packOldLists(world.ports, { mayGoOn: () => true })
  const packing = take([tables.logIndex])
  return {
    quietPoll,
    feedBytes: sum(feeds.map(sizeOf)) / FEEDS.length,
    article: { ...per(articles, first), bytes: tables.articles.bytesKept().table / articles },
    event: {
      writes: (log.writes + packing.writes) / events,
      reads: (log.reads + packing.reads) / events,
      bytes: bytes(tables.log) / events,
      indexBytes: bytes(tables.logIndex) / events,
      freshBytes: tables.logIndex.bytesKept().expiring / events,
    },
  }
}

async function runQueues(ports: Ports, world: ReturnType<typeof createTestWorld>): Promise<void> {
  const delivery = { lastAttempt: false }
  // Time passes, as it moves entries of an index that are sorted by it.
  world.passSeconds(60)
  for (const { message } of world.fetchQueue.waiting.splice(0)) {
    await fetchArticle(ports, message, delivery)
  }
  world.passSeconds(60)
  for (const { message } of world.extractQueue.waiting.splice(0)) {
    await extractEvents(ports, message, delivery)
  }
}

function pageAt(url: string): HttpAnswer {
  const { pathname } = new URL(url)
  const path = new URL(`${site.href}${pathname}`)
  // The newsroom answers these with redirects; here they are articles that fail.
  if (!existsSync(path)) throw new DatelineError('not-found', url)
  const file = readFileSync(path)
  const body = file.includes('{{origin}}')
    ? Buffer.from(file.toString('utf8').replaceAll('{{origin}}', ORIGIN))
    : file
  const contentType = pathname.endsWith('.xml') ? 'application/xml' : 'text/html'
  return { status: 200, url, contentType, headers: {}, body: new Uint8Array(body) }
}

function take(tables: readonly MeteredTable[]): Meter {
  const meters = tables.map((table) => table.takeMeter())
  return {
    writes: meters.reduce((total, { writes }) => total + writes, 0),
    reads: meters.reduce((total, { reads }) => total + reads, 0),
  }
}

function per(count: number, { writes, reads }: Meter): Meter {
  return { writes: writes / count, reads: reads / count }
}
