/**
 * A protest or complaint -> whom it is against, where no preposition says so: whoever owns what is
 * protested or demanded ("in protest at the government's refusal", "to protest Parliament's vote"),
 * is defied, or has done it ("the return of land seized by the army", "an inquiry into crimes by").
 */
import type { Entity, Trigger, Triggered } from '../document.ts'
import { actorsIn, allActors } from './actors.ts'
import { objectsOf, phrasesAfter } from './complements.ts'
import { standing } from './roles.ts'

/** How many words behind the protest are looked through. */
const reach = 30

/** Whom a protest is against, by what stands behind it. */
export function grievanceOf(document: Triggered, trigger: Trigger): readonly Entity[] {
  return trigger.entry.kind === 'protest'
    ? standing('whose deed is protested', protestedOf(document, trigger))
    : []
}

function protestedOf(document: Triggered, trigger: Trigger): readonly Entity[] {
  const { sentences, sentenceOf, words, groups, groupOf } = document
  const last = sentences[sentenceOf[trigger.token] ?? 0]?.last ?? 0
  for (let i = trigger.end; i < Math.min(last, trigger.end + reach); i += 1) {
    const behindIn = words[i - 1]?.lemma === 'in' && against.test(words[i]?.lemma ?? '')
    if (behindIn) return actorsBehind(document, i + 1)
    const g = groupOf[i] ?? -1
    if (groups[g]?.main === i && groups[g]?.mode !== 'finite' && voices.test(words[i]?.lemma ?? ''))
      return actorsVoiced(document, g)
  }
  return []
}

const against = /^(?:defiance|opposition|protest)$/
const voices = /^(?:condemn|decry|defy|demand|denounce|oppose|protest)$/

/** "of", "at", "to" and whoever owns what follows. */
function actorsBehind(document: Triggered, at: number): readonly Entity[] {
  const [phrase] = phrasesAfter(document, at)
  return phrase && /^(?:against|at|of|over|to)$/.test(phrase.prep)
    ? allActors(document, phrase.chunks)
    : []
}

/** "protest Parliament's vote", "demand the return of land seized by the army". */
function actorsVoiced(document: Triggered, g: number): readonly Entity[] {
  const objects = objectsOf(document, g)
  const owners = allActors(document, objects)
  if (owners.length > 0) return owners
  const from = document.groups[g]?.last ?? 0
  const end = document.sentences[document.sentenceOf[from] ?? 0]?.last ?? 0
  for (let i = from; i < Math.min(end, from + reach); i += 1)
    if (document.words[i]?.lemma === 'by') return actorsIn(document, document.chunkOf[i + 1] ?? -1)
  return []
}

/** What these kinds speak against has been done by somebody. */
const blaming = /^(?:accusation|investigation|protest|rejection)$/
/** How many words behind a trigger the doer of what it speaks of is looked for. */
const blameReach = 14

/** "investigates crimes by the army", "an inquiry into abuses committed by guards". */
export function blamedBy(document: Triggered, { end, entry }: Trigger): readonly Entity[] {
  if (!blaming.test(entry.kind)) return []
  for (let i = end; i < end + blameReach && !endsBlame(document, i, end); i += 1) {
    if (document.words[i]?.lemma !== 'by') continue
    const found = allActors(document, [owned(document, document.chunkOf[i + 1] ?? -1)])
    if (found.length > 0) return standing('doer of what it speaks of', found)
  }
  return []
}

/** At a clause or a comma; "committed" goes on. */
function endsBlame({ words, groups, groupOf, sentenceOf }: Triggered, i: number, end: number) {
  const verb = groups[groupOf[i] ?? -1]
  const isDone = verb === undefined || (verb.mode === 'participle' && verb.passive)
  const isHere = sentenceOf[i] === sentenceOf[end - 1]
  return !isDone || !isHere || /^(?:rel|sub|punct)$/.test(words[i]?.tag ?? '')
}

/** "by Arriola's lawyers": the lawyers. */
function owned({ chunks }: Triggered, n: number): number {
  return n >= 0 && chunks[n + 1]?.owner === n ? n + 1 : n
}
