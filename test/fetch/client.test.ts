/** The client against a real server: what is asked, what comes back, and every error by status. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHttp, type HttpOptions } from '../../shared/fetch/client.ts'
import type { HttpRequest, LogFields, Telemetry } from '../../shared/ports.ts'
import { settings } from '../../shared/settings.ts'
import {
  answer,
  type HostileServer,
  redirect,
  startHostileServer,
} from '../helpers/hostile-server.ts'
import { memoryTable } from '../helpers/memory-table.ts'
import { errorOf } from './error-of.ts'

let server: HostileServer

beforeAll(async () => {
  server = await startHostileServer()
})

afterAll(() => server.close())

function get(request: Partial<HttpRequest> & { readonly url: string }, options: HttpOptions = {}) {
  const http = createHttp({ allowPrivate: [server.host], ...options })
  return http.get({ purpose: 'feed', ...request })
}

function lastRequest() {
  const request = server.requests.at(-1)
  if (request === undefined) throw new Error('the server was not asked')
  return request
}

describe('what is asked', () => {
  it('one GET with our name, codings and the feed formats', async () => {
    const url = server.serve('/ask', answer({ body: 'x' }))
    await get({ url: `${url}?a=1&b=%20#part` }, { userAgent: 'Test/1 (+mailto:a@b.example)' })
    const { method, path, headers } = lastRequest()
    expect({ method, path }).toEqual({ method: 'GET', path: '/ask?a=1&b=%20' })
    expect(headers).toMatchObject({
      host: server.host,
      'user-agent': 'Test/1 (+mailto:a@b.example)',
      'accept-encoding': 'gzip, deflate, br, zstd',
      accept: expect.stringContaining('application/rss+xml'),
    })
    for (const name of ['cookie', 'authorization', 'referer', 'if-none-match']) {
      expect(headers).not.toHaveProperty(name)
    }
  })

  it('pages are asked for as HTML', async () => {
    await get({ url: server.serve('/page', answer({ body: 'x' })), purpose: 'article' })
    expect(lastRequest().headers.accept).toContain('text/html')
  })
})

describe('what comes back', () => {
  it('the answer with its headers, cookies left out', async () => {
    const headers = {
      'content-type': 'application/rss+xml; charset=iso-8859-1',
      etag: 'W/"a"',
      'last-modified': 'Wed, 19 Jun 2024 12:00:00 GMT',
      'x-two': ['a', 'b'],
      'set-cookie': ['a=1', 'b=2'],
    }
    const body = Uint8Array.of(0x3c, 0xe9, 0, 0xff)
    const url = server.serve('/answer', answer({ headers, body }))
    const got = await get({ url })
    expect(got).toMatchObject({
      status: 200,
      url,
      contentType: 'application/rss+xml; charset=iso-8859-1',
      etag: 'W/"a"',
      lastModified: 'Wed, 19 Jun 2024 12:00:00 GMT',
      headers: { 'x-two': 'a, b', 'content-length': '4' },
    })
    expect(got.headers).not.toHaveProperty('set-cookie')
    expect(got).not.toHaveProperty('movedTo')
    expect(Uint8Array.from(got.body)).toEqual(body)
  })

  it('an unchanged feed: 304 with an empty body', async () => {
    const url = server.serve('/unchanged', answer({ status: 304, headers: { etag: '"b"' } }))
    const got = await get({ url, etag: '"b"', lastModified: 'Wed, 19 Jun 2024 12:00:00 GMT' })
    expect(got).toMatchObject({ status: 304, etag: '"b"', body: new Uint8Array() })
    expect(lastRequest().headers).toMatchObject({
      'if-none-match': '"b"',
      'if-modified-since': 'Wed, 19 Jun 2024 12:00:00 GMT',
    })
  })

  it('a 304 that nobody asked for is an error', async () => {
    const url = server.serve('/unasked', answer({ status: 304 }))
    expect(await errorOf(get({ url }))).toMatchObject({ code: 'http-error' })
  })

  it('validators that no header may carry are left out', async () => {
    const url = server.serve('/odd', answer({ body: 'x' }))
    await get({ url, etag: '"a\r\nx-injected: 1"', lastModified: 'жуть' })
    expect(lastRequest().headers).not.toHaveProperty('if-none-match')
    expect(lastRequest().headers).not.toHaveProperty('if-modified-since')
    expect(lastRequest().headers).not.toHaveProperty('x-injected')
  })

  it('the end of a chain of redirects, validators sent along', async () => {
    server.serve('/old', redirect('/older', 301))
    server.serve('/older', redirect('/new?x=1', 308))
    const target = server.serve('/new', answer({ body: 'x' }))
    const got = await get({ url: `${server.origin}/old`, etag: '"c"' })
    expect(got).toMatchObject({ url: `${target}?x=1`, movedTo: `${target}?x=1` })
    expect(lastRequest().headers['if-none-match']).toBe('"c"')
  })

  it('a temporary redirect does not move the feed', async () => {
    const url = server.serve('/moved', redirect('/new', 307))
    expect(await get({ url })).not.toHaveProperty('movedTo')
  })
})

describe('errors by status', () => {
  it.each([
    [400, 'http-error', false],
    [401, 'forbidden', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [410, 'gone', false],
    [418, 'http-error', false],
    [429, 'rate-limited', true],
    [451, 'forbidden', false],
    [500, 'server-error', true],
    [503, 'server-error', true],
  ] as const)('%d is %s', async (status, code, transient) => {
    const url = server.serve(`/status/${status}`, answer({ status, body: 'sorry' }))
    expect(await errorOf(get({ url: `${url}?id=7` }))).toMatchObject({
      code,
      transient,
      message: `${url}?id=7 answers with status ${status}`,
    })
  })

  it.each([429, 503])('%d says how long to wait', async (status) => {
    const headers = { 'retry-after': 'Wed, 19 Jun 2024 12:01:00 GMT' }
    const url = server.serve('/wait', answer({ status, headers }))
    const clock = { now: () => '2024-06-19T12:00:00.000Z' }
    expect((await errorOf(get({ url }, { clock }))).retryAfterS).toBe(60)
  })

  it.each([200, 201, 204, 205])('%d without a body is empty-body', async (status) => {
    const url = server.serve('/empty', answer({ status }))
    expect(await errorOf(get({ url }))).toMatchObject({ code: 'empty-body' })
  })

  it('messages name both ends of a redirect', async () => {
    const url = server.serve('/away', redirect('/lost?q=1'))
    expect((await errorOf(get({ url }))).message).toBe(
      `${server.origin}/lost?q=1 (reached from ${url}) answers with status 404`,
    )
  })

  it('loops and dead ends', async () => {
    const loop = server.serve('/loop', redirect('/loop2'))
    server.serve('/loop2', redirect('/loop'))
    expect(await errorOf(get({ url: loop }))).toMatchObject({ code: 'too-many-redirects' })
    const nowhere = server.serve('/nowhere', answer({ status: 302 }))
    expect(await errorOf(get({ url: nowhere }))).toMatchObject({ code: 'http-error' })
    const long = server.serve('/long', (request, response) => {
      const n = Number(new URL(request.url ?? '', server.origin).searchParams.get('n') ?? 0)
      redirect(`/long?n=${n + 1}`)(request, response)
    })
    expect(await errorOf(get({ url: long }))).toMatchObject({ code: 'too-many-redirects' })
    expect(lastRequest().path).toBe('/long?n=8')
  })

  it('addresses that are none', async () => {
    for (const url of ['news.example', 'ftp://news.example/', 'http://a:secret@news.example/']) {
      const error = await errorOf(get({ url }))
      expect(error).toMatchObject({ code: 'bad-url', transient: false })
      expect(error.message).not.toContain('secret')
    }
  })
})

describe('addresses', () => {
  it('this server is refused unless allowed', async () => {
    const url = server.serve('/private', answer({ body: 'x' }))
    const before = server.requests.length
    const error = await errorOf(get({ url }, { allowPrivate: [] }))
    expect(error).toMatchObject({
      code: 'address-refused',
      message: `${url} is a loopback address`,
    })
    expect(server.requests.length).toBe(before)
    expect((await get({ url }, { allowPrivate: ['*'] })).status).toBe(200)
  })

  it('a redirect to a private address is refused, by number or by name', async () => {
    const lookup = async () => ['127.0.0.1']
    for (const host of ['localhost', 'inside.example', '[::1]', '127.0.0.2', '0', '2130706434']) {
      const target = `http://${host}:${server.port}/private`
      const url = server.serve('/inside', redirect(target))
      const before = server.requests.length
      expect(await errorOf(get({ url }, { lookup }))).toMatchObject({ code: 'address-refused' })
      expect(server.requests.length).toBe(before + 1)
    }
  })

  it('a name is looked up once, and its checked address is connected to', async () => {
    const asked: string[] = []
    const lookup = async (host: string) => {
      asked.push(host)
      return asked.length === 1 ? ['127.0.0.1'] : ['10.0.0.1']
    }
    server.serve('/rebind', answer({ body: 'x' }))
    const host = `news.example:${server.port}`
    const url = `http://${host}/rebind`
    expect((await get({ url }, { lookup, allowPrivate: [host] })).status).toBe(200)
    expect(asked).toEqual(['news.example'])
    expect(lastRequest().headers.host).toBe(host)
  })

  it('the next address is tried when one does not answer', async () => {
    const host = `news.example:${server.port}`
    const url = `http://${host}/rebind`
    const lookup = async () => ['127.0.0.2', '127.0.0.1']
    expect((await get({ url }, { lookup, allowPrivate: [host] })).status).toBe(200)
  })

  it('a name that does not resolve, and a port where no one listens', async () => {
    const lookup = () => Promise.reject(new Error('ENOTFOUND'))
    const unknown = get({ url: 'http://nowhere.example/' }, { lookup })
    expect(await errorOf(unknown)).toMatchObject({ code: 'dns-failed', transient: true })
    const closed = await startHostileServer()
    await closed.close()
    const refused = get({ url: `${closed.origin}/` }, { allowPrivate: ['*'] })
    expect(await errorOf(refused)).toMatchObject({ code: 'connect-failed', transient: true })
  })
})

describe('politeness', () => {
  it('pauses between requests to a host, not within a chain of redirects', async () => {
    const host = `news.example:${server.port}`
    const slept: number[] = []
    const http = createHttp({
      allowPrivate: [host],
      lookup: async () => ['127.0.0.1'],
      sleep: async (ms) => void slept.push(ms),
      clock: { now: () => '2024-06-19T12:00:00.000Z' },
    })
    server.serve('/hop', redirect('/hopped'))
    server.serve('/hopped', answer({ body: 'x' }))
    await http.get({ url: `http://${host}/hop`, purpose: 'feed' })
    await http.get({ url: `http://${host}/hopped`, purpose: 'feed' })
    expect(slept).toEqual([0, 1_000])
  })

  it('of an article holds among workers, who share a table', async () => {
    const host = `news.example:${server.port}`
    const slept: number[] = []
    let now = Date.parse('2024-06-19T12:00:00.000Z')
    const options = {
      allowPrivate: [host],
      lookup: async () => ['127.0.0.1'],
      sleep: async (ms: number) => {
        slept.push(ms)
        now += ms
      },
      clock: { now: () => new Date(now).toISOString() },
      hosts: memoryTable(),
    }
    server.serve('/page', answer({ body: '<p>x</p>' }))
    const request = { url: `http://${host}/page`, purpose: 'article' } as const
    await createHttp(options).get(request)
    await createHttp(options).get(request)
    expect(slept).toEqual([0, 0, 1_000])
  })

  it('a failed request gives its turn back', async () => {
    const host = `news.example:${server.port}`
    const sleep = async () => {}
    const lookup = async () => ['127.0.0.1']
    const http = createHttp({ allowPrivate: [host], lookup, sleep })
    const missing = { url: `http://${host}/missing`, purpose: 'feed' } as const
    expect(await errorOf(http.get(missing))).toMatchObject({ code: 'not-found' })
    expect(await errorOf(http.get(missing))).toMatchObject({ code: 'not-found' })
  })

  const closing: readonly {
    readonly status: number
    readonly retryAfter: string
    readonly thenS: number | undefined
  }[] = [
    { status: 429, retryAfter: '600', thenS: 600 },
    { status: 503, retryAfter: 'Wed, 19 Jun 2024 12:02:00 GMT', thenS: 120 },
    { status: 503, retryAfter: '86400', thenS: settings.fetch.maxHostClosedMs / 1000 },
    // Short enough to be waited for.
    { status: 429, retryAfter: '5', thenS: undefined },
    { status: 429, retryAfter: 'soon', thenS: undefined },
    { status: 500, retryAfter: '600', thenS: undefined },
    { status: 404, retryAfter: '600', thenS: undefined },
  ]
  it.each(closing)(
    'after a $status with Retry-After $retryAfter the host is closed for $thenS s',
    async ({ status, retryAfter, thenS }) => {
      const http = createHttp({
        allowPrivate: ['*'],
        lookup: async () => ['127.0.0.1'],
        sleep: async () => {},
        clock: { now: () => '2024-06-19T12:00:00.000Z' },
      })
      server.serve('/busy', answer({ status, headers: { 'retry-after': retryAfter } }))
      server.serve('/next', answer({ body: 'x' }))
      const before = server.requests.length
      await errorOf(http.get({ url: `http://news.example:${server.port}/busy`, purpose: 'feed' }))
      const next = http.get({ url: `http://news.example:${server.port}/next`, purpose: 'feed' })
      if (thenS === undefined) expect(await next).toMatchObject({ status: 200 })
      else expect(await errorOf(next)).toMatchObject({ code: 'rate-limited', retryAfterS: thenS })
      expect(server.requests.length - before).toBe(thenS === undefined ? 2 : 1)
      // Other hosts are not concerned.
      const other = http.get({ url: `http://other.example:${server.port}/next`, purpose: 'feed' })
      expect(await other).toMatchObject({ status: 200 })
    },
  )

  it('this machine is asked without pauses, in parallel', async () => {
    const waiting: (() => void)[] = []
    const url = server.serve('/parallel', (request, response) => {
      waiting.push(() => answer({ body: 'x' })(request, response))
      if (waiting.length === 3) for (const go of waiting) go()
    })
    const http = createHttp({
      allowPrivate: [server.host],
      sleep: () => Promise.reject(new Error('no pause here')),
    })
    const answers = [1, 2, 3].map(() => http.get({ url, purpose: 'feed' }))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200])
  })
})

describe('log lines', () => {
  it('one for each request, without addresses', async () => {
    const lines: LogFields[] = []
    const telemetry: Telemetry = {
      log: (_level, _message, fields = {}) => void lines.push(fields),
      count: () => {},
      with: () => telemetry,
    }
    server.serve('/from', redirect('/to?token=secret'))
    server.serve('/to', answer({ body: 'four' }))
    const options = { telemetry }
    await get({ url: `${server.origin}/from`, purpose: 'article', correlationId: 'c1' }, options)
    await errorOf(get({ url: 'http://10.0.0.1/', correlationId: 'c2' }, options))
    const ms = expect.any(Number)
    const here = { correlationId: 'c1', host: '127.0.0.1', ms }
    expect(lines).toEqual([
      { ...here, kind: 'robots', status: 404, bytes: 0 },
      { ...here, kind: 'article', status: 302, bytes: 0 },
      { ...here, kind: 'article', status: 200, bytes: 4 },
      { correlationId: 'c2', kind: 'feed', host: '10.0.0.1', ms, code: 'address-refused' },
    ])
  })
})
