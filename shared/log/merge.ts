/**
 * Makes one event's state from everything that articles say of it. Pure, and blind to the order of
 * its input: mentions are sorted first, by publication and then by id, and every choice below is
 * made by counting texts (copies of one text count once) or by a rank. So the state can be made again from the mentions at any
 * time, and that is how a late or repeated message finds its way into the same log.
 *
 * Which value wins: the finest time and place, then what most texts say; the status that was
 * reported last, except that no later plan undoes what has occurred.
 */
import type { Actor, EventStatus, ExtractedEvent, Mention, Place } from '../model/event.ts'
import type { EventCard } from '../model/log.ts'
import type { Basis, EventTime, Precision } from '../model/timex.ts'
import { actorKey, normaliseName } from '../names.ts'
import { compareText } from './ordered.ts'

/** Everything of a card but what only the log knows. */
export type MergedState = Omit<EventCard, 'id' | 'recordedAt' | 'revision'>

/** Actors kept on a card; an event of thousands of mentions must stay a small row. */
const MAX_ACTORS = 20

const timeRank: Readonly<Record<Precision, number>> = {
  day: 6,
  week: 5,
  interval: 4,
  month: 3,
  season: 2,
  year: 1,
  decade: 0,
}
const basisRank: Readonly<Record<Basis, number>> = {
  explicit: 3,
  relative: 2,
  inferred: 1,
  publication: 0,
}
const placeRank: Readonly<Record<Place['precision'], number>> = {
  point: 3,
  city: 2,
  region: 1,
  country: 0,
}

/** Merges mentions of one event; undefined when there are none. */
export function mergeMentions(mentions: readonly Mention[]): MergedState | undefined {
  const sorted = [...mentions].sort(compareMentions)
  const best = mostConfident(sorted)
  if (best === undefined) return undefined
  const published = sorted.flatMap((mention) => mention.published ?? [])
  const [first, last] = [published[0], published.at(-1)]
  return {
    kind: best.event.kind,
    class: best.event.class,
    plover: best.event.plover,
    status: statusOf(sorted),
    actors: actorsOf(sorted),
    place: placeOf(sorted),
    time: timeOf(sorted),
    attribution: best.event.attribution,
    confidence: confidenceOf(sorted),
    evidence: best.sentence,
    sourceCount: new Set(sorted.map((mention) => mention.articleId)).size,
    independentCount: new Set(sorted.map(originOf)).size,
    publishers: [...new Set(sorted.map(publisherOf))].sort(),
    ...(best.title === undefined ? {} : { title: best.title }),
    ...(first === undefined ? {} : { firstReported: first }),
    ...(last === undefined ? {} : { lastReported: last }),
  }
}

/**
 * The article whose text it is: copies of an agency's text are one source. A copy of a copy names
 * the first one, too (shared/articles/duplicates.ts).
 */
export function originOf({ articleId, copyOf }: Pick<Mention, 'articleId' | 'copyOf'>): string {
  return copyOf ?? articleId
}

/** Orders mentions by publication, those of unknown publication last, then by article and text. */
export function compareMentions(a: Mention, b: Mention): number {
  return (
    publishedMs(a) - publishedMs(b) ||
    compareText(a.articleId, b.articleId) ||
    a.n - b.n ||
    compareText(a.extractor, b.extractor)
  )
}

function publishedMs({ published }: Mention): number {
  const ms = Date.parse(published ?? '')
  // A number, not infinity: two infinities differ by NaN.
  return Number.isNaN(ms) ? Number.MAX_SAFE_INTEGER : ms
}

function mostConfident(sorted: readonly Mention[]): Mention | undefined {
  return first(sorted, (mention) => mention.event.confidence)
}

function statusOf(sorted: readonly Mention[]): EventStatus {
  const told = sorted.map((mention) => mention.event.status)
  const facts = told.filter((status) => status !== 'planned' && status !== 'conditional')
  return facts.at(-1) ?? told.at(-1) ?? 'occurred'
}

function timeOf(sorted: readonly Mention[]): EventTime | null {
  return rankTimes(sorted)[0]?.best ?? null
}

function placeOf(sorted: readonly Mention[]): Place | null {
  return rankPlaces(sorted)[0]?.best ?? null
}

/** A value that articles give. */
export interface ToldValue<T> {
  readonly best: T
  /** Texts that give it, copies left out. */
  readonly origins: Set<string>
  /** Where in the order of publication it was told last. */
  readonly last: number
  /** How precise it is: higher wins before votes are counted. */
  readonly rank: number
}

/** The times that articles give, the one that counts first. */
export function rankTimes(sorted: readonly Mention[]): readonly ToldValue<EventTime>[] {
  const rank = (time: EventTime) => timeRank[time.precision] * 4 + basisRank[time.basis]
  // Votes count between times of one rank of precision; how they became known decides last.
  return rankValues(sorted, {
    valueOf: (event) => event.time,
    nameOf: (time) => time.edtf,
    rank: (time) => timeRank[time.precision],
    tieBreak: rank,
  })
}

/** The places that articles give, the one that counts first. */
export function rankPlaces(sorted: readonly Mention[]): readonly ToldValue<Place>[] {
  return rankValues(sorted, {
    valueOf: (event) => event.place,
    nameOf: (place) => normaliseName(place.name),
    rank: (place) => placeRank[place.precision],
    tieBreak: (place) => (place.lat === undefined ? 0 : 1),
  })
}

interface Choice<T> {
  readonly valueOf: (event: ExtractedEvent) => T | null
  /** Values of one name are the same value. */
  readonly nameOf: (value: T) => string
  /** Higher wins before votes are counted. */
  readonly rank: (value: T) => number
  /** Higher wins among values of one name. */
  readonly tieBreak: (value: T) => number
}

/** By rank, then by the number of texts that give them, then the one told last. */
function rankValues<T>(sorted: readonly Mention[], choice: Choice<T>): readonly ToldValue<T>[] {
  const told = new Map<string, { best: T; origins: Set<string>; last: number; rank: number }>()
  for (const [at, mention] of sorted.entries()) {
    const value = choice.valueOf(mention.event)
    if (value === null) continue
    const name = choice.nameOf(value)
    const first = { best: value, origins: new Set<string>(), last: at, rank: choice.rank(value) }
    const entry = told.get(name) ?? first
    told.set(name, entry)
    entry.origins.add(originOf(mention))
    entry.last = at
    if (strength(choice, value) > strength(choice, entry.best)) {
      Object.assign(entry, { best: value, rank: choice.rank(value) })
    }
  }
  return [...told.values()].sort(
    (a, b) => b.rank - a.rank || b.origins.size - a.origins.size || b.last - a.last,
  )
}

function strength<T>(choice: Choice<T>, value: T): number {
  return choice.rank(value) * 100 + choice.tieBreak(value)
}

/** All actors, those that most articles name first; each under its most frequent name. */
function actorsOf(sorted: readonly Mention[]): readonly Actor[] {
  const found = new Map<string, { actors: Actor[]; origins: Set<string>; at: number }>()
  for (const mention of sorted) {
    for (const actor of mention.event.actors) {
      const key = `${actor.role} ${actorKey(actor)}`
      const entry = found.get(key) ?? { actors: [], origins: new Set(), at: found.size }
      found.set(key, entry)
      entry.actors.push(actor)
      entry.origins.add(originOf(mention))
    }
  }
  return [...found.values()]
    .sort((a, b) => b.origins.size - a.origins.size || a.at - b.at)
    .slice(0, MAX_ACTORS)
    .flatMap(({ actors }) => bestNamed(actors) ?? [])
}

/** The actor under its most frequent name, with the most known of it. */
function bestNamed(actors: readonly Actor[]): Actor | undefined {
  const times = new Map<string, number>()
  for (const { name } of actors) times.set(name, (times.get(name) ?? 0) + 1)
  return first(actors, (actor) => (times.get(actor.name) ?? 0) * 10 + Object.keys(actor).length)
}

/**
 * Articles that say so independently make it surer: the chance that not all of them are wrong.
 * Copies of one text or sentence count once.
 */
function confidenceOf(sorted: readonly Mention[]): number {
  const bySentence = new Map<string, number>()
  const byOrigin = new Map<string, Mention>()
  for (const mention of sorted) {
    const known = byOrigin.get(originOf(mention))
    if (known === undefined || mention.event.confidence > known.event.confidence) {
      byOrigin.set(originOf(mention), mention)
    }
  }
  for (const { sentence, event } of byOrigin.values()) {
    const key = normaliseName(sentence)
    bySentence.set(key, Math.max(bySentence.get(key) ?? 0, event.confidence))
  }
  const allWrong = [...bySentence.values()]
    // Products of floating-point numbers depend on their order.
    .sort((a, b) => a - b)
    .reduce((product, confidence) => product * (1 - confidence), 1)
  // Never wholly sure, unless an article was.
  const surest = Math.max(...bySentence.values())
  return Math.round(Math.max(surest, Math.min(1 - allWrong, 0.99)) * 1000) / 1000
}

/** Who reported it: the publisher's name, or the host of the page. */
function publisherOf({ publisher, url }: Pick<Mention, 'publisher' | 'url'>): string {
  if (publisher !== undefined) return publisher
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}

/** The first of the values of the highest score. */
function first<T>(values: readonly T[], score: (value: T) => number): T | undefined {
  let best: T | undefined
  for (const value of values) if (best === undefined || score(value) > score(best)) best = value
  return best
}
