/** A form sent to a hub: what arrives, and what is refused. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPost } from '../../shared/fetch/post.ts'
import { errorOf } from './error-of.ts'

const received: string[] = []
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const type = request.headers['content-type']
  received.push(`${request.method} ${type} ${Buffer.concat(chunks).toString()}`)
  const status = Number(request.url?.slice(1))
  response.writeHead(status, status === 307 ? { location: '/202' } : {}).end()
})
let host = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
})

describe('a form for a hub', () => {
  it('arrives whole', async () => {
    await createPost({ allowPrivate: [host] })({ url: `http://${host}/202`, form: 'a=é&b=1' })
    expect(received).toEqual(['POST application/x-www-form-urlencoded a=é&b=1'])
  })

  it.each([404, 500, 307])('fails when the hub answers %i', async (status) => {
    const before = received.length
    const post = createPost({ allowPrivate: [host] })({ url: `http://${host}/${status}`, form: '' })
    expect((await errorOf(post)).code).toBe('http-error')
    expect(received).toHaveLength(before + 1)
  })

  it.each(['http://127.0.0.1:1/', 'http://169.254.169.254/latest'])(
    'is not sent to %s',
    async (url) => {
      expect((await errorOf(createPost()({ url, form: 'a=1' }))).code).toBe('address-refused')
    },
  )

  it('is not sent to a name that leads to a private address', async () => {
    const post = createPost({ lookup: async () => ['10.0.0.1'] })
    const sent = post({ url: 'http://hub.example/', form: 'a=1' })
    expect((await errorOf(sent)).code).toBe('address-refused')
  })
})
