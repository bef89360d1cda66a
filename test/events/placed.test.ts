/**
 * Where the events of whole articles happened (placed/*.txt), against what a careful reader says.
 * A file is a head (`published`, `title`), an empty line, the text, and below `== places` one event a
 * line: where, ` | `, and words of the text with the trigger in [brackets]. ` or ` gives places that
 * are right too, `-` is none; a place ends in its country, `-` for none. Which kind an event has is not asked.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import type { ExtractedEvent, Place } from '../../shared/model/event.ts'
import { normaliseName } from '../../shared/names.ts'

/** Per cent, 1 to 2 under what was measured. Raise them when the figures have risen for good. */
const FLOORS = { precision: 89, recall: 85 } as const

interface Row {
  readonly article: string
  readonly words: string
  readonly found: ExtractedEvent | undefined
  readonly expected: readonly string[]
}

const folder = new URL('placed/', import.meta.url)
const rows = readdirSync(folder).sort().flatMap(readArticle)

function readArticle(file: string): readonly Row[] {
  const [above = '', below = ''] = readFileSync(new URL(file, folder), 'utf8').split(
    '\n== places\n',
  )
  const headEnd = above.indexOf('\n\n')
  const text = above.slice(headEnd + 2).trim()
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(above.slice(0, headEnd))?.[1] ?? fail(file, name)
  const input = { doc: file, published: field('published'), title: field('title'), text }
  const { events } = extract(input)
  const lines = below.split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const [places = '', words = ''] = line.split(' | ')
    const found = events.find((event) => speaksOf(event, spanOf(text, words, file)))
    return { article: file, words, found, expected: places.split(' or ') }
  })
}

function fail(file: string, what: string): never {
  throw new Error(`${file}: ${what}`)
}

/** The span of the bracketed words; the quote must stand in the text exactly once. */
function spanOf(text: string, words: string, file: string) {
  const plain = words.replace(/[[\]]/g, '')
  const at = text.indexOf(plain)
  if (at < 0 || at !== text.lastIndexOf(plain) || !/\[.+\]/.test(words)) fail(file, words)
  return { start: at + words.indexOf('['), end: at + words.indexOf(']') - 1 }
}

function speaksOf(event: ExtractedEvent, span: { start: number; end: number }): boolean {
  return event.mentions.some(({ start, end }) => start < span.end && span.start < end)
}

/** "the town hall, Leeds" is in Leeds. */
function isRight(expected: string, place: Place | null): boolean {
  if (place === null || expected === '-') return place === null && expected === '-'
  const [, name = '', country] = /^(.*) (\S+)$/.exec(expected) ?? []
  const isThere = normaliseName(place.name).includes(normaliseName(name))
  return isThere && (place.country ?? '-') === country
}

const judged = rows.flatMap((row) => {
  if (row.found === undefined) return []
  const { place } = row.found
  return [{ ...row, place, right: row.expected.some((expected) => isRight(expected, place)) }]
})
const given = judged.filter(({ place }) => place !== null)
const due = judged.filter(({ expected }) => !expected.includes('-'))
const share = (part: typeof judged) =>
  (100 * part.filter(({ right }) => right).length) / Math.max(1, part.length)
const wrong = judged
  .filter(({ right }) => !right)
  .map(
    ({ article, words, expected, place }) =>
      `${article}: ${words}: ${expected.join(' or ')} <- ${place?.name ?? '-'} ${place?.country ?? ''}`,
  )

describe('places of whole articles', () => {
  it('has at least 20 articles and 200 events, most of them found', () => {
    expect(new Set(rows.map(({ article }) => article)).size).toBeGreaterThanOrEqual(20)
    expect(rows.length).toBeGreaterThanOrEqual(200)
    expect(judged.length).toBeGreaterThan(0.7 * rows.length)
  })

  it('are right where they are given', () => {
    expect(share(given), wrong.join('\n')).toBeGreaterThanOrEqual(FLOORS.precision)
  })

  it('are given where they are known', () => {
    expect(share(due), wrong.join('\n')).toBeGreaterThanOrEqual(FLOORS.recall)
  })
})

afterAll(() => {
  const figures = `precision ${share(given).toFixed(1)} of ${given.length}, recall ${share(due).toFixed(1)} of ${due.length}`
  process.stdout.write(`places of ${judged.length} events: ${figures}\n`)
})
