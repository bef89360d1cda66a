/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org) -> `Feed`. Fields of a wrong type are left out, numbers
 * that stand for ids are read, because one bad item must not lose the others.
 */
import { DatelineError } from '../errors.ts'
import type { Entry, Feed } from '../model/feed.ts'
import { parseFeedDate } from './dates.ts'

/** JSON Feed has five levels; its extensions may have some more. */
const MAX_DEPTH = 100
/** Brackets and commas: ten times those of the longest real feed. */
const MAX_MARKS = 1_000_000

type Json = Readonly<Record<string, unknown>>

/** Reads a JSON Feed. Throws `feed-malformed` for broken JSON, `not-a-feed` for other JSON. */
export function parseJsonFeed(text: string, url: string | undefined): Feed {
  const feed = parseObject(text)
  const items = feed['items']
  if (!Array.isArray(items) || !(isObject(items[0]) || feed['version'] !== undefined)) {
    throw new DatelineError('not-a-feed', 'it is JSON, but not a JSON Feed')
  }
  const base = url ?? stringOf(feed['feed_url'])
  return {
    format: 'json',
    ...field('title', stringOf(feed['title'])),
    ...field('link', addressOf(feed['home_page_url'], base)),
    ...field('language', stringOf(feed['language'])),
    ...field('hub', hubOf(feed['hubs'])),
    ...field('self', stringOf(feed['feed_url'])),
    entries: items.filter(isObject).map((item) => entryOf(item, base)),
  }
}

function parseObject(text: string): Json {
  checkBounds(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw brokenJson(error)
  }
  if (isObject(value)) return value
  throw new DatelineError('not-a-feed', 'it is JSON, but not a JSON Feed')
}

/** JSON.parse needs fifty times the memory of the text when that is nothing but brackets. */
function checkBounds(text: string): void {
  let depth = 0
  let marks = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) i = endOfString(text, i)
    depth += LEVELS[code] ?? 0
    marks += MARKS[code] ?? 0
    if (depth > MAX_DEPTH || marks > MAX_MARKS) {
      throw new DatelineError('too-complex', 'too many levels or members in JSON')
    }
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** By character code: what it adds to the depth, and whether it counts as a mark. */
const LEVELS = new Int8Array(128)
const MARKS = new Uint8Array(128)
for (const [char, level] of [
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
  [',', 0],
] as const) {
  LEVELS[char.charCodeAt(0)] = level
  MARKS[char.charCodeAt(0)] = 1
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === BACKSLASH) i += 1
    else if (code === QUOTE) return i
  }
  return text.length
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

/** The first hub that speaks WebSub; JSON Feed allows other kinds beside it. */
function hubOf(hubs: unknown): string | undefined {
  const list = Array.isArray(hubs) ? hubs.filter(isObject) : []
  const websub = list.find(({ type }) => stringOf(type)?.toLowerCase() === 'websub')
  return stringOf(websub?.['url'])
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
