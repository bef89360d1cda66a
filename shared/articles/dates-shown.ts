/**
 * The dates that a page shows its readers, and the one in its address.
 *
 * Only short lines count, and not those of other articles (teasers, comments). The closer to the
 * title, the more it is the article's own.
 */
import { modifiedCues, publishedCues } from '../data/date-words.ts'
import type { DateCandidate } from './dates-declared.ts'
import { type FoundDate, findDates, type NumberOrder } from './dates-parse.ts'
import { placeOf, WRAPS } from './dates-place.ts'
import { type Element, type Page, textOf } from './read-tree.ts'

/** The date in an address: whole days only. */
export function dateInUrl(url: string | undefined): DateCandidate | undefined {
  if (url === undefined) return undefined
  const path = url
    .slice(0, 2_000)
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
  const found = YEAR_FIRST.exec(path) ?? YEAR_FIRST_RUN.exec(path)
  const [, year, month, date] = found ?? []
  const [, lastDate, lastMonth, lastYear] = (found === null && YEAR_LAST.exec(path)) || []
  const written =
    found === null ? `${lastYear}-${lastMonth}-${lastDate}` : `${year}-${month}-${date}`
  const day = findDates(written, 'unknown')[0]?.day
  return day === undefined ? undefined : { source: 'url', means: 'published', day, value: day }
}

const YEAR_FIRST = /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/
const YEAR_FIRST_RUN = /[/_-]((?:19|20)\d\d)\/?(\d\d)\/?(\d\d)(?=[/_.-]|$)/
const YEAR_LAST = /[/_-](\d\d)[._-](\d\d)[._-](20\d\d)(?=[/_.-]|$)/

/** Lines longer than this are running text, unless their class says that they are about the page. */
const LINE_CHARS = 160
const META_LINE_CHARS = 500
/** So many lines after the title may hold its date, and so many before. */
const LINES_AFTER = 12
const LINES_BEFORE = 3

interface Line {
  readonly element: Element
  readonly text: string
  /** Lines since the title: 1 = the first after it, -1 = the last before it. */
  readonly distance: number
}

/** Dates in short lines, in the order of the page. `titleAt` as `findShownTitle` gives it. */
export function datesShown(
  page: Page,
  { order, titleAt }: { readonly order: NumberOrder; readonly titleAt: number },
): DateCandidate[] {
  const wrapChars = page.root.chars * WRAPS
  const found: Ranked[] = []
  for (const line of linesOf(page, titleAt)) {
    for (const date of findDates(line.text, order)) found.push(...judge(line, date, wrapChars))
  }
  found.push(...datelines(page, { order, titleAt }))
  return found.sort((a, b) => a.rank - b.rank)
}

/** So many elements after the title, the text begins. */
const DATELINE_ELEMENTS = 80
/** "(5 May 2020) Nobody", "5.5.2020 – Nobody", "NORTHPORT, May 5, 2020 /Wire/ -- Nobody". */
const DATELINE_BEFORE = /^(?:[([]|\p{Lu}[\p{L}\p{M} .,/’'-]{1,50}[,(] ?)?$/u
const DATELINE_AFTER = /^ ?(?:[)\]]|[–—|/:„“"«]|-{1,2} )/u

/** A date that opens a paragraph, as agencies and press offices set it. */
function datelines(
  page: Page,
  { order, titleAt }: { readonly order: NumberOrder; readonly titleAt: number },
): Ranked[] {
  if (titleAt < 0) return []
  for (const element of page.elements.slice(titleAt + 1, titleAt + DATELINE_ELEMENTS)) {
    if (element.chars < LINE_CHARS || element.chars > 3_000 || element.tag === 'a') continue
    const opening = textOf(element).slice(0, 100)
    const date = findDates(opening, order)[0]
    if (date === undefined || !DATELINE_BEFORE.test(opening.slice(0, date.start))) continue
    const { day, value } = date
    if (DATELINE_AFTER.test(opening.slice(date.end))) {
      return [{ source: 'dateline', means: 'published', day, value, rank: 3 }]
    }
  }
  return []
}

/** Smaller is better: first what says that it is the date, then what follows the title. */
interface Ranked extends DateCandidate {
  readonly rank: number
}

function linesOf(page: Page, titleAt: number): Line[] {
  const lines: { element: Element; text: string; at: number }[] = []
  for (const [at, element] of page.elements.entries()) {
    const text = ownLine(element)
    if (text !== undefined) lines.push({ element, text, at })
  }
  const before = lines.filter(({ at }) => at < titleAt).length
  const dated = (line: { text: string }): boolean =>
    /\d{4}|\d[./-]\s?\d{1,2}[./-]\s?\d\d/.test(line.text)
  return lines
    .map(({ element, text }, n) => ({
      element,
      text,
      distance: titleAt < 0 ? Number.POSITIVE_INFINITY : n < before ? n - before : n - before + 1,
    }))
    .filter(dated)
}

const NOT_SHOWN = new Set(['title', 'option', 'noscript', 'label', 'button', 'textarea', 'select'])

/** The text of a line-like element that directly holds text. */
function ownLine(element: Element): string | undefined {
  if (element.chars < 6 || NOT_SHOWN.has(element.tag)) return undefined
  if (element.chars > LINE_CHARS) {
    if (
      element.chars > META_LINE_CHARS ||
      !/meta|date|info/i.test(element.attributes['class'] ?? '')
    )
      return undefined
  }
  const hasText = element.children.some((child) => typeof child === 'string' && child.trim() !== '')
  return hasText ? textOf(element) : undefined
}

function judge(line: Line, date: FoundDate, wrapChars: number): Ranked[] {
  const { day, value } = date
  const { text, element, distance } = line
  const cue = cueBefore(text, date.start)
  if (cue === undefined && !isDateLine(text, date) && !hasDateClass(element)) return []
  const place = placeOf(element, wrapChars)
  if (place === 'other') return []
  const isNear = distance >= -LINES_BEFORE && distance <= LINES_AFTER
  if (cue === 'modified') return [{ source: 'shown-cue', means: cue, day, value, rank: 0 }]
  const means = 'published'
  if (isNear) {
    const rank = cue === undefined ? (distance < 0 ? 2 : 1) : 0
    return [{ source: 'shown-near-title', means, day, value, rank }]
  }
  return cue === undefined ? [] : [{ source: 'shown-cue', means, day, value, rank: 0 }]
}

function cueBefore(line: string, start: number): DateCandidate['means'] | undefined {
  const before = line
    .slice(Math.max(0, start - 60), start)
    .toLowerCase()
    .replace(
      /(?:[\s:;,|·•–—-]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|the|am|den|der|le|el)*$/,
      '',
    )
  if (modifiedCues.some((cue) => endsWithWord(before, cue))) return 'modified'
  return publishedCues.some((cue) => cue.length > 2 && endsWithWord(before, cue))
    ? 'published'
    : undefined
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/\p{L}/u.test(text.at(-word.length - 1) ?? ' ')
}

/** Little but the date, a weekday, a clock time, a name. */
function isDateLine(text: string, date: FoundDate): boolean {
  return text.length - (date.end - date.start) < 45
}

function hasDateClass(element: Element): boolean {
  for (const at of [element, element.parent]) {
    const names = `${at?.attributes['class'] ?? ''} ${at?.attributes['id'] ?? ''}`
    if (/date|datum|fecha|time|publish|posted|byline|meta|info/i.test(names)) return true
  }
  return false
}
