/**
 * The days that an EDTF level 1 expression (ISO 8601-2:2019) spans: pure noun logic, for whoever
 * has a date as EDTF and needs its first and last day (filters, index keys, merging).
 *
 * Read are days, months, years, seasons (21 to 24), unspecified digits at the end (`199X`,
 * `2024-XX`), intervals, open (`..`) and unknown (empty) ends, and the qualifiers `~`, `?`, `%`,
 * which change nothing here. Seasons are those of the northern hemisphere in whole months, winter
 * beginning in December of the year it is named after.
 */

/** First and last day, both inclusive, `YYYY-MM-DD`; `null` where the expression is open. */
export interface EdtfBounds {
  readonly start: string | null
  readonly end: string | null
}

/**
 * The bounds of an EDTF expression; undefined when it is not one, or lies outside of the years
 * 0001 to 9999.
 *
 * @example edtfBounds('2024-06~') // { start: '2024-06-01', end: '2024-06-30' }
 */
export function edtfBounds(edtf: string): EdtfBounds | undefined {
  const parts = edtf.split('/')
  if (parts.length === 1) return pointBounds(edtf)
  if (parts.length !== 2) return undefined
  const [from = '', to = ''] = parts
  const start = isOpen(from) ? OPEN : pointBounds(from)
  const end = isOpen(to) ? OPEN : pointBounds(to)
  if (start === undefined || end === undefined) return undefined
  if (start === OPEN && end === OPEN) return undefined
  const bounds = { start: start.start, end: end.end }
  const ordered = bounds.start === null || bounds.end === null || bounds.start <= bounds.end
  return ordered ? bounds : undefined
}

const OPEN: EdtfBounds = { start: null, end: null }
const FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }
const POINT = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?$/

function isOpen(part: string): boolean {
  return part === '' || part === '..'
}

function pointBounds(text: string): EdtfBounds | undefined {
  const [, year, month = 'XX', day = 'XX'] = POINT.exec(text) ?? []
  if (year === undefined) return undefined
  if (month === 'XX') return day === 'XX' ? yearBounds(year) : undefined
  if (year.includes('X')) return undefined
  return day === 'XX' ? monthBounds(Number(year), month) : dayBounds(year, month, day)
}

function yearBounds(year: string): EdtfBounds | undefined {
  return between(`${year.replaceAll('X', '0')}-01-01`, `${year.replaceAll('X', '9')}-12-31`)
}

function dayBounds(year: string, month: string, day: string): EdtfBounds | undefined {
  const exists = Number(day) > 0 && Number(day) <= lengthOf(Number(year), Number(month))
  return exists ? between(`${year}-${month}-${day}`, `${year}-${month}-${day}`) : undefined
}

function monthBounds(year: number, month: string): EdtfBounds | undefined {
  const first = FIRST_MONTH[month] ?? Number(month)
  const months = month in FIRST_MONTH ? 3 : 1
  if (first < 1 || first > 12) return undefined
  const last = first + months - 1
  const lastYear = last > 12 ? year + 1 : year
  const lastMonth = last > 12 ? last - 12 : last
  const lastDay = lengthOf(lastYear, lastMonth)
  return between(dayText(year, first, 1), dayText(lastYear, lastMonth, lastDay))
}

function between(start: string, end: string): EdtfBounds | undefined {
  const from = start.startsWith('0000') ? `0001${start.slice(4)}` : start
  return from <= end && end.length === 10 ? { start: from, end } : undefined
}

/** Days in a month; 0 for a month that does not exist. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function dayText(year: number, month: number, dayOfMonth: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}
