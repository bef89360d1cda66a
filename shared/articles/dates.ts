/**
 * When a page was published and last changed: candidates from what it declares, shows and is
 * called, in an order of trust that was measured.
 */
import {
  type DateCandidate,
  type DateSource,
  datesInElements,
  datesInJsonLd,
  datesInMetas,
} from './dates-declared.ts'
import type { NumberOrder } from './dates-parse.ts'
import { dateInUrl, datesShown } from './dates-shown.ts'
import type { Thing } from './read-jsonld.ts'
import type { Page } from './read-tree.ts'

export interface Dates {
  readonly published?: string
  readonly modified?: string
}

interface DateEvidence {
  readonly page: Page
  readonly metas: ReadonlyMap<string, string>
  readonly things: readonly Thing[]
  readonly url?: string | undefined
  readonly language?: string | undefined
  /** Where the title is shown, as `findShownTitle` gives it. */
  readonly titleAt: number
}

/** What is declared for machines, best first. */
const DECLARED = ['jsonld-article', 'meta', 'microdata'] as const
/** What is asked when nothing is declared; measured on 343 pages with a known day. */
const OTHERWISE = [
  'url',
  'shown-near-title',
  'dateline',
  'time-published',
  'jsonld-page',
  'shown-cue',
  'meta-vague',
] as const
/**
 * Right on less than nine pages in ten by themselves (docs/QUALITY.md): they answer only when
 * another source has their day.
 */
const VAGUE: ReadonlySet<DateSource> = new Set(['dateline', 'shown-cue', 'meta-vague'])
/** A site that moved declares the day of the move; what is older by this much is the article's. */
const MOVED_DAYS = 30

/** Finds both times. A time keeps its zone; what is unclear is left out. */
export function findDates(evidence: DateEvidence): Dates {
  const candidates = dateCandidates(evidence)
  const published = choosePublished(candidates)
  const modified = firstOf(candidates, [...DECLARED, ...OTHERWISE], 'modified')
  return {
    ...(published === undefined ? {} : { published: fullest(published, candidates) }),
    ...(modified === undefined ? {} : { modified: modified.value }),
  }
}

function choosePublished(candidates: readonly DateCandidate[]): DateCandidate | undefined {
  const declared = firstOf(candidates, DECLARED, 'published')
  if (declared !== undefined) {
    return insteadOf(declared, candidates) ?? unlessDoubted(declared, candidates)
  }
  const found = firstOf(believable(candidates), OTHERWISE, 'published')
  const time = agreedTime(candidates)
  // A line near the title may be of a person or a product: not against all `time` elements.
  const isContested =
    found?.source === 'shown-near-title' && time !== undefined && !isNextTo(found, time)
  return isContested ? undefined : (found ?? time)
}

function believable(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  return candidates.filter(
    (candidate) =>
      !VAGUE.has(candidate.source) ||
      candidates.some((other) => other.source !== candidate.source && isNextTo(other, candidate)),
  )
}

/** What only the readers' side of a page says, and so can confirm or contest a declaration. */
const SEEN: ReadonlySet<DateSource> = new Set([
  'url',
  'shown-near-title',
  'shown-cue',
  'dateline',
  'time-published',
  'time',
])

/**
 * A declared day that nothing on the page repeats, where the page was changed since and shows
 * readers another day: which of them the text is of cannot be told. Of the six pages of this kind
 * with a known day, the declared one was right on two.
 */
function unlessDoubted(
  declared: DateCandidate,
  candidates: readonly DateCandidate[],
): DateCandidate | undefined {
  const modified = firstOf(candidates, DECLARED, 'modified')
  if (modified === undefined || isNextTo(declared, modified)) return declared
  const seen = candidates.filter(({ source }) => SEEN.has(source))
  if (seen.some((c) => c.means === 'published' && isNextTo(declared, c))) return declared
  const isContested = seen.some(
    ({ source, means }) =>
      source === 'shown-near-title' || (source === 'shown-cue' && means === 'modified'),
  )
  return isContested ? undefined : declared
}

/** The same day, or the one before or after, which is a zone's difference. */
function isNextTo(a: DateCandidate, b: DateCandidate): boolean {
  return Math.abs(daysBetween(a.day, b.day)) <= 1
}

function insteadOf(
  declared: DateCandidate,
  candidates: readonly DateCandidate[],
): DateCandidate | undefined {
  const inUrl = firstOf(candidates, ['url'], 'published')
  if (inUrl === undefined) return shownInstead(declared, candidates)
  return daysBetween(inUrl.day, declared.day) > MOVED_DAYS ? inUrl : undefined
}

/**
 * The date under the title, where it is to be believed more than the declared one: when the site
 * declares the day of the last change to be that of publication, or shows that day alone.
 */
function shownInstead(
  declared: DateCandidate,
  candidates: readonly DateCandidate[],
): DateCandidate | undefined {
  const shown = firstOf(candidates, ['shown-near-title'], 'published')
  if (shown === undefined || isSameDay(declared, shown.day)) return undefined
  const modified = firstOf(candidates, DECLARED, 'modified')
  if (modified?.day === shown.day) return shown
  const distance = daysBetween(shown.day, declared.day)
  if (modified?.day === declared.day && distance > MOVED_DAYS && distance < 365) return shown
  // A bare day is the publisher's or that of a server elsewhere.
  const isBare = declared.value.length === 10
  return isBare && Math.abs(distance) === 1 ? shown : undefined
}

/** An instant may fall on the next or last day for its readers. */
function isSameDay({ day, value }: DateCandidate, other: string): boolean {
  if (day === other) return true
  return (
    value.length > 10 &&
    Math.abs(Date.parse(value) - Date.parse(`${other}T12:00Z`)) < 26 * 3_600_000
  )
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** `time` elements without a meaning are believed when all of them agree. */
function agreedTime(candidates: readonly DateCandidate[]): DateCandidate | undefined {
  const found = candidates.filter(({ source }) => source === 'time')
  const first = found[0]
  return first !== undefined && found.every(({ day }) => day === first.day) ? first : undefined
}

function firstOf(
  candidates: readonly DateCandidate[],
  sources: readonly DateSource[],
  means: DateCandidate['means'],
): DateCandidate | undefined {
  for (const source of sources) {
    const found = candidates.find((c) => c.source === source && c.means === means)
    if (found !== undefined) return found
  }
  return undefined
}

/** The instant, when another candidate of the same day has one. */
function fullest(chosen: DateCandidate, candidates: readonly DateCandidate[]): string {
  if (chosen.value.length > 10) return chosen.value
  const fuller = candidates.find(
    ({ day, value, means }) => means === 'published' && day === chosen.day && value.length > 10,
  )
  return fuller?.value ?? chosen.value
}

/** All candidates, in no particular order of trust. */
function dateCandidates(evidence: DateEvidence): readonly DateCandidate[] {
  const { page, metas, things, url } = evidence
  const order = orderOf(evidence.language)
  const inUrl = dateInUrl(url)
  return [
    ...datesInJsonLd(things),
    ...datesInMetas(metas, order),
    ...datesInElements(page, { order, titleAt: evidence.titleAt }),
    ...(inUrl === undefined ? [] : [inUrl]),
    ...datesShown(page, { order, titleAt: evidence.titleAt }),
  ]
}

/** American English writes the month first; "en" alone may be either. */
function orderOf(language: string | undefined): NumberOrder {
  if (language === undefined || language === 'en') return 'unknown'
  return /^(?:en-us|en-ph|es-us|fil|tl)\b/.test(language) ? 'mdy' : 'dmy'
}
