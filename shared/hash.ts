/**
 * Stable names made from content: the same text gives the same id on every machine and in every
 * version, so ids must never depend on anything but their input.
 */
import { createHash } from 'node:crypto'

/** The first `chars` hexadecimal digits of the SHA-256 of a text (UTF-8) or bytes. 4 bits a digit. */
export function stableHash(content: string | Uint8Array, chars: number): string {
  return createHash('sha256').update(content).digest('hex').slice(0, chars)
}

/** Spreads ids that begin with two hexadecimal digits evenly over 0 to `shards` - 1. */
export function shardOf(id: string, shards: number): number {
  return Number.parseInt(id.slice(0, 2), 16) % shards
}
