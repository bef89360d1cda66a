/**
 * Title, byline, publisher and language of a page, from what the page declares (JSON-LD, meta
 * elements) and from what it shows.
 */
import type { Element, Page } from './read-tree.ts'
import { textOf } from './read-tree.ts'

export interface Metadata {
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  readonly language?: string
  /** `rel=canonical` and `og:url`, in order of preference. */
  readonly addresses: readonly string[]
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

/** Reads what the page says of itself. */
export function readMetadata(page: Page, metas: ReadonlyMap<string, string>): Metadata {
  return {
    ...optional('title', titleOf(page, metas)),
    ...optional('byline', bylineOf(page, metas)),
    ...optional('publisher', metas.get('og:site_name') ?? metas.get('application-name')),
    ...optional('language', languageOf(page, metas)),
    addresses: addressesOf(page, metas),
  }
}

function titleOf(page: Page, metas: ReadonlyMap<string, string>): string | undefined {
  const said = metas.get('og:title') ?? metas.get('twitter:title')
  if (said !== undefined) return clean(said)
  const h1 = page.elements.find(({ tag }) => tag === 'h1')
  const title = page.elements.find(({ tag }) => tag === 'title')
  return clean((h1 && textOf(h1)) || (title && textOf(title)) || '')
}

function bylineOf(page: Page, metas: ReadonlyMap<string, string>): string | undefined {
  const said = metas.get('author') ?? metas.get('article:author') ?? metas.get('dc.creator')
  if (said !== undefined && !/^https?:/.test(said)) return clean(said)
  const shown = page.elements.find(isByline)
  return shown && clean(textOf(shown))
}

function isByline({ tag, attributes }: Element): boolean {
  if (tag === 'a' && /\bauthor\b/.test(attributes['rel'] ?? '')) return true
  return (
    /\bauthor\b/.test(attributes['itemprop'] ?? '') ||
    /\b(?:byline|author)\b/i.test(attributes['class'] ?? '')
  )
}

function languageOf(page: Page, metas: ReadonlyMap<string, string>): string | undefined {
  const html = page.elements.find(({ tag }) => tag === 'html')
  const said = html?.attributes['lang'] ?? html?.attributes['xml:lang'] ?? metas.get('og:locale')
  const tag = said?.trim().toLowerCase().replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : undefined
}

function addressesOf(page: Page, metas: ReadonlyMap<string, string>): string[] {
  const link = page.elements.find(
    ({ tag, attributes }) => tag === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? ''),
  )
  return [link?.attributes['href'], metas.get('og:url')].filter((url) => url !== undefined)
}

function clean(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined
}

function optional<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string }
}
