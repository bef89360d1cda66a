/**
 * The sample newsroom answers as a good web server does, and its articles say what the table of
 * expected events (test/golden/newsroom.ts) says that they say, on days that are right.
 */
import { type IncomingHttpHeaders, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newsroom, startNewsroom } from '../../local/newsroom/serve.ts'
import { kinds } from '../../shared/data/taxonomy.ts'
import { type ExpectedArticle, newsroom, type Topic } from '../golden/newsroom.ts'

const DAY_MS = 86_400_000
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface FeedEntry {
  readonly link: string
  readonly date: string | undefined
}

let served: Newsroom
beforeAll(async () => {
  served = await startNewsroom({ port: 0 })
})
afterAll(() => served.close())

describe('the server', () => {
  test('every link of the feeds leads to a page', async () => {
    for (const { link } of (await allEntries()).flat()) {
      const response = await fetch(link)
      expect(response.status, link).toBe(200)
      expect(response.headers.get('content-type'), link).toMatch(/^text\/html/)
    }
  })

  test.each(['/courier/feed.xml', '/northgate/atom.xml', '/ledger/s4533.shtml', '/robots.txt'])(
    'answers a conditional GET of %s with 304',
    async (path) => {
      const first = await raw(path)
      expect(first.status).toBe(200)
      expect(first.body.length).toBeGreaterThan(0)
      const { etag, 'last-modified': lastModified } = first.headers
      expect(etag).toMatch(/^"[\w-]{22}"$/)

      for (const headers of [
        { 'if-none-match': String(etag) },
        { 'if-none-match': `"other", W/${etag}` },
        { 'if-modified-since': String(lastModified) },
      ]) {
        const again = await raw(path, { headers })
        expect(again.status).toBe(304)
        expect(again.body.length).toBe(0)
        expect(again.headers.etag).toBe(etag)
      }
    },
  )

  test.each([
    { 'if-none-match': '"other"' },
    { 'if-none-match': '"other"', 'if-modified-since': 'Fri, 31 Dec 2100 00:00:00 GMT' },
    { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    { 'if-modified-since': 'yesterday' },
  ])('sends the page again when the copy is old: %j', async (headers) => {
    expect((await raw('/courier/feed.xml', { headers })).status).toBe(200)
  })

  test('compresses when asked to, under its own ETag', async () => {
    const plain = await raw('/courier/feed.xml')
    const zipped = await raw('/courier/feed.xml', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(zipped.headers.etag).not.toBe(plain.headers.etag)
    expect(zipped.body.length).toBeLessThan(plain.body.length)
    expect(await (await fetch(`${served.origin}/courier/feed.xml`)).text()).toBe(
      plain.body.toString('utf8'),
    )
    const refused = await raw('/courier/feed.xml', { headers: { 'accept-encoding': 'gzip;q=0' } })
    expect(refused.headers['content-encoding']).toBeUndefined()
  })

  test('HEAD sends the headers of GET and no body', async () => {
    const [get, head] = [await raw('/index.html'), await raw('/index.html', { method: 'HEAD' })]
    expect(head.status).toBe(200)
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  test('one feed entry uses an address that has moved for good', async () => {
    const moved = (await allEntries()).flat().filter(({ link }) => link.includes('/go/'))
    expect(moved).toHaveLength(1)
    const answer = await raw(pathOf(moved[0]?.link ?? ''))
    expect(answer.status).toBe(301)
    expect(newsroom.map(({ path }) => path)).toContain(answer.headers['location'])
  })

  test.each([
    '/nothing/here.html',
    '/../serve.ts',
    '/courier/../../serve.ts',
    '/%2e%2e/serve.ts',
    '/..%2fserve.ts',
    '//etc/passwd',
    '/courier/%00',
    '/constructor',
  ])('answers %s with its 404 page', async (path) => {
    const answer = await raw(path)
    expect(answer.status).toBe(404)
    expect(answer.body.toString('utf8')).toContain('there is no such page')
  })

  test('refuses to be written to', async () => {
    expect((await raw('/index.html', { method: 'POST' })).status).toBe(405)
  })

  test('says which port is taken', async () => {
    const port = Number(new URL(served.origin).port)
    await expect(startNewsroom({ port })).rejects.toMatchObject({ code: 'port-in-use' })
  })

  test('leaves no placeholder in what it sends', async () => {
    for (const path of [...newsroom.map((article) => article.path), '/courier/feed.xml']) {
      expect((await raw(path)).body.includes('{{'), path).toBe(false)
    }
  })
})

describe('the feeds', () => {
  test('are RSS and Atom, newest entry first, with right weekdays', async () => {
    const [rss = [], atom = []] = await allEntries()
    expect(rss).toHaveLength(10)
    expect(atom).toHaveLength(7)
    for (const entries of [rss, atom]) {
      const times = entries.flatMap(({ date }) => (date === undefined ? [] : [Date.parse(date)]))
      expect(times.every(Number.isFinite)).toBe(true)
      expect(times).toEqual(times.toSorted((a, b) => b - a))
    }
    for (const { date } of rss) {
      if (date !== undefined) expect(new Date(date).toUTCString()).toBe(date)
    }
  })

  test('offer every article, on its day', async () => {
    const entries = (await allEntries()).flat()
    for (const article of newsroom) {
      const own = await Promise.all(entries.map(async (entry) => leadsTo(entry, article.path)))
      const entry = entries[own.indexOf(true)]
      expect(entry, article.path).toBeDefined()
      const day = entry?.date === undefined ? null : new Date(entry.date).toISOString().slice(0, 10)
      expect(day, article.path).toBe(article.published)
    }
  })

  test('the second one repeats an article of the first under a tracking address', async () => {
    const [rss = [], atom = []] = await allEntries()
    const repeated = atom.filter(({ link }) => link.includes('?utm_source='))
    expect(repeated).toHaveLength(1)
    expect(rss.map(({ link }) => link)).toContain(repeated[0]?.link.split('?')[0])
  })
})

describe('the articles', () => {
  const wanted: Record<Topic, number> = {
    treaty: 3,
    'pact before': 1,
    correction: 1,
    'planned election': 1,
    'denied meeting': 1,
    'background event': 1,
    undated: 1,
    accident: 1,
    verdict: 1,
    acquisition: 1,
    protest: 1,
    resignation: 1,
    'disaster with aid': 1,
    match: 1,
  }

  test.each(Object.entries(wanted))('about %s: %i', (topic, count) => {
    const found = newsroom.filter((article) => article.topic === topic)
    expect(new Set(found.map(({ publisher }) => publisher)).size).toBe(count)
  })

  test('the pages of the Ledger are windows-1252 and say so only inside', async () => {
    const answer = await raw('/ledger/s4533.shtml')
    expect(answer.headers['content-type']).toBe('text/html')
    expect(answer.body.toString('latin1')).toContain('charset=windows-1252')
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(answer.body)).toThrow()
    // Right single quote, en dash, eth, thorn.
    for (const byte of [0x92, 0x96, 0xf0, 0xde]) expect(answer.body.includes(byte)).toBe(true)
  })

  test.each(newsroom)('$path: says what is expected of it', async (article) => {
    const { html, text } = await read(article)
    expect(html.match(/<p[\s>]/gi)?.length).toBeGreaterThanOrEqual(7)
    for (const event of article.events) {
      expect(text).toContain(event.says)
      expect(kinds.map(({ kind }) => kind)).toContain(event.kind)
      for (const name of event.actors) expect(text).toContain(name)
    }
  })

  test.each(newsroom)('$path: declares the day of its publication or none', async (article) => {
    const { html } = await read(article)
    const stated =
      /(?:published_time"|name="date"|itemprop="datePublished"|"datePublished":) ?(?:content=|datetime=)?"([^"]+)/g
    const days = [...html.matchAll(stated)].map(([, iso]) => dayOf(Date.parse(iso ?? '')))
    expect(new Set(days).size).toBe(article.publisher === 'Kestrel Daily Ledger' ? 0 : 1)
    for (const day of days) expect(day).toBe(article.published)
  })

  test('the undated one gives no date anywhere', async () => {
    const article = newsroom.find(({ topic }) => topic === 'undated')
    const { html } = await read(article as ExpectedArticle)
    expect(html).not.toMatch(/<time|datetime|published|\b20\d\d\b/i)
    expect(html).not.toMatch(new RegExp(`\\b\\d{1,2} (?:${MONTHS.join('|')})\\b`))
  })

  test.each(newsroom)('$path: pairs weekdays with the right days', async (article) => {
    const { text } = await read(article)
    for (const [phrase, weekday, day, month, year] of text.matchAll(dated())) {
      const at = Date.UTC(Number(year ?? 2026), MONTHS.indexOf(month ?? ''), Number(day))
      expect(WEEKDAYS[new Date(at).getUTCDay()], phrase).toBe(weekday)
    }
  })

  test('"on Wednesday" is the Wednesday nearest to the day of publication', () => {
    const checked = newsroom.flatMap(({ published, events }) =>
      events.flatMap(({ says, edtf, status }) => {
        const weekday = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`).exec(says)?.[1]
        if (weekday === undefined || edtf === null || published === null) return []
        const at = Date.parse(edtf)
        expect(WEEKDAYS[new Date(at).getUTCDay()], says).toBe(weekday)
        const days = (Date.parse(published) - at) / DAY_MS
        if (status === 'occurred') expect(days >= 0 && days < 7, says).toBe(true)
        else expect(days, says).toBeLessThanOrEqual(1)
        return [says]
      }),
    )
    expect(checked.length).toBeGreaterThan(20)
  })
})

async function allEntries(): Promise<readonly (readonly FeedEntry[])[]> {
  const feeds = await Promise.all(served.feeds.map(async (url) => (await fetch(url)).text()))
  return feeds.map((xml) =>
    [...xml.matchAll(/<(item|entry)>.*?<\/\1>/gs)].map(([entry]) => ({
      link: decodeEntities(
        /<link>(.*?)<|<link [^>]*href="(.*?)"/.exec(entry)?.slice(1).join('') ?? '',
      ),
      date: /<(?:pubDate|published)>(.*?)</.exec(entry)?.[1],
    })),
  )
}

async function leadsTo(entry: FeedEntry, path: string): Promise<boolean> {
  return pathOf((await fetch(entry.link, { method: 'HEAD' })).url).split('?')[0] === path
}

async function read(article: ExpectedArticle): Promise<{ html: string; text: string }> {
  const { body } = await raw(article.path)
  const html = new TextDecoder(
    article.publisher === 'Kestrel Daily Ledger' ? 'windows-1252' : 'utf-8',
  ).decode(body)
  return { html, text: decodeEntities(html.replace(/<[^>]*>/g, ' ')) }
}

function dated(): RegExp {
  return new RegExp(
    `\\b(${WEEKDAYS.join('|')}),? (\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?`,
    'g',
  )
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
}

function pathOf(url: string): string {
  return url.slice(served.origin.length)
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** A request as it stands, without what `fetch` tidies up: the path, redirects, encodings. */
function raw(
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
) {
  const { hostname, port } = new URL(served.origin)
  return new Promise<{
    status: number | undefined
    headers: IncomingHttpHeaders
    body: Buffer
  }>((resolve, reject) => {
    request({ hostname, port, path, ...options }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(chunks),
      })
    })
      .on('error', reject)
      .end()
  })
}
