/**
 * Dates of something else: an expression inside a phrase about another happening ("after Monday's
 * attack", "ahead of Sunday's vote", "condemned last week's raid") dates that one, and not the verb.
 */
import type { Chunk, Placed, VerbGroup } from '../document.ts'

/** Such phrases do not take place when the verb does; "in", "at", "during" and the like do. */
const apart =
  /^(?:about|after|against|because|before|despite|following|for|from|of|over|since|than|till|to|under|until)$/
/** What begins or ends before or after something named behind them. */
const orders = /^(?:after|before|despite|following|since|until)$/
/** Verbs whose object has a time of its own: it is spoken of, called off or undone. */
const reactions = new Set(
  'abandon adjourn amend annul appeal await ban blame boycott break call cancel challenge commemorate compare condemn confirm criticise criticize defend delay denounce deny describe discuss dispute extend honour implement investigate justify mark mourn move overturn plan postpone praise prepare quit recall regret reject renew repeal replace reschedule reverse review scrap suspend uphold violate welcome'.split(
    ' ',
  ),
)

/** Verbs with "for" and a day. */
const appoints =
  /^(?:announce|arrange|book|call|declare|expect|plan|postpone|prepare|reschedule|schedule|set|slate)$/

/** How an expression in a phrase of its own stands to a verb. */
export type Aside = 'apart' | 'since'

/** Whether the expression at a token dates another happening than the verb does; undefined if not. */
export function asideOf(document: Placed, token: number, group: VerbGroup): Aside | undefined {
  const { words } = document
  // "cut its forecast for the year"; but "is scheduled for Friday".
  if (words[token - 1]?.lemma === 'for' && !appoints.test(group.lemma)) return 'apart'
  const phrase = modified(document, token) ?? opening(document, token) ?? awaited(document, token)
  return phrase && sideOf(document, phrase, group)
}

function sideOf({ words, tokens }: Placed, phrase: Chunk, group: VerbGroup): Aside | undefined {
  const word = words[phrase.first - 1]?.lemma ?? ''
  if (word === 'since') return group.perfect ? 'since' : 'apart'
  if (apart.test(word) || tokens[phrase.first - 1]?.lower === 'pending') return 'apart'
  const isObject = group.last === phrase.first && !group.passive
  return isObject && reactions.has(group.lemma) ? 'apart' : undefined
}

/** "Monday's attack", "the 2015 deal": the phrase whose head it describes. */
function modified({ chunks, chunkOf, timexOf }: Placed, token: number): Chunk | undefined {
  const c = chunkOf[token] ?? -1
  const chunk = chunks[c]
  if (chunk === undefined) return undefined
  if (chunks[c + 1]?.owner === c) return chunk
  return timexOf[chunk.head] === timexOf[token] ? undefined : chunk
}

/** "before the match against Ireland on July 2": the day is that of the match. */
function awaited({ chunks, chunkOf, tokens }: Placed, token: number): Chunk | undefined {
  let c = (chunkOf[token] ?? 0) - 1
  for (let step = 0; step < mostPhrases; step += 1, c -= 1) {
    const [chunk, next] = [chunks[c], chunks[c + 1]]
    if (chunk === undefined || next?.prep !== chunk.last) return undefined
    if (/^(?:before|pending|until)$/.test(tokens[chunk.first - 1]?.lower ?? '')) return chunk
  }
  return undefined
}

/** How many phrases may hang on one another. */
const mostPhrases = 4

/** "Just two days" after. */
const longest = 3

/** "Since the invasion in February 2022, thousands": what a sentence begins with. */
function opening(document: Placed, token: number): Chunk | undefined {
  const { chunks, chunkOf, sentences, sentenceOf, words } = document
  const c = chunkOf[token] ?? -1
  const [chunk, before] = [chunks[c], chunks[c - 1]]
  if (chunk === undefined || before === undefined || chunk.prep !== before.last) return undefined
  const start = sentences[sentenceOf[token] ?? -1]?.first ?? 0
  if (before.first - 1 - start > longest) return undefined
  return orders.test(words[before.first - 1]?.lemma ?? '') ? before : undefined
}
