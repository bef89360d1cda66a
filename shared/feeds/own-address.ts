/**
 * Entries that lead nowhere but hold their text: they get an address of their own below that of
 * their feed, so that they are articles like others. Nobody answers there with that text, so it is
 * taken from the feed and never fetched; who opens the address finds the feed.
 */
import { stableHash } from '../hash.ts'
import type { Entry, Feed } from '../model/feed.ts'
import { hasLink } from './seen.ts'

const PARAMETER = 'dateline-entry'
/** A shorter text without a page is a title, a picture's caption or an advertisement. */
const LEAST_CHARS = 200

/** The feed with an address for each entry that can be an article. */
export function withOwnAddresses(feed: Feed, feedUrl: string): Feed {
  const entries = feed.entries.map((entry) => {
    if (hasLink(entry) || textLength(entry) < LEAST_CHARS || !URL.canParse(feedUrl)) return entry
    return { ...entry, link: ownAddress(entry, feedUrl) }
  })
  return { ...feed, entries }
}

/** Whether an address was made by `withOwnAddresses`: there is nothing to fetch. */
export function isOwnAddress(url: string): boolean {
  return URL.parse(url)?.searchParams.has(PARAMETER) ?? false
}

function ownAddress(entry: Entry, feedUrl: string): string {
  const url = new URL(feedUrl)
  const name = entry.id ?? `${entry.title ?? ''} ${entry.published ?? ''}`
  url.searchParams.set(PARAMETER, stableHash(name, 16))
  url.hash = ''
  return url.href
}

function textLength({ content = '', summary = '' }: Entry): number {
  return Math.max(...[content, summary].map((html) => html.replace(/<[^<>]*>/g, '').trim().length))
}
