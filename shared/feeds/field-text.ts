/**
 * What stands in an element -> the text or HTML that it means. The rules are those of Atom's text
 * constructs (RFC 4287, 3.1 and 4.1.3; for Atom 0.3 its `mode`), of RSS, where everything may be
 * HTML, and of what publishers do: markup not escaped, types that are wrong, base64.
 */
import { decodeReferences, escapeMarkup, oneLine } from './entities.ts'
import type { XmlNode } from './xml-node.ts'

/** A text and whether it is HTML or must be taken literally. */
interface Construct {
  readonly text: string
  readonly kind: 'html' | 'plain'
}

/** The element's text as HTML or literal text, as its type says; undefined when it has none to read. */
export function htmlOf(node: XmlNode, dialect: 'atom' | 'rss'): string | undefined {
  const { text, kind } = construct(node, dialect)
  const value = kind === 'html' ? resolveLinks(modernise(text), node.base) : text
  return value.trim() || undefined
}

/** The element's text without markup, on one line. */
export function plainOf(node: XmlNode, dialect: 'atom' | 'rss'): string | undefined {
  const { text, kind } = construct(node, dialect)
  return oneLine(kind === 'html' ? textOfHtml(text) : decodeReferences(text))
}

/** The element's text as it stands, references decoded, markup kept: for ids, addresses, dates. */
export function literalOf(node: XmlNode): string | undefined {
  return oneLine(hasMarkup(node) ? innerMarkup(node) : innerText(node))
}

/** HTML -> text: no tags, references decoded, white space as it stands. */
export function textOfHtml(html: string): string {
  return decodeReferences(
    html.includes('<')
      ? html
          .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, ' ')
          .replace(/<[a-z!/][^<>]*>/gi, '')
      : html,
  )
}

function construct(node: XmlNode, dialect: 'atom' | 'rss'): Construct {
  const type = typeOf(node)
  const mode = node.attributes.get('mode')?.toLowerCase()
  if (/^(?:image|audio|video)\//.test(type)) return { text: '', kind: 'plain' }
  if (hasMarkup(node)) return { text: innerMarkup(node, isXml(type)), kind: 'html' }
  const text = innerText(node)
  const decoded = mode === 'base64' || isBinary(type) ? textOfBase64(text) : undefined
  if (decoded !== undefined) return { text: decoded, kind: 'html' }
  if (isXml(type) || mode === 'xml') return { text: escapeMarkup(text), kind: 'html' }
  return { text, kind: isPlain(type, dialect) && mode !== 'escaped' ? 'plain' : 'html' }
}

/** The media type or Atom's short name for it, without parameters. */
function typeOf(node: XmlNode): string {
  return /^[^;]*/.exec(node.attributes.get('type')?.toLowerCase() ?? '')?.[0].trim() ?? ''
}

function isPlain(type: string, dialect: 'atom' | 'rss'): boolean {
  return type === 'text' || type === 'text/plain' || (type === '' && dialect === 'atom')
}

function isXml(type: string): boolean {
  return type === 'xhtml' || type === 'xml' || type.endsWith('/xml') || type.endsWith('+xml')
}

/** Neither text nor markup by its media type: RFC 4287, 4.1.3.3 says that it is base64. */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !isXml(type)
}

/** The text in base64; undefined when it is not that, whatever its type says. */
function textOfBase64(text: string): string | undefined {
  const bare = text.replace(/\s+/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return undefined
  try {
    const bytes = Uint8Array.from(atob(bare), (char) => char.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function hasMarkup(node: XmlNode): boolean {
  return node.pieces.some(({ kind }) => kind === 'markup')
}

function innerText({ pieces }: XmlNode): string {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return textOfPiece(only)
  return pieces.map(textOfPiece).join('')
}

function textOfPiece({ kind, source }: XmlNode['pieces'][number]): string {
  return kind === 'text' ? decodeReferences(source) : source
}

/** Inline markup as HTML. In XHTML a CDATA section is text, elsewhere it is HTML itself. */
function innerMarkup({ pieces }: XmlNode, cdataIsText = true): string {
  const html = pieces.map(({ kind, source }) =>
    kind === 'cdata' && cdataIsText ? escapeMarkup(source) : source,
  )
  return html.join('').replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
}

/** References to windows-1252's positions 128 to 159 -> the characters that were meant. */
function modernise(html: string): string {
  if (!html.includes('&#')) return html
  return html.replace(/&#(?:1[2-5]\d|x[89][\da-f]);/gi, (reference) => decodeReferences(reference))
}

/** Makes the addresses in an HTML text absolute. */
function resolveLinks(html: string, base: string | undefined): string {
  if (base === undefined || !html.includes('<')) return html
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    /(?:href|src|cite|action|longdesc|poster)\s{0,9}=/i.test(tag) ? resolveTag(tag, base) : tag,
  )
}

function resolveTag(tag: string, base: string): string {
  return tag.replace(
    /(\s(?:href|src|cite|action|longdesc|poster)\s{0,9}=\s{0,9})("[^"]*"|'[^']*'|[^\s"'>]+)/gi,
    (_, start: string, value: string) => {
      const quote = value.startsWith('"') || value.startsWith("'") ? (value[0] ?? '') : ''
      const address = quote === '' ? value : value.slice(1, -1)
      return `${start}${quote}${absolute(address, base)}${quote}`
    },
  )
}

function absolute(address: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]{0,30}:/i.test(address)) return address
  return URL.parse(decodeReferences(address), base)?.href.replaceAll('&', '&amp;') ?? address
}
