/**
 * Analyses as CoNLL-U, in and out, and as trees for a terminal.
 *
 * Format: https://universaldependencies.org/format.html. Lines that are no word (comments,
 * multiword tokens, empty nodes) go through untouched.
 */
import type { AnalysedWord } from '../shared/events/reader/analyse.ts'
import type { Document, Token } from '../shared/events/reader/document.ts'

/** A sentence as given: its lines, and the forms of those that are words. */
export interface BlankSentence {
  readonly lines: readonly string[]
  readonly forms: readonly string[]
}

/** Reads the sentences of a CoNLL-U text; blank lines part them. */
export function readConllu(text: string): readonly BlankSentence[] {
  return text
    .split(/\r?\n\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      lines,
      forms: lines.filter(isWord).map((line) => line.split('\t')[1] ?? '_'),
    }))
}

/** Writes given sentences with what was predicted of their words; `entities` goes into MISC. */
export function writeConllu(
  sentences: readonly (BlankSentence & { readonly words: readonly AnalysedWord[] })[],
  entities: readonly string[] = [],
): string {
  let token = -1
  return sentences
    .map(({ lines, words }) => {
      let next = 0
      const written = lines.map((line) => {
        if (!isWord(line)) return line
        const word = words[next]
        next += 1
        token += 1
        const [id = '', form = '', , , , , , , , misc = '_'] = line.split('\t')
        if (!word) return line
        const { lemma, upos, xpos, feats, head, relation } = word
        const column = withEntity(misc, entities[token])
        return [id, form, lemma, upos, xpos, feats, head, relation, '_', column].join('\t')
      })
      return `${written.join('\n')}\n\n`
    })
    .join('')
}

function isWord(line: string): boolean {
  return /^\d+\t/.test(line)
}

/** What MISC says of entities is replaced. */
function withEntity(misc: string, entity: string | undefined): string {
  const others = misc.split('|').filter((part) => part !== '_' && !part.startsWith('Entity='))
  const all = entity ? [`Entity=${entity}`, ...others] : others
  return all.length === 0 ? '_' : all.join('|')
}

/** A document as CoNLL-U; `entities` goes into MISC. */
export function conlluOf(document: Document, entities: readonly string[] = []): string {
  return document.sentences
    .map((sentence, n) => {
      const text = document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
      const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken)
      const lines = tokens.map((token, at) =>
        lineOf(document, token, {
          at,
          first: sentence.firstToken,
          entity: entities[sentence.firstToken + at],
        }),
      )
      return `# sent_id = ${n + 1}\n# text = ${text}\n${lines.join('\n')}\n\n`
    })
    .join('')
}

function lineOf(
  document: Document,
  token: Token,
  place: { readonly at: number; readonly first: number; readonly entity: string | undefined },
): string {
  const head = token.head < 0 ? 0 : token.head - place.first + 1
  const glued = /\S/.test(document.text.charAt(token.end))
  const { form, lemma, upos, xpos, feats, relation } = token
  const misc = withEntity(glued ? 'SpaceAfter=No' : '_', place.entity)
  return [place.at + 1, form, lemma, upos, xpos, feats, head, relation, '_', misc].join('\t')
}

/** A document as indented trees: each word under its head, with relation and tag. */
export function treeOf(document: Document): string {
  return document.sentences
    .map(({ firstToken, endToken }) => {
      const children = new Map<number, number[]>()
      for (let index = firstToken; index < endToken; index += 1) {
        const head = document.tokens[index]?.head ?? -1
        children.set(head, [...(children.get(head) ?? []), index])
      }
      return `${branches(document, children).join('\n')}\n\n`
    })
    .join('')
}

function branches(document: Document, children: ReadonlyMap<number, readonly number[]>): string[] {
  const lines: string[] = []
  const waiting = [...(children.get(-1) ?? [])].map((index) => ({ index, depth: 0 })).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, depth } = next
    const token = document.tokens[index]
    if (token) lines.push(`${'  '.repeat(depth)}${token.form}  ${token.relation} ${token.upos}`)
    const below = (children.get(index) ?? []).map((child) => ({ index: child, depth: depth + 1 }))
    waiting.push(...below.reverse())
  }
  return lines
}
