/** OPML lists, sitemaps, and telling all sorts of documents apart. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DatelineError } from '../../shared/errors.ts'
import { parseOpml, renderOpml } from '../../shared/feeds/opml.ts'
import { parseSitemap } from '../../shared/feeds/sitemap.ts'
import { sniffDocument } from '../../shared/feeds/sniff.ts'

test('OPML: folders are flattened, doubles and outlines without address left out', () => {
  const list = `<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
<outline text="World"><outline text="A &amp; B" xmlUrl="https://a.example/f?x=1&amp;y=2"/>
<outline title="C" text="c" xmlurl=" https://c.example/ "></outline></outline>
<outline text="again" xmlUrl="https://c.example/"/><outline text="page" htmlUrl="https://d.example/"/></body></opml>`
  expect(parseOpml(Buffer.from(list))).toEqual([
    { url: 'https://a.example/f?x=1&y=2', title: 'A & B' },
    { url: 'https://c.example/', title: 'C' },
  ])
})

test('OPML: an empty list is a list, other documents are not', () => {
  expect(parseOpml(Buffer.from('<opml/>'))).toEqual([])
  expect(() => parseOpml(Buffer.from('<rss/>'))).toThrow(
    new DatelineError('bad-opml', 'the file has no <opml> element'),
  )
})

test('OPML: what is written is read back', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab é&<>"\'中'), minLength: 1, maxLength: 9 })
  const feeds = fc.uniqueArray(
    fc.record({
      url: fc.webUrl({ withQueryParameters: true }),
      title: word.filter((text) => text === text.trim() && !text.includes('  ')),
    }),
    { selector: ({ url }) => url, maxLength: 5 },
  )
  fc.assert(
    fc.property(feeds, (list) => {
      expect(parseOpml(Buffer.from(renderOpml(list)))).toEqual(list)
    }),
  )
})

test('sitemap with news', () => {
  const text = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://e.example/1?a=1&amp;b=2</loc><lastmod>2024-01-03</lastmod><n:news><n:publication><n:name>E</n:name></n:publication>
<n:publication_date>2024-01-02T03:04:05+01:00</n:publication_date><n:title>One &amp; two</n:title></n:news></url>
<url><loc>/2</loc></url><url><lastmod>2024-01-03</lastmod></url></urlset>`
  expect(parseSitemap(Buffer.from(text), { url: 'https://e.example/map.xml' })).toEqual({
    sitemaps: [],
    entries: [
      {
        link: 'https://e.example/1?a=1&b=2',
        title: 'One & two',
        published: '2024-01-02T02:04:05.000Z',
        updated: '2024-01-03T00:00:00.000Z',
      },
      { link: 'https://e.example/2' },
    ],
  })
})

test('sitemap index, and what is none', () => {
  const index = '<sitemapindex><sitemap><loc>https://e.example/a.xml</loc></sitemap></sitemapindex>'
  expect(parseSitemap(Buffer.from(index))).toEqual({
    entries: [],
    sitemaps: ['https://e.example/a.xml'],
  })
  expect(() => parseSitemap(Buffer.from('<rss/>'))).toThrow('it is no sitemap')
})

test.each([
  ['<?xml version="1.0"?><!-- a --><rss/>', undefined, 'feed'],
  ['<rdf:RDF/>', 'text/html', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom"/>', undefined, 'feed'],
  ['{"version":"https://jsonfeed.org/version/1","items":[]}', undefined, 'feed'],
  ['<b>Warning</b><rss version="2.0">', undefined, 'feed'],
  ['<opml/>', 'application/rss+xml', 'opml'],
  ['<urlset/>', undefined, 'sitemap'],
  ['<sitemapindex/>', undefined, 'sitemap'],
  ['<!DOCTYPE html><title>x', 'application/rss+xml', 'html'],
  ['<div>x</div>', undefined, 'html'],
  ['Just words', 'text/html; charset=utf-8', 'html'],
  ['Just words', 'application/atom+xml', 'feed'],
  ['Just words', 'text/plain', 'unknown'],
  ['{"a":1}', 'application/json', 'unknown'],
  ['<note/>', undefined, 'unknown'],
  ['', undefined, 'unknown'],
])('%j as %s is %s', (text, contentType, sort) => {
  expect(sniffDocument(Buffer.from(text), contentType)).toBe(sort)
})
