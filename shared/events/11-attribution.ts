/**
 * Who says so, when it is not the newspaper itself: "..., Putin said", "according to Reuters", or
 * the verb of saying that the event's clause hangs on.
 */
import { saying } from '../data/governors.ts'
import type { Attributed, Dated, Trigger } from './document.ts'
import { expandRight, subjectOf } from './match/arguments.ts'
import { textOf } from './match/describe.ts'

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
  for (let i = trigger.token - 1; i >= sentence.first; i -= 1) {
    const g = document.groupOf[i] ?? -1
    if (isSaying(document, g) && g !== trigger.group) return g
    if (document.tokens[i]?.text === ';') break
  }
  for (let i = trigger.end; i < sentence.last; i += 1) {
    const g = document.groupOf[i] ?? -1
    if (!isSaying(document, g) || g === trigger.group) continue
    return closesClause(document, g) ? g : undefined
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
