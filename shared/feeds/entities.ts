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

/** Name -> text, as the document's DOCTYPE declares them. */
export type Entities = Map<string, string>

const MAX_ENTITIES = 100
const MAX_ENTITY_CHARS = 100

/** Adds the entities that a markup declaration declares. */
export function readEntities(declaration: string, entities: Entities): void {
  const found = /ENTITY\s{1,99}([\w.-]{1,64})\s{1,99}(?:"([^"]{0,100})"|'([^']{0,100})')/g
  for (const [, name, double, single] of declaration.matchAll(found)) {
    const text = decodeHTMLStrict(double ?? single ?? '')
    const isPlain = !/[&<]/.test(text) && text.length <= MAX_ENTITY_CHARS
    if (name !== undefined && isPlain && entities.size < MAX_ENTITIES) entities.set(name, text)
  }
}

/** Puts in the document's own entities, and leaves all other references as they are. */
export function expandEntities(text: string, entities: Entities): string {
  if (entities.size === 0 || !text.includes('&')) return text
  return text.replace(
    /&([\w.-]{1,64});/g,
    (reference, name: string) => entities.get(name) ?? reference,
  )
}

/** Decodes every reference with a known name or a number. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text
}

/** Escapes text for a place where markup is read. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** One line, trimmed, without control characters; undefined when nothing is left. */
export function oneLine(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
  return clean.replace(/\s+/g, ' ').trim() || undefined
}
