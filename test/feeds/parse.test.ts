/** Feeds of every dialect, well-formed and not, by table: what one entry of them says. */
import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../shared/feeds/parse.ts'

const URL_OF_FEED = 'https://news.example/feeds/world'
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
const read = (text: string, url = URL_OF_FEED) => parseFeed(Buffer.from(text), { url })
const rss = (item: string) => `<rss version="2.0"><channel><item>${item}</item></channel></rss>`
const atom = (entry: string) => `<feed ${ATOM}><entry>${entry}</entry></feed>`
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('dialects', () => {
  test('RSS with modules', () => {
    const feed = read(`<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>News &amp;amp; Views</title><link>/</link><language>en-GB</language><ttl>30</ttl>
<image><title>Logo</title><link>/logo</link></image>
<item><title>Treaty</title><link>/a/1</link><guid isPermaLink="false">n1</guid>
<pubDate>Tue, 02 Jan 2024 03:04:05 GMT</pubDate><dc:creator>Ann Author</dc:creator>
<description>Short</description><content:encoded><![CDATA[<p>Long <a href="/b">b</a></p>]]></content:encoded></item>
</channel></rss>`)
    expect(feed).toEqual({
      format: 'rss',
      title: 'News & Views',
      link: 'https://news.example/',
      language: 'en-GB',
      ttl: 30,
      entries: [
        {
          id: 'n1',
          link: 'https://news.example/a/1',
          title: 'Treaty',
          published: '2024-01-02T03:04:05.000Z',
          summary: 'Short',
          content: '<p>Long <a href="https://news.example/b">b</a></p>',
          author: 'Ann Author',
        },
      ],
    })
  })

  test.each([
    ['hourly', '2', 1_800],
    [' Daily ', undefined, 86_400],
    ['weekly', '0', 604_800],
    ['yearly', 'often', 31_536_000],
    ['hourly', '99999', 1],
    ['sometimes', '2', undefined],
  ])('updates %s x %s', (period, frequency, seconds) => {
    const times =
      frequency === undefined ? '' : `<sy:updateFrequency>${frequency}</sy:updateFrequency>`
    const feed = read(
      `<rss><channel><sy:updatePeriod>${period}</sy:updatePeriod>${times}</channel></rss>`,
    )
    expect(feed.updateS).toBe(seconds)
  })

  test('Atom with xml:base, xhtml and inherited author', () => {
    const feed =
      read(`<feed ${ATOM} xml:lang="de" xml:base="http://e.example/x/"><title type="html">A &amp;lt; B</title>
<link rel="self" href="feed"/><link href="./"/><author><name>Ann</name><email>a@e.example</email></author>
<entry xml:base="y/"><id>urn:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>b</b></div></title>
<link rel="enclosure" href="m.mp3"/><link rel="alternate" type="text/html" href="1"/>
<published>2024-01-02T03:04:05+01:00</published><updated>2024-01-03T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="z">z</a> &lt;i&gt;</div></content></entry></feed>`)
    expect(feed).toEqual({
      format: 'atom',
      title: 'A < B',
      self: 'http://e.example/x/feed',
      link: 'http://e.example/x/',
      language: 'de',
      entries: [
        {
          id: 'urn:1',
          link: 'http://e.example/x/y/1',
          title: 'a b',
          published: '2024-01-02T02:04:05.000Z',
          updated: '2024-01-03T00:00:00.000Z',
          content: '<div><a href="http://e.example/x/y/z">z</a> &lt;i&gt;</div>',
          author: 'Ann',
        },
      ],
    })
  })

  test('RDF', () => {
    const feed =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="/"><title>T</title><link>http://e.example/</link></channel>
<item rdf:about="http://e.example/1"><title>I</title><dc:date>2024-01-02</dc:date></item></rdf:RDF>`)
    expect(feed.format).toBe('rdf')
    expect(feed.entries).toEqual([
      {
        id: 'http://e.example/1',
        link: 'http://e.example/1',
        title: 'I',
        published: '2024-01-02T00:00:00.000Z',
      },
    ])
  })

  test('JSON Feed, past items of a wrong type', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        home_page_url: '/',
        language: 'en',
        items: [
          null,
          { id: 7, url: '/7', content_text: 'x', authors: [{ name: 'Ann' }], title: 9 },
          { external_url: 'https://e.example/x', author: { name: 'Bob' }, date_published: [] },
        ],
      }),
    )
    expect(feed).toEqual({
      format: 'json',
      title: 'T',
      link: 'https://news.example/',
      language: 'en',
      entries: [
        { id: '7', link: 'https://news.example/7', title: '9', content: 'x', author: 'Ann' },
        { link: 'https://e.example/x', author: 'Bob' },
      ],
    })
  })

  test.each([
    ['<RSS><CHANNEL><ITEM><TITLE>t</TITLE></ITEM></CHANNEL></RSS>', 'rss'],
    [
      '<rss xmlns="http://www.w3.org/2005/Atom"><channel><item><title>t</title></item></channel></rss>',
      'rss',
    ],
    [
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>t</a:title></a:entry></a:feed>`,
      'atom',
    ],
    [
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>t</title></entry></feed>',
      'atom',
    ],
    ['<feed xmlns="urn:unknown"><entry><title>t</title></entry></feed>', 'atom'],
    [`<entry ${ATOM}><title>t</title></entry>`, 'atom'],
    [
      '<rdf:RDF xmlns:r="http://purl.org/rss/1.0/"><r:item><r:title>t</r:title></r:item></rdf:RDF>',
      'rdf',
    ],
    [
      '<br />\n<b>Warning</b>: x<br>\n<?xml version="1.0"?><rss><item><title>t</title></item></rss>',
      'rss',
    ],
  ])('%s', (text, format) => {
    const feed = read(text)
    expect(feed.format).toBe(format)
    expect(feed.entries.map(({ title }) => title)).toEqual(['t'])
  })
})

describe('one field of an entry', () => {
  const rows: readonly (readonly [string, string, object])[] = [
    [
      'references twice',
      rss('<title>AT&amp;amp;T &amp;#8217;s &eacute;</title>'),
      { title: 'AT&T ’s é' },
    ],
    ['bare ampersands', rss('<title>A & B &copy=1</title>'), { title: 'A & B &copy=1' }],
    [
      'markup in a title',
      rss('<title><![CDATA[<b>a</b> &hellip; b]]></title>'),
      { title: 'a … b' },
    ],
    [
      'a literal title',
      atom('<title type="text">the &lt;b&gt; tag</title>'),
      { title: 'the <b> tag' },
    ],
    ['controls in a title', rss('<title>a&#1;b\n  c</title>'), { title: 'ab c' }],
    ['old numbers', rss('<description>don&amp;#146;t</description>'), { summary: 'don’t' }],
    [
      'an own entity',
      `<!DOCTYPE rss [<!ENTITY n "N & M"><!ENTITY o 'O'>]>${rss('<title>&o;&n;</title>')}`,
      { title: 'O&n;' },
    ],
    [
      'base64',
      atom(`<content type="application/octet-stream">${base64('<p>x</p>')}</content>`),
      { content: '<p>x</p>' },
    ],
    [
      'base64 in Atom 0.3',
      atom(`<summary mode="base64">${base64('x')}</summary>`),
      { summary: 'x' },
    ],
    [
      'what only looks like base64',
      atom('<title type="application/x-own">test</title>'),
      { title: 'test' },
    ],
    ['an image', atom(`<content type="image/png">${base64('x')}</content>`), {}],
    [
      'markup that is not escaped',
      rss('<description>a <b>b</b><br> c<hr/></description>'),
      { summary: 'a <b>b</b><br> c<hr/>' },
    ],
    [
      'prefixed markup',
      atom(
        '<content type="xhtml"><h:p xmlns:h="http://www.w3.org/1999/xhtml">a<h:i/></h:p></content>',
      ),
      { content: '<p xmlns:h="http://www.w3.org/1999/xhtml">a<i></i></p>' },
    ],
    [
      'an entry in content',
      atom(
        '<title>t</title><content type="application/xml"><entry><title>u</title></entry></content>',
      ),
      { title: 't', content: '<entry><title>u</title></entry>' },
    ],
    [
      'summary and description',
      rss('<summary>s</summary><description>d</description>'),
      { summary: 's', content: 'd' },
    ],
    [
      'an undeclared prefix',
      rss('<dc:creator>Ann</dc:creator><content:encoded>c</content:encoded>'),
      { author: 'Ann', content: 'c' },
    ],
    [
      'names of another namespace',
      `<rss xmlns:x="urn:x"><item><x:title>no</x:title><title>t</title><x:link>no</x:link></item></rss>`,
      { title: 't' },
    ],
    [
      'text of a video',
      atom('<media:group><media:description>d</media:description></media:group>'),
      { summary: 'd' },
    ],
    [
      'a guid that is the address',
      rss('<guid>http://e.example/1</guid>'),
      { id: 'http://e.example/1', link: 'http://e.example/1' },
    ],
    [
      'a guid that is not',
      rss('<guid isPermaLink="false">http://e.example/1</guid>'),
      { id: 'http://e.example/1' },
    ],
    [
      'the last of RSS links',
      rss('<link>/1</link><link>/2</link><atom:link href="/3"/>'),
      { link: 'https://news.example/2' },
    ],
    [
      'the first of Atom links',
      atom('<link href="/1"/><link href="/2"/>'),
      { link: 'https://news.example/1' },
    ],
    [
      'an Atom link in HTML',
      atom('<link type="application/json" href="/1"/><link type="text/html" href="/2"/>'),
      { link: 'https://news.example/2' },
    ],
    ['mail and name', rss('<author>a@e.example (Ann A.)</author>'), { author: 'Ann A.' }],
    ['name and mail', rss('<author>Ann A. &lt;a@e.example&gt;</author>'), { author: 'Ann A.' }],
    ['mail alone', rss('<author>mailto:a@e.example</author>'), { author: 'a@e.example' }],
    [
      'a person',
      atom('<author><uri>http://a.example</uri><name>Ann</name></author>'),
      { author: 'Ann' },
    ],
    [
      "a source's author",
      atom('<source><author><name>Ann</name></author></source>'),
      { author: 'Ann' },
    ],
    [
      'the first date that is one',
      rss('<pubDate>soon</pubDate><dc:date>2024-01-02</dc:date>'),
      { published: '2024-01-02T00:00:00.000Z' },
    ],
    ['a date without meaning', rss('<pubDate>soon</pubDate>'), {}],
    ['empty elements', rss('<title/><link/><guid/><pubDate/><author/>'), {}],
    [
      'an end tag in other letters',
      rss('<title>t</TITLE><link>/1</link>'),
      { title: 't', link: 'https://news.example/1' },
    ],
    [
      'a title left open',
      rss('<title>t<link>/1</link><description>d</description>'),
      { title: 't', link: 'https://news.example/1', summary: 'd' },
    ],
    ['end tags without start', rss('</b><title>t</i></title></p>'), { title: 't' }],
    ['a greater-than sign in an attribute', rss('<title a="x>y">t</title>'), { title: 't' }],
    ['a less-than sign in text', rss('<title>1 < 2</title>'), { title: '1 < 2' }],
  ]
  test.each(rows)('%s', (_, text, entry) => {
    expect(read(text).entries).toEqual([entry])
  })
})

test('an item left open ends where the next begins', () => {
  const feed = read('<rss><channel><item><title>a</title><item><title>b</title></channel></rss>')
  expect(feed.entries).toEqual([{ title: 'a' }, { title: 'b' }])
})

test('of a truncated feed the cut field is left out', () => {
  const feed = read(
    '<rss><item><title>a</title><link>/1</link></item><item><title>b</title><link>/2',
  )
  expect(feed.entries).toEqual([{ title: 'a', link: 'https://news.example/1' }, { title: 'b' }])
})

test('numbers in dates are read as the feed writes them', () => {
  const item = '<item><pubDate>03/04/2024</pubDate></item>'
  const day = (language: string) =>
    read(`<rss><channel><language>${language}</language>${item}</channel></rss>`).entries[0]
      ?.published
  expect(day('en-us')).toBe('2024-03-04T00:00:00.000Z')
  expect(day('fr')).toBe('2024-04-03T00:00:00.000Z')
})

test('without an address relative links stay as they are', () => {
  expect(parseFeed(Buffer.from(rss('<link>a/1</link>'))).entries).toEqual([{ link: 'a/1' }])
})
