/**
 * Text -> tokens and sentences. One scan with one regular expression for tokens, one pass over the
 * tokens for sentences: a sentence ends at a stop that no abbreviation owns, before something that
 * can open another, and always at a blank line.
 */
import { abbreviations } from '../data/abbreviations.ts'
import type { Sentence, Source, Token, Tokenised } from './document.ts'

const tokenPattern =
  /(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:-?[\p{L}\p{N}]+)*|[#@]?[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:[-'’&][\p{L}\p{M}\p{N}]+)*|\.\.\.|--|[^\s]/gu

const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const short = new Set(abbreviations.split(' '))
const closers = new Set(['"', '”', '’', "'", ')', ']', '»'])
const openers = new Set(['"', '“', '‘', "'", '(', '[', '«'])
const stops = new Set(['.', '!', '?', '…', '...'])

/** Longer than any sentence of prose; lists and code are cut here, so that no later pass meets more. */
const maxTokens = 200

/** Splits a text into tokens and sentences. */
export function tokenise(source: Source): Tokenised {
  const tokens = findTokens(source.text)
  const sentences = findSentences(source.text, tokens)
  const sentenceOf: number[] = new Array(tokens.length).fill(0)
  sentences.forEach((sentence, n) => {
    for (let i = sentence.first; i < sentence.last; i += 1) sentenceOf[i] = n
  })
  return { ...source, tokens, sentences, sentenceOf, quoted: findQuotes(tokens, sentences) }
}

function findTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index
    const end = start + match[0].length
    const split = clitic.exec(match[0])
    if (split?.[1] !== undefined) {
      tokens.push(token(text, start, start + split[1].length))
      tokens.push(token(text, start + split[1].length, end))
    } else if (isAbbreviation(match[0]) && text[end] === '.') {
      tokens.push(token(text, start, end + 1))
    } else if (match[0] !== '.' || tokens.at(-1)?.end !== end) {
      tokens.push(token(text, start, end))
    }
  }
  return tokens
}

function isAbbreviation(word: string): boolean {
  return short.has(word.toLowerCase()) || (word.length === 1 && /\p{Lu}/u.test(word))
}

function token(text: string, start: number, end: number): Token {
  const words = text.slice(start, end)
  return { start, end, text: words, lower: words.toLowerCase().replaceAll('’', "'") }
}

function findSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  for (let i = 0; i < tokens.length; i += 1) {
    const gap = gapAfter(text, tokens, i)
    const full = i - first + 1 >= maxTokens
    if (gap === 'none' && !full && !endsSentence(tokens, i, first)) continue
    if (gap !== 'paragraph' && !full && isCloser(tokens, i + 1)) continue
    sentences.push(
      sentence(tokens, { first, last: i + 1, paragraph, heading: gap === 'paragraph' }),
    )
    first = i + 1
    if (gap === 'paragraph') paragraph += 1
  }
  return sentences
}

/** What parts token `i` from the next: a line break before a new item is as good as a stop. */
function gapAfter(
  text: string,
  tokens: readonly Token[],
  i: number,
): 'none' | 'line' | 'paragraph' {
  const here = tokens[i]
  const next = tokens[i + 1]
  if (!here || !next) return 'paragraph'
  if (next.start - here.end < 1) return 'none'
  const between = text.slice(here.end, Math.min(next.start, here.end + 20))
  const breaks = between.split('\n').length - 1
  if (breaks === 0) return 'none'
  if (breaks > 1) return 'paragraph'
  return /[\p{Lu}\p{N}"“•*-]/u.test(next.text[0] ?? '') && !/[,;]/.test(here.text) ? 'line' : 'none'
}

function endsSentence(tokens: readonly Token[], i: number, first: number): boolean {
  let at = i
  while (at > first && closers.has(tokens[at]?.text ?? '')) at -= 1
  const stop = tokens[at]
  const next = tokens[i + 1]
  if (!stop || !next || next.start === tokens[i]?.end) return false
  if (stops.has(stop.text)) return opensSentence(tokens, i + 1)
  // "the U.S. The": the stop of an abbreviation ends the sentence before a small word in capitals.
  return (
    at === i &&
    /\.$/.test(stop.text) &&
    /^(?:The|A|An|In|On|At|He|She|It|They|But|And|We|This|That|Its)$/.test(next.text)
  )
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]
  if (!next) return true
  if (openers.has(next.text)) return true
  return !/^\p{Ll}/u.test(next.text)
}

function isCloser(tokens: readonly Token[], i: number): boolean {
  const here = tokens[i]
  return here !== undefined && closers.has(here.text) && here.start === tokens[i - 1]?.end
}

function sentence(
  tokens: readonly Token[],
  at: {
    readonly first: number
    readonly last: number
    readonly paragraph: number
    readonly heading: boolean
  },
): Sentence {
  const start = tokens[at.first]?.start ?? 0
  const end = tokens[at.last - 1]?.end ?? start
  const heading = at.heading && !stops.has(lastWord(tokens, at.last))
  return { ...at, heading, start, end }
}

function lastWord(tokens: readonly Token[], last: number): string {
  let at = last - 1
  while (at > 0 && closers.has(tokens[at]?.text ?? '')) at -= 1
  return tokens[at]?.text ?? ''
}

/** Which tokens stand in double quotation marks; a quotation ends with its paragraph at the latest. */
function findQuotes(tokens: readonly Token[], sentences: readonly Sentence[]): boolean[] {
  const quoted: boolean[] = []
  let open = false
  let paragraph = 0
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    for (let i = sentence.first; i < sentence.last; i += 1) {
      open = isOpenAfter(tokens[i]?.text ?? '', open)
      quoted.push(open)
    }
  }
  return quoted
}

function isOpenAfter(mark: string, open: boolean): boolean {
  if (mark === '“') return true
  if (mark === '”') return false
  return mark === '"' ? !open : open
}
