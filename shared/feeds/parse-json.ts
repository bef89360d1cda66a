/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org) -> `Feed`. Fields of a wrong type are left out, numbers
 * that stand for ids are read, because one bad item must not lose the others.
 */
import { DatelineError } from '../errors.ts'
import type { Entry, Feed } from '../model/feed.ts'
import { parseFeedDate } from './dates.ts'

const MAX_ITEMS = 100_000

type Json = Readonly<Record<string, unknown>>

/** Reads a JSON Feed. Throws `feed-malformed` for broken JSON, `not-a-feed` for other JSON. */
export function parseJsonFeed(text: string, url: string | undefined): Feed {
  const feed = parseObject(text)
  const items = feed['items']
  if (!Array.isArray(items) || !(isObject(items[0]) || feed['version'] !== undefined)) {
    throw new DatelineError('not-a-feed', 'it is JSON, but not a JSON Feed')
  }
  if (items.length > MAX_ITEMS) throw new DatelineError('too-complex', 'too many items')
  const base = url ?? stringOf(feed['feed_url'])
  return {
    format: 'json',
    ...field('title', stringOf(feed['title'])),
    ...field('link', addressOf(feed['home_page_url'], base)),
    ...field('language', stringOf(feed['language'])),
    entries: items.filter(isObject).map((item) => entryOf(item, base)),
  }
}

function parseObject(text: string): Json {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw brokenJson(error)
  }
  if (isObject(value)) return value
  throw new DatelineError('not-a-feed', 'it is JSON, but not a JSON Feed')
}

function brokenJson(cause: unknown): DatelineError {
  const code = cause instanceof RangeError ? 'too-complex' : 'feed-malformed'
  return new DatelineError(code, `it starts like JSON, but: ${String(cause)}`, { cause })
}

function entryOf(item: Json, base: string | undefined): Entry {
  return {
    ...field('id', stringOf(item['id'])),
    ...field('link', addressOf(item['url'], base) ?? addressOf(item['external_url'], base)),
    ...field('title', stringOf(item['title'])),
    ...field('published', dateOf(item['date_published'])),
    ...field('updated', dateOf(item['date_modified'])),
    ...field('summary', stringOf(item['summary'])),
    ...field('content', stringOf(item['content_html']) ?? stringOf(item['content_text'])),
    ...field('author', authorOf(item)),
  }
}

function authorOf(item: Json): string | undefined {
  const list = Array.isArray(item['authors']) ? item['authors'] : [item['author']]
  for (const author of list) {
    const name = isObject(author)
      ? (stringOf(author['name']) ?? stringOf(author['url']))
      : stringOf(author)
    if (name !== undefined) return name
  }
  return undefined
}

function dateOf(value: unknown): string | undefined {
  const text = stringOf(value)
  return text === undefined ? undefined : parseFeedDate(text)
}

function addressOf(value: unknown, base: string | undefined): string | undefined {
  const text = stringOf(value)
  return text === undefined ? undefined : (URL.parse(text, base)?.href ?? text)
}

function stringOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function field<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: string })
}
