/** Paywalls are told, consent forms and bot checks are refused, and articles are left alone. */
import { describe, expect, it } from 'vitest'
import { articleIdAt } from '../../shared/articles/accept.ts'
import { readArticle } from '../../shared/articles/read.ts'
import { findArticle } from '../../shared/articles/store.ts'
import type { WallWords } from '../../shared/data/schema.ts'
import {
  consentHosts,
  paywallSentences,
  wallSentences,
  wallTitles,
} from '../../shared/data/wall-words.ts'
import { followFeed } from '../../shared/intake.ts'
import { pollDueFeeds } from '../../shared/pipeline.ts'
import { createTestWorld, drain } from '../helpers/world.ts'
import { body, page, paragraphs, text } from './pages.ts'

const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const news = (more: object) => page({ head: ld({ '@type': 'NewsArticle', ...more }) })
const meta = (name: string, content: string) =>
  page({ head: `<meta property="${name}" content="${content}">` })
const teaser = (offer: string) => page({ main: `<p>${paragraphs[0]}</p><div>${offer}</div>` })

describe('access', () => {
  it.each<[string, Uint8Array, 'free' | 'partial' | undefined]>([
    ['a page that says nothing', page(), undefined],
    ['isAccessibleForFree: false', news({ isAccessibleForFree: false }), 'partial'],
    ['"False"', news({ isAccessibleForFree: 'False' }), 'partial'],
    ['an address', news({ isAccessibleForFree: 'http://schema.org/False' }), 'partial'],
    ['true', news({ isAccessibleForFree: true }), 'free'],
    ['something else', news({ isAccessibleForFree: 'perhaps' }), undefined],
    [
      'a part that is not free',
      news({ hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False' } }),
      'partial',
    ],
    [
      'several parts, one not free',
      news({ hasPart: [{ isAccessibleForFree: true }, { isAccessibleForFree: false }, 'x'] }),
      'partial',
    ],
    ['parts that are free', news({ hasPart: [{ isAccessibleForFree: true }] }), undefined],
    [
      'another article of the page that is not free',
      page({
        head: ld([
          { '@type': 'NewsArticle', headline: 'Crane' },
          { '@type': 'NewsArticle', isAccessibleForFree: false },
        ]),
      }),
      undefined,
    ],
    [
      'a page that is not free',
      page({ head: ld({ '@type': 'WebPage', isAccessibleForFree: false }) }),
      'partial',
    ],
    [
      'a podcast that is not free',
      page({ head: ld({ '@type': 'PodcastSeries', isAccessibleForFree: false }) }),
      undefined,
    ],
    ['tier locked', meta('article:content_tier', 'locked'), 'partial'],
    ['tier metered', meta('og:article:content_tier', 'Metered'), 'partial'],
    ['tier free', meta('article:content-tier', 'free'), 'free'],
    ['an unknown tier', meta('article:content_tier', 'gold'), undefined],
    ['the meta element of schema.org', meta('isAccessibleForFree', 'false'), 'partial'],
    ['an offer', teaser('<p>Subscribe now to continue reading</p>'), 'partial'],
    ['a German offer', teaser('<p>Dieser Artikel ist nur für Abonnenten.</p>'), 'partial'],
    ['a French offer', teaser('<p>Il vous reste 75 % de cet article à lire.</p>'), 'partial'],
    ['a Japanese offer', teaser('<p>この記事は有料会員限定です</p>'), 'partial'],
    ['a badge at a teaser', teaser('<a href="/x">Subscribers only</a>'), undefined],
    [
      'an offer below a long text',
      page({ main: body.repeat(4), after: '<p>Subscribe now to continue reading</p>' }),
      undefined,
    ],
    [
      'an offer on a page declared free',
      page({
        head: ld({ '@type': 'NewsArticle', isAccessibleForFree: true }),
        after: '<p>Subscribe now to continue reading</p>',
      }),
      'free',
    ],
  ])('%s', (_name, bytes, expected) => {
    const { access, accessReason } = readArticle(bytes)
    expect(access).toBe(expected)
    expect(accessReason === undefined).toBe(expected === undefined)
  })

  it('has a reason that names what said so', () => {
    const { accessReason } = readArticle(meta('article:content_tier', 'locked'))
    expect(accessReason).toBe('article:content_tier is locked')
  })
})

const bare = (title: string, main: string, head = '') =>
  new TextEncoder().encode(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body><main>${main}</main></body></html>`,
  )
const FORM = `<h1>Cookies</h1><form action="/save"><p>${'You can choose what this site keeps on your device, and change your choice at any time. '.repeat(3)}</p><button>Accept all</button></form>`

describe('a page in place of an article', () => {
  it.each<[string, Uint8Array, string?]>([
    ['a form at a host for forms', bare('Example', FORM), 'https://consent.google.com/m?x=1'],
    ['below such a host', bare('Example', FORM), 'https://cdn.privacy-mgmt.com/'],
    [
      'a form on the way to a page',
      bare('Example', FORM),
      'https://a.example/zustimmung?url=https%3A%2F%2Fa.example%2Fb',
    ],
    ['“before you continue”', bare('Before you continue to Example', FORM)],
    ['the same in German', bare('Bevor Sie fortfahren', FORM)],
    ['the same in Italian', bare('Prima di continuare su Esempio', FORM)],
    ['a check by its title', bare('Just a moment...', '<p>a.example</p>')],
    ['a check without a text', bare('Attention Required! | Cloudflare', '')],
    [
      'a check by its words',
      bare('a.example', '<noscript>Enable JavaScript and cookies to continue</noscript>'),
    ],
    ['a form by its words', bare('Kurier', '<p>Wir und unsere 180 Partner verarbeiten Daten.</p>')],
  ])('%s', (_name, bytes, url) => {
    expect(() => readArticle(bytes, url === undefined ? {} : { url })).toThrow(
      expect.objectContaining({ code: 'consent-page' }),
    )
  })

  it.each<[string, Uint8Array, string?]>([
    ['a title like that of a check', bare('Just a moment of calm', body)],
    [
      'its very title, over an article element',
      bare('Just a moment...', `<article>${body}</article>`),
    ],
    ['its very title, over a long text', bare('Just a moment...', body.repeat(6))],
    [
      'its very title, and an article in JSON-LD',
      bare('Just a moment...', body, ld({ '@type': 'NewsArticle' })),
    ],
    [
      'its very title, and og:type',
      bare('Before you continue', body, '<meta property="og:type" content="article">'),
    ],
    ['an address on consent', bare('Crane', body), 'https://a.example/consent'],
    [
      'a form’s words below an article',
      bare('Crane', `${body.repeat(6)}<p>We and our partners store cookies on your device.</p>`),
    ],
    [
      'a short article with a banner below',
      bare('Crane', `${body}<p>We and our partners store cookies on your device.</p>`),
    ],
    [
      'a short article with a banner apart',
      bare(
        'Crane',
        `<div class="cookie-banner"><p>We and our partners store cookies.</p></div>${body}`,
      ),
    ],
    ['a host that only ends alike', bare('Crane', body), 'https://notconsent.google.com/'],
  ])('is not %s', (_name, bytes, url) => {
    const article = readArticle(bytes, url === undefined ? {} : { url })
    expect(article.text).toContain(text.slice(0, 100))
  })
})

it('the text of the feed is read in place of a consent form', async () => {
  const feed = 'https://news.example/feed.xml'
  const link = 'https://news.example/a.html'
  const world = createTestWorld()
  world.web.set(
    feed,
    `<rss version="2.0"><channel><title>News</title><item><title>Crane</title><link>${link}</link><description><![CDATA[${body}]]></description></item></channel></rss>`,
  )
  world.web.set(link, new TextDecoder().decode(bare('Before you continue', FORM)))
  await followFeed(world.ports, feed)
  await pollDueFeeds(world.ports, { mayGoOn: () => true })
  await drain(world)
  const record = await findArticle(world.tables.articles, articleIdAt(link))
  expect(record).toMatchObject({ status: 'extracted', article: { canonicalUrl: link } })
  expect(record?.article?.text).toContain(paragraphs[3])
})

const lists: readonly (readonly WallWords[])[] = [paywallSentences, wallSentences, wallTitles]

it.each(lists.flatMap((rules) => rules.map((rule) => ({ ...rule, rules }))))(
  '$id matches its examples and not its rejects',
  ({ pattern, examples, rejects, rules }) => {
    expect(Math.min(examples.length, rejects.length)).toBeGreaterThan(0)
    expect(examples.filter((example) => !pattern.test(example.toLowerCase()))).toEqual([])
    const others = rules.map((rule) => rule.pattern)
    expect(
      rejects.filter((reject) => others.some((other) => other.test(reject.toLowerCase()))),
    ).toEqual([])
  },
)

it('words of walls are sorted, each once', () => {
  for (const names of [consentHosts, ...lists.map((rules) => rules.map(({ id }) => id))]) {
    expect(names).toEqual([...new Set(names)].sort())
  }
})
