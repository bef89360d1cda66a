/** Events as JSON lines (ndjson.org): one event a line. */
import type { EventCard } from '../../model/log.ts'

/** One line an event, each ended by a newline. */
export function renderNdjson(events: readonly EventCard[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('')
}
