/**
 * Renders elements as plain text: one paragraph a block element, an empty line between, white
 * space as a browser would flow it, preformatted lines kept.
 */
import type { Element, Node } from './read-tree.ts'

const INLINE = new Set([
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
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
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
  'img',
  'picture',
  'source',
])

/** Renders in order, leaving out the subtrees that `isLeftOut` names. */
export function renderText(
  elements: readonly Element[],
  isLeftOut: (element: Element) => boolean,
): string {
  const writer = new Writer(isLeftOut)
  for (const element of elements) writer.block(element)
  return writer.finish()
}

class Writer {
  private readonly paragraphs: string[] = []
  private readonly isLeftOut: (element: Element) => boolean
  private line = ''

  constructor(isLeftOut: (element: Element) => boolean) {
    this.isLeftOut = isLeftOut
  }

  block(element: Element): void {
    this.endParagraph()
    for (const child of element.children) this.node(child)
    this.endParagraph()
  }

  finish(): string {
    this.endParagraph()
    return this.paragraphs.join('\n\n')
  }

  private node(node: Node): void {
    if (typeof node === 'string') this.line += node
    else if (this.isLeftOut(node)) return
    else if (node.tag === 'br') this.line += '\n'
    else if (INLINE.has(node.tag)) for (const child of node.children) this.node(child)
    else this.block(node)
  }

  private endParagraph(): void {
    const text = this.line.replace(/\s+/g, ' ').trim()
    if (text !== '') this.paragraphs.push(text)
    this.line = ''
  }
}
