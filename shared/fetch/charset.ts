/**
 * Bytes -> text, for feeds and pages. What the bytes themselves prove goes before what anybody
 * says of them: a byte-order mark, the NULs of UTF-16 and UTF-32, then valid multi-byte UTF-8,
 * which no text of another encoding of some length is by accident. Only then come the labels:
 * HTTP first, then the document's own. What has no usable label is windows-1252, as in browsers.
 *
 * Labels and tables are those of the WHATWG Encoding standard. They come from @exodus/bytes because
 * Node's TextDecoder misreads windows-1252 in some releases (nodejs/node #56542).
 */

import { isAscii, isUtf8 } from 'node:buffer'
import { legacyHookDecode, normalizeEncoding } from '@exodus/bytes/encoding.js'

/** Where a document's own label stands: `xml` in its declaration, `html` in a `meta` element too. */
type DocumentKind = 'xml' | 'html'

interface Hints {
  /** The HTTP header, whole. */
  readonly contentType?: string | undefined
  readonly kind: DocumentKind
}

/** Browsers look for a label in the first 1,024 bytes; pages that open with scripts need more. */
const HEAD_BYTES = 4_096

/**
 * Decodes a document. Never throws: undecodable bytes become U+FFFD. NULs and the byte-order mark
 * are left out. Linear.
 *
 * @example decodeText(body, { contentType: 'text/xml; charset=koi8-r', kind: 'xml' })
 */
export function decodeText(bytes: Uint8Array, hints: Hints): string {
  const text = decode(bytes, hints)
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}

function decode(bytes: Uint8Array, hints: Hints): string {
  const wide = wideEncoding(bytes)
  if (wide === 'utf-32le' || wide === 'utf-32be') return decodeUtf32(bytes, wide === 'utf-32le')
  if (wide !== undefined) return legacyHookDecode(bytes, wide)
  const ascii = isAscii(bytes)
  if (hasUtf8Mark(bytes) || (!ascii && isUtf8(bytes))) {
    return repairControls(legacyHookDecode(bytes, 'utf-8'))
  }
  const labels = encodingsSaid(bytes, hints)
  const legacy = labels.find((label) => label !== 'utf-8')
  if (legacy !== undefined) return legacyHookDecode(bytes, legacy)
  if (ascii) return legacyHookDecode(bytes, looksIso2022Jp(bytes) ? 'iso-2022-jp' : 'utf-8')
  return decodeBroken(bytes)
}

/**
 * The control characters U+0080 to U+009F, which nobody types, are windows-1252's quotes and
 * dashes that somebody took for ISO 8859-1 on the way to UTF-8.
 */
function repairControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) =>
    legacyHookDecode(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'),
  )
}

/**
 * Neither valid UTF-8 nor labelled: UTF-8 with a few damaged characters (a cut, a byte from
 * elsewhere) or an old Western encoding, told apart by what most of its characters say.
 */
function decodeBroken(bytes: Uint8Array): string {
  const text = legacyHookDecode(bytes, 'utf-8')
  let bad = 0
  let good = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) bad += 1
    else if (code > 0x7f) good += 1
  }
  return bad * 4 < good ? text : legacyHookDecode(bytes, 'windows-1252')
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

const MARKS: readonly (readonly [Wide, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** UTF-16 or UTF-32 by mark, or by where the NULs of its markup stand. */
function wideEncoding(bytes: Uint8Array): Wide | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  if (marked !== undefined) return marked[0]
  const size = Math.min(bytes.length, 256) & ~3
  if (size === 0) return undefined
  const nuls = [0, 0, 0, 0]
  for (let i = 0; i < size; i += 1) if (bytes[i] === 0) nuls[i & 3] = (nuls[i & 3] ?? 0) + 1
  // Half of the characters of any document's head are markup.
  const mostly = nuls.map((count) => count * 8 > size)
  const key = mostly.map((is) => (is ? '0' : 'x')).join('')
  return WIDE_BY_NULS[key]
}

const WIDE_BY_NULS: Readonly<Record<string, Wide>> = {
  x000: 'utf-32le',
  '000x': 'utf-32be',
  x0x0: 'utf-16le',
  '0x0x': 'utf-16be',
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, littleEndian)
    if (i === 0 && code === 0xfeff) continue
    parts.push(code < 0x110000 ? String.fromCodePoint(code) : '\ufffd')
  }
  return parts.join('')
}

/** The encodings that HTTP and the document name, in this order, those that can be. */
function encodingsSaid(bytes: Uint8Array, { contentType, kind }: Hints): readonly string[] {
  const http = /charset\s*=\s*["']?([\w.:+-]{1,40})/i.exec(contentType ?? '')?.[1]
  return [http, labelInside(bytes, kind)].flatMap((label) => encodingOf(label) ?? [])
}

function labelInside(bytes: Uint8Array, kind: DocumentKind): string | undefined {
  const head = legacyHookDecode(bytes.subarray(0, HEAD_BYTES), 'windows-1252')
  const declared = /<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([^"']{1,40})["']/i.exec(head)
  if (declared !== null || kind === 'xml') return declared?.[1]
  return /<meta[^>]{1,400}?charset\s{0,9}=\s{0,9}["']?([\w.:+-]{1,40})/i.exec(head)?.[1]
}

/** The Encoding standard's name for a label; undefined when the bytes, being what they are, cannot be it. */
function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  const plain = label.trim().toLowerCase()
  const name = normalizeEncoding(plain) ?? normalizeEncoding(respell(plain))
  // Real UTF-16 was recognised before; `replacement` is for encodings that no one reads any more.
  if (name === null || name === 'replacement' || name.startsWith('utf-16')) return undefined
  return name
}

const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  eucjp: 'euc-jp',
  euckr: 'euc-kr',
  latin0: 'iso-8859-15',
  latin7: 'iso-8859-13',
  latin8: 'iso-8859-14',
  latin9: 'iso-8859-15',
  latin10: 'iso-8859-16',
  macroman: 'macintosh',
}

/** Spellings that the standard does not list but feeds use: `latin-9`, `WIN-1251`, `utf_8`. */
function respell(label: string): string {
  const bare = label.replace(/[-_ .]/g, '')
  const windows = /^(?:x?windows|win|cp|ms|ansi)(125\d|874)$/.exec(bare)?.[1]
  if (windows !== undefined) return `windows-${windows}`
  const iso = /^(?:x?iso)?8859(1[0-6]|[1-9])$/.exec(bare)?.[1]
  if (iso !== undefined) return `iso-8859-${iso}`
  return ALIASES[bare] ?? bare
}

/** Two-byte characters announced by escape sequences: the one encoding in which ASCII bytes are not ASCII. */
function looksIso2022Jp(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x1b); i >= 0; i = bytes.indexOf(0x1b, i + 1)) {
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return true
  }
  return false
}
