import { gunzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { DatelineError } from '../../shared/errors.ts'
import type { CardQuery, EventCard, LogReader } from '../../shared/model/log.ts'
import type { Telemetry } from '../../shared/ports.ts'
import { createAdminApi } from '../../shared/query/admin-http.ts'
import { createQueryApi, type QuerySources } from '../../shared/query/http.ts'
import { settings } from '../../shared/settings.ts'
import { card, logOf } from './samples.ts'

const one = card()
const other = card({ id: 'ev_bbbbbbbbbbbbbbbbbbbb', kind: 'visit', title: '=1' })

function queryApi(parts: Partial<QuerySources> = {}, telemetry: Telemetry = recorded().telemetry) {
  const log: LogReader = {
    ...logOf([one, other]),
    getEvent: async (id) => (id === one.id ? { ...one, sources: [] } : undefined),
    history: async (id) =>
      id === one.id
        ? [{ revision: 1, recordedAt: one.recordedAt, reason: 'first mention', state: one }]
        : undefined,
  }
  const sources = {
    log,
    getArticle: async () => undefined,
    getFormer: async () => undefined,
    listFeeds: async () => [],
    status: async () => ({ queues: {} }),
    ...parts,
  }
  return createQueryApi(sources, telemetry)
}

function recorded() {
  const lines: unknown[] = []
  const telemetry: Telemetry = {
    log: (level, message, fields) => lines.push({ level, message, ...fields }),
    count: () => {},
    with: () => telemetry,
  }
  return { lines, telemetry }
}

describe('reading', () => {
  test('events, filtered', async () => {
    const response = await queryApi().request('/events?kind=visit')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ events: [other] })
  })

  test('counts, filtered; and what is wrong with a count', async () => {
    const api = queryApi()
    const counted = await jsonOf(await api.request('/counts?by=kind&country=KP'))
    expect(counted).toEqual({
      by: 'kind',
      counts: [
        { value: 'treaty-signing', count: 1 },
        { value: 'visit', count: 1 },
      ],
      total: 2,
    })
    const wrong = ['', '?by=colour', '?by=kind&by=day', '?by=kind&limit=3', '?by=kind&colour=red']
    for (const search of wrong) {
      const response = await api.request(`/counts${search}`)
      expect([search, response.status]).toEqual([search, 400])
      const { errors } = (await response.json()) as { errors: { parameter: string }[] }
      const [name] = errors.map(({ parameter }) => parameter)
      expect(['by', 'limit', 'colour']).toContain(name)
    }
  })

  test('pages follow each other by cursor, in body and headers', async () => {
    const api = queryApi()
    const first = await api.request('/events?limit=1')
    const { events, next } = await jsonOf(first)
    expect(first.headers.get('x-next-cursor')).toBe(next)
    const link = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await jsonOf(await api.request(link))
    expect([...events, ...second.events].map(({ id }) => id)).toEqual([other.id, one.id])
    expect(second.next).toBeUndefined()
  })

  const formats = [
    { path: '/events', accept: undefined, type: 'application/json; charset=utf-8' },
    { path: '/events', accept: '*/*', type: 'application/json; charset=utf-8' },
    { path: '/events', accept: 'text/html,*/*;q=0.8', type: 'application/json; charset=utf-8' },
    { path: '/events', accept: 'text/csv', type: 'text/csv; charset=utf-8' },
    {
      path: '/events',
      accept: 'application/x-ndjson',
      type: 'application/x-ndjson; charset=utf-8',
    },
    {
      path: '/events',
      accept: 'text/csv;q=0.5, application/json',
      type: 'application/json; charset=utf-8',
    },
    { path: '/events?format=csv', accept: 'application/json', type: 'text/csv; charset=utf-8' },
    {
      path: '/events?format=ndjson',
      accept: undefined,
      type: 'application/x-ndjson; charset=utf-8',
    },
  ]
  test.each(formats)('$path with Accept $accept is $type', async ({ path, accept, type }) => {
    const headers = accept === undefined ? {} : { accept }
    const response = await queryApi().request(path, { headers })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
  })

  test('each format holds each event', async () => {
    const api = queryApi()
    const ndjson = await (await api.request('/events?format=ndjson')).text()
    expect(
      ndjson
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([other, one])
    const csv = await (await api.request('/events?format=csv')).text()
    expect(csv.split('\r\n').map((line) => line.slice(0, 23))).toEqual([
      'id,kind,class,plover,st',
      other.id,
      one.id,
      '',
    ])
  })

  test('a feed begins with what the log learnt last, unless it is asked for otherwise', async () => {
    const orders: unknown[] = []
    const listCards = async ({ order }: CardQuery) => {
      orders.push(order)
      return { cards: [], capacity: 0 }
    }
    const api = queryApi({ log: { ...logOf([]), listCards } as unknown as LogReader })
    await api.request('/events?format=atom')
    await api.request('/events', { headers: { accept: 'application/atom+xml' } })
    await api.request('/events?format=atom&order=oldest')
    await api.request('/events')
    expect(orders).toEqual(['latest', 'latest', 'oldest', 'newest'])
  })

  test('one event, its history, an article, feeds and status', async () => {
    const article = { id: 'a1', url: 'https://x.example' }
    const api = queryApi({
      getArticle: async (id) => (id === 'a1' ? (article as never) : undefined),
    })
    const read = async (path: string) => (await api.request(path)).json()
    expect(await read(`/events/${one.id}`)).toEqual({ ...one, sources: [] })
    expect(await read(`/events/${one.id}/history`)).toMatchObject({
      id: one.id,
      revisions: [{ revision: 1 }],
    })
    expect(await read('/articles/a1')).toEqual(article)
    expect(await read('/feeds')).toEqual({ feeds: [] })
    expect(await read('/status')).toEqual({ queues: {} })
  })

  describe('the texts of an article', () => {
    const record = { id: 'a1', url: 'https://x.example', edition: 3, article: { text: 'third' } }
    const api = queryApi({
      getArticle: async (id) => (id === 'a1' ? record : { id, url: record.url }) as never,
      getFormer: async ({ id, edition }) =>
        id === 'a1' && edition < 3 ? { text: `text ${edition}` } : undefined,
    })

    test.each([
      [1, 'text 1'],
      [2, 'text 2'],
      [3, 'third'],
    ])('edition %i', async (edition, text) => {
      const { id, url } = record
      const response = await api.request(`/articles/a1?edition=${edition}`)
      expect(await response.json()).toEqual({ id, url, edition, article: { text } })
    })

    test.each([
      ['a1?edition=4', 404, 'unknown-edition', 'no edition 4 of article a1; it has 1 to 3'],
      ['a2?edition=1', 404, 'unknown-edition', 'no edition 1 of article a2; it has none yet'],
      ['a1?edition=0', 400, 'bad-parameter', 'edition "0" is not accepted'],
      ['a1?edition=', 400, 'bad-parameter', 'edition "" is not accepted'],
      ['a1?edition=1&edition=2', 400, 'bad-parameter', 'edition "1, 2" is not accepted'],
    ])('%s is refused', async (path, status, code, detail) => {
      const response = await api.request(`/articles/${path}`)
      expect(response.status).toBe(status)
      const body = (await response.json()) as { errors?: { parameter: string }[] }
      expect(body).toMatchObject({ code, detail: expect.stringContaining(detail) })
      const named = body.errors?.map(({ parameter }) => parameter)
      expect(named).toEqual(status === 400 ? ['edition'] : undefined)
    })
  })

  test('what has not changed is not sent again', async () => {
    const api = queryApi()
    const first = await api.request('/events')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^(W\/)?".+"$/)
    const again = await api.request('/events', { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const changed = await api.request('/events?kind=visit', { headers: { 'if-none-match': tag } })
    expect(changed.status).toBe(200)
  })

  test('is compressed for whoever accepts that, and still known by its tag', async () => {
    const api = queryApi()
    const plain = await api.request('/events')
    const packed = await api.request('/events', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
    const body = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()
    expect(JSON.parse(body)).toEqual(await plain.json())
    const headers = { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag') ?? '' }
    expect((await api.request('/events', { headers })).status).toBe(304)
  })

  test('HEAD answers as GET does, without a body', async () => {
    const api = queryApi()
    const [get, head] = [
      await api.request('/events'),
      await api.request('/events', { method: 'HEAD' }),
    ]
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })

  const failures = [
    { path: '/nothing', status: 404, code: 'unknown-route', detail: /GET \/nothing/ },
    { path: '/events/ev_x', status: 404, code: 'unknown-event', detail: /ev_x/ },
    { path: '/events/ev_x/history', status: 404, code: 'unknown-event', detail: /ev_x/ },
    { path: '/articles/x', status: 404, code: 'unknown-article', detail: /x/ },
    { path: '/events?limit=0', status: 400, code: 'bad-parameter', detail: /limit "0".*1 to 1000/ },
    { path: '/events?cursor=x', status: 400, code: 'bad-cursor', detail: /"x"/ },
  ]
  test.each(failures)('$path is $status $code', async ({ path, status, code, detail }) => {
    const response = await queryApi().request(path)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      type: `urn:dateline:problem:${code}`,
      status,
      code,
      detail: expect.stringMatching(detail),
    })
  })

  test('each wrong parameter is named with its value and what is accepted', async () => {
    const response = await queryApi().request('/events?kind=party&limit=x')
    expect((await jsonOf(response)).errors).toEqual([
      { parameter: 'kind', value: 'party', accepted: expect.stringContaining('treaty-signing') },
      { parameter: 'limit', value: 'x', accepted: expect.stringContaining('1 to 1000') },
    ])
  })

  test('no value is repeated at any length', async () => {
    const long = 'x'.repeat(5_000)
    const response = await queryApi().request(`/events?text=${long}&${long}=1`)
    const text = await response.text()
    expect([response.status, text.includes('200 characters at most')]).toEqual([400, true])
    expect(text.length).toBeLessThan(1_500)
  })

  const strays = [
    { path: `/events/${one.id}?asOf=2024`, parameter: 'asOf', accepted: /no parameters/ },
    { path: `/events/${one.id}/history?limit=1`, parameter: 'limit', accepted: /no parameters/ },
    { path: '/articles/a1?version=1', parameter: 'version', accepted: /^edition$/ },
    { path: '/feeds?state=failing', parameter: 'state', accepted: /no parameters/ },
    { path: '/status?verbose', parameter: 'verbose', accepted: /no parameters/ },
  ]
  test.each(strays)('$path has a parameter too many', async ({ path, parameter, accepted }) => {
    const response = await queryApi().request(path)
    expect(response.status).toBe(400)
    expect((await jsonOf(response)).errors).toEqual([
      { parameter, value: expect.any(String), accepted: expect.stringMatching(accepted) },
    ])
  })

  test('a table that does not answer is 503 with a time to wait', async () => {
    const status = async () => {
      throw new DatelineError('table-unavailable', 'throttled')
    }
    const response = await queryApi({ status }).request('/status')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  })

  test('a defect shows nothing of its inside', async () => {
    const status = async () => {
      throw new Error('secret at /home/x')
    }
    const response = await queryApi({ status }).request('/status')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  })

  test('the description names every route and every parameter, and its references resolve', async () => {
    const api = queryApi()
    const description = await jsonOf(await api.request('/openapi.json'))
    const paths = api.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
    const described = Object.keys(description.paths).map((path) => path.replace('{id}', ':id'))
    expect([...described, '/openapi.json'].sort()).toEqual([...new Set(paths)].sort())
    const names = description.paths['/events'].get.parameters.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['kind', 'minSources', 'cursor', 'format']))
    for (const [, name] of JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(description.components.schemas).toHaveProperty(name ?? '')
    }
    for (const field of Object.keys(one)) {
      expect(description.components.schemas.Event.properties).toHaveProperty(field)
    }
  })
})

describe('the log', () => {
  const stack = expect.stringContaining('http.test.ts')
  const failures: readonly { readonly thrown: Error; readonly line: object }[] = [
    {
      thrown: new DatelineError('table-unavailable', 'the table throttles'),
      line: {
        level: 'error',
        status: 503,
        code: 'table-unavailable',
        reason: 'the table throttles',
        stack,
      },
    },
    {
      thrown: new TypeError('x is not a function'),
      line: { level: 'error', status: 500, code: 'internal', reason: 'x is not a function', stack },
    },
    {
      thrown: new DatelineError('bad-cursor', 'the cursor is of another question'),
      line: {
        level: 'info',
        status: 400,
        code: 'bad-cursor',
        reason: 'the cursor is of another question',
      },
    },
  ]
  test.each(failures)('tells $line.code, but no value of the query', async ({ thrown, line }) => {
    const { lines, telemetry } = recorded()
    const log = { ...logOf([]), listCards: () => Promise.reject(thrown) } as unknown as LogReader
    await queryApi({ log }, telemetry).request('/events?text=secret')
    expect(lines).toEqual([{ message: 'request failed', method: 'GET', path: '/events', ...line }])
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  test('is silent while all is well', async () => {
    const { lines, telemetry } = recorded()
    await queryApi({}, telemetry).request('/status')
    expect(lines).toEqual([])
  })
})

describe('writing', () => {
  function adminApi() {
    const { lines, telemetry } = recorded()
    const actions = {
      addFeed: vi.fn(async (url: string) => ({ id: 'f1', url })),
      removeFeed: vi.fn(async (id: string) => {
        if (id !== 'f1') throw new DatelineError('unknown-feed', `no feed ${id}`)
      }),
      redrive: vi.fn(async () => ({ moved: 3 })),
      sweep: vi.fn(async () => ({ resent: 2 })),
      ingest: vi.fn(async (_source: unknown) => ({ kind: 'feed' })),
      reprocess: vi.fn(async (_asked: unknown) => ({ sent: 2 })),
      rebuild: vi.fn(async (_cursor?: string) => ({ events: 3, differences: 0, next: 'log:x' })),
      backup: vi.fn(async (_cursor?: string) => ({ lines: [] })),
      restore: vi.fn(async (lines: readonly unknown[]) => ({ written: lines.length, kept: 0 })),
      purgeArticle: vi.fn(async (_id: string) => ({ articles: 1, events: 4 })),
      purgeSource: vi.fn(async (_source: string) => ({ articles: 2, events: 9 })),
    }
    const send = (path: string, body?: unknown, method = 'POST') =>
      createAdminApi(actions, telemetry).request(path, {
        method,
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
    return { actions, send, lines }
  }

  test.each([
    ['/reprocess', {}, { sent: 2 }],
    ['/rebuild', { cursor: 'log:x' }, { events: 3, differences: 0, next: 'log:x' }],
    ['/backup', {}, { lines: [] }],
    ['/restore', { lines: [1, 2] }, { written: 2, kept: 0 }],
    ['/purge', { article: 'a1' }, { articles: 1, events: 4 }],
    ['/purge', { source: 'The Post' }, { articles: 2, events: 9 }],
  ])('%s %j', async (path, body, expected) => {
    const response = await adminApi().send(path, body)
    expect([response.status, await response.json()]).toEqual([200, expected])
  })

  test.each([
    ['/purge', {}],
    ['/purge', { article: 'a1', source: 'x' }],
    ['/purge', { article: '' }],
    ['/restore', { lines: 'all' }],
    ['/rebuild', { cursor: 7 }],
    ['/reprocess', { everything: true }],
  ])('%s refuses %j', async (path, body) => {
    expect((await adminApi().send(path, body)).status).toBe(400)
  })

  test('follows a feed', async () => {
    const response = await adminApi().send('/feeds', { url: 'https://x.example/feed' })
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({ id: 'f1', url: 'https://x.example/feed' })
  })

  test('leaves a feed, or says that there is none', async () => {
    const { send, lines } = adminApi()
    expect((await send('/feeds/f1', undefined, 'DELETE')).status).toBe(204)
    expect((await send('/feeds/f2', undefined, 'DELETE')).status).toBe(404)
    expect(lines).toMatchObject([{ method: 'DELETE', path: '/feeds/f2', code: 'unknown-feed' }])
  })

  test('moves dead letters back', async () => {
    expect(await (await adminApi().send('/redrive')).json()).toEqual({ moved: 3 })
  })

  test('sends again for what waits in the outbox', async () => {
    expect(await (await adminApi().send('/sweep')).json()).toEqual({ resent: 2 })
  })

  test('takes in an address, or a document in hand', async () => {
    const { actions, send } = adminApi()
    await send('/ingest', { url: 'https://x.example/' })
    await send('/ingest', { name: 'page.html', contentType: 'text/html', bodyBase64: btoa('<p>é') })
    await send('/ingest', { name: 'page.html', bodyBase64: '' })
    expect(actions.ingest.mock.calls).toEqual([
      [{ url: 'https://x.example/' }],
      [{ name: 'page.html', contentType: 'text/html', body: Uint8Array.from([60, 112, 62, 233]) }],
      [{ name: 'page.html', body: new Uint8Array() }],
    ])
  })

  const refused = [
    { path: '/feeds', body: 'not json', detail: /not JSON/ },
    { path: '/feeds', body: undefined, detail: /not JSON/ },
    { path: '/feeds', body: {}, detail: /url/ },
    { path: '/feeds', body: { url: 'x'.repeat(4_001) }, detail: /url/ },
    { path: '/feeds', body: { url: 'https://x.example', more: 1 }, detail: /more/ },
    { path: '/feeds', body: [], detail: /url/ },
    { path: '/ingest', body: {}, detail: /must be \{url\} or/ },
    { path: '/ingest', body: { name: 'x', bodyBase64: '***' }, detail: /base64|must be/ },
    { path: '/ingest', body: 'x'.repeat(settings.query.maxBodyBytes + 1), detail: /more than/ },
  ]
  test.each(refused)('$path refuses $detail', async ({ path, body, detail }) => {
    const { actions, send } = adminApi()
    const response = await send(path, body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'bad-input',
      detail: expect.stringMatching(detail),
    })
    expect(actions.addFeed).not.toHaveBeenCalled()
    expect(actions.ingest).not.toHaveBeenCalled()
  })

  const sources = [
    { error: new DatelineError('not-a-feed', 'a page'), status: 422 },
    { error: new DatelineError('timeout', 'slow'), status: 503 },
    { error: new DatelineError('bad-url', 'ftp:'), status: 400 },
  ]
  test.each(sources)(
    'a source that fails with $error.code is $status',
    async ({ error, status }) => {
      const { actions, send } = adminApi()
      actions.ingest.mockRejectedValue(error)
      const response = await send('/ingest', { url: 'https://x.example/' })
      expect([response.status, (await jsonOf(response)).code]).toEqual([status, error.code])
    },
  )
})

interface Answer {
  readonly events: readonly EventCard[]
  readonly next?: string
  readonly code: string
  readonly errors: unknown
  readonly paths: {
    readonly '/events': { readonly get: { parameters: readonly { name: string }[] } }
  }
  readonly components: { readonly schemas: { readonly Event: { readonly properties: object } } }
}

async function jsonOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer
}

describe('explain', () => {
  test('says in the document and in a header which lists were read and what else there was', async () => {
    const answer = await queryApi().request('/events?kind=visit&country=KP&explain=1')
    const { explain, events } = (await answer.json()) as { explain: object; events: object[] }
    expect(events).toHaveLength(1)
    expect(explain).toEqual({
      path: { by: 'country', lists: ['KP'] },
      otherPaths: [
        { by: 'kind', lists: ['visit'] },
        { by: 'time', lists: ['all events'] },
      ],
      read: 2,
      matched: 1,
      readUnits: 1,
    })
    expect(JSON.parse(answer.headers.get('x-explain') ?? '')).toEqual(explain)
  })

  test('is not there unless it is asked for', async () => {
    const answer = await queryApi().request('/events?explain=0')
    expect(await answer.json()).not.toHaveProperty('explain')
    expect(answer.headers.get('x-explain')).toBeNull()
  })
})

describe('times in words', () => {
  const findDays = (words: string) =>
    words === 'that week' ? { start: '2024-06-17', end: '2024-06-23' } : undefined
  test.each([
    ['from=that week', 2],
    ['to=that week', 2],
    ['from=that week&to=that week', 2],
    ['since=that week', 2],
    ['kind=meeting&to=that week', 0],
  ])('%s finds %i', async (search, count) => {
    const answer = await queryApi({ findDays }).request(`/events?${search}`)
    const { events } = (await answer.json()) as { events: object[] }
    expect(events).toHaveLength(count)
  })

  test('that mean nothing are refused with what would be accepted', async () => {
    const answer = await queryApi({ findDays }).request('/events?from=the+other+day')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('last week')
  })
})
