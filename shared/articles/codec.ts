/**
 * Packs what rows of articles hold: JSON, compressed. Kept bytes and written kilobytes are what an
 * article costs, so a text, written once and read once or twice, takes brotli at its best: 0.79 of
 * what deflate leaves of it, for 8 ms. A state is small and written often: deflate, with a
 * dictionary of what every state repeats.
 *
 * The first byte names the codec. A codec never changes; a better one gets a new number.
 */
import { brotliDecompressSync, constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import { brotliText, withCodec } from '../packed.ts'

const STATE = 1
const TEXT = 2

/** Brotli at its best takes a second for half a megabyte: above this, which hardly any text is, less. */
const LARGE_BYTES = 64 * 1024

/** What states repeat, the most frequent last, where a reference is shortest. Part of the codec. */
const dictionary = Buffer.from(
  [
    '"error":{"code":"not-found","message":"https://","reason":"another address of the same article"',
    ',"sameAs":"","copyOf":"","edition":2,"hasText":true,"author":"By "http://www..com/news/',
    '{"url":"https://www.","status":"pending","changedAt":"2026-","discoveredAt":"2026-',
    'T00:00:00.000Z","correlationId":"","hint":{"feedId":"","feedTitle":"News","title":"The ',
    '","published":"2026-"},"resends":0}',
    'Z"},"resends":0,"textVersion":1,"status":"extracted","extractor":"","events":["ev_","ev_"]}',
  ].join(''),
)

/** Packs a state, a small JSON value. */
export function packState(value: unknown): Uint8Array {
  return withCodec(STATE, deflateRawSync(JSON.stringify(value), { level: 9, dictionary }))
}

/** Packs a JSON value that is mostly text. */
export function packText(value: unknown): Uint8Array {
  const json = Buffer.from(JSON.stringify(value))
  const quality = json.length > LARGE_BYTES ? 5 : constants.BROTLI_MAX_QUALITY
  return withCodec(TEXT, brotliText(json, quality))
}

/** Reads what either has packed. Throws an Error on a codec that this version does not know. */
export function unpack(packed: Uint8Array): unknown {
  return JSON.parse(jsonIn(packed).toString())
}

function jsonIn(packed: Uint8Array): Buffer {
  const rest = packed.subarray(1)
  if (packed[0] === STATE) return inflateRawSync(rest, { dictionary })
  if (packed[0] === TEXT) return brotliDecompressSync(rest)
  throw new Error(`an article's row is packed by the unknown codec ${String(packed[0])}`)
}
