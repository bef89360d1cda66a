/**
 * The routes for an operator's long operations. Each call does a stretch and answers with `next`,
 * the cursor to call with again, until there is none.
 */
import type { Hono } from 'hono'
import * as v from 'valibot'
import { bodyOf } from './body.ts'

/** What a stretch answers. */
type Answer = Promise<object>

/** What an operator can do with the log. */
export interface Operations {
  reprocess(asked: { readonly cursor?: string | undefined; readonly all: boolean }): Answer
  rebuild(cursor?: string): Answer
  backup(cursor?: string): Answer
  restore(lines: readonly unknown[]): Answer
  purgeArticle(id: string): Answer
  purgeSource(source: string, cursor?: string): Answer
}

const cursor = v.optional(v.pipe(v.string(), v.maxLength(4_000)))

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

const purgeBody = v.union(
  [v.strictObject({ article: name }), v.strictObject({ source: name, cursor })],
  'must be {article} or {source, cursor?}',
)

/** Adds the routes to a router. */
export function addOperations(app: Hono, operations: Operations): void {
  app.post('/reprocess', async (context) => {
    const body = v.strictObject({ cursor, all: v.optional(v.boolean(), false) })
    return context.json(await operations.reprocess(await bodyOf(context, body)))
  })
  app.post('/rebuild', async (context) => {
    const asked = await bodyOf(context, v.strictObject({ cursor }))
    return context.json(await operations.rebuild(asked.cursor))
  })
  app.post('/backup', async (context) => {
    const asked = await bodyOf(context, v.strictObject({ cursor }))
    return context.json(await operations.backup(asked.cursor))
  })
  app.post('/restore', async (context) => {
    const { lines } = await bodyOf(context, v.strictObject({ lines: v.array(v.unknown()) }))
    return context.json(await operations.restore(lines))
  })
  app.post('/purge', async (context) => {
    const asked = await bodyOf(context, purgeBody)
    const answer =
      'article' in asked
        ? operations.purgeArticle(asked.article)
        : operations.purgeSource(asked.source, asked.cursor)
    return context.json(await answer)
  })
}
