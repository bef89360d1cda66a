/** A site's address -> its feed: what pages name, and what is followed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFeedLinks, guessFeedAddresses } from '../../shared/feeds/discover.ts'
import { feedIdOf, findFeed } from '../../shared/feeds/store.ts'
import { followSource } from '../../shared/intake.ts'
import { pollDueFeeds } from '../../shared/pipeline.ts'
import { createTestWorld, type TestWorld } from '../helpers/world.ts'

const SITE = 'https://news.example/'
const FEED = '<rss version="2.0"><channel><title>News</title></channel></rss>'

describe('feeds that a page names', () => {
  it.each<[string, string, readonly string[]]>([
    ['RSS', '<link rel="alternate" type="application/rss+xml" href="/rss.xml">', ['/rss.xml']],
    ['Atom', '<link rel="alternate" type="application/atom+xml" href="atom">', ['/atom']],
    ['JSON Feed', '<link rel="alternate" type="application/feed+json" href="/j">', ['/j']],
    [
      'any case',
      '<LINK REL="Alternate" TYPE="Application/RSS+XML; charset=utf-8" HREF=/r>',
      ['/r'],
    ],
    ['rel=feed', '<link rel="feed" href="/updates">', ['/updates']],
    ['open type', '<link rel="alternate" type="text/xml" href="/feed/">', ['/feed/']],
    ['entities', '<link rel=feed href="/?feed=rss2&amp;cat=1">', ['/?feed=rss2&cat=1']],
    ['feed:', '<link rel=feed href="feed:https://news.example/f">', ['/f']],
    ['feed://', '<link rel=feed href="feed://news.example/f">', ['http://news.example/f']],
    ['base', '<base href="https://cdn.example/x/"><link rel=feed href="f">', ['//cdn.example/x/f']],
    [
      'comments after news',
      '<link rel=feed href="/comments/feed"><link rel=feed href="/feed">',
      ['/feed', '/comments/feed'],
    ],
    [
      'declared before linked',
      '<a href="/world.rss">World</a><link rel=feed href="/feed">',
      ['/feed', '/world.rss'],
    ],
    ['linked', '<a href="/rss/world.xml">Feed</a>', ['/rss/world.xml']],
    ['each once', '<link rel=feed href="/f"><link rel=feed href="/f#x">', ['/f']],
    ['in the body', '<body><p>x</p><link rel=feed href="/f"></body>', ['/f']],
  ])('%s', (_name, html, expected) => {
    expect(linksOf(html)).toEqual(expected.map((path) => new URL(path, SITE).href))
  })

  it.each([
    ['another language', '<link rel="alternate" hreflang="de" href="/de/">'],
    ['a print view', '<link rel="alternate" media="print" href="/print">'],
    ['oembed', '<link rel="alternate" type="text/xml+oembed" href="/oembed?url=x&format=xml">'],
    ['REST', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">'],
    ['a style sheet', '<link rel="stylesheet" type="application/rss+xml" href="/a.rss">'],
    ['itself', '<link rel="feed" href="/">'],
    ['a story on feeding', '<a href="/2026/how-to-feed-a-cat">Cats</a>'],
    ['a reader', '<a href="https://feedly.com/i/subscription/feed/">Follow</a>'],
    ['a script', '<a href="javascript:feed()">x</a><link rel=feed href="data:,x">'],
    ['no address', '<link rel=feed><link rel=feed href=" "><link rel=feed href="http://[">'],
    ['a comment', '<!-- <link rel=feed href="/f"> -->'],
    ['a script text', '<script>"<link rel=feed href=/f>"</script>'],
  ])('%s is none', (_name, html) => {
    expect(linksOf(html)).toEqual([])
  })

  it('never throws, and finds only web addresses, each once', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<link rel=feed href="', '<a href="', '<base href="', '.rss', '">', '/feed'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const found = linksOf(pieces.join(''))
        expect(found.every((url) => /^https?:/.test(url))).toBe(true)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  it('reads a page of nothing but links, up to a limit', () => {
    expect(linksOf('<a href="/x.rss">'.repeat(300_000))).toEqual(['https://news.example/x.rss'])
    const many = Array.from({ length: 100 }, (_, n) => `<link rel=feed href="/${n}">`)
    expect(linksOf(many.join(''))).toHaveLength(20)
  })

  it('reads a page that is nested without end only as far as it makes sense', () => {
    const page = `<link rel=feed href=/a>${'<svg>'.repeat(100_000)}<link rel=feed href=/b>`
    expect(findFeedLinks(Buffer.from(page), { url: SITE })).toEqual([`${SITE}a`])
  })

  it('guesses below the folder of the page', () => {
    expect(guessFeedAddresses('https://news.example/blog/')[0]).toBe(
      'https://news.example/blog/feed',
    )
    expect(guessFeedAddresses('https://news.example/blog?x=1')[0]).toBe('https://news.example/feed')
  })
})

describe('following a site', () => {
  it('follows the first of the named feeds that answers, and says where it was found', async () => {
    const world = worldWith({
      [SITE]: page('<link rel=feed href="/old"><link rel=feed href="/new">'),
      [`${SITE}new`]: FEED,
    })
    expect(await followSource(world.ports, SITE)).toMatchObject({
      url: `${SITE}new`,
      foundOn: SITE,
      state: 'active',
    })
    expect(await storedUrls(world)).toEqual([`${SITE}new`])
  })

  it('tries the usual places for a page that names none', async () => {
    const world = worldWith({ [SITE]: page(''), [`${SITE}rss.xml`]: FEED })
    expect(await followSource(world.ports, SITE)).toMatchObject({ url: `${SITE}rss.xml` })
  })

  it('follows the sitemap of news that robots.txt names, for want of a feed', async () => {
    const dated = '<news:news><news:publication_date>2026-09-30</news:publication_date></news:news>'
    const world = worldWith({
      [SITE]: page(''),
      [`${SITE}robots.txt`]: '# <>\nSitemap: /all.xml\nSITEMAP : https://news.example/news.xml\n',
      [`${SITE}news.xml`]: `<urlset><url><loc>${SITE}a.html</loc>${dated}</url><url><loc>${SITE}old</loc></url></urlset>`,
    })
    const followed = await followSource(world.ports, SITE)
    expect(followed).toMatchObject({ url: `${SITE}news.xml`, foundOn: SITE })
    await pollDueFeeds(world.ports, { mayGoOn: () => true })
    expect(await findFeed(world.tables.feeds, followed.id)).toMatchObject({ failures: 0 })
    expect(world.fetchQueue.waiting).toHaveLength(1)
  })

  it('follows no sitemap of old pages', async () => {
    const world = worldWith({
      [SITE]: page(''),
      [`${SITE}robots.txt`]: '# <>\nSitemap: https://news.example/all.xml',
      [`${SITE}all.xml`]: `<urlset><url><loc>${SITE}a.html</loc></url></urlset>`,
    })
    await expect(followSource(world.ports, SITE)).rejects.toMatchObject({ code: 'not-a-feed' })
  })

  it('follows a feed as it is, with one look', async () => {
    const world = worldWith({ [`${SITE}f`]: FEED })
    const followed = await followSource(world.ports, `${SITE}f`)
    expect(followed).toMatchObject({ url: `${SITE}f` })
    expect(followed).not.toHaveProperty('foundOn')
    expect(world.requests).toEqual([`${SITE}f`])
  })

  it.each(['timeout', 'dns-failed', 'server-error', 'not-found', 'address-refused'] as const)(
    'follows what does not answer (%s) as it is',
    async (code) => {
      const world = worldWith({ [`${SITE}f`]: code })
      expect(await followSource(world.ports, `${SITE}f`)).toMatchObject({ url: `${SITE}f` })
    },
  )

  it('looks no second time at what it knows', async () => {
    const world = worldWith({ [`${SITE}f`]: FEED })
    await followSource(world.ports, `${SITE}f`)
    await followSource(world.ports, `${SITE}f#top`)
    expect(world.requests).toHaveLength(1)
  })

  it('refuses a page without a feed after a few looks, and follows nothing', async () => {
    const nine = Array.from({ length: 9 }, (_, n) => `<link rel=feed href="/${n}">`)
    const world = worldWith({ [SITE]: page(nine.join('')), [`${SITE}0`]: page('') })
    await expect(followSource(world.ports, SITE)).rejects.toMatchObject({
      code: 'not-a-feed',
      message: expect.stringContaining(`${SITE}0`),
    })
    // The page, three looks, and robots.txt.
    expect(world.requests).toHaveLength(5)
    expect(await storedUrls(world)).toEqual([])
  })

  it('refuses what is no address', async () => {
    await expect(followSource(worldWith({}).ports, 'news.example')).rejects.toMatchObject({
      code: 'bad-url',
    })
  })
})

function linksOf(html: string): readonly string[] {
  return findFeedLinks(new TextEncoder().encode(html), { url: SITE })
}

function page(head: string): string {
  return `<!doctype html><html><head><title>News</title>${head}</head><body><p>Hello</p></body></html>`
}

function worldWith(pages: Readonly<Record<string, string>>): TestWorld {
  const world = createTestWorld()
  for (const [url, text] of Object.entries(pages)) world.web.set(url, text)
  return world
}

async function storedUrls(world: TestWorld): Promise<readonly unknown[]> {
  const urls = world.tables.feeds.rows().map(({ url }) => String(url))
  const records = await Promise.all(urls.map((url) => findFeed(world.tables.feeds, feedIdOf(url))))
  return records.map((record) => record?.url)
}
