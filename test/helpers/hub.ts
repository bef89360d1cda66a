/** A tiny WebSub hub: takes subscriptions, asks back, and pushes what it is told to. */
import { createHmac } from 'node:crypto'
import type { Hono } from 'hono'
import type { Hubs } from '../../shared/ports.ts'

const CALLBACK = 'https://api.example'

/** Talks to the callback router as if over the network. */
export function createHub(behaviour: { readonly verifies: boolean; readonly leaseS?: number }) {
  const forms: URLSearchParams[] = []
  const verdicts: number[] = []
  let made = 0
  let app: Hono | undefined

  function call(path: string, init?: RequestInit): Promise<Response> {
    if (app === undefined) throw new Error('the hub has nobody to call')
    return Promise.resolve(app.request(path, init))
  }

  async function verify(form: URLSearchParams): Promise<void> {
    const query = new URLSearchParams({
      'hub.mode': form.get('hub.mode') ?? '',
      'hub.topic': form.get('hub.topic') ?? '',
      'hub.challenge': 'c0ffee',
      'hub.lease_seconds': String(behaviour.leaseS ?? form.get('hub.lease_seconds') ?? ''),
    })
    const response = await call(`${callbackOf(form)}?${query}`)
    verdicts.push((await response.text()) === 'c0ffee' ? response.status : 0)
  }

  const hubs: Hubs = {
    callback: CALLBACK,
    newSecret: () => {
      made += 1
      return made.toString(16).padStart(48, '0')
    },
    post: async ({ form }) => {
      const asked = new URLSearchParams(form)
      forms.push(asked)
      if (behaviour.verifies) await verify(asked)
    },
  }
  return {
    hubs,
    forms,
    /** Statuses of its questions that were answered with the challenge; else 0. */
    verdicts,
    connect: (callback: Hono) => {
      app = callback
    },
    call,
    /** Pushes under the last subscription. `method` undefined = unsigned. */
    push: (options: {
      readonly method?: string
      readonly secret?: string
      readonly link?: string
    }) => {
      const form = forms.at(-1) ?? new URLSearchParams()
      const body = '<feed/>'
      const { method, secret = form.get('hub.secret') ?? '', link } = options
      const headers = {
        ...(method === undefined ? {} : { 'x-hub-signature': signed(method, secret, body) }),
        ...(link === undefined ? {} : { link }),
      }
      return call(callbackOf(form), { method: 'POST', body, headers })
    },
  }
}

function callbackOf(form: URLSearchParams): string {
  return (form.get('hub.callback') ?? '').slice(CALLBACK.length)
}

function signed(method: string, secret: string, body: string): string {
  return `${method}=${createHmac(method, secret).update(body).digest('hex')}`
}
