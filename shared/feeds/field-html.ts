/** HTML as feeds carry it: its text, its old character numbers, its relative links. */
import { decodeReferences } from './entities.ts'

/** HTML -> text: no tags, references decoded, white space as it stands. Linear. */
export function textOfHtml(html: string): string {
  if (!html.includes('<')) return decodeReferences(html)
  const parted = html.replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, ' ')
  return decodeReferences(parted.replace(/<[a-z!/][^<>]*>/gi, ''))
}

/** References to windows-1252's positions 128 to 159 -> the characters that were meant. */
export function modernise(html: string): string {
  if (!html.includes('&#')) return html
  return html.replace(/&#(?:1[2-5]\d|x[89][\da-f]);/gi, (reference) => decodeReferences(reference))
}

/** Attributes that hold one address. */
const ADDRESS =
  /(\s(?:href|src|cite|action|longdesc|poster)\s{0,9}=\s{0,9})("[^"]*"|'[^']*'|[^\s"'>]+)/gi
/** One that is not absolute: most texts have none, and need no further look. */
const RELATIVE =
  /\s(?:href|src|cite|action|longdesc|poster)\s{0,9}=\s{0,9}["']?(?![a-z][a-z0-9+.-]{0,30}:)[^"'\s>]/i

/** Makes the addresses in HTML absolute. Linear. */
export function resolveLinks(html: string, base: string | undefined): string {
  if (base === undefined || !RELATIVE.test(html)) return html
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => (tag.includes('=') ? resolveTag(tag, base) : tag))
}

function resolveTag(tag: string, base: string): string {
  return tag.replace(ADDRESS, (whole, start: string, value: string) => {
    const first = value.charAt(0)
    const quote = first === '"' || first === "'" ? first : ''
    const address = quote === '' ? value : value.slice(1, -1)
    if (/^[a-z][a-z0-9+.-]{0,30}:/i.test(address)) return whole
    const resolved = URL.parse(decodeReferences(address), base)?.href
    if (resolved === undefined) return whole
    return `${start}${quote}${resolved.replaceAll('&', '&amp;')}${quote}`
  })
}
