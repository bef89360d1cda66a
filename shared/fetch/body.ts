/**
 * The bytes on the wire to the body they encode: Content-Encoding undone as a stream, so that a
 * small answer that inflates to gigabytes is stopped at the limit and never held in memory.
 *
 * Broken answers are common enough to need a rule. What arrived is taken as the body when it proves
 * itself complete: the compressed stream reached its own end (a wrong Content-Length then matters
 * to no one), or the text has the closing tag of its document. Anything else is an error, because
 * half an article would be stored as if it were the whole. Codings: RFC 9110, 8.4.1; RFC 7932
 * (Brotli); RFC 9659 (Zstandard, whose window it limits to 8 MB).
 */
import { Readable, type Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import { DatelineError } from '../errors.ts'

/** For the request header of the same name. */
export const acceptEncoding = 'gzip, deflate, br, zstd'

export interface BodyOptions {
  /** Names the address in messages. */
  readonly where: string
  readonly contentEncoding?: string | undefined
  /** Holds for the bytes on the wire and for the decoded ones. */
  readonly maxBytes: number
  /** `refuse`: an error. `cut`: the first `maxBytes` are the answer. */
  readonly whenOver: 'refuse' | 'cut'
  /** Ends the source early. Needed to tell: a body without a length seems complete then. */
  readonly signal?: AbortSignal
}

export interface Body {
  readonly bytes: Uint8Array
  /** Bytes on the wire. */
  readonly received: number
}

/** What became of the reading; filled in while the stream runs. */
interface Progress {
  received: number
  isOver: boolean
  /** Why the connection ended early. */
  cut?: unknown
}

/** Reads and decodes a body. Throws `too-large`, `bad-encoding` or `connect-failed`. */
export async function readBody(
  source: AsyncIterable<Uint8Array>,
  options: BodyOptions,
): Promise<Body> {
  const progress: Progress = { received: 0, isOver: false }
  const wire = readWire(source, progress, options.maxBytes)
  const head = await readHead(wire)
  const decoders = decodersFor(head, options)
  const chunks: Uint8Array[] = []
  const sink = collectInto(chunks, progress, options.maxBytes)
  const bytesIn = Readable.from(prepend(head, wire), { objectMode: false })
  const failure = await pipeline([bytesIn, ...decoders, sink]).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (options.signal?.aborted) progress.cut ??= options.signal.reason
  const bytes = Buffer.concat(chunks)
  if (progress.isOver) return overLimit(bytes, progress, options)
  const isDecoded = failure === undefined && (decoders.length > 0 || progress.cut === undefined)
  if (isDecoded || hasClosingTag(bytes)) return { bytes, received: progress.received }
  throw brokenBody(options.where, progress, failure)
}

function overLimit(bytes: Buffer, progress: Progress, options: BodyOptions): Body {
  if (options.whenOver === 'refuse') throw tooLarge(options.where, options.maxBytes)
  return { bytes: bytes.subarray(0, options.maxBytes), received: progress.received }
}

/** The error for a body beyond the limit, also when its Content-Length alone says so. */
export function tooLarge(where: string, maxBytes: number): DatelineError {
  return new DatelineError('too-large', `${where} has a body of more than ${maxBytes} bytes`)
}

function brokenBody(where: string, progress: Progress, failure: unknown): DatelineError {
  const { cut, received } = progress
  if (cut !== undefined) {
    const message = `${where}: the connection ended after ${received} bytes, before the body did`
    return new DatelineError('connect-failed', message, { cause: cut })
  }
  const why = failure instanceof Error ? failure.message : String(failure)
  const message = `${where} has a compressed body that cannot be decoded (${why})`
  return new DatelineError('bad-encoding', message, { cause: failure })
}

/** Ends quietly when the connection breaks, so that decoders give out what they have. */
async function* readWire(
  source: AsyncIterable<Uint8Array>,
  progress: Progress,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source) {
      progress.received += chunk.byteLength
      yield chunk
      if (progress.received > maxBytes) {
        progress.isOver = true
        return
      }
    }
  } catch (error) {
    progress.cut = error
  }
}

/** Enough for a signature, or for a byte order mark and some white space before the first tag. */
const headBytes = 32

async function readHead(wire: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < headBytes) {
    const next = await wire.next()
    if (next.done === true) break
    chunks.push(next.value)
    length += next.value.byteLength
  }
  return Buffer.concat(chunks)
}

async function* prepend(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.byteLength > 0) yield head
  yield* rest
}

function collectInto(chunks: Uint8Array[], progress: Progress, maxBytes: number): Writable {
  let length = 0
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      length += chunk.byteLength
      if (length <= maxBytes) return done()
      progress.isOver = true
      done(new Error('over the limit'))
    },
  })
}

/** More layers than this are an attack, not a server. */
const maxCodings = 3

/** The decoders to run, first coding to undo first. Throws `bad-encoding` for one we do not know. */
function decodersFor(head: Uint8Array, options: BodyOptions): readonly Transform[] {
  if (head.byteLength === 0) return []
  const header = options.contentEncoding ?? ''
  const codings = header.split(',').map((coding) => coding.trim().toLowerCase())
  const applied = codings.filter((coding) => coding !== '' && coding !== 'identity').reverse()
  // Files such as sitemap.xml.gz are often served without a word about their compression.
  if (applied.length === 0) return isGzip(head) ? [createGunzip()] : []
  // A proxy may have unpacked the body and left the header. (Brotli and deflate have no signature
  // and may well begin with such a byte.)
  if (!['br', 'deflate'].includes(applied[0] ?? '') && isPlain(head)) return []
  const decoders = applied.slice(0, maxCodings).map((coding) => decoderFor(coding, head))
  const known = decoders.filter((decoder) => decoder !== undefined)
  if (known.length === applied.length) return known
  const message = `${options.where} has the Content-Encoding "${header.slice(0, 100)}"`
  throw new DatelineError('bad-encoding', `${message}, which Dateline cannot decode`)
}

function decoderFor(coding: string, head: Uint8Array): Transform | undefined {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return hasZlibHeader(head) ? createInflate() : createInflateRaw()
    case 'br':
      return createBrotliDecompress()
    case 'zstd':
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 23 } })
    default:
      return undefined
  }
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8
}

/** The standard says zlib format, but some servers send a bare deflate stream (RFC 9110, 8.4.1.2). */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0
}

function isPlain(head: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*[<{]/.test(Buffer.from(head).toString('latin1', 0, headBytes))
}

const closingTags = ['</html>', '</rss>', '</feed>', '</rdf:rdf>', '</urlset>', '</sitemapindex>']
/** Caches and counters like to append a comment after the end. */
const tailBytes = 1_024

function hasClosingTag(bytes: Buffer): boolean {
  const tail = bytes.subarray(-tailBytes).toString('latin1').toLowerCase()
  return closingTags.some((tag) => tail.includes(tag))
}
