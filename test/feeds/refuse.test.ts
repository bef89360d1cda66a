/** What is no feed is named; what would cost too much is refused; nothing else is ever thrown. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DatelineError } from '../../shared/errors.ts'
import { parseOpml } from '../../shared/feeds/opml.ts'
import { parseFeed } from '../../shared/feeds/parse.ts'
import { parseSitemap } from '../../shared/feeds/sitemap.ts'
import { sniffDocument } from '../../shared/feeds/sniff.ts'
import { settings } from '../../shared/settings.ts'

function errorOf(read: () => unknown): DatelineError {
  try {
    read()
  } catch (error) {
    if (error instanceof DatelineError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

test.each([
  ['', 'empty-body', 'empty'],
  [' \n\0', 'empty-body', 'empty'],
  ['hello', 'not-a-feed', 'no XML'],
  ['%PDF-1.4 \xff', 'not-a-feed', 'no XML'],
  ['<!DOCTYPE html><p>Not found', 'not-a-feed', 'an HTML page'],
  ['<html><body><feed-me/></body></html>', 'not-a-feed', 'an HTML page'],
  ['<opml version="2.0"/>', 'not-a-feed', 'an OPML list'],
  ['<urlset/>', 'not-a-feed', 'a sitemap'],
  ['<!-- <rss> --><note><to>x</to></note>', 'not-a-feed', '<note>'],
  ['{"error": "not found"}', 'not-a-feed', 'JSON'],
  ['[]', 'not-a-feed', 'JSON'],
  ['{"version": "https://jsonfeed.org/version/1", "items": [', 'feed-malformed', 'JSON'],
  ['<?xml version="1.0"?><rss versi', 'feed-malformed', 'breaks off'],
])('%j is refused: %s', (text, code, words) => {
  const error = errorOf(() => parseFeed(Buffer.from(text)))
  expect(error.code).toBe(code)
  expect(error.message).toContain(words)
})

describe('too much', () => {
  const many = 300_000
  test.each([
    ['levels of unknown elements', `<rss>${'<a>'.repeat(many)}`],
    ['levels of markup', `<rss><item><description>${'<i>'.repeat(many)}`],
    ['levels of structure', `<rss>${'<channel>'.repeat(many)}`],
    ['items', `<rss>${'<item/>'.repeat(many)}`],
    ['attributes', `<rss ${'a="" '.repeat(many)}>`],
    ['fields', `<rss><item>${'<link/>'.repeat(many)}`],
    ['tags in a field', `<rss><item><title>${'<b/>'.repeat(many)}`],
    ['end tags', `<rss>${'</a>'.repeat(many)}`],
    ['levels of JSON', `{"items":${'['.repeat(many)}`],
    ['members of JSON', `{"items":[${'{},'.repeat(2 * many)}{}]}`],
  ])('%s', (_, text) => {
    expect(errorOf(() => parseFeed(Buffer.from(text))).code).toBe('too-complex')
  })

  test('bytes', () => {
    const body = new Uint8Array(settings.fetch.maxFeedBytes + 1)
    expect(errorOf(() => parseFeed(body)).code).toBe('too-large')
  })
})

test('entities do not multiply', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  )
  const doctype = `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs.join('')}]>`
  const { entries } = parseFeed(
    Buffer.from(`${doctype}<rss><item><title>&l0;&l9;</title></item></rss>`),
  )
  expect(entries).toEqual([{ title: 'ha&l9;' }])
})

test('a title of a million characters is cut, not refused', () => {
  const { entries } = parseFeed(
    Buffer.from(`<rss><item><title>${'a '.repeat(500_000)}</title></item></rss>`),
  )
  expect(entries[0]?.title?.length).toBeLessThanOrEqual(10_000)
})

/** Bytes that get past the first glance: snippets of markup in any order, cut anywhere. */
const snippets =
  '<rss>|<channel>|<item>|</item>|<feed xmlns="http://www.w3.org/2005/Atom">|<entry>|</entry>|<title>|</title>|<link>|</link>|<link href="a"/>|<![CDATA[|]]>|<!--|-->|<?|?>|<!DOCTYPE a [|<!ENTITY a "b">|&a;|&#x110000;|&#0;|&amp;|<|>|"|\'|=| xmlns:a="b"| xml:base="//"|<a:b c=d|/>|http://[|{"items":[|}|]|{|,|\\|é|\0|<opml>|<outline xmlUrl="x"/>|<urlset>|<url><loc>|<pubDate>2024-|13|<author>a@b (|)|<content type="xhtml"><div>|</div></content>|base64|<html>'.split(
    '|',
  )
const documents = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(fc.constantFrom(...snippets), { maxLength: 40 })
    .map((parts) => Buffer.from(parts.join(''))),
)

test.each([
  ['parseFeed', (bytes: Uint8Array) => parseFeed(bytes, { url: 'https://e.example/' })],
  ['parseOpml', (bytes: Uint8Array) => parseOpml(bytes)],
  ['parseSitemap', (bytes: Uint8Array) => parseSitemap(bytes)],
  ['sniffDocument', (bytes: Uint8Array) => sniffDocument(bytes)],
] as const)(
  '%s answers any bytes with a value or an error of ours, the same each time',
  (_, read) => {
    const answer = (bytes: Uint8Array): string => {
      try {
        return JSON.stringify(read(bytes))
      } catch (error) {
        if (error instanceof DatelineError) return error.code
        throw error
      }
    }
    fc.assert(
      fc.property(documents, (bytes) => {
        expect(answer(bytes)).toBe(answer(bytes))
      }),
      { numRuns: 400 },
    )
  },
)
