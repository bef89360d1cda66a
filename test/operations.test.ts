/** Long operations over the whole of the tables: what an operator does, and what it leaves. */
import { expect, test } from 'vitest'
import { findState } from '../shared/articles/rows.ts'
import { findArticle, saveArticle } from '../shared/articles/store.ts'
import { ingestSource } from '../shared/intake.ts'
import type { ArticleRecord } from '../shared/model/article.ts'
import { operationsOf } from '../shared/operations.ts'
import { createTestWorld, drain, eventsIn, type TestWorld } from './helpers/world.ts'

const FEED = 'https://news.example/feed.xml'

test('reprocess sends for what an older extractor has read, and changes no event', async () => {
  const world = await newsroom()
  const before = await eventsIn(world)
  const { reprocess } = operationsOf(world.ports)
  expect(await reprocess({ all: false })).toMatchObject({ sent: 0 })
  const [record] = await extracted(world)
  if (record === undefined) throw new Error('nothing is extracted')
  await saveArticle(world.tables.articles, { ...record, extractor: 'older' })
  expect(await reprocess({ all: false })).toMatchObject({ sent: 1 })
  // Called again, it finds the article on its way.
  expect(await reprocess({ all: false })).toMatchObject({ sent: 0 })
  await drain(world)
  expect(await eventsIn(world)).toEqual(before)
  expect(await reprocess({ all: false })).toMatchObject({ sent: 0 })
  expect(await reprocess({ all: true })).toMatchObject({ sent: 3 })
})

test.each([{ source: 'The Lantern' }, { source: 'news.example' }, { source: 'example' }])(
  'purge of $source erases its articles, and no feed brings them back',
  async ({ source }) => {
    const world = await newsroom()
    const { purgeSource } = operationsOf(world.ports)
    expect(await purgeSource('nobody.example')).toMatchObject({ articles: 0 })
    expect(await purgeSource(source)).toMatchObject({ articles: 3 })
    await nothingLeft(world)
    world.passSeconds(100 * 86_400)
    world.web.set(FEED, feedOf(3, 'Changed since'))
    await ingestSource(world.ports, { url: FEED })
    await drain(world)
    await nothingLeft(world)
    // Called again, nothing is left to do.
    expect(await purgeSource(source)).toMatchObject({ articles: 0, events: 0 })
  },
)

test('purge of one article leaves the others', async () => {
  const world = await newsroom()
  const [{ id } = { id: '' }] = await extracted(world)
  const before = await eventsIn(world)
  const { purgeArticle } = operationsOf(world.ports)
  expect(await purgeArticle(id)).toMatchObject({ articles: 1 })
  expect(await findArticle(world.ports.articles, id)).toMatchObject({ reason: 'erased', hint: {} })
  const left = await eventsIn(world)
  expect(left.length).toBeLessThan(before.length)
  expect(before).toEqual(expect.arrayContaining([...left]))
})

test('purge of an article that nobody knows says that there was none', async () => {
  const { purgeArticle } = operationsOf((await newsroom()).ports)
  expect(await purgeArticle('nobody')).toEqual({ articles: 0, events: 0 })
})

test('a copy from before a purge brings nothing back of what that has erased', async () => {
  const world = await newsroom()
  // Of the event that it shares, both its own reports and the agency's.
  const agency = 'https://agency.example/a/1.html'
  world.web.set(agency, pageOf(1).replace('The Lantern', 'Agency'))
  await ingestSource(world.ports, { url: agency })
  await drain(world)
  const { backup, restore, purgeSource } = operationsOf(world.ports)
  const { lines } = (await backup()) as { readonly lines: readonly unknown[] }
  await purgeSource('The Lantern')
  const left = await eventsIn(world)
  expect(await restore(lines)).toMatchObject({ written: 0, erased: expect.any(Number) })
  expect(await eventsIn(world)).toEqual(left)
  const after = (await backup()) as { readonly lines: readonly unknown[] }
  expect(JSON.stringify(after.lines)).not.toContain('The Lantern')
})

async function nothingLeft(world: TestWorld): Promise<void> {
  expect(await eventsIn(world)).toEqual([])
  const { articles, log } = world.tables
  expect(
    articles.rows().filter(({ text, body }) => text !== undefined || body !== undefined),
  ).toEqual([])
  expect(log.rows().filter(({ sk }) => sk.startsWith('X#'))).toEqual([])
}

async function extracted(world: TestWorld): Promise<readonly ArticleRecord[]> {
  const ids = world.tables.articles.rows().flatMap((row) => findState(row)?.id ?? [])
  const records = await Promise.all(ids.map((id) => findArticle(world.ports.articles, id)))
  return records.flatMap((record) => (record?.status === 'extracted' ? [record] : []))
}

async function newsroom(): Promise<TestWorld> {
  const world = createTestWorld()
  world.web.set(FEED, feedOf(3))
  for (let i = 1; i <= 3; i += 1) world.web.set(`https://news.example/a/${i}.html`, pageOf(i))
  await ingestSource(world.ports, { url: FEED })
  await drain(world)
  expect((await eventsIn(world)).length).toBeGreaterThanOrEqual(3)
  return world
}

function feedOf(count: number, words = ''): string {
  const items = Array.from({ length: count }, (_, i) => {
    const link = `https://news.example/a/${i + 1}.html`
    return `<item><title>Story ${i + 1} ${words}</title><link>${link}</link></item>`
  })
  return `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`
}

function pageOf(i: number): string {
  const [a, b] = [`Anna Berg${'abc'.charAt(i)}`, `Carl Dorn${'xyz'.charAt(i)}`]
  return `<!doctype html><html lang="en"><head><title>Story ${i}</title>
<meta property="article:published_time" content="2026-09-2${i}T09:00:00Z">
<meta property="og:site_name" content="The Lantern"></head><body><article><h1>Story ${i}</h1>
<p>President ${a} of Chile and Prime Minister ${b} of Norway signed a treaty number ${i} on 1${i} September 2026, their offices said in a joint statement after the ceremony in the capital.</p>
<p>Police arrested ${i + 2} protesters near the palace on the same day, and the minister of the interior resigned in the evening, according to the ${i}th report of the agency.</p></article></body></html>`
}
