/** Events, feeds and dates as tables for a terminal. */
import Table from 'cli-table3'
import type { LoggedEvent } from '../shared/model/event.ts'
import type { FeedRecord } from '../shared/model/feed.ts'
import type { Timex } from '../shared/model/timex.ts'
import type { WatchedActor } from '../shared/own.ts'
import { colours } from './environment.ts'

const NARROWEST = 80

/** Below it the sentence would have no room beside six columns. */
const WIDE = 110

/** Events, one a row, with the sentence behind each. */
export function eventTable(events: readonly LoggedEvent[], width = screenWidth()): string {
  return width < WIDE ? narrowEventTable(events, width) : wideEventTable(events, width)
}

function narrowEventTable(events: readonly LoggedEvent[], width: number): string {
  const fixed = [13, 16, 19]
  const rest = width - fixed.reduce((sum, each) => sum + each, 0) - 5
  const table = newTable(
    ['when', 'what', 'who, where', 'the sentence that says so'],
    [...fixed, rest],
  )
  for (const event of events) {
    const { time, kind, status, actors, place } = event
    table.push([
      // An interval is broken where it may be: a table cuts what has no gaps.
      time === null ? 'not dated' : time.edtf.replace('/', '/ '),
      status === 'occurred' ? kind : `${kind} (${status})`,
      [...actors.map(({ name }) => name), place?.name ?? ''].filter(Boolean).join(', '),
      sentenceOf(event),
    ])
  }
  return `${table.toString()}\n`
}

function wideEventTable(events: readonly LoggedEvent[], width: number): string {
  const fixed = [23, 18, 11, 16]
  const rest = Math.max(2 * 16, width - fixed.reduce((sum, each) => sum + each, 0) - 7)
  const who = Math.floor(rest * 0.35)
  const table = newTable(
    ['when', 'what', 'status', 'where', 'who', 'the sentence that says so'],
    [...fixed, who, rest - who],
  )
  for (const event of events) {
    table.push([
      whenOf(event),
      event.kind,
      event.status,
      event.place?.name ?? '',
      event.actors.map(({ name }) => name).join(', '),
      sentenceOf(event),
    ])
  }
  return `${table.toString()}\n`
}

/** Feeds with their health. */
export function feedTable(feeds: readonly FeedRecord[], width = screenWidth()): string {
  const fixed = [18, 9, 22]
  const rest = Math.max(2 * 16, width - fixed.reduce((sum, each) => sum + each, 0) - 6)
  const table = newTable(
    ['id', 'state', 'next poll', 'address', 'health'],
    [...fixed, Math.ceil(rest / 2), Math.floor(rest / 2)],
  )
  for (const feed of feeds) {
    table.push([feed.id, feed.state, feed.nextPollAt ?? '', feed.url, healthOf(feed)])
  }
  return `${table.toString()}\n`
}

/** Watched actors with their other names. */
export function actorTable(actors: readonly WatchedActor[]): string {
  const table = new Table({
    head: ['id', 'name', 'also', 'type', 'country', 'sector'],
    style: style(),
  })
  for (const { id, name, aliases = [], type, country = '', sector = '' } of actors) {
    table.push([id, name, aliases.join(', '), type, country, sector])
  }
  return `${table.toString()}\n`
}

/** Two columns: a name and what it says. */
export function factTable(facts: readonly (readonly [string, string | number])[]): string {
  const table = new Table({ style: style() })
  for (const [name, value] of facts) table.push([name, String(value)])
  return `${table.toString()}\n`
}

/** Temporal expressions, one a row; with `why`, a column of reasons. */
export function timexTable(timexes: readonly Timex[], why?: (timex: Timex) => string): string {
  const head = ['text', 'type', 'value', 'EDTF', 'known']
  const table = new Table({ head: why ? [...head, 'why'] : head, style: style() })
  for (const timex of timexes) {
    const { text, type, value, edtf = '', basis, unresolved } = timex
    const row = [text.replace(/\s+/g, ' '), type, value || '?', edtf, unresolved ?? basis]
    table.push(why ? [...row, why(timex)] : row)
  }
  return `${table.toString()}\n`
}

/** How well a feed is, in words. */
function healthOf(feed: FeedRecord): string {
  if (feed.error !== undefined) {
    return `${feed.failures} failed: ${feed.error.code}: ${feed.error.message}`
  }
  if (feed.lastSuccessAt === undefined) return 'not polled yet'
  const { push } = feed
  const hub = push === undefined ? '' : `, hub ${push.state}`
  return `ok at ${feed.lastSuccessAt}${hub}`
}

function whenOf({ time }: LoggedEvent): string {
  if (time === null) return 'not dated'
  return time.basis === 'explicit' ? time.edtf : `${time.edtf} (${time.text ?? time.basis})`
}

function sentenceOf({ evidence, sourceCount }: LoggedEvent): string {
  const text = evidence.replace(/\s+/g, ' ').trim()
  return sourceCount > 1 ? `${text} (${sourceCount} sources)` : text
}

function newTable(head: string[], colWidths: number[]): InstanceType<typeof Table> {
  return new Table({ head, colWidths, wordWrap: true, style: style() })
}

function style(): { readonly head: string[]; readonly border: string[] } {
  return colours() ? { head: ['bold'], border: ['gray'] } : { head: [], border: [] }
}

function screenWidth(): number {
  return Math.max(NARROWEST, process.stdout.columns ?? 140)
}
