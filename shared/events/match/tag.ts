/**
 * Tokens of a sentence -> parts of speech, by word lists, endings and the words on either side.
 * Left to right, one look ahead: enough to find noun phrases and verbs of edited English, and
 * linear. Capitals mean names, unless the sentence is a headline that capitalises everything.
 */
import type { Tag, Token, VerbForm, Word } from '../document.ts'
import { isPlural, singular } from './inflect.ts'
import {
  closedTag,
  inClass,
  isAdjective,
  isAdjectiveNoun,
  isIntransitive,
  isNounToo,
  isPhrasal,
  isPlainNoun,
  takesClause,
  type VerbReading,
  verbReadings,
} from './lexicon.ts'

/** What the whole article tells about its words. */
export interface Capitals {
  /** Words seen in capitals where no sentence starts. */
  readonly names: ReadonlySet<string>
  /** Words seen without capitals. */
  readonly plain: ReadonlySet<string>
}

interface Context {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly capitals: Capitals
  readonly caseless: boolean
  readonly first: number
  readonly last: number
  readonly i: number
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|april|june|july|august|september|october|november|december)$/
const capital = /^\p{Lu}/u
const adjectiveEnding =
  /(?:ous|ful|less|ive|able|ible|ical|onal|ial|tic|ish|ary|ern|ese|-old|-led|-backed|-based|-wide|-year|-day)$/
const nounPhrase: ReadonlySet<Tag> = new Set(['det', 'adj', 'num', 'pos'])
const objectStart: ReadonlySet<Tag> = new Set(['det', 'pron', 'num', 'to', 'sub', 'adj'])

/** Tags one sentence of `tokens`, from `first` to `last` (exclusive). */
export function tagSentence(
  tokens: readonly Token[],
  span: { readonly first: number; readonly last: number },
  capitals: Capitals,
): readonly Word[] {
  const caseless = isCaseless(tokens, span)
  const words: Word[] = []
  for (let i = span.first; i < span.last; i += 1) {
    words.push(tagToken({ tokens, words, capitals, caseless, ...span, i }))
  }
  return words
}

/** A headline in Title Case or ALL CAPITALS: its capitals say nothing. */
function isCaseless(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  let long = 0
  let upper = 0
  for (let i = first; i < last; i += 1) {
    const word = tokens[i]?.text ?? ''
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue
    long += 1
    if (capital.test(word)) upper += 1
  }
  return long >= 4 && upper / long > 0.8
}

function tagToken(context: Context): Word {
  const token = context.tokens[context.i]
  if (!token) return { tag: 'punct', lemma: '' }
  const { lower } = token
  if (lower === "'s" || token.text === "'" || token.text === '’') return cliticWord(context, lower)
  if (!/[\p{L}\p{N}]/u.test(lower)) return { tag: 'punct', lemma: lower }
  if (/^\p{N}/u.test(lower)) return numberWord(lower)
  if (isName(context, token)) return { tag: 'name', lemma: lower }
  if (lower === 'to') return toWord(context)
  const closed = closedWord(context, lower)
  return closed ?? openWord(context, lower)
}

/** The "to" of "up to 1,000" belongs to the number. */
function toWord({ tokens, words, i }: Context): Word {
  const counts =
    words.at(-1)?.tag === 'adv' &&
    tokens[i - 1]?.lower === 'up' &&
    /^\p{N}/u.test(tokens[i + 1]?.lower ?? '')
  return { tag: counts ? 'adv' : 'to', lemma: 'to' }
}

/** `'s` is a possessive after a noun, else a verb ("he's"); a lone apostrophe after a plural too. */
function cliticWord(context: Context, lower: string): Word {
  const before = context.words.at(-1)?.tag
  const owner = before === 'noun' || before === 'name'
  if (lower === "'s")
    return owner ? { tag: 'pos', lemma: "'s" } : { tag: 'be', lemma: 'be', form: 's' }
  const joined = context.tokens[context.i - 1]?.end === context.tokens[context.i]?.start
  const plural = context.tokens[context.i - 1]?.lower.endsWith('s') ?? false
  return owner && joined && plural ? { tag: 'pos', lemma: "'s" } : { tag: 'punct', lemma: "'" }
}

function numberWord(lower: string): Word {
  return /-\p{L}/u.test(lower) ? { tag: 'adj', lemma: lower } : { tag: 'num', lemma: lower }
}

function isName(context: Context, token: Token): boolean {
  if (!capital.test(token.text) || token.text === 'I') return false
  const { capitals, caseless, first, i } = context
  if (calendar.test(token.lower)) return false
  const closed = closedTag(token.lower)
  if (closed !== undefined) return /^(?:US|IT|WHO|CAN)$/.test(token.text) && !caseless
  const opening = i === first || /^["“‘'([:•-]$/.test(context.tokens[i - 1]?.text ?? '')
  if (caseless) return capitals.names.has(token.text) && !capitals.plain.has(token.lower)
  if (!opening) return true
  if (capitals.plain.has(token.lower))
    return capitals.names.has(token.text) && nextIsCapital(context)
  if (capitals.names.has(token.text)) return true
  return !isKnownWord(token.lower)
}

function nextIsCapital(context: Context): boolean {
  return capital.test(context.tokens[context.i + 1]?.text ?? '')
}

function isKnownWord(lower: string): boolean {
  const one = singular(lower)
  return (
    verbReadings(lower).length > 0 ||
    isAdjective(lower) ||
    isPlainNoun(lower) ||
    isNounToo(one) ||
    inClass(one, 'person') ||
    inClass(one, 'organisation') ||
    inClass(one, 'crowd') ||
    adjectiveEnding.test(lower) ||
    /(?:ly|tion|tions|ment|ments|ness|ity|ities)$/.test(lower)
  )
}

function closedWord(context: Context, lower: string): Word | undefined {
  const tag = closedTag(lower)
  if (tag === undefined) return undefined
  if (tag === 'be') return { tag, lemma: 'be', form: auxForm(lower) }
  if (tag === 'have') return { tag, lemma: 'have', form: auxForm(lower) }
  if (tag === 'do') return { tag, lemma: 'do', form: auxForm(lower) }
  if (
    lower === 'may' &&
    capital.test(context.tokens[context.i]?.text ?? '') &&
    context.i > context.first
  ) {
    return { tag: 'noun', lemma: 'may' }
  }
  if (lower === 'that' && isDemonstrative(context)) return { tag: 'det', lemma: 'that' }
  if (lower === 'like' && before(context).tag === 'modal')
    return { tag: 'verb', lemma: 'like', form: 'base' }
  if (lower === 'less' || lower === 'more') return { tag: 'adv', lemma: lower }
  const last = context.words.at(-1)
  if (last?.tag === 'verb' && isPhrasal(last.lemma, lower)) return { tag: 'adv', lemma: lower }
  if (countsUp(context, lower)) return { tag: 'adv', lemma: lower }
  return { tag, lemma: lower }
}

/** "more than 100", "at least five", "up to 1,000": part of the number, no preposition. */
function countsUp(context: Context, lower: string): boolean {
  const number = (i: number): boolean =>
    /^\p{N}/u.test(context.tokens[i]?.lower ?? '') ||
    closedTag(context.tokens[i]?.lower ?? '') === 'num'
  const { i, tokens } = context
  const word = (at: number): string => tokens[at]?.lower ?? ''
  if (/^(?:than|least|most)$/.test(lower))
    return number(i + 1) && /^(?:more|less|fewer|at)$/.test(word(i - 1))
  if (lower === 'at') return /^(?:least|most)$/.test(word(i + 1)) && number(i + 2)
  if (lower === 'up') return word(i + 1) === 'to' && number(i + 2)
  return (
    /^(?:about|around|over)$/.test(lower) && number(i + 1) && !/^(?:19|20)\d\d$/.test(word(i + 1))
  )
}

function auxForm(lower: string): VerbForm {
  if (lower === 'been') return 'en'
  if (lower === 'being' || lower === 'having') return 'ing'
  if (/^(?:was|were|had|did)$/.test(lower)) return 'ed'
  return /^(?:be|have|do)$/.test(lower) ? 'base' : 's'
}

/** "that deal" after a preposition or at the start of a sentence. */
function isDemonstrative(context: Context): boolean {
  return context.i === context.first || before(context).tag === 'prep'
}

function openWord(context: Context, lower: string): Word {
  const readings = verbReadings(lower)
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
  if (adjectiveEnding.test(lower) && !inClass(one, 'person') && !inClass(one, 'organisation')) {
    return { tag: 'adj', lemma: lower }
  }
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

const noWord: Word = { tag: 'punct', lemma: '' }

/** The last word that is no adverb. */
function before(context: Context): Word {
  for (let n = context.words.length - 1; n >= 0; n -= 1) {
    const word = context.words[n]
    if (word && word.tag !== 'adv' && word.tag !== 'not') return word
  }
  return noWord
}

function afterAdverb(context: Context): boolean {
  const tag = context.words.at(-1)?.tag
  return tag === 'adv' || tag === 'not'
}

/** What the next word looks like, before it is tagged itself. */
function ahead(context: Context): Tag {
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
  const readings = verbReadings(next.lower)
  return readings.some((reading) => !isNounToo(reading.lemma)) ? 'verb' : 'noun'
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
  const previous = before(context)
  const next = ahead(context)
  const nounToo = isNounToo(reading.lemma)
  if (
    isAdjective(lower) &&
    (nounPhrase.has(previous.tag) || previous.tag === 'be') &&
    next !== 'det'
  ) {
    return asAdjective(lower)
  }
  if (previous.tag === 'to' || previous.tag === 'modal' || previous.tag === 'do') {
    return reading.form === 'base' ? asVerb(reading) : asNoun(lower)
  }
  if (nounPhrase.has(previous.tag) || previous.tag === 'prep' || previous.tag === 'be')
    return asNoun(lower)
  if (previous.tag === 'pron' || previous.tag === 'rel') return asVerb(reading)
  if (previous.tag === 'noun' || previous.tag === 'name') {
    return afterNounIsVerb(context, reading, next) ? asVerb(reading) : asNoun(lower)
  }
  if (previous.tag === 'conj') return afterConjunction(context, reading, lower)
  if (!nounToo) return isAdjective(lower) ? asAdjective(lower) : asVerb(reading)
  return objectStart.has(next) && previous.tag === 'punct' && context.i > context.first
    ? asVerb(reading)
    : asNoun(lower)
}

/** "Police arrest three", "Russia attacks Kyiv"; but "peace talks", "the Ukraine war". */
function afterNounIsVerb(context: Context, reading: VerbReading, next: Tag): boolean {
  const previousText = context.tokens[context.i - 1]?.lower ?? ''
  const plural = isPlural(previousText) || pairBefore(context)
  if (!isNounToo(reading.lemma)) return reading.form === 's' || plural || afterAdverb(context)
  if (afterAdverb(context)) return true
  const opens = objectStart.has(next) || next === 'name'
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
  if (isNounToo(lower) && ahead(context) === 'prep' && previous.tag === 'noun') return asNoun(lower)
  return take('ed')
}

function pastWord(context: Context, readings: readonly VerbReading[], lower: string): Word {
  const ed = readings.find((reading) => reading.form === 'ed')
  const en = readings.find((reading) => reading.form === 'en')
  const previous = before(context)
  if (en && (previous.tag === 'be' || previous.tag === 'have')) return asVerb(en)
  if (!ed || !en) return asVerb(ed ?? en ?? { lemma: lower, form: 'ed' })
  const next = ahead(context)
  const nounNext = next === 'noun' || next === 'name' || next === 'adj'
  if (nounPhrase.has(previous.tag) && (nounNext || isAdjective(lower))) return asAdjective(lower)
  if (previous.tag === 'prep') return nounNext ? asAdjective(lower) : asVerb(en)
  if (nounPhrase.has(previous.tag)) return isAdjective(lower) ? asAdjective(lower) : asVerb(en)
  if (previous.tag === 'conj') return asVerb(afterConjunctionIsParticiple(context) ? en : ed)
  return asVerb(isReduced(context, en, next) ? en : ed)
}

function afterConjunctionIsParticiple(context: Context): boolean {
  return context.words.at(-2)?.form === 'en'
}

/** "The man arrested on Friday was charged", "the treaty, signed in 1961,": no finite verb. */
function isReduced(context: Context, reading: VerbReading, next: Tag): boolean {
  if (isIntransitive(reading.lemma)) return false
  const previous = before(context)
  const nextWord = context.tokens[context.i + 1]?.lower ?? ''
  const afterNoun = previous.tag === 'noun' || previous.tag === 'name'
  if (nextWord === 'by' && (afterNoun || previous.lemma === ',')) return true
  if (previous.lemma === ',' && context.i > context.first + 1) {
    return next === 'prep' && !calendar.test(nextWord) && !takesClause(reading.lemma)
  }
  return afterNoun && (next === 'prep' || next === 'to') && finiteAhead(context)
}

/** Whether a finite verb follows before the clause ends: then this one is none. */
function finiteAhead(context: Context): boolean {
  const until = Math.min(context.last, context.i + 14)
  for (let i = context.i + 1; i < until; i += 1) {
    const token = context.tokens[i]
    if (!token || /^[,;:–—]$|^--$/.test(token.text)) return false
    const tag = closedTag(token.lower)
    if (tag === 'conj' || tag === 'rel' || tag === 'sub') return false
    if (tag === 'be' || tag === 'have' || tag === 'modal')
      return token.lower !== 'being' && token.lower !== 'having'
    if (isPastVerb(context, i)) return true
  }
  return false
}

/** A past tense behind a noun: "the man arrested on Friday denied it", not "an unannounced visit". */
function isPastVerb({ tokens }: Context, i: number): boolean {
  const lower = tokens[i]?.lower ?? ''
  const text = tokens[i]?.text ?? ''
  if (/^\p{Lu}/u.test(text) || !verbReadings(lower).some((one) => one.form === 'ed')) return false
  const last = tokens[i - 1]?.lower ?? ''
  const tag = closedTag(last)
  return tag === undefined && !/ly$/.test(last) && !isAdjective(last)
}

function ingWord(context: Context, reading: VerbReading, lower: string): Word {
  const previous = before(context)
  const next = ahead(context)
  const nextWord = context.tokens[context.i + 1]?.lower
  if (previous.tag === 'be') return asVerb(reading)
  if (nounPhrase.has(previous.tag)) {
    return next === 'noun' || next === 'name' ? asAdjective(lower) : { tag: 'noun', lemma: lower }
  }
  if (nextWord === 'of') return { tag: 'noun', lemma: lower }
  const nounToo = isNounToo(lower) || isPlainNoun(lower)
  if (nounToo && (next === 'prep' || next === 'punct' || next === 'be' || next === 'modal')) {
    return { tag: 'noun', lemma: lower }
  }
  return asVerb(reading)
}
