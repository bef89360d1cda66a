/**
 * Cards and extracted events as lists of values instead of named fields, and back: half of what a
 * card costs is the names of its fields, and it is kept once for each list that it is in. What
 * can be told from another field (the days of a time that is one day) is left out. Fields that this
 * version does not know are kept as they are, in an object at the end.
 */
import type { Actor, ExtractedEvent, Place, Quote } from '../model/event.ts'
import type { EventCard } from '../model/log.ts'
import type { EventTime } from '../model/timex.ts'

/** JSON: values in a fixed order, 0 for what is absent, absent ones at the end cut off. */
export type Tuple = readonly unknown[]

/** Everything of a card but its id. */
export type CardBody = Omit<EventCard, 'id'>

/** Writes a card. */
export function cardTuple(card: CardBody & { readonly id?: string }): Tuple {
  const {
    id: _id,
    kind,
    class: cls,
    plover,
    status,
    actors,
    place,
    time,
    attribution,
    ...more
  } = card
  const { confidence, evidence, recordedAt, revision, sourceCount, publishers, ...most } = more
  const { title, firstReported, lastReported, independentCount, ...rest } = most
  return tupleOf(
    [
      ...[kind, cls, plover, status, actors.map(actorTuple)],
      ...[place === null ? 0 : placeTuple(place), time === null ? 0 : timeTuple(time)],
      ...[attribution ?? 0, confidence, evidence, instantTuple(recordedAt), revision],
      ...[sourceCount, publishers, title ?? 0, instantTuple(firstReported)],
      lastReported === firstReported ? 0 : instantTuple(lastReported),
      // Of nearly all none is a copy.
      sourceCount - independentCount,
    ],
    rest,
  )
}

/** Reads what `cardTuple` wrote. */
export function readCardTuple(tuple: Tuple): CardBody {
  const [sourceCount, publishers, title, first, last, copies = 0, rest] = tuple.slice(CARD_HEAD)
  const firstReported = readInstant(first)
  const lastReported = isAbsent(last) ? firstReported : readInstant(last)
  return {
    ...readHead(tuple),
    evidence: tuple[9],
    recordedAt: readInstant(tuple[10]),
    revision: tuple[11],
    sourceCount,
    independentCount: Number(sourceCount) - Number(copies),
    publishers,
    ...optional({ title, firstReported, lastReported }),
    ...restOf(rest),
  } as unknown as CardBody
}

const CARD_HEAD = 12

/** Writes an event as one article tells it. */
export function eventTuple(event: ExtractedEvent): Tuple {
  const { kind, class: cls, plover, status, actors, place, time, attribution, ...more } = event
  const { confidence, evidence, trigger, mentions, ...rest } = more
  const [first] = mentions
  const isFirst = first !== undefined && sameQuote(first, trigger)
  return tupleOf(
    [
      ...[kind, cls, plover, status, actors.map(actorTuple)],
      ...[place === null ? 0 : placeTuple(place), time === null ? 0 : timeTuple(time)],
      ...[attribution ?? 0, confidence, evidence.start, evidence.end],
      mentions.map(quoteTuple),
      isFirst ? 0 : quoteTuple(trigger),
    ],
    rest,
  )
}

/** Reads what `eventTuple` wrote. */
export function readEventTuple(tuple: Tuple): ExtractedEvent {
  const [start, end, quotes, own, rest] = tuple.slice(9)
  const mentions = (quotes as Tuple[]).map(readQuote)
  return {
    ...readHead(tuple),
    evidence: { start, end },
    mentions,
    trigger: isAbsent(own) ? mentions[0] : readQuote(own as Tuple),
    ...restOf(rest),
  } as unknown as ExtractedEvent
}

/** What cards and events begin with. */
function readHead([kind, cls, plover, status, actors, place, time, said, confidence]: Tuple) {
  return {
    kind,
    class: cls,
    plover,
    status,
    actors: (actors as Tuple[]).map(readActor),
    place: isAbsent(place) ? null : readPlace(place as Tuple),
    time: isAbsent(time) ? null : readTime(time as Tuple),
    attribution: isAbsent(said) ? null : said,
    confidence,
  }
}

/** Part of the format: new ones go at the end. */
const parts = [
  ...['agent person', 'agent organisation', 'agent country', 'agent group'],
  ...['recipient person', 'recipient organisation', 'recipient country', 'recipient group'],
]

function actorTuple({ name, role, type, country, sector, id, ...rest }: Actor): Tuple {
  const part = `${role} ${type}`
  const code = parts.indexOf(part)
  return tupleOf([name, code === -1 ? part : code, country ?? 0, sector ?? 0, id ?? 0], rest)
}

function readActor([name, coded = 0, country, sector, id, rest]: Tuple): Actor {
  const part = typeof coded === 'number' ? (parts[coded] ?? '') : String(coded)
  const [role, type] = part.split(' ')
  return { name, role, type, ...optional({ country, sector, id }), ...restOf(rest) } as Actor
}

function placeTuple({ name, precision, country, lat, lon, ...rest }: Place): Tuple {
  // A latitude can be 0, so it is told from an absent one by the list around it.
  const point = lat === undefined && lon === undefined ? 0 : [lat ?? null, lon ?? null]
  return tupleOf([name, precision, country ?? 0, point], rest)
}

function readPlace([name, precision, country, point, rest]: Tuple): Place {
  const [lat = null, lon = null] = isAbsent(point) ? [] : (point as Tuple)
  const where = { ...(lat === null ? {} : { lat }), ...(lon === null ? {} : { lon }) }
  return { name, ...optional({ country }), ...where, precision, ...restOf(rest) } as Place
}

function timeTuple({ edtf, start, end, precision, basis, text, ...rest }: EventTime): Tuple {
  const days = start === edtf && end === edtf ? 0 : [start, end]
  return tupleOf([edtf, precision, basis, days, text ?? 0], rest)
}

function readTime([edtf, precision, basis, days, text, rest]: Tuple): EventTime {
  const [start, end] = isAbsent(days) ? [edtf, edtf] : (days as Tuple)
  return {
    ...{ edtf, start, end, precision, basis },
    ...optional({ text }),
    ...restOf(rest),
  } as EventTime
}

function quoteTuple({ start, end, text }: Quote): Tuple {
  return end - start === text.length ? [start, text] : [start, text, end]
}

function readQuote([start, text, end]: Tuple): Quote {
  const from = Number(start)
  return {
    start: from,
    end: end === undefined ? from + String(text).length : Number(end),
    text: String(text),
  }
}

function sameQuote(a: Quote, b: Quote): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text
}

/** Milliseconds since 1970 of an instant that can be written again from them; else as it is. */
function instantTuple(instant: string | undefined): number | string {
  if (instant === undefined) return 0
  const ms = Date.parse(instant)
  const isPlain = !Number.isNaN(ms) && ms !== 0 && new Date(ms).toISOString() === instant
  return isPlain ? ms : instant
}

function readInstant(value: unknown): string | undefined {
  if (isAbsent(value)) return undefined
  return typeof value === 'number' ? new Date(value).toISOString() : String(value)
}

/** Only those fields that are there: an absent key must stay absent. */
function optional(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isAbsent(value)))
}

function restOf(rest: unknown): object {
  return isAbsent(rest) ? {} : (rest as object)
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === 0
}

function tupleOf(values: readonly unknown[], rest: object): Tuple {
  const all = [...values, Object.keys(rest).length === 0 ? 0 : rest]
  let length = all.length
  while (length > 0 && all[length - 1] === 0) length -= 1
  return all.slice(0, length)
}
