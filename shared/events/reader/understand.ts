/**
 * The seam between the reader and what asks it about an article: sentences are read only when they
 * are asked for, each once, and what is said in them comes back with the article's own offsets.
 *
 *     const understand = loadUnderstanding({ reader, names })   // the two files of shared/data/models
 *     const article = understand(text, sentences)               // nothing is read yet
 *     const reading = article.read([4, 5])                      // these, and some before for pronouns
 *     for (const predicate of reading.predicates) {
 *       const who = predicate.arguments.find(({ role }) => role === 'agent')
 *       const entity = who && entityAt(reading, who.head)       // type, name, aliases, parts
 *       predicate.factuality.status                             // asserted, planned, possible, ...
 *     }
 *
 * `sentences` are ranges of the text, as the caller splits it; indices in a reading count its own
 * tokens, whose `start` and `end` are those of the whole text. A pronoun's antecedent is looked for
 * in the sentences read so far, so ask for all that matter at once, or in the order of the text.
 */
import { type AnalysedWord, loadReader, type Reader } from './analyse.ts'
import type { Document, Sentence, Token } from './document.ts'
import { interpret } from './interpret.ts'
import { loadNames, type NameModel } from './names/model.ts'
import type { Reading } from './reading.ts'
import { tokenise } from './tokens.ts'
import { openWeights } from './weights.ts'

/** A range of the text, half open, in UTF-16 units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** An article of which sentences are read on demand. */
export interface OpenArticle {
  /**
   * What is said in these sentences and in those read before. Linear in what is read so far, and
   * sentences that were read are not parsed again.
   */
  read(sentences: readonly number[]): Reading
}

/** Opens an article; see the header. */
export type Understand = (text: string, sentences: readonly TextRange[]) => OpenArticle

/** Sentences before one asked for that are read with it: a pronoun looks back so far. */
const CONTEXT = 2

/** Opens the reader's and the names' weights, as they lie on disk. */
export function loadUnderstanding(files: {
  readonly reader: Uint8Array
  readonly names: Uint8Array
}): Understand {
  const reader = loadReader(files.reader)
  const names = loadNames(files.names, openWeights(files.reader))
  return (text, sentences) => openArticle({ text, sentences, reader, names })
}

interface Article {
  readonly text: string
  readonly sentences: readonly TextRange[]
  readonly reader: Reader
  readonly names: NameModel
}

function openArticle(article: Article): OpenArticle {
  const parsed = new Map<number, readonly Token[]>()
  return {
    read: (asked) => {
      const wanted = new Set(
        asked.flatMap((sentence) =>
          Array.from({ length: CONTEXT + 1 }, (_, before) => sentence - before),
        ),
      )
      parseInto(
        article,
        [...wanted].filter((number) => article.sentences[number] && !parsed.has(number)),
        parsed,
      )
      return interpret(documentOf(article, parsed), article.names)
    },
  }
}

/** Parses sentences, heads counted within each. */
function parseInto(
  { text, sentences, reader }: Article,
  fresh: readonly number[],
  parsed: Map<number, readonly Token[]>,
): void {
  const spans = fresh.map((number) => {
    const { start, end } = sentences[number] ?? { start: 0, end: 0 }
    return tokenise(text.slice(start, end)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }))
  })
  const forms = spans.map((own) => own.map(({ start, end }) => text.slice(start, end)))
  const words = reader.parse(forms)
  for (const [at, number] of fresh.entries()) {
    const tokens = (spans[at] ?? []).flatMap((span, index): Token[] => {
      const word: AnalysedWord | undefined = words[at]?.[index]
      return word ? [{ ...word, ...span, form: forms[at]?.[index] ?? '', head: word.head - 1 }] : []
    })
    parsed.set(number, tokens)
  }
}

/** What is read so far, in the order of the text. */
function documentOf({ text }: Article, parsed: ReadonlyMap<number, readonly Token[]>): Document {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const [, own] of [...parsed].toSorted(([a], [b]) => a - b)) {
    const firstToken = tokens.length
    if (own.length === 0) continue
    tokens.push(
      ...own.map((token) => (token.head < 0 ? token : { ...token, head: firstToken + token.head })),
    )
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0]
    sentences.push({ start, end, firstToken, endToken: tokens.length })
  }
  return { text, language: 'en', sentences, tokens }
}
