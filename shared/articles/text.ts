/**
 * The article's own text out of a page: the page is cut into blocks without the furniture, the
 * element that holds most running text is chosen, the lead before it is fetched back, and all is
 * cleaned of what is not text.
 */
import type { Element, Page } from './read-tree.ts'
import { type Block, blocksOf, type Leniency } from './text-blocks.ts'
import { cleanBlocks } from './text-clean.ts'
import { chooseContainer } from './text-container.ts'

/** Less than this is not an article: the furniture rules were too strict for the page. */
const FEW_CHARS = 250

/** Finds the article's text: paragraphs parted by one empty line; empty when there is none. */
export function mainText(page: Page): string {
  let best = ''
  for (const leniency of ['strict', 'firm', 'lenient'] as const) {
    const text = attempt(page, leniency)
    if (text.length > 2 * best.length) best = text
    if (best.length >= FEW_CHARS) return best
  }
  return best || join(blocksOf(page, 'strict'))
}

function attempt(page: Page, leniency: Leniency): string {
  const blocks = blocksOf(page, leniency)
  const container = chooseContainer(blocks)
  if (container === undefined) return ''
  const inside = blocks.map(({ element }) => isWithin(element, container))
  const first = inside.indexOf(true)
  const lead = leadBefore(blocks, first)
  const body = blocks.filter((_, at) => inside[at])
  return join([...lead, ...cleanBlocks(body)])
}

/** How many blocks of title, date and byline may stand between the title and the text. */
const LEAD_WINDOW = 15
/** A shorter one is a subtitle: English papers set it under the title, and it repeats the text. */
const LEAD_CHARS = 140

/** Running text between the title and the container: a lead set apart from the text. */
function leadBefore(blocks: readonly Block[], first: number): readonly Block[] {
  const before = blocks.slice(Math.max(0, first - LEAD_WINDOW), first)
  const title = before.findLastIndex(({ heading }) => heading === 1)
  if (title < 0) return []
  return before
    .slice(title + 1)
    .filter(({ text, linkChars }) => text.length >= LEAD_CHARS && linkChars < 0.3 * text.length)
}

function isWithin(element: Element, container: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    if (at === container) return true
  }
  return false
}

function join(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n')
}
