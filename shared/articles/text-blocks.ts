/**
 * Cuts a page into blocks: the paragraphs as a reader sees them, in order, each with what is needed
 * to tell running text from furniture.
 */
import { type Element, INLINE, type Node, type Page } from './read-tree.ts'
import { furnitureOf } from './text-furniture.ts'

/** A paragraph, heading, list item or table cell with its own text. */
export interface Block {
  readonly text: string
  /** Characters of `text` inside links, about. */
  readonly linkChars: number
  /** The block element that the text stands in directly. */
  readonly element: Element
  /** 1 to 6 for headings, 0 otherwise. */
  readonly heading: number
  /** Weight as running text: 0 for what is not. */
  readonly prose: number
}

/** Share of the page's text above which soft furniture is kept: it then wraps the article. */
const WRAPS = 0.4

/** `firm` keeps comments and what is hidden, `lenient` keeps all but hard furniture. */
export type Leniency = 'strict' | 'firm' | 'lenient'

/** Lists the blocks outside furniture. */
export function blocksOf({ root, elements }: Page, leniency: Leniency): Block[] {
  const writer = new BlockWriter({ root, leniency, titled: titledBy(elements) })
  writer.block(root)
  return writer.blocks
}

/** What the title stands in is no furniture, whatever its name. */
function titledBy(elements: readonly Element[]): ReadonlySet<Element> {
  const titled = new Set<Element>()
  for (const element of elements) {
    if (element.tag !== 'h1' || element.chars < 15) continue
    for (let at = element.parent; at !== undefined; at = at.parent) titled.add(at)
  }
  return titled
}

class BlockWriter {
  readonly blocks: Block[] = []
  private readonly wrapChars: number
  private readonly leniency: Leniency
  private readonly titled: ReadonlySet<Element>
  private line = ''
  private linkChars = 0
  private linkDepth = 0
  private breaks = 0

  constructor(options: {
    readonly root: Element
    readonly leniency: Leniency
    readonly titled: ReadonlySet<Element>
  }) {
    this.wrapChars = options.root.chars * WRAPS
    this.leniency = options.leniency
    this.titled = options.titled
  }

  block(element: Element): void {
    this.endBlock(element.parent ?? element)
    for (const child of element.children) this.node(child, element)
    this.endBlock(element)
  }

  private node(node: Node, within: Element): void {
    if (typeof node === 'string') this.text(node)
    else if (node.tag === 'br') this.lineBreak(within)
    else if (node.tag === 'hr') this.endBlock(within)
    else if (this.isLeftOut(node)) return
    else if (INLINE.has(node.tag)) this.inline(node, within)
    else {
      this.endBlock(within)
      this.block(node)
    }
  }

  private isLeftOut(element: Element): boolean {
    const furniture = furnitureOf(element)
    if (furniture === undefined) return false
    if (furniture === 'hard') return true
    if (this.leniency === 'lenient' || this.titled.has(element)) return false
    if (furniture === 'firm') return this.leniency === 'strict'
    return element.chars < this.wrapChars
  }

  private text(text: string): void {
    this.line += text
    if (text.trim() === '') return
    this.breaks = 0
    if (this.linkDepth > 0) this.linkChars += text.trim().length
  }

  /** Two line breaks in a row are how old pages part paragraphs. */
  private lineBreak(within: Element): void {
    this.line += ' '
    this.breaks += 1
    if (this.breaks >= 2) this.endBlock(within)
  }

  private inline(element: Element, within: Element): void {
    const isLink = element.tag === 'a'
    if (isLink) this.linkDepth += 1
    for (const child of element.children) this.node(child, within)
    if (isLink) this.linkDepth -= 1
  }

  private endBlock(element: Element): void {
    const text = this.line.replace(/\s+/g, ' ').trim()
    if (text !== '') {
      const { linkChars } = this
      const heading = /^h[1-6]$/.test(element.tag) ? Number(element.tag[1]) : 0
      const prose = heading > 0 ? 0 : proseWeight(text, linkChars)
      this.blocks.push({ text, linkChars, element, heading, prose })
    }
    this.line = ''
    this.linkChars = 0
    this.breaks = 0
  }
}

/** Scripts without spaces say in one character what others say in three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

function proseWeight(text: string, linkChars: number): number {
  const length = DENSE.test(text) ? text.length * 2.5 : text.length
  const share = linkChars / text.length
  if (length < 50 || share > 0.5) return 0
  const ends = /[.!?…。！？؟।:;"”»’)]$/.test(text)
  if (!ends && length < 120) return 0
  const stops = text.match(/[,،、，.;。]/g)?.length ?? 0
  return (Math.min(length, 600) + 20 * Math.min(stops, 15)) * (1 - share)
}
