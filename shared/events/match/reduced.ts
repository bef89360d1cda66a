/**
 * Reduced relative clauses: whether a past form behind a noun is a participle that describes it ("the
 * man arrested on Friday was charged") and no verb of its own.
 */

import type { Tag } from '../document.ts'
import { before, type Context, calendar } from './context.ts'
import {
  closedTag,
  isAdjective,
  isIntransitive,
  takesClause,
  type VerbReading,
  verbReadings,
} from './lexicon.ts'

/** "The man arrested on Friday was charged", "the treaty, signed in 1961,": no finite verb. */
export function isReduced(context: Context, reading: VerbReading, next: Tag): boolean {
  if (isIntransitive(reading.lemma)) return false
  const previous = before(context)
  const nextWord = context.tokens[context.i + 1]?.lower ?? ''
  const afterNoun = previous.tag === 'noun' || previous.tag === 'name'
  if (nextWord === 'by' && (afterNoun || previous.lemma === ',')) return !measureNext(context)
  if (previous.lemma === ',' && context.i > context.first + 1) {
    return next === 'prep' && !calendar.test(nextWord) && !takesClause(reading.lemma)
  }
  return afterNoun && isCut(context, next)
}

function isCut(context: Context, next: Tag): boolean {
  if ((next !== 'prep' && next !== 'to') || opensRelative(context)) return false
  return finiteAhead(context) || isObject(context)
}

/** "suspended a strike planned for Thursday": the clause has its verb, and this noun is its object. */
function isObject({ words }: Context): boolean {
  let n = 1
  while (n <= phraseReach && /^(?:noun|name|adj|det|num|pos)$/.test(words.at(-n)?.tag ?? '')) n += 1
  const verb = words.at(-n)
  if (verb?.tag !== 'verb' || n === 1) return false
  return /^(?:ed|base|s)$/.test(verb.form ?? '') && !takesClause(verb.lemma)
}

/** Longest noun phrase that is looked over. */
const phraseReach = 8

/** "the law which the house passed in May": the relative clause has its subject, and needs a verb. */
function opensRelative({ words }: Context): boolean {
  let n = 1
  while (n <= 6 && /^(?:noun|name|adj|det|num)$/.test(words.at(-n)?.tag ?? '')) n += 1
  return n > 1 && words.at(-n)?.tag === 'rel'
}

/** "jumped by a third", "rose by 4 percent": a measure, no doer. */
function measureNext({ tokens, i }: Context): boolean {
  const next = tokens[i + 2]?.lower ?? ''
  if (/^\p{N}/u.test(next) || closedTag(next) === 'num' || calendar.test(next)) return true
  return (
    /^an?$/.test(next) && /^(?:third|quarter|half|fifth|tenth)$/.test(tokens[i + 3]?.lower ?? '')
  )
}

/** Whether a finite verb follows before the clause ends: then this one is none. */
function finiteAhead(context: Context): boolean {
  const until = Math.min(context.last, context.i + 14)
  for (let i = context.i + 1; i < until; i += 1) {
    const token = context.tokens[i]
    if (!token || /^[,;:–—]$|^--$/.test(token.text)) return false
    const tag = closedTag(token.lower) ?? 'noun'
    if (/^(?:conj|rel|sub)$/.test(tag) && !joinsPair(context, i)) return false
    if (/^(?:be|have|modal)$/.test(tag)) return !/^(?:being|having)$/.test(token.lower)
    if (isPastVerb(context, i)) return true
  }
  return false
}

/** "a treaty signed between France and Italy was": this conjunction opens no clause. */
function joinsPair({ tokens, i: first }: Context, i: number): boolean {
  const words = tokens.slice(first, i).map(({ lower }) => lower)
  return tokens[i]?.lower === 'and' && words.includes('between') && !words.includes('and')
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
