/**
 * Where on a page a date stands: with the article, or with what surrounds it.
 */
import type { Element } from './read-tree.ts'

/** `own` = with the article; `aside` = in an element for side matters; `other` = of another article. */
export type Place = 'own' | 'aside' | 'other'

/** Above this share of the page's text an element is the page itself, whatever its name. */
export const WRAPS = 0.4
const MAX_LEVELS = 12
const OTHER =
  /(?:^|[\s_-])(?:comments?|kommentare?|related|similar|sidebar|recent|popular|trending|copyright|events?|ticker|recommend\w*|cookie\w*|calendar|archive)(?:[\s_-]|$)/i
const ASIDE = /(?:^|[\s_-])(?:footer|teasers?|widget)(?:[\s_-]|$)/i

/** Judges by the element's ancestors; `wrapChars` = `WRAPS` times the page's characters. */
export function placeOf(element: Element, wrapChars: number): Place {
  let place: Place = 'own'
  let at: Element | undefined = element
  for (let level = 0; at !== undefined && level < MAX_LEVELS; level += 1) {
    const { tag } = at
    if (at.chars > wrapChars || tag === 'body' || tag === 'main') return place
    const names = namesOf(at)
    if (tag !== 'article' && OTHER.test(names)) return 'other'
    if (tag === 'aside' || tag === 'footer' || tag === 'nav' || ASIDE.test(names)) place = 'aside'
    at = at.parent
  }
  return place
}

function namesOf({ attributes }: Element): string {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 300)
}
