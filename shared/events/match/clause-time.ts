/**
 * Whole clauses that share a time: what goes on at once, what follows with "and", and what befalls
 * people with what brought it about.
 */
import type { Placed, VerbGroup } from '../document.ts'
import { by, type Owner } from './timex-owner.ts'

/** "died while clearing roofs on Wednesday", "when the dam broke in 2019, it flooded". */
export function simultaneous(
  document: Placed,
  g: number,
  here: readonly Owner[],
): Owner | undefined {
  const group = document.groups[g]
  if (group?.mode !== 'finite' || (group.perfect && group.tense === 'past')) return undefined
  for (const other of [g + 1, g - 1]) {
    if (!isAtOnce(document, group, other, other > g)) continue
    const owner = here.find((one) => one.group === other && one.because === undefined)
    if (owner !== undefined) return owner
  }
  return undefined
}

/** "has been closed since an explosion killed four in April": known at one end. */
export function sinceClause(
  { groups, tokens }: Placed,
  g: number,
  here: readonly Owner[],
): Owner | undefined {
  const [group, next] = [groups[g], groups[g + 1]]
  if (!group?.perfect || next?.mode !== 'finite') return undefined
  const isSince = tokens.slice(group.last, next.first).some(({ lower }) => lower === 'since')
  const owner = isSince ? here.find((one) => one.group === g + 1) : undefined
  return owner && { ...owner, since: true }
}

/** Whether a clause with "when" or "while" holds the other verb: right behind, or at the head. */
function isAtOnce(
  { groups, tokens, sentences, sentenceOf }: Placed,
  group: VerbGroup,
  other: number,
  isBehind: boolean,
): boolean {
  const clause = groups[other]
  const sentence = sentences[sentenceOf[group.first] ?? -1]
  if (clause === undefined || sentence === undefined) return false
  if (sentenceOf[clause.first] !== sentenceOf[group.first]) return false
  const [from, to] = isBehind ? [group.last, clause.first] : [sentence.first, sentence.first + 1]
  const opens = tokens.slice(from, to).some(({ lower }) => /^(?:when|while)$/.test(lower))
  if (!opens || isBehind) return opens
  return tokens.slice(clause.last, group.first).some(({ text }) => text === ',')
}

/** "the club was raided on Friday, and two waiters were arrested": told as one after the other. */
export function nextClause(
  document: Placed,
  { g, first }: { readonly g: number; readonly first: number },
  here: readonly Owner[],
): Owner | undefined {
  const group = document.groups[g]
  if (group?.tense !== 'past' || !opensWithAnd(document, group, first)) return undefined
  return here.find((owner) => owner.group === first && owner.timex.precision === 'day')
}

/** A comma, "and" and a bare subject stand before the verb. */
function opensWithAnd({ words, tokens, groups }: Placed, group: VerbGroup, first: number): boolean {
  const least = Math.max(groups[first]?.last ?? 0, group.first - subjectReach)
  let i = group.first - 1
  while (i > least && !/^(?:conj|prep|punct|rel|sub)$/.test(words[i]?.tag ?? '')) i -= 1
  return tokens[i]?.lower === 'and' && tokens[i - 1]?.text === ','
}

/** How long a subject may be. */
const subjectReach = 8

/** "were hurt after a bus struck a bridge on Monday": what befalls people does so at once. */
export function aftermath(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const [group, next] = [document.groups[g], document.groups[g + 1]]
  if (group?.mode !== 'finite' || next?.mode !== 'finite' || next.perfect) return undefined
  const { tokens, sentenceOf } = document
  if (sentenceOf[group.first] !== sentenceOf[next.first]) return undefined
  const between = tokens.slice(group.last, next.first).map(({ lower }) => lower)
  const at = between.lastIndexOf('after')
  if (at < 0 || /^(?:days|hours|months|weeks|years)$/.test(between[at - 1] ?? '')) return undefined
  const owner = here.find((one) => one.group === g + 1 && one.timex.precision === 'day')
  return by('of what it came after', owner)
}
