/**
 * Weeks of ISO 8601 (2024-W25): Monday to Sunday, in the year of their Thursday. Counts by week name
 * them, and a question may be put with that name.
 */
const DAY_MS = 86_400_000

/** The week of a day (YYYY-MM-DD); undefined for what is no day. */
export function weekOf(day: string): string | undefined {
  const ms = Date.parse(day)
  if (Number.isNaN(ms)) return undefined
  const thursday = new Date(ms + (4 - dayOfWeek(ms)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - firstDayOf(year)) / (7 * DAY_MS)) + 1
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

/** Monday and Sunday of a week; undefined for what is no week, or for one that its year lacks. */
export function weekBounds(text: string): { start: string; end: string } | undefined {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(text) ?? []
  if (year === undefined) return undefined
  // The fourth of January is always in the first week.
  const fourth = firstDayOf(Number(year)) + 3 * DAY_MS
  const monday = fourth + (1 - dayOfWeek(fourth) + (Number(week) - 1) * 7) * DAY_MS
  const bounds = { start: dayAt(monday), end: dayAt(monday + 6 * DAY_MS) }
  return weekOf(bounds.start) === text ? bounds : undefined
}

/** 1 is Monday. */
function dayOfWeek(ms: number): number {
  return new Date(ms).getUTCDay() || 7
}

function firstDayOf(year: number): number {
  const first = new Date(0)
  first.setUTCFullYear(year, 0, 1)
  return first.getTime()
}

function dayAt(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
