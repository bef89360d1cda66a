/**
 * One request and its answer over node:http or node:https, with every limit on what the other side
 * may do: which addresses, how long until the headers, how large headers and body.
 *
 * Node's own client rather than undici: it takes a `lookup` that hands out the checked addresses
 * (and tries them in turn, RFC 8305), limits headers per request, and adds nothing to a Lambda
 * bundle, where undici adds 715 KB. Connections are not kept: requests to one host are a second
 * apart, and an open connection would be one more thing that a hostile server can use.
 */
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction, type TcpNetConnectOpts } from 'node:net'
import { DatelineError } from '../errors.ts'
import { type AddressRules, resolveAddress } from './address.ts'
import { type BodyOptions, readBody, tooLarge } from './body.ts'
import { awaitWithin, startDeadline } from './deadline.ts'
import { bareHost, portOf } from './url.ts'

export interface Ask extends Omit<BodyOptions, 'contentEncoding'> {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Sent as the body of a POST request; absent = a GET. */
  readonly form?: string
  readonly addressRules: AddressRules
  readonly maxHeaderBytes: number
  /** From the start, with name resolution, until the headers are complete. */
  readonly firstByteTimeoutMs: number
  /** Ends everything; its reason is the error to raise. */
  readonly signal: AbortSignal
}

export interface Reply {
  readonly status: number
  /** Lower-case names; several values joined by a comma; without cookies. */
  readonly headers: Readonly<Record<string, string>>
  /** Read for status 200 to 299 alone, else empty. */
  readonly body: Uint8Array
  /** Bytes of the body on the wire. */
  readonly received: number
}

/** Sends one request, without following redirects. Throws errors of the fetch family. */
export async function exchange(ask: Ask): Promise<Reply> {
  const { firstByteTimeoutMs, where } = ask
  const late = () =>
    new DatelineError('timeout', `${where} sent no answer within ${firstByteTimeoutMs} ms`)
  const opening = startDeadline(firstByteTimeoutMs, late, ask.signal)
  try {
    const addresses = await awaitWithin(resolveAddress(ask.url, ask.addressRules), opening.signal)
    const response = await awaitWithin(send(ask, addresses, opening.signal), opening.signal)
    opening.stop()
    return await readReply(ask, response).finally(() => response.destroy())
  } catch (error) {
    // Whatever an abort breaks, its reason is the error.
    throw opening.signal.aborted ? opening.signal.reason : asFetchError(error, where)
  } finally {
    opening.stop()
  }
}

/** Tries the next address when one does not connect within this time. */
const nextAddressAfterMs = 1_000

function send(
  ask: Ask,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = bareHost(ask.url)
  const options: RequestOptions &
    Pick<TcpNetConnectOpts, 'autoSelectFamilyAttemptTimeout'> & { readonly servername: string } = {
    host,
    port: portOf(ask.url),
    method: ask.form === undefined ? 'GET' : 'POST',
    path: ask.url.pathname + ask.url.search,
    headers: { host: ask.url.host, ...ask.headers },
    // No agent: neither kept connections nor a proxy from the environment.
    agent: false,
    lookup: handOut(addresses),
    autoSelectFamilyAttemptTimeout: nextAddressAfterMs,
    servername: isIP(host) === 0 ? host : '',
    maxHeaderSize: ask.maxHeaderBytes,
    signal,
  }
  const start = ask.url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = start(options, (response) => {
      // The reader of the body reports errors; without this one, an unread body would raise them.
      response.on('error', () => {})
      // A reset looks like the regular end of a body without a length, but for this event.
      if (!hasLength(response)) request.on('error', (error) => response.destroy(error))
      resolve(response)
    })
    request.on('error', reject)
    // After a 101 answer comes neither a response nor an error; `close` comes last in any case.
    request.on('close', () => reject(new Error('closed without an answer')))
    // With its length, because not all servers take a body in chunks.
    if (ask.form !== undefined) request.setHeader('content-length', Buffer.byteLength(ask.form))
    request.end(ask.form)
  })
}

function hasLength({ headers }: IncomingMessage): boolean {
  return 'content-length' in headers || 'transfer-encoding' in headers
}

/** A name resolution that answers with the addresses already checked, whatever it is asked. */
function handOut(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, options, done) => {
    const [first] = all
    if (options.all === true) done(null, [...all])
    else done(null, first?.address ?? '', first?.family ?? 0)
  }
}

async function readReply(ask: Ask, response: IncomingMessage): Promise<Reply> {
  const status = response.statusCode ?? 0
  const headers = singleValues(response)
  if (status < 200 || status > 299) {
    return { status, headers, body: new Uint8Array(), received: 0 }
  }
  if (ask.whenOver === 'refuse' && Number(headers['content-length'] ?? 0) > ask.maxBytes) {
    throw tooLarge(ask.where, ask.maxBytes)
  }
  const body = await readBody(response, { ...ask, contentEncoding: headers['content-encoding'] })
  return { status, headers, body: body.bytes, received: body.received }
}

function singleValues(response: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.headers)) {
    if (typeof value === 'string') headers[name] = value
  }
  return headers
}

function asFetchError(error: unknown, where: string): DatelineError {
  if (error instanceof DatelineError) return error
  const code = codeOf(error)
  const why = error instanceof Error ? error.message : String(error)
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new DatelineError('too-large', `${where} sends too many headers`, { cause: error })
  }
  if (code.startsWith('HPE_')) {
    const message = `${where} does not speak proper HTTP (${why})`
    return new DatelineError('http-error', message, { cause: error })
  }
  const message = `${where}: the connection failed (${why || code})`
  return new DatelineError('connect-failed', message, { cause: error })
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}
