/**
 * The keys of the log, and how events lie in its index.
 *
 *   table   pk                   sk            row
 *   log     A#locator            X#article#run receipt: what one run found, but for the events that
 *                                              other articles can speak of, too: of these the ids
 *   log     E#event              V#number      what one run says of such an event, and its state then
 *   index   facet#level#value    place         the event's card, to be listed; or the cards of all
 *                                              of one day that are an article's own
 *   index   a#word               actor!level!place   the same in the list of an actor: the word is the
 *                                              last of its name, so the word finds the actor, too
 *   index   pfacet#level#value   place         cards of old days from there on, packed (packs.ts)
 *   index   w#word               words!actor   a name that actors go by (names.ts)
 *   index   r                    instant#id    what was learnt then: of an article or event (recorded.ts)
 *
 * A run is one extractor on one text of the article: `extractor`, or `extractor#edition` from the
 * second text on. A locator stands for the article in the ids of its own events (identity.ts). The
 * log is never changed; the index can be made again from it.
 *
 * The index sorts events by their first day. A question for some days must also find what began
 * before them and lasts; so events of different lengths lie in different levels, and each level is
 * read from as far back as its longest event reaches. Events of one day, nearly all there are, are
 * read exactly. A level of a facet is a partition, the busiest ones several, and each holds all
 * years: a page then costs the same few queries in crowded months and in empty ones.
 *
 * A card that stands in one list more is a row more to write and to keep. So the list of all events
 * is put together from the lists of the most common kinds, and from shards of what is of other kinds.
 */
import type { Facet } from '../model/log.ts'
import type { EventTime } from '../model/timex.ts'
import { normaliseName } from '../names.ts'
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

/** Where nearly all events of known time stand. */
export const DAY: Level = { name: 'day', maxDays: 1, busy: true }

const LONGEST = { name: 'long', maxDays: Number.POSITIVE_INFINITY, busy: false }

/** Where events of unknown time stand, sorted by when they were first recorded. */
export const UNDATED: Level = { name: 'undated', maxDays: 0, busy: true }

/** From short to long. */
export const levels: readonly Level[] = [
  DAY,
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

/** The article of a receipt, from its sort key: a hash, without a mark in it. */
export function articleIn(sk: string): string {
  const [, articleId = ''] = sk.split('#', 2)
  return articleId
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

/** Where a level of a list lies: rows of one partition whose sort keys begin alike. */
export interface Shelf {
  readonly pk: string
  readonly prefix: string
}

/**
 * Half of all events, measured on 241 pages of the web, and of those that others speak of. Each kind
 * makes a page of all events dearer by half a read unit. Another choice is another layout (layout.ts).
 */
const COMMON_KINDS = [
  ...['acquisition', 'aid', 'appointment', 'attack', 'departure', 'endorsement', 'launch'],
  ...['meeting', 'rejection', 'request', 'visit'],
]

/** All shelves of a level of a list. */
export function shelvesOf(facet: Facet, level: Level): readonly Shelf[] {
  if (facet.by !== 'time') return [shelf(facet, level)]
  if (!level.busy) return [shelf(facet, level, 0)]
  const common = COMMON_KINDS.map((value) => shelf({ by: 'kind', value }, level))
  const shards = Array.from({ length: settings.log.shards }, (_, n) => shelf(facet, level, n))
  return [...common, ...shards]
}

/** The shelf where an event's row stands; undefined if it is in the list by that of another facet. */
export function shelfOf(
  facet: Facet,
  level: Level,
  { id, kind }: { readonly id: string; readonly kind: string },
): Shelf | undefined {
  if (facet.by !== 'time') return shelf(facet, level)
  if (!level.busy) return shelf(facet, level, 0)
  return COMMON_KINDS.includes(kind) ? undefined : shelf(facet, level, shardOf(id))
}

/** Written millions of times: facets and levels by their first letters. */
function shelf(facet: Facet, level: Level, shard = 0): Shelf {
  const [by, length] = [facet.by.charAt(0), level.name.charAt(0)]
  if (facet.by === 'actor') {
    return { pk: actorPk(lastWordOf(facet.value)), prefix: `${facet.value}!${length}!` }
  }
  const value = facet.by === 'time' ? String(shard) : facet.value.slice(0, MAX_VALUE_CHARS)
  return { pk: `${by}#${length}#${value}`, prefix: '' }
}

/** Where old cards of a list are packed: undefined for lists that are not. */
export function packPk(facet: Facet, level: Level): string | undefined {
  if (facet.by === 'actor' || !level.busy) return undefined
  // One for events of all kinds: only one worker packs.
  return `p${shelf(facet, level).pk}`
}

/** Whether the cards of a row are packed when they are old. */
export function isPackable({ pk }: Key): boolean {
  return /^[tkc]#[du]#/.test(pk)
}

/** Whether a row of the index is a pack. */
export function isPackRow({ pk }: Key): boolean {
  return /^p[tkc]#/.test(pk)
}

/** Where the lists of actors are whose names end with the word. */
export function actorPk(word: string): string {
  return `a#${word.slice(0, MAX_VALUE_CHARS)}`
}

/** The last word of the name or id that is an actor's key. */
export function lastWordOf(actorKey: string): string {
  const name = normaliseName(actorKey.slice(actorKey.indexOf(':') + 1))
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** The place of a row in its list, from its sort key. */
export function placeIn(sk: string): string {
  return sk.slice(sk.lastIndexOf('!') + 1)
}

/** Whether a row of the index is one of a list. */
export function isListRow({ pk }: Key): boolean {
  return /^[tkca]#/.test(pk)
}

/** Ids are hashes, so any character spreads evenly; this one is the same in all of an article's own. */
function shardOf(id: string): number {
  return id.charCodeAt(id.length - OWN_CHARS - 1) % settings.log.shards
}

/** A place without what tells an article's own events from each other: where they stand together. */
export function groupPlace(at: string): string {
  return at.slice(0, -OWN_CHARS)
}
