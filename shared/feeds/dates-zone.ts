/**
 * A time zone as written -> minutes ahead of UTC: offsets, abbreviations, names of the IANA
 * database (by way of Intl).
 */
import { zoneNames } from '../data/zone-names.ts'

const byName = new Map<string, number>(
  zoneNames.map(({ name, offset }) => [name, minutesOf(offset)] as const),
)

/** Offsets of real zones go from -12:00 to +14:00. */
const MAX_MINUTES = 14 * 60

/**
 * Minutes ahead of UTC; undefined for what is no zone. `wallMs` is the time as written, read as
 * if it were UTC: it decides over summer time where the zone is a place.
 */
export function zoneMinutes(zone: string, wallMs: number): number | undefined {
  const text = zone.toLowerCase().replace(/\s+/g, '').replace('−', '-')
  const known = byName.get(text)
  if (known !== undefined) return known
  const offset = /^(?:utc|gmt|ut|z)?([+-]\d{1,2}(?::?\d{2})?)$/.exec(text)?.[1]
  if (offset !== undefined) return inRange(minutesOf(offset))
  if (!text.includes('/')) return undefined
  const place = placeMinutes(text, wallMs)
  // The first guess reads the wall clock as UTC; the second is right but in the hour of a change.
  return place === undefined ? undefined : placeMinutes(text, wallMs - place * 60_000)
}

function minutesOf(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1
  const digits = offset.slice(1).replace(':', '')
  const hours = Number(digits.slice(0, digits.length > 2 ? -2 : undefined))
  return sign * (hours * 60 + (digits.length > 2 ? Number(digits.slice(-2)) : 0))
}

function inRange(minutes: number): number | undefined {
  return Math.abs(minutes) <= MAX_MINUTES ? minutes : undefined
}

/** Making a format costs a hundred times what using it costs. */
const formats = new Map<string, Intl.DateTimeFormat>()
const MAX_FORMATS = 100

function placeMinutes(place: string, ms: number): number | undefined {
  try {
    const format = formats.get(place) ?? newFormat(place)
    const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const offset = name.replace('GMT', '')
    return offset === '' ? 0 : minutesOf(offset)
  } catch {
    // No such zone, or a time that no calendar has.
    return undefined
  }
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  if (formats.size < MAX_FORMATS) formats.set(timeZone, format)
  return format
}
