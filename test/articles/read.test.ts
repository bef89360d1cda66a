/** Refusals, limits, hostile pages, and properties on any bytes. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readArticle } from '../../shared/articles/read.ts'
import { DatelineError } from '../../shared/errors.ts'
import { settings } from '../../shared/settings.ts'
import { body, page, text } from './pages.ts'

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html)

const attributes = (count: number): string =>
  Array.from({ length: count }, (_, n) => `a${n}="x"`).join(' ')

it.each<[string, string, Uint8Array, string?]>([
  ['nothing', 'empty-body', bytesOf('')],
  ['white space', 'empty-body', bytesOf(' \n\t')],
  ['plain text', 'not-html', bytesOf('no tags here, 1 < 2')],
  ['a PDF by its header', 'not-html', page(), 'application/pdf'],
  ['a picture by its header', 'not-html', page(), 'image/png'],
  ['JSON', 'not-html', bytesOf('{"a": 1}'), 'application/json'],
  ['two megabytes of <', 'not-html', bytesOf('<'.repeat(2_000_000))],
  ['a frame without words', 'no-text', bytesOf('<html><body><div></div></body></html>')],
  ['a menu alone', 'no-text', bytesOf('<nav><a href="/">Home</a></nav>')],
  ['100,000 nested elements', 'too-complex', bytesOf('<div>'.repeat(100_000))],
  [
    'too many attributes',
    'too-complex',
    bytesOf(`<p ${attributes(settings.articles.maxAttributes + 1)}>a</p>`),
  ],
  ['nested drawings', 'too-complex', bytesOf('<svg>'.repeat(100_000))],
  [
    'too many elements',
    'too-complex',
    bytesOf('<p>a</p>'.repeat(settings.articles.maxElements + 1)),
  ],
  ['more bytes than a page may have', 'too-large', new Uint8Array(settings.fetch.maxPageBytes + 1)],
])('%s is %s', (_name, code, bytes, contentType) => {
  const options = contentType === undefined ? {} : { contentType }
  expect(() => readArticle(bytes, options)).toThrow(expect.objectContaining({ code }))
})

it.each([
  'text/html',
  'text/html; charset=utf-8',
  'application/xhtml+xml',
  'text/plain',
  '',
  'TEXT/HTML',
])('reads what is sent as "%s"', (contentType) => {
  expect(readArticle(page(), { contentType }).text).toBe(text)
})

it.each<[string, string]>([
  ['NULs', `<html><body>\0\0${body.replaceAll(' ', ' \0')}`],
  ['unclosed tags', body.replaceAll('</p>', '')],
  ['closing tags that nothing opened', `${'</div>'.repeat(1_000)}${body}`],
  ['broken JSON-LD', `<script type="application/ld+json">${'['.repeat(10_000)}</script>${body}`],
  [
    'deep JSON-LD',
    `<script type="application/ld+json">${'{"@type":"A","a":'.repeat(2_000)}1${'}'.repeat(2_000)}</script>${body}`,
  ],
  ['a title without end', `<title>${'a | b - '.repeat(100_000)}</title>${body}`],
  ['a class without end', `<div class="${'related '.repeat(100_000)}">${body}</div>`],
  [
    '20,000 attributes',
    `<div ${Array.from({ length: 20_000 }, (_, n) => `a${n}=1`).join(' ')}>${body}</div>`,
  ],
  ['20,000 dates', `<h1>Crane falls</h1>${'<p>12 May 2020, 1.2.2020</p>'.repeat(20_000)}${body}`],
  [
    '20,000 authors',
    `<h1>Crane falls</h1>${'<i class="author">By J. Doe</i>'.repeat(20_000)}${body}`,
  ],
])('%s: reads on', (_name, html) => {
  expect(readArticle(bytesOf(html)).text).toContain('according to the fire brigade')
})

it('cuts a text at the limit, between paragraphs', () => {
  const long = readArticle(bytesOf(body.repeat(1_000))).text
  expect(long.length).toBeLessThanOrEqual(settings.articles.maxTextChars)
  expect(long.length).toBeGreaterThan(settings.articles.maxTextChars - 1_000)
  expect(long).toMatch(/[.”]$/)
})

it('reads what its bytes say, whatever its header says', () => {
  const bytes = page({ main: body.replace('Northport', 'Öresund') })
  expect(readArticle(bytes, { contentType: 'text/html; charset=utf-16' }).text).toContain('Öresund')
})

const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="comments">',
        '</div>',
        '<h1>',
        '<a href="x">',
        '</a>',
        '<br>',
        '<script type="application/ld+json">',
        '</script>',
        '<time datetime="2020-01-01">',
        '<meta name="date" content="',
        '">',
        '<li>',
        '<table><td>',
        '<!--',
        '-->',
        '&amp;',
        '<',
        '>',
        '"',
        '{"@type":"Article","datePublished":"',
      ),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'By Jane Doe, 5 May 2020. ',
        'A sentence, with commas, that goes on for a while, as in a story. ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => bytesOf(parts.join('')))

it.each<[string, fc.Arbitrary<Uint8Array>]>([
  ['any bytes', fc.uint8Array({ maxLength: 3_000 })],
  ['any tag soup', html],
])('%s: an article with its fields in form, or an error with a code', (_name, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (bytes) => {
      const first = attempt(bytes)
      expect(attempt(bytes)).toEqual(first)
      if (first instanceof DatelineError) return
      expect(first.text).not.toBe('')
      expect(
        first.text
          .split('\n\n')
          .every((line) => line === line.replace(/\s+/g, ' ').trim() && line !== ''),
      ).toBe(true)
      for (const day of [first.published, first.modified]) {
        if (day !== undefined)
          expect(day).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/)
      }
    }),
    { numRuns: 300 },
  )
})

function attempt(bytes: Uint8Array) {
  try {
    return readArticle(bytes, { url: 'https://a.example/b' })
  } catch (error) {
    if (error instanceof DatelineError) return error
    throw error
  }
}
