/**
 * A feed's entries against what was seen of it before -> the new ones and the changed ones.
 *
 * An entry is known by its guid or by its link, and is the same as before when one of both leads to
 * the same content: so a feed that rewrites all its guids, or all its links, brings nothing new. A
 * new link under an old guid with other words is a new article, because some feeds number their
 * entries from the top. And when most entries change at once, it is the feed that was rewritten
 * (a new template, an advertisement in every summary), and not the news.
 */
import { stableHash } from '../hash.ts'
import type { Entry, Feed } from '../model/feed.ts'
import { settings } from '../settings.ts'

/** An entry that leads to an article. */
export interface LinkedEntry extends Entry {
  readonly link: string
}

/** What is remembered of an entry: hashes of 12, 12 and 8 hexadecimal digits. */
export interface SeenEntry {
  readonly guid: string
  readonly link: string
  readonly content: string
}

export interface Compared {
  readonly fresh: readonly LinkedEntry[]
  readonly changed: readonly LinkedEntry[]
  /** What to remember: all entries in the feed now, then older ones, settings.feeds.seenKept. */
  readonly seen: readonly SeenEntry[]
  /** Whether `seen` says more than was known before. */
  readonly isNews: boolean
}

/** Browsers and servers cut addresses far below this. */
const MAX_LINK_CHARS = 4_096
/** So few changes at once are news in any case. */
const FEW_CHANGES = 3

/** Parts the entries that lead somewhere into new, changed and known ones, in their order. */
export function compareEntries(feed: Feed, before: readonly SeenEntry[]): Compared {
  const linked = feed.entries.slice(0, settings.feeds.maxEntries).filter(hasLink)
  const now = linked.map((entry) => ({ entry, seen: seenOf(entry) }))
  const byGuid = new Map(before.map((seen) => [seen.guid, seen]))
  const byLink = new Map(before.map((seen) => [seen.link, seen]))
  const others = now.filter(
    ({ seen: { guid, link, content } }) =>
      byGuid.get(guid)?.content !== content && byLink.get(link)?.content !== content,
  )
  const fresh = others.filter(({ seen }) => !byLink.has(seen.link))
  const changed = others.filter(({ seen }) => byLink.has(seen.link))
  const known = now.length - fresh.length
  const isRewritten = changed.length > FEW_CHANGES && changed.length > known / 2
  return {
    fresh: fresh.map(({ entry }) => entry),
    changed: isRewritten ? [] : changed.map(({ entry }) => entry),
    ...remember(
      now.map(({ seen }) => seen),
      before,
    ),
  }
}

/** What is remembered when these entries are to be found changed once more. */
export function withoutContent(
  seen: readonly SeenEntry[],
  entries: readonly LinkedEntry[],
): readonly SeenEntry[] {
  const links = new Set(entries.map(({ link }) => seenKey(link)))
  return seen.map((each) => (links.has(each.link) ? { ...each, content: UNKNOWN } : each))
}

/** Whether an entry leads to a page of the web: one that does not must not stop its neighbours. */
export function hasLink(entry: Entry): entry is LinkedEntry {
  const { link = '' } = entry
  if (link.length > MAX_LINK_CHARS || !/^https?:\/\/\S/i.test(link)) return false
  // An address with a user name in it is refused by fetching, and would end up in the log.
  return URL.canParse(link) && new URL(link).username === ''
}

/** The hash of no content. */
const UNKNOWN = '00000000'

function remember(
  now: readonly SeenEntry[],
  before: readonly SeenEntry[],
): { readonly seen: readonly SeenEntry[]; readonly isNews: boolean } {
  const current = new Map(now.map((seen) => [nameOf(seen), seen]))
  const old = new Set(before.map(nameOf))
  const links = new Set(now.map(({ link }) => link))
  // A feed longer than what is kept would be all news at each poll.
  const kept = Math.max(settings.feeds.seenKept, current.size)
  return {
    seen: [...current.values(), ...before.filter(({ link }) => !links.has(link))].slice(0, kept),
    isNews: [...current.keys()].some((name) => !old.has(name)),
  }
}

function nameOf({ guid, link, content }: SeenEntry): string {
  return guid + link + content
}

function seenOf(entry: LinkedEntry): SeenEntry {
  return {
    guid: seenKey(entry.id ?? entry.link),
    link: seenKey(entry.link),
    content: stableHash(contentOf(entry), UNKNOWN.length),
  }
}

/** The words: markup carries counters and addresses that differ each time. */
function contentOf({ title, updated, summary, content }: LinkedEntry): string {
  const parts = [title, summary, content].map((part = '') => part.replace(/<[^<>]*>/g, ' '))
  return [...parts.map((part) => part.replace(/\s+/g, ' ').trim()), updated ?? ''].join('\n')
}

function seenKey(text: string): string {
  return stableHash(text, 12)
}
