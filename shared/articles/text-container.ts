/**
 * Chooses the element that holds the article's running text.
 *
 * As in Readability (Arc90, Mozilla), every paragraph votes for its ancestors, the nearest most;
 * then the choice climbs while that gains much running text and little else.
 */
import type { Element } from './read-tree.ts'
import type { Block } from './text-blocks.ts'
import { hasBodyName } from './text-furniture.ts'

/** What an ancestor gets of its paragraph's weight, from the parent up. */
const VOTES = [1, 0.85, 0.6, 0.4, 0.3, 0.2, 0.15]

/** Finds the container; undefined when no block is running text. */
export function chooseContainer(blocks: readonly Block[]): Element | undefined {
  const votes = new Map<Element, number>()
  const prose = new Map<Element, number>()
  for (const block of blocks) if (block.prose > 0) vote(block, votes, prose)
  let best: Element | undefined
  let bestScore = 0
  for (const [element, weight] of votes) {
    const score = weight * bonus(element)
    if (score > bestScore) {
      best = element
      bestScore = score
    }
  }
  return best === undefined ? undefined : climb(best, prose)
}

function vote(block: Block, votes: Map<Element, number>, prose: Map<Element, number>): void {
  // A block of loose text (a div with line breaks) is its own container.
  const isLoose = block.element.tag !== 'p' && block.element.tag !== 'li'
  let at = isLoose ? block.element : block.element.parent
  for (let level = 0; at !== undefined; level += 1) {
    prose.set(at, (prose.get(at) ?? 0) + block.prose)
    const share = VOTES[level]
    if (share !== undefined) votes.set(at, (votes.get(at) ?? 0) + block.prose * share)
    at = at.parent
  }
}

function bonus(element: Element): number {
  const density = element.chars === 0 ? 0 : element.linkChars / element.chars
  const named = hasBodyName(element) ? 1.5 : element.tag === 'article' ? 1.2 : 1
  return named * (1 - Math.min(density, 0.9))
}

/** Climbs to an ancestor that has much more running text: an article in several parts. */
function climb(from: Element, prose: ReadonlyMap<Element, number>): Element {
  let best = from
  let at = from.parent
  while (at !== undefined && at.tag !== 'body' && at.tag !== 'html') {
    const gain = (prose.get(at) ?? 0) / (prose.get(best) ?? 1)
    if (gain > 1.15 && isMostlyText(at)) best = at
    at = at.parent
  }
  return best
}

function isMostlyText(element: Element): boolean {
  return element.linkChars < 0.3 * element.chars
}
