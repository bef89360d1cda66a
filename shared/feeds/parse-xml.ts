/**
 * RSS, RDF and Atom -> `Feed`. One table of fields serves all dialects, because feeds mix them: an
 * RSS item with `atom:updated` and `dc:creator` is as common as a pure one. Where several elements
 * can say the same, the first of the list that says something is taken.
 */
import type { Entry, Feed, FeedFormat } from '../model/feed.ts'
import { parseFeedDate } from './dates.ts'
import { linkOf, permalinkOf, relatedOf } from './feed-link.ts'
import { type Dialect, htmlOf, literalOf, plainOf } from './field-text.ts'
import { personOf } from './person.ts'
import { updateSeconds } from './update-period.ts'
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
    'sy:updateperiod',
    'sy:updatefrequency',
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
  readonly dialect: Dialect
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
      found = { format, dialect: format === 'atom' ? 'atom' : 'rss', root }
      return dialectScope(scope, written, format === 'atom')
    },
    onRecord: (record) => {
      if (found !== undefined) entries.push(entryOf(record, found))
    },
  })
  return found === undefined ? undefined : feedOf(found, entries)
}

function feedOf(found: Found, entries: readonly Entry[]): Feed {
  const { format, dialect } = found
  const channel = channelOf(found)
  const title = first(channel, TITLE, (node) => plainOf(node, dialect))
  const ttl = Number(first(channel, ['ttl'], literalOf))
  const updateS = updateSeconds({
    period: first(channel, ['sy:updateperiod'], literalOf),
    frequency: first(channel, ['sy:updatefrequency'], literalOf),
  })
  return {
    format,
    ...present('title', title),
    ...present('link', linkOf(channel, dialect)),
    ...present('language', languageOf(found)),
    ...(Number.isFinite(ttl) && ttl >= 0 ? { ttl } : {}),
    ...present('updateS', updateS),
    ...present('hub', relatedOf(channel, 'hub')),
    ...present('self', relatedOf(channel, 'self')),
    entries: dialect === 'atom' ? inheritAuthor(entries, channel) : entries,
  }
}

/** Where the feed speaks of itself: RSS has an element for it. */
function channelOf({ root }: Found): XmlNode {
  return root.children.find(({ name }) => name === 'channel') ?? root
}

function languageOf(found: Found): string | undefined {
  const channel = channelOf(found)
  const inherited = channel.attributes.get('xml:lang') ?? found.root.attributes.get('xml:lang')
  return first(channel, LANGUAGE, literalOf) ?? (inherited?.trim() || undefined)
}

/** RFC 4287, 4.2.1: the feed's author is the author of entries that have none. */
function inheritAuthor(entries: readonly Entry[], feed: XmlNode): readonly Entry[] {
  const author = first(feed, AUTHOR, personOf)
  if (author === undefined) return entries
  return entries.map((entry) => (entry.author === undefined ? { ...entry, author } : entry))
}

function entryOf(item: XmlNode, found: Found): Entry {
  const { dialect } = found
  const source = item.children.find(({ name }) => name === 'source')
  const author = first(item, AUTHOR, personOf) ?? (source && first(source, AUTHOR, personOf))
  const date = (names: readonly string[]) => first(item, names, (node) => dateOf(node, found))
  const title = first(item, TITLE, (node) => plainOf(node, dialect))
  const { summary, content } = bodyOf(item, dialect)
  return {
    ...present('id', first(item, ID, literalOf) ?? item.attributes.get('rdf:about')),
    ...present('link', linkOf(item, dialect) ?? permalinkOf(item)),
    ...present('title', title),
    ...present('published', date(PUBLISHED)),
    ...present('updated', date(UPDATED)),
    ...present('summary', summary),
    ...present('content', content),
    ...present('author', author),
  }
}

interface Body {
  readonly summary: string | undefined
  readonly content: string | undefined
}

function bodyOf(item: XmlNode, dialect: Dialect): Body {
  const group = item.children.find(({ name }) => name === 'media:group')
  const html = (names: readonly string[]) =>
    first(item, names, (node) => htmlOf(node, dialect)) ??
    (group && first(group, names, (node) => htmlOf(node, dialect)))
  const summary = html(SUMMARY)
  const content = html(CONTENT)
  // A description beside a summary is the content.
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

function dateOf(node: XmlNode, found: Found): string | undefined {
  const text = literalOf(node)
  return text === undefined ? undefined : parseFeedDate(text, () => languageOf(found))
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
