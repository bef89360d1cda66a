/** Events as one JSON document. */
import type { EventPage } from '../find-events.ts'

/** `{events, next?, partial?, explain?}`: `partial` tells that a read budget ended the page early. */
export function renderJson({ events, next, partial }: EventPage, explain?: object): string {
  return JSON.stringify({
    events,
    ...(next === undefined ? {} : { next }),
    ...(partial ? { partial } : {}),
    ...(explain === undefined ? {} : { explain }),
  })
}
