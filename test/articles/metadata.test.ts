/** Title, byline, publisher, language and addresses. */
import { expect, it } from 'vitest'
import { readArticle } from '../../shared/articles/read.ts'
import type { Article } from '../../shared/model/article.ts'
import { body, page } from './pages.ts'

const url = 'https://www.northportcourier.example/2020/05/05/crane?utm_source=rss'
const read = (bytes: Uint8Array): Article => readArticle(bytes, { url })
const jsonLd = (thing: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

it.each<[string, Uint8Array, string]>([
  ['the shown title', page(), 'Crane falls into harbour basin'],
  [
    'the shown one before the declared',
    page({ head: '<meta property="og:title" content="A crane fell, and what then?">' }),
    'Crane falls into harbour basin',
  ],
  [
    'the declared one where none is shown',
    bare(
      '<title>A crane fell - Northport Courier</title><meta property="og:site_name" content="Northport Courier">',
    ),
    'A crane fell',
  ],
  [
    'with the site in front',
    bare(
      '<title>Northport Courier | A crane fell</title><meta property="og:site_name" content="Northport Courier">',
    ),
    'A crane fell',
  ],
  ['with a dash of its own', bare('<title>The crane - a history</title>'), 'The crane - a history'],
  [
    'a lesser heading that says what is declared',
    bare(
      '<title>A crane fell</title>',
      '<h1><a href="/">The Courier</a></h1><h2>A crane fell</h2>',
    ),
    'A crane fell',
  ],
  [
    'no kicker',
    bare(
      '<title>A crane fell</title>',
      '<h1><span class="kicker">Harbour</span> A crane fell</h1>',
    ),
    'A crane fell',
  ],
])('title: %s', (_name, bytes, expected) => {
  expect(read(bytes).title).toBe(expected)
})

it.each<[string, Uint8Array, string | undefined]>([
  [
    'JSON-LD',
    page({
      head: jsonLd({
        '@type': 'NewsArticle',
        author: [{ '@type': 'Person', name: 'Jane Doe' }, { name: 'Ann Roe' }],
      }),
    }),
    'Jane Doe, Ann Roe',
  ],
  [
    'JSON-LD by reference',
    page({
      head: jsonLd({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#jane' } },
          { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        ],
      }),
    }),
    'Jane Doe',
  ],
  [
    'JSON-LD with line breaks in strings',
    page({
      head: '<script type="application/ld+json">{"@type":"Article","author":"Jane\nDoe",}</script>',
    }),
    'Jane Doe',
  ],
  ['meta', page({ head: '<meta name="author" content="By Jane Doe">' }), 'Jane Doe'],
  [
    'not the site',
    page({
      head: '<meta name="author" content="Northport Courier"><meta property="og:site_name" content="Northport Courier">',
      before: '<span class="author">Jane Doe</span>',
    }),
    'Jane Doe',
  ],
  [
    'not an address',
    page({ head: '<meta property="article:author" content="https://facebook.example/jane">' }),
    undefined,
  ],
  [
    'the name of an account',
    page({ head: '<meta name="author" content="jane.van.doe">' }),
    'Jane Van Doe',
  ],
  [
    'an address of the web is no account',
    page({ head: '<meta name="author" content="northport.at">' }),
    'northport.at',
  ],
  ['a line with an id', page({ before: '<p id="author_header">Jane Doe</p>' }), 'Jane Doe'],
  ['a line that says author', page({ before: '<p>Auteur : Jane Doe</p>' }), 'Jane Doe'],
  [
    'the name of the site behind it',
    page({
      head: '<meta property="og:site_name" content="NorthportCourier">',
      before: '<p class="byline">By Jane Doe NorthportCourier</p>',
    }),
    'Jane Doe',
  ],
  [
    'another trade',
    page({ before: '<p class="byline">Von Jane Doe Illustration von Max Roe</p>' }),
    'Jane Doe',
  ],
  ['a weekday', page({ before: '<p class="byline">Donnerstag</p>' }), undefined],
  [
    'a line with a class',
    page({ before: '<p class="byline">Posted on May 5, 2020 by Jane Doe, Staff Writer</p>' }),
    'Jane Doe',
  ],
  [
    'a cue that sticks to the name, and a weekday',
    page({ before: '<p class="byline">ByJane Doe Thursday, November 5</p>' }),
    'Jane Doe',
  ],
  [
    'a first name that is whole elsewhere',
    page({
      head: '<meta name="author" content="Jane">',
      before: '<p class="byline">By Jane Doe</p>',
    }),
    'Jane Doe',
  ],
  [
    'a line without one',
    page({ before: '<p>By Jane Doe and Ann van der Roe</p>' }),
    'Jane Doe and Ann van der Roe',
  ],
  [
    'German',
    page({ before: '<div class="author">Von Jana Döring, Redaktion | 5. Mai 2020</div>' }),
    'Jana Döring',
  ],
  ['an initial', page({ before: '<a rel="author">Joe S.</a>' }), 'Joe S.'],
  [
    'no comment author',
    page({ after: '<div class="comments"><span class="author">Troll</span></div>' }),
    undefined,
  ],
])('byline: %s', (_name, bytes, expected) => {
  expect(read(bytes).byline).toBe(expected)
})

it.each<[string, Partial<Article>]>([
  ['<meta property="og:site_name" content="The Courier">', { publisher: 'The Courier' }],
  [
    jsonLd({ '@type': 'Article', publisher: { name: 'The Courier' } }),
    { publisher: 'The Courier' },
  ],
  [
    '<link rel="canonical" href="/2020/05/05/the-crane">',
    { canonicalUrl: 'https://www.northportcourier.example/2020/05/05/the-crane' },
  ],
  [
    '<link rel="canonical" href="/">',
    { canonicalUrl: 'https://www.northportcourier.example/2020/05/05/crane' },
  ],
  [
    '',
    { url, canonicalUrl: 'https://www.northportcourier.example/2020/05/05/crane', language: 'en' },
  ],
])('%s', (head, expected) => {
  expect(read(page({ head }))).toMatchObject(expected)
})

it.each([
  [' lang="de_AT"', 'de-at'],
  [' xml:lang="fr"', 'fr'],
  [' lang="{{lang}}"', undefined],
])('language of <html%s>', (html, expected) => {
  expect(read(page({ html })).language).toBe(expected)
})

it('fills from the feed what the page leaves out, and nothing else', () => {
  const hint = {
    title: 'Feed title',
    author: 'Feed author',
    published: '2020-05-04T10:00:00Z',
    feedTitle: 'Feed',
  }
  const article = readArticle(page(), { hint })
  expect(article).toMatchObject({
    title: 'Crane falls into harbour basin',
    byline: 'Feed author',
    published: '2020-05-04T10:00:00Z',
    publisher: 'Feed',
  })
})

it('an address that is none costs the canonical one only', () => {
  const article = readArticle(page(), { url: 'file:page.html' })
  expect(article.canonicalUrl).toBeUndefined()
  expect(article.text).not.toBe('')
})

function bare(head: string, before = ''): Uint8Array {
  return new TextEncoder().encode(`<html><head>${head}</head><body>${before}${body}</body></html>`)
}
