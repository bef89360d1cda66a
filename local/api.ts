/**
 * Every data command talks HTTP to a Dateline: the deployed one that `--endpoint` names, the one
 * that already runs on the data folder, or one started for this command alone. So a command has
 * one way to work, whatever it works on.
 */
import { asDatelineError, DatelineError, type ErrorCode, errorCodes } from '../shared/errors.ts'
import { awsCredentials, dataFolder } from './environment.ts'
import { findInstance } from './instance.ts'
import { signedFetch } from './signed-fetch.ts'
import { type Stack, startStack } from './stack.ts'

/** Options that every data command has. */
export interface DataOptions {
  readonly data?: string
  readonly endpoint?: string
}

/** What a command needs of a stack that is started for it. */
export interface Needs {
  /** `read`: answer questions only; `work`: also handle queues until the command ends. */
  readonly mode: 'read' | 'work'
  readonly allowPrivate?: string
  readonly say: (sentence: string) => void
}

/** A connection to a Dateline. */
export interface Api {
  readonly url: string
  /** The data folder, when it is on this machine. */
  readonly folder?: string
  get(path: string, query?: Query): Promise<Response>
  send(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>
  close(): Promise<void>
}

/** Parameters by name; a list is a parameter that is given several times. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Opens the connection that the options ask for. */
export async function openApi(options: DataOptions, needs: Needs): Promise<Api> {
  const { endpoint } = options
  if (endpoint !== undefined) return remote(endpoint)
  const folder = dataFolder(options.data)
  const running = await findInstance(folder)
  if (running?.api !== undefined) {
    if (!allows(running.allowPrivate, needs.allowPrivate)) {
      throw new DatelineError(
        'data-in-use',
        `process ${running.pid} uses ${folder} and was not allowed to read from ${needs.allowPrivate}`,
      )
    }
    return connect({ url: running.api, fetch: withToken(running.token), folder })
  }
  return embedded(folder, needs)
}

/** Connects to a stack that this process has started. */
export function connectTo(stack: Stack, folder: string): Api {
  return connect({
    url: stack.url,
    fetch: withToken(stack.token),
    folder,
    close: () => stack.close(),
  })
}

async function embedded(folder: string, needs: Needs): Promise<Api> {
  const stack = await startStack({
    folder,
    port: 0,
    allowPrivate: needs.allowPrivate ?? '',
    mode: needs.mode,
    say: needs.say,
  })
  return connectTo(stack, folder)
}

function remote(endpoint: string): Api {
  if (!URL.canParse(endpoint)) throw new DatelineError('bad-url', `"${endpoint}" is no address`)
  const credentials = awsCredentials()
  const url = endpoint.replace(/\/+$/, '')
  return connect({ url, fetch: credentials === undefined ? fetch : signedFetch(credentials) })
}

function withToken(token: string): Fetch {
  return (url, init) =>
    fetch(url, {
      ...init,
      // Nothing is won by compression within one machine.
      headers: { ...init.headers, authorization: `Bearer ${token}`, 'accept-encoding': 'identity' },
    })
}

function allows(has: string, wants = ''): boolean {
  const allowed = new Set(has.split(','))
  const wanted = wants.split(',').filter((entry) => entry !== '')
  return allowed.has('*') || wanted.every((entry) => allowed.has(entry))
}

interface Connection {
  readonly url: string
  readonly fetch: Fetch
  readonly folder?: string
  readonly close?: () => Promise<void>
}

function connect({ url, fetch, folder, close }: Connection): Api {
  const ask = async (path: string, init: RequestInit) => {
    const response = await fetch(`${url}${path}`, init).catch((cause: unknown) => {
      throw new DatelineError('endpoint-failed', `${url}: ${asDatelineError(cause).message}`, {
        cause,
      })
    })
    if (!response.ok) throw await problemIn(response, url + path)
    return response
  }
  return {
    url,
    ...(folder === undefined ? {} : { folder }),
    get: (path, query = {}) => ask(path + searchOf(query), { method: 'GET' }),
    send: async (method, path, body) => {
      const json = body === undefined ? {} : { body: JSON.stringify(body) }
      const headers = { 'content-type': 'application/json' }
      const response = await ask(path, { method, headers, ...json })
      return response.status === 204 ? undefined : response.json()
    },
    close: close ?? (async () => {}),
  }
}

function searchOf(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) parameters.append(name, one)
  }
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** RFC 9457 problem details, turned back into the error that they tell of. */
async function problemIn(response: Response, url: string): Promise<DatelineError> {
  const text = await response.text()
  const problem = parseProblem(text)
  const code = errorCodes.find((known) => known === problem.code) ?? codeOf(response.status)
  return new DatelineError(code, problem.detail ?? `${url} answered ${response.status}`)
}

function parseProblem(text: string): { readonly code?: string; readonly detail?: string } {
  try {
    return JSON.parse(text) as { readonly code?: string; readonly detail?: string }
  } catch {
    // Not from Dateline: a proxy's page, say.
    return {}
  }
}

function codeOf(status: number): ErrorCode {
  return status === 401 || status === 403 ? 'unauthorised' : 'endpoint-failed'
}
