/**
 * Temporal expressions that are no day of anything: what is compared with, and lengths over which
 * something ranks.
 */
import type { Timex } from '../../model/timex.ts'
import type { Placed, Timed } from '../document.ts'

/** "in the past two weeks"; but "the first visit in 24 years" and "the largest in a decade" rank. */
export function isSpan({ tokens }: Placed, token: number, { text }: Timex): boolean {
  if (!/\b(?:coming|following|last|next|past|previous|recent)\b/i.test(text)) return false
  return !isRanked(tokens, token)
}

/** "the first visit since 2019", "the worst flood since May": it ranks, and has no beginning. */
export function isRankedSince({ tokens }: Pick<Timed, 'tokens'>, token: number): boolean {
  return tokens[token - 1]?.lower === 'since' && isRanked(tokens, token)
}

function isRanked(tokens: Timed['tokens'], token: number): boolean {
  return tokens
    .slice(Math.max(0, token - rankReach), token)
    .some(({ lower }) =>
      /^(?:first|second|third|fourth|fifth|only|most|worst|.{3,}est)$/.test(lower),
    )
}

const rankReach = 9

/** "three days later than planned", "more than in 2024". */
export function isCompared(
  { tokens, timexOf }: Pick<Timed, 'tokens' | 'timexOf'>,
  token: number,
): boolean {
  let i = token
  while (timexOf[i] === timexOf[token]) i += 1
  if (tokens[i]?.lower === 'than') return true
  const isPrep = /^(?:at|during|in|on)$/.test(tokens[token - 1]?.lower ?? '')
  return tokens[isPrep ? token - 2 : token - 1]?.lower === 'than'
}
