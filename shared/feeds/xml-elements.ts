/**
 * The elements that are open while a document is read, and the rules by which a document that is
 * not well-formed still makes sense: an end tag closes what stands open inside its element, the
 * start of a record or of an unmistakable field closes the field that was left open before it,
 * HTML's void elements need no end, an end without start is passed over.
 */
import { type Entities, noEntities } from './entities.ts'
import { canonicalName, innerScope, outermostScope, type Scope } from './xml-names.ts'
import { type Handlers, NO_ATTRIBUTES, type Piece, tooComplex, type XmlNode } from './xml-node.ts'

interface Open {
  readonly node: XmlNode
  /** Name as written, in lower case. */
  readonly written: string
  readonly scope: Scope
  readonly kind: 'container' | 'field' | 'skipped'
  readonly keepsText: boolean
}

/** The state of reading a document. */
export interface Elements {
  readonly handlers: Handlers
  readonly entities: Entities
  readonly open: Open[]
  /** Written names of the elements open inside the innermost field or skipped element. */
  readonly inner: string[]
  records: number
  strayEnds: number
}

/** A start tag. What is costly to cut out of the source is only cut out when asked for. */
interface StartTag {
  readonly written: string
  readonly isEmpty: boolean
  /** The tag behind its name, with `>`. */
  readonly rest: () => string
  readonly attributes: () => ReadonlyMap<string, string>
}

/** Real documents stay under 40. */
const MAX_DEPTH = 400
const MAX_CHILDREN = 20_000
const MAX_PIECES = 200_000
const MAX_RECORDS = 100_000
const MAX_STRAY_ENDS = 100_000
const MAX_BASE_CHARS = 2_000

/** HTML's elements without end tag, which careless feeds do not close in XML either. */
const VOID = new Set(words('area br col embed hr img input meta param track wbr'))

/** Fields that are never elements of HTML: one inside another means that the other was not closed. */
const NEVER_INLINE = new Set(
  words('guid pubdate description published updated content:encoded dc:date dc:creator'),
)

function words(list: string): readonly string[] {
  return list.split(' ')
}

/** Before the first element. */
export function newElements(handlers: Handlers): Elements {
  return { handlers, entities: noEntities(), open: [], inner: [], records: 0, strayEnds: 0 }
}

/** Adds a piece to a field. Throws `too-complex`. */
export function push(node: XmlNode, piece: Piece): void {
  if (node.pieces.length >= MAX_PIECES) throw tooComplex('tags in one element')
  node.pieces.push(piece)
}

/** Takes in a start tag. Throws `too-complex`. */
export function openElement(elements: Elements, tag: StartTag): void {
  const { open } = elements
  const top = open.at(-1)
  if (top !== undefined && top.kind !== 'container' && !endsField(elements, top, tag.written)) {
    openInline(elements, top, tag)
    return
  }
  if (open.length > MAX_DEPTH) throw tooComplex('levels of nesting')
  const opened = enter(elements, tag)
  if (opened === undefined) return
  open.push(opened)
  if (tag.isEmpty) closeTop(elements)
}

/** Ends the innermost field when a tag inside it shows that its end tag is missing. */
function endsField(elements: Elements, top: Open, written: string): boolean {
  if (top.kind !== 'field') return false
  const { records, nested } = elements.handlers.vocabulary
  const name = canonicalName(top.scope, written)
  // Atom content, which has a type, may hold a whole entry or anything else.
  const isContent = top.node.attributes.has('type') || top.node.name === 'content'
  const isSign =
    NEVER_INLINE.has(name) ||
    (records.has(name) && nested !== true) ||
    (name === 'link' && top.node.name === 'title')
  if (isContent || !isSign) return false
  closeTop(elements)
  return true
}

function openInline(elements: Elements, top: Open, tag: StartTag): void {
  const { written, isEmpty } = tag
  // HTML knows neither prefixes nor empty-element tags.
  const local = written.slice(written.indexOf(':') + 1)
  const isVoid = VOID.has(local.toLowerCase())
  if (top.keepsText) {
    const start = `<${local}${tag.rest()}`
    const source = isEmpty && !isVoid ? `${start.slice(0, -2)}></${local}>` : start
    push(top.node, { kind: 'markup', source })
  }
  if (isEmpty || isVoid) return
  elements.inner.push(written.toLowerCase())
  if (elements.inner.length > MAX_DEPTH) throw tooComplex('levels of nesting')
}

/** The element that a tag opens, put into its parent; undefined for a stray void one. */
function enter(elements: Elements, tag: StartTag): Open | undefined {
  const { handlers, open } = elements
  const { records } = handlers.vocabulary
  const written = tag.written.toLowerCase()
  const attributes = tag.attributes()
  const outer = open.at(-1)?.scope ?? outermostScope()
  const scope = attributes === NO_ATTRIBUTES ? outer : innerScope(outer, attributes)
  const name = canonicalName(scope, tag.written)
  if (open.length === 0) return VOID.has(written) ? undefined : root(elements, { tag, name, scope })
  if (records.has(name)) endRecordBefore(elements, name)
  const node = newNode(elements, name, attributes)
  const opened = { node, written, scope, ...kindOf(elements, name) }
  if (opened.kind !== 'skipped' && !records.has(name)) adopt(open.at(-1)?.node, node)
  return opened
}

function root(
  elements: Elements,
  { tag, name, scope }: { readonly tag: StartTag; readonly name: string; readonly scope: Scope },
): Open {
  const written = tag.written.toLowerCase()
  const node = newNode(elements, name, tag.attributes())
  const inside = elements.handlers.onRoot(node, tag.written, scope)
  if (inside === undefined) return { node, written, scope, kind: 'skipped', keepsText: false }
  const named = { ...node, name: canonicalName(inside, tag.written) }
  return { node: named, written, scope: inside, kind: 'container', keepsText: false }
}

function newNode(
  elements: Elements,
  name: string,
  attributes: ReadonlyMap<string, string>,
): XmlNode {
  return { name, attributes, children: [], pieces: [], base: baseOf(elements, attributes) }
}

function baseOf(elements: Elements, attributes: ReadonlyMap<string, string>): string | undefined {
  const outer = elements.open.at(-1)?.node.base ?? elements.handlers.base
  const own = attributes === NO_ATTRIBUTES ? undefined : attributes.get('xml:base')
  if (own === undefined || own.length > MAX_BASE_CHARS) return outer
  return URL.parse(own.trim(), outer)?.href ?? outer
}

function kindOf({ handlers }: Elements, name: string): Pick<Open, 'kind' | 'keepsText'> {
  const { containers, fields } = handlers.vocabulary
  const keepsText = fields.has(name)
  if (containers.has(name)) return { kind: 'container', keepsText }
  return { kind: keepsText ? 'field' : 'skipped', keepsText }
}

function adopt(parent: XmlNode | undefined, child: XmlNode): void {
  if (parent === undefined) return
  if (parent.children.length >= MAX_CHILDREN) throw tooComplex('elements in one element')
  parent.children.push(child)
}

function endRecordBefore(elements: Elements, name: string): void {
  if (elements.handlers.vocabulary.nested === true) return
  const at = elements.open.findLastIndex(({ node }) => node.name === name)
  if (at > 0) closeTo(elements, at)
}

/** Takes in an end tag. Throws `too-complex`. */
export function closeElement(elements: Elements, tagName: string): void {
  const written = tagName.toLowerCase()
  const top = elements.open.at(-1)
  if (top === undefined) return
  const inside = elements.inner.lastIndexOf(written)
  if (inside >= 0) {
    elements.inner.length = inside
    const local = tagName.slice(tagName.indexOf(':') + 1)
    if (top.keepsText) push(top.node, { kind: 'markup', source: `</${local}>` })
    return
  }
  const at = elements.open.findLastIndex((element) => element.written === written)
  if (at >= 0) closeTo(elements, at)
  else passOver(elements)
}

function passOver(elements: Elements): void {
  elements.strayEnds += 1
  if (elements.strayEnds > MAX_STRAY_ENDS) throw tooComplex('end tags without start')
}

function closeTo(elements: Elements, at: number): void {
  while (elements.open.length > at) closeTop(elements)
}

function closeTop(elements: Elements): void {
  const { handlers, open, inner } = elements
  const closed = open.pop()
  if (inner.length > 0) inner.length = 0
  if (closed?.kind !== 'container' || !handlers.vocabulary.records.has(closed.node.name)) return
  elements.records += 1
  if (elements.records > MAX_RECORDS) throw tooComplex('entries')
  handlers.onRecord(closed.node)
}

/** Closes what a truncated document left open. A field that was cut is left out: half a link is a wrong one. */
export function endDocument(elements: Elements): void {
  const top = elements.open.at(-1)
  const parent = elements.open.at(-2)
  if (top?.kind === 'field' && parent?.node.children.at(-1) === top.node) parent.node.children.pop()
  closeTo(elements, 0)
}
