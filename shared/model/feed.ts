/**
 * Feeds: what a feed document says (`Feed`, `Entry`) and what Dateline knows of a feed that it
 * follows (`FeedRecord`). Absent means the key is left out; instants are ISO 8601 in UTC.
 */

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap'

/** One item of a feed. */
export interface Entry {
  readonly id?: string
  readonly link?: string
  readonly title?: string
  readonly published?: string
  readonly updated?: string
  readonly summary?: string
  /** Full text as the feed carries it, usually HTML. */
  readonly content?: string
  readonly author?: string
}

/** A feed document, whatever its dialect. */
export interface Feed {
  readonly format: FeedFormat
  readonly title?: string
  readonly link?: string
  readonly language?: string
  /** Minutes that the publisher asks readers to wait between polls (RSS `ttl`). */
  readonly ttl?: number
  /** Seconds between two updates, as the feed describes itself (sy:updatePeriod). */
  readonly updateS?: number
  /** Address of its WebSub hub. */
  readonly hub?: string
  /** Its own address: the topic that its hub knows it by. */
  readonly self?: string
  readonly entries: readonly Entry[]
}

/**
 * `active` is polled; `once` was read on request and is not polled; `stopped` is not polled any
 * more because its server says that it is gone (410).
 */
export type FeedState = 'active' | 'once' | 'stopped'

/** How often a feed publishes, as its entries' dates show. */
export interface FeedRhythm {
  /** Seconds between two publications, usually. */
  readonly gapS: number
  /** Seconds from its oldest entry to its newest: an entry is lost to who looks away for longer. */
  readonly spanS?: number
  readonly newestAt: string
}

/** A WebSub hub that calls when a feed changes, and the name that it has for the feed. */
export interface FeedHub {
  readonly url: string
  readonly topic: string
}

/** `asked`: the hub has not asked back, or its lease is over; `live`: it calls until `until`. */
export interface FeedPush {
  readonly state: 'asked' | 'live' | 'denied'
  readonly until?: string
  /** When it last called. */
  readonly pushedAt?: string
}

/** What Dateline knows of a feed that it follows. */
export interface FeedRecord {
  readonly id: string
  readonly url: string
  readonly state: FeedState
  /** `list`: in the deployed list of feeds, and stopped when it leaves that list; `added`: by a user. */
  readonly origin: 'list' | 'added'
  readonly title?: string
  readonly addedAt: string
  /** When the feed is polled next; absent unless `active`. */
  readonly nextPollAt?: string
  /** Seconds between polls. */
  readonly intervalS: number
  readonly etag?: string
  readonly lastModified?: string
  /** Hash of the last body: servers without validators send the same one again. */
  readonly bodyHash?: string
  /** Absent when the entries have no dates, or too few. */
  readonly rhythm?: FeedRhythm
  /** The feed's own `ttl`, in seconds. */
  readonly ttlS?: number
  /** Seconds between two updates, in the feed's own words. */
  readonly updateS?: number
  readonly hub?: FeedHub
  /** How the subscription at its hub stands, as of the last poll; absent without one. */
  readonly push?: FeedPush
  readonly lastPolledAt?: string
  readonly lastSuccessAt?: string
  /** Polls in a row that failed; 0 = healthy. */
  readonly failures: number
  readonly error?: { readonly code: string; readonly message: string }
  readonly version: number
}
