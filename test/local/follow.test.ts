/** Following articles to their end, also where there is none. */
import { expect, it } from 'vitest'
import type { Api } from '../../local/api.ts'
import { followArticles } from '../../local/follow.ts'

const progress = { update: () => undefined, stop: () => undefined }
const empty = { waiting: 0, inFlight: 0, delayed: 0, dead: 1 }

it('an article that no queue holds any more is not waited for', async () => {
  const status = { a: 'extracted', b: 'pending' }
  const articles = await followArticles(api(status, [empty]), ['a', 'b'], {
    progress,
    stalledMs: 300,
  })
  expect(articles).toMatchObject([
    { id: 'a', status: 'extracted' },
    { id: 'b', status: 'pending', error: { code: 'lost-in-queue' } },
  ])
  expect(articles[0]).not.toHaveProperty('error')
})

it('one whose message is in flight is waited for', async () => {
  const status: Record<string, string> = { a: 'fetched' }
  const busy = { ...empty, inFlight: 1 }
  const following = api(status, [busy, busy, busy, busy], () => {
    status['a'] = 'extracted'
  })
  expect(await followArticles(following, ['a'], { progress, stalledMs: 300 })).toMatchObject([
    { id: 'a', status: 'extracted' },
  ])
})

/** Answers with these statuses of articles, and with each of the depths once, the last for ever. */
function api(
  articles: Readonly<Record<string, string>>,
  depths: readonly object[],
  atLast: () => void = () => undefined,
): Api {
  let asked = 0
  const answer = (path: string) => {
    const id = path.split('/').at(-1) ?? ''
    if (path !== '/status') return { id, url: `https://news.example/${id}`, status: articles[id] }
    const depth = depths[Math.min(asked, depths.length - 1)]
    asked += 1
    if (asked === depths.length) atLast()
    return { queues: { fetch: depth, extract: empty } }
  }
  return {
    url: '',
    get: async (path) => Response.json(answer(path)),
    send: async () => undefined,
    close: async () => undefined,
  }
}
