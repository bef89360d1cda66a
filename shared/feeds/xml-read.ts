/**
 * XML text -> a stream of records (items, entries, outlines), each a small tree that is dropped
 * once its reader is done with it, so memory follows the longest record and not the document.
 *
 * htmlparser2's tokenizer finds the tags, xml-elements.ts makes sense of them. The vocabulary says
 * which elements have a structure and which have a value; markup inside a field is kept as the text
 * it was written as, everything else is skipped unread. Nothing external is ever fetched, and no
 * document costs more than in proportion to its length.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { decodeReferences, expandEntities, readEntities } from './entities.ts'
import {
  closeElement,
  type Elements,
  endDocument,
  newElements,
  openElement,
  push,
} from './xml-elements.ts'
import { type Handlers, NO_ATTRIBUTES, type Piece, tooComplex } from './xml-node.ts'

/** Real elements have a dozen. */
const MAX_ATTRIBUTES = 2_000

interface Reader {
  readonly source: string
  readonly elements: Elements
  /** Of the tag being read: where its name stands, and name, value, name, value. */
  nameStart: number
  nameEnd: number
  attributes: string[]
}

/** Reads a document, well-formed or not. Throws `too-complex`. Linear in the length of the text. */
export function readXml(source: string, handlers: Handlers): void {
  const elements = newElements(handlers)
  const reader = { source, elements, nameStart: 0, nameEnd: 0, attributes: [] }
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks(reader))
  tokenizer.write(source)
  tokenizer.end()
  endDocument(elements)
}

function callbacks(reader: Reader): TokenizerCallbacks {
  const { source, elements } = reader
  const nothing = () => undefined
  return {
    onopentagname: (start, end) => {
      reader.nameStart = start
      reader.nameEnd = end
      if (reader.attributes.length > 0) reader.attributes = []
    },
    onattribname: (start, end) => addAttribute(reader, source.slice(start, end)),
    onattribdata: (start, end) => {
      reader.attributes[reader.attributes.length - 1] = source.slice(start, end)
    },
    onopentagend: (end) => openTag(reader, end, false),
    onselfclosingtag: (end) => openTag(reader, end, true),
    onclosetag: (start, end) => closeElement(elements, source.slice(start, end)),
    ontext: (start, end) => addText(reader, 'text', start, end),
    oncdata: (start, end, endOffset) => addText(reader, 'cdata', start, end - endOffset),
    ondeclaration: (start, end) => {
      if (elements.open.length === 0) readEntities(source.slice(start, end), elements.entities)
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

function openTag(reader: Reader, end: number, isEmpty: boolean): void {
  const { source, nameStart, nameEnd } = reader
  openElement(reader.elements, {
    written: source.slice(nameStart, nameEnd),
    isEmpty,
    rest: () => source.slice(nameEnd, end + 1),
    attributes: () => attributesOf(reader),
  })
}

function attributesOf({ attributes, elements }: Reader): ReadonlyMap<string, string> {
  if (attributes.length === 0) return NO_ATTRIBUTES
  const map = new Map<string, string>()
  for (let i = 0; i < attributes.length; i += 2) {
    const name = (attributes[i] ?? '').toLowerCase()
    const value = expandEntities(attributes[i + 1] ?? '', elements.entities)
    if (!map.has(name)) map.set(name, decodeReferences(value))
  }
  return map
}

function addText(reader: Reader, kind: Piece['kind'], start: number, end: number): void {
  const { elements, source } = reader
  const top = elements.open.at(-1)
  if (top === undefined || !top.keepsText) return
  const text = source.slice(start, end)
  push(top.node, { kind, source: kind === 'text' ? expandEntities(text, elements.entities) : text })
}
