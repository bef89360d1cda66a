/**
 * A generated press: any number of short articles with known happenings, and the feed that lists
 * them, served on loopback. What the articles say is a pure function of their number.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Press {
  readonly feedUrl: string
  readonly host: string
  /** Requests answered so far, by path. */
  readonly requests: ReadonlyMap<string, number>
  close(): Promise<void>
}

interface PressOptions {
  readonly articles: number
  /** 0 = any free port; a press that is to be found again needs the same one. */
  readonly port?: number
  /** Milliseconds before each answer: gives a test time to interfere. */
  readonly delayMs?: number
}

const COUNTRIES = ['Norway', 'Chile', 'Kenya', 'Japan', 'Portugal', 'Canada', 'Vietnam', 'Poland']
const NAMES = [
  'Ana Ferreira',
  'Tomas Lind',
  'Grace Otieno',
  'Kenji Mori',
  'Ida Nowak',
  'Luis Rojas',
]
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August']

/** Starts serving. */
export async function startPress({
  articles,
  port = 0,
  delayMs = 0,
}: PressOptions): Promise<Press> {
  const requests = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.set(path, (requests.get(path) ?? 0) + 1)
    const origin = `http://${request.headers.host}`
    const answer = pageAt(path, { origin, articles })
    setTimeout(() => {
      response.statusCode = answer === undefined ? 404 : 200
      response.setHeader(
        'content-type',
        path.endsWith('.xml') ? 'application/rss+xml' : 'text/html',
      )
      response.end(answer ?? 'not here')
    }, delayMs)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    feedUrl: `http://${host}/feed.xml`,
    host,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pageAt(
  path: string,
  { origin, articles }: { readonly origin: string; readonly articles: number },
): string | undefined {
  if (path === '/feed.xml') return feed(origin, articles)
  const n = Number(/^\/a\/(\d+)\.html$/.exec(path)?.[1] ?? Number.NaN)
  return n < articles ? article(n) : undefined
}

function feed(origin: string, articles: number): string {
  const items = Array.from(
    { length: articles },
    (_, n) =>
      `<item><title>${headline(n)}</title><link>${origin}/a/${n}.html</link>` +
      `<guid isPermaLink="false">press-${n}</guid><pubDate>${new Date(Date.UTC(2026, 8, 1 + (n % 28), 9)).toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Generated Press</title><link>${origin}/</link>${items.join('')}</channel></rss>`
}

function article(n: number): string {
  const [host, guest] = [at(COUNTRIES, n), at(COUNTRIES, n + 1 + (n % 3))]
  const [one, two] = [at(NAMES, n), at(NAMES, n + 1)]
  const day = new Date(Date.UTC(2026, 8, 1 + (n % 28), 9)).toISOString()
  return `<!doctype html><html lang="en"><head><title>${headline(n)}</title>
<meta property="article:published_time" content="${day}"><meta property="og:site_name" content="Generated Press"></head>
<body><nav><a href="/">Home</a></nav><article><h1>${headline(n)}</h1>
<p>President ${one} of ${host} and Prime Minister ${two} of ${guest} signed a treaty on ${1 + (n % 27)} ${at(MONTHS, n)} 2026, their offices said in a statement number ${n} to reporters in the capital.</p>
<p>${two} visited ${host} on ${2 + (n % 26)} ${at(MONTHS, n)} 2026 and met ${one} for several hours of talks about trade, fisheries and energy, according to people who took part.</p>
<p>Police in ${guest} arrested ${3 + n} protesters on ${3 + (n % 25)} ${at(MONTHS, n)} 2026 after a march against the treaty, a spokesman said, and most of them were released within a day.</p>
</article><footer>Generated Press</footer></body></html>`
}

function headline(n: number): string {
  return `${at(COUNTRIES, n)} and ${at(COUNTRIES, n + 1 + (n % 3))} sign treaty number ${n}`
}

function at(list: readonly string[], n: number): string {
  return list[n % list.length] ?? ''
}
