import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { entityAt } from '../../../shared/events/reader/interpret.ts'
import type { Reading } from '../../../shared/events/reader/reading.ts'
import { loadUnderstanding } from '../../../shared/events/reader/understand.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../../shared/data/models/${name}`, import.meta.url))
const understand = loadUnderstanding({
  reader: file('reader.bin.br'),
  names: file('names.bin.br'),
})
const parts = [
  'Chancellor Olaf Scholz landed in Nairobi on Friday.',
  'The airport was quiet.',
  'He will sign a treaty with Kenya.',
  'Farmers blocked a road.',
  'The weather was fine.',
  'A ship sank near Malta.',
]
const text = parts.join(' ')
const sentences = parts.map((part) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
})
const lemmas = ({ predicates }: Reading) => predicates.map(({ lemma }) => lemma)

describe('an article read on demand', () => {
  test('only what is asked for, and what pronouns need, is read', () => {
    expect(lemmas(understand(text, sentences).read([5]))).toEqual(['block', 'sink'])
  })

  test('offsets are those of the article', () => {
    const { tokens } = understand(text, sentences).read([5])
    expect(tokens.every(({ start, end, form }) => text.slice(start, end) === form)).toBe(true)
    expect(tokens.at(-2)).toMatchObject({ form: 'Malta', start: text.indexOf('Malta') })
  })

  test('a pronoun finds its name two sentences before', () => {
    const reading = understand(text, sentences).read([2])
    const sign = reading.predicates.find(({ lemma }) => lemma === 'sign')
    const agent = sign?.arguments.find(({ role }) => role === 'agent')
    expect(entityAt(reading, agent?.head ?? -1)?.parts?.family).toBe('Scholz')
    expect(sign?.factuality.status).toBe('planned')
  })

  test('asking again adds to what was read', () => {
    const article = understand(text, sentences)
    article.read([5])
    expect(lemmas(article.read([0]))).toEqual(['land', 'block', 'sink'])
    expect(article.read([])).toEqual(article.read([0]))
  })

  test('sentences that do not exist are nothing', () => {
    expect(understand(text, sentences).read([99, -7]).tokens).toEqual([])
  })
})
