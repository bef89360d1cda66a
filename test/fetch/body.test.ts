/** Bodies: every coding, however it is cut into chunks; broken ones; bombs. */
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DatelineError } from '../../shared/errors.ts'
import { type BodyOptions, readBody } from '../../shared/fetch/body.ts'
import { errorOf } from './error-of.ts'

const coders = {
  gzip: (bytes: Uint8Array) => gzipSync(bytes),
  'x-gzip': (bytes: Uint8Array) => gzipSync(bytes),
  deflate: (bytes: Uint8Array) => deflateSync(bytes),
  br: (bytes: Uint8Array) => brotliCompressSync(bytes),
  zstd: (bytes: Uint8Array) => zstdCompressSync(bytes),
} as const

const page = Buffer.from(
  `<html><p>${'Ministers met in Geneva on Monday. '.repeat(3_000)}</p></html>`,
)
const openPage = page.subarray(0, -7)

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Like a connection that is cut after these bytes. */
async function* cutAfter(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
  throw new Error('aborted')
}

interface Case extends Partial<BodyOptions> {
  readonly source: AsyncIterable<Uint8Array>
}

async function read({ source, ...options }: Case): Promise<Buffer> {
  const limits = { where: 'http://news.example/', maxBytes: 1_000_000, whenOver: 'refuse' } as const
  const { bytes } = await readBody(source, { ...limits, ...options })
  return Buffer.from(bytes)
}

describe('codings', () => {
  it.each(Object.entries(coders))('%s', async (contentEncoding, encode) => {
    for (const size of [1_000_000, 1_000, 7]) {
      const source = pieces(encode(page), size)
      expect((await read({ source, contentEncoding })).equals(page)).toBe(true)
    }
  })

  it.each([
    ['none', undefined, page],
    ['identity', 'identity', page],
    ['upper case', ' GZIP ', gzipSync(page)],
    ['deflate without its zlib header', 'deflate', deflateRawSync(page)],
    ['several, in order of application', 'gzip, br', brotliCompressSync(gzipSync(page))],
    ['two gzip members', 'gzip', Buffer.concat([gzipSync(openPage), gzipSync('</html>')])],
    ['garbage after the end', 'gzip', Buffer.concat([gzipSync(page), Buffer.alloc(99)])],
    ['gzip that no header announces', undefined, gzipSync(page)],
    ['gzip announced, but plain', 'gzip', page],
    ['plain with a byte order mark', 'gzip', Buffer.concat([Buffer.from('\ufeff\r\n\t  '), page])],
    ['zstd announced, but plain', 'zstd', page],
    ['a charset as coding', 'utf-8', page],
  ])('%s', async (_name, contentEncoding, bytes) => {
    const got = await read({ source: pieces(bytes, 900), contentEncoding })
    expect(got.toString().replace('\ufeff', '').trim()).toBe(page.toString())
  })

  it('an empty body is empty, whatever its coding', async () => {
    for (const contentEncoding of ['gzip', 'br', 'zstd', undefined]) {
      const source = pieces(new Uint8Array(), 1)
      expect((await read({ source, contentEncoding })).length).toBe(0)
    }
  })

  it('any bytes, any coding, any chunks', async () => {
    const coding = fc.constantFrom(...(Object.keys(coders) as (keyof typeof coders)[]))
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array(),
        coding,
        fc.integer({ min: 1, max: 64 }),
        async (...args) => {
          const [bytes, contentEncoding, size] = args
          const source = pieces(coders[contentEncoding](bytes), size)
          expect((await read({ source, contentEncoding })).equals(bytes)).toBe(true)
        },
      ),
    )
  })
})

describe('broken bodies', () => {
  const flipped = (bytes: Buffer) => {
    const copy = Buffer.from(bytes)
    copy.fill(0x55, 6)
    return copy
  }
  it.each([
    ['corrupt gzip', 'gzip', flipped(gzipSync(page))],
    ['corrupt deflate', 'deflate', flipped(deflateSync(page))],
    ['corrupt brotli', 'br', flipped(brotliCompressSync(page))],
    ['corrupt zstd', 'zstd', flipped(zstdCompressSync(page))],
    ['text that is no gzip', 'gzip', Buffer.from('Hello, this is text.')],
    ['text that is no brotli', 'br', Buffer.from('Hello, this is text.')],
    ['an unknown coding', 'compress', Buffer.from('Hello, this is text.')],
    ['too many codings', 'gzip, gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(gzipSync(page))))],
    ['gzip that stops, text unfinished', 'gzip', gzipSync(page).subarray(0, -40)],
    ['brotli that stops', 'br', brotliCompressSync(openPage).subarray(0, -5)],
    ['zstd that stops', 'zstd', zstdCompressSync(openPage).subarray(0, -5)],
  ])('%s is bad-encoding', async (_name, contentEncoding, bytes) => {
    const error = await errorOf(read({ source: pieces(bytes, 50), contentEncoding }))
    expect(error).toMatchObject({ code: 'bad-encoding', transient: false })
    expect(error.message).toContain('http://news.example/')
  })

  it.each([
    ['plain text', undefined, openPage],
    ['gzip', 'gzip', gzipSync(page).subarray(0, -40)],
    ['nothing yet', undefined, new Uint8Array()],
  ])('%s, cut in the middle, is connect-failed', async (_name, contentEncoding, bytes) => {
    const error = await errorOf(read({ source: cutAfter(bytes), contentEncoding }))
    expect(error).toMatchObject({ code: 'connect-failed', transient: true })
    expect(error.message).toContain(`ended after ${bytes.length} bytes`)
  })

  it.each([
    ['plain text with its closing tag', undefined, page],
    ['a comment after the closing tag', undefined, Buffer.concat([page, Buffer.from('<!-- c')])],
    ['gzip that reached its end', 'gzip', gzipSync(page)],
    ['gzip without its checksum, text complete', 'gzip', gzipSync(page).subarray(0, -8)],
    ['brotli that reached its end', 'br', brotliCompressSync(page)],
  ])('%s is complete although the connection was cut', async (_name, contentEncoding, bytes) => {
    const got = await read({ source: cutAfter(bytes), contentEncoding })
    expect(got.subarray(0, page.length).equals(page)).toBe(true)
  })

  it.each(['<rss></rss>', '<feed></feed>', '<rdf:RDF></rdf:RDF>', '<HTML></HTML>\n'])(
    '%s has its closing tag',
    async (text) => {
      const got = await read({ source: cutAfter(Buffer.from(text)) })
      expect(got.toString()).toBe(text)
    },
  )

  it('any bytes end in a body or in an error of ours', async () => {
    const encodings = fc.constantFrom('gzip', 'deflate', 'br', 'zstd', 'gzip, br', 'x', undefined)
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.uint8Array().map((tail) => Buffer.concat([gzipSync(page).subarray(0, 30), tail])),
    )
    await fc.assert(
      fc.asyncProperty(bytes, encodings, fc.boolean(), async (some, contentEncoding, isCut) => {
        const source = isCut ? cutAfter(some) : pieces(some, 16)
        const outcome = await read({ source, contentEncoding }).catch((error: unknown) => error)
        expect(outcome instanceof Buffer || outcome instanceof DatelineError).toBe(true)
      }),
    )
  })
})

describe('limits', () => {
  const zeros = Buffer.alloc(20_000_000)
  it.each(Object.entries(coders))('a %s bomb is too-large', async (contentEncoding, encode) => {
    const bomb = encode(zeros)
    expect(bomb.length).toBeLessThan(30_000)
    const error = await errorOf(read({ source: pieces(bomb, 1_000), contentEncoding }))
    expect(error).toMatchObject({
      code: 'too-large',
      message: 'http://news.example/ has a body of more than 1000000 bytes',
    })
  })

  it('a bomb in a bomb is too-large', async () => {
    const source = pieces(gzipSync(gzipSync(zeros)), 100)
    const error = await errorOf(read({ source, contentEncoding: 'gzip, gzip' }))
    expect(error).toMatchObject({ code: 'too-large' })
  })

  it('a body that never ends is read no further than the limit', async () => {
    let given = 0
    let isClosed = false
    async function* endless(piece: Uint8Array) {
      try {
        for (;;) {
          given += piece.length
          yield piece
        }
      } finally {
        isClosed = true
      }
    }
    const source = endless(new Uint8Array(10_000))
    expect(await errorOf(read({ source }))).toMatchObject({ code: 'too-large' })
    expect(given).toBeLessThan(1_200_000)
    expect(isClosed).toBe(true)
  })

  it('the limit itself is allowed', async () => {
    const exact = Buffer.alloc(1_000_000, 'a')
    expect((await read({ source: pieces(exact, 9_999) })).length).toBe(1_000_000)
    const over = Buffer.alloc(1_000_001, 'a')
    expect(await errorOf(read({ source: pieces(over, 9_999) }))).toMatchObject({
      code: 'too-large',
    })
  })

  it.each([
    ['plain', undefined, zeros],
    ['gzip', 'gzip', gzipSync(zeros)],
  ])('%s may be cut to the limit instead', async (_name, contentEncoding, bytes) => {
    const source = pieces(bytes, 1_000)
    expect((await read({ source, contentEncoding, whenOver: 'cut' })).length).toBe(1_000_000)
  })
})
