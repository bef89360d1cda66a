import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadReader } from '../../../shared/events/reader/analyse.ts'
import { interpret } from '../../../shared/events/reader/interpret.ts'
import { loadNames } from '../../../shared/events/reader/names/model.ts'
import type { Reading } from '../../../shared/events/reader/reading.ts'
import { openWeights } from '../../../shared/events/reader/weights.ts'
import { type GoldenArticle, goldenArticles } from './golden-articles.ts'
import { missingOf } from './phrases.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../../shared/data/models/${name}`, import.meta.url))
const weights = file('reader.bin.br')
const reader = loadReader(weights)
const names = loadNames(file('names.bin.br'), openWeights(weights))
const readings = new Map(
  goldenArticles.map((article) => [article, interpret(reader.analyse(article.text), names)]),
)

/** Lines that may be missed, of 28, 31 and 59: 2, 4 and 3 as measured, and one for other weights. */
const MOST_MISSED = { entities: 3, references: 5, predicates: 4 }

/** Token that begins or ends at a place of the text. */
function tokenAt({ tokens }: Reading, edge: 'start' | 'end', place: number): number {
  return tokens.findIndex((token) => token[edge] === place)
}

/** The nth place of a phrase, as whole words. */
function placeOf(text: string, phrase: string, nth: number): number {
  const pattern = new RegExp(`(?<![\\w])${phrase}(?![\\w])`, 'g')
  return [...text.matchAll(pattern)][nth - 1]?.index ?? -1
}

/** Places in the list of entities that a name, as written somewhere, belongs to. */
function entitiesNamed(reading: Reading, name: string): readonly number[] {
  return reading.references.flatMap(({ name: own, entity }) => {
    if (!own) return []
    const { tokens, text } = reading
    const written = text.slice(tokens[own.first]?.start, tokens[own.end - 1]?.end)
    return written === name || written.endsWith(` ${name}`) ? [entity] : []
  })
}

function missedEntities({ entities }: GoldenArticle, reading: Reading): readonly string[] {
  return entities.split('\n').filter((line) => {
    const [type = '', words = ''] = line.split(': ')
    const [name = '', ...aliases] = words.split('; ')
    const [entity = -1] = entitiesNamed(reading, name)
    const right = reading.entities[entity]?.type === type
    return !right || !aliases.every((alias) => entitiesNamed(reading, alias).includes(entity))
  })
}

function missedReferences(
  { references, text }: GoldenArticle,
  reading: Reading,
): readonly string[] {
  return references.split('\n').filter((line) => {
    const [, phrase = '', nth = '1', name = ''] = /^(.*) \((\d)\) -> (.*)$/.exec(line) ?? []
    const start = placeOf(text, phrase, Number(nth))
    const first = tokenAt(reading, 'start', start)
    const last = tokenAt(reading, 'end', start + phrase.length)
    const reference = reading.references.find(({ head }) => head >= first && head === last)
    return !reference || !entitiesNamed(reading, name).includes(reference.entity)
  })
}

function missedPredicates({ predicates }: GoldenArticle, reading: Reading): readonly string[] {
  return predicates.split('\n').filter((line) => {
    const [told = '', phrases = ''] = line.split(': ')
    return missingOf(reading, told, phrases === '' ? [] : phrases.split(', ')) !== undefined
  })
}

describe('five articles are read as a careful reader does', () => {
  test.each([
    ['entities', missedEntities],
    ['references', missedReferences],
    ['predicates', missedPredicates],
  ] as const)('%s', (what, missedOf) => {
    const missed = [...readings].flatMap(([article, reading]) =>
      missedOf(article, reading).map((line) => `${article.title}: ${line}`),
    )
    // The list itself stands in the failure, so that it says which lines were missed.
    expect(missed.length <= MOST_MISSED[what] ? [] : missed).toEqual([])
  })
})
