/**
 * What a page says of who may read it -> `access` of its article, with the reason.
 *
 * What it declares decides (schema.org `isAccessibleForFree`, also on parts; the meta element
 * `article:content_tier`); words that offer a subscription count only where the text is short.
 */
import { paywallSentences } from '../data/wall-words.ts'
import type { Article } from '../model/article.ts'
import { isArticle, isThing, listOf, type Thing, typesOf } from './read-jsonld.ts'
import { type Page, textOf } from './read-tree.ts'

export interface AccessEvidence {
  readonly page: Page
  readonly metas: ReadonlyMap<string, string>
  readonly things: readonly Thing[]
  /** The article's text as it was found. */
  readonly text: string
}

type Access = Pick<Article, 'access' | 'accessReason'>

/** Tells whether an article is free or partial; empty when nothing on the page says so. */
export function findAccess(evidence: AccessEvidence): Access {
  return inJsonLd(evidence.things) ?? inMetas(evidence.metas) ?? inWords(evidence) ?? {}
}

/** Articles that the page only links to come after its own, so the first one decides. */
function inJsonLd(things: readonly Thing[]): Access | undefined {
  const thing = things.find(isArticle) ?? things.find((other) => typesOf(other).includes('WebPage'))
  if (thing === undefined) return undefined
  const own = booleanOf(thing['isAccessibleForFree'])
  if (own !== undefined) return because('isAccessibleForFree', own)
  const parts = listOf(thing['hasPart']).filter(isThing)
  const isClosed = parts.some((part) => booleanOf(part['isAccessibleForFree']) === false)
  return isClosed ? because('isAccessibleForFree of a part', false) : undefined
}

const TIER_NAMES = [
  'article:content_tier',
  'article:content-tier',
  'og:article:content_tier',
  'og:article:content-tier',
]

/** Whether a page of this tier is open to everybody at any time. */
const TIERS = new Map([
  ['free', true],
  ['locked', false],
  ['metered', false],
])

function inMetas(metas: ReadonlyMap<string, string>): Access | undefined {
  const own = booleanOf(metas.get('isaccessibleforfree'))
  if (own !== undefined) return because('isAccessibleForFree', own)
  const name = TIER_NAMES.find((tier) => metas.has(tier))
  if (name === undefined) return undefined
  const tier = (metas.get(name) ?? '').toLowerCase()
  const isFree = TIERS.get(tier)
  return isFree === undefined
    ? undefined
    : { access: isFree ? 'free' : 'partial', accessReason: `${name} is ${tier}` }
}

/** A longer text is whole enough, and its page says such things of other articles. */
const SHORT_CHARS = 1_500
/** A page with a short article and more than this is a page of many teasers. */
const SEARCHED_CHARS = 100_000

function inWords({ page, text }: AccessEvidence): Access | undefined {
  if (text.length > SHORT_CHARS) return undefined
  const shown = textOf(page.root).slice(0, SEARCHED_CHARS).toLowerCase()
  for (const { pattern } of paywallSentences) {
    const said = pattern.exec(shown)?.[0]
    if (said !== undefined) return { access: 'partial', accessReason: `the page says "${said}"` }
  }
  return undefined
}

function because(name: string, isFree: boolean): Access {
  return { access: isFree ? 'free' : 'partial', accessReason: `${name} is ${isFree}` }
}

/** Many sites write "False", some a URL of schema.org. */
function booleanOf(value: unknown): boolean | undefined {
  const [, word] = /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(String(value).trim()) ?? []
  return word === undefined ? undefined : word.toLowerCase() === 'true'
}
