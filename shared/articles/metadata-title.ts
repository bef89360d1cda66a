/**
 * The title of an article: as its page shows it, else as the page declares it, without the name of
 * the site.
 */
import { type Element, type Page, textOf } from './read-tree.ts'

interface TitleEvidence {
  readonly page: Page
  /** What the page declares, best first: JSON-LD headline, og:title, `title`. */
  readonly declared: readonly string[]
  readonly siteNames: readonly string[]
}

interface ShownTitle {
  /** Position in `page.elements`; -1 = no heading shows the title. */
  readonly titleAt: number
  readonly title?: string
}

/** Headings looked at; a page with more is no article. */
const MAX_HEADINGS = 300
/** A title has no more than this. */
const MAX_TITLE_CHARS = 300

/** Finds the title and where it is shown. */
export function findTitle(evidence: TitleEvidence): ShownTitle {
  const { page, siteNames } = evidence
  const site = new Set(siteNames.map(lettersOf))
  const declared = evidence.declared.map((title) => withoutSite(title, site))
  const shown = bestHeading(page, { declared, site })
  const title = shown?.text ?? declared[0]
  return { titleAt: shown?.at ?? -1, ...(title === undefined ? {} : { title }) }
}

interface Heading {
  readonly at: number
  readonly text: string
  readonly score: number
}

/** An `h1`, or a lesser heading that says what the page declares. */
function bestHeading(
  page: Page,
  { declared, site }: { readonly declared: readonly string[]; readonly site: ReadonlySet<string> },
): Heading | undefined {
  const wanted = declared.map(wordsOf)
  let best: Heading | undefined
  let looked = 0
  for (const [at, element] of page.elements.entries()) {
    if (!isHeading(element) || looked++ > MAX_HEADINGS) continue
    const text = headingText(element)
    if (isNoTitle(element, text) || site.has(lettersOf(text))) continue
    const score = scoreOf(element, { wanted, text })
    if (score >= (best === undefined ? H1_BONUS : best.score + 0.05)) best = { at, text, score }
  }
  return best
}

function scoreOf(
  { tag }: Element,
  { wanted, text }: { readonly wanted: readonly ReadonlySet<string>[]; readonly text: string },
): number {
  const likeness = wanted.map((words) => likenessOf(words, wordsOf(text)))
  return Math.max(0, ...likeness) + (tag === 'h1' ? H1_BONUS : 0)
}

/** What being an `h1` is worth, in shares of words in common with a declared title. */
const H1_BONUS = 0.45

function isHeading({ tag, chars, attributes }: Element): boolean {
  if (chars < 3 || chars > MAX_TITLE_CHARS) return false
  if (/^h[1-3]$/.test(tag)) return true
  return (
    tag !== 'title' &&
    tag !== 'a' &&
    /\b(?:entry-title|post-title|article-title|headline)\b/i.test(attributes['class'] ?? '')
  )
}

/** Too little, or the name of the site, linked to its front page. */
function isNoTitle({ attributes, children }: Element, text: string): boolean {
  if (text.length < 3) return true
  if (
    /\b(?:logo|site-?title|site-?name|brand)\b/i.test(
      `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`,
    )
  )
    return true
  const only = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  const link = only.length === 1 ? only[0] : undefined
  return (
    typeof link === 'object' &&
    link.tag === 'a' &&
    /^(?:https?:\/\/[^/]*)?\/?$/.test(link.attributes['href'] ?? '-')
  )
}

const KICKER =
  /kicker|overline|topline|roofline|dachzeile|spitzmarke|pre-?title|rubri|prefix|eyebrow|supertitle/i

/** A heading's text without the kicker that some sites set into it. */
function headingText(heading: Element): string {
  const rest = heading.children.filter(
    (child) => typeof child === 'string' || !KICKER.test(child.attributes['class'] ?? ''),
  )
  const text = rest.map(textOf).join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? textOf(heading) : text
}

const SEPARATOR = /\s+(?:[|│–—»›•·:]|::|\/\/|-)\s+|\s*\|\s*/

/** Cuts the name of the site off either end. */
function withoutSite(title: string, site: ReadonlySet<string>): string {
  const text = title.replace(/\s+/g, ' ').trim()
  const separators = text.match(new RegExp(SEPARATOR.source, 'g'))
  if (separators === null) return text
  const parts = text.split(SEPARATOR)
  const isSite = (part: string | undefined): boolean =>
    part !== undefined && isNameOfSite(lettersOf(part), site)
  if (isSite(parts.at(-1))) return text.slice(0, text.lastIndexOf(separators.at(-1) ?? '')).trim()
  if (isSite(parts[0]))
    return text.slice((parts[0]?.length ?? 0) + (separators[0]?.length ?? 0)).trim()
  // A stroke parts the title from the site or its sections even where their name is not known.
  const last = separators.at(-1) ?? ''
  const head = text.slice(0, text.lastIndexOf(last)).trim()
  return /[|│»›]/.test(last) && head.length > (parts.at(-1)?.length ?? 0)
    ? withoutSite(head, site)
    : text
}

function isNameOfSite(letters: string, site: ReadonlySet<string>): boolean {
  if (letters.length < 2) return false
  if (site.has(letters)) return true
  return [...site].some(
    (name) =>
      name.length > 3 &&
      (letters.startsWith(name) || (letters.length > 3 && name.startsWith(letters))),
  )
}

/** Share of words in common, of the longer of both. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return common / Math.max(a.size, b.size, 1)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
