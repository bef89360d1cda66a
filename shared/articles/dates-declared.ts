/**
 * The dates that a page declares for machines: JSON-LD, `meta` elements, microdata, `time`.
 */
import { type FoundDate, findDates, type NumberOrder, parseDate } from './dates-parse.ts'
import { placeOf, WRAPS } from './dates-place.ts'
import { isArticle, listOf, stringOf, type Thing, typesOf } from './read-jsonld.ts'
import { type Element, type Page, textOf } from './read-tree.ts'

/** Where a date comes from; dates.ts orders them by trust. */
export type DateSource =
  | 'jsonld-article'
  | 'jsonld-page'
  | 'meta'
  | 'meta-vague'
  | 'microdata'
  | 'time-published'
  | 'time'
  | 'url'
  | 'shown-cue'
  | 'shown-near-title'
  | 'dateline'

/** One date that the page gives for itself. */
export interface DateCandidate {
  readonly source: DateSource
  readonly means: 'published' | 'modified'
  readonly day: string
  readonly value: string
}

const META_PUBLISHED = /published|publish|pub_?date|publication|release_?date|issued|date_?posted/
const META_MODIFIED = /modif|updated|last_?mod|revised|last_?updated/
const META_VAGUE =
  /^(?:dc|dcterms|sailthru|date|cxenseparse|article|og)?[._:-]?(?:date|created|datecreated|time|date[._]created|created_at)$/
const META_NEVER = /expir|coverage|unpublish|recs:|start|end_?date|event|founded|valid|birth/

/** Dates of `meta` elements. */
export function datesInMetas(
  metas: ReadonlyMap<string, string>,
  order: NumberOrder,
): DateCandidate[] {
  const found: DateCandidate[] = []
  for (const [name, content] of metas) {
    const kind = kindOfMeta(name)
    const date = kind === undefined ? undefined : parseDate(content, order)
    if (kind !== undefined && date !== undefined)
      found.push({ ...kind, day: date.day, value: date.value })
  }
  return found
}

type DateKind = Pick<DateCandidate, 'source' | 'means'>

function kindOfMeta(name: string): DateKind | undefined {
  if (META_NEVER.test(name)) return undefined
  const key = name.replace(/[-\s]/g, '_')
  if (META_MODIFIED.test(key)) return { source: 'meta', means: 'modified' }
  if (META_PUBLISHED.test(key)) return { source: 'meta', means: 'published' }
  return META_VAGUE.test(name) ? { source: 'meta-vague', means: 'published' } : undefined
}

/** Types that a page is not: their dates are of something on it. */
const PARTS =
  /Video|Image|Comment|Event|Person|Organi[sz]ation|Review|Rating|Offer|Product|Claim|Job|Audio|Media|Question|Answer/

/** Dates of JSON-LD. */
export function datesInJsonLd(things: readonly Thing[]): DateCandidate[] {
  const found: DateCandidate[] = []
  for (const thing of things) {
    if (typesOf(thing).some((type) => PARTS.test(type))) continue
    const source = isArticle(thing) ? 'jsonld-article' : 'jsonld-page'
    for (const [field, means] of [
      ['datePublished', 'published'],
      ['dateCreated', 'published'],
      ['dateModified', 'modified'],
    ] as const) {
      const date = parseDate(stringOf(listOf(thing[field])[0]) ?? '')
      if (date !== undefined) found.push({ source, means, day: date.day, value: date.value })
    }
  }
  return found
}

/** Dates of microdata and `time` elements, the closest to the title first. */
export function datesInElements(
  page: Page,
  { order, titleAt }: { readonly order: NumberOrder; readonly titleAt: number },
): DateCandidate[] {
  const wrapChars = page.root.chars * WRAPS
  const found: (DateCandidate & { readonly distance: number })[] = []
  for (const [at, element] of page.elements.entries()) {
    const kind = kindOf(element)
    if (kind === undefined || placeOf(element, wrapChars) === 'other') continue
    const date = dateOf(element, order)
    if (date === undefined) continue
    const distance = at > titleAt ? at - titleAt : 3 * (titleAt - at)
    found.push({ ...kind, day: date.day, value: date.value, distance })
  }
  return found.sort((a, b) => a.distance - b.distance)
}

function kindOf(element: Element): DateKind | undefined {
  const { tag, attributes } = element
  // `metaOf` reads these.
  if (tag === 'meta') return undefined
  const property = attributes['itemprop'] ?? attributes['property'] ?? ''
  if (/\bdate(?:Published|Created)\b/i.test(property))
    return { source: 'microdata', means: 'published' }
  if (/\bdateModified\b/i.test(property)) return { source: 'microdata', means: 'modified' }
  return tag === 'time' || tag === 'abbr' ? kindOfTime(element) : undefined
}

function kindOfTime({ tag, attributes }: Element): DateKind | undefined {
  const names = attributes['class'] ?? ''
  const isPublished = /publish|entry-date|post-?date|pubdate/i.test(names)
  if (isPublished || attributes['pubdate'] !== undefined) {
    return { source: 'time-published', means: 'published' }
  }
  if (/updated|modified/i.test(names)) return { source: 'time-published', means: 'modified' }
  return tag === 'time' ? { source: 'time', means: 'published' } : undefined
}

function dateOf(element: Element, order: NumberOrder): FoundDate | undefined {
  const { attributes } = element
  for (const value of [attributes['datetime'], attributes['content'], attributes['title']]) {
    const date = value === undefined ? undefined : parseDate(value, order)
    if (date !== undefined) return date
  }
  return element.chars > 100 ? undefined : findDates(textOf(element), order)[0]
}
