/**
 * What stands in an element -> the text or HTML that it means. The rules are those of Atom's text
 * constructs (RFC 4287, 3.1 and 4.1.3; for Atom 0.3 its `mode`), of RSS, where everything may be
 * HTML, and of what publishers do: markup not escaped, types that are wrong, base64.
 */
import { decodeReferences, escapeMarkup, oneLine } from './entities.ts'
import { modernise, resolveLinks, textOfHtml } from './field-html.ts'
import type { Piece, XmlNode } from './xml-node.ts'

/** Ten times the longest article; what is longer is cut. */
const MAX_HTML_CHARS = 2_000_000
/** A title, an id or an address, before its references are decoded. */
const MAX_LINE_CHARS = 50_000

/** Where everything may be HTML (`rss`), or only what says so (`atom`). */
export type Dialect = 'atom' | 'rss'

/** A text, and whether it is HTML or must be taken literally. */
interface Construct {
  readonly text: string
  readonly kind: 'html' | 'plain'
}

interface Reading {
  readonly dialect: Dialect
  readonly maxChars: number
}

/** The element's HTML, or its text where its type says that it is not HTML; links are absolute. */
export function htmlOf(node: XmlNode, dialect: Dialect): string | undefined {
  const { text, kind } = construct(node, { dialect, maxChars: MAX_HTML_CHARS })
  const value = kind === 'html' ? resolveLinks(modernise(text), node.base) : text
  return value.trim() || undefined
}

/** The element's text without markup, on one line. */
export function plainOf(node: XmlNode, dialect: Dialect): string | undefined {
  const { text, kind } = construct(node, { dialect, maxChars: MAX_LINE_CHARS })
  return oneLine(kind === 'html' ? textOfHtml(text) : decodeReferences(text))
}

/** The element's text as it stands on one line, markup kept: for ids, addresses and dates. */
export function literalOf(node: XmlNode): string | undefined {
  const markup = hasMarkup(node)
  return oneLine(markup ? innerMarkup(node, MAX_LINE_CHARS) : innerText(node, MAX_LINE_CHARS))
}

function construct(node: XmlNode, { dialect, maxChars }: Reading): Construct {
  const type = typeOf(node)
  const mode = node.attributes.get('mode')?.toLowerCase()
  if (/^(?:image|audio|video)\//.test(type)) return { text: '', kind: 'plain' }
  if (hasMarkup(node)) return { text: innerMarkup(node, maxChars), kind: 'html' }
  const text = innerText(node, maxChars)
  const decoded = mode === 'base64' || isBinary(type) ? textOfBase64(text) : undefined
  if (decoded !== undefined) return { text: decoded, kind: 'html' }
  if (isXml(type) || mode === 'xml') return { text: escapeMarkup(text), kind: 'html' }
  return { text, kind: isPlain(type, dialect) && mode !== 'escaped' ? 'plain' : 'html' }
}

/** The media type, or Atom's short name for it, without parameters. */
function typeOf({ attributes }: XmlNode): string {
  const type = attributes.size === 0 ? undefined : attributes.get('type')
  return type === undefined ? '' : (/^[^;]*/.exec(type.toLowerCase())?.[0].trim() ?? '')
}

function isXml(type: string): boolean {
  return type === 'xhtml' || type === 'xml' || type.endsWith('/xml') || type.endsWith('+xml')
}

/** Neither text nor markup by its media type: RFC 4287, 4.1.3.3 says that it is base64. */
function isBinary(type: string): boolean {
  return type.includes('/') && !type.startsWith('text/') && !isXml(type)
}

function isPlain(type: string, dialect: Dialect): boolean {
  return type === 'text' || type === 'text/plain' || (type === '' && dialect === 'atom')
}

/** The text in base64; undefined when it is not that, whatever its type says. */
function textOfBase64(text: string): string | undefined {
  const bare = text.replace(/\s+/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return undefined
  try {
    const bytes = Uint8Array.from(atob(bare), (char) => char.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Text that only looks like base64.
    return undefined
  }
}

function hasMarkup({ pieces }: XmlNode): boolean {
  return pieces.length > 1 && pieces.some(({ kind }) => kind === 'markup')
}

function innerText({ pieces }: XmlNode, maxChars: number): string {
  const [only] = pieces
  if (only === undefined) return ''
  if (pieces.length === 1) return textOfPiece(only, maxChars)
  return pieces.map((piece) => textOfPiece(piece, maxChars)).join('')
}

function textOfPiece({ kind, source }: Piece, maxChars: number): string {
  const cut = source.length > maxChars ? source.slice(0, maxChars) : source
  return kind === 'text' ? decodeReferences(cut) : cut
}

/** Markup that was not escaped, as HTML. A CDATA section in it is text (RFC 4287, 3.1.1.3). */
function innerMarkup({ pieces }: XmlNode, maxChars: number): string {
  const html = pieces.map(({ kind, source }) => (kind === 'cdata' ? escapeMarkup(source) : source))
  return html.join('').slice(0, maxChars).replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
}
