/**
 * A batch of extractions -> the same with `logId` on each event, equal for one happening across
 * documents. What the log can compare has the id that the log gives it; on top of that, records of
 * different documents are joined that share a word for it, a time that words give, and a named
 * party, or two things that their sentences name. The log decides by each record alone; a batch can
 * also look at pairs.
 */
import type { ExtractedEvent, Extraction } from '../model/event.ts'
import { type Candidate, candidateOf, likenessOf } from './linking/same.ts'

/** An extracted event with its id in the log. */
interface LinkedEvent extends ExtractedEvent {
  readonly logId: string
}

/** An extraction with the article's text, which its sentences are taken from. */
type Batched = Extraction & { readonly text?: string }

type LinkedExtraction = Omit<Extraction, 'events'> & { readonly events: readonly LinkedEvent[] }

/** How many earlier records with the same word are compared with, so that a batch stays linear. */
const memory = 100

/** A record with its id in the log. */
interface Linkable {
  readonly logId: string
  readonly candidate: Candidate
}

/**
 * Gives every event its id.
 * @param idOf the log's id of an event by itself
 */
export function linkBatch(
  extractions: readonly Batched[],
  idOf: (event: ExtractedEvent, doc: string) => string,
): readonly LinkedExtraction[] {
  const linked = extractions.map((extraction): LinkedExtraction & { readonly text?: string } => ({
    ...extraction,
    events: extraction.events.map((event) => ({ ...event, logId: idOf(event, extraction.doc) })),
  }))
  const firstOf = joinSame(linked.flatMap(recordsOf))
  return linked.map(({ text: _, ...extraction }) => ({
    ...extraction,
    events: extraction.events.map((event) => ({ ...event, logId: firstOf(event.logId) })),
  }))
}

function recordsOf({
  doc,
  text = '',
  events,
}: LinkedExtraction & { readonly text?: string }): readonly Linkable[] {
  return events.flatMap((event) => {
    const candidate = candidateOf(event, { doc, text })
    return candidate === undefined ? [] : [{ logId: event.logId, candidate }]
  })
}

/** Which id stands for each: the least of those that tell the same, whatever their order. */
function joinSame(records: readonly Linkable[]): (id: string) => string {
  const earlier = new Map<string, string>()
  const firstOf = (id: string): string => {
    let at = id
    for (let next = earlier.get(at); next !== undefined; next = earlier.get(at)) at = next
    return at
  }
  for (const [one, other] of bestPairs(records)) {
    const [first = '', later = ''] = [firstOf(one.logId), firstOf(other.logId)].sort()
    if (first !== later) earlier.set(later, first)
  }
  return firstOf
}

/**
 * Pairs of records of two documents of which each is what the other's document has most like it: a
 * document tells one happening once, and if not, that is no matter of other documents. Whatever the
 * order of the documents, the pairs are the same.
 */
function bestPairs(records: readonly Linkable[]): readonly (readonly [Linkable, Linkable])[] {
  const best = new Map<Linkable, Map<string, { readonly other: Linkable; readonly like: number }>>()
  const offer = (one: Linkable, other: Linkable, like: number) => {
    const mine = best.get(one) ?? new Map()
    if (like > (mine.get(other.candidate.doc)?.like ?? 0))
      mine.set(other.candidate.doc, { other, like })
    best.set(one, mine)
  }
  const pairs = comparedPairs(records)
  for (const [one, other, like] of pairs) {
    offer(one, other, like)
    offer(other, one, like)
  }
  return pairs.flatMap(([one, other]) => {
    const isBest =
      best.get(one)?.get(other.candidate.doc)?.other === other &&
      best.get(other)?.get(one.candidate.doc)?.other === one
    return isBest ? [[one, other] as const] : []
  })
}

/** Records with a word in common that tell the same, and how much so. */
function comparedPairs(
  records: readonly Linkable[],
): readonly (readonly [Linkable, Linkable, number])[] {
  const byStem = new Map<string, readonly Linkable[]>()
  return records.flatMap((record) => {
    const others = new Set<Linkable>()
    for (const stem of record.candidate.stems) {
      const known = byStem.get(stem) ?? []
      for (const other of known) others.add(other)
      byStem.set(stem, [...known.slice(1 - memory), record])
    }
    return [...others].flatMap((other) => {
      const like = likenessOf(other.candidate, record.candidate)
      return like > 0 ? [[other, record, like] as const] : []
    })
  })
}
