/** When robots.txt is asked, what its answer means, and how long it is believed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHttp, type HttpOptions } from '../../shared/fetch/client.ts'
import {
  answer,
  chunked,
  type HostileServer,
  raw,
  redirect,
  startHostileServer,
} from '../helpers/hostile-server.ts'
import { errorOf } from './error-of.ts'

let server: HostileServer

beforeEach(async () => {
  server = await startHostileServer()
  for (const path of ['/open', '/closed']) server.serve(path, answer({ body: '<p>' }))
})

afterEach(() => server.close())

const refuseClosed = answer({ body: 'User-agent: *\nDisallow: /closed' })

function startClient(options: HttpOptions = {}) {
  const http = createHttp({ allowPrivate: [server.host], ...options })
  const get = (path: string, purpose: 'feed' | 'article' = 'article') =>
    http.get({ url: server.origin + path, purpose })
  const asked = (path: string) => server.requests.filter((request) => request.path === path).length
  return { get, asked }
}

describe('robots.txt', () => {
  it('is asked once for articles, and obeyed', async () => {
    server.serve('/robots.txt', refuseClosed)
    const { get, asked } = startClient()
    expect((await get('/open')).status).toBe(200)
    expect(await errorOf(get('/closed'))).toMatchObject({
      code: 'robots-refused',
      transient: false,
      message: `The robots.txt of ${server.host} does not allow ${server.origin}/closed`,
    })
    expect([asked('/robots.txt'), asked('/closed')]).toEqual([1, 0])
  })

  it('is not asked for feeds', async () => {
    server.serve('/robots.txt', refuseClosed)
    const { get, asked } = startClient()
    expect((await get('/closed', 'feed')).status).toBe(200)
    expect(asked('/robots.txt')).toBe(0)
  })

  it('holds for the target of a redirect too', async () => {
    server.serve('/robots.txt', refuseClosed)
    server.serve('/short', redirect('/closed'))
    const { get, asked } = startClient()
    expect(await errorOf(get('/short'))).toMatchObject({ code: 'robots-refused' })
    expect(asked('/closed')).toBe(0)
  })

  it('speaks to us by our name', async () => {
    server.serve('/robots.txt', answer({ body: 'User-agent: otherbot\nDisallow: /' }))
    expect((await startClient().get('/open')).status).toBe(200)
    const named = startClient({ userAgent: 'OtherBot/2.0 (+https://other.example)' })
    expect(await errorOf(named.get('/open'))).toMatchObject({ code: 'robots-refused' })
  })

  it.each([
    ['absent', answer({ status: 404, body: 'Disallow: /' })],
    ['forbidden', answer({ status: 403 })],
    ['gone', answer({ status: 410 })],
    ['empty', answer({ body: '' })],
    ['without content', answer({ status: 204 })],
    ['an endless redirect', redirect('/robots.txt')],
    ['a redirect to nowhere', answer({ status: 301 })],
    ['no HTTP', raw('garbage\r\n\r\n')],
    ['undecodable', answer({ headers: { 'content-encoding': 'gzip' }, body: 'no gzip' })],
  ])('%s: everything is allowed', async (_name, behaviour) => {
    server.serve('/robots.txt', behaviour)
    expect((await startClient().get('/closed')).status).toBe(200)
  })

  it.each([
    [500, 'server-error'],
    [503, 'server-error'],
    [429, 'rate-limited'],
  ] as const)('%d: nothing is fetched now, but it is tried again', async (status, code) => {
    server.serve('/robots.txt', answer({ status, headers: { 'retry-after': '7' } }))
    const { get, asked } = startClient()
    const error = await errorOf(get('/open'))
    expect(error).toMatchObject({ code, transient: true, retryAfterS: 7 })
    expect(error.message).toBe(
      `${server.origin}/open is not fetched, because ${server.origin}/robots.txt answers with status ${status}`,
    )
    expect(asked('/open')).toBe(0)
  })

  it('a cut connection: nothing is fetched now, but it is tried again', async () => {
    server.serve('/robots.txt', raw('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser', 'reset'))
    const error = await errorOf(startClient().get('/open'))
    expect(error).toMatchObject({ code: 'connect-failed', transient: true })
  })

  it('is followed through redirects', async () => {
    server.serve('/robots.txt', redirect('/elsewhere'))
    server.serve('/elsewhere', refuseClosed)
    expect(await errorOf(startClient().get('/closed'))).toMatchObject({ code: 'robots-refused' })
  })

  it('counts as far as the size limit, and no further', async () => {
    const comment = `#${'x'.repeat(98)}\n`.repeat(100)
    const body = `User-agent: *\nDisallow: /closed\n${comment}Disallow: /open`
    server.serve('/robots.txt', chunked(body, 1_000))
    const { get } = startClient({ limits: { robotsMaxBytes: 5_000 } })
    expect((await get('/open')).status).toBe(200)
    expect(await errorOf(get('/closed'))).toMatchObject({ code: 'robots-refused' })
  })
})

describe('memory', () => {
  function startClock() {
    let now = Date.parse('2024-06-19T12:00:00.000Z')
    return {
      clock: { now: () => new Date(now).toISOString() },
      pass: (ms: number) => {
        now += ms
      },
    }
  }

  it('rules are asked for again after a day', async () => {
    const { clock, pass } = startClock()
    const { get, asked } = startClient({ clock })
    await get('/open')
    pass(24 * 3_600_000 - 1)
    await get('/open')
    expect(asked('/robots.txt')).toBe(1)
    pass(1)
    await get('/open')
    expect(asked('/robots.txt')).toBe(2)
  })

  it('a failure is believed for a minute', async () => {
    const { clock, pass } = startClock()
    server.serve('/robots.txt', answer({ status: 500 }))
    const { get, asked } = startClient({ clock })
    await errorOf(get('/open'))
    await errorOf(get('/open'))
    expect(asked('/robots.txt')).toBe(1)
    pass(60_000)
    server.serve('/robots.txt', refuseClosed)
    expect((await get('/open')).status).toBe(200)
  })

  it('old rules stay in force while the server fails', async () => {
    const { clock, pass } = startClock()
    server.serve('/robots.txt', refuseClosed)
    const { get } = startClient({ clock })
    await get('/open')
    pass(24 * 3_600_000)
    server.serve('/robots.txt', answer({ status: 500 }))
    expect((await get('/open')).status).toBe(200)
    expect(await errorOf(get('/closed'))).toMatchObject({ code: 'robots-refused' })
  })

  it.each([
    [2, 2_000],
    [600, 5_000],
    [0.1, 1_000],
  ])('a crawl delay of %d s makes a pause of %d ms', async (delayS, expectedMs) => {
    const { clock } = startClock()
    server.serve('/robots.txt', answer({ body: `User-agent: *\nCrawl-delay: ${delayS}` }))
    const host = `news.example:${server.port}`
    const slept: number[] = []
    const http = createHttp({
      clock,
      allowPrivate: [host],
      lookup: async () => ['127.0.0.1'],
      sleep: async (ms) => void slept.push(ms),
    })
    await http.get({ url: `http://${host}/open`, purpose: 'article' })
    await http.get({ url: `http://${host}/open`, purpose: 'article' })
    expect(slept).toEqual([0, expectedMs])
  })
})
