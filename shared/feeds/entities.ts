/**
 * Character references -> characters, in XML and in the HTML that feeds carry. Feeds use HTML's
 * names in XML without declaring them, and the numbers 128 to 159 for the characters that
 * windows-1252 has there; both are read as browsers do. A reference needs its semicolon, or
 * `?a=1&copy=2` in an address would change.
 *
 * Of the entities that a document declares itself only plain text is known, so that no reference
 * expands into further ones (the "billion laughs").
 */
import { decodeHTMLStrict } from 'entities'

/** What a document's DOCTYPE declares. */
export interface Entities {
  readonly texts: Map<string, string>
  /** References that may still be expanded: a bound on what a short document can grow to. */
  left: number
}

const MAX_ENTITIES = 100
const MAX_EXPANSIONS = 10_000
/** Fields that use entities of their own are short ones. */
const MAX_EXPANDED_CHARS = 100_000

/** A document's entities before any is declared. */
export function noEntities(): Entities {
  return { texts: new Map(), left: MAX_EXPANSIONS }
}

/** Adds the entities that a markup declaration declares. */
export function readEntities(declaration: string, { texts }: Entities): void {
  const found = /ENTITY\s{1,99}([\w.-]{1,64})\s{1,99}(?:"([^"]{0,100})"|'([^']{0,100})')/g
  for (const [, name, double, single] of declaration.matchAll(found)) {
    const text = decodeHTMLStrict(double ?? single ?? '')
    const isPlain = !/[&<]/.test(text)
    if (name !== undefined && isPlain && texts.size < MAX_ENTITIES) texts.set(name, text)
  }
}

/** Puts in the document's own entities, and leaves all other references as they are. */
export function expandEntities(text: string, entities: Entities): string {
  if (entities.texts.size === 0 || text.length > MAX_EXPANDED_CHARS) return text
  return text.replace(/&([\w.-]{1,64});/g, (reference, name: string) => {
    const expansion = entities.texts.get(name)
    if (expansion === undefined || entities.left === 0) return reference
    entities.left -= 1
    return expansion
  })
}

/** Decodes every reference with a known name or a number. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}

/** Escapes text for a place where markup is read. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Longer than any title, address or id. */
const MAX_LINE_CHARS = 10_000

/** One line, trimmed, cut, without control characters; undefined when nothing is left. */
export function oneLine(long: string): string | undefined {
  const text = long.slice(0, MAX_LINE_CHARS)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
  return clean.replace(/\s+/g, ' ').trim() || undefined
}
