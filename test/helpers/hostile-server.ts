/**
 * A web server on this machine that misbehaves on demand: each path gets a behaviour, from a plain
 * answer to raw bytes, endless bodies, dripping headers and cut connections. Everything that feeds
 * and pages of the real web do to a client can be replayed with it.
 */
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Socket } from 'node:net'

/** What the server does with a request. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

export interface HostileServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string
  readonly port: number
  /** For the list of private hosts that a client may read. */
  readonly host: string
  /** All requests since the start, in order. */
  readonly requests: readonly SeenRequest[]
  /** Sets what a path answers with; returns its address. Other paths answer 404. */
  serve(path: string, behaviour: Behaviour): string
  close(): Promise<void>
}

export interface ServerOptions {
  /** PEM; with them the server speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startHostileServer(options: ServerOptions = {}): Promise<HostileServer> {
  const behaviours = new Map<string, Behaviour>()
  const requests: SeenRequest[] = []
  const sockets = new Set<Socket>()
  const handle: Behaviour = (request, response) => {
    const path = request.url ?? '/'
    requests.push({ method: request.method ?? '', path, headers: request.headers })
    response.on('error', () => {})
    const behaviour = behaviours.get(path.split('?', 1)[0] ?? '') ?? answer({ status: 404 })
    behaviour(request, response)
  }
  const server =
    options.tls === undefined ? createHttpServer(handle) : createHttpsServer(options.tls, handle)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const host = `127.0.0.1:${port}`
  const origin = `${options.tls === undefined ? 'http' : 'https'}://${host}`
  return {
    origin,
    port,
    host,
    requests,
    serve: (path, behaviour) => {
      behaviours.set(path, behaviour)
      return origin + path
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Uint8Array
}

/** A well-formed answer with the right Content-Length. */
export function answer({ status = 200, headers = {}, body = '' }: Answer): Behaviour {
  return (_request, response) => {
    const length = body.length > 0 && { 'content-length': String(Buffer.byteLength(body)) }
    response.writeHead(status, { ...length, ...headers } as Record<string, string>)
    response.end(body)
  }
}

/** Answers 200 in chunks of this many bytes, without a Content-Length. */
export function chunked(body: string | Uint8Array, chunkBytes: number, headers = {}): Behaviour {
  return (_request, response) => {
    const bytes = Buffer.from(body)
    response.writeHead(200, headers)
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      response.write(bytes.subarray(at, at + chunkBytes))
    }
    response.end()
  }
}

/** Redirects, with the value of `Location` as given. */
export function redirect(location: string, status = 302): Behaviour {
  return answer({ status, headers: { location } })
}

/** Writes bytes as they are, status line and all, and then ends, resets or hangs. */
export function raw(bytes: string | Uint8Array, then: 'end' | 'reset' | 'hang' = 'end'): Behaviour {
  return ({ socket }) => {
    socket.write(bytes, () => {
      if (then === 'end') socket.end()
      if (then === 'reset') socket.resetAndDestroy()
    })
  }
}

/** Takes the request and never answers. */
export function hang(): Behaviour {
  return () => {}
}

/** Writes `start`, then one `piece` each `everyMs` for ever: the slow loris. */
export function drip(start: string, piece: string, everyMs: number): Behaviour {
  return ({ socket }) => {
    socket.write(start)
    const timer = setInterval(() => socket.write(piece), everyMs)
    socket.on('close', () => clearInterval(timer))
  }
}

/** Answers 200 and writes the same piece for ever, as fast as it is read. */
export function endless(piece: string | Uint8Array, headers = {}): Behaviour {
  return (_request, response) => {
    response.writeHead(200, headers)
    const more = () => {
      while (!response.destroyed && response.write(piece)) {
        // write until the buffer is full
      }
    }
    response.on('drain', more)
    more()
  }
}
