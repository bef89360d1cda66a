import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadReader } from '../../../shared/events/reader/analyse.ts'
import type { Document } from '../../../shared/events/reader/document.ts'

const weights = readFileSync(new URL('../../../shared/data/models/reader.bin.br', import.meta.url))
const reader = loadReader(weights)

/** `form:relation` of each token, heads by form. */
function arcs(document: Document): readonly string[] {
  return document.tokens.map(({ form, relation, head }) => {
    return `${form} ${relation} ${document.tokens[head]?.form ?? 'ROOT'}`
  })
}

describe('syntax', () => {
  test.each([
    [
      'The two leaders signed a treaty on Friday.',
      ['leaders nsubj signed', 'treaty obj signed', 'Friday obl signed', 'signed root ROOT'],
    ],
    ['The two leaders met in Oslo.', ['leaders nsubj met', 'Oslo obl met', 'met root ROOT']],
    [
      'The treaty was signed by both ministers.',
      ['treaty nsubj:pass signed', 'was aux:pass signed', 'ministers obl:agent signed'],
    ],
    [
      'The minister wants to visit Hanoi.',
      ['minister nsubj wants', 'visit xcomp wants', 'Hanoi obj visit'],
    ],
    ['He did not resign.', ['He nsubj resign', 'not advmod resign', 'did aux resign']],
    [
      'Officials said the bridge collapsed.',
      ['Officials nsubj said', 'bridge nsubj collapsed', 'collapsed ccomp said'],
    ],
    [
      'The man who shot the king was arrested.',
      ['man nsubj:pass arrested', 'who nsubj shot', 'shot acl:relcl man', 'king obj shot'],
    ],
    [
      'Police arrested four men and two women.',
      ['Police nsubj arrested', 'men obj arrested', 'women conj men'],
    ],
    [
      "The president's visit to Cairo ended.",
      ['president nmod:poss visit', 'Cairo nmod visit', 'visit nsubj ended'],
    ],
  ])('%s', (text, expected) => {
    expect(arcs(reader.analyse(text))).toEqual(expect.arrayContaining([...expected]))
  })

  test.each([
    ['children', 'Children were playing.', 'child'],
    ['signed', 'They signed it.', 'sign'],
    ['went', 'She went home.', 'go'],
    ['cities', 'Two cities flooded.', 'city'],
    ['Paris', 'He left Paris.', 'Paris'],
    ['exploded', 'A bomb exploded in the market.', 'explode'],
    ['shelled', 'Troops shelled the village.', 'shell'],
    ['shot', 'Police shot a man.', 'shoot'],
    ['retook', 'The army retook the town.', 'retake'],
    ['planned', 'They planned to hire him.', 'plan'],
    ['seized', 'It was seized by the crew.', 'seize'],
    ['Kurdish', 'Kurdish fighters fled.', 'Kurdish'],
  ])('lemma of %s', (form, text, lemma) => {
    const token = reader
      .analyse(text)
      .tokens.find((t) => t.form.toLowerCase() === form.toLowerCase())
    expect(token?.lemma).toBe(lemma)
  })
})

describe('language', () => {
  test.each([
    [
      'en',
      'The government said on Monday that it would send more aid to the region, where thousands of people have lost their homes since the storm made landfall last week.',
    ],
    [
      'und',
      'Die Regierung teilte am Montag mit, dass sie mehr Hilfe in die Region schicken werde, wo Tausende Menschen seit dem Sturm in der vergangenen Woche ihre Häuser verloren haben.',
    ],
    ['und', 'Правительство сообщило в понедельник, что направит помощь.'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(reader.analyse(text).language).toBe(language)
  })
})

describe('any text', () => {
  const hostile = [
    'word '.repeat(5_000),
    ','.repeat(10_000),
    'a'.repeat(100_000),
    'a-'.repeat(5_000),
    'a.'.repeat(5_000),
    "a'".repeat(5_000),
    '👩‍👩‍👧‍👦'.repeat(3_000),
    '\u200b'.repeat(50_000),
    'שלום עולם '.repeat(500),
    '\ud800 lone \udfff',
    ' \n\n \t',
  ]
  test.each(hostile)('is read whole: %#', (text) => holds(text))

  test('of any letters keeps spans in order and trees whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => holds(text)),
      { seed: 7, numRuns: 60 },
    )
  })

  test('has the same analysis twice', () => {
    const text = 'Rebels seized the town on Friday, residents said. The army denied it.'
    expect(reader.analyse(text)).toEqual(loadReader(weights).analyse(text))
  })
})

/** Spans rise and lie in the text; each sentence has one root; every word reaches it. */
function holds(text: string): void {
  const { tokens, sentences } = reader.analyse(text)
  let end = 0
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end)
    expect(token.end).toBeGreaterThan(token.start)
    end = token.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  for (const { firstToken, endToken } of sentences) {
    const inside = tokens.slice(firstToken, endToken)
    expect(inside.filter(({ head }) => head === -1)).toHaveLength(1)
    for (let index = firstToken; index < endToken; index += 1) {
      let steps = 0
      for (let at = index; at !== -1; at = tokens[at]?.head ?? -1) steps += 1
      expect(steps).toBeLessThanOrEqual(endToken - firstToken)
    }
  }
  expect(sentences.reduce((sum, s) => sum + s.endToken - s.firstToken, 0)).toBe(tokens.length)
}
