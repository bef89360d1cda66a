/**
 * Tells the furniture of a page (menus, teasers, comments, consent) by element, role, visibility
 * and the words in its names, before anything is known of its text.
 */
import {
  bodyWords,
  commentWords,
  furniturePrefixes,
  furnitureWords,
  teaserWords,
} from '../data/furniture-classes.ts'
import type { Element } from './read-tree.ts'

/** Never part of an article's text. */
const HARD_TAGS = new Set([
  'audio',
  'button',
  'datalist',
  'dialog',
  'figcaption',
  'footer',
  'input',
  'label',
  'menu',
  'nav',
  'noscript',
  'optgroup',
  'option',
  'progress',
  'script',
  'select',
  'textarea',
  'title',
  'video',
])
/** Furniture unless they hold most of the page: some systems wrap whole pages in them. */
const SOFT_TAGS = new Set(['aside', 'form', 'figure'])
const ROLES = new Set([
  'alert',
  'alertdialog',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'toolbar',
  'tooltip',
])
/** Their names say what the page has elsewhere ("has-sidebar"), not what they are. */
const PAGE_TAGS = new Set(['html', 'body', 'main'])

/**
 * `hard` = dropped always; `firm` (comments, what is hidden) = dropped unless nothing else is left;
 * `soft` = dropped unless much of the page's text is in it.
 */
export type Furniture = 'hard' | 'firm' | 'soft' | undefined

/** Judges one element by itself, not by its ancestors. */
export function furnitureOf(element: Element): Furniture {
  const { tag, attributes } = element
  if (HARD_TAGS.has(tag)) return 'hard'
  if (PAGE_TAGS.has(tag)) return undefined
  const named = namesOf(attributes['class']) | namesOf(attributes['id'])
  if (named & COMMENT || isHidden(attributes)) return 'firm'
  if (named & FURNITURE || SOFT_TAGS.has(tag)) return 'soft'
  if (ROLES.has(attributes['role'] ?? '')) return 'soft'
  return named & TEASER && element.linkChars > 0 ? 'soft' : undefined
}

/** Tells whether the element's names are those of article bodies. */
export function hasBodyName({ attributes }: Element): boolean {
  if (/\barticleBody\b/i.test(attributes['itemprop'] ?? '')) return true
  return ((namesOf(attributes['class']) | namesOf(attributes['id'])) & BODY) !== 0
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true
  const { style } = attributes
  return style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

const FURNITURE = 1
const COMMENT = 2
const TEASER = 4
const BODY = 8

const flags = new Map<string, number>()
for (const [words, flag] of [
  [furnitureWords, FURNITURE],
  [commentWords, COMMENT],
  [teaserWords, TEASER],
  [bodyWords, BODY],
] as const) {
  for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag)
}

/** Class names repeat a lot; a page of hostile ones must not fill the memory. */
const MAX_SEEN = 20_000
const MAX_NAME_CHARS = 400
const seen = new Map<string, number>()

/** What the words of a class list or id say, as flags. */
function namesOf(names: string | undefined): number {
  if (names === undefined || names === '' || names.length > MAX_NAME_CHARS) return 0
  const known = seen.get(names)
  if (known !== undefined) return known
  let found = 0
  for (const name of names.split(/\s+/)) found |= flagsOf(name)
  if (seen.size >= MAX_SEEN) seen.clear()
  seen.set(names, found)
  return found
}

/** "has-sidebar" and "tag-popular" describe the page or its subject. */
const DESCRIBES = /^(?:has|no|with|without|tag|category|cat|is|not|if|can|topic)[-_]/i

function flagsOf(name: string): number {
  if (name === '' || DESCRIBES.test(name)) return 0
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  let found = 0
  for (const [at, part] of parts.entries()) {
    found |= flags.get(part) ?? 0
    const next = parts[at + 1]
    if (next !== undefined) found |= flags.get(`${part} ${next}`) ?? 0
    if (furniturePrefixes.some((prefix) => part.startsWith(prefix))) found |= FURNITURE
  }
  return found
}
