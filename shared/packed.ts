/** What the packed rows of articles and of the log have in common. */
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * A packed value: the number of its codec, and its bytes. It has a buffer of its own length, as a part
 * of a larger one would hold all of that in who keeps many rows.
 */
export function withCodec(codec: number, body: Uint8Array): Uint8Array {
  const packed = new Uint8Array(1 + body.length)
  packed[0] = codec
  packed.set(body, 1)
  return packed
}

/** Brotli (RFC 7932) of a text. @param quality 0 to 11 */
export function brotliText(text: Uint8Array, quality: number): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  }
  return brotliCompressSync(text, { params })
}
