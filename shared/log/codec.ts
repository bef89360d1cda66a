/**
 * Packs what a row holds: JSON, deflated with a dictionary of the words that every record repeats.
 * Kept bytes are the log's bill, and the dictionary halves a lone record, in which deflate alone
 * finds little to repeat.
 *
 * The first byte names the codec. A codec never changes; a better one gets a new number.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Item } from '../ports.ts'
import { dictionary2 } from './codec-words.ts'

const CODEC = 2

const dictionary = Buffer.from(dictionary2)

/** Packs a JSON value. */
export function pack(value: unknown): Uint8Array {
  const body = deflateRawSync(Buffer.from(JSON.stringify(value)), { level: 9, dictionary })
  return Buffer.concat([Uint8Array.of(CODEC), body])
}

/** Reads the packed value of a row. Throws an Error on a codec that this version does not know. */
export function unpack({ pk, sk, b: packed }: Item): unknown {
  if (!(packed instanceof Uint8Array) || packed[0] !== CODEC) {
    const codec = packed instanceof Uint8Array ? packed[0] : packed
    throw new Error(`row ${pk} ${sk} is packed by the unknown codec ${String(codec)}`)
  }
  return JSON.parse(inflateRawSync(packed.subarray(1), { dictionary }).toString())
}
