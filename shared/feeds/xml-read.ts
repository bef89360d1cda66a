/**
 * XML text -> a stream of records (items, entries, outlines), each a small tree that is dropped
 * once its reader is done with it, so memory follows the longest record and not the document.
 *
 * Lenient by construction, on htmlparser2's tokenizer: end tags close what they can, records close
 * what was left open, undeclared prefixes and unknown entities do no harm. The reader's vocabulary
 * says which elements have a structure (`containers`) and which have a value (`fields`); markup
 * inside a field is kept as the text it was written as, everything else is skipped unread. Nothing
 * external is ever fetched, and depth and breadth are bounded.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { DatelineError } from '../errors.ts'
import { decodeReferences, type Entities, expandEntities, readEntities } from './entities.ts'
import { canonicalName, innerScope, outermostScope, type Scope } from './xml-names.ts'

/** What to look for. All names are canonical (xml-names.ts). */
export interface Vocabulary {
  /** Elements whose children matter. */
  readonly containers: ReadonlySet<string>
  /** Elements whose text or attributes matter. */
  readonly fields: ReadonlySet<string>
  /** Containers that are handed on when they end, instead of being kept in their parent. */
  readonly records: ReadonlySet<string>
  /** Whether records stand inside records; if not, the start of one ends the one before. */
  readonly nested?: boolean
}

/** A piece between a field's tags: `text` has its references decoded, `markup` is a tag as written. */
export interface Piece {
  readonly kind: 'text' | 'cdata' | 'markup'
  readonly source: string
}

export interface XmlNode {
  readonly name: string
  /** Decoded; names in lower case, as written. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
  readonly pieces: Piece[]
  /** The document's address and all `xml:base` down to here, joined. */
  readonly base: string | undefined
}

export interface Handlers {
  readonly vocabulary: Vocabulary
  /** The document's address. */
  readonly base?: string | undefined
  /** Sees each outermost element: gives the scope of its children, or undefined to skip it. */
  readonly onRoot: (root: XmlNode, written: string, scope: Scope) => Scope | undefined
  readonly onRecord: (record: XmlNode) => void
}

interface Open {
  readonly node: XmlNode
  /** Name as written, in lower case. */
  readonly written: string
  readonly scope: Scope
  readonly kind: 'container' | 'field' | 'skipped'
}

interface Reader {
  readonly source: string
  readonly handlers: Handlers
  readonly entities: Entities
  readonly open: Open[]
  /** Written names of the elements open inside the innermost field or skipped element. */
  readonly inner: string[]
  /** Of the tag being read: name, value, name, value. */
  attributes: string[]
  tag: { start: number; end: number }
}

/** Real documents stay under 40. */
const MAX_DEPTH = 400
const MAX_CHILDREN = 20_000
const MAX_PIECES = 200_000
const MAX_ATTRIBUTES = 2_000

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** HTML's elements without end tag, which careless feeds do not close in XML either. */
const VOID = new Set('area br col embed hr img input meta param source track wbr'.split(' '))

/** Fields that are never HTML elements: one inside another means that the other was not closed. */
const NEVER_INLINE = new Set(
  'guid pubdate description published updated issued modified content:encoded dc:date dc:creator'.split(
    ' ',
  ),
)

/** Reads a document. Throws `too-complex`. Linear in the length of the text. */
export function readXml(source: string, handlers: Handlers): void {
  const reader: Reader = {
    source,
    handlers,
    entities: new Map(),
    open: [],
    inner: [],
    attributes: [],
    tag: { start: 0, end: 0 },
  }
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks(reader))
  tokenizer.write(source)
  tokenizer.end()
  endOfDocument(reader)
}

function callbacks(reader: Reader): TokenizerCallbacks {
  const { source } = reader
  const nothing = () => undefined
  return {
    onopentagname: (start, end) => {
      reader.tag = { start, end }
      if (reader.attributes.length > 0) reader.attributes = []
    },
    onattribname: (start, end) => addAttribute(reader, source.slice(start, end)),
    onattribdata: (start, end) => {
      reader.attributes[reader.attributes.length - 1] = source.slice(start, end)
    },
    onopentagend: (end) => openTag(reader, end),
    onselfclosingtag: (end) => openTag(reader, end, 'empty'),
    onclosetag: (start, end) => closeTag(reader, source.slice(start, end)),
    ontext: (start, end) => addPiece(reader, 'text', start, end),
    oncdata: (start, end, endOffset) => addPiece(reader, 'cdata', start, end - endOffset),
    ondeclaration: (start, end) => {
      if (reader.open.length === 0) readEntities(source.slice(start, end), reader.entities)
    },
    onattribend: nothing,
    onattribentity: nothing,
    ontextentity: nothing,
    oncomment: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  }
}

function addAttribute(reader: Reader, name: string): void {
  reader.attributes.push(name, '')
  if (reader.attributes.length > 2 * MAX_ATTRIBUTES) throw tooComplex('attributes on one element')
}

function addPiece(reader: Reader, kind: Piece['kind'], start: number, end: number): void {
  const top = reader.open.at(-1)
  if (top === undefined || top.kind === 'skipped') return
  if (top.kind === 'container' && !reader.handlers.vocabulary.fields.has(top.node.name)) return
  const source = reader.source.slice(start, end)
  push(top.node, {
    kind,
    source: kind === 'text' ? expandEntities(source, reader.entities) : source,
  })
}

function push(node: XmlNode, piece: Piece): void {
  if (node.pieces.length >= MAX_PIECES) throw tooComplex('tags in one element')
  node.pieces.push(piece)
}

function openTag(reader: Reader, end: number, empty?: 'empty'): void {
  const { source, tag, open } = reader
  const written = source.slice(tag.start, tag.end)
  const top = open.at(-1)
  if (top !== undefined && top.kind !== 'container' && !endsField(reader, top, written)) {
    openInline(reader, top, { written, end, empty })
    return
  }
  if (open.length > MAX_DEPTH) throw tooComplex('levels of nesting')
  const opened = enter(reader, written)
  if (opened === undefined) return
  open.push(opened)
  if (empty !== undefined) closeTop(reader)
}

/** Whether a tag inside a field shows that the field's end tag is missing; then ends it. */
function endsField(reader: Reader, top: Open, written: string): boolean {
  const { records, nested } = reader.handlers.vocabulary
  const name = canonicalName(top.scope, written)
  const isRecord = records.has(name) && nested !== true && top.kind === 'field'
  // Atom content may hold a whole entry.
  const ends =
    (isRecord && top.node.name !== 'content') ||
    (top.kind === 'field' && NEVER_INLINE.has(name) && !top.node.attributes.has('type'))
  if (ends) closeTop(reader)
  return ends
}

function openInline(
  reader: Reader,
  top: Open,
  tag: { readonly written: string; readonly end: number; readonly empty: 'empty' | undefined },
): void {
  const lower = tag.written.toLowerCase()
  const isVoid = VOID.has(lower)
  if (top.kind === 'field') {
    const local = tag.written.slice(tag.written.indexOf(':') + 1)
    const rest = reader.source.slice(reader.tag.end, tag.end + 1)
    const start = `<${local}${rest}`
    const whole = tag.empty !== undefined && !isVoid ? `${start.slice(0, -2)}></${local}>` : start
    push(top.node, { kind: 'markup', source: whole })
  }
  if (tag.empty !== undefined || isVoid) return
  reader.inner.push(lower)
  if (reader.inner.length > MAX_DEPTH) throw tooComplex('levels of nesting')
}

/** The element that the tag just read opens, attached to its parent; undefined for a stray void one. */
function enter(reader: Reader, written: string): Open | undefined {
  const { handlers, open } = reader
  const attributes = takeAttributes(reader)
  const outer = open.at(-1)?.scope ?? outermostScope()
  const scope = attributes === NO_ATTRIBUTES ? outer : innerScope(outer, attributes)
  const name = canonicalName(scope, written)
  const lower = written.toLowerCase()
  if (open.length === 0 && VOID.has(lower)) return undefined
  if (handlers.vocabulary.records.has(name)) endRecordBefore(reader, name)
  const parent = open.at(-1)?.node
  const node = { name, attributes, children: [], pieces: [], base: baseOf(reader, attributes) }
  if (parent === undefined) {
    const inside = handlers.onRoot(node, written, scope)
    if (inside === undefined) return { node, written: lower, scope, kind: 'skipped' }
    const named = { ...node, name: canonicalName(inside, written) }
    return { node: named, written: lower, scope: inside, kind: 'container' }
  }
  const kind = kindOf(handlers.vocabulary, name)
  if (kind !== 'skipped' && !handlers.vocabulary.records.has(name)) {
    if (parent.children.length >= MAX_CHILDREN) throw tooComplex('elements in one element')
    parent.children.push(node)
  }
  return { node, written: lower, scope, kind }
}

function kindOf({ containers, fields }: Vocabulary, name: string): Open['kind'] {
  if (containers.has(name)) return 'container'
  return fields.has(name) ? 'field' : 'skipped'
}

function takeAttributes(reader: Reader): ReadonlyMap<string, string> {
  const { attributes, entities } = reader
  if (attributes.length === 0) return NO_ATTRIBUTES
  const map = new Map<string, string>()
  for (let i = 0; i < attributes.length; i += 2) {
    const name = (attributes[i] ?? '').toLowerCase()
    if (!map.has(name))
      map.set(name, decodeReferences(expandEntities(attributes[i + 1] ?? '', entities)))
  }
  return map
}

function baseOf(reader: Reader, attributes: ReadonlyMap<string, string>): string | undefined {
  const outer = reader.open.at(-1)?.node.base ?? reader.handlers.base
  const own = attributes.get('xml:base')
  return own === undefined ? outer : (URL.parse(own.trim(), outer)?.href ?? outer)
}

function endRecordBefore(reader: Reader, name: string): void {
  if (reader.handlers.vocabulary.nested === true) return
  const at = reader.open.findLastIndex(({ node }) => node.name === name)
  if (at > 0) closeTo(reader, at)
}

function closeTag(reader: Reader, written: string): void {
  const lower = written.toLowerCase()
  const top = reader.open.at(-1)
  if (top === undefined) return
  if (top.kind !== 'container') {
    const at = reader.inner.lastIndexOf(lower)
    if (at >= 0) {
      reader.inner.length = at
      const local = written.slice(written.indexOf(':') + 1)
      if (top.kind === 'field') push(top.node, { kind: 'markup', source: `</${local}>` })
      return
    }
  }
  const at = reader.open.findLastIndex((element) => element.written === lower)
  if (at >= 0) closeTo(reader, at)
}

function closeTo(reader: Reader, at: number): void {
  while (reader.open.length > at) closeTop(reader)
}

function closeTop(reader: Reader): void {
  const closed = reader.open.pop()
  reader.inner.length = 0
  if (closed === undefined || closed.kind !== 'container') return
  if (reader.handlers.vocabulary.records.has(closed.node.name)) {
    reader.handlers.onRecord(closed.node)
  }
}

/** A field that is still open was cut by the end of a truncated document: half a link is a wrong link. */
function endOfDocument(reader: Reader): void {
  const top = reader.open.at(-1)
  const parent = reader.open.at(-2)
  if (top?.kind === 'field' && parent?.node.children.at(-1) === top.node) parent.node.children.pop()
  closeTo(reader, 0)
}

function tooComplex(what: string): DatelineError {
  return new DatelineError('too-complex', `too many ${what}`)
}
