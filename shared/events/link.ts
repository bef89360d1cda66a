/**
 * A batch of extractions -> the same with `logId` on each event, equal for one happening across
 * documents. What the log can compare has the id that the log gives it; on top of that, records of
 * different documents are joined that share a word for it, a time that words give, and a named
 * party. The log decides by each record alone; a batch can also look at pairs.
 */
import type { Actor, ExtractedEvent, Extraction } from '../model/event.ts'
import type { EventTime } from '../model/timex.ts'
import { actorKey, normaliseName } from '../names.ts'
import { stemOf } from './match/stem.ts'

/** An extracted event with its id in the log. */
interface LinkedEvent extends ExtractedEvent {
  readonly logId: string
}

type LinkedExtraction = Extraction & { readonly events: readonly LinkedEvent[] }

/** How many earlier records with the same word are compared with, so that a batch stays linear. */
const memory = 100
/** Who says something says it often. */
const sayings = new Set(['say', 'tell', 'add', 'state', 'note', 'claim', 'repor'])
/** How many days apart two reports of one day may put it. */
const slackMs = 86_400_000

/**
 * Gives every event its id.
 * @param idOf the log's id of an event by itself
 */
export function linkBatch(
  extractions: readonly Extraction[],
  idOf: (event: ExtractedEvent, doc: string) => string,
): readonly LinkedExtraction[] {
  const linked = extractions.map((extraction) => ({
    ...extraction,
    events: extraction.events.map((event) => ({ ...event, logId: idOf(event, extraction.doc) })),
  }))
  const firstOf = joinSame(
    linked.flatMap(({ doc, events }) => events.flatMap((event) => candidateOf(event, doc) ?? [])),
  )
  return linked.map((extraction) => ({
    ...extraction,
    events: extraction.events.map((event) => ({ ...event, logId: firstOf(event.logId) })),
  }))
}

/** Which id stands for each: that of the first record that tells the same. */
function joinSame(candidates: readonly Candidate[]): (id: string) => string {
  const earlier = new Map<string, string>()
  const firstOf = (id: string): string => {
    let at = id
    for (let next = earlier.get(at); next !== undefined; next = earlier.get(at)) at = next
    return at
  }
  const byStem = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const stem of candidate.stems) {
      const others = byStem.get(stem) ?? []
      const same = others.find((other) => isSame(other, candidate))
      const [mine, theirs] = [
        firstOf(candidate.event.logId),
        firstOf((same ?? candidate).event.logId),
      ]
      if (same !== undefined && mine !== theirs) earlier.set(mine, theirs)
      byStem.set(stem, [...others.slice(-memory), candidate])
    }
  }
  return firstOf
}

interface Candidate {
  readonly doc: string
  readonly event: LinkedEvent
  readonly stems: ReadonlySet<string>
  readonly names: readonly string[]
}

/** What can be compared: dated, with somebody named; a saying only where words date it. */
function candidateOf(event: LinkedEvent, doc: string): Candidate | undefined {
  if (event.time === null) return undefined
  const names = namesOf(event)
  const stems = new Set(event.mentions.map(({ text }) => stemOf(text)))
  const isSaying = [...stems].every((stem) => sayings.has(stem))
  if (names.length === 0 || (isSaying && event.time.basis === 'publication')) return undefined
  return { doc, event, stems, names }
}

/** "Protesters" are somebody else each time; a name has a capital. */
function namesOf({ actors }: ExtractedEvent, role?: Actor['role']): readonly string[] {
  return actors
    .filter((actor) => role === undefined || actor.role === role)
    .filter(({ name, type, id }) => id !== undefined || (type !== 'group' && /\p{Lu}/u.test(name)))
    .map((actor) => actorKey(actor))
}

function isSame(a: Candidate, b: Candidate): boolean {
  const isDenied = ({ event }: Candidate) => event.status === 'denied'
  if (a.doc === b.doc || isDenied(a) !== isDenied(b) || !sameTime(a.event.time, b.event.time))
    return false
  return sharesName(a.names, b.names) && !differs(a.event, b.event)
}

/** Whom it is done to is named in both, and is not the same. */
function differs(a: ExtractedEvent, b: ExtractedEvent): boolean {
  const [mine, theirs] = [namesOf(a, 'recipient'), namesOf(b, 'recipient')]
  return mine.length > 0 && theirs.length > 0 && !sharesName(mine, theirs)
}

function sameTime(a: EventTime | null, b: EventTime | null): boolean {
  if (a?.start == null || b?.start == null) return false
  const [from, start] = [Date.parse(a.start), Date.parse(b.start)]
  // "fought it in 2004", "has fought it since 2004".
  if (a.end === null || b.end === null) return startsWithin(a, b) || startsWithin(b, a)
  const [to, end] = [Date.parse(a.end), Date.parse(b.end)]
  if (a.precision === 'day' && b.precision === 'day') return Math.abs(from - start) <= slackMs
  // "in June" and "on June 18": the wider holds the closer, where words say both.
  if (a.basis === 'publication' || b.basis === 'publication') return false
  return (from <= start && end <= to) || (start <= from && to <= end)
}

/** "since January" of one, "on January 17" of the other. */
function startsWithin({ edtf }: EventTime, { start }: EventTime): boolean {
  return start?.startsWith(edtf.split('/')[0] ?? edtf) ?? false
}

/** One name, or one inside the other: "Jobs", "Steve Jobs". */
function sharesName(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.some((one) => theirs.some((other) => isInside(one, other) || isInside(other, one)))
}

function isInside(short: string, long: string): boolean {
  if (short === long) return true
  const words = new Set(wordsOf(long))
  const few = wordsOf(short)
  return few.length > 0 && few.every((word) => words.has(word))
}

/** The words of an actor's key; of an id or a country's code none. */
function wordsOf(key: string): readonly string[] {
  return key.startsWith('name:') ? normaliseName(key.slice(5)).split(' ') : []
}
