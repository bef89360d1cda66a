/**
 * The keys of the log, and how events lie in its index.
 *
 *   table   pk                   sk            row
 *   log     A#locator            X#article#run receipt: what one run found, but for the events that
 *                                              other articles can speak of, too: of these the ids
 *   log     E#event              V#number      what one run says of such an event, and its state then
 *   index   facet#level#value    place         the event's card, to be listed; or the cards of all
 *                                              of one day that are an article's own
 *   index   w#word               words!actor   a name that actors go by (names.ts)
 *   index   r#shard              instant!article   what was learnt then (recorded.ts)
 *
 * A run is one extractor on one text of the article: `extractor`, or `extractor#edition` from the
 * second text on. A locator stands for the article in the ids of its own events (identity.ts). The
 * log is never changed; the index can be made again from it.
 *
 * The index sorts events by their first day. A question for some days must also find what began
 * before them and lasts; so events of different lengths lie in different levels, and each level is
 * read from as far back as its longest event reaches. Events of one day, nearly all there are, are
 * read exactly. A level of a facet is a partition, the busiest ones several (shards), and each holds
 * all years: a page then costs the same few queries in crowded months and in empty ones.
 */
import type { Facet } from '../model/log.ts'
import type { EventTime } from '../model/timex.ts'
import type { Key } from '../ports.ts'
import { settings } from '../settings.ts'
import { daysBetween, isDay } from './days.ts'
import { locatorOf, OWN_CHARS } from './identity.ts'

/** A level of the index: events that last at most `maxDays`. */
export interface Level {
  readonly name: string
  readonly maxDays: number
  /** Whether it holds so much that a list of all events needs several partitions of it. */
  readonly busy: boolean
}

const LONGEST = { name: 'long', maxDays: Number.POSITIVE_INFINITY, busy: false }

/** Where events of unknown time stand, sorted by when they were first recorded. */
export const UNDATED: Level = { name: 'undated', maxDays: 0, busy: true }

/** From short to long. */
export const levels: readonly Level[] = [
  { name: 'day', maxDays: 1, busy: true },
  { name: 'month', maxDays: 31, busy: false },
  { name: 'year', maxDays: 366, busy: false },
  LONGEST,
]

/** Sorts before every day: where events with an open beginning stand. */
const FIRST_DAY = '0000-01-01'

/** DynamoDB's limits are 2,048 and 1,024 bytes; a character has four at most. */
const MAX_VALUE_CHARS = 200

/** One extractor on one text of an article; editions count from 1. */
export interface Run {
  readonly articleId: string
  readonly extractor: string
  readonly edition: number
}

/** @param locator of the article */
export function articlePk(locator: string): string {
  return `A#${locator}`
}

export function receiptKey({ articleId, extractor, edition }: Run): Key {
  const run = edition === 1 ? extractor : `${extractor}#${edition}`
  return { pk: articlePk(locatorOf(articleId)), sk: `X#${articleId}#${run}` }
}

export function eventPk(id: string): string {
  return `E#${id}`
}

/** @param number from 1; padded, so that versions sort as numbers do */
export function versionKey(id: string, number: number): Key {
  return { pk: eventPk(id), sk: `V#${String(number).padStart(8, '0')}` }
}

/** Where an event stands in every list that it is in. */
export interface Place {
  readonly level: Level
  /** Sort key: first day or first recording, then the id. */
  readonly at: string
}

/** Places an event by its time, or by its first recording when it has none. */
export function placeOf(
  id: string,
  { time, firstRecordedAt }: { readonly time: EventTime | null; readonly firstRecordedAt: string },
): Place {
  const level = levelOf(time)
  if (level === UNDATED) return { level, at: `${firstRecordedAt}#${id}` }
  return { level, at: `${dayOf(time?.start ?? null) ?? FIRST_DAY}#${id}` }
}

/** The level of events of this time. */
export function levelOf(time: EventTime | null): Level {
  if (time === null || (time.start === null && time.end === null)) return UNDATED
  const [start, end] = [dayOf(time.start), dayOf(time.end)]
  if (start === undefined || end === undefined) return LONGEST
  const days = daysBetween(start, end)
  return levels.find((level) => days <= level.maxDays) ?? LONGEST
}

/** Years before 0 and after 9999 are as good as open ends. */
function dayOf(text: string | null): string | undefined {
  return text !== null && isDay(text) ? text : undefined
}

/** Partitions of a level of a facet: each takes 1,000 writes of a KB and 3,000 reads of 4 KB a second. */
export function shardsOf({ by }: Facet, level: Level): number {
  return by === 'time' && level.busy ? settings.log.shards : 1
}

/** @param shard 0 or more; wraps around */
export function partitionPk(facet: Facet, level: Level, shard: number): string {
  const value = facet.by === 'time' ? shard % shardsOf(facet, level) : facet.value
  return `${facet.by}#${level.name}#${String(value).slice(0, MAX_VALUE_CHARS)}`
}

/** Ids are hashes, so any character spreads evenly; this one is the same in all of an article's own. */
export function shardOf(id: string): number {
  return id.charCodeAt(id.length - OWN_CHARS - 1)
}

/** A place without what tells an article's own events from each other: where they stand together. */
export function groupPlace(at: string): string {
  return at.slice(0, -OWN_CHARS)
}
