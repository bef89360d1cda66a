/**
 * Events as an iCalendar file (RFC 5545): an all-day entry each, from its first to its last day. A
 * calendar has no place for what is not dated, or is open at one end; those are left out. The text
 * says when a date is known only to the month, say, because a calendar cannot.
 */
import type { EventStatus } from '../../model/event.ts'
import type { EventCard } from '../../model/log.ts'
import { headlineOf, wellFormed } from './headline.ts'

const DAY_MS = 86_400_000

const statuses: Readonly<Record<EventStatus, string>> = {
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  conditional: 'TENTATIVE',
  denied: 'CANCELLED',
}

export const ics = {
  head: () => lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Events//EN']),
  one: (event: EventCard) => {
    const days = daysOf(event)
    if (days === undefined) return undefined
    const { place } = event
    const { lat, lon } = place ?? {}
    return lines([
      'BEGIN:VEVENT',
      `UID:${event.id}@dateline`,
      `DTSTAMP:${event.recordedAt.replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${days.first}`,
      `DTEND;VALUE=DATE:${days.behind}`,
      `SUMMARY:${escapeText(headlineOf(event))}`,
      `DESCRIPTION:${escapeText(descriptionOf(event))}`,
      `STATUS:${statuses[event.status]}`,
      `CATEGORIES:${escapeText(event.kind)}`,
      ...(place === null ? [] : [`LOCATION:${escapeText(place.name)}`]),
      ...(lat === undefined || lon === undefined ? [] : [`GEO:${lat};${lon}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ])
  },
  between: '',
  tail: 'END:VCALENDAR\r\n',
} as const

/** First day, and the day behind the last one; undefined when a calendar cannot hold them. */
function daysOf({ time }: EventCard): { first: string; behind: string } | undefined {
  const { start, end } = time ?? { start: null, end: null }
  if (start === null || end === null) return undefined
  const behind = Date.parse(end) + DAY_MS
  // Years of more or less than four digits have no date in a calendar.
  if (!/^\d{4}-/.test(start) || Number.isNaN(behind) || !/^\d{4}-\d\d-\d\d$/.test(end)) {
    return undefined
  }
  const next = new Date(behind).toISOString().slice(0, 10)
  return next.startsWith('+') ? undefined : { first: compact(start), behind: compact(next) }
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function descriptionOf({ evidence, time }: EventCard): string {
  if (time === null || time.precision === 'day') return evidence
  return `${evidence}\n(known to the ${time.precision}: ${time.edtf})`
}

/** RFC 5545, section 3.3.11; without control characters. */
function escapeText(text: string): string {
  return (
    wellFormed(text)
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: section 3.1 excludes them.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  )
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${fold(line)}\r\n`).join('')
}

/** Lines of at most 75 octets, the rest behind a break and a space (section 3.1). */
function fold(line: string): string {
  let [folded, octets] = ['', 0]
  // By characters, so that no character is cut.
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
