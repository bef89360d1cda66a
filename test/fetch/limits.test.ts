/** A server that does its worst: slowness, floods, nonsense and cut connections. */
import { setDefaultCACertificates } from 'node:tls'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatelineError } from '../../shared/errors.ts'
import { createHttp } from '../../shared/fetch/client.ts'
import type { FetchLimits } from '../../shared/fetch/visit.ts'
import {
  answer,
  type Behaviour,
  chunked,
  drip,
  endless,
  type HostileServer,
  hang,
  raw,
  redirect,
  startHostileServer,
} from '../helpers/hostile-server.ts'
import { testCertificate, testKey } from '../helpers/tls.ts'
import { errorOf } from './error-of.ts'

let server: HostileServer

beforeAll(async () => {
  server = await startHostileServer()
})

afterAll(() => server.close())

let paths = 0

function get(behaviour: Behaviour, limits: Partial<FetchLimits> = {}) {
  const url = server.serve(`/${paths++}`, behaviour)
  const http = createHttp({ allowPrivate: [server.host], limits })
  return http.get({ url, purpose: 'feed' })
}

const page = '<html><p>Ministers met in Geneva.</p></html>'

describe('slow servers', () => {
  const limits = { firstByteTimeoutMs: 60, totalTimeoutMs: 250 }
  it.each([
    ['never answers', hang(), 'sent no answer within 60 ms'],
    ['drips 1xx answers', drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 5), 'no answer within 60'],
    ['drips its headers', drip('HTTP/1.1 200 OK\r\n', 'x-a: b\r\n', 5), 'sent no answer within 60'],
    ['drips its status', drip('HTTP/1.1 200 O', 'K', 5), 'sent no answer within 60'],
    [
      'drips its body',
      drip('HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n', 'x', 5),
      'not complete after 250 ms',
    ],
    [
      'hangs in the body',
      raw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<html>', 'hang'),
      'not complete after 250 ms',
    ],
    ['never closes', raw('HTTP/1.1 200 OK\r\n\r\n<html><p>', 'hang'), 'not complete after 250 ms'],
  ])('%s: timeout', async (_name, behaviour, message) => {
    const error = await errorOf(get(behaviour, limits))
    expect(error).toMatchObject({ code: 'timeout', transient: true })
    expect(error.message).toContain(message)
  })

  it('the time for redirects counts together', async () => {
    const slowly: Behaviour = (request, response) => {
      const next = redirect(`${request.url}/`)
      setTimeout(() => next(request, response), 50)
    }
    for (let n = 0; n < 9; n++) server.serve(`/slow${'/'.repeat(n)}`, slowly)
    const http = createHttp({ allowPrivate: [server.host], limits: { totalTimeoutMs: 150 } })
    const error = await errorOf(http.get({ url: `${server.origin}/slow`, purpose: 'feed' }))
    expect(error).toMatchObject({ code: 'timeout' })
  })

  it('a request may ask for less time', async () => {
    server.serve('/late', (_request, response) => void setTimeout(() => response.end('x'), 2_000))
    const http = createHttp({ allowPrivate: [server.host] })
    const request = { url: `${server.origin}/late`, purpose: 'feed', timeoutMs: 50 } as const
    const error = await errorOf(http.get(request))
    expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining(' 50 ms') })
  })

  it('a name server that never answers', async () => {
    const lookup = () => new Promise<never>(() => {})
    const http = createHttp({ lookup, limits })
    const error = await errorOf(http.get({ url: 'http://news.example/', purpose: 'feed' }))
    expect(error).toMatchObject({ code: 'timeout' })
  })

  it('a host that is busy for too long', async () => {
    const host = `news.example:${server.port}`
    const http = createHttp({
      allowPrivate: [host],
      lookup: async () => ['127.0.0.1'],
      limits: { callTimeoutMs: 120, firstByteTimeoutMs: 100 },
    })
    server.serve('/busy', hang())
    const url = `http://${host}/busy`
    const [first, second] = [1, 2].map(() => errorOf(http.get({ url, purpose: 'feed' })))
    expect(await second).toMatchObject({ code: 'rate-limited', transient: true })
    expect(await first).toMatchObject({ code: 'timeout' })
  })
})

describe('floods', () => {
  const limits = { maxFeedBytes: 100_000, maxHeaderBytes: 4_096 }
  const zeros = Buffer.alloc(5_000_000)
  it.each([
    ['a body without end', endless('x'.repeat(9_999))],
    [
      'a Content-Length over the limit',
      raw('HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n', 'hang'),
    ],
    ['one long header', answer({ headers: { 'x-long': 'x'.repeat(5_000) }, body: page })],
    ['many headers', answer({ headers: { 'x-many': Array(900).fill('x') }, body: page })],
    [
      'headers without end',
      (request) =>
        drip('HTTP/1.1 200 OK\r\n', 'x: y\r\n'.repeat(99), 1)(request, undefined as never),
    ],
    ['a gzip bomb', answer({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(zeros) })],
    [
      'a brotli bomb',
      answer({ headers: { 'content-encoding': 'br' }, body: brotliCompressSync(zeros) }),
    ],
    ['a bomb without end', endless(gzipSync(zeros), { 'content-encoding': 'gzip' })],
    ['bytes after the end of gzip', endless(gzipSync('x'), { 'content-encoding': 'gzip' })],
  ] as [string, Behaviour][])('%s: too-large', async (_name, behaviour) => {
    const error = await errorOf(get(behaviour, limits))
    expect(error).toMatchObject({ code: 'too-large', transient: false })
    expect(error.message).toContain(`${server.origin}/`)
  })

  it('pages and feeds have their own limits', async () => {
    const url = server.serve('/large', answer({ body: 'x'.repeat(5_000) }))
    const http = createHttp({ allowPrivate: [server.host], limits: { maxPageBytes: 4_999 } })
    expect(await errorOf(http.get({ url, purpose: 'article' }))).toMatchObject({
      code: 'too-large',
    })
    expect((await http.get({ url, purpose: 'feed' })).body.length).toBe(5_000)
  })
})

describe('cut connections', () => {
  const head = 'HTTP/1.1 200 OK\r\n'
  it.each([
    ['at once', raw('', 'reset')],
    ['without a word', raw('')],
    ['in the headers', raw(`${head}Content-Ty`)],
    ['in the body', raw(`${head}Content-Length: 99\r\n\r\n<html><p>Half a`)],
    ['in the body, by reset', raw(`${head}Content-Length: 99\r\n\r\n<html><p>Half a`, 'reset')],
    ['in a body without length, by reset', raw(`${head}\r\n<html><p>Half a`, 'reset')],
    ['before the body', raw(`${head}Content-Length: 99\r\n\r\n`)],
    ['between chunks', raw(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n<html\r\n`)],
    ['in a chunk', raw(`${head}Transfer-Encoding: chunked\r\n\r\n50\r\n<html`)],
    [
      'in gzip',
      raw(
        Buffer.concat([
          Buffer.from(`${head}Content-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n`),
          gzipSync(page).subarray(0, 30),
        ]),
      ),
    ],
  ])('%s: connect-failed', async (_name, behaviour) => {
    const error = await errorOf(get(behaviour))
    expect(error).toMatchObject({ code: 'connect-failed', transient: true })
    expect(error.message).toContain(`${server.origin}/`)
  })

  it.each([
    ['too long a Content-Length', raw(`${head}Content-Length: 99\r\n\r\n${page}`)],
    ['too short a Content-Length', raw(`${head}Content-Length: ${page.length}\r\n\r\n${page}more`)],
    ['no Content-Length', raw(`${head}\r\n${page}`)],
    ['no last chunk', raw(`${head}Transfer-Encoding: chunked\r\n\r\n2c\r\n${page}\r\n`)],
    [
      'the Content-Length of the decoded body',
      raw(
        Buffer.concat([
          Buffer.from(`${head}Content-Encoding: gzip\r\nContent-Length: 9999\r\n\r\n`),
          gzipSync(page),
        ]),
      ),
    ],
  ])('%s, but all of the page: taken', async (_name, behaviour) => {
    expect(Buffer.from((await get(behaviour)).body).toString()).toBe(page)
  })

  it('all of the page, but never closed: taken when the time is up', async () => {
    const got = await get(raw(`${head}\r\n${page}`, 'hang'), { totalTimeoutMs: 100 })
    expect(Buffer.from(got.body).toString()).toBe(page)
  })
})

describe('nonsense', () => {
  it.each([
    ['no HTTP', raw('220 mail.example ESMTP\r\n')],
    ['HTTP/0.9', raw(page)],
    ['two lengths', raw('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx')],
    ['a negative length', raw('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nxx')],
    [
      'a broken chunk size',
      raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n'),
    ],
    [
      'another protocol',
      raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n', 'hang'),
    ],
    ['status 999', raw('HTTP/1.1 999 No\r\nContent-Length: 0\r\n\r\n')],
  ])('%s is an error of ours', async (_name, behaviour) => {
    const { code } = await errorOf(get(behaviour))
    expect(['http-error', 'connect-failed', 'server-error']).toContain(code)
  })

  it('any bytes end in an answer or in an error of ours', async () => {
    const start = 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 64\r\n\r\n'
    const whole = Buffer.concat([Buffer.from(start), gzipSync(page)])
    const spoilt = fc
      .tuple(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.nat(whole.length), fc.nat(9))
      .map(([put, at, gone]) => {
        return Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + gone)])
      })
    const limits = { firstByteTimeoutMs: 5_000, totalTimeoutMs: 5_000 }
    await fc.assert(
      fc.asyncProperty(spoilt, fc.constantFrom('end', 'reset'), async (bytes, then) => {
        const outcome = await get(raw(bytes, then), limits).catch((error: unknown) => error)
        const isKnown = outcome instanceof DatelineError || Object.hasOwn(Object(outcome), 'status')
        expect(isKnown).toBe(true)
        expect(outcome).not.toMatchObject({ code: 'internal' })
        expect(outcome).not.toMatchObject({ code: 'timeout' })
      }),
      { numRuns: 200 },
    )
  })

  it('a broken coding is bad-encoding', async () => {
    const body = Buffer.concat([gzipSync(page).subarray(0, 20), Buffer.from('garbage')])
    const broken = get(answer({ headers: { 'content-encoding': 'gzip' }, body }))
    expect(await errorOf(broken)).toMatchObject({ code: 'bad-encoding', transient: false })
  })
})

describe('every coding over the wire', () => {
  it.each([
    ['gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['br', brotliCompressSync(page)],
    ['zstd', zstdCompressSync(page)],
    ['identity', Buffer.from(page)],
  ])('%s, whole and in chunks', async (coding, body) => {
    const headers = { 'content-encoding': coding }
    for (const behaviour of [answer({ headers, body }), chunked(body, 5, headers)]) {
      expect(Buffer.from((await get(behaviour)).body).toString()).toBe(page)
    }
  })
})

describe('https', () => {
  it('an unknown certificate is refused; a known one is checked for the name', async () => {
    const secure = await startHostileServer({ tls: { key: testKey, cert: testCertificate } })
    const http = createHttp({
      allowPrivate: ['*'],
      lookup: async () => ['127.0.0.1'],
      sleep: async () => {},
    })
    const ask = (host: string) =>
      http.get({ url: `https://${host}:${secure.port}/`, purpose: 'feed' })
    secure.serve('/', answer({ body: 'x' }))
    const unknown = await errorOf(ask('news.example'))
    expect(unknown).toMatchObject({ code: 'connect-failed' })
    expect(unknown.message).toContain('self-signed certificate')
    setDefaultCACertificates([testCertificate])
    expect((await ask('news.example')).status).toBe(200)
    expect((await ask('news.example.')).status).toBe(200)
    expect((await ask('127.0.0.1')).status).toBe(200)
    expect(await errorOf(ask('other.example'))).toMatchObject({ code: 'connect-failed' })
    secure.serve('/', redirect(server.serve('/plain', answer({ body: 'x' }))))
    expect((await ask('news.example')).url).toBe(`${server.origin}/plain`)
    await secure.close()
  })
})
