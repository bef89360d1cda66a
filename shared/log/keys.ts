/**
 * The keys of the log table: what stands where, and how events lie in the index `month`.
 *
 *   pk            sk                      row
 *   A#article     X#run                   receipt: the events that the article speaks of
 *   E#event       M#article#run           mentions: written once, the truth
 *   E#event       R#recordedAt#version    a past state
 *   E#event       S                       the present state; carries `version` and the index keys
 *
 * A run is one extractor on one text of the article: `extractor`, or `extractor#edition` from the
 * second text on.
 *
 * The index sorts events by their first day. A question for some days must also find what began
 * before them and lasts; so events of different lengths lie in different levels, and each level is
 * read from as far back as its longest event reaches. Events of one day, nearly all there are, are
 * read exactly. A level is a partition, the busiest ones several (shards), and each holds all years:
 * a page then costs the same few queries in crowded months and in empty ones.
 */
import type { EventTime } from '../model/timex.ts'
import type { Key } from '../ports.ts'
import { settings } from '../settings.ts'
import { daysBetween, isDay } from './days.ts'

/** A level of the index: events that last at most `maxDays`. */
export interface Level {
  readonly name: string
  readonly maxDays: number
  /** Partitions; each takes 1,000 writes of a KB and 3,000 reads of 4 KB a second. */
  readonly shards: number
}

const LONGEST = { name: 'long', maxDays: Number.POSITIVE_INFINITY, shards: 1 }

/** Where events of unknown time stand, sorted by when they were first recorded. */
export const UNDATED: Level = { name: 'undated', maxDays: 0, shards: settings.log.shards }

/** From short to long. */
export const levels: readonly Level[] = [
  { name: 'day', maxDays: 1, shards: settings.log.shards },
  { name: 'month', maxDays: 31, shards: 1 },
  { name: 'year', maxDays: 366, shards: 1 },
  LONGEST,
]

/** Sorts before every day: where events with an open beginning stand. */
const FIRST_DAY = '0000-01-01'

export const STATE = 'S'

export function eventPk(id: string): string {
  return `E#${id}`
}

/** One extractor on one text of an article; editions count from 1. */
export interface Run {
  readonly articleId: string
  readonly extractor: string
  readonly edition: number
}

export function receiptKey(run: Run): Key {
  return { pk: `A#${run.articleId}`, sk: `X#${nameOf(run)}` }
}

export function mentionKey(id: string, run: Run): Key {
  return { pk: eventPk(id), sk: `M#${run.articleId}#${nameOf(run)}` }
}

function nameOf({ extractor, edition }: Run): string {
  return edition === 1 ? extractor : `${extractor}#${edition}`
}

/** Padded, so that versions sort as numbers do. */
export function revisionKey(id: string, recordedAt: string, version: number): Key {
  return { pk: eventPk(id), sk: `R#${recordedAt}#${String(version).padStart(8, '0')}` }
}

/** Where an event stands in the index. */
export interface Placing {
  readonly monthPk: string
  readonly monthSk: string
}

/** Places an event in the index by its time, or by its first recording when it has none. */
export function placingOf(
  id: string,
  { time, firstRecordedAt }: { readonly time: EventTime | null; readonly firstRecordedAt: string },
): Placing {
  if (time === null || (time.start === null && time.end === null)) {
    return { monthPk: partitionPk(UNDATED, shardOf(id)), monthSk: `${firstRecordedAt}#${id}` }
  }
  const [start, end] = [dayOf(time.start), dayOf(time.end)]
  const monthPk = partitionPk(levelOf(start, end), shardOf(id))
  return { monthPk, monthSk: `${start ?? FIRST_DAY}#${id}` }
}

/** @param shard 0 or more; wraps around */
export function partitionPk(level: Level, shard: number): string {
  return `${level.name}#${shard % level.shards}`
}

function levelOf(start: string | undefined, end: string | undefined): Level {
  if (start === undefined || end === undefined) return LONGEST
  const days = daysBetween(start, end)
  return levels.find((level) => days <= level.maxDays) ?? LONGEST
}

/** Years before 0 and after 9999 are as good as open ends. */
function dayOf(text: string | null): string | undefined {
  return text !== null && isDay(text) ? text : undefined
}

/** Ids are hashes, so their last character spreads evenly. */
function shardOf(id: string): number {
  return id.charCodeAt(id.length - 1)
}
