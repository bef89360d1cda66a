/** Treebank sentences -> running text, a space between them, and its gaps with what is right about each. */
import {
  type BoundaryGap,
  type BoundaryView,
  viewBoundaries,
} from '../../shared/events/reader/boundaries.ts'
import { ruleEndsBetween } from '../../shared/events/reader/sentences.ts'
import { type TokenSpan, tokenise } from '../../shared/events/reader/tokens.ts'
import type { TreebankSentence } from './treebank.ts'

/** A text whose sentences are known. */
export interface RunningText {
  readonly text: string
  readonly tokens: readonly TokenSpan[]
  readonly forms: readonly string[]
  readonly view: BoundaryView
  /** Offsets that sentences begin at. */
  readonly starts: ReadonlySet<number>
}

/** A gap between two tokens with white space in it. */
export interface Gap extends BoundaryGap {
  readonly begins: boolean
}

/** Joins sentences. */
export function runningText(sentences: readonly TreebankSentence[]): RunningText {
  const starts = new Set<number>()
  let at = 0
  for (const sentence of sentences) {
    starts.add(at)
    at += sentence.text.length + 1
  }
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const tokens = tokenise(text)
  const forms = tokens.map(({ start, end }) => text.slice(start, end))
  return { text, tokens, forms, view: viewBoundaries(forms), starts }
}

/**
 * More running text than the treebanks have: sentences of one neighbourhood in any order, some without
 * their last mark or first capital, as people write on the web.
 */
export function roughText(
  sentences: readonly TreebankSentence[],
  random: () => number,
): RunningText {
  const all = [...sentences]
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.max(0, last - Math.floor(random() * NEIGHBOURHOOD))
    const held = all[last]
    all[last] = all[other]
    all[other] = held
  }
  return runningText(
    all.map((sentence) => ({ ...sentence, text: roughened(sentence.text, random) })),
  )
}

const NEIGHBOURHOOD = 400
const [WITHOUT_MARK, WITHOUT_CAPITAL] = [0.2, 0.1]
/** Shorter ones are often nothing but a mark and a word. */
const LEAST_CHARS = 12
/** A word before a small one is hardly a name. */
const PLAIN_BEGINNING = /^(?![A-Z]{2})[A-Z][a-z]* [a-z]/

function roughened(text: string, random: () => number): string {
  const isCut = random() < WITHOUT_MARK && text.length > LEAST_CHARS
  const cut = isCut ? text.replace(/[.!?]+$/, '') : text
  if (random() >= WITHOUT_CAPITAL || !PLAIN_BEGINNING.test(cut)) return cut
  return cut[0].toLowerCase() + cut.slice(1)
}

/** The gaps of a text, every sentence before them as long as it should be. */
export function gapsOf({ text, tokens, starts }: RunningText): readonly Gap[] {
  const gaps: Gap[] = []
  let first = 0
  for (let next = 1; next < tokens.length; next += 1) {
    const begins = starts.has(tokens[next].start)
    if (tokens[next].start > tokens[next - 1].end) {
      const rule = ruleEndsBetween(text, tokens, next)
      gaps.push({ next, length: next - first, rule, begins })
    }
    if (begins) first = next
  }
  return gaps
}
