/**
 * Text -> document, in order: tokens, sentences, tags and trees, lemmas and features. Nothing here
 * touches a disk: `loadReader` takes the bytes of the weights file (shared/data/models), which the
 * edge has read, so the domain stays testable without a machine.
 */
import type { Document, Sentence, Token } from './document.ts'
import { createEncoder } from './encoder.ts'
import { languageOf } from './language.ts'
import { createLemmatiser } from './lemma.ts'
import { MOST_WORDS, type ParsedWord, parseSentences } from './parse.ts'
import { splitSentences, type TokenRange } from './sentences.ts'
import { type TokenSpan, tokenise } from './tokens.ts'
import { openWeights } from './weights.ts'

/** A reader with its weights in memory; it keeps what it has met, so use one for many texts. */
export interface Reader {
  /** Reads a text. Linear in its length, whatever it holds. */
  analyse(text: string): Document
  /** Predicts tags and trees for given tokens, sentence by sentence. */
  parse(sentences: readonly (readonly string[])[]): readonly (readonly AnalysedWord[])[]
}

/** A word of `parse`: heads are 1-based in their sentence, 0 for the root. */
export interface AnalysedWord extends ParsedWord {
  readonly lemma: string
  readonly feats: string
}

/** Opens the weights file and returns the reader. Takes about a fifth of a second. */
export function loadReader(weightsFile: Uint8Array): Reader {
  const encoder = createEncoder(openWeights(weightsFile))
  const lemmatiser = createLemmatiser(encoder.weights.header)
  const parse = (sentences: readonly (readonly string[])[]) =>
    parseInPieces(encoder, sentences).map((words, index) =>
      words.map((word, at): AnalysedWord => {
        const form = sentences[index]?.[at] ?? ''
        const lemma = lemmatiser.lemma(form, word.xpos)
        return { ...word, lemma, feats: lemmatiser.features(form, word.upos, word.xpos) }
      }),
    )
  return { parse, analyse: (text) => analyse(text, parse) }
}

function analyse(text: string, parse: Reader['parse']): Document {
  const spans = tokenise(text)
  const ranges = splitSentences(text, spans, MOST_WORDS)
  const formsOf = ({ first, end }: TokenRange) =>
    spans.slice(first, end).map((span) => text.slice(span.start, span.end))
  const parsed = parse(ranges.map(formsOf))
  const tokens = ranges.flatMap((range, index) =>
    documentTokens({ text, spans, range, words: parsed[index] ?? [] }),
  )
  const sentences = ranges.map(
    ({ first, end }): Sentence => ({
      start: spans[first]?.start ?? 0,
      end: spans[end - 1]?.end ?? 0,
      firstToken: first,
      endToken: end,
    }),
  )
  return { text, language: languageOf(tokens.map((token) => token.form)), sentences, tokens }
}

function documentTokens(task: {
  readonly text: string
  readonly spans: readonly TokenSpan[]
  readonly range: TokenRange
  readonly words: readonly AnalysedWord[]
}): readonly Token[] {
  const { text, spans, range, words } = task
  return words.map((word, index): Token => {
    const { start, end } = spans[range.first + index] ?? { start: 0, end: 0 }
    const head = word.head === 0 ? -1 : range.first + word.head - 1
    return { ...word, start, end, form: text.slice(start, end), head }
  })
}

/** Given sentences may be longer than the parser takes: the rest is read in pieces, hung on the first root. */
function parseInPieces(
  encoder: Parameters<typeof parseSentences>[0],
  sentences: readonly (readonly string[])[],
): readonly (readonly ParsedWord[])[] {
  const pieces = sentences.flatMap((forms) => {
    const count = Math.max(1, Math.ceil(forms.length / MOST_WORDS))
    return Array.from({ length: count }, (_, n) =>
      forms.slice(n * MOST_WORDS, (n + 1) * MOST_WORDS),
    )
  })
  const parsed = parseSentences(encoder, pieces)
  let next = 0
  return sentences.map((forms) => {
    const count = Math.max(1, Math.ceil(forms.length / MOST_WORDS))
    const parts = parsed.slice(next, next + count)
    next += count
    return count === 1 ? (parts[0] ?? []) : join(parts)
  })
}

function join(parts: readonly (readonly ParsedWord[])[]): readonly ParsedWord[] {
  const root = (parts[0] ?? []).findIndex(({ head }) => head === 0) + 1
  return parts.flatMap((words, piece) =>
    words.map((word): ParsedWord => {
      if (piece === 0) return word
      if (word.head === 0) return { ...word, head: root, relation: 'parataxis' }
      return { ...word, head: word.head + piece * MOST_WORDS }
    }),
  )
}
