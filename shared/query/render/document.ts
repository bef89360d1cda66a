/**
 * A list of events as a document of another format, made piece by piece: so the API renders a page
 * and the command line a list of any length with the same code, in constant memory.
 */
import type { CardOrder, EventCard } from '../../model/log.ts'
import type { AskedFor } from './asked-for.ts'
import { atom } from './atom.ts'
import { geojson } from './geojson.ts'
import { ics } from './ics.ts'

/** How a document of many events is put together. */
export interface DocumentFormat {
  /** What stands before the events; may look at the first page of them. */
  head(first: readonly EventCard[], asked: AskedFor): string
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

/** A feed tells what is new to the log, however long ago it was; a list goes back from what is to come. */
export function orderOf(format: string): CardOrder {
  return format === 'atom' ? 'latest' : 'newest'
}

/** Renders one page of events as a whole document. */
export function renderDocument(
  format: DocumentFormat,
  events: readonly EventCard[],
  asked: AskedFor = { pairs: [] },
): string {
  const parts = events.flatMap((event) => format.one(event) ?? [])
  return format.head(events, asked) + parts.join(format.between) + format.tail
}
