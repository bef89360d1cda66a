/**
 * Packs what a row holds. Kept bytes are the log's bill, and a lone record holds little that it
 * repeats: so JSON is packed with Zstandard (RFC 8878) and a dictionary of what all records repeat,
 * which makes it a seventh smaller than deflate with a dictionary does. What holds many records needs
 * no dictionary, and Brotli (RFC 7932) takes less there, but a third of a millisecond a kilobyte: it is
 * for who packs at leisure.
 *
 * The first byte names the codec. A codec never changes; a better one gets a new number.
 */
import {
  brotliDecompressSync,
  constants,
  inflateRawSync,
  zstdCompressSync,
  zstdDecompressSync,
} from 'node:zlib'
import { brotliText, withCodec } from '../packed.ts'
import type { Item } from '../ports.ts'
import { dictionary3 } from './codec-dictionary.ts'
import { dictionary2 } from './codec-words.ts'

/** 2 is read only: deflate with a dictionary, of earlier versions. */
const [DEFLATE, ZSTD, BROTLI] = [2, 3, 4] as const

const words = Buffer.from(dictionary2)
const dictionary = Buffer.from(dictionary3, 'base64')

/** What every Zstandard frame begins with: not kept. */
const MAGIC = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd)

const ZSTD_OPTIONS = {
  dictionary,
  params: {
    // Higher ones take ten times as long and win one byte in sixty.
    [constants.ZSTD_c_compressionLevel]: 9,
    [constants.ZSTD_c_contentSizeFlag]: 0,
    [constants.ZSTD_c_dictIDFlag]: 0,
  },
}

/** The highest, 11, takes three times as long and wins one byte in thirty-five. */
const BROTLI_QUALITY = 10

/** Fewer bytes of JSON are better off with the dictionary. */
const MANY_BYTES = 1_200

/** Packs a JSON value. */
export function pack(value: unknown): Uint8Array {
  return packSmall(Buffer.from(JSON.stringify(value)))
}

/** Packs a JSON value that is long, as small as can be, however long it takes. */
export function packTight(value: unknown): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(value))
  if (bytes.length < MANY_BYTES) return packSmall(bytes)
  return withCodec(BROTLI, brotliText(bytes, BROTLI_QUALITY))
}

function packSmall(bytes: Uint8Array): Uint8Array {
  return withCodec(ZSTD, zstdCompressSync(bytes, ZSTD_OPTIONS).subarray(MAGIC.length))
}

/** Reads the packed value of a row. Throws an Error on a codec that this version does not know. */
export function unpack({ pk, sk, b: packed }: Item): unknown {
  const bytes = packed instanceof Uint8Array ? unpackBytes(packed) : undefined
  if (bytes === undefined) {
    const codec = packed instanceof Uint8Array ? packed[0] : packed
    throw new Error(`row ${pk} ${sk} is packed by the unknown codec ${String(codec)}`)
  }
  return JSON.parse(bytes.toString())
}

function unpackBytes(packed: Uint8Array): Buffer | undefined {
  const body = packed.subarray(1)
  switch (packed[0]) {
    case ZSTD:
      return zstdDecompressSync(Buffer.concat([MAGIC, body]), { dictionary })
    case BROTLI:
      return brotliDecompressSync(body)
    case DEFLATE:
      return inflateRawSync(body, { dictionary: words })
    default:
      return undefined
  }
}
