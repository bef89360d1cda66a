/** Arithmetic on instants: ISO 8601 strings in UTC, no zone of the machine anywhere. */

/** The instant that many seconds later (or earlier, when negative), with milliseconds. */
export function addSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString()
}
