/** Arithmetic on calendar days `YYYY-MM-DD`, without time zones: day numbers since 1970-01-01. */

const DAY_MS = 86_400_000

/** Whether a text is a day of the years 0000 to 9999 that the calendar has. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    dayAt(dayNumber(text)) === text
  )
}

/** The day `days` later (or earlier, if negative), kept within the years 0000 to 9999. */
export function addDays(day: string, days: number): string {
  const [first, last] = [dayNumber('0000-01-01'), dayNumber('9999-12-31')]
  return dayAt(Math.min(Math.max(dayNumber(day) + days, first), last))
}

/** How many days a closed interval covers; 1 for a single day. */
export function daysBetween(start: string, end: string): number {
  return dayNumber(end) - dayNumber(start) + 1
}

/** The Monday of the ISO week (ISO 8601, Monday to Sunday) in which a day lies. */
export function mondayOf(day: string): string {
  // 1970-01-01 was a Thursday, three days after its Monday.
  const number = dayNumber(day)
  return dayAt(number - ((((number + 3) % 7) + 7) % 7))
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(day) / DAY_MS)
}

function dayAt(number: number): string {
  const text = new Date(number * DAY_MS).toISOString()
  // Years outside 0000 to 9999 have a sign and six digits.
  return text.slice(0, text.indexOf('T'))
}
