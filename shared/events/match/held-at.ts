/**
 * What is done at a happening told before: "The presidents met in Riga on Tuesday. During the
 * meeting they signed a treaty." The meeting is Tuesday's, and so is the signature.
 */
import type { EventTime } from '../../model/timex.ts'
import type { Placed, Trigger } from '../document.ts'
import type { When } from './reckon.ts'

/** What people come together for. */
const occasions: ReadonlySet<string> = new Set([
  'call',
  'ceremony',
  'match',
  'meeting',
  'negotiation',
  'protest',
  'visit',
])
/** How many triggers of one verb are dated, and how far from the phrase it may stand. */
const mostOfVerb = 8
const reach = 20

/** The times, with those that such a phrase gives. */
export function heldAt(document: Placed, found: readonly When[]): readonly When[] {
  const whens = [...found]
  const last = new Map<string, EventTime>()
  const byVerb = triggersByVerb(document)
  document.triggers.forEach((trigger, t) => {
    const { kind } = trigger.entry
    const time = whens[t]?.time ?? null
    const told = last.get(kind)
    if (time !== null) {
      if (time.basis !== 'publication') last.set(kind, time)
      return
    }
    if (told === undefined || !isOccasion(document, trigger)) return
    const others = byVerb.get(verbAt(document, trigger, told)) ?? []
    const open = [t, ...others].filter((n) => whens[n]?.time == null)
    for (const n of open) whens[n] = inferredFrom(told, kind)
  })
  return whens
}

function inferredFrom({ text: _text, ...day }: EventTime, kind: string): When {
  return { time: { ...day, basis: 'inferred' }, because: `of the ${kind} told before` }
}

function triggersByVerb({ triggers }: Placed): ReadonlyMap<number, readonly number[]> {
  const byVerb = new Map<number, readonly number[]>()
  triggers.forEach(({ group }, t) => {
    if (group >= 0) byVerb.set(group, [...(byVerb.get(group) ?? []), t].slice(0, mostOfVerb))
  })
  return byVerb
}

/** "during the visit", "at the meeting". */
function isOccasion(
  { chunks, words, tokens }: Placed,
  { chunk: c, group, entry }: Trigger,
): boolean {
  const chunk = chunks[c]
  if (group >= 0 || chunk === undefined || chunk.prep === null) return false
  const isDefinite = /^(?:his|her|its|that|the|their|this)$/.test(tokens[chunk.first]?.lower ?? '')
  const isAt = /^(?:at|during)$/.test(words[chunk.prep]?.lemma ?? '')
  return isDefinite && isAt && occasions.has(entry.kind)
}

/** The verb that the phrase hangs on, where its tense fits; -1 for none. */
function verbAt(document: Placed, { chunk: c }: Trigger, time: EventTime): number {
  const g = nearestVerb(document, document.chunks[c]?.prep ?? 0)
  const group = document.groups[g]
  const isAhead = (time.start ?? '') > (document.input.published?.slice(0, 10) ?? '')
  if (group?.mode !== 'finite' || group.perfect) return -1
  return group.tense === (isAhead ? 'future' : 'past') ? g : -1
}

/** The verb before a phrase, or at the head of a sentence the next. */
function nearestVerb({ groupOf, sentences, sentenceOf }: Placed, prep: number): number {
  const { first = prep, last = prep } = sentences[sentenceOf[prep] ?? -1] ?? {}
  const [step, end] =
    prep === first ? [1, Math.min(last, prep + reach)] : [-1, Math.max(first, prep - reach) - 1]
  for (let i = prep; i !== end; i += step) if ((groupOf[i] ?? -1) >= 0) return groupOf[i] ?? -1
  return -1
}
