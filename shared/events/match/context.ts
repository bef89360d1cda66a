/**
 * What a word's tagger sees: the words before it, already tagged, and a look at the one behind.
 */
import type { Tag, Token, Word } from '../document.ts'
import { closedTag, isAdjective, isNounToo, verbReadings } from './lexicon.ts'

/** What the whole article tells about its words. */
export interface Capitals {
  /** Words seen in capitals where no sentence starts. */
  readonly names: ReadonlySet<string>
  /** Words seen without capitals. */
  readonly plain: ReadonlySet<string>
}

/** One word and its surroundings inside its sentence. */
export interface Context {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly capitals: Capitals
  readonly caseless: boolean
  /** A headline: its past forms are passives ("Hundreds rescued off Crete"). */
  readonly heading: boolean
  readonly first: number
  readonly last: number
  readonly i: number
}

/** Days and months: names that are no names. */
export const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|april|june|july|august|september|october|november|december)$/
/** Starts with a capital. */
export const capital = /^\p{Lu}/u
/** Endings of adjectives. */
export const adjectiveEnding =
  /(?:ous|ful|less|ive|able|ible|ical|onal|ial|tic|ish|ary|ern|ese|-old|-led|-backed|-based|-wide|-year|-day)$/
/** What opens a noun phrase or goes on in it: a noun is due. */
export const nounPhrase: ReadonlySet<Tag> = new Set(['det', 'adj', 'num', 'pos'])
/** What may open the object of a verb. */
export const objectStart: ReadonlySet<Tag> = new Set(['det', 'pron', 'num', 'to', 'sub', 'adj'])

const noWord: Word = { tag: 'punct', lemma: '' }

/** The last word that is no adverb. */
export function before(context: Context): Word {
  for (let n = context.words.length - 1; n >= 0; n -= 1) {
    const word = context.words[n]
    if (word && word.tag !== 'adv' && word.tag !== 'not') return word
  }
  return noWord
}

/** Whether an adverb stands right before: "also call for" has a verb. */
export function afterAdverb(context: Context): boolean {
  const tag = context.words.at(-1)?.tag
  return tag === 'adv' || tag === 'not'
}

/** What the next word looks like, before it is tagged itself. */
export function ahead(context: Context): Tag {
  const next = context.i + 1 < context.last ? context.tokens[context.i + 1] : undefined
  if (!next) return 'punct'
  if (next.lower === 'to') return 'to'
  if (!/[\p{L}\p{N}]/u.test(next.lower)) return 'punct'
  if (/^\p{N}/u.test(next.lower)) return 'num'
  const closed = closedTag(next.lower)
  if (closed !== undefined) return closed
  if (calendar.test(next.lower)) return 'prep'
  if (!context.caseless && capital.test(next.text)) return 'name'
  if (isAdjective(next.lower) || adjectiveEnding.test(next.lower)) return 'adj'
  return looksLikeVerb(next.lower) ? 'verb' : 'noun'
}

/** A form that is no noun: a past tense, or a verb that is never a noun. */
function looksLikeVerb(lower: string): boolean {
  const readings = verbReadings(lower)
  if (readings.length === 0) return false
  const present = readings.some((one) => one.form !== 'ed' && one.form !== 'en')
  return !present || readings.some((one) => one.form !== 'ing' && !isNounToo(one.lemma))
}
