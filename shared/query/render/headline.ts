/** Words for people: a line that tells an event by its kind, who, and where; and text made whole. */
import type { EventCard } from '../../model/log.ts'

/** @example 'treaty signing: Vladimir Putin, Kim Jong Un (Pyongyang), planned' */
export function headlineOf({ kind, actors, place, status }: EventCard): string {
  const names = [...new Set(actors.map(({ name }) => name))].slice(0, 4).join(', ')
  return [
    kind.replaceAll('-', ' '),
    names === '' ? '' : `: ${names}`,
    place === null ? '' : ` (${place.name})`,
    status === 'occurred' ? '' : `, ${status}`,
  ].join('')
}

/** Without halves of surrogate pairs, which no encoding can carry. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}
