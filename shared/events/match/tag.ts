/**
 * Tokens of a sentence -> parts of speech, by word lists, endings and the words on either side.
 * Left to right, one look ahead: enough to find noun phrases and verbs of edited English, and
 * linear. Capitals mean names, unless the sentence is a headline that capitalises everything.
 */
import type { Sentence, Token, VerbForm, Word } from '../document.ts'
import {
  adjectiveEnding,
  ahead,
  before,
  type Capitals,
  type Context,
  calendar,
  capital,
} from './context.ts'
import { isGazetteered } from './gazetteer.ts'
import { isGivenName } from './given-names.ts'
import { singular } from './inflect.ts'
import {
  closedTag,
  inAnyClass,
  isAdjective,
  isNounToo,
  isPhrasal,
  isPlainNoun,
  verbReadings,
} from './lexicon.ts'
import { openWord } from './open-words.ts'

/** Tags one sentence of `tokens`, from `first` to `last` (exclusive). */
export function tagSentence(
  tokens: readonly Token[],
  span: Pick<Sentence, 'first' | 'last' | 'heading'>,
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
  return long >= 4 && upper === long
}

function tagToken(context: Context): Word {
  const token = context.tokens[context.i]
  if (!token) return { tag: 'punct', lemma: '' }
  const { lower } = token
  if (lower === "'s" || token.text === "'" || token.text === '’') return cliticWord(context, lower)
  if (!/[\p{L}\p{N}]/u.test(lower)) return markWord(context, lower)
  if (/^\p{N}/u.test(lower)) return numberWord(lower)
  if (isName(context, token)) return { tag: 'name', lemma: lower }
  if (lower === 'to') return toWord(context)
  if (isNameParticle(context, lower)) return { tag: 'name', lemma: lower }
  const closed = closedWord(context, lower)
  return closed ?? openWord(context, lower)
}

/** "Marks & Spencer": between two names "&" is part of one; every other mark is none. */
function markWord(context: Context, lower: string): Word {
  const joins = lower === '&' && context.words.at(-1)?.tag === 'name' && nextIsCapital(context)
  return { tag: joins ? 'name' : 'punct', lemma: lower }
}

/** "Ursula von der Leyen": a small word between two names. */
function isNameParticle(context: Context, lower: string): boolean {
  if (!/^(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ten|van|von)$/.test(lower)) return false
  if (context.words.at(-1)?.tag !== 'name') return false
  const next = context.tokens[context.i + 1]
  return capital.test(next?.text ?? '') || /^(?:de|den|der|la|le)$/.test(next?.lower ?? '')
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
  if (!capital.test(token.text) || token.text === 'I' || calendar.test(token.lower)) return false
  const { capitals, caseless, first, i } = context
  if (closedTag(token.lower) !== undefined) {
    // "AS Heagle": initials.
    const initials = /^\p{Lu}{2}$/u.test(token.text) && nextIsCapital(context)
    return (initials || /^(?:US|IT|WHO)$/.test(token.text)) && !caseless
  }
  if (caseless) return capitals.names.has(token.text) && !capitals.plain.has(token.lower)
  const opening = i === first || /^["“‘'([:•-]$/.test(context.tokens[i - 1]?.text ?? '')
  return !opening || isNameAtStart(context, token)
}

/** A capital at the start of a sentence says nothing by itself: what does the rest of the text say? */
function isNameAtStart(context: Context, token: Token): boolean {
  const { names, plain } = context.capitals
  if (isGazetteered(token.text)) return true
  // "Ahmed Mohamed", "Mark Rutte": a given name that a verb looks like.
  if (isGivenName(token.lower) && (nextIsCapital(context) || token.lower.endsWith('ed')))
    return true
  if (plain.has(token.lower)) return names.has(token.text) && nextIsCapital(context)
  return names.has(token.text) || !isKnownWord(token.lower)
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
    inAnyClass(one) ||
    adjectiveEnding.test(lower) ||
    /(?:ly|tion|tions|ment|ments|ness|ity|ities)$/.test(lower)
  )
}

function closedWord(context: Context, lower: string): Word | undefined {
  const tag = closedTag(lower)
  if (tag === undefined) return undefined
  if (tag === 'be' || tag === 'have' || tag === 'do')
    return { tag, lemma: tag, form: auxForm(lower) }
  if (lower === 'may' && isMonth(context)) return { tag: 'noun', lemma: 'may' }
  if (lower === 'that' && isDemonstrative(context)) return { tag: 'det', lemma: 'that' }
  if (lower === 'nearby' && nextIsCapital(context)) return { tag: 'adj', lemma: lower }
  if (lower === 'like' && before(context).tag === 'modal')
    return { tag: 'verb', lemma: 'like', form: 'base' }
  return isAdverbHere(context, lower) ? { tag: 'adv', lemma: lower } : { tag, lemma: lower }
}

function isMonth({ tokens, i, first }: Context): boolean {
  return i > first && capital.test(tokens[i]?.text ?? '')
}

/** Prepositions and determiners that are part of a number or a verb: "at least five", "call off". */
function isAdverbHere(context: Context, lower: string): boolean {
  const last = context.words.at(-1)
  if (lower === 'less' || lower === 'more' || countsUp(context, lower)) return true
  // "have both criticised"
  if (/^(?:both|all|each)$/.test(lower)) return ahead(context) === 'verb' && last !== undefined
  return last?.tag === 'verb' && isPhrasal(last.lemma, lower)
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
  if (!/^(?:about|around|over)$/.test(lower)) return false
  // "about a hundred residents"
  const round = word(i + 1) === 'a' && /^(?:dozen|hundred|thousand|million)$/.test(word(i + 2))
  return round || (number(i + 1) && !/^(?:19|20)\d\d$/.test(word(i + 1)))
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
