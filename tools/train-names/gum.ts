/**
 * A GUM file (CoNLL-U, gzip) -> documents with their mentions: span, type, the words that make its
 * smallest form (MIN), the chain it belongs to. Indices count the document's words from 0, spans
 * are half open.
 *
 * Format: the Entity column of GUM, id-type-infstat-salience-centering-minspan-link-identity
 * (Zeldes 2017, https://gucorpling.org/gum).
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A mention as annotated. */
export interface GumMention {
  readonly id: string
  readonly type: string
  readonly start: number
  readonly end: number
  /** Words of its smallest form. */
  readonly minimal: readonly number[]
  /** `coref`, `ana`, `appos`, `pred`, `sgl` and so on. */
  readonly link: string
  /** Title in Wikipedia, empty for none. */
  readonly identity: string
}

/** A document of the corpus. */
export interface GumDocument {
  readonly id: string
  /** Words of each sentence. */
  readonly sentences: readonly { readonly first: number; readonly end: number }[]
  readonly forms: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** -1 for the root of a sentence. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  /** Sentences that begin a paragraph. */
  readonly paragraphs: ReadonlySet<number>
  readonly mentions: readonly GumMention[]
}

/** Reads all documents of a `.conllu.gz` file. */
export function readGum(path: string): readonly GumDocument[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8')
  return text
    .split(/^(?=# newdoc id)/m)
    .filter((part) => part.startsWith('# newdoc'))
    .map(readDocument)
}

function readDocument(text: string): GumDocument {
  const id = /^# newdoc id = (.*)$/m.exec(text)?.[1] ?? ''
  const rows: (readonly string[])[] = []
  const heads: number[] = []
  const sentences: { first: number; end: number }[] = []
  const paragraphs = new Set<number>()
  for (const block of text.split('\n\n')) {
    const words = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((fields) => fields.length === 10 && /^\d+$/.test(fields[0]))
    if (words.length === 0) continue
    const first = rows.length
    if (/^# new(?:par|doc)/m.test(block)) paragraphs.add(sentences.length)
    heads.push(...words.map((fields) => (fields[6] === '0' ? -1 : first + Number(fields[6]) - 1)))
    rows.push(...words)
    sentences.push({ first, end: rows.length })
  }
  const column = (index: number) => rows.map((fields) => fields[index])
  return {
    id,
    sentences,
    forms: column(1),
    upos: column(3),
    xpos: column(4),
    heads,
    relations: column(7),
    paragraphs,
    mentions: readMentions(column(9)),
  }
}

function readMentions(misc: readonly string[]): readonly GumMention[] {
  const open: Omit<GumMention, 'end'>[] = []
  const mentions: GumMention[] = []
  const close = (id: string, end: number) => {
    const at = open.findLastIndex((mention) => mention.id === id)
    for (const mention of at < 0 ? [] : open.splice(at, 1)) mentions.push({ ...mention, end })
  }
  misc.forEach((value, start) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(value)?.[1] ?? ''
    for (const [part] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const fields = part.replace(/^\(|\)$/g, '').split('-')
      if (part.startsWith('(')) open.push(openMention(fields, start))
      if (part.endsWith(')')) close(fields[0], start + 1)
    }
  })
  return mentions
}

function openMention(fields: readonly string[], start: number): Omit<GumMention, 'end'> {
  const [id, type, , , , minimal = '1', link = '', ...identity] = fields
  return {
    id,
    type,
    start,
    minimal: minimal.split(',').map((place) => start + Number(place) - 1),
    link,
    identity: identity.join('-'),
  }
}

/** The word of a span that governs the rest of it. */
export function headOf(
  { heads }: Pick<GumDocument, 'heads'>,
  span: { readonly start: number; readonly end: number },
): number {
  for (let word = span.start; word < span.end; word += 1) {
    const head = heads[word]
    if (head < span.start || head >= span.end) return word
  }
  return span.start
}
