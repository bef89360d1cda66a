/**
 * Text -> document, in order: tokens, sentences, tags and trees, lemmas and features. Nothing here
 * touches a disk: `loadReader` takes the bytes of the weights file (shared/data/models), which the
 * edge has read, so the domain stays testable without a machine.
 */
import type { Document, Sentence, Token } from './document.ts'
import { createEncoder, type Encoder } from './encoder.ts'
import { languageOf } from './language.ts'
import { createLemmatiser, type Lemmatiser } from './lemma.ts'
import { createParser, type ParsedColumns, type Parser } from './parse.ts'
import { createSecondLook } from './second-look.ts'
import { splitSentences, type TokenRange } from './sentences.ts'
import { type TokenSpan, tokenise } from './tokens.ts'
import { openWeights, type WeightsHeader } from './weights.ts'
import { MOST_WORDS } from './workspace.ts'

/** A reader with its weights in memory; it keeps what it has met, so use one for many texts. */
export interface Reader {
  /** Reads a text; one that is not English has no sentences. Linear in its length, whatever it holds. */
  analyse(text: string): Document
  /** Predicts tags and trees for given tokens, sentence by sentence. */
  parse(sentences: readonly (readonly string[])[]): readonly (readonly AnalysedWord[])[]
}

/** A word of `parse`: heads are 1-based in their sentence, 0 for the root. */
export interface AnalysedWord {
  readonly upos: string
  readonly xpos: string
  readonly mention: string
  readonly head: number
  readonly relation: string
  readonly lemma: string
  readonly feats: string
}

/** Opens the weights file and returns the reader. Takes less than a tenth of a second. */
export function loadReader(weightsFile: Uint8Array): Reader {
  const weights = openWeights(weightsFile)
  const encoder = createEncoder(weights)
  const tools: Tools = {
    encoder,
    parse: createParser(encoder),
    lemmatise: createLemmatiser(weights),
    classes: weights.header.classes,
  }
  return {
    parse: (sentences) => parseGiven(tools, sentences),
    analyse: (text) => analyse(tools, text),
  }
}

interface Tools {
  readonly encoder: Encoder
  readonly parse: Parser
  readonly lemmatise: Lemmatiser
  readonly classes: WeightsHeader['classes']
}

function analyse(tools: Tools, text: string): Document {
  const spans = tokenise(text)
  const forms = spans.map(({ start, end }) => text.slice(start, end))
  const language = languageOf(forms)
  if (language !== 'en') return { text, language, sentences: [], tokens: [] }
  const secondLook = createSecondLook(tools.encoder, forms)
  const ranges = splitSentences(text, spans, { forms, mostTokens: MOST_WORDS, secondLook })
  const columns = tools.parse(forms, ranges)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const { first, end } of ranges) {
    for (let index = first; index < end; index += 1) {
      const head = columns.head[index] as number
      const word = { form: forms[index] ?? '', index, span: spanAt(spans, index) }
      tokens.push(tokenOf(tools, columns, { ...word, head: head === 0 ? -1 : first + head - 1 }))
    }
    const [start, stop] = [spanAt(spans, first).start, spanAt(spans, end - 1).end]
    sentences.push({ start, end: stop, firstToken: first, endToken: end })
  }
  return { text, language, sentences, tokens }
}

const NOWHERE: TokenSpan = { start: 0, end: 0 }

function spanAt(spans: readonly TokenSpan[], index: number): TokenSpan {
  return spans[index] ?? NOWHERE
}

function tokenOf(
  { lemmatise, classes }: Tools,
  columns: ParsedColumns,
  word: {
    readonly form: string
    readonly index: number
    readonly span: TokenSpan
    readonly head: number
  },
): Token {
  const { form, index, span, head } = word
  const tags = lemmatise(form, columns.upos[index] as number, columns.xpos[index] as number)
  return {
    start: span.start,
    end: span.end,
    form,
    lemma: tags.lemma,
    upos: tags.upos,
    xpos: tags.xpos,
    feats: tags.feats,
    head,
    relation: classes.relations[columns.relation[index] as number] ?? 'dep',
    mention: classes.mentions[columns.mention[index] as number] ?? '_',
  }
}

/** Given sentences may be longer than the parser takes: the rest is read in pieces, hung on the first root. */
function parseGiven(
  tools: Tools,
  sentences: readonly (readonly string[])[],
): readonly (readonly AnalysedWord[])[] {
  let next = 0
  const starts = sentences.map(({ length }) => {
    next += length
    return next - length
  })
  const pieces = sentences.flatMap(({ length }, number) => piecesOf(starts[number] ?? 0, length))
  const columns = tools.parse(sentences.flat(), pieces)
  return sentences.map((forms, number) => {
    const words = forms.map((form, at): AnalysedWord => {
      const index = (starts[number] ?? 0) + at
      const head = columns.head[index] as number
      const { upos, xpos, mention, relation, lemma, feats } = tokenOf(tools, columns, { form, index, span: NOWHERE, head }) // biome-ignore format: one line
      return { upos, xpos, mention, head, relation, lemma, feats }
    })
    return words.length > MOST_WORDS ? joinPieces(words) : words
  })
}

function piecesOf(first: number, length: number): readonly TokenRange[] {
  const count = Math.ceil(length / MOST_WORDS)
  return Array.from({ length: count }, (_, n) => ({
    first: first + n * MOST_WORDS,
    end: first + Math.min(length, (n + 1) * MOST_WORDS),
  }))
}

function joinPieces(words: readonly AnalysedWord[]): readonly AnalysedWord[] {
  const root = words.findIndex(({ head }) => head === 0) + 1
  return words.map((word, at): AnalysedWord => {
    const before = at - (at % MOST_WORDS)
    if (before === 0) return word
    if (word.head === 0) return { ...word, head: root, relation: 'parataxis' }
    return { ...word, head: word.head + before }
  })
}
