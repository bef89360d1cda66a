/**
 * Keeping account of a step on an article. A permanent error is recorded and the message is done
 * with; a transient one is noted and thrown, so that the queue tries again; on the last attempt the
 * article is marked as failed while its message goes to the dead-letter queue. An article that was
 * only to be fetched again stays what it was, with the reason why it is not newer.
 */
import { asDatelineError, type DatelineError } from '../errors.ts'
import type { ArticleRecord } from '../model/article.ts'
import type { Ports } from '../ports.ts'
import { saveArticle } from './store.ts'

type AccountPorts = Pick<Ports, 'articles' | 'clock' | 'telemetry'>

/** How the queue handed out a message. */
export interface Delivery {
  /** The queue gives up after this one. */
  readonly lastAttempt: boolean
}

/** Runs a step on an article. Throws only what is transient. */
export async function keepingAccount(
  ports: AccountPorts,
  { record, delivery }: { readonly record: ArticleRecord; readonly delivery: Delivery },
  step: () => Promise<void>,
): Promise<void> {
  try {
    await step()
  } catch (thrown) {
    const error = asDatelineError(thrown)
    if (!error.transient) return giveUp(ports, record, error)
    if (delivery.lastAttempt) await giveUp(ports, record, error)
    else await noteError(ports, record, error)
    throw error
  }
}

/** Marks an article as failed, unless another worker brought it further meanwhile. */
export async function giveUp(
  ports: AccountPorts,
  record: ArticleRecord,
  error: DatelineError,
): Promise<void> {
  const isRefetch = record.status === 'pending' && record.events !== undefined
  const ended = {
    ...withError(record, error),
    status: isRefetch ? 'extracted' : 'failed',
    changedAt: ports.clock.now(),
  } as const
  if (!(await saveArticle(ports.articles, ended))) return
  if (!isRefetch) ports.telemetry.count('ArticlesFailed')
  ports.telemetry.log(isRefetch ? 'warn' : 'error', 'article failed', {
    correlationId: record.correlationId,
    url: record.url,
    code: error.code,
    reason: error.message,
  })
}

async function noteError(
  ports: AccountPorts,
  record: ArticleRecord,
  error: DatelineError,
): Promise<void> {
  await saveArticle(ports.articles, withError(record, error))
}

function withError(record: ArticleRecord, error: DatelineError): ArticleRecord {
  return { ...record, error: { code: error.code, message: error.message } }
}
