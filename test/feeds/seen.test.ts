/** A feed read again: what is new, what has changed, and what only looks so. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleIdAt } from '../../shared/articles/accept.ts'
import { findArticle } from '../../shared/articles/store.ts'
import { compareEntries, type SeenEntry, withoutContent } from '../../shared/feeds/seen.ts'
import { readSeen, saveSeen } from '../../shared/feeds/store.ts'
import { followFeed } from '../../shared/intake.ts'
import type { Entry } from '../../shared/model/feed.ts'
import { pollDueFeeds } from '../../shared/pipeline.ts'
import { settings } from '../../shared/settings.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { createTestWorld, drain, type TestWorld } from '../helpers/world.ts'

const FEED = 'https://news.example/feed.xml'
const FIRST: readonly Entry[] = [0, 1, 2, 3, 4, 5].map((n) => entry(n))

describe('the same feed again', () => {
  it.each<[string, readonly Entry[]]>([
    ['as it was', FIRST],
    ['in another order', [...FIRST].reverse()],
    ['with other guids', FIRST.map((each, n) => ({ ...each, id: `new ${n}` }))],
    ['without guids', FIRST.map(({ id: _id, ...each }) => each)],
    ['with sessions in its links', FIRST.map((each) => ({ ...each, link: `${each.link}?sid=7` }))],
    [
      'with other markup',
      FIRST.map((each) => ({ ...each, summary: `<p>${each.summary}<img src=1>` })),
    ],
    ['with an advertisement in each', FIRST.map((each) => ({ ...each, summary: 'Buy now' }))],
    ['without some', FIRST.slice(2)],
    ['with an entry that leads nowhere', [...FIRST, { id: 'x', title: 'No link' }]],
  ])('%s: nothing new, nothing changed', (_name, entries) => {
    expect(linksOf(entries)).toEqual({ fresh: [], changed: [] })
  })

  it.each<[string, Partial<Entry>]>([
    ['title', { title: 'Corrected' }],
    ['summary', { summary: 'Now with more' }],
    ['content', { content: '<p>Whole text' }],
    ['update', { updated: '2026-09-30T10:00:00.000Z' }],
    ['guid and title', { id: 'other', title: 'Corrected' }],
  ])('one with another %s has changed', (_name, change) => {
    const entries = FIRST.map((each, n) => (n === 2 ? { ...each, ...change } : each))
    expect(linksOf(entries)).toEqual({ fresh: [], changed: [entry(2).link] })
  })

  it('whose guids are positions has one new entry', () => {
    const entries = [9, 0, 1, 2, 3, 4].map((n, place) => ({
      ...entry(n),
      id: entry(place).id ?? '',
    }))
    expect(linksOf(entries)).toEqual({ fresh: [entry(9).link], changed: [] })
  })

  it('with one guid for all entries has one new entry', () => {
    const one = (each: Entry) => ({ ...each, id: 'feed' })
    const before = compareEntries(feedOf(FIRST.map(one)), []).seen
    expect(linksOf([entry(9), ...FIRST].map(one), before)).toMatchObject({ fresh: [entry(9).link] })
  })
})

describe('what is remembered', () => {
  it('comes back from its row', async () => {
    const { seen } = compareEntries(feedOf(FIRST), [])
    const table = memoryTable()
    await saveSeen(table, 'f', seen)
    expect(await readSeen(table, 'f')).toEqual(seen)
    expect(await readSeen(table, 'g')).toEqual([])
  })

  it('is news only when it says more', () => {
    const { seen, isNews } = compareEntries(feedOf(FIRST), [])
    expect(isNews).toBe(true)
    expect(compareEntries(feedOf(FIRST.slice(1)), seen)).toMatchObject({
      isNews: false,
      seen: { length: 6 },
    })
  })

  it('is the whole of a long feed, and of others the newest', () => {
    const long = Array.from({ length: settings.feeds.seenKept + 50 }, (_, n) => entry(n))
    const { seen } = compareEntries(feedOf(long), [])
    expect(linksOf(long, seen)).toEqual({ fresh: [], changed: [] })
    expect(compareEntries(feedOf([entry(9_999)]), seen).seen).toHaveLength(settings.feeds.seenKept)
  })

  it('leaves what is put off to be found again', () => {
    const { seen } = compareEntries(feedOf(FIRST), [])
    const put = withoutContent(seen, [entry(3)])
    expect(linksOf(FIRST, put)).toEqual({ fresh: [], changed: [entry(3).link] })
  })

  it('makes any feed known', () => {
    const field = fc.option(fc.string(), { nil: '' })
    const any = fc.record({ id: field, title: field, summary: field, updated: field })
    fc.assert(
      fc.property(fc.array(fc.tuple(any, fc.nat(5)), { maxLength: 12 }), (rows) => {
        const links = new Set<number>()
        const entries = rows.flatMap(([each, n]) => {
          if (links.has(n)) return []
          links.add(n)
          return [{ ...each, link: `https://news.example/${n}` }]
        })
        const { seen } = compareEntries(feedOf(entries), [])
        expect(linksOf(entries, seen)).toEqual({ fresh: [], changed: [] })
      }),
    )
  })
})

describe('a followed feed', () => {
  it('that rewrites its guids sends for nothing', async () => {
    const world = await started()
    publish(
      world,
      FIRST.map((each, n) => ({ ...each, id: `rewritten ${n}` })),
    )
    await pollAfter(world, settings.feeds.maxIntervalS)
    expect(world.fetchQueue.waiting).toEqual([])
  })

  it('that changes an entry has its article fetched again', async () => {
    const world = await started()
    const asked = world.requests.filter((url) => url === entry(1).link).length
    publish(world, corrected('Corrected'))
    await pollAfter(world, settings.feeds.maxIntervalS)
    expect(await statusOf(world, 1)).toBe('pending')
    expect(world.fetchQueue.waiting).toHaveLength(1)
    await drain(world)
    expect(world.requests.filter((url) => url === entry(1).link).length).toBeGreaterThan(asked)
    expect(await statusOf(world, 1)).toBe('extracted')
  })

  it('that changes an entry every minute has it fetched now and then, and the last change too', async () => {
    const world = await started()
    let sent = 0
    const poll = async (title: string) => {
      publish(world, corrected(title))
      await pollAfter(world, settings.feeds.minIntervalS * 1.2)
      sent += world.fetchQueue.waiting.length
      await drain(world)
    }
    for (let n = 0; n < 100; n += 1) await poll(`Change ${n}`)
    expect(sent).toBeGreaterThan(3)
    expect(sent).toBeLessThan(25)
    const before = sent
    for (let n = 0; n < 20; n += 1) {
      publish(world, corrected('The last'))
      await pollAfter(world, settings.feeds.maxIntervalS)
      sent += world.fetchQueue.waiting.length
      await drain(world)
    }
    expect(sent).toBe(before + 1)
  })

  it('does not bring an article forward that is still to be fetched', async () => {
    const world = await started({ drained: false })
    publish(world, corrected('Corrected'))
    await pollAfter(world, settings.feeds.maxIntervalS)
    expect(world.fetchQueue.waiting).toHaveLength(FIRST.length)
  })
})

function entry(n: number): Entry & { readonly link: string } {
  return {
    id: `id ${n}`,
    link: `https://news.example/a/${n}.html`,
    title: `Title ${n}`,
    summary: `Summary ${n}`,
  }
}

function corrected(title: string): readonly Entry[] {
  return FIRST.map((each, n) => (n === 1 ? { ...each, title } : each))
}

function feedOf(entries: readonly Entry[]): { format: 'rss'; entries: readonly Entry[] } {
  return { format: 'rss', entries }
}

function linksOf(
  entries: readonly Entry[],
  before: readonly SeenEntry[] = compareEntries(feedOf(FIRST), []).seen,
): { fresh: readonly string[]; changed: readonly string[] } {
  const { fresh, changed } = compareEntries(feedOf(entries), before)
  return { fresh: fresh.map(({ link }) => link), changed: changed.map(({ link }) => link) }
}

/** A followed feed of six articles that have been through, or are sent for. */
async function started({ drained = true } = {}): Promise<TestWorld> {
  const world = createTestWorld()
  publish(world, FIRST)
  for (const [n, { link = '' }] of FIRST.entries()) {
    const text = `Minister Ana Ferreira signed treaty number ${n} in Santiago on ${n + 1} August 2026, her office said on the same day in a statement.`
    world.web.set(
      link,
      `<html><body><article><h1>Treaty ${n}</h1><p>${text}</p><p>${text}</p></article></body></html>`,
    )
  }
  await followFeed(world.ports, FEED)
  await pollAfter(world, 0)
  if (drained) await drain(world)
  return world
}

async function pollAfter(world: TestWorld, seconds: number): Promise<void> {
  world.passSeconds(seconds)
  await pollDueFeeds(world.ports, { mayGoOn: () => true })
}

function publish(world: TestWorld, entries: readonly Entry[]): void {
  const items = entries.map(
    ({ id, link, title, summary }) =>
      `<item><guid isPermaLink="false">${id}</guid><link>${link}</link><title>${title}</title><description>${summary}</description></item>`,
  )
  world.web.set(
    FEED,
    `<rss version="2.0"><channel><title>N</title>${items.join('')}</channel></rss>`,
  )
}

async function statusOf(world: TestWorld, n: number): Promise<unknown> {
  return (await findArticle(world.tables.articles, articleIdAt(entry(n).link)))?.status
}
