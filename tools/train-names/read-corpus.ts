/** GUM documents -> as the reader reads them, with the spans and types of their outermost names. */
import type { Reader } from '../../shared/events/reader/analyse.ts'
import type { Document } from '../../shared/events/reader/document.ts'
import { documentOfWords } from '../../shared/events/reader/given.ts'
import type { TokenSpan } from '../../shared/events/reader/names/labels.ts'
import type { NameType } from '../../shared/events/reader/names/types.ts'
import { type GumDocument, headOf } from './gum.ts'
import { type NamedMention, namedMentions, outermost } from './named.ts'

/** A name to learn from. */
export interface TypedSpan extends TokenSpan {
  readonly type: NameType
}

/** A document to learn from. */
export interface NamedDocument {
  readonly gum: GumDocument
  readonly document: Document
  readonly names: readonly TypedSpan[]
}

/** GUM's types of what has a name, and ours; a plural person is a group. */
const TYPES: Readonly<Record<string, NameType>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  object: 'product',
  abstract: 'work',
}
const types: ReadonlySet<string> = new Set(Object.keys(TYPES))

/** Reads a GUM document with its own words and sentences. */
export function readGumDocument(reader: Reader, gum: GumDocument): Document {
  const sentences = gum.sentences.map(({ first, end }) => gum.forms.slice(first, end))
  return documentOfWords(sentences, reader.parse(sentences), gum.paragraphs)
}

/** Reads documents and finds the names annotated in them. */
export function readNamed(
  reader: Reader,
  corpus: readonly GumDocument[],
): readonly NamedDocument[] {
  return corpus.map((gum) => ({
    gum,
    document: readGumDocument(reader, gum),
    names: outermost(namedMentions(gum, types)).map((name) => typed(gum, name)),
  }))
}

function typed(gum: GumDocument, { start, end, type, mention }: NamedMention): TypedSpan {
  const group = type === 'person' && gum.xpos[headOf(gum, mention)] === 'NNPS'
  return { start, end, type: group ? 'group' : TYPES[type] }
}
