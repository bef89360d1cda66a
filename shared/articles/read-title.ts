/**
 * Finds where a page shows its title: what stands close to it belongs to the article.
 */
import { type Element, type Page, textOf } from './read-tree.ts'

/** Headings looked at; a page with more is no article. */
const MAX_HEADINGS = 200
/** A shown title has no more than this. */
const MAX_TITLE_CHARS = 400

/**
 * Returns the position in `page.elements` of the heading that shows one of the declared titles,
 * else of the first `h1` with text; -1 when there is none.
 */
export function findShownTitle(page: Page, titles: readonly (string | undefined)[]): number {
  const declared = titles.map((title) => lettersOf(title ?? '')).filter((title) => title.length > 5)
  let first = -1
  let looked = 0
  for (const [at, element] of page.elements.entries()) {
    if (!isHeading(element)) continue
    if (looked++ > MAX_HEADINGS) break
    if (first < 0 && element.tag === 'h1' && element.chars > 0) first = at
    const shown = lettersOf(textOf(element))
    if (shown.length > 5 && declared.some((title) => title.startsWith(shown) || shown === title))
      return at
  }
  return first
}

function isHeading({ tag, chars, attributes }: Element): boolean {
  if (chars < 5 || chars > MAX_TITLE_CHARS) return false
  if (/^h[1-4]$/.test(tag)) return true
  return (
    /title|headline|\bheading\b/i.test(attributes['class'] ?? '') &&
    tag !== 'title' &&
    tag !== 'body'
  )
}

/** Letters and digits alone, in lower case: what two settings of a title share. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
