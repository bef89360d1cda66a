/**
 * Events as CSV (RFC 4180): a header line, CRLF, quotes doubled. News text is foreign text, and a
 * spreadsheet runs a cell that begins like a formula; such cells get an apostrophe in front, as
 * OWASP advises ("CSV Injection"). Numbers stay numbers.
 */
import type { Actor } from '../../model/event.ts'
import type { EventCard } from '../../model/log.ts'

type Cell = string | number | null | undefined

/** What a flat table says of an event: name of the column, and its cell. */
export const columns: readonly (readonly [string, (event: EventCard) => Cell])[] = [
  ['id', (event) => event.id],
  ['kind', (event) => event.kind],
  ['class', (event) => event.class],
  ['plover', (event) => event.plover],
  ['status', (event) => event.status],
  ['start', (event) => event.time?.start],
  ['end', (event) => event.time?.end],
  ['edtf', (event) => event.time?.edtf],
  ['precision', (event) => event.time?.precision],
  ['basis', (event) => event.time?.basis],
  ['agents', (event) => namesOf(event.actors, 'agent')],
  ['recipients', (event) => namesOf(event.actors, 'recipient')],
  ['place', (event) => event.place?.name],
  ['country', (event) => event.place?.country],
  ['lat', (event) => event.place?.lat],
  ['lon', (event) => event.place?.lon],
  ['attribution', (event) => event.attribution],
  ['confidence', (event) => event.confidence],
  ['sources', (event) => event.sourceCount],
  ['publishers', (event) => event.publishers.join('; ')],
  ['title', (event) => event.title],
  ['evidence', (event) => event.evidence],
  ['firstReported', (event) => event.firstReported],
  ['lastReported', (event) => event.lastReported],
  ['recordedAt', (event) => event.recordedAt],
  ['revision', (event) => event.revision],
]

/** A header line, then one line an event. Several names in one cell are parted by "; ". */
export function renderCsv(events: readonly EventCard[]): string {
  const lines = [
    columns.map(([name]) => name),
    ...events.map((event) => columns.map(([, cellOf]) => renderCell(cellOf(event)))),
  ]
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('')
}

function renderCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function namesOf(actors: readonly Actor[], role: Actor['role']): string {
  return actors
    .filter((actor) => actor.role === role)
    .map(({ name }) => name)
    .join('; ')
}
