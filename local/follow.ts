/**
 * Following articles through the pipeline: waits until each has got as far as it can, and tells
 * how each ended. An article whose server fails for the moment is not waited for: its message
 * comes back later, and its error is told.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { eachOf } from '../shared/parallel.ts'
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

/** Waits for all articles; a copy is followed to the article that it is a copy of. */
export async function followArticles(
  api: Api,
  ids: readonly string[],
  progress: Progress,
): Promise<readonly ArticleView[]> {
  const open = new Set(ids)
  const ended = new Map<string, ArticleView>()
  while (open.size > 0) {
    await eachOf([...open].slice(0, ASKED_PER_ROUND), ASKED_AT_ONCE, async (id) => {
      const article = await viewOf(api, id)
      if (!hasEnded(article)) return
      open.delete(id)
      ended.set(id, article)
      if (article.sameAs !== undefined && !ended.has(article.sameAs)) open.add(article.sameAs)
    })
    progress.update(ended.size, ended.size + open.size)
    if (open.size > 0) await pause(ROUND_MS)
  }
  return [...ended.values()]
}

async function viewOf(api: Api, id: string): Promise<ArticleView> {
  return (await (await api.get(`/articles/${id}`)).json()) as ArticleView
}

function hasEnded({ status, error }: ArticleView): boolean {
  return error !== undefined || !['pending', 'fetched'].includes(status)
}
