/**
 * The HTTP API on one machine: an HTTP server on loopback that turns a request into the event
 * that API Gateway would send (payload format 2.0), for the function that the template's route
 * names. In place of AWS's signature, routes that ask for one ask for the instance's token.
 *
 * Only requests that name this machine in `Host` are answered: a web page elsewhere could
 * otherwise have its own name point here and read the log (DNS rebinding).
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { adviceFor, asDatelineError, DatelineError, type ErrorCode } from '../shared/errors.ts'
import type { LocalFunction } from './functions.ts'
import type { RouteSpec } from './plan.ts'

interface Gateway {
  readonly routes: readonly RouteSpec[]
  readonly functions: ReadonlyMap<string, LocalFunction>
  readonly token: string
  /** 0 = any free one. */
  readonly port: number
}

export interface RunningGateway {
  readonly url: string
  close(): Promise<void>
}

const HOST = '127.0.0.1'
const HOST_NAMES = ['127.0.0.1', 'localhost', '[::1]']
/** API Gateway's own limit. */
const MAX_BODY_BYTES = 10 * 1024 * 1024

/** What a Lambda answers to an HTTP request. */
interface LambdaResponse {
  readonly statusCode?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

/** Starts the server. Throws `port-in-use`. */
export async function startGateway(gateway: Gateway): Promise<RunningGateway> {
  const server = createServer((request, response) => {
    answer(gateway, request)
      .catch(problemOf)
      .then((result) => send(response, result))
      .catch(() => response.destroy())
  })
  await listen(server, gateway.port)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, HOST)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new DatelineError('port-in-use', `port ${port} on ${HOST} is taken`, { cause })
  }
}

async function answer(gateway: Gateway, request: IncomingMessage): Promise<LambdaResponse> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  if (!HOST_NAMES.includes(host)) {
    return problem(421, 'unknown-route', `this server is not ${host}`)
  }
  const url = new URL(request.url ?? '/', `http://${host}`)
  const found = findRoute(gateway.routes, request.method ?? 'GET', url.pathname)
  if (found === undefined) {
    return problem(404, 'unknown-route', `nothing answers to ${request.method} ${url.pathname}`)
  }
  if (found.route.signed && !mayPass(request, gateway.token)) {
    return problem(
      401,
      'unauthorised',
      'the token of this instance is missing (instance.json in its data folder)',
    )
  }
  const body = await readBody(request)
  if (body === undefined)
    return problem(413, 'too-large', `a body has at most ${MAX_BODY_BYTES} bytes`)
  const fn = gateway.functions.get(found.route.fn)
  if (fn === undefined) return problem(500, 'internal', `there is no function ${found.route.fn}`)
  return (await fn.invoke(eventOf(request, { url, body, found }))) as LambdaResponse
}

/**
 * Reading on one's own machine needs no signature, whatever the deployed stack asks for. A wrong
 * token is refused even so: a command finds out by it that this is not the instance it looks for.
 */
function mayPass({ method, headers: { authorization } }: IncomingMessage, token: string): boolean {
  if (authorization === `Bearer ${token}`) return true
  const reads = method === 'GET' || method === 'HEAD'
  return reads && !(authorization ?? '').startsWith('Bearer ')
}

interface Found {
  readonly route: RouteSpec
  readonly parameters: Readonly<Record<string, string>>
}

/** The most specific route wins, as in API Gateway: literal before `{name}` before `{proxy+}`. */
function findRoute(routes: readonly RouteSpec[], method: string, path: string): Found | undefined {
  return routes
    .filter((route) => route.method === method || route.method === 'ANY')
    .flatMap((route) => {
      const parameters = match(route.path, path)
      return parameters === undefined ? [] : [{ route, parameters }]
    })
    .sort((a, b) => vagueness(a.route) - vagueness(b.route))[0]
}

function vagueness({ path }: RouteSpec): number {
  if (path.includes('+}')) return 2
  return path.includes('{') ? 1 : 0
}

function match(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const names = pattern.split('/')
  const parts = path.split('/')
  const greedy = names.at(-1)?.endsWith('+}') ?? false
  if (greedy ? parts.length < names.length : parts.length !== names.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [n, name] of names.entries()) {
    const part = parts[n] ?? ''
    if (name.endsWith('+}')) parameters[name.slice(1, -2)] = parts.slice(n).join('/')
    else if (name.startsWith('{')) parameters[name.slice(1, -1)] = part
    else if (name !== part) return undefined
  }
  return parameters
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length
    if (bytes > MAX_BODY_BYTES) return undefined
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

function eventOf(
  request: IncomingMessage,
  asked: { readonly url: URL; readonly body: Buffer; readonly found: Found },
): unknown {
  const { url, body, found } = asked
  const { method = 'GET', headers } = request
  return {
    version: '2.0',
    routeKey: `${found.route.method} ${found.route.path}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    ),
    queryStringParameters: Object.fromEntries(url.searchParams),
    pathParameters: found.parameters,
    requestContext: {
      domainName: url.host,
      http: { method, path: url.pathname, protocol: 'HTTP/1.1', sourceIp: HOST, userAgent: '' },
      stage: '$default',
    },
    ...(body.length === 0 ? {} : { body: body.toString('base64') }),
    isBase64Encoded: body.length > 0,
  }
}

function problemOf(thrown: unknown): LambdaResponse {
  return problem(500, 'internal', asDatelineError(thrown).message)
}

/**
 * RFC 9457 problem details, in the form of shared/query/problems.ts, whose statuses are the API's:
 * 413 and 421 are the gateway's own. Nobody else reads a `detail` on one's own machine.
 */
function problem(status: number, code: ErrorCode, detail: string): LambdaResponse {
  const type = `urn:dateline:problem:${code}`
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type, title: adviceFor(code), status, code, detail }),
  }
}

function send(response: ServerResponse, result: LambdaResponse): void {
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded } = result
  response.statusCode = statusCode
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (cookies.length > 0) response.setHeader('set-cookie', [...cookies])
  response.end(isBase64Encoded ? Buffer.from(body, 'base64') : body)
}
