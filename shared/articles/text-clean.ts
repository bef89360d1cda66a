/**
 * Cleans the blocks of an article: what stands between title and first paragraph, lists of links,
 * lines that sites set into every article (shared/data/boilerplate-lines.ts).
 */
import { boilerplateLines } from '../data/boilerplate-lines.ts'
import type { BoilerplateLine } from '../data/schema.ts'
import type { Block } from './text-blocks.ts'

/** Returns the blocks that are the article's text, in order. */
export function cleanBlocks(blocks: readonly Block[]): readonly Block[] {
  return withoutLooseHeadings(withoutBoilerplate(withoutLinks(withoutHead(blocks))))
}

/** Title, byline and date lines stand before the first running text. */
function withoutHead(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ prose }) => prose > 0)
  const opening = blocks[first]
  if (opening === undefined) return blocks
  const head = blocks.slice(0, first)
  const title = head.findLastIndex(({ heading }) => heading === 1)
  const kept = head.slice(title + 1).filter((block) => opensText(block, opening))
  return [...kept, ...blocks.slice(first)]
}

/** A section heading, or a first short line of the same text. */
function opensText(block: Block, opening: Block): boolean {
  if (block.heading > 1) return true
  const { element, text, linkChars } = block
  if (linkChars > 0 || looksLikeMetadata(text)) return false
  if (element.tag === 'li') return text.length >= 15
  const isSibling = element.parent === opening.element.parent
  return isSibling && (text.length >= 25 || /[.!?…,:"”»]$/.test(text))
}

/** A line with a year or clock time, or of an author. */
function looksLikeMetadata(text: string): boolean {
  return /\b(?:19|20)\d\d\b|\d:\d\d|^(?:by|von|par|por|di|od|автор)\b|©/i.test(text)
}

function withoutLinks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ text, linkChars }) => linkChars < 0.8 * text.length)
}

/** An `end` rule holds only behind this share of the text. */
const LAST_PART = 0.5

function withoutBoilerplate(blocks: readonly Block[]): readonly Block[] {
  const drops = blocks.map(boilerplateIn)
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const kept: Block[] = []
  let before = 0
  let inSection = false
  for (const [at, block] of blocks.entries()) {
    const dropped = drops[at]
    if (dropped === 'end' && before > LAST_PART * total) break
    before += block.text.length
    if (dropped === 'section') inSection = true
    else if (block.prose > 0 || block.heading > 0) inSection = false
    if (!inSection && dropped === undefined) kept.push(block)
  }
  return kept
}

function boilerplateIn({ text }: Block): BoilerplateLine['drops'] | undefined {
  if (text.length > 500) return undefined
  const line = text.toLowerCase()
  return boilerplateLines.find((rule) => text.length <= rule.maxChars && rule.pattern.test(line))
    ?.drops
}

/** A heading with no text under it announced something that was dropped. */
function withoutLooseHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ heading }, at) => {
    if (heading === 0) return true
    const next = blocks[at + 1]
    return next !== undefined && (next.heading === 0 || next.heading > heading)
  })
}
