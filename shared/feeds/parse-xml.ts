/**
 * RSS, RDF and Atom -> `Feed`. One table of fields serves all dialects, because feeds mix them: an
 * RSS item with `atom:updated` and `dc:creator` is as common as a pure one. Where several elements
 * can say the same, the first of the list that says something is taken.
 */
import type { Entry, Feed, FeedFormat } from '../model/feed.ts'
import { parseFeedDate } from './dates.ts'
import { htmlOf, literalOf, plainOf } from './field-text.ts'
import { personOf } from './person.ts'
import { dialectScope } from './xml-names.ts'
import type { XmlNode } from './xml-node.ts'
import { readXml } from './xml-read.ts'

const TITLE = ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title']
const SUMMARY =
  'summary description atom:summary dc:description dcterms:abstract itunes:summary media:description itunes:subtitle subtitle tagline'.split(
    ' ',
  )
const CONTENT = 'content:encoded content atom:content xhtml:body body fullitem encoded'.split(' ')
const PUBLISHED =
  'published pubdate atom:published dcterms:issued issued dc:date dcterms:created created prism:publicationdate date'.split(
    ' ',
  )
const UPDATED =
  'updated atom:updated dcterms:modified modified lastbuilddate prism:modificationdate'.split(' ')
const AUTHOR = 'author dc:creator atom:author dc:author itunes:author creator'.split(' ')
const LINK = ['link', 'atom:link']
const ID = ['guid', 'id', 'atom:id', 'dc:identifier']
const LANGUAGE = ['language', 'dc:language']

const vocabulary = {
  containers: new Set(
    'rss rdf:rdf feed channel items author atom:author item entry source atom:source media:group media:content'.split(
      ' ',
    ),
  ),
  fields: new Set([
    ...TITLE,
    ...SUMMARY,
    ...CONTENT,
    ...PUBLISHED,
    ...UPDATED,
    ...AUTHOR,
    ...LINK,
    ...ID,
    ...LANGUAGE,
    'name',
    'email',
    'uri',
    'atom:name',
    'atom:email',
    'atom:uri',
    'ttl',
  ]),
  records: new Set(['item', 'entry']),
}

const FORMATS: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['entry', 'atom'],
])

interface Found {
  readonly format: FeedFormat
  readonly root: XmlNode
}

/** Reads a feed in XML; undefined when the document is none. Throws `too-complex`. */
export function parseXmlFeed(text: string, url: string | undefined): Feed | undefined {
  let found: Found | undefined
  const entries: Entry[] = []
  readXml(text, {
    vocabulary,
    base: url,
    onRoot: (root, written, scope) => {
      const format = FORMATS.get(written.slice(written.indexOf(':') + 1).toLowerCase())
      if (format === undefined || found !== undefined) return undefined
      found = { format, root }
      return dialectScope(scope, written, format === 'atom')
    },
    onRecord: (record) => {
      if (found !== undefined) entries.push(entryOf(record, found.format))
    },
  })
  return found === undefined ? undefined : feedOf(found, entries)
}

type Dialect = 'atom' | 'rss'

function feedOf({ format, root }: Found, entries: readonly Entry[]): Feed {
  const dialect = format === 'atom' ? 'atom' : 'rss'
  const channel = root.children.find(({ name }) => name === 'channel') ?? root
  const language = first(channel, LANGUAGE, literalOf) ?? languageOf(channel) ?? languageOf(root)
  const ttl = Number(first(channel, ['ttl'], literalOf))
  return {
    format,
    ...present(
      'title',
      first(channel, TITLE, (node) => plainOf(node, dialect)),
    ),
    ...present('link', linkOf(channel)),
    ...present('language', language),
    ...(Number.isFinite(ttl) && ttl >= 0 ? { ttl } : {}),
    entries,
  }
}

function languageOf(node: XmlNode): string | undefined {
  return node.attributes.get('xml:lang')?.trim() || undefined
}

function entryOf(item: XmlNode, format: FeedFormat): Entry {
  const dialect: Dialect = format === 'atom' ? 'atom' : 'rss'
  const group = item.children.find(({ name }) => name === 'media:group')
  const html = (names: readonly string[]) =>
    first(item, names, (node) => htmlOf(node, dialect)) ??
    (group && first(group, names, (node) => htmlOf(node, dialect)))
  const { summary, content } = bodyOf(item, html)
  return {
    ...present('id', first(item, ID, literalOf) ?? item.attributes.get('rdf:about')),
    ...present('link', linkOf(item) ?? permalink(item)),
    ...present(
      'title',
      first(item, TITLE, (node) => plainOf(node, dialect)),
    ),
    ...present('published', first(item, PUBLISHED, dateOf)),
    ...present('updated', first(item, UPDATED, dateOf)),
    ...present('summary', summary),
    ...present('content', content),
    ...present('author', first(item, AUTHOR, personOf)),
  }
}

/** `description` beside `summary` is the content. */
function bodyOf(
  item: XmlNode,
  html: (names: readonly string[]) => string | undefined,
): { readonly summary: string | undefined; readonly content: string | undefined } {
  const summary = html(SUMMARY)
  const content = html(CONTENT)
  const both = content === undefined && has(item, 'summary') && has(item, 'description')
  return { summary, content: both ? html(['description']) : content }
}

function has(item: XmlNode, wanted: string): boolean {
  return item.children.some(({ name }) => name === wanted)
}

/** What the first of these names that says something says. */
function first<T>(
  parent: XmlNode,
  names: readonly string[],
  read: (node: XmlNode) => T | undefined,
): T | undefined {
  for (const name of names) {
    for (const child of parent.children) {
      if (child.name !== name) continue
      const value = read(child)
      if (value !== undefined) return value
    }
  }
  return undefined
}

function dateOf(node: XmlNode): string | undefined {
  const text = literalOf(node)
  return text === undefined ? undefined : parseFeedDate(text)
}

/** The address of the page: RSS's text or an Atom link that is an alternate, best one in HTML. */
function linkOf(parent: XmlNode): string | undefined {
  let best: { readonly href: string; readonly rank: number } | undefined
  for (const node of parent.children) {
    if (!LINK.includes(node.name)) continue
    const candidate = { href: hrefOf(node), rank: linkRank(node) }
    if (candidate.href === undefined || candidate.rank === 0) continue
    // Of RSS links the last counts, of Atom links the first.
    const isBetter = candidate.rank > (best?.rank ?? 0) || candidate.rank === PLAIN_LINK
    if (isBetter) best = { href: candidate.href, rank: candidate.rank }
  }
  return best?.href
}

const PLAIN_LINK = 4

function linkRank(node: XmlNode): number {
  const rel = node.attributes.get('rel')?.trim().toLowerCase()
  if (rel === undefined && node.name === 'link' && !node.attributes.has('type')) return PLAIN_LINK
  if (rel !== undefined && rel !== '' && !/(?:^|[\s/])alternate$/.test(rel)) return 0
  const type = node.attributes.get('type')?.toLowerCase() ?? 'text/html'
  return /^(?:text\/html|application\/xhtml\+xml)/.test(type) ? 3 : 1
}

function hrefOf(node: XmlNode): string | undefined {
  const href = node.attributes.get('href')?.trim() || literalOf(node) || undefined
  return href === undefined ? undefined : resolve(href, node.base)
}

function resolve(address: string, base: string | undefined): string {
  return URL.parse(address, base)?.href ?? address
}

/** A guid is the address of the page unless it says that it is not. */
function permalink(item: XmlNode): string | undefined {
  const guid = item.children.find(({ name }) => ID.includes(name))
  const isAddress = guid?.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false'
  const text = guid && isAddress ? literalOf(guid) : undefined
  return text !== undefined && /^https?:\/\//i.test(text) ? text : undefined
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
