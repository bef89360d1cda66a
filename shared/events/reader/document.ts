/** What the reader makes of a text: its sentences and tokens, and what is said in them. */

/** One word or mark; `head` and all other indices count the document's tokens from 0. */
export interface Token {
  /** Half open, in UTF-16 units of the document's text. */
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly upos: string
  /** Penn Treebank tag. */
  readonly xpos: string
  /** Universal features, `_` when there are none. */
  readonly feats: string
  /** Index of the governing token, -1 for the root of the sentence. */
  readonly head: number
  /** Universal dependency relation, with its subtype. */
  readonly relation: string
  /** Type of the mention that this token is the head of, `_` for none. */
  readonly mention: string
}

/** A run of tokens, half open, with one root. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
}

/** A text as read. */
export interface Document {
  readonly text: string
  /** `en`, or `und` when the text is not English: then there are no sentences and tokens. */
  readonly language: 'en' | 'und'
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}
