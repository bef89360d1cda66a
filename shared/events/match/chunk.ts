/**
 * Tagged words -> noun phrases. A phrase here ends at its head noun; what hangs on it ("of Israel",
 * "'s visit") is found from its neighbours. A temporal expression is a phrase of its own, unless it
 * stands between an article and a noun ("the 1961 deal").
 */
import type { Chunk, Sentence, Tag, Token, Word } from '../document.ts'
import { inClass, isPossessive } from './lexicon.ts'

const inside: ReadonlySet<Tag> = new Set(['adj', 'num', 'noun', 'name'])
const calendar = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** Heads of names that go on after "of": "Church of Scientology", "Secretary of State". */
const ofHeads =
  /^(?:secretary|house|gulf|strait|isle|duke|duchess|prince|princess|republic|lord|court|chamber)$/

interface Input {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** Timex number of each token, -1 outside. */
  readonly timexOf: readonly number[]
}

/** The noun phrases of one sentence. */
export function findChunks(input: Input, sentence: Sentence): Chunk[] {
  const chunks: Chunk[] = []
  let i = sentence.first
  while (i < sentence.last) {
    const last = chunkEnd(input, i, sentence.last)
    if (last > i) {
      chunks.push(makeChunk(input, { first: i, last }, sentence))
      i = last
    } else i += 1
  }
  return chunks
}

function chunkEnd(input: Input, start: number, limit: number): number {
  const { words, timexOf } = input
  const opening = words[start]?.tag ?? 'punct'
  if (opening === 'pron') return start + 1
  if ((timexOf[start] ?? -1) >= 0) return timexEnd(input, start, limit)
  if (!opensPhrase(input, start)) return start
  if (calendar.test(words[start]?.lemma ?? '')) return start + 1
  let i = start + 1
  while (i < limit && continues(input, i, start)) i += 1
  // "the most recent" has no noun yet: the adverb stays outside.
  while (i > start + 1 && words[i - 1]?.tag === 'adv') i -= 1
  return ofName(input, i)
}

function opensPhrase(input: Input, start: number): boolean {
  const opening = input.words[start]?.tag ?? 'punct'
  return opening === 'det' || (inside.has(opening) && !isPredicate(input, start))
}

/** A temporal expression is one phrase; what is only adverbs ("today") is none. */
function timexEnd({ words, timexOf }: Input, start: number, limit: number): number {
  const n = timexOf[start]
  let i = start
  let noun = false
  while (i < limit && timexOf[i] === n) {
    noun ||= inside.has(words[i]?.tag ?? 'punct')
    i += 1
  }
  return noun ? i : start
}

function continues(input: Input, i: number, start: number): boolean {
  const word = input.words[i]
  const last = input.words[i - 1]?.tag ?? 'punct'
  if (!word || calendar.test(word.lemma)) return false
  const headed = isHead(last)
  if (word.tag === 'det') return last === 'det' && i === start + 1
  if (word.tag === 'adv') return !headed && /^(?:adj|num)$/.test(input.words[i + 1]?.tag ?? '')
  return inside.has(word.tag) && !(headed && opensOther(input, i)) && !opensWithNumber(input, i)
}

function isHead(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name'
}

function opensOther(input: Input, i: number): boolean {
  return isTime(input, i) || isPredicate(input, i)
}

/** "farmers angry about prices": the adjective is no part of the phrase before it. */
function isPredicate({ words }: Input, i: number): boolean {
  const isBehind = isHead(words[i - 1]?.tag) && /^(?:prep|to)$/.test(words[i + 1]?.tag ?? '')
  return words[i]?.tag === 'adj' && isBehind
}

function isTime({ timexOf }: Input, i: number): boolean {
  return (timexOf[i] ?? -1) >= 0
}

/** "in Lyon three people": a number behind a name opens a new phrase, but "Windows 11" goes on. */
function opensWithNumber({ tokens, words }: Input, i: number): boolean {
  if (words[i]?.tag !== 'num') return false
  // "fined the bank 3 million dollars"
  if (words[i - 1]?.tag === 'noun')
    return /^(?:million|billion|thousand|dollars|euros|pounds)$/.test(tokens[i + 1]?.lower ?? '')
  if (words[i - 1]?.tag !== 'name') return false
  return !/^\p{N}{1,4}$/u.test(tokens[i]?.text ?? '')
}

/** Goes on over "of Name" where the head is a name itself that such names start with. */
function ofName({ tokens, words }: Input, end: number): number {
  const head = words[end - 1]
  if (head?.tag !== 'name' || tokens[end]?.lower !== 'of') return end
  if (!inClass(head.lemma, 'organisation') && !ofHeads.test(head.lemma)) return end
  let i = end + 1
  if (tokens[i]?.lower === 'the') i += 1
  if (words[i]?.tag !== 'name') return end
  while (words[i]?.tag === 'name') i += 1
  return i
}

function makeChunk(
  { words }: Input,
  span: { readonly first: number; readonly last: number },
  sentence: Sentence,
): Chunk {
  const tag = words[span.first - 1]?.tag
  const prep =
    span.first > sentence.first && (tag === 'prep' || tag === 'to') ? span.first - 1 : null
  return { ...span, head: headOf(words, span), owner: null, prep }
}

/** The last noun before any "of". */
function headOf(
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
): number {
  for (let i = first + 1; i < last; i += 1) if (words[i]?.lemma === 'of') return i - 1
  return last - 1
}

/** Links each chunk to the one that owns it: "Putin" + 's + "first trip". */
export function linkOwners(chunks: readonly Chunk[], words: readonly Word[]): Chunk[] {
  return chunks.map((chunk, n) => {
    const previous = chunks[n - 1]
    const owned =
      previous !== undefined &&
      previous.last === chunk.first - 1 &&
      words[previous.last]?.tag === 'pos'
    if (!owned) return chunk
    return { ...chunk, owner: n - 1, prep: previous.prep }
  })
}

/** Whether the chunk opens with "his", "its", "their". */
export function opensWithPossessive(chunk: Chunk, words: readonly Word[]): boolean {
  return isPossessive(words[chunk.first]?.lemma ?? '')
}
