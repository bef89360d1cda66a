/**
 * A list of events as a document of another format, made piece by piece: so the API renders a page
 * and the command line a list of any length with the same code, in constant memory.
 */
import type { EventCard } from '../../model/log.ts'
import { atom } from './atom.ts'
import { geojson } from './geojson.ts'
import { ics } from './ics.ts'

/** How a document of many events is put together. */
export interface DocumentFormat {
  /** What stands before the events; may look at the first page of them. */
  head(first: readonly EventCard[]): string
  /** One event; undefined when the format cannot hold it. */
  one(event: EventCard): string | undefined
  readonly between: string
  readonly tail: string
}

/** The formats that are documents, by the name that `format` accepts. */
export const documents: Readonly<Record<'atom' | 'geojson' | 'ics', DocumentFormat>> = {
  atom,
  geojson,
  ics,
}

/** Renders one page of events as a whole document. */
export function renderDocument(format: DocumentFormat, events: readonly EventCard[]): string {
  const parts = events.flatMap((event) => format.one(event) ?? [])
  return format.head(events) + parts.join(format.between) + format.tail
}
