/**
 * Tells the pages that stand in place of an article: consent forms and checks against bots.
 *
 * A real article must never be taken for one, so three things come together: the text is short, the
 * page declares no article, and its host, its address, its title or a sentence gives it away.
 */
import { consentHosts, wallSentences, wallTitles } from '../data/wall-words.ts'
import type { AccessEvidence } from './access.ts'
import { isArticle } from './read-jsonld.ts'
import { textOf } from './read-tree.ts'

interface ConsentEvidence extends AccessEvidence {
  /** Where the page was fetched, after redirects. */
  readonly url: string | undefined
}

/** The longest forms explain themselves in some 1,800 characters. */
const FORM_CHARS = 2_500
/** Sentences are weaker signs: they count on pages that have next to nothing else. */
const BARE_PAGE_CHARS = 2_500
/** A form begins with them, while a short article has its banner for cookies elsewhere. */
const OPENING_CHARS = 250

/** Says what gives a page away as no article; undefined for pages that may be one. */
export function findConsentSign(evidence: ConsentEvidence): string | undefined {
  if (evidence.text.length > FORM_CHARS || declaresArticle(evidence)) return undefined
  return inAddress(evidence.url) ?? inTitle(evidence) ?? inSentences(evidence)
}

function declaresArticle({ metas, things, page }: ConsentEvidence): boolean {
  return (
    things.some(isArticle) ||
    metas.get('og:type')?.toLowerCase() === 'article' ||
    metas.has('article:published_time') ||
    page.elements.some(({ tag }) => tag === 'article')
  )
}

/** Such a path alone could be an article's on data protection, but not with where to go next. */
const FORM_PATH =
  /^\/(?:consent|collectconsent|cookiewall|cookie-?consent|privacy-?(?:gate|wall)|zustimmung)\/?$/i
const NEXT_PARAMETER = /^(?:url|continue|return(?:url|to)?|redirect(?:uri|url)?|callbackurl|done)$/i

function inAddress(url: string | undefined): string | undefined {
  const address = URL.parse(url ?? '')
  if (address === null) return undefined
  const { hostname, pathname, searchParams } = address
  const host = consentHosts.find((name) => hostname === name || hostname.endsWith(`.${name}`))
  if (host !== undefined) return `its host is ${hostname}`
  const hasNext = [...searchParams.keys()].some((name) =>
    NEXT_PARAMETER.test(name.replace(/[_-]/g, '')),
  )
  return hasNext && FORM_PATH.test(pathname) ? `its path is ${pathname}` : undefined
}

const MAX_TITLE_CHARS = 120

function inTitle({ page }: ConsentEvidence): string | undefined {
  const element = page.elements.find(({ tag }) => tag === 'title')
  const title = element === undefined ? '' : textOf(element)
  if (title.length > MAX_TITLE_CHARS) return undefined
  const isWall = wallTitles.some(({ pattern }) => pattern.test(title.toLowerCase()))
  return isWall ? `its title is "${title}"` : undefined
}

function inSentences({ page, text }: ConsentEvidence): string | undefined {
  if (page.root.chars > BARE_PAGE_CHARS) return undefined
  const shown = text.length > OPENING_CHARS ? text.replace(/\s+/g, ' ') : textOf(page.root)
  for (const { pattern } of wallSentences) {
    const said = pattern.exec(shown.toLowerCase())
    if (said === null || (said.index > OPENING_CHARS && text.length > OPENING_CHARS)) continue
    return `it says "${said[0].slice(0, 80)}"`
  }
  return undefined
}
