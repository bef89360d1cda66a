/**
 * Reading and extraction on the sample newsroom, against what a careful reader finds there. The
 * floors only rise: a change that loses an event here loses it for users too.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, startNewsroom } from '../../local/newsroom/serve.ts'
import { readArticle } from '../../shared/articles/read.ts'
import { extract } from '../../shared/events/extract.ts'
import type { ExtractedEvent } from '../../shared/model/event.ts'
import { normaliseName } from '../../shared/names.ts'
import { type ExpectedArticle, type ExpectedPlace, newsroom } from './newsroom.ts'

/** Per cent of the expected events. Raise them when the figures have risen for good. */
const FLOORS = { found: 82, kind: 79, dated: 68, status: 75, placed: 63 } as const

type Expected = ExpectedArticle['events'][number]

interface Score {
  readonly found: number
  readonly kind: number
  readonly dated: number
  readonly status: number
  /** In the right place, or in none where the article names none. */
  readonly placed: number
}

let server: Newsroom
let scores: Score

beforeAll(async () => {
  server = await startNewsroom({ port: 0 })
  const all = await Promise.all(newsroom.map(scoreOf))
  const total = newsroom.reduce((sum, { events }) => sum + events.length, 0)
  const share = (name: keyof Score) =>
    Math.round((100 * all.reduce((sum, score) => sum + score[name], 0)) / total)
  scores = {
    found: share('found'),
    kind: share('kind'),
    dated: share('dated'),
    status: share('status'),
    placed: share('placed'),
  }
  process.stdout.write(`sample newsroom, per cent of ${total} events: ${JSON.stringify(scores)}\n`)
})

afterAll(() => server.close())

describe('of the expected events', () => {
  it.each(Object.entries(FLOORS))('%s: at least %i per cent', (name, floor) => {
    expect(scores[name as keyof Score]).toBeGreaterThanOrEqual(floor)
  })
})

/** How many of an article's events are found, and of the same kind; of those, rightly told. */
async function scoreOf(article: ExpectedArticle): Promise<Score> {
  const response = await fetch(server.origin + article.path)
  const page = new Uint8Array(await response.arrayBuffer())
  const { text } = readArticle(page, { url: server.origin + article.path })
  const { published } = article
  const input = { doc: article.path, text, ...(published === null ? {} : { published }) }
  const { events } = extract(input)
  const score = { found: 0, kind: 0, dated: 0, status: 0, placed: 0 }
  for (const expected of article.events) {
    const at = text.indexOf(expected.says)
    const told = events.filter((event) => speaksOf(event, at, at + expected.says.length))
    const same = told.find(({ kind }) => kind === expected.kind)
    if (told.length > 0) score.found += 1
    if (same !== undefined) addRight(score, same, expected)
  }
  return score
}

/** Counts what is right about an event that was found with its kind. */
function addRight(score: Record<keyof Score, number>, found: ExtractedEvent, expected: Expected) {
  score.kind += 1
  if ((found.time?.edtf ?? null) === expected.edtf) score.dated += 1
  if (found.status === expected.status) score.status += 1
  if (isPlaced(found, expected.place)) score.placed += 1
}

/** "the town hall, Leeds" is in Leeds. */
function isPlaced({ place }: ExtractedEvent, expected: ExpectedPlace): boolean {
  if (place === null || expected === null) return place === expected
  const isThere = normaliseName(place.name).includes(normaliseName(expected.name))
  return isThere && place.country === expected.country
}

function speaksOf({ mentions }: ExtractedEvent, start: number, end: number): boolean {
  return mentions.some((mention) => mention.start < end && mention.end > start)
}
