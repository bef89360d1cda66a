/** The pipeline as a whole, in a world that is unkind on purpose. */
import { describe, expect, it } from 'vitest'
import { articleIdOf, canonicalUrl } from '../shared/articles/canonical.ts'
import { findArticle } from '../shared/articles/store.ts'
import { findFeed } from '../shared/feeds/store.ts'
import { followFeed, ingestSource, keepFeedList } from '../shared/intake.ts'
import { pollDueFeeds, sweepOutbox } from '../shared/pipeline.ts'
import { settings } from '../shared/settings.ts'
import { fragile } from './helpers/fragile.ts'
import { unkindTable } from './helpers/unkind.ts'
import { createTestWorld, drain, eventsIn, type TestWorld } from './helpers/world.ts'

const FEED = 'https://news.example/feed.xml'
const always = { mayGoOn: () => true }

describe('from a feed to the log', () => {
  it('every entry becomes an article whose events are in the log', async () => {
    const world = await followed(3)
    await pollDueFeeds(world.ports, always)
    await drain(world)

    expect(await statuses(world, 3)).toEqual(['extracted', 'extracted', 'extracted'])
    expect((await eventsIn(world)).length).toBeGreaterThanOrEqual(3)
    expect(world.counts.get('ArticlesExtracted')).toBe(3)
  })

  it.each([
    'mailto:desk@news.example',
    'javascript:alert(1)',
    'https://ann:secret@news.example/a',
    '/a/9.html',
    ' ',
    `https://x.example/${'a'.repeat(5_000)}`,
  ])('an entry that leads to "%.40s" stops none of its neighbours', async (bad) => {
    const world = await followed(2)
    const odd = `<item><title>Odd</title><link>${bad}</link></item>`
    world.web.set(FEED, feedOf(2).replace('<item>', `${odd}<item>`))
    await pollDueFeeds(world.ports, always)
    await drain(world)
    expect(await statuses(world, 2)).toEqual(['extracted', 'extracted'])
  })

  it('a second poll offers nothing again', async () => {
    const world = await followed(3)
    await pollDueFeeds(world.ports, always)
    await drain(world)
    const before = await eventsIn(world)
    world.passSeconds(settings.feeds.maxIntervalS)
    await pollDueFeeds(world.ports, always)

    expect(world.fetchQueue.waiting).toHaveLength(0)
    expect(await eventsIn(world)).toEqual(before)
  })

  it.each([1, 2, 3, 4, 5])(
    'order and repetition of messages change nothing (seed %i)',
    async (seed) => {
      const calm = await followed(6)
      await pollDueFeeds(calm.ports, always)
      await drain(calm)
      const wild = await followed(6)
      await pollDueFeeds(wild.ports, always)
      wild.fetchQueue.waiting.push(...wild.fetchQueue.waiting.map((each) => ({ ...each })))
      await drain(wild, { seed })

      expect(await statuses(wild, 6)).toEqual(await statuses(calm, 6))
      expect(await eventsIn(wild)).toEqual(await eventsIn(calm))
    },
  )

  it('a page that names another address hands over to it, once', async () => {
    const world = createTestWorld()
    const [tracked, own] = ['https://news.example/go?id=7', 'https://news.example/a/1.html']
    world.web.set(tracked, page(1, own))
    world.web.set(own, page(1, own))
    await ingestSource(world.ports, { url: own })
    await ingestSource(world.ports, { url: tracked })
    await drain(world)

    expect(await findArticle(world.tables.articles, idOf(own))).toMatchObject({
      status: 'extracted',
    })
    expect(await findArticle(world.tables.articles, idOf(tracked))).toMatchObject({
      status: 'skipped',
      sameAs: idOf(own),
    })
    expect(world.counts.get('ArticlesExtracted')).toBe(1)
  })
})

describe('the same text twice', () => {
  const [first, second] = ['https://news.example/a/0.html', 'https://news.example/b/0.html']
  const elsewhere = 'https://post.example/a/0.html'

  it('is one article at one publisher, and a marked source at another', async () => {
    const world = createTestWorld()
    for (const url of [first, second, elsewhere]) {
      world.web.set(url, page(0, url))
      await ingestSource(world.ports, { url })
      await drain(world)
    }

    const found = (url: string) => findArticle(world.tables.articles, idOf(url))
    expect(await found(second)).toMatchObject({ status: 'skipped', sameAs: idOf(first) })
    expect(await found(elsewhere)).toMatchObject({ status: 'extracted', copyOf: idOf(first) })
    expect(world.counts.get('ArticlesExtracted')).toBe(2)
  })
})

it('a page in hand makes good what its own address failed to give', async () => {
  const world = createTestWorld()
  const [own, mirror] = ['https://news.example/a/1.html', 'https://mirror.example/1']
  world.web.set(own, 'forbidden')
  world.web.set(FEED, feedOf(2))
  await followFeed(world.ports, FEED)
  await pollDueFeeds(world.ports, always)
  await drain(world)
  expect(await findArticle(world.tables.articles, idOf(own))).toMatchObject({ status: 'failed' })

  const body = new TextEncoder().encode(page(1, own))
  await ingestSource(world.ports, { name: `file:///${mirror}.html`, body })
  await drain(world)
  expect(await findArticle(world.tables.articles, idOf(own))).toMatchObject({ status: 'extracted' })
})

describe('what goes wrong', () => {
  it('one bad feed does not stop the others, and says why', async () => {
    const world = await followed(1)
    const bad = await followFeed(world.ports, 'https://bad.example/feed')
    world.web.set(bad.url, '<!doctype html><html><body><p>Welcome</p></body></html>')
    await pollDueFeeds(world.ports, always)
    await drain(world)

    expect(await statuses(world, 1)).toEqual(['extracted'])
    expect(await findFeed(world.tables.feeds, bad.id)).toMatchObject({
      failures: 1,
      error: { code: 'not-a-feed' },
    })
  })

  it('a feed that is gone is not asked again', async () => {
    const world = createTestWorld()
    const feed = await followFeed(world.ports, FEED)
    world.web.set(FEED, 'gone')
    await pollDueFeeds(world.ports, always)
    world.passSeconds(settings.feeds.maxIntervalS)
    await pollDueFeeds(world.ports, always)

    expect(await findFeed(world.tables.feeds, feed.id)).toMatchObject({ state: 'stopped' })
    expect(world.requests).toHaveLength(1)
  })

  it('an unchanged feed is asked with its validators, and costs no more', async () => {
    const world = createTestWorld()
    const asked: unknown[] = []
    world.web.set(FEED, ({ etag }) => {
      asked.push(etag)
      const body = new TextEncoder().encode(etag === undefined ? feedOf(1) : '')
      return { status: etag === undefined ? 200 : 304, url: FEED, etag: '"v1"', headers: {}, body }
    })
    world.web.set(link(0), page(0))
    await followFeed(world.ports, FEED)
    await pollDueFeeds(world.ports, always)
    world.passSeconds(settings.feeds.maxIntervalS)
    await pollDueFeeds(world.ports, always)

    expect(asked).toEqual([undefined, '"v1"'])
    expect(world.counts.get('FeedsNotModified')).toBe(1)
  })

  it.each([
    ['not-found', 'failed'],
    ['robots-refused', 'failed'],
    ['too-large', 'failed'],
  ] as const)('%s ends an article at once, with its code', async (code, status) => {
    const world = await followed(2)
    world.web.set(link(0), code)
    await pollDueFeeds(world.ports, always)
    await drain(world)

    expect(await statuses(world, 2)).toEqual([status, 'extracted'])
    expect(await findArticle(world.tables.articles, idOf(link(0)))).toMatchObject({
      error: { code },
    })
    expect(world.fetchQueue.dead).toHaveLength(0)
  })

  it('a document in hand without text is a failure at once, not a wait', async () => {
    const world = createTestWorld()
    const body = new TextEncoder().encode('<html><body><nav>Menu</nav></body></html>')
    const taking = ingestSource(world.ports, { name: 'file:///tmp/menu.html', body })
    await expect(taking).rejects.toMatchObject({ code: 'no-text' })
    expect(await sweepOutbox(world.ports, { afterS: 0, counts: true })).toEqual({ resent: 0 })
  })

  it('a page without text is a failure with a code, not an article', async () => {
    const world = await followed(1)
    world.web.set(
      link(0),
      '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>',
    )
    await pollDueFeeds(world.ports, always)
    await drain(world)

    expect(await findArticle(world.tables.articles, idOf(link(0)))).toMatchObject({
      status: 'failed',
      error: { code: 'no-text' },
    })
  })

  it('a server that stays down sends the message to the dead letters; redriven, it comes through', async () => {
    const world = await followed(1)
    world.web.set(link(0), 'server-error')
    await pollDueFeeds(world.ports, always)
    await drain(world)
    expect(world.fetchQueue.dead).toHaveLength(1)
    expect(await statuses(world, 1)).toEqual(['failed'])

    world.web.set(link(0), page(0))
    await world.fetchQueue.send(world.fetchQueue.dead.splice(0))
    await drain(world)
    expect(await statuses(world, 1)).toEqual(['extracted'])
  })
})

describe('the sweep', () => {
  const sweep = { afterS: settings.sweep.afterS, counts: true }

  it('sends again what never arrived, and only that', async () => {
    const world = await followed(3)
    await pollDueFeeds(world.ports, always)
    world.fetchQueue.waiting.splice(0, 2)
    await drain(world)
    expect(await sweepOutbox(world.ports, sweep)).toEqual({ resent: 0 })
    world.passSeconds(settings.sweep.afterS + 1)
    expect(await sweepOutbox(world.ports, sweep)).toEqual({ resent: 2 })
    await drain(world)

    expect(await statuses(world, 3)).toEqual(['extracted', 'extracted', 'extracted'])
  })

  it('gives up in the end, and says so', async () => {
    const world = await followed(1)
    await pollDueFeeds(world.ports, always)
    for (let n = 0; n <= settings.sweep.maxResends; n += 1) {
      world.fetchQueue.waiting.splice(0)
      world.passSeconds(settings.sweep.afterS + 1)
      await sweepOutbox(world.ports, sweep)
    }

    expect(await findArticle(world.tables.articles, idOf(link(0)))).toMatchObject({
      status: 'failed',
      error: { code: 'lost-in-queue' },
    })
  })
})

describe('a crash at any call to a table or queue', () => {
  it('is made good by running again', async () => {
    const calm = await crashing(Number.POSITIVE_INFINITY)
    const events = await eventsIn(calm.world)
    for (let call = 1; call <= calm.calls; call += 1) {
      const { world } = await crashing(call)
      expect(await statuses(world, 2), `crash at call ${call}`).toEqual(['extracted', 'extracted'])
      expect(await eventsIn(world), `crash at call ${call}`).toEqual(events)
    }
    expect(calm.calls).toBeGreaterThan(20)
  })
})

describe('an engine as unkind as AWS may be', () => {
  it.each([1, 2, 3])(
    'late indexes, throttling and races end in the same log (seed %i)',
    async (seed) => {
      const calm = await followed(4)
      await run(calm)
      const world = publishing(4)
      const unkind = { seed, indexLag: 6, throttle: 0.05, reorder: true }
      const { feeds, articles, log } = world.ports
      const tables = {
        feeds: unkindTable(feeds, { ...unkind, throttle: 0 }),
        articles: unkindTable(articles, unkind),
        log: unkindTable(log, unkind),
      }
      const harsh = world.with(tables)
      await followFeed(harsh.ports, FEED)
      for (let round = 0; round < 20; round += 1) {
        // A feed that a lagging index hides, or an article that throttling cut off, comes later.
        await tables.feeds.settle()
        await run(harsh)
      }

      expect(await statuses(world, 4)).toEqual(Array(4).fill('extracted'))
      expect(await eventsIn(world)).toEqual(await eventsIn(calm))
    },
  )
})

describe('the deployed list of feeds', () => {
  it('is followed, and forgotten when it changes; what a user added stays', async () => {
    const world = createTestWorld()
    await followFeed(world.ports, 'https://mine.example/feed')
    await keepFeedList(world.ports, ['https://a.example/feed', 'https://b.example/feed'])
    await keepFeedList(world.ports, ['https://b.example/feed'])

    const urls = world.tables.feeds.rows().flatMap(({ url }) => (url === undefined ? [] : [url]))
    expect(urls.sort()).toEqual(['https://b.example/feed', 'https://mine.example/feed'])
  })

  it('knows its feeds by their normal address, and passes over a bad line', async () => {
    const world = createTestWorld()
    const list = ['HTTPS://A.example', 'https://b.example/feed#top', 'nonsense']
    await keepFeedList(world.ports, list)

    const urls = world.tables.feeds.rows().flatMap(({ url }) => (url === undefined ? [] : [url]))
    expect(urls.sort()).toEqual(['https://a.example/', 'https://b.example/feed'])
  })

  it('keeps no password', async () => {
    const world = createTestWorld()
    const adding = followFeed(world.ports, 'https://ann:secret@a.example/feed')
    await expect(adding).rejects.toMatchObject({ code: 'bad-url' })
    await expect(adding).rejects.not.toThrow(/secret/)
    expect(world.tables.feeds.rows()).toHaveLength(0)
  })

  it('refuses what is no address', async () => {
    const world = createTestWorld()
    await expect(followFeed(world.ports, 'news.example')).rejects.toMatchObject({ code: 'bad-url' })
  })
})

/** A run whose n-th call to any table or queue fails, then a second run without failures. */
async function crashing(failAt: number): Promise<{ world: TestWorld; calls: number }> {
  const world = await followed(2)
  const { wrap, calls } = fragile(failAt)
  const { feeds, articles, log, fetchQueue, extractQueue } = world.ports
  const broken = world.with({
    feeds: wrap(feeds),
    articles: wrap(articles),
    log: wrap(log),
    fetchQueue: wrap(fetchQueue),
    extractQueue: wrap(extractQueue),
  })
  await run(broken)
  const total = calls()
  await run(world)
  return { world, calls: total }
}

async function run(world: TestWorld): Promise<void> {
  await pollDueFeeds(world.ports, always).catch(() => {})
  await drain(world)
  world.passSeconds(settings.feeds.maxIntervalS)
  await sweepOutbox(world.ports, { afterS: 0, counts: false }).catch(() => {})
  await drain(world)
}

/** A world whose feed lists `articles` pages. */
function publishing(articles: number): TestWorld {
  const world = createTestWorld()
  world.web.set(FEED, feedOf(articles))
  for (let n = 0; n < articles; n += 1) world.web.set(link(n), page(n))
  return world
}

/** The same, and the feed is followed. */
async function followed(articles: number): Promise<TestWorld> {
  const world = publishing(articles)
  await followFeed(world.ports, FEED)
  return world
}

async function statuses(world: TestWorld, articles: number): Promise<readonly unknown[]> {
  const ids = Array.from({ length: articles }, (_, n) => idOf(link(n)))
  const records = await Promise.all(ids.map((id) => findArticle(world.tables.articles, id)))
  return records.map((record) => record?.status)
}

function idOf(url: string): string {
  return articleIdOf(canonicalUrl(url))
}

function link(n: number): string {
  return `https://news.example/a/${n}.html`
}

function feedOf(articles: number): string {
  const items = Array.from(
    { length: articles },
    (_, n) =>
      `<item><title>Treaty ${n}</title><link>${link(n)}</link><guid>${link(n)}</guid></item>`,
  )
  return `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`
}

function page(n: number, canonical = link(n)): string {
  return `<!doctype html><html lang="en"><head><title>Treaty ${n}</title>
<link rel="canonical" href="${canonical}"><meta property="article:published_time" content="2026-09-0${1 + (n % 9)}T09:00:00Z"></head>
<body><article><h1>Treaty ${n}</h1>
<p>President Ana Ferreira of Chile and Prime Minister Tomas Lind of Norway signed a treaty on ${1 + n} August 2026 in Santiago, their offices said in a joint statement after the ceremony.</p>
<p>The two leaders had talked for several hours about trade, fisheries and energy before the ceremony, according to people who took part in the meeting and asked not to be named.</p></article></body></html>`
}
