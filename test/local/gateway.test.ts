/** The HTTP API of one machine: routing as API Gateway does it, and who is let in. */
import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LocalFunction } from '../../local/functions.ts'
import { type RunningGateway, startGateway } from '../../local/gateway.ts'

interface HttpEvent {
  readonly routeKey: string
  readonly rawPath: string
  readonly rawQueryString: string
  readonly pathParameters: Readonly<Record<string, string>>
  readonly body?: string
}

const TOKEN = 'secret'
let gateway: RunningGateway
let last: HttpEvent | undefined

const fn = (name: string): LocalFunction => ({
  name,
  busy: () => 0,
  close: async () => {},
  invoke: async (event) => {
    last = event as HttpEvent
    if (last.rawPath === '/broken') throw new Error('no answer')
    return { statusCode: 200, headers: { 'x-function': name }, body: name }
  },
})

beforeEach(async () => {
  last = undefined
  gateway = await startGateway({
    routes: [
      { method: 'GET', path: '/{proxy+}', fn: 'query', signed: true },
      { method: 'POST', path: '/feeds', fn: 'admin', signed: true },
      { method: 'DELETE', path: '/feeds/{id}', fn: 'admin', signed: true },
    ],
    functions: new Map([
      ['query', fn('query')],
      ['admin', fn('admin')],
    ]),
    token: TOKEN,
    port: 0,
  })
})

afterEach(() => gateway.close())

describe('routing', () => {
  it('hands the path and the query on as they are', async () => {
    const response = await fetch(`${gateway.url}/events/ev_1?format=csv&q=a%20b`)
    expect(await response.text()).toBe('query')
    expect(last).toMatchObject({ rawPath: '/events/ev_1', rawQueryString: 'format=csv&q=a%20b' })
  })

  it('fills path parameters', async () => {
    await fetch(`${gateway.url}/feeds/f1`, { method: 'DELETE', headers: signed() })
    expect(last).toMatchObject({ routeKey: 'DELETE /feeds/{id}', pathParameters: { id: 'f1' } })
  })

  it('hands bodies on in base64', async () => {
    await fetch(`${gateway.url}/feeds`, { method: 'POST', headers: signed(), body: 'ü' })
    expect(Buffer.from(last?.body ?? '', 'base64').toString()).toBe('ü')
  })

  it('takes a HEAD for no GET, as API Gateway does not', async () => {
    const response = await fetch(`${gateway.url}/events`, { method: 'HEAD' })
    expect([response.status, last]).toEqual([404, undefined])
  })

  it('has a 404 for what no route answers', async () => {
    const response = await fetch(`${gateway.url}/feeds`, { method: 'PUT', headers: signed() })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      type: 'urn:dateline:problem:unknown-route',
      title: expect.stringMatching(/./),
      status: 404,
      code: 'unknown-route',
      detail: expect.stringContaining('PUT /feeds'),
    })
  })

  it('has a 500 with a reason when the function fails', async () => {
    const response = await fetch(`${gateway.url}/broken`)
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      code: 'internal',
      title: expect.stringMatching(/./),
      detail: expect.stringContaining('no answer'),
    })
  })
})

describe('who is let in', () => {
  it('writes need the token', async () => {
    const response = await fetch(`${gateway.url}/feeds`, { method: 'POST', body: '{}' })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'unauthorised' })
    expect(last).toBeUndefined()
  })

  it('reads need none, but a wrong one is refused', async () => {
    const get = (headers: Record<string, string>) => fetch(`${gateway.url}/events`, { headers })
    expect((await get({})).status).toBe(200)
    expect((await get(signed())).status).toBe(200)
    expect((await get({ authorization: 'Bearer other' })).status).toBe(401)
  })

  it('a body that is too large is refused with what would do', async () => {
    const body = Buffer.alloc(10 * 1024 * 1024 + 1)
    const response = await fetch(`${gateway.url}/feeds`, {
      method: 'POST',
      headers: signed(),
      body,
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'too-large' })
  })

  it('a name that is not this machine is refused (DNS rebinding)', async () => {
    expect(await statusFor('evil.example')).toBe(421)
    expect(last).toBeUndefined()
    expect(await statusFor('localhost')).toBe(200)
  })
})

it('says so when the port is taken', async () => {
  const port = Number(new URL(gateway.url).port)
  await expect(
    startGateway({ routes: [], functions: new Map(), token: TOKEN, port }),
  ).rejects.toMatchObject({ code: 'port-in-use' })
})

function signed(): Record<string, string> {
  return { authorization: `Bearer ${TOKEN}` }
}

/** The status of a request under another host name; `fetch` does not let us set one. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(gateway.url)
    const options = { host: '127.0.0.1', port, path: '/events', headers: { host } }
    request(options, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
