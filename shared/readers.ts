/** What the reading API asks, answered from the ports: the seam between `query` and the stages. */
import { findArticle, findFormer, waitingArticles } from './articles/store.ts'
import { listFeeds } from './feeds/store.ts'
import { logReader } from './log/read.ts'
import type { FeedRecord } from './model/feed.ts'
import { findDays } from './plain-days.ts'
import type { Ports, QueueAdmin, QueueDepth } from './ports.ts'
import type { QuerySources } from './query/http.ts'

export interface QueueAdmins {
  readonly fetch: QueueAdmin
  readonly extract: QueueAdmin
}

/** What `/status` answers. */
export interface Status {
  readonly queues: { readonly fetch: QueueDepth; readonly extract: QueueDepth }
  /** Feeds by state. */
  readonly feeds: Readonly<Record<FeedRecord['state'], number>>
  readonly failing: readonly FailingFeed[]
  /** How long the article that waits longest has made no step, in seconds; 0 = none waits. */
  readonly lagS: number
}

interface FailingFeed {
  readonly id: string
  readonly url: string
  /** Polls in a row that failed. */
  readonly failures: number
  readonly code: string
  readonly message: string
}

/** The sources of the reading API. */
export function readersOf(ports: Ports, admins: QueueAdmins): QuerySources {
  // Made on the first question: a handler that starts must not need what it may never use.
  const lazily = { log: () => logReader(ports) }
  return {
    get log() {
      return lazily.log()
    },
    getArticle: async (id) => {
      const record = await findArticle(ports.articles, id)
      if (record === undefined) return undefined
      const { textVersion: _ofTheRow, ...shown } = record
      return shown
    },
    getFormer: (which) => findFormer(ports.articles, which),
    listFeeds: () => listFeeds(ports.feeds),
    status: () => statusOf(ports, admins),
    findDays: (words) => findDays(words, { now: ports.clock.now() }),
  }
}

async function statusOf(ports: Ports, admins: QueueAdmins): Promise<Status> {
  const [fetch, extract, feeds, lagS] = await Promise.all([
    admins.fetch.depth(),
    admins.extract.depth(),
    listFeeds(ports.feeds),
    lagOf(ports),
  ])
  const count = (state: FeedRecord['state']) => feeds.filter((feed) => feed.state === state).length
  return {
    queues: { fetch, extract },
    feeds: { active: count('active'), once: count('once'), stopped: count('stopped') },
    failing: feeds.flatMap(failingOf),
    lagS,
  }
}

function failingOf({ id, url, failures, error }: FeedRecord): readonly FailingFeed[] {
  return error === undefined ? [] : [{ id, url, failures, ...error }]
}

async function lagOf({ articles, clock }: Pick<Ports, 'articles' | 'clock'>): Promise<number> {
  const now = clock.now()
  const oldest = await waitingArticles(articles, { before: now, limit: 1 })
  const since = oldest.map(({ changedAt }) => Date.parse(changedAt))
  return since.length === 0 ? 0 : Math.round((Date.parse(now) - Math.min(...since)) / 1000)
}
