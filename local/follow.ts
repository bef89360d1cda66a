/**
 * Following articles through the pipeline: waits until each has got as far as it can, and tells
 * how each ended. An article whose server fails for the moment is not waited for: its message
 * comes back later, and its error is told. Nor is one that no queue holds any more: a function that
 * crashes or runs out of time notes no error, and its message ends as a dead letter.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { eachOf } from '../shared/parallel.ts'
import type { Status } from '../shared/readers.ts'
import type { Api } from './api.ts'
import type { Progress } from './progress.ts'

/** What the API tells of an article, as far as we need it. */
export interface ArticleView {
  readonly id: string
  readonly url: string
  readonly status: string
  readonly sameAs?: string
  readonly events?: readonly string[]
  readonly error?: { readonly code: string; readonly message: string }
}

const ASKED_AT_ONCE = 8
/** Articles asked after in one round: the first ones are the ones that end first. */
const ASKED_PER_ROUND = 40
const ROUND_MS = 150
/** Without an article that ends, and with empty queues: far longer than one article takes. */
const STALLED_MS = 20_000

interface Watch {
  readonly progress: Progress
  readonly stalledMs?: number
}

/** Waits for all articles; a copy is followed to the article that it is a copy of. */
export async function followArticles(
  api: Api,
  ids: readonly string[],
  { progress, stalledMs = STALLED_MS }: Watch,
): Promise<readonly ArticleView[]> {
  let quietSince = Date.now()
  let askedAt = quietSince
  const open = new Set(ids)
  const ended = new Map<string, ArticleView>()
  while (open.size > 0 && Date.now() - quietSince < stalledMs) {
    const before = ended.size
    await eachOf([...open].slice(0, ASKED_PER_ROUND), ASKED_AT_ONCE, async (id) => {
      const article = await viewOf(api, id)
      if (!hasEnded(article)) return
      open.delete(id)
      ended.set(id, article)
      if (article.sameAs !== undefined && !ended.has(article.sameAs)) open.add(article.sameAs)
    })
    progress.update(ended.size, ended.size + open.size)
    if (open.size > 0) await pause(ROUND_MS)
    if (ended.size > before) quietSince = Date.now()
    else if (Date.now() - askedAt > stalledMs / 10) {
      askedAt = Date.now()
      if (await isWorking(api)) quietSince = Date.now()
    }
  }
  const lost = await Promise.all([...open].map(async (id) => asLost(await viewOf(api, id))))
  return [...ended.values(), ...lost]
}

async function isWorking(api: Api): Promise<boolean> {
  const { queues } = (await (await api.get('/status')).json()) as Pick<Status, 'queues'>
  return Object.values(queues).some(
    ({ waiting, inFlight, delayed }) => waiting + inFlight + delayed > 0,
  )
}

function asLost(article: ArticleView): ArticleView {
  if (hasEnded(article)) return article
  return {
    ...article,
    error: { code: 'lost-in-queue', message: `${article.status}, and no queue holds it` },
  }
}

async function viewOf(api: Api, id: string): Promise<ArticleView> {
  return (await (await api.get(`/articles/${id}`)).json()) as ArticleView
}

function hasEnded({ status, error }: ArticleView): boolean {
  return error !== undefined || !['pending', 'fetched'].includes(status)
}
