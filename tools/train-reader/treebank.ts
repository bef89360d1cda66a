/**
 * A treebank file (CoNLL-U, gzip) -> sentences, with what the reader learns from: tags, trees,
 * lemmas, spacing, and, where MISC has an `Entity` key as in GUM, the type of each mention at its
 * head word. Empty nodes and multiword-token lines are skipped; the words of a multiword token
 * that has a space after it carry the space on their last word.
 *
 * Format: https://universaldependencies.org/format.html and GUM's Entity column.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One sentence of a treebank; all arrays are as long as `forms`. */
export interface TreebankSentence {
  readonly document: string
  readonly text: string
  readonly newParagraph: boolean
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly feats: readonly string[]
  /** 1-based; 0 is the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly spaceAfter: readonly boolean[]
  /** Mentions whose spans close in this sentence; undefined where the treebank has none. */
  readonly mentions: readonly TreebankMention[] | undefined
}

/** A mention: token indices, 0-based and half open, with its type and coreference id. */
export interface TreebankMention {
  readonly id: string
  readonly type: string
  readonly start: number
  readonly end: number
  readonly identity: string | undefined
}

/** Reads every sentence of a `.conllu.gz` file. */
export function readTreebank(path: string): readonly TreebankSentence[] {
  const text = gunzipSync(readFileSync(path)).toString('utf8')
  const hasEntities = text.includes('Entity=(')
  let document = ''
  const sentences: TreebankSentence[] = []
  for (const block of text.split('\n\n')) {
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document
    if (/^1\t/m.test(block)) sentences.push(readSentence({ block, document, hasEntities }))
  }
  return sentences
}

function readSentence(input: {
  readonly block: string
  readonly document: string
  readonly hasEntities: boolean
}): TreebankSentence {
  const lines = input.block.split('\n').map((line) => line.split('\t'))
  const words = lines.filter((fields) => /^\d+$/.test(fields[0] ?? '') && fields.length === 10)
  const column = (index: number) => words.map((fields) => fields[index] ?? '_')
  return {
    document: input.document,
    text: /^# text = (.*)$/m.exec(input.block)?.[1] ?? '',
    newParagraph: /^# (newpar|newdoc)/m.test(input.block),
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    feats: column(5),
    heads: column(6).map(Number),
    relations: column(7),
    spaceAfter: spacing(lines),
    mentions: input.hasEntities ? readMentions(column(9)) : undefined,
  }
}

function spacing(lines: readonly (readonly string[])[]): readonly boolean[] {
  const spaces: boolean[] = []
  let multiword = { last: 0, space: false }
  for (const fields of lines) {
    const [id = ''] = fields
    const space = !(fields[9] ?? '').includes('SpaceAfter=No')
    const range = /^\d+-(\d+)$/.exec(id)
    if (range) multiword = { last: Number(range[1]), space }
    if (!/^\d+$/.test(id) || fields.length !== 10) continue
    const place = spaces.length + 1
    spaces.push(place < multiword.last ? false : place === multiword.last ? multiword.space : space)
  }
  return spaces
}

function readMentions(misc: readonly string[]): readonly TreebankMention[] {
  const open: { id: string; type: string; start: number; identity: string | undefined }[] = []
  const mentions: TreebankMention[] = []
  const close = (id: string, end: number) => {
    const at = open.findLastIndex((mention) => mention.id === id)
    for (const mention of at < 0 ? [] : open.splice(at, 1)) mentions.push({ ...mention, end })
  }
  misc.forEach((value, token) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(value)?.[1] ?? ''
    for (const [part] of entity.matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      const [id = '', type = '', , , , , , identity] = part.replace(/^\(|\)$/g, '').split('-')
      if (part.startsWith('(')) open.push({ id, type, start: token, identity })
      if (part.endsWith(')')) close(id, token + 1)
    }
  })
  return mentions
}

/** The word of a mention that governs the rest of it, 0-based. */
export function headOfMention(
  heads: readonly number[],
  mention: { readonly start: number; readonly end: number },
): number {
  for (let token = mention.start; token < mention.end; token += 1) {
    const head = (heads[token] ?? 0) - 1
    if (head < mention.start || head >= mention.end) return token
  }
  return mention.start
}
