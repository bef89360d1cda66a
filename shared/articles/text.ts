/**
 * The article's own text out of a page: furniture (menus, teasers, comments, consent) is dropped,
 * then the element that holds most running text is chosen and rendered as paragraphs.
 *
 * The idea is Readability's (Arc90, Mozilla): running text has commas and few links, and its
 * paragraphs share an ancestor. Names of classes only tip the scale.
 */
import { type Element, type Page, textOf } from './read-tree.ts'
import { renderText } from './text-render.ts'

/** Never part of an article's text. */
const DROPPED = new Set([
  'script',
  'noscript',
  'nav',
  'footer',
  'form',
  'button',
  'select',
  'input',
  'textarea',
  'aside',
  'iframe',
  'head',
  'dialog',
  'menu',
  'label',
  'audio',
  'video',
  'figure',
  'figcaption',
])
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumb|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|cookie|consent|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote|share|newsletter|subscribe|promo|teaser|recommend|author-bio|tags\b/i
const MAYBE = /and|article|body|column|content|main|shadow|entry|post|story/i
const POSITIVE =
  /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|foot|footer|footnote|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|tool|widget/i
const BLOCKS = new Set(['p', 'pre', 'td', 'blockquote', 'section', 'div', 'li', 'h2', 'h3'])

/** Finds the article's text: paragraphs parted by one empty line; empty when there is none. */
export function mainText(page: Page): string {
  const scores = scoreContainers(page)
  let best: Element | undefined
  let bestScore = 0
  for (const [element, score] of scores) {
    const scaled = score * (1 - linkDensity(element))
    if (scaled > bestScore) {
      best = element
      bestScore = scaled
    }
  }
  if (best === undefined) return ''
  const parts = withSiblings({ best, bestScore, scores })
  return renderText(parts, isFurniture)
}

function scoreContainers(page: Page): Map<Element, number> {
  const scores = new Map<Element, number>()
  const dropped = new Set<Element>()
  for (const element of page.elements) {
    if ((element.parent && dropped.has(element.parent)) || isFurniture(element)) {
      dropped.add(element)
      continue
    }
    if (!BLOCKS.has(element.tag) || !hasOwnText(element)) continue
    const text = textOf(element)
    if (text.length < 25) continue
    const points = 1 + text.split(/[,、،，]/).length + Math.min(Math.floor(text.length / 100), 3)
    spread(element, points, scores)
  }
  return scores
}

function spread(from: Element, points: number, scores: Map<Element, number>): void {
  let at = from.parent
  for (let level = 0; at !== undefined && level < 5; level += 1) {
    const divider = level === 0 ? 1 : level === 1 ? 2 : level * 3
    scores.set(at, (scores.get(at) ?? baseScore(at)) + points / divider)
    at = at.parent
  }
}

function baseScore(element: Element): number {
  const byTag: Record<string, number> = {
    div: 5,
    article: 10,
    pre: 3,
    td: 3,
    blockquote: 3,
    form: -3,
    ul: -3,
    ol: -3,
    dl: -3,
    li: -3,
    th: -5,
    h1: -5,
    h2: -5,
    h3: -5,
  }
  return (byTag[element.tag] ?? 0) + classWeight(element)
}

function classWeight(element: Element): number {
  let weight = 0
  for (const name of [element.attributes['class'], element.attributes['id']]) {
    if (name === undefined) continue
    if (NEGATIVE.test(name)) weight -= 25
    if (POSITIVE.test(name)) weight += 25
  }
  return weight
}

function hasOwnText(element: Element): boolean {
  if (
    element.tag !== 'div' &&
    element.tag !== 'section' &&
    element.tag !== 'td' &&
    element.tag !== 'li'
  )
    return true
  return element.children.some((child) => typeof child === 'string' && child.trim().length > 0)
}

function isFurniture(element: Element): boolean {
  if (DROPPED.has(element.tag)) return true
  const { attributes } = element
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true
  if (/display\s*:\s*none/i.test(attributes['style'] ?? '')) return true
  if (
    /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog|banner|contentinfo|search)$/.test(
      attributes['role'] ?? '',
    )
  )
    return true
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
  return (
    UNLIKELY.test(names) &&
    !MAYBE.test(names) &&
    element.tag !== 'body' &&
    element.tag !== 'article' &&
    element.tag !== 'main'
  )
}

function linkDensity(element: Element): number {
  const all = textOf(element).length
  return all === 0 ? 0 : linkChars(element) / all
}

function linkChars(element: Element): number {
  if (element.tag === 'a') return textOf(element).length
  let sum = 0
  for (const child of element.children) if (typeof child !== 'string') sum += linkChars(child)
  return sum
}

function withSiblings(options: {
  readonly best: Element
  readonly bestScore: number
  readonly scores: Map<Element, number>
}): Element[] {
  const { best, bestScore, scores } = options
  const threshold = Math.max(10, bestScore * 0.2)
  const siblings = best.parent?.children ?? [best]
  return siblings.filter((sibling): sibling is Element => {
    if (typeof sibling === 'string' || isFurniture(sibling)) return false
    if (sibling === best) return true
    const bonus =
      sibling.attributes['class'] !== undefined &&
      sibling.attributes['class'] === best.attributes['class']
        ? bestScore * 0.2
        : 0
    if ((scores.get(sibling) ?? 0) + bonus >= threshold) return true
    return sibling.tag === 'p' && isProse(sibling)
  })
}

function isProse(element: Element): boolean {
  const { length } = textOf(element)
  return length > 80 && linkDensity(element) < 0.25
}
