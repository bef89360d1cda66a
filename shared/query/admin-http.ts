/**
 * The writing side of the HTTP API: follow and leave feeds, take in one source, move dead letters
 * back, and the long operations (operations-http.ts). Who may write is decided before a request comes here (IAM on AWS, a token on the laptop).
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { DatelineError } from '../errors.ts'
import type { Telemetry } from '../ports.ts'
import { settings } from '../settings.ts'
import { bodyOf } from './body.ts'
import { withProblems } from './http.ts'
import { addOperations, type Operations } from './operations-http.ts'

/** Something to read now: an address, or a document in hand with the name it goes by. */
type Source =
  | { readonly url: string }
  | { readonly name: string; readonly body: Uint8Array; readonly contentType?: string }

/** What the API can do; each answers with what is to be shown. */
export interface AdminActions {
  /** `asIs`: it is known to be a feed's address, and not looked at. */
  addFeed(url: string, options: { readonly asIs: boolean }): Promise<object>
  removeFeed(id: string): Promise<unknown>
  redrive(): Promise<object>
  /** Sends again for every article that waits in the outbox. */
  sweep(): Promise<object>
  ingest(source: Source): Promise<object>
}

/** Whether it is an address, the stage says that reads it: with the code `bad-url`. */
const address = v.pipe(v.string(), v.maxLength(4_000))

const feedBody = v.strictObject({ url: address, asIs: v.optional(v.boolean(), false) })

const ingestBody = v.union(
  [
    v.strictObject({ url: address }),
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)),
      contentType: v.optional(v.string()),
      bodyBase64: v.pipe(v.string(), v.base64('must be base64')),
    }),
  ],
  'must be {url} or {name, contentType?, bodyBase64}',
)

/** Makes the router. It holds no state. */
export function createAdminApi(actions: AdminActions & Operations, telemetry: Telemetry): Hono {
  const app = new Hono()
  app.use(
    bodyLimit({
      maxSize: settings.query.maxBodyBytes,
      onError: () => {
        const most = settings.query.maxBodyBytes
        throw new DatelineError('bad-input', `the body has more than ${most} bytes`)
      },
    }),
  )
  app.post('/feeds', async (context) => {
    const { url, asIs } = await bodyOf(context, feedBody)
    return context.json(await actions.addFeed(url, { asIs }), 201)
  })
  app.delete('/feeds/:id', async (context) => {
    await actions.removeFeed(context.req.param('id'))
    return context.body(null, 204)
  })
  app.post('/redrive', async (context) => context.json(await actions.redrive()))
  app.post('/sweep', async (context) => context.json(await actions.sweep()))
  app.post('/ingest', async (context) => {
    const source = sourceOf(await bodyOf(context, ingestBody))
    return context.json(await actions.ingest(source))
  })
  addOperations(app, actions)
  return withProblems(app, telemetry)
}

function sourceOf(body: v.InferOutput<typeof ingestBody>): Source {
  if ('url' in body) return body
  const { name, contentType, bodyBase64 } = body
  return {
    name,
    body: Uint8Array.from(Buffer.from(bodyBase64, 'base64')),
    ...(contentType === undefined ? {} : { contentType }),
  }
}
