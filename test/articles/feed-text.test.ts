/** The text that a feed has of an article: for pages that give less, and entries without a page. */
import { describe, expect, it } from 'vitest'
import { articleIdAt } from '../../shared/articles/accept.ts'
import { findFeedText, keepFeedText } from '../../shared/articles/feed-text.ts'
import { findState } from '../../shared/articles/rows.ts'
import { findArticle } from '../../shared/articles/store.ts'
import { isOwnAddress, withOwnAddresses } from '../../shared/feeds/own-address.ts'
import { followFeed, ingestSource } from '../../shared/intake.ts'
import { pollDueFeeds } from '../../shared/pipeline.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { createTestWorld, drain, type TestWorld } from '../helpers/world.ts'

const FEED = 'https://news.example/feed.xml'
const LINK = 'https://news.example/a.html'
const NOW = '2026-09-30T12:00:00.000Z'
const SENTENCES = Array.from(
  { length: 12 },
  (_, n) => `Minister ${n} signed treaty number ${n} in Oslo on Monday.`,
)
const WHOLE = `<p>${SENTENCES.slice(0, 6).join(' ')}</p><p>${SENTENCES.slice(6).join(' ')}</p>`

describe('the text of the feed', () => {
  it.each<[string, string | undefined, string]>([
    [
      'is used when the page has its beginning',
      `<p>${SENTENCES[0]} ${SENTENCES[1]}</p>`,
      'number 11',
    ],
    ['is used when the page has no text', '', 'number 11'],
    ['gives way to a page with as much', WHOLE.replaceAll('treaty', 'accord'), 'accord number 11'],
  ])('%s', async (_name, page, expected) => {
    const world = worldWith(itemOf({ link: LINK, content: WHOLE }))
    world.web.set(
      LINK,
      `<!doctype html><html><head><title>T</title></head><body><article>${page}</article></body></html>`,
    )
    await poll(world)
    const article = await findArticle(world.tables.articles, articleIdAt(LINK))
    expect(article).toMatchObject({ status: 'extracted' })
    expect(article?.article?.text).toContain(expected)
    expect(article?.article?.canonicalUrl ?? LINK).toBe(LINK)
  })

  it('does not stand in for a page that cannot be had', async () => {
    const world = worldWith(itemOf({ link: LINK, content: WHOLE }))
    world.web.set(LINK, 'forbidden')
    await poll(world)
    expect(await findArticle(world.tables.articles, articleIdAt(LINK))).toMatchObject({
      status: 'failed',
      error: { code: 'forbidden' },
    })
  })

  it('is kept neither when it is a teaser nor when it fills a row', async () => {
    const table = memoryTable()
    const huge = Array.from({ length: 200_000 }, (_, n) => Math.sin(n)).join(' ')
    for (const [id, html] of Object.entries({ teaser: '<p>Read on</p>', huge })) {
      await keepFeedText(table, { id, now: NOW, html })
    }
    expect(table.rows()).toEqual([])
    expect(await findFeedText(table, 'teaser')).toBeUndefined()
  })
})

describe('an entry without a link', () => {
  it('is an article with the text of its feed, once', async () => {
    const world = worldWith(itemOf({ content: WHOLE }))
    await poll(world)
    world.passSeconds(90_000)
    await poll(world)
    expect(new Set(world.requests)).toEqual(new Set([FEED]))
    expect(world.counts.get('ArticlesExtracted')).toBe(1)
    const [url = ''] = world.tables.articles.rows().flatMap((row) => findState(row)?.url ?? [])
    expect(isOwnAddress(url)).toBe(true)
    const { article } = (await findArticle(world.tables.articles, articleIdAt(url))) ?? {}
    expect(article).toMatchObject({ title: 'Treaty', text: expect.stringContaining('number 11') })
  })

  it('is one when its feed is taken in by hand, too', async () => {
    const world = worldWith(itemOf({ content: WHOLE }))
    const { articles } = await ingestSource(world.ports, { url: FEED })
    await drain(world)
    expect(articles).toHaveLength(1)
    expect(await findArticle(world.tables.articles, articles[0] ?? '')).toMatchObject({
      status: 'extracted',
    })
  })

  it('is none without a text', () => {
    const feed = {
      format: 'rss',
      entries: [{ id: 'x', title: 'Weather', summary: 'Rain' }],
    } as const
    expect(withOwnAddresses(feed, FEED)).toEqual(feed)
  })
})

function itemOf({ link, content }: { readonly link?: string; readonly content: string }): string {
  const leads = link === undefined ? '' : `<link>${link}</link>`
  return `<item><guid isPermaLink="false">g1</guid><title>Treaty</title>${leads}<description><![CDATA[${content}]]></description></item>`
}

function worldWith(items: string): TestWorld {
  const world = createTestWorld()
  world.web.set(FEED, `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`)
  return world
}

async function poll(world: TestWorld): Promise<void> {
  await followFeed(world.ports, FEED)
  await pollDueFeeds(world.ports, { mayGoOn: () => true })
  await drain(world)
}
