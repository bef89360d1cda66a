/** The documents of hostile.ts, by name; each made only when it is its turn. */

/** A document's name and bytes. */
type Named = readonly [string, () => Uint8Array]

/** Feeds of up to `most` bytes. */
export function hostileFeeds(most: number): readonly Named[] {
  const filled = (text: string, spare = 200) =>
    text.repeat(Math.floor((most - spare) / text.length))
  return [
    ['feed: an ordinary one', () => feed(item('<title>a</title>'))],
    ['feed: billion laughs', () => doctype(laughs(), item('<title>&l9;</title>'))],
    [
      'feed: one entity 100,000 times',
      () => doctype(quadratic(), item(`<title>${'&a;'.repeat(1e5)}</title>`)),
    ],
    [
      'feed: entity from elsewhere',
      () => doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', item('<title>&x;</title>')),
    ],
    ['feed: 100,000 levels', () => feed(item('<a>'.repeat(1e5) + '</a>'.repeat(1e5)))],
    ['feed: levels without end', () => feed(`<item><description>${filled('<a>')}`)],
    ['feed: as large as may be', () => feed(item(`<description>${filled('word ')}</description>`))],
    [
      'feed: larger than may be',
      () => feed(item(`<description>${'word '.repeat(1e7)}</description>`)),
    ],
    ['feed: entries without end', () => feed(filled('<item><title>t</title></item>'))],
    ['feed: attributes without end', () => bytes(`<rss ${filled('a="x" ')}>`)],
    ['feed: tags in CDATA', () => feed(`<item><description><![CDATA[${filled('<b>')}`)],
    ['feed: ampersands', () => feed(`<item><title>${filled('&')}`)],
    ['feed: angle brackets', () => bytes(filled('<'))],
    [
      'feed: NULs',
      () => Buffer.concat([feed('<item><title>a\0b</title></item>'), Buffer.alloc(1e7)]),
    ],
    ['feed: truncated in a tag', () => feed('<item><title>a</title><link>https://a.exa')],
    [
      'feed: says UTF-16 and is not',
      () => bytes(`<?xml version="1.0" encoding="utf-16"?>${rss(item('<title>a</title>'))}`),
    ],
    ['feed: JSON of brackets', () => bytes(filled('['))],
    [
      'feed: JSON of items',
      () =>
        bytes(
          `{"version":"https://jsonfeed.org/version/1.1","items":[${filled('{"id":"1"},')}{}]}`,
        ),
    ],
  ]
}

/** Pages of up to `most` bytes. */
export function hostilePages(most: number): readonly Named[] {
  const filled = (text: string, spare = 200) =>
    text.repeat(Math.floor((most - spare) / text.length))
  return [
    [
      'page: an ordinary one',
      () => page(`<article>${'<p>It rained in the town all day.</p>'.repeat(9)}</article>`),
    ],
    ['page: 100,000 levels', () => page('<div>'.repeat(1e5))],
    ['page: unclosed paragraphs', () => page(filled('<div><p>a b c d e'))],
    ['page: one paragraph as large as may be', () => page(`<p>${filled('word and more. ')}`)],
    ['page: larger than may be', () => page(`<p>${'word '.repeat(1e7)}`)],
    ['page: bold in bold', () => page(filled('<b>x'))],
    ['page: table cells', () => page(`<table>${filled('<tr><td>1')}`)],
    ['page: list items with dates', () => page(`<ul>${filled('<li>3 May 2024</li>')}`)],
    ['page: paragraphs with dates', () => page(filled('<p>On 3 May 2024 a man said a thing.</p>'))],
    [
      'page: paragraphs just below the limit',
      () => page(`<article>${'<p>On 3 May 2024 a man said a thing.</p>'.repeat(49_000)}`),
    ],
    [
      'page: links just below the limit',
      () => page('<a href="/1">link text here</a> '.repeat(49_000)),
    ],
    ['page: attributes without end', () => page(`<p ${filled('a=x ')}>`)],
    ['page: different attributes without end', () => page(`<p ${names(8e5)}>hello`)],
    [
      'page: JSON-LD in JSON-LD',
      () => bytes(`<script type="application/ld+json">${filled('{"a":')}`),
    ],
    [
      'page: JSON-LD blocks',
      () => bytes(filled('<script type="application/ld+json">{"@type":"NewsArticle"}</script>')),
    ],
    [
      'page: metas',
      () => bytes(filled('<meta property="article:published_time" content="2024-05-03">')),
    ],
    ['page: comments in comments', () => bytes(filled('<!--'))],
    ['page: selects', () => page(filled('<select><option>a<p>b</select>'))],
    ['page: NULs', () => Buffer.alloc(most)],
    [
      'page: lying charset',
      () => Buffer.concat([Buffer.from('<meta charset="shift_jis"><p>'), Buffer.alloc(2e6, 0x81)]),
    ],
  ]
}

function item(content: string): string {
  return `<item><link>https://a.example/1</link>${content}</item>`
}

function rss(content: string): string {
  return `<rss version="2.0"><channel><title>t</title>${content}</channel></rss>`
}

function feed(content: string): Uint8Array {
  return bytes(rss(content))
}

function doctype(entities: string, content: string): Uint8Array {
  return bytes(`<?xml version="1.0"?><!DOCTYPE rss [${entities}]>${rss(content)}`)
}

/** Each entity is ten of the one before. */
function laughs(): string {
  const levels = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
  )
  return `<!ENTITY l0 "lol">${levels.join('')}`
}

function quadratic(): string {
  return `<!ENTITY a "${'a'.repeat(1e5)}">`
}

function names(count: number): string {
  return Array.from({ length: count }, (_, n) => `a${n}=x`).join(' ')
}

function page(content: string): Uint8Array {
  return bytes(`<!DOCTYPE html><html><head><title>t</title></head><body>${content}`)
}

function bytes(text: string): Uint8Array {
  return Buffer.from(text)
}
