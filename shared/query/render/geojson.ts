/**
 * Events as GeoJSON (RFC 7946): a feature each, its point when the place is known to that, and the
 * record as its properties. An event without a point is a feature without geometry, as section 3.2
 * of the RFC has it, so that no event is lost on the way to a map.
 */
import type { EventCard } from '../../model/log.ts'

export const geojson = {
  head: () => '{"type":"FeatureCollection","features":[\n',
  one: (event: EventCard) => {
    const { id, ...properties } = event
    const { lat, lon } = event.place ?? {}
    const geometry =
      lat === undefined || lon === undefined ? null : { type: 'Point', coordinates: [lon, lat] }
    return JSON.stringify({ type: 'Feature', id, geometry, properties })
  },
  between: ',\n',
  tail: '\n]}\n',
} as const
