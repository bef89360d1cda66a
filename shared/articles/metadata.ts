/**
 * Title, byline, publisher and language of a page, from what it declares (JSON-LD, `meta`
 * elements) and from what it shows.
 */
import { findByline } from './metadata-byline.ts'
import { findTitle } from './metadata-title.ts'
import { isArticle, isThing, listOf, stringOf, type Thing } from './read-jsonld.ts'
import { type Page, textOf } from './read-tree.ts'

export interface Metadata {
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly language?: string
}

interface MetadataEvidence {
  readonly page: Page
  readonly metas: ReadonlyMap<string, string>
  readonly things: readonly Thing[]
  readonly url?: string | undefined
}

/** `meta` elements: name, property or itemprop in lower case -> content, first one wins. */
export function metaOf(page: Page): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const { tag, attributes } of page.elements) {
    if (tag !== 'meta') continue
    const content = attributes['content']?.trim()
    if (content === undefined || content === '') continue
    for (const name of [attributes['property'], attributes['name'], attributes['itemprop']]) {
      const key = name?.trim().toLowerCase()
      if (key !== undefined && key !== '' && !metas.has(key)) metas.set(key, content)
    }
  }
  return metas
}

/** Reads what the page says of itself, and where it shows its title (-1 = nowhere). */
export function readMetadata(evidence: MetadataEvidence): {
  readonly metadata: Metadata
  readonly titleAt: number
} {
  const { page, things } = evidence
  const publisher = publisherOf(evidence)
  const siteNames = siteNamesOf(evidence, publisher)
  const { title, titleAt } = findTitle({ page, declared: titlesOf(evidence), siteNames })
  const byline = findByline({ page, things, siteNames, titleAt })
  const metadata = {
    ...optional('title', title),
    ...optional('byline', byline),
    ...optional('publisher', publisher),
    ...optional('language', languageOf(evidence)),
  }
  return { metadata, titleAt }
}

/** Addresses that the page gives as its own: `rel=canonical`, then `og:url`. */
export function addressesOf(page: Page, metas: ReadonlyMap<string, string>): readonly string[] {
  const link = page.elements.find(
    ({ tag, attributes }) => tag === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? ''),
  )
  return [link?.attributes['href'], metas.get('og:url')].filter((url) => url !== undefined)
}

/** No title or name is longer; what is, is cut before anything is searched in it. */
const MAX_CHARS = 400

function titlesOf({ page, metas, things }: MetadataEvidence): string[] {
  const article = things.find(isArticle)
  const element = page.elements.find(({ tag }) => tag === 'title')
  return [
    metas.get('og:title'),
    stringOf(article?.['headline']),
    metas.get('twitter:title'),
    element && textOf(element),
  ].flatMap((title) =>
    title === undefined || title.trim() === '' ? [] : title.slice(0, MAX_CHARS),
  )
}

function publisherOf({ metas, things }: MetadataEvidence): string | undefined {
  const said = metas.get('og:site_name')
  if (said !== undefined) return said
  const publisher = listOf(
    things.find((thing) => isArticle(thing) && thing['publisher'] !== undefined)?.['publisher'],
  )[0]
  const name = isThing(publisher) ? stringOf(publisher['name']) : stringOf(publisher)
  return name ?? metas.get('application-name') ?? metas.get('dc.publisher')
}

/** What a site calls itself: its publisher, its host with and without its ending. */
function siteNamesOf({ metas, url }: MetadataEvidence, publisher: string | undefined): string[] {
  const host = URL.canParse(url ?? '') ? new URL(url ?? '').hostname.replace(/^www\./, '') : ''
  const labels = host.split('.')
  const names = [
    publisher,
    metas.get('application-name'),
    metas.get('twitter:site')?.replace('@', ''),
    host,
    labels.slice(0, -1).join('.'),
    labels.at(-2),
  ]
  return names.flatMap((name) => (name === undefined || name.length < 3 ? [] : name))
}

function languageOf({ page, metas }: MetadataEvidence): string | undefined {
  const html = page.elements.find(({ tag }) => tag === 'html')
  const said =
    html?.attributes['lang'] ??
    html?.attributes['xml:lang'] ??
    metas.get('og:locale') ??
    metas.get('content-language') ??
    metas.get('language')
  const tag = said?.trim().toLowerCase().replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : undefined
}

function optional<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  const text = value?.slice(0, MAX_CHARS).replace(/\s+/g, ' ').trim()
  return (text === undefined || text === '' ? {} : { [key]: text }) as {
    readonly [P in K]?: string
  }
}
