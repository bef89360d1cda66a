/** The world of a Lambda: made from the environment, each port only when it is used. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWorld, type LambdaWorld } from '../../functions/ports.ts'
import { settings } from '../../shared/settings.ts'
import { answer, startHostileServer } from '../helpers/hostile-server.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const ports: readonly {
  readonly port: string
  readonly use: (world: LambdaWorld) => unknown
  readonly needs: Readonly<Record<string, string>>
}[] = [
  { port: 'http', use: (world) => world.http, needs: {} },
  { port: 'feeds', use: (world) => world.feeds, needs: { FEEDS_TABLE: 'f' } },
  { port: 'articles', use: (world) => world.articles, needs: { ARTICLES_TABLE: 'a' } },
  { port: 'log', use: (world) => world.log, needs: { LOG_TABLE: 'l' } },
  { port: 'logIndex', use: (world) => world.logIndex, needs: { LOG_INDEX_TABLE: 'i' } },
  { port: 'fetchQueue', use: (world) => world.fetchQueue, needs: { FETCH_QUEUE_URL: 'u' } },
  { port: 'extractQueue', use: (world) => world.extractQueue, needs: { EXTRACT_QUEUE_URL: 'u' } },
  {
    port: 'queueAdmins.fetch',
    use: (world) => world.queueAdmins.fetch,
    needs: { FETCH_QUEUE_URL: 'u', FETCH_DEAD_LETTER_URL: 'd' },
  },
  {
    port: 'queueAdmins.extract',
    use: (world) => world.queueAdmins.extract,
    needs: { EXTRACT_QUEUE_URL: 'u', EXTRACT_DEAD_LETTER_URL: 'd' },
  },
]

function startWorld(environment: Readonly<Record<string, string>>): LambdaWorld {
  vi.stubEnv('AWS_REGION', 'eu-central-1')
  for (const needs of ports.map((row) => row.needs)) {
    for (const name of Object.keys(needs)) vi.stubEnv(name, undefined)
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  return createWorld('poll-feeds')
}

describe('ports', () => {
  it.each(ports)('$port is made at its first use and kept', ({ use, needs }) => {
    const world = startWorld(needs)
    expect(use(world)).toBeTypeOf('object')
    expect(use(world)).toBe(use(world))
  })

  const missing = ports.flatMap(({ port, use, needs }) =>
    Object.keys(needs).map((name) => ({ port, use, needs, name })),
  )
  it.each(missing)('$port without $name says so when it is used', ({ use, needs, name }) => {
    const world = startWorld({ ...needs, [name]: '' })
    expect(() => use(world)).toThrow(`environment variable ${name} is not set`)
  })

  it('the clock tells an instant', () => {
    expect(startWorld({}).clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })
})

describe('the User-Agent', () => {
  const [product] = settings.fetch.userAgent.split(' ')
  it.each([
    ['', settings.fetch.userAgent],
    ['https://example.org/news', `${product} (+https://example.org/news)`],
    ['news@example.org', `${product} (+news@example.org)`],
    ['Our News (desk)\r\nx: y, Zürich', `${product} (+Our News deskx: y, Zrich)`],
  ])('with the contact %j', async (contact, expected) => {
    const server = await startHostileServer()
    const seen: unknown[] = []
    const url = server.serve('/feed', (request, response) => {
      seen.push(request.headers['user-agent'])
      answer({ body: '<rss/>' })(request, response)
    })
    const world = startWorld({ DATELINE_CONTACT: contact, DATELINE_ALLOW_PRIVATE: server.host })
    await world.http.get({ url: url, purpose: 'feed' })
    await server.close()
    expect(seen).toEqual([expected])
  })
})
