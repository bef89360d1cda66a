/**
 * Turns HTML into the light tree that the reader works on: elements with attributes, children and
 * parent, text as plain strings; no scripts, styles or drawings, but the text of JSON-LD scripts.
 *
 * htmlparser2 tells tags one by one, so limits hold before anything is built: a document nested too
 * deep or with too many elements is refused as soon as it shows. Text is counted on the way, so
 * that the share of links in any element costs nothing to know.
 */
import { Parser } from 'htmlparser2'
import { DatelineError } from '../errors.ts'
import { settings } from '../settings.ts'
import { withoutScripts } from './read-scripts.ts'

/** A child of an element: text, or another element. */
export type Node = string | Element

export interface Element {
  /** In lower case. */
  readonly tag: string
  /** Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly parent: Element | undefined
  /** Characters of text below, without white space at the ends of each run. */
  readonly chars: number
  /** Those of them inside links. */
  readonly linkChars: number
}

export interface Page {
  readonly root: Element
  /** Every element in document order, without `root`. */
  readonly elements: readonly Element[]
  /** Contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[]
}

/** Their content is neither text nor structure of an article. */
const IGNORED = new Set(['style', 'svg', 'math', 'template', 'object', 'canvas', 'iframe'])

/** Builds the tree. Throws `too-complex`. */
export function parseHtml(html: string): Page {
  const builder = new Builder()
  const parser = new Parser(
    {
      onattribute: () => builder.attribute(),
      onopentag: (tag, attributes) => builder.open(tag, attributes),
      onclosetag: () => builder.close(),
      ontext: (text) => builder.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(withoutScripts(html))
  return { root: builder.root, elements: builder.elements, jsonLd: builder.jsonLd }
}

/** An element while it is being built. */
interface Draft extends Element {
  readonly children: Node[]
  readonly parent: Draft | undefined
  chars: number
  linkChars: number
}

class Builder {
  readonly root: Draft = draft('#root', {}, undefined)
  readonly elements: Draft[] = []
  readonly jsonLd: string[] = []
  private at: Draft = this.root
  private depth = 0
  private count = 0
  /** Of the tag being read. */
  private attributes = 0
  private textChars = 0
  /** Depth at which an ignored element or script began; 0 = none. */
  private ignoredFrom = 0
  private script: string | undefined

  attribute(): void {
    this.attributes += 1
    if (this.attributes > settings.articles.maxAttributes) {
      throw new DatelineError(
        'too-complex',
        `an element of the page has ${this.attributes} attributes or more`,
      )
    }
  }

  open(tag: string, attributes: Record<string, string>): void {
    this.depth += 1
    this.count += 1
    this.attributes = 0
    if (this.depth > settings.articles.maxDepth || this.count > settings.articles.maxElements) {
      throw new DatelineError(
        'too-complex',
        `the page has ${this.count} elements or more, nested ${this.depth} deep`,
      )
    }
    if (this.ignoredFrom > 0) return
    if (tag === 'script' || IGNORED.has(tag)) {
      this.ignoredFrom = this.depth
      if (isJsonLd(tag, attributes)) this.script = ''
      return
    }
    const element = draft(tag, attributes, this.at)
    this.at.children.push(element)
    this.elements.push(element)
    this.at = element
  }

  close(): void {
    if (this.ignoredFrom === 0) this.leave()
    else if (this.ignoredFrom === this.depth) {
      this.ignoredFrom = 0
      if (this.script !== undefined) this.jsonLd.push(this.script)
      this.script = undefined
    }
    this.depth -= 1
  }

  text(text: string): void {
    if (this.ignoredFrom > 0) {
      if (this.script !== undefined) this.script += text
      return
    }
    // What is over the limit is left out: memory, not text, is what a page of 8 MB is after.
    this.textChars += text.length
    if (this.textChars > settings.articles.maxPageTextChars) return
    const { children } = this.at
    const last = children.length - 1
    const before = children[last]
    if (typeof before === 'string') children[last] = before + text
    else children.push(text)
  }

  private leave(): void {
    const { at } = this
    for (const child of at.children) if (typeof child === 'string') at.chars += child.trim().length
    if (at.tag === 'a') at.linkChars = at.chars
    if (at.parent === undefined) return
    at.parent.chars += at.chars
    at.parent.linkChars += at.linkChars
    this.at = at.parent
  }
}

function draft(tag: string, attributes: Record<string, string>, parent: Draft | undefined): Draft {
  return { tag, attributes, children: [], parent, chars: 0, linkChars: 0 }
}

function isJsonLd(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return tag === 'script' && /^\s*application\/ld\+json/i.test(attributes['type'] ?? '')
}

/** Elements that flow within a line. */
export const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'picture',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'source',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
])

/** The element's text on one line: white space runs and block ends become one space. */
export function textOf(node: Node): string {
  const parts: string[] = []
  gather(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function gather(node: Node, parts: string[]): void {
  if (typeof node === 'string') parts.push(node)
  else {
    const isBlock = !INLINE.has(node.tag)
    if (isBlock) parts.push(' ')
    for (const child of node.children) gather(child, parts)
    if (isBlock) parts.push(' ')
  }
}
