/**
 * Articles: what a page says (`Article`) and how far it has come through the pipeline
 * (`ArticleRecord`).
 */

/** An article as read from its page. Absent means the key is left out. */
export interface Article {
  readonly url?: string
  readonly canonicalUrl?: string
  readonly title?: string
  readonly byline?: string
  readonly publisher?: string
  /** ISO 8601: an instant with its zone when the page gives one, else a bare day. */
  readonly published?: string
  readonly modified?: string
  /** BCP 47, lower case, as declared by the page. */
  readonly language?: string
  /**
   * `partial`: the publisher keeps it, or a part of it, for subscribers, so that `text` may be only
   * its beginning. `free`: it declares the contrary. Absent = the page does not say.
   */
  readonly access?: 'free' | 'partial'
  /** What on the page said so; present with `access`. */
  readonly accessReason?: string
  /** Plain text; paragraphs parted by one empty line. */
  readonly text: string
}

/** What the feed said of an article before its page was fetched. */
export interface FeedHint {
  readonly feedId?: string
  readonly feedTitle?: string
  readonly title?: string
  readonly published?: string
  readonly author?: string
  /** The feed had its whole text, which is kept beside the article. */
  readonly hasText?: true
}

/**
 * pending -> fetched -> extracted is the way through. `failed` names its error and can be redriven;
 * `skipped` names its reason and is final (a copy, an alias of another address).
 */
export type ArticleStatus = 'pending' | 'fetched' | 'extracted' | 'failed' | 'skipped'

/** An article on its way through the pipeline; also the outbox that the sweep reads. */
export interface ArticleRecord {
  /** Hash of the canonical URL. */
  readonly id: string
  /** As found, before redirects and canonicalisation. */
  readonly url: string
  readonly status: ArticleStatus
  /** Last change of `status` or last re-send; the sweep looks at the oldest. */
  readonly changedAt: string
  readonly discoveredAt: string
  /** One id through all stages and log lines. */
  readonly correlationId: string
  readonly hint: FeedHint
  /** Times that the sweep sent it again since its last progress. */
  readonly resends: number
  readonly error?: { readonly code: string; readonly message: string }
  /** Why it was skipped, in words. */
  readonly reason?: string
  /** The article that stands for this one, when skipped as an alias or copy. */
  readonly sameAs?: string
  /**
   * The article whose text this one repeats, word for word or nearly, at another publisher: it is
   * a source of its own, but no independent one. Never the id of a copy.
   */
  readonly copyOf?: string
  /** Present from `fetched` on. */
  readonly article?: Article
  readonly contentHash?: string
  /** Version of the row that holds the text; absent = it has none of its own. */
  readonly textVersion?: number
  /** Which text of the article this is, from 2 on; absent = its first. The former ones are kept. */
  readonly edition?: number
  /** Version of the extractor that read it; present from `extracted` on. */
  readonly extractor?: string
  /** Ids of the events that it speaks of; present from `extracted` on. */
  readonly events?: readonly string[]
  readonly version: number
}
