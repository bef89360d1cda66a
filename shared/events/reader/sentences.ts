/**
 * Tokens -> sentences. A paragraph break always ends one. Within a paragraph a sentence ends after
 * a stop, question or exclamation mark (and the quotes and brackets that close with it) when what
 * follows can begin a sentence: after an abbreviation only a word that often begins one counts.
 * What the rules say is one feature of a learned model (boundaries.ts), which decides wherever
 * words stand on one line, with a second look (second-look.ts) where it is of two minds. Anything longer than the parser takes is cut at its last comma, or anywhere.
 */
import {
  type BoundaryGap, type BoundaryView, createBoundarySum, viewBoundaries,
} from './boundaries.ts' // biome-ignore format: one import
import type { TokenSpan } from './tokens.ts'

/** Tokens of one sentence, half open. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** Asked about gaps that the linear model leaves open: above zero for a sentence that begins there. */
export type SecondLook = (view: BoundaryView, gap: BoundaryGap, sum: number) => number

/** Splits a text's tokens into sentences of at most `mostTokens`. */
export function splitSentences(
  text: string,
  tokens: readonly TokenSpan[],
  options: {
    readonly forms: readonly string[]
    readonly mostTokens: number
    readonly secondLook: SecondLook
  },
): readonly TokenRange[] {
  const { forms, mostTokens, secondLook } = options
  const sentences: TokenRange[] = []
  const view = viewBoundaries(forms)
  const sumOf = createBoundarySum(view)
  const hasLines = text.length < SHORT_TEXT || text.trim().includes('\n')
  const begins = (next: number, length: number) => {
    const rule = ruleEndsBetween(text, tokens, next)
    const gap = gapBefore(text, tokens, next)
    if (gap === '' || gap.includes('\n')) return rule
    // "in the U.S. He left": the rule is right every time, and training has few such places.
    if (rule && ABBREVIATED.test(formOf(text, tokens[next - 1]))) return true
    const sum = sumOf({ next, length, rule })
    const isDoubted = !rule && hasLines
    return isOpen(sum, isDoubted)
      ? secondLook(view, { next, length, rule }, sum) > (isDoubted ? LEAST_DOUBTED : 0)
      : sum > 0
  }
  let first = 0
  for (let next = 1; next <= tokens.length; next += 1) {
    if (next < tokens.length && !begins(next, next - first)) continue
    pushCut({ text, tokens, mostTokens }, { first, end: next }, sentences)
    first = next
  }
  return sentences
}

/**
 * Between these the second look decides: one gap in nine of web text, one in fourteen of edited text.
 * From -200 on it would be half of that, for half a point less on the dev splits.
 */
const [LEAST_OPEN_SUM, MOST_OPEN_SUM] = [-325, 150]

/**
 * Where a text has lines of its own, headings and signatures stand on them, and words go on: "company
 * CEO Steve Jobs". Only text that has lost its lines is split freely where no mark stands; a short
 * one has none to lose.
 */
const LEAST_DOUBTED = 3
const SHORT_TEXT = 600

function isOpen(sum: number, isDoubted: boolean): boolean {
  return isDoubted ? sum > 0 : sum > LEAST_OPEN_SUM && sum < MOST_OPEN_SUM
}

const STOP = /^(?:[.!?…]+|\.(?: \.)+|[!?]+[.!?]*)$/
const CLOSER = /^["'”’)\]»]+$|^''$/
const OPENER = /^["'“‘([«`*-]+$|^--+$/
const ABBREVIATED = /[\p{L}]\.$/u
const BEGINNER =
  /^(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|There|As|After|Before|For|His|Her|Its|Their|Our|My|If|When|While|However|Meanwhile|What|Who|How|Why|Some|Many|Most|One|So|Then|Also)$/

/** Whether a sentence ends before token `next` by marks, capitals and lines alone. */
export function ruleEndsBetween(text: string, tokens: readonly TokenSpan[], next: number): boolean {
  const gap = gapBefore(text, tokens, next)
  if (/\n[^\S\n]*\n/.test(gap)) return true
  const last = lastMark(text, tokens, next)
  const form = formOf(text, tokens[next])
  if (gap.includes('\n') && (STOP.test(last) || lineIsShort(text, tokens, next))) return true
  if (STOP.test(last)) return gap !== '' && canBegin(text, tokens, next)
  return gap !== '' && ABBREVIATED.test(last) && BEGINNER.test(form)
}

function gapBefore(text: string, tokens: readonly TokenSpan[], next: number): string {
  // A gap of a megabyte says no more than its first characters.
  return text.slice(
    tokens[next - 1]?.end ?? 0,
    Math.min(tokens[next]?.start ?? 0, (tokens[next - 1]?.end ?? 0) + 64),
  )
}

/** The mark or word before the gap, closing quotes and brackets skipped. */
function lastMark(text: string, tokens: readonly TokenSpan[], next: number): string {
  let at = next - 1
  while (at > 0 && at > next - 4 && CLOSER.test(formOf(text, tokens[at]))) at -= 1
  return formOf(text, tokens[at])
}

function canBegin(text: string, tokens: readonly TokenSpan[], next: number): boolean {
  let at = next
  while (at < next + 3 && OPENER.test(formOf(text, tokens[at]))) at += 1
  const first = formOf(text, tokens[at]).slice(0, 2)
  if (CLOSER.test(first)) return false
  // In small letters: what follows a quotation or an ellipsis goes on; after a plain stop, people
  // who write without capitals begin anew.
  const goesOn = /^[\p{Ll},;:]/u.test(first)
  return (
    !goesOn ||
    !(
      CLOSER.test(formOf(text, tokens[next - 1])) || /^\.{2,}$|…/.test(lastMark(text, tokens, next))
    )
  )
}

/** A line that ends early ends a heading, an item or a caption, not a wrapped line. */
function lineIsShort(text: string, tokens: readonly TokenSpan[], next: number): boolean {
  const end = tokens[next - 1]?.end ?? 0
  const start = text.lastIndexOf('\n', end - 1) + 1
  return end - start < 60
}

function formOf(text: string, token: TokenSpan | undefined): string {
  return token ? text.slice(token.start, Math.min(token.end, token.start + 24)) : ''
}

function pushCut(
  task: {
    readonly text: string
    readonly tokens: readonly TokenSpan[]
    readonly mostTokens: number
  },
  range: TokenRange,
  sentences: TokenRange[],
): void {
  let { first } = range
  while (range.end - first > task.mostTokens) {
    let cut = first + task.mostTokens
    while (cut > first + task.mostTokens / 2 && formOf(task.text, task.tokens[cut - 1]) !== ',')
      cut -= 1
    if (formOf(task.text, task.tokens[cut - 1]) !== ',') cut = first + task.mostTokens
    sentences.push({ first, end: cut })
    first = cut
  }
  if (range.end > first) sentences.push({ first, end: range.end })
}
