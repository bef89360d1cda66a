/**
 * Tagged words -> noun phrases and verb groups. A noun phrase here ends at its head noun; what
 * hangs on it ("of Israel", "'s visit") is found from its neighbours. A verb group is a verb with
 * its auxiliaries, which tell tense, voice and whether it is denied.
 */
import type { Chunk, Sentence, Tag, Tense, Token, VerbGroup, Word } from '../document.ts'
import { inClass, isPossessive } from './lexicon.ts'

const inside: ReadonlySet<Tag> = new Set(['adj', 'num', 'noun', 'name'])
const auxiliary: ReadonlySet<Tag> = new Set(['modal', 'be', 'have', 'do'])
const calendar = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** Heads of names that go on after "of": "Church of Scientology", "Secretary of State". */
const ofHeads =
  /^(?:secretary|house|gulf|strait|isle|duke|duchess|prince|princess|republic|lord|court|chamber)$/

interface Input {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
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

function chunkEnd({ tokens, words }: Input, start: number, limit: number): number {
  const opening = words[start]
  if (opening?.tag === 'pron') return start + 1
  if (opening?.tag !== 'det' && !inside.has(opening?.tag ?? 'punct')) return start
  if (calendar.test(opening?.lemma ?? '')) return start + 1
  let i = start + 1
  while (i < limit && continues({ tokens, words }, i, start)) i += 1
  // "the most recent" has no noun yet; "very" alone opens nothing.
  while (i > start + 1 && words[i - 1]?.tag === 'adv') i -= 1
  const head = words[i - 1]?.tag
  if (head === 'det' || head === 'adj' || head === undefined) {
    return opening?.tag === 'det' || head === 'adj' ? ofName({ tokens, words }, i, start) : start
  }
  return ofName({ tokens, words }, i, start)
}

function continues({ tokens, words }: Input, i: number, start: number): boolean {
  const word = words[i]
  if (!word) return false
  if (calendar.test(word.lemma)) return false
  if (word.tag === 'det') return words[i - 1]?.tag === 'det' && i === start + 1
  if (word.tag === 'adv') {
    const next = words[i + 1]?.tag
    return (
      words[i - 1]?.tag !== 'noun' &&
      words[i - 1]?.tag !== 'name' &&
      (next === 'adj' || next === 'num')
    )
  }
  // "Friday three people": a number after a name or noun opens a new phrase.
  if (word.tag === 'num')
    return words[i - 1]?.tag !== 'name' || /^\p{N}{1,4}$/u.test(tokens[i]?.text ?? '')
  return inside.has(word.tag)
}

/** Goes on over "of Name" where the head is a name itself that such names start with. */
function ofName({ tokens, words }: Input, end: number, start: number): number {
  const head = words[end - 1]
  if (head?.tag !== 'name' || tokens[end]?.lower !== 'of') return end
  if (!inClass(head.lemma, 'organisation') && !ofHeads.test(head.lemma)) return end
  let i = end + 1
  if (tokens[i]?.lower === 'the') i += 1
  if (words[i]?.tag !== 'name') return end
  while (words[i]?.tag === 'name') i += 1
  return start < end ? i : end
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

/** The verb groups of one sentence. */
export function findGroups({ words }: Input, sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = []
  let i = sentence.first
  while (i < sentence.last) {
    const group = groupAt(words, i, sentence.last)
    if (group) {
      groups.push(group)
      i = group.last
    } else i += 1
  }
  return groups
}

function groupAt(words: readonly Word[], start: number, limit: number): VerbGroup | undefined {
  const opening = words[start]?.tag
  if (opening !== 'verb' && opening !== 'to' && !auxiliary.has(opening ?? 'punct')) return undefined
  let main = start
  let i = start
  for (; i < limit; i += 1) {
    const tag = words[i]?.tag ?? 'punct'
    if (tag === 'verb') {
      main = i
      break
    }
    if (auxiliary.has(tag)) main = i
    else if (tag !== 'adv' && tag !== 'not' && !(tag === 'to' && i === start)) break
  }
  if (words[main]?.tag === 'to') return undefined
  return describe(words, start, main)
}

function describe(words: readonly Word[], first: number, main: number): VerbGroup {
  const parts = words.slice(first, main + 1)
  const verb = words[main] ?? { tag: 'verb' as const, lemma: '' }
  const aux = parts.slice(0, -1).filter((word) => auxiliary.has(word.tag))
  const lastAux = aux.at(-1)
  const modal = aux.find((word) => word.tag === 'modal')?.lemma ?? null
  const to = parts[0]?.tag === 'to'
  const participle = verb.form === 'en'
  return {
    first,
    last: main + 1,
    main,
    lemma: verb.lemma,
    modal,
    tense: tenseOf(aux[0] ?? verb, modal, to),
    mode: modeOf(verb, aux, to),
    perfect: participle && aux.some((word) => word.tag === 'have'),
    progressive: verb.form === 'ing' && lastAux?.tag === 'be',
    passive: participle && lastAux?.tag === 'be' ? true : participle && aux.length === 0,
    negated:
      parts.some((word) => word.tag === 'not' || word.lemma === 'never') ||
      isNegatedAfter(words, main),
  }
}

function isNegatedAfter(words: readonly Word[], main: number): boolean {
  return words[main]?.tag !== 'verb' && words[main + 1]?.tag === 'not'
}

function tenseOf(first: Word, modal: string | null, to: boolean): Tense {
  if (to) return 'none'
  if (modal !== null) return /^(?:will|shall|wo|'ll)$/.test(modal) ? 'future' : 'modal'
  if (first.form === 'ed') return 'past'
  return first.form === 's' || first.form === 'base' ? 'present' : 'none'
}

function modeOf(verb: Word, aux: readonly Word[], to: boolean): VerbGroup['mode'] {
  if (to) return 'to'
  const first = aux[0] ?? verb
  if (aux.length > 0 && first.form !== 'ing' && first.form !== 'en') return 'finite'
  if (first.form === 'ing') return 'gerund'
  if (first.form === 'en') return 'participle'
  return verb.form === 'base' && aux.length === 0 ? 'bare' : 'finite'
}
