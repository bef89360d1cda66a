/**
 * The parsers that read what the network sends, each with seeds, with the tokens that it may trip
 * over, and with what must hold of its answer. A target throws when an answer breaks a promise;
 * a `DatelineError` is an answer too.
 */
import { readArticle } from '../shared/articles/read.ts'
import { extract } from '../shared/events/extract.ts'
import { findTimexes } from '../shared/events/time/find.ts'
import { findFeedLinks } from '../shared/feeds/discover.ts'
import { parseOpml } from '../shared/feeds/opml.ts'
import { parseFeed } from '../shared/feeds/parse.ts'
import { parseSitemap } from '../shared/feeds/sitemap.ts'
import { decodeText } from '../shared/fetch/charset.ts'
import { isAllowedByRobots, parseRobots } from '../shared/fetch/robots.ts'
import type { Span } from '../shared/model/span.ts'
import { dateTokens, markupTokens, news, page, robots, xmlFeeds, xmlLists } from './fuzz-seeds.ts'

interface Target {
  readonly seeds: readonly string[]
  readonly tokens: readonly string[]
  /** Reads the bytes, checks the answer, and returns it for comparison with a second reading. */
  readonly read: (bytes: Uint8Array) => unknown
}

const URL_OF_PAGE = 'https://news.example/2024/06/19/a'
const PUBLISHED = '2024-06-19'

export const targets: Readonly<Record<string, Target>> = {
  feed: {
    seeds: xmlFeeds,
    tokens: markupTokens,
    read: (bytes) => plain(parseFeed(bytes, { url: 'https://news.example/feed' })),
  },
  page: {
    seeds: page,
    tokens: markupTokens,
    read: (bytes) => plain(readArticle(bytes, { url: URL_OF_PAGE })),
  },
  lists: {
    seeds: xmlLists,
    tokens: markupTokens,
    read: (bytes) => [
      attempt(() => plain(parseOpml(bytes))),
      attempt(() => plain(parseSitemap(bytes, { url: URL_OF_PAGE }))),
      attempt(() => plain(findFeedLinks(bytes, { url: URL_OF_PAGE }))),
    ],
  },
  robots: {
    seeds: robots,
    tokens: ['*', '$', '\n', '#', 'Allow:', 'Disallow: /*a*a*a*a*$', 'User-agent: *', '%2f', ' '],
    read: (bytes) => {
      const rules = parseRobots(decodeText(bytes, { kind: 'html' }), 'dateline')
      return [rules, isAllowedByRobots(rules, new URL(`${URL_OF_PAGE}/${'a'.repeat(200)}`))]
    },
  },
  dates: {
    seeds: news,
    tokens: dateTokens,
    read: (bytes) => {
      const text = decodeText(bytes, { kind: 'html' })
      const timexes = findTimexes(text, { published: PUBLISHED })
      for (const timex of timexes) {
        inside(timex, text)
        if (text.slice(timex.start, timex.end) !== timex.text) throw new Error('text of the span')
        if ((timex.startDay ?? '') > (timex.endDay ?? '9999'))
          throw new Error('ends before it starts')
      }
      return timexes
    },
  },
  events: {
    seeds: news,
    tokens: dateTokens,
    read: (bytes) => {
      const text = decodeText(bytes, { kind: 'html' })
      const found = extract({ doc: 'a', published: PUBLISHED, text })
      for (const { evidence, trigger } of found.events) {
        inside(evidence, text)
        inside(trigger, evidence)
      }
      return found
    },
  },
}

/** What is stored must be plain: no NUL, no half of a surrogate pair. */
function plain<Value>(value: Value): Value {
  const json = JSON.stringify(value)
  if (json.includes('\\u0000')) throw new Error('a NUL in the answer')
  if (/\\ud[89a-f]/i.test(json)) throw new Error('half a character in the answer')
  return value
}

function inside(span: Span, of: string | Span): void {
  const [start, end] = typeof of === 'string' ? [0, of.length] : [of.start, of.end]
  if (span.start < start || span.end > end || span.start >= span.end) throw new Error('span')
}

/** For targets of several parsers: the first that refuses must not hide the others. */
function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error.code
    throw error
  }
}
