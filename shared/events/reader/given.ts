/**
 * Sentences of given words with what was predicted of them -> a document, as if its text had been
 * read: words joined by spaces. For corpora that come with their own tokens.
 */
import type { AnalysedWord } from './analyse.ts'
import type { Document, Sentence, Token } from './document.ts'

/** Builds the document. Paragraphs begin at the sentences of `paragraphs`. */
export function documentOfWords(
  sentences: readonly (readonly string[])[],
  words: readonly (readonly AnalysedWord[])[],
  paragraphs: ReadonlySet<number> = new Set(),
): Document {
  const tokens: Token[] = []
  const ranges: Sentence[] = []
  let text = ''
  sentences.forEach((forms, index) => {
    const firstToken = tokens.length
    if (text !== '') text += paragraphs.has(index) ? '\n\n' : ' '
    const start = text.length
    forms.forEach((form, at) => {
      const word = words[index]?.[at]
      if (at > 0) text += ' '
      const from = text.length
      text += form
      const head = !word || word.head === 0 ? -1 : firstToken + word.head - 1
      if (word) tokens.push({ ...word, form, head, start: from, end: text.length })
    })
    ranges.push({ start, end: text.length, firstToken, endToken: tokens.length })
  })
  return { text, language: 'en', sentences: ranges, tokens }
}
