/**
 * How fast feeds are read, against the parsers that people use, in the same run and the same
 * process: two feeds of 2,000 entries with full text, made here, from bytes to entries. Runs are
 * interleaved, and the median of processor time counts, so a busy machine slows all alike.
 *
 *     npm run bench:feeds
 */
import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2'
import RssParser from 'rss-parser'
import { parseFeed } from '../shared/feeds/parse.ts'

const ENTRIES = 2_000
const ROUNDS = 15

const rssParser = new RssParser()
const decoder = new TextDecoder()

/** Each returns the number of entries that it found. */
const parsers: Readonly<Record<string, (bytes: Uint8Array) => number | Promise<number>>> = {
  dateline: (bytes) => parseFeed(bytes, { url: 'https://news.example/feed' }).entries.length,
  feedsmith: (bytes) => {
    const { feed } = parseWithFeedsmith(decoder.decode(bytes))
    return ('items' in feed ? feed.items : 'entries' in feed ? feed.entries : [])?.length ?? 0
  },
  htmlparser2: (bytes) => parseWithHtmlparser2(decoder.decode(bytes))?.items.length ?? 0,
  'rss-parser': async (bytes) => (await rssParser.parseString(decoder.decode(bytes))).items.length,
}

for (const [name, bytes] of [
  ['RSS', Buffer.from(rssFeed())],
  ['Atom', Buffer.from(atomFeed())],
] as const) {
  const rates = await measure(bytes)
  const megabytes = (bytes.length / 1e6).toFixed(1)
  const line = Object.entries(rates).map(([parser, rate]) => `${parser} ${rate.toFixed(1)}`)
  console.log(`${name}, ${megabytes} MB, ${ENTRIES} entries; MB/s: ${line.join(', ')}`)
}

async function measure(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const times = new Map<string, number[]>(Object.keys(parsers).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, parse] of Object.entries(parsers)) {
      const start = process.cpuUsage()
      const found = await parse(bytes)
      const { user, system } = process.cpuUsage(start)
      times.get(name)?.push((user + system) / 1000)
      if (found !== ENTRIES) throw new Error(`${name} found ${found} of ${ENTRIES} entries`)
    }
  }
  return Object.fromEntries(
    [...times].map(([name, ms]) => [name, bytes.length / 1e3 / median(ms)] as const),
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function paragraph(n: number): string {
  return `<p>On day ${n} the governments of Freedonia &amp; Sylvania signed a treaty in <a href="https://news.example/cities/${n}">Port Ruritania</a>; its text of ${n + 12} pages was not published.</p>`
}

function body(n: number): string {
  return Array.from({ length: 8 }, (_, i) => paragraph(n + i)).join('\n')
}

function rssFeed(): string {
  const items = Array.from({ length: ENTRIES }, (_, n) => {
    const day = new Date(Date.UTC(2024, 0, 1, n)).toUTCString()
    return `<item>
<title>Treaty no. ${n} signed &amp; sealed</title>
<link>https://news.example/articles/${n}</link>
<guid isPermaLink="false">news-${n}</guid>
<pubDate>${day}</pubDate>
<dc:creator>Jane Q. Reporter</dc:creator>
<category>World</category>
<description>Freedonia and Sylvania signed treaty no. ${n}.</description>
<content:encoded><![CDATA[${body(n)}]]></content:encoded>
</item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>News</title><link>https://news.example/</link><description>All news</description>
${items.join('\n')}
</channel></rss>`
}

function atomFeed(): string {
  const entries = Array.from({ length: ENTRIES }, (_, n) => {
    const day = new Date(Date.UTC(2024, 0, 1, n)).toISOString()
    const html = body(n).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return `<entry>
<title type="html">Treaty no. ${n} signed &amp;amp; sealed</title>
<link rel="alternate" type="text/html" href="https://news.example/articles/${n}"/>
<id>tag:news.example,2024:${n}</id>
<published>${day}</published>
<updated>${day}</updated>
<author><name>Jane Q. Reporter</name></author>
<summary>Freedonia and Sylvania signed treaty no. ${n}.</summary>
<content type="html">${html}</content>
</entry>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>News</title><id>tag:news.example,2024:feed</id><updated>2024-01-01T00:00:00Z</updated>
<link rel="alternate" href="https://news.example/"/>
${entries.join('\n')}
</feed>`
}
