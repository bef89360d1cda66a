/**
 * Happenings -> event records in the shape of the contract: the best witness gives trigger and
 * evidence, the others what it leaves open. Confidence is the trust in the lexicon's line, raised
 * or lowered by what was found around it.
 */
import type { KindEntry } from '../data/schema.ts'
import { kinds } from '../data/taxonomy.ts'
import type { Actor, Extraction, Place, Quote } from '../model/event.ts'
import type { EventTime } from '../model/timex.ts'
import { ownLexicon } from '../own.ts'
import type { Joined, Participant, Status } from './document.ts'
import { explain, type Told } from './explain.ts'
import { type Names, namesOf } from './match/anchor.ts'
import { confidenceOf, weigh } from './match/confidence.ts'
import { countedBy, governorOf } from './match/governor.ts'
import { isOwn } from './match/own-place.ts'
import { linked } from './match/watched.ts'

const byKind = new Map<string, KindEntry>(
  [...kinds, ...ownLexicon.kinds].map((entry) => [entry.kind, entry]),
)

/** What is less certain is noise. */
const least = 0.38
/** Beside something that is told well, what is barely told is its background. */
const leastBeside = 0.44
const toldWell = 0.6
/** "after days of fighting": a noun behind a preposition tells the background, unless it is dated. */
const leastBehind = 0.6

/** Writes the extraction; `reasons`: with why each event is as it is. */
export function writeRecords(
  document: Joined,
  { reasons }: { readonly reasons: boolean } = { reasons: false },
): Extraction {
  const verbs = new Set(document.triggers.map(({ group }) => group).filter((group) => group >= 0))
  const names = namesOf(document)
  const told = document.happenings.map((members) => record(document, members, names))
  const floor = told.some(({ event }) => event.confidence >= toldWell) ? leastBeside : least
  const events = told
    .filter(
      ({ members, event }) =>
        event.confidence >=
        Math.max(floor, event.time === null ? leastFor(document, members, verbs) : least),
    )
    .map((one) => (reasons ? { ...one.event, why: explain(document, one) } : one.event))
  return {
    doc: document.input.doc,
    timexes: document.timexes,
    events: events.sort((a, b) => a.trigger.start - b.trigger.start),
    ...(document.notes.length === 0 ? {} : { notes: document.notes }),
  }
}

function leastFor(
  document: Joined,
  members: readonly number[],
  verbs: ReadonlySet<number>,
): number {
  return members.every((t) => isBackground(document, t, verbs)) ? leastBehind : least
}

/** Behind a preposition, but not as what the verb right before it asks for: "filed for bankruptcy". */
function isBackground(document: Joined, t: number, verbs: ReadonlySet<number>): boolean {
  const { triggers, chunks, groupOf, words } = document
  const chunk = chunks[triggers[t]?.chunk ?? -1]
  const prep = chunk?.prep ?? null
  if (chunk && prep === null) return isObjectOf(document, t, verbs)
  if (!chunk || prep === null || countedBy(document, chunk) !== undefined) return false
  // "at a meeting in Riga": what has its own place is told.
  const behind = document.places[document.chunkOf[chunk.last + 1] ?? -1]
  if (words[chunk.last]?.lemma === 'in' && behind?.precision === 'city') return false
  const asked = /^(?:for|into|on|to)$/.test(words[prep]?.lemma ?? '')
  return !asked || (groupOf[prep - 1] ?? -1) < 0
}

function record(document: Joined, members: readonly number[], names: Names): Told {
  const [best = 0] = members
  const kind = byKind.get(document.triggers[best]?.entry.kind ?? '')
  const sentence = document.sentences[document.sentenceOf[document.triggers[best]?.token ?? 0] ?? 0]
  const trigger = quoteOf(document, best)
  const time = firstTime(document, members)
  const actors = actorsOf(document, members)
  const place = closestPlace(document, members)
  const status = settle(document, document.statuses[best] ?? 'occurred', time)
  const found = { members, actors, time, placed: place !== null, status }
  const weights = weigh(document, found, names)
  const event = {
    kind: kind?.kind ?? '',
    class: kind?.class ?? '',
    plover: kind?.plover ?? null,
    status,
    trigger,
    mentions: [trigger, ...members.slice(1).map((t) => quoteOf(document, t))],
    evidence: {
      start: Math.min(sentence?.start ?? 0, trigger.start),
      end: Math.max(sentence?.end ?? 0, trigger.end),
    },
    actors,
    place,
    time,
    attribution: document.sayers[best] ?? null,
    confidence: confidenceOf(weights),
  }
  return { members, event, weights }
}

/** "lifted the embargo": what another event is done to. */
function isObjectOf(document: Joined, t: number, verbs: ReadonlySet<number>): boolean {
  return verbs.has(governorOf(document, document.triggers[t]?.chunk ?? -1) ?? -1)
}

function quoteOf({ text, tokens, triggers }: Joined, t: number): Quote {
  const trigger = triggers[t]
  const start = tokens[trigger?.token ?? 0]?.start ?? 0
  const end = tokens[(trigger?.end ?? 1) - 1]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}

/** The best witness's place, its own words before its surroundings; unless another tells it closer: a town in the country. */
function closestPlace(document: Joined, members: readonly number[]): Place | null {
  const { sentenceOf, triggers, wheres, whereReasons } = document
  const placed = members.flatMap((t) => {
    const place = wheres[t] ?? null
    const own = isOwn(whereReasons[t] ?? null)
    return place === null ? [] : [{ place, own, sentence: sentenceOf[triggers[t]?.token ?? 0] }]
  })
  const first = placed.find(({ own }) => own) ?? placed[0]
  if (first?.place.precision !== 'country') return first?.place ?? null
  const inside = placed.find(
    ({ place, own, sentence }) =>
      (own || sentence === first.sentence) &&
      place.precision !== 'country' &&
      place.country === first.place.country,
  )
  return inside?.place ?? first.place
}

/** The best witness's time, unless another tells it closer; else the first other that is more than the publication day. */
function firstTime(document: Joined, members: readonly number[]): EventTime | null {
  const times = members
    .map((t) => document.whens[t])
    .filter((time): time is EventTime => time != null)
  const told = times.filter((time) => time.basis !== 'publication')
  // "the 2016 fair" says less than "this weekend".
  const exact = told.find((time) => time.precision !== 'year' && time.precision !== 'decade')
  return exact ?? told[0] ?? times[0] ?? null
}

/** What is dated after the publication has not happened yet, and what ended months before is over. */
function settle({ input }: Joined, status: Status, time: EventTime | null): Status {
  const day = input.published?.slice(0, 10)
  if (day === undefined || !time) return status
  if (status === 'ongoing' && time.end !== null && time.end.slice(0, 7) < day.slice(0, 7))
    return 'occurred'
  if (time.start === null || time.start <= day) return status
  return status === 'occurred' || status === 'ongoing' ? 'planned' : status
}

/** Actors of the best witness; roles that it leaves empty are filled from the others. */
function actorsOf(document: Joined, members: readonly number[]): Actor[] {
  const parts: Participant[] = []
  for (const role of ['agent', 'recipient'] as const) {
    const taken = new Set(parts.map(({ entity }) => entity.name))
    for (const t of members) {
      const found = (document.participants[t] ?? []).filter(
        (part) => part.role === role && !taken.has(part.entity.name),
      )
      if (found.length === 0) continue
      parts.push(...found)
      break
    }
  }
  return parts.map((part) => linked(document.watch, toActor(part)))
}

function toActor({ entity, role }: Participant): Actor {
  return {
    name: entity.name,
    role,
    type: entity.type === 'place' ? 'organisation' : entity.type,
    ...(entity.country === undefined || entity.country === '' ? {} : { country: entity.country }),
    ...(entity.sector === undefined ? {} : { sector: entity.sector }),
  }
}
