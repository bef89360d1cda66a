/**
 * The callback that hubs reach: a question (GET) or a push (POST), by a path that only the hub of
 * one feed knows. The only route that asks for no signature of AWS, so it has a router and a
 * function of its own, which can reach nothing but the feeds.
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Telemetry } from '../ports.ts'
import { settings } from '../settings.ts'
import { withProblems } from './http.ts'

interface Path {
  readonly feedId: string
  readonly token: string
}

export interface Push {
  readonly body: Uint8Array
  readonly signature?: string | undefined
  readonly link?: string | undefined
}

export interface HubActions {
  /** The body that says yes; undefined says no. */
  answer(
    path: Path,
    intent: {
      readonly mode?: string | undefined
      readonly topic?: string | undefined
      readonly challenge?: string | undefined
      readonly leaseS?: string | undefined
    },
  ): Promise<string | undefined>
  push(path: Path, push: Push): Promise<'taken' | 'gone'>
}

/** Makes the router. It holds no state. */
export function createHubApi(actions: HubActions, telemetry: Telemetry): Hono {
  const app = new Hono()
  const path = '/websub/:feedId{[0-9a-f]{16}}/:token{[0-9a-f]{48}}'
  app.get(path, async (context) => {
    const { req } = context
    const echo = await actions.answer(req.param(), {
      mode: req.query('hub.mode'),
      topic: req.query('hub.topic'),
      challenge: req.query('hub.challenge'),
      leaseS: req.query('hub.lease_seconds'),
    })
    context.header('x-content-type-options', 'nosniff')
    return echo === undefined ? context.text('', 404) : context.text(echo)
  })
  // A push too large to be checked is ignored as one without a signature is: section 7.1 has a
  // hub told nothing.
  const limit = bodyLimit({
    maxSize: settings.push.maxBodyBytes,
    onError: (context) => context.body(null, 202),
  })
  app.post(path, limit, async (context) => {
    const { req } = context
    const taken = await actions.push(req.param(), {
      body: new Uint8Array(await req.arrayBuffer()),
      signature: req.header('x-hub-signature'),
      link: req.header('link'),
    })
    return context.body(null, taken === 'gone' ? 410 : 202)
  })
  return withProblems(app, telemetry)
}
