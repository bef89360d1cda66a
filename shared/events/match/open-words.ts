/**
 * Words of the open classes -> noun, verb, adjective or adverb. What a form can be comes from the
 * lexicon and its ending; which of these it is, from the words on either side.
 */
import type { Tag, VerbForm, Word } from '../document.ts'
import {
  adjectiveEnding,
  afterAdverb,
  ahead,
  before,
  type Context,
  nounPhrase,
  objectStart,
} from './context.ts'
import { isPlural, singular } from './inflect.ts'
import {
  inAnyClass,
  isAdjective,
  isAdjectiveNoun,
  isIntransitive,
  isNounToo,
  isPlainNoun,
  type VerbReading,
  verbReadings,
} from './lexicon.ts'
import { isReduced } from './reduced.ts'

/** Tags a word in lower case that is no name and of no closed class. */
export function openWord(context: Context, lower: string): Word {
  const readings = verbReadings(lower)
  if (lower === 'last' && !/^(?:to|modal)$/.test(before(context).tag)) return lastWord(context)
  if (readings.length === 0) return nominal(context, lower)
  const ing = readings.find((reading) => reading.form === 'ing')
  if (ing) return ingWord(context, ing, lower)
  const finite = readings.find((reading) => reading.form === 'base' || reading.form === 's')
  const past = readings.filter((reading) => reading.form === 'ed' || reading.form === 'en')
  if (finite && past.length === 0) return presentWord(context, finite, lower)
  if (finite && past.length > 0) return samePastWord(context, readings, lower)
  return pastWord(context, past, lower)
}

function nominal(context: Context, lower: string): Word {
  if (lower === 'first') return firstWord(context)
  const next = ahead(context)
  const describes = next === 'noun' || next === 'name' || next === 'adj'
  if (isAdjectiveNoun(lower)) return describes ? asAdjective(lower) : asNoun(lower)
  if (isAdjective(lower)) return { tag: 'adj', lemma: lower }
  if (/..ly$/.test(lower) && !isPlainNoun(lower)) return { tag: 'adv', lemma: lower }
  const one = singular(lower)
  if (adjectiveEnding.test(lower) && (describes || !(inAnyClass(one) || isNounToo(one))))
    return asAdjective(lower)
  return { tag: 'noun', lemma: one }
}

/** "the first visit", but "the two first met". */
function firstWord(context: Context): Word {
  const next = ahead(context)
  const opens = nounPhrase.has(before(context).tag) && next !== 'verb'
  return opens || next === 'noun' || next === 'name' || next === 'num'
    ? asAdjective('first')
    : { tag: 'adv', lemma: 'first' }
}

/** "the last visit" and "last week", but "the two last met". */
function lastWord(context: Context): Word {
  const told = /^(?:noun|name|pron)$/.test(before(context).tag) && ahead(context) === 'verb'
  return told ? { tag: 'adv', lemma: 'last' } : asAdjective('last')
}

function asNoun(lower: string): Word {
  return { tag: 'noun', lemma: singular(lower) }
}

function asVerb(reading: VerbReading): Word {
  return { tag: 'verb', lemma: reading.lemma, form: reading.form }
}

function asAdjective(lower: string): Word {
  return { tag: 'adj', lemma: lower }
}

function presentWord(context: Context, reading: VerbReading, lower: string): Word {
  const previous = before(context).tag
  const next = ahead(context)
  if (describesNoun(lower, previous, next)) return asAdjective(lower)
  const verb = isVerbAfter(context, reading, { previous, next })
  if (verb !== undefined) return verb ? asVerb(reading) : asNoun(lower)
  return previous === 'conj'
    ? afterConjunction(context, reading, lower)
    : opensSentence(context, reading, lower)
}

/** Verb or noun, by the word before; undefined where that does not tell. */
function isVerbAfter(
  context: Context,
  reading: VerbReading,
  { previous, next }: { readonly previous: Tag; readonly next: Tag },
): boolean | undefined {
  if (/^(?:to|modal|do)$/.test(previous)) return reading.form === 'base'
  if (nounPhrase.has(previous) || /^(?:prep|be)$/.test(previous)) return false
  if (/^(?:pron|rel)$/.test(previous)) return !thatNoun(context, reading)
  if (reading.form === 'base' && isQuestion(context)) return true
  return /^(?:noun|name)$/.test(previous) ? afterNounIsVerb(context, reading, next) : undefined
}

/** "demanded that control of the ministry": a noun opens the clause. */
function thatNoun({ tokens, i }: Context, reading: VerbReading): boolean {
  return (
    tokens[i - 1]?.lower === 'that' && tokens[i + 1]?.lower === 'of' && isNounToo(reading.lemma)
  )
}

/** "Did the president visit": the verb of a question is still to come. */
function isQuestion(context: Context): boolean {
  return /^(?:do|modal)$/.test(context.words[0]?.tag ?? '') && !hasVerb(context)
}

/** "an open letter", "is open": an adjective that is a verb elsewhere. */
function describesNoun(lower: string, previous: Tag, next: Tag): boolean {
  if (!isAdjective(lower)) return false
  if (previous === 'be') return true
  return nounPhrase.has(previous) && /^(?:noun|name|adj)$/.test(next)
}

/** A form at the head of a sentence or clause: rarely an order, mostly a noun. */
function opensSentence(context: Context, reading: VerbReading, lower: string): Word {
  if (!isNounToo(reading.lemma)) return isAdjective(lower) ? asAdjective(lower) : asVerb(reading)
  const clause = before(context).tag === 'punct' && context.i > context.first
  return clause && objectStart.has(ahead(context)) ? asVerb(reading) : asNoun(lower)
}

/** "Police arrest three", "Russia attacks Kyiv"; but "peace talks", "the Ukraine war". */
function afterNounIsVerb(context: Context, reading: VerbReading, next: Tag): boolean {
  const previousText = context.tokens[context.i - 1]?.lower ?? ''
  const plural = isPlural(previousText) || pairBefore(context)
  if (!isNounToo(reading.lemma)) return true
  if (afterAdverb(context)) return true
  const opens =
    objectStart.has(next) || next === 'name' || context.tokens[context.i + 1]?.lower === 'that'
  if (reading.form === 's') return opens && !plural
  return opens && plural
}

/** "X and Y" right before: a plural subject. */
function pairBefore(context: Context): boolean {
  const { words } = context
  const tags = [words.at(-2)?.tag, words.at(-3)?.tag, words.at(-4)?.tag]
  return tags.includes('conj')
}

function afterConjunction(context: Context, reading: VerbReading, lower: string): Word {
  const joined = context.words.at(-2)
  const next = ahead(context)
  if (joined?.tag === 'verb' && joined.form === reading.form) return asVerb(reading)
  if (!isNounToo(reading.lemma)) return asVerb(reading)
  const clause = hasVerb(context) && (objectStart.has(next) || next === 'name')
  return clause && joined?.tag !== 'prep' ? asVerb(reading) : asNoun(lower)
}

function hasVerb(context: Context): boolean {
  return context.words.some((word) => word.tag === 'verb')
}

/** Nouns that make compounds with such verbs: "tax cut", "price hit". */
const cutBefore = /^(?:budget|hair|job|pay|power|price|production|rate|spending|staff|tax|wage)$/

/** `cut`, `hit`, `set`: the base is the past as well. */
function samePastWord(context: Context, readings: readonly VerbReading[], lower: string): Word {
  const previous = before(context)
  const take = (form: VerbForm): Word => {
    const reading = readings.find((one) => one.form === form) ?? readings[0]
    return reading ? asVerb(reading) : asNoun(lower)
  }
  if (previous.tag === 'be' || previous.tag === 'have') return take('en')
  if (previous.tag === 'to' || previous.tag === 'modal' || previous.tag === 'do')
    return take('base')
  if (nounPhrase.has(previous.tag) || previous.tag === 'prep') return asNoun(lower)
  if (isNounToo(lower) && cutBefore.test(context.tokens[context.i - 1]?.lower ?? ''))
    return asNoun(lower)
  return take('ed')
}

function pastWord(context: Context, readings: readonly VerbReading[], lower: string): Word {
  const ed = readings.find((reading) => reading.form === 'ed')
  const en = readings.find((reading) => reading.form === 'en')
  const previous = before(context).tag
  if (en && (previous === 'be' || previous === 'have')) return asVerb(en)
  if (!ed || !en) return asVerb(ed ?? en ?? { lemma: lower, form: 'ed' })
  if (describesNext(context, previous, lower)) return asAdjective(lower)
  return asVerb(isParticiple(context, previous, en) ? en : ed)
}

/** "the arrested man", "of jailed activists". */
function describesNext(context: Context, previous: Tag, lower: string): boolean {
  const nounNext = /^(?:noun|name|adj)$/.test(ahead(context))
  if (previous === 'prep' || previous === 'verb') return nounNext
  if (previous === 'name') return nounNext && isAdjective(lower)
  return nounPhrase.has(previous) && (nounNext || isAdjective(lower))
}

/** Headlines tell in the present: a past form without an object has lost its "were". */
function isHeadlinePassive(context: Context, reading: VerbReading): boolean {
  return !isIntransitive(reading.lemma) && /^(?:prep|punct|to|conj)$/.test(ahead(context))
}

function isParticiple(context: Context, previous: Tag, reading: VerbReading): boolean {
  if (context.heading && /^(?:noun|name|num)$/.test(previous))
    return isHeadlinePassive(context, reading)
  if (previous === 'num') return false
  if (previous === 'prep' || nounPhrase.has(previous)) return true
  if (previous === 'conj') return afterConjunctionIsParticiple(context)
  return isReduced(context, reading, ahead(context))
}

function afterConjunctionIsParticiple(context: Context): boolean {
  return context.words.at(-2)?.form === 'en'
}

/** Verbs whose object is what somebody does. */
const aspectual =
  /^(?:admit|avoid|begin|consider|continue|deny|finish|halt|keep|quit|recommend|resume|risk|start|stop|suggest|try)$/

/** "its oil drilling business". */
function isInCompound({ words }: Context, next: Tag): boolean {
  const opens = /^(?:det|pos|adj)$/.test(words.at(-2)?.tag ?? '')
  return next === 'noun' && words.at(-1)?.tag === 'noun' && opens
}

function ingWord(context: Context, reading: VerbReading, lower: string): Word {
  const previous = before(context)
  const next = ahead(context)
  const nextWord = context.tokens[context.i + 1]?.lower
  if (previous.tag === 'be') return asVerb(reading)
  if (isInCompound(context, next)) return { tag: 'noun', lemma: lower }
  if (nounPhrase.has(previous.tag)) {
    return next === 'noun' || next === 'name' ? asAdjective(lower) : { tag: 'noun', lemma: lower }
  }
  if (nextWord === 'of') return { tag: 'noun', lemma: lower }
  // "deliver devastating blows", but "stop selling weapons".
  if (previous.tag === 'verb' && next === 'noun' && !aspectual.test(previous.lemma))
    return asAdjective(lower)
  return isNounIng(context, lower, next) ? { tag: 'noun', lemma: lower } : asVerb(reading)
}

/** "The killing was", "the building of"; but "killing at least 36". */
function isNounIng({ tokens, i }: Context, lower: string, next: Tag): boolean {
  const counts = /^(?:least|most)$/.test(tokens[i + 2]?.lower ?? '')
  if (tokens[i + 1]?.lower === 'at' && counts) return false
  if (!(isNounToo(lower) || isPlainNoun(lower))) return false
  return /^(?:prep|punct|be|have|modal|verb)$/.test(next)
}
