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
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)\/?(\d\d)\/?(\d\d)(?=[/_.-]|$)/.exec(path)
  if (match === null) return undefined
  const date = findDates(`${match[1]}-${match[2]}-${match[3]}`, 'unknown')[0]
  return date && { source: 'url', means: 'published', day: date.day, value: date.day }
}

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
  const found: DateCandidate[] = []
  for (const line of linesOf(page, titleAt)) {
    for (const date of findDates(line.text, order)) {
      const candidate = judge(line, date, wrapChars)
      if (candidate !== undefined) found.push(candidate)
    }
  }
  return found
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

function judge(line: Line, date: FoundDate, wrapChars: number): DateCandidate | undefined {
  const { day, value } = date
  const cue = cueBefore(line.text, date.start)
  const isDate = isDateLine(line.text, date) || hasDateClass(line.element)
  if (cue === undefined && !isDate) return undefined
  const place = placeOf(line.element, wrapChars)
  if (place === 'other') return undefined
  if (cue !== undefined) return { source: 'shown-cue', means: cue, day, value }
  if (line.distance >= -LINES_BEFORE && line.distance <= LINES_AFTER) {
    return { source: 'shown-near-title', means: 'published', day, value }
  }
  return place === 'own' ? { source: 'shown', means: 'published', day, value } : undefined
}

function cueBefore(line: string, start: number): DateCandidate['means'] | undefined {
  const before = line
    .slice(Math.max(0, start - 60), start)
    .toLowerCase()
    .replace(
      /(?:[\s:;,|·•–—-]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|the|am|le|el)*$/,
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
