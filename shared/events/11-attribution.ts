/**
 * Who says so, when it is not the newspaper itself: "..., Putin said", "according to Reuters", or
 * the verb of saying that the event's clause hangs on.
 */
import { saying } from '../data/governors.ts'
import type { Attributed, Dated, Trigger } from './document.ts'
import { subjectOf } from './match/arguments.ts'
import { expandRight } from './match/coordination.ts'
import { textOf } from './match/phrase.ts'

const says = new Set(saying.split(' '))

/** Adds who says so. */
export function attribute(document: Dated): Attributed {
  const sayers = document.triggers.map((trigger) => sayerOf(document, trigger))
  return { ...document, sayers }
}

function sayerOf(document: Dated, trigger: Trigger): string | null {
  const sentence = document.sentences[document.sentenceOf[trigger.token] ?? 0]
  if (!sentence) return null
  const according = accordingTo(document, sentence.first, sentence.last)
  if (according !== null) return according
  const verb = sayingVerb(document, trigger, sentence)
  if (verb === undefined) return null
  const before = subjectOf(document, verb)
  return nameOf(document, before.length > 0 ? before : inverted(document, verb))
}

/** "said Putin": the subject behind the verb. */
function inverted(document: Dated, g: number): readonly number[] {
  const last = document.groups[g]?.last ?? -1
  const n = document.chunkOf[last] ?? -1
  return n >= 0 ? expandRight(document, n).slice(0, 1) : []
}

function accordingTo(document: Dated, first: number, last: number): string | null {
  for (let i = first; i < last - 1; i += 1) {
    const pair = `${document.tokens[i]?.lower} ${document.tokens[i + 1]?.lower}`
    if (pair === 'according to') return nameOf(document, [document.chunkOf[i + 2] ?? -1])
  }
  return null
}

/** The nearest verb of saying before the trigger, or one behind a comma after it. */
function sayingVerb(
  document: Dated,
  trigger: Trigger,
  sentence: { readonly first: number; readonly last: number },
): number | undefined {
  const before = { from: trigger.token - 1, to: sentence.first - 1, step: -1 } as const
  const after = { from: trigger.end, to: sentence.last, step: 1 } as const
  const found = nextSaying(document, trigger, before)
  if (found !== undefined) return found
  const behind = nextSaying(document, trigger, after)
  return behind !== undefined && closesClause(document, behind) ? behind : undefined
}

function nextSaying(
  document: Dated,
  trigger: Trigger,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: 1 | -1 },
): number | undefined {
  for (let i = from; i !== to; i += step) {
    const g = document.groupOf[i] ?? -1
    if (g !== trigger.group && isSaying(document, g)) return g
    if (document.tokens[i]?.text === ';') return undefined
  }
  return undefined
}

function isSaying(document: Dated, g: number): boolean {
  const group = document.groups[g]
  return group !== undefined && group.mode === 'finite' && !group.passive && says.has(group.lemma)
}

/** ", Putin said" and not "X, who said that ...". */
function closesClause(document: Dated, g: number): boolean {
  const group = document.groups[g]
  if (!group) return false
  for (let i = group.first - 1; i > group.first - 12; i -= 1) {
    if (document.words[i]?.tag === 'rel' || document.words[i]?.tag === 'sub') return false
    if (/^[,”"]$/.test(document.tokens[i]?.text ?? '')) return true
    if (document.groupOf[i] !== -1) return false
  }
  return false
}

function nameOf(document: Dated, chunks: readonly number[]): string | null {
  const n = chunks[0] ?? -1
  const chunk = document.chunks[n]
  if (!chunk) return null
  const entity = document.entities[n]?.[0]
  if (entity) return entity.name
  return document.words[chunk.head]?.tag === 'pron' ? null : textOf(document, chunk)
}
