/**
 * The address of the page that a feed or an entry stands for, out of all its links: RSS's text, or
 * the Atom link that is an alternate, best in HTML; else an id that is an address.
 */
import { type Dialect, literalOf } from './field-text.ts'
import type { XmlNode } from './xml-node.ts'

/** The page's address, absolute where its base is known. */
export function linkOf(parent: XmlNode, dialect: Dialect): string | undefined {
  let best: { readonly href: string; readonly rank: number } | undefined
  for (const node of parent.children) {
    const rank = rankOf(node)
    const href = rank === 0 ? undefined : hrefOf(node)
    if (href === undefined) continue
    // RSS knows one link, and of several its readers take the last; in Atom the first counts.
    const replaces = dialect === 'rss' && rank === PLAIN
    if (rank > (best?.rank ?? 0) || replaces) best = { href, rank }
  }
  return best?.href
}

/** Where the first link with this relation leads (`hub`, `self`). */
export function relatedOf(parent: XmlNode, relation: string): string | undefined {
  const node = parent.children.find(
    ({ name, attributes }) =>
      /^(?:atom:)?link$/.test(name) && attributes.get('rel')?.trim().toLowerCase() === relation,
  )
  return node === undefined ? undefined : hrefOf(node)
}

/** The id, where it is the page's address: a guid is, unless it says that it is not. */
export function permalinkOf(item: XmlNode): string | undefined {
  const guid = item.children.find(({ name }) => /^(?:guid|(?:atom:)?id|dc:identifier)$/.test(name))
  if (guid?.attributes.get('ispermalink')?.trim().toLowerCase() === 'false') return undefined
  const id = (guid && literalOf(guid)) ?? item.attributes.get('rdf:about')
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined
}

/** A link that says nothing of its relation or type. */
const PLAIN = 4

/** How well a link leads to the page; 0 = not at all. */
function rankOf({ name, attributes }: XmlNode): number {
  if (name !== 'link' && name !== 'atom:link') return 0
  const rel = attributes.get('rel')?.trim().toLowerCase() ?? ''
  const type = attributes.get('type')?.toLowerCase()
  if (name === 'link' && rel === '' && type === undefined) return PLAIN
  if (rel !== '' && !/(?:^|[\s/])alternate$/.test(rel)) return 0
  return type === undefined || /^(?:text\/html|application\/xhtml\+xml)/.test(type) ? 3 : 1
}

function hrefOf(node: XmlNode): string | undefined {
  const href = node.attributes.get('href')?.trim() || literalOf(node)
  return href === undefined ? undefined : (URL.parse(href, node.base)?.href ?? href)
}
