/** What the API answers is what its description says, by a validator that is not ours. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { createQueryApi, type QuerySources } from '../../shared/query/http.ts'
import { silent } from '../log/samples.ts'
import { card, logOf } from './samples.ts'

const one = card()
const told = { value: 'Pyongyang', sources: 1 }
const whole = {
  ...one,
  conflicts: [
    { field: 'place' as const, chosen: told, others: [told], because: 'reported last' as const },
  ],
  sources: [
    { url: 'https://x.example', articleId: 'a1', mentions: [{ sentence: 's', trigger: 't' }] },
  ],
}
const depth = { waiting: 1, inFlight: 0, delayed: 0, dead: 0 }
const article = { text: 'They signed.', access: 'free' as const, accessReason: 'so it says' }

const sources: QuerySources = {
  log: {
    ...logOf([one, card({ id: 'ev_bbbbbbbbbbbbbbbbbbbb', time: null, place: null, plover: null })]),
    getEvent: async (id) => (id === one.id ? whole : undefined),
    history: async (id) =>
      id === one.id
        ? [{ revision: 1, recordedAt: one.recordedAt, reason: 'erased', state: one }]
        : undefined,
  },
  getArticle: async (id) =>
    id === 'a1'
      ? {
          ...{ id, url: 'https://x.example', status: 'extracted', changedAt: '', version: 1 },
          ...{ discoveredAt: '', correlationId: 'c', hint: {}, resends: 0, article, events: [] },
        }
      : undefined,
  getFormer: async () => undefined,
  listFeeds: async () => [
    {
      ...{ id: 'f1', url: 'https://x.example/feed', state: 'active', origin: 'added' },
      ...{ addedAt: '', intervalS: 600, failures: 1, version: 1 },
      error: { code: 'timeout', message: 'no answer' },
    },
  ],
  status: async () => ({
    queues: { fetch: depth, extract: depth },
    feeds: { active: 1, once: 0, stopped: 0 },
    failing: [{ id: 'f1', url: 'u', failures: 1, code: 'timeout', message: 'no answer' }],
    lagS: 0,
  }),
}

const api = createQueryApi(sources, silent)
const description = (await (await api.request('/openapi.json')).json()) as {
  readonly paths: Record<string, { readonly get: { readonly responses: Record<string, Answer> } }>
}
interface Answer {
  readonly content: Record<string, { readonly schema: object }>
}

describe('the description holds', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema(description, 'api')

  test.each([
    ['/events', '/events', 200],
    ['/events', '/events?limit=1&explain=1', 200],
    ['/events', '/events?kind=party', 400],
    ['/counts', '/counts?by=month', 200],
    ['/counts', '/counts?by=colour', 400],
    ['/events/{id}', `/events/${one.id}`, 200],
    ['/events/{id}', `/events/${one.id}?asOf=2024`, 400],
    ['/events/{id}', '/events/ev_x', 404],
    ['/events/{id}/history', `/events/${one.id}/history`, 200],
    ['/articles/{id}', '/articles/a1', 200],
    ['/articles/{id}', '/articles/a1?edition=1', 200],
    ['/articles/{id}', '/articles/a1?edition=2', 404],
    ['/feeds', '/feeds', 200],
    ['/feeds', '/feeds?state=active', 400],
    ['/status', '/status', 200],
  ])('of %s for %s: %i', async (path, url, status) => {
    const response = await api.request(url)
    expect(response.status).toBe(status)
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
    expect(description.paths[path]?.get.responses[status]?.content).toHaveProperty([type])
    const [inPath, inType] = [path, type].map((name) => encodeURI(name).replaceAll('/', '~1'))
    const validate = ajv.getSchema(
      `api#/paths/${inPath}/get/responses/${status}/content/${inType}/schema`,
    )
    validate?.(await response.json())
    expect(validate?.errors).toBeNull()
  })
})
