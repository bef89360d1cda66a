/**
 * Whole texts that report nothing (negative/*.txt): fiction, verse, tables, furniture of web pages,
 * advice, reviews, opinion, hypotheses, other languages. No confident event may come out of them.
 * In a file, `=== name` stands above each text.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import { known } from './negative-known.ts'

/** Of the events from here on, three of four are right in news (docs/QUALITY.md). */
const confident = 0.6

const folder = new URL('negative/', import.meta.url)
const texts = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8').split(/^=== /m).slice(1).map(parseText),
)
const clean = texts.filter(({ name }) => !known.has(name))
const unclean = texts.filter(({ name }) => known.has(name))

describe('texts that report nothing', () => {
  it('are at least 40, each under a name of its own, and every known one is there', () => {
    expect(texts.length).toBeGreaterThanOrEqual(40)
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length)
    expect(unclean.length).toBe(known.size)
  })

  it.each(clean)('$name', ({ text }) => {
    expect(confidentIn(text)).toEqual([])
  })

  it.each(unclean)('$name: no more than the known events', ({ name, text }) => {
    expect(confidentIn(text).length).toBeLessThanOrEqual(known.get(name) ?? 0)
  })

  it.each(unclean)('$name: still known, or its line goes', ({ text }) => {
    expect(confidentIn(text)).not.toEqual([])
  })
})

function parseText(part: string): { readonly name: string; readonly text: string } {
  const lineEnd = part.indexOf('\n')
  return { name: part.slice(0, lineEnd), text: part.slice(lineEnd).trim() }
}

function confidentIn(text: string): readonly string[] {
  const { events } = extract({ doc: 'negative', published: '2024-06-19', text })
  return events
    .filter(({ confidence }) => confidence >= confident)
    .map(({ kind, trigger }) => `${kind}: ${trigger.text}`)
}
