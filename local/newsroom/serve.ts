/**
 * The sample newsroom as a web server: the files under site/ become the answers of three invented
 * publishers, so that Dateline can be tried, and tested end to end, without the internet.
 *
 * It behaves as a good server does (RFC 9110: strong ETag, Last-Modified, 304, HEAD, gzip, 301), so
 * that what works here works outside. All files are read at start and addressed by a map, hence no
 * address can reach anything else on the disk. README.md says what the articles contain.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { DatelineError } from '../../shared/errors.ts'

/** A running newsroom. */
export interface Newsroom {
  /** For example `http://127.0.0.1:4800`. */
  readonly origin: string
  /** Addresses of the RSS and the Atom feed. */
  readonly feeds: readonly string[]
  /** Stops listening and cuts open connections. */
  close(): Promise<void>
}

/** A file as it is sent. */
interface Page {
  readonly contentType: string
  readonly body: Buffer
  readonly gzipped: Buffer
  /** Hash of the content, without quotes. */
  readonly hash: string
  /** IMF-fixdate. */
  readonly lastModified: string
}

/** What a request is answered with, before it is known whether a body is wanted. */
interface Answer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

const SITE = new URL('./site/', import.meta.url)
const FEEDS = ['/courier/feed.xml', '/northgate/atom.xml']
const PLACEHOLDER = '{{origin}}'
const NOTHING = Buffer.alloc(0)

/** Short addresses that a publisher hands out instead of the article's own. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['/northgate/go/8841', '/northgate/news/n-20261116-0088.html'],
])

/**
 * Serves the sample newsroom on 127.0.0.1.
 *
 * @param options.port Port to listen on; 0 takes a free one.
 * @throws `port-in-use`
 */
export async function startNewsroom(options: { readonly port: number }): Promise<Newsroom> {
  const pages = new Map<string, Page>()
  const server = createServer((request, response) => send(request, response, pages))
  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening').catch((cause: unknown) => {
    throw new DatelineError('port-in-use', `cannot listen on port ${options.port}`, { cause })
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const [path, page] of await readPages(origin)) pages.set(path, page)
  return {
    origin,
    feeds: FEEDS.map((path) => origin + path),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function readPages(origin: string): Promise<readonly (readonly [string, Page])[]> {
  const names = await readdir(SITE, { recursive: true, withFileTypes: true })
  const root = fileURLToPath(SITE)
  return Promise.all(
    names
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = `${entry.parentPath}/${entry.name}`
        const path = `/${file.slice(root.length).replaceAll('\\', '/').replace(/^\//, '')}`
        return [path, await readPage(file, { path, origin })] as const
      }),
  )
}

async function readPage(
  file: string,
  where: { readonly path: string; readonly origin: string },
): Promise<Page> {
  const [bytes, { mtime }] = await Promise.all([readFile(file), stat(file)])
  // Latin-1 maps each byte to one character and back, so that pages in windows-1252 stay as they are.
  const text = bytes.toString('latin1').replaceAll(PLACEHOLDER, where.origin)
  const body = Buffer.from(text, 'latin1')
  return {
    contentType: contentTypeOf(where.path),
    body,
    gzipped: gzipSync(body),
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    lastModified: mtime.toUTCString(),
  }
}

function contentTypeOf(path: string): string {
  if (path.endsWith('/atom.xml')) return 'application/atom+xml; charset=utf-8'
  if (path.endsWith('.xml')) return 'application/rss+xml; charset=utf-8'
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8'
  // The Ledger's old server declares no charset: its pages say windows-1252 in a meta element.
  return path.startsWith('/ledger/') ? 'text/html' : 'text/html; charset=utf-8'
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, Page>,
): void {
  const { status, headers, body } = answer(request, pages)
  const length = status === 304 ? {} : { 'content-length': body.length }
  response.writeHead(status, { ...headers, ...length })
  response.end(request.method === 'HEAD' ? NOTHING : body)
}

function answer(request: IncomingMessage, pages: ReadonlyMap<string, Page>): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD' }, body: NOTHING }
  }
  const path = pathOf(request.url ?? '/')
  const location = MOVED.get(path)
  if (location !== undefined) return { status: 301, headers: { location }, body: NOTHING }

  const page = pages.get(path)
  if (page !== undefined) return represent(request, page)
  const missing = pages.get('/404.html')
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: missing?.body ?? NOTHING,
  }
}

/** The path without its query; a folder means its index page. */
function pathOf(target: string): string {
  const path = target.split('?', 1)[0] ?? ''
  return path.endsWith('/') ? `${path}index.html` : path
}

function represent(request: IncomingMessage, page: Page): Answer {
  const gzip = acceptsGzip(request)
  const headers: OutgoingHttpHeaders = {
    'content-type': page.contentType,
    // A strong ETag names the bytes sent, so each encoding has its own (RFC 9110, 8.8.3.3).
    etag: `"${page.hash}${gzip ? '-gzip' : ''}"`,
    'last-modified': page.lastModified,
    'cache-control': 'max-age=60',
    vary: 'accept-encoding',
  }
  if (isFresh(request, page)) return { status: 304, headers, body: NOTHING }
  if (!gzip) return { status: 200, headers, body: page.body }
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: page.gzipped }
}

function acceptsGzip(request: IncomingMessage): boolean {
  const codings = String(request.headers['accept-encoding'] ?? '').split(',')
  return codings.some((coding) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding))
}

/** Whether the client's copy is still good: the ETag decides, the date only in its absence. */
function isFresh(request: IncomingMessage, page: Page): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined) {
    const known = [`"${page.hash}"`, `"${page.hash}-gzip"`]
    return tags.split(',').some((tag) => {
      const bare = tag.trim().replace(/^W\//, '')
      return bare === '*' || known.includes(bare)
    })
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return Date.parse(page.lastModified) <= since
}
