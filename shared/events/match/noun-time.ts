/**
 * Which expression dates a noun: what stands in its own phrase or right behind it, else that of the
 * verb which carries it.
 */
import type { Chunk, Placed, Trigger } from '../document.ts'
import { begunBy } from './begun.ts'
import { countedBy, governorOf, verbOfSubject } from './governor.ts'
import { isGoal, isUndone } from './moved.ts'
import { by, type Owner } from './timex-owner.ts'
import { verbTime } from './verb-time.ts'

/** The expression that dates a noun, of those of its sentence. */
export function nounTime(
  document: Placed,
  trigger: Trigger,
  here: readonly Owner[],
): Owner | undefined {
  const chunk = document.chunks[trigger.chunk]
  if (!chunk) return undefined
  const undone = undoneBy(document, trigger.chunk)
  const goal = undone === undefined ? undefined : goalOf(document, undone, here)
  const own = goal ?? insideTime(document, chunk, here) ?? setTime(document, chunk, here)
  if (own !== undefined || undone !== undefined) return own
  const behind = here.find(
    (owner) =>
      owner.because === undefined &&
      isBehind(document, chunk, owner.token) &&
      !isOfCharge(document, chunk, { owner, here }),
  )
  if (behind) return by('behind it', behind)
  const governor = tellerOf(document, trigger.chunk, chunk)
  return governor === undefined
    ? undefined
    : by('of the verb of the noun', verbTime(document, governor, here))
}

/** The verb whose time is the noun's: not one that speaks of it. */
function tellerOf(document: Placed, c: number, chunk: Chunk): number | undefined {
  const carrier = carrierOf(document, c, chunk)
  const governor = carrier === undefined ? undefined : infinitiveOf(document, carrier)
  if (governor === undefined || isReporting(document, governor)) return undefined
  const lemma = document.groups[governor]?.lemma ?? ''
  const isCharge = chunk.prep !== null && charges.test(lemma)
  return isCharge || reacts.test(lemma) ? undefined : governor
}

/** "Monday's attack", "the 1961 deal", "the June 3 vote". */
function insideTime(
  document: Placed,
  { first, last }: Chunk,
  here: readonly Owner[],
): Owner | undefined {
  const inside = here.find(
    (owner) => owner.token >= first - 3 && owner.token < last && ownsNoun(document, owner, first),
  )
  return inside && by('in its phrase', { ...inside, plain: true })
}

/** "a summit planned for May", "the talks, due to start on Thursday,". */
function setTime(document: Placed, { last }: Chunk, here: readonly Owner[]): Owner | undefined {
  const set = setWord(document, last)
  const when = here.find(({ token }) => token > last && token < last + setReach)
  if (set === undefined || when === undefined) return undefined
  const { groups, groupOf } = document
  for (let i = set + 1; i < when.token; i += 1)
    if (groups[groupOf[i] ?? -1]?.mode === 'finite') return undefined
  return by('for which it is set', when)
}

/** How far behind a noun the day may stand that it is set for. */
const setReach = 9

function setWord({ tokens }: Placed, last: number): number | undefined {
  let i = tokens[last]?.text === ',' ? last + 1 : last
  if (/ly$/.test(tokens[i]?.lower ?? '')) i += 1
  const word = tokens[i]?.lower ?? ''
  const isFor = tokens[i + 1]?.lower === 'for' && /^(?:agreed|announced|called)$/.test(word)
  return isFor || /^(?:due|expected|planned|scheduled|set|slated)$/.test(word) ? i : undefined
}

/** Its verb; not that of another noun: "wanted for murder, was arrested". */
function governing(document: Placed, c: number): number | undefined {
  const chunk = document.chunks[c]
  if (chunk === undefined) return undefined
  const isArgument = chunk.prep === null || countedBy(document, chunk) !== undefined
  return isArgument ? governorOf(document, c) : undefined
}

/** The verb that the noun shares its time with. */
function carrierOf(document: Placed, c: number, chunk: Chunk): number | undefined {
  const subject = begunBy(document, chunk) ?? verbOfSubject(document, chunk)
  // "after its launch": what the verb tells is not of that time.
  if (subject === undefined && isApart(document, chunk)) return undefined
  const begun = begunBy(document, chunk)
  if (begun !== undefined) return begun
  const before = chunk.prep === null ? undefined : verbBefore(document, chunk)
  const direct = governing(document, c)
  // "said talks will begin": the subject of what is said.
  if (direct !== undefined && subject !== undefined && isReporting(document, direct)) return subject
  return direct ?? subject ?? before
}

/** "the attack on Monday"; not "after its launch, sales in March". */
function isBehind(document: Placed, chunk: Chunk, token: number): boolean {
  if (token < chunk.last || !noVerbBetween(document, chunk.last, token)) return false
  if (!isApart(document, chunk)) return true
  return !document.tokens.slice(chunk.last, token).some(({ text }) => text === ',')
}

/** "talks are to begin", "are expected to begin": the verb that tells when. */
function infinitiveOf({ groups }: Placed, g: number): number {
  const [group, next] = [groups[g], groups[g + 1]]
  if (!group || next?.mode !== 'to' || next.first - group.last > 1) return g
  return /^(?:be|expect|plan|schedule|set|slate)$/.test(group.lemma) ? g + 1 : g
}

/** The verb that calls it off or puts it off: "the talks were postponed until Monday". */
function undoneBy(document: Placed, c: number): number | undefined {
  const chunk = document.chunks[c]
  const verbs = [governing(document, c), chunk && verbOfSubject(document, chunk)]
  return verbs.find((g) => {
    const group = document.groups[g ?? -1]
    if (group === undefined) return false
    const isOff = /^(?:call|put)$/.test(group.lemma) && document.tokens[group.last]?.lower === 'off'
    return isOff || isUndone(group)
  })
}

function goalOf(document: Placed, g: number, here: readonly Owner[]): Owner | undefined {
  const group = document.groups[g]
  const goal = here.findLast(
    (owner) => group && owner.group === g && isGoal(document, owner.token, group),
  )
  return goal && by('to which it is moved', { ...goal, plain: true })
}

/** Whether the day is that of a charge or of what is said, unless that has another. */
function isOfCharge(
  document: Placed,
  chunk: Chunk,
  { owner, here }: { readonly owner: Owner; readonly here: readonly Owner[] },
): boolean {
  const verb = document.groups[owner.group]
  if (verb === undefined) return false
  // "condemned the attack on Monday", "was charged with murder on Monday".
  const isObject = chunk.prep === null && reacts.test(verb.lemma)
  const prep = document.words[chunk.prep ?? -1]?.lemma ?? ''
  const isCharge = /^(?:for|of|over|with)$/.test(prep) && charges.test(verb.lemma)
  if (!isObject && !isCharge) return false
  return here.every((one) => one === owner || one.group !== owner.group)
}

/** What is spoken of was before. */
const reacts =
  /^(?:blame|commemorate|condemn|criticise|criticize|denounce|deny|discuss|investigate|mourn|praise|recall|remember|retract|reverse|welcome|withdraw)$/
const charges =
  /^(?:accuse|acquit|arrest|charge|convict|detain|fine|indict|jail|prosecute|sentence|sue|suspect|try|want)$/

function isApart({ words, tokens }: Placed, { prep }: Chunk): boolean {
  if (prep === null) return false
  if (tokens[prep]?.lower === 'of') return tokens[prep - 1]?.lower === 'ahead'
  return /^(?:after|before|following|since|until)$/.test(words[prep]?.lemma ?? '')
}

/** "Monday's attack", "the 1961 deal". */
function ownsNoun(document: Placed, owner: Owner, first: number): boolean {
  if (owner.token >= first) return true
  for (let i = owner.token; i < first; i += 1) if (document.words[i]?.tag === 'pos') return true
  return false
}

function noVerbBetween(document: Placed, from: number, to: number): boolean {
  if (to - from > 14) return false
  for (let i = from; i < to; i += 1) {
    if (
      (document.groupOf[i] ?? -1) >= 0 ||
      document.words[i]?.tag === 'rel' ||
      document.words[i]?.tag === 'sub'
    )
      return false
  }
  return true
}

/** The verb before the noun's preposition: "was hurt in the attack". */
function verbBefore(document: Placed, { first }: Chunk): number | undefined {
  for (let i = first - 1; i > first - 14 && i >= 0; i -= 1) {
    if (document.sentenceOf[i] !== document.sentenceOf[first]) return undefined
    const g = document.groupOf[i] ?? -1
    if (g >= 0) return g
    if (/^(?:rel|sub)$/.test(document.words[i]?.tag ?? '')) return undefined
  }
  return undefined
}

function isReporting(document: Placed, g: number): boolean {
  return /^(?:say|announce|tell|report|condemn|criticise|criticize|follow|deny|mention|describe|recall|remember|investigate|mark|commemorate)$/.test(
    document.groups[g]?.lemma ?? '',
  )
}
