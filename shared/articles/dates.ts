/**
 * When a page was published and last changed, from what it declares, its address and what it shows.
 */
import type { Page } from './read-tree.ts'

export interface Dates {
  readonly published?: string
  readonly modified?: string
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
]
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified']

/** Finds both times. A time keeps its zone; what is unclear is left out. */
export function findDates(
  page: Page,
  options: { readonly metas: ReadonlyMap<string, string>; readonly url?: string },
): Dates {
  const json = page.jsonLd.join('\n')
  const published =
    isoOf(/"datePublished"\s*:\s*"([^"]{4,40})"/.exec(json)?.[1]) ??
    first(PUBLISHED, options.metas) ??
    timeElement(page) ??
    fromUrl(options.url)
  const modified =
    isoOf(/"dateModified"\s*:\s*"([^"]{4,40})"/.exec(json)?.[1]) ?? first(MODIFIED, options.metas)
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  }
}

function first(names: readonly string[], metas: ReadonlyMap<string, string>): string | undefined {
  for (const name of names) {
    const found = isoOf(metas.get(name))
    if (found !== undefined) return found
  }
  return undefined
}

function timeElement(page: Page): string | undefined {
  for (const { tag, attributes } of page.elements) {
    if (tag !== 'time') continue
    const found = isoOf(attributes['datetime'])
    if (found !== undefined) return found
  }
  return undefined
}

function fromUrl(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\D|$)/.exec(url ?? '')
  return match === null ? undefined : isoOf(`${match[1]}-${match[2]}-${match[3]}`)
}

function isoOf(value: string | undefined): string | undefined {
  const match =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(
      value ?? '',
    )
  const [, day, minutes, seconds, zone] = match ?? []
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined
  if (minutes === undefined || zone === undefined) return day
  return `${day}T${minutes}${seconds ?? ':00'}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
}
