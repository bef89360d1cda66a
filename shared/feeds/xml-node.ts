/** What a document is read into: the vocabulary asked for, and the small trees that are handed on. */
import { DatelineError } from '../errors.ts'
import type { Scope } from './xml-names.ts'

/** What to look for. All names are canonical (xml-names.ts). */
export interface Vocabulary {
  /** Elements whose children matter. */
  readonly containers: ReadonlySet<string>
  /** Elements whose text or attributes matter. */
  readonly fields: ReadonlySet<string>
  /** Containers that are handed on when they end, instead of being kept in their parent. */
  readonly records: ReadonlySet<string>
  /** Whether records stand inside records; if not, the start of one ends the one before. */
  readonly nested?: boolean
}

/** A piece between a field's tags: `text` has its references decoded, `markup` is a tag as written. */
export interface Piece {
  readonly kind: 'text' | 'cdata' | 'markup'
  readonly source: string
}

export interface XmlNode {
  readonly name: string
  /** Decoded; names in lower case, as written. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
  readonly pieces: Piece[]
  /** The document's address and all `xml:base` down to here, joined. */
  readonly base: string | undefined
}

/** What a reader of documents does with them. */
export interface Handlers {
  readonly vocabulary: Vocabulary
  /** The document's address. */
  readonly base?: string | undefined
  /** Sees each outermost element: gives the scope of its children, or undefined to skip it. */
  readonly onRoot: (root: XmlNode, written: string, scope: Scope) => Scope | undefined
  readonly onRecord: (record: XmlNode) => void
}

export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/** The refusal of a document that would cost more than any real one. */
export function tooComplex(what: string): DatelineError {
  return new DatelineError('too-complex', `too many ${what}`)
}
