/**
 * Bodies and vessels that are places when the text says so: "at the Pentagon", "travelled to the
 * United Nations", "aboard the cruise ship, Ocean Star".
 */
import type { Place } from '../../model/event.ts'
import type { Chunk, Read } from '../document.ts'
import { findActor, findPlace } from './gazetteer.ts'
import { inClass } from './lexicon.ts'
import { textOf } from './phrase.ts'

const whereabouts = /^(?:at|inside|near|outside|to)$/

/** The place that a chunk means by the body that sits there, or the vessel behind "aboard". */
export function seatOf(document: Read, n: number): Place | null {
  const chunk = document.chunks[n]
  if (!chunk || chunk.prep === null) return null
  const prep = document.words[chunk.prep]?.lemma ?? ''
  if (prep === 'aboard') return vesselOf(document, n)
  if (!whereabouts.test(prep)) return null
  const seat = findActor(textOf(document, chunk).replace(/^the /i, ''))?.seat
  return (seat === undefined ? undefined : findPlace(seat)) ?? null
}

/** "the Ocean Star", "the ferry Ocean Star", "the Navy-owned ship, Ocean Star". */
function vesselOf(document: Read, n: number): Place | null {
  const { words, chunks, tokens } = document
  const chunk = chunks[n]
  if (!chunk) return null
  // "the Navy-owned ship": the name is no ship's, the ship comes behind.
  if (tokens[chunk.last]?.text === '-') return besideVessel(document, n + 1)
  if (words[chunk.head]?.tag === 'name') return named(document, chunk)
  return besideVessel(document, n)
}

/** The name behind "cruise ship,". */
function besideVessel(document: Read, n: number): Place | null {
  const { words, chunks, tokens } = document
  const chunk = chunks[n]
  const next = chunks[n + 1]
  if (!chunk || !next || !inClass(words[chunk.head]?.lemma ?? '', 'vehicle')) return null
  const beside = next.first === chunk.last + 1 && tokens[chunk.last]?.text === ','
  return beside && words[next.head]?.tag === 'name' ? named(document, next) : null
}

function named({ tokens, words }: Read, chunk: Chunk): Place | null {
  const names = tokens
    .slice(chunk.first, chunk.last)
    .filter((_, n) => words[chunk.first + n]?.tag === 'name')
  return names.length === 0
    ? null
    : { name: names.map(({ text }) => text).join(' '), precision: 'point' }
}
