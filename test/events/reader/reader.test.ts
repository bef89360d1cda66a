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

describe('sentences', () => {
  const lines = 'Chief leaves\n\nMay 3, 2011\n\n'
  // Where lines are kept, words without a mark between them go on.
  test.each([
    [`${lines}Apple CEO Steve Jobs has left the company. He was 56.`, 4],
    [`${lines}The label Apple Corps lost its case against Apple Computer on Monday.`, 3],
    ['Apple CEO Steve Jobs unveiled the device on Friday.', 1],
    ['Great food! very friendly staff. We will be back.', 3],
  ])('%j', (text, count) => {
    const { sentences } = reader.analyse(text)
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toHaveLength(count)
  })

  test('are found without marks where a text has lost its lines', () => {
    const before = 'We came here again last week and liked it. '.repeat(20)
    const text = `${before}Thanks for your help Please call me tomorrow`
    const { start, end } = reader.analyse(text).sentences.at(-1) ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('Please call me tomorrow')
  })
})

describe('language', () => {
  test.each([
    [
      'en',
      'The government said on Monday that it would send more aid to the region, where thousands of people have lost their homes since the storm made landfall last week.',
    ],
    ['en', 'Storm: Four Dead In Port Town'],
    ['en', 'Great food, cheap! Fish tacos are my fave.'],
    [
      'und',
      'Die Regierung teilte am Montag mit, dass sie mehr Hilfe in die Region schicken werde, wo Tausende Menschen seit dem Sturm in der vergangenen Woche ihre Häuser verloren haben.',
    ],
    [
      'und',
      'De regering zei maandag dat er meer hulp naar de regio zou gaan, waar duizenden mensen hun huis hebben verloren sinds de storm vorige week over het land trok.',
    ],
    [
      'und',
      'Regeringen sagde mandag, at den vil sende mere hjælp til området, hvor tusinder af mennesker har mistet deres hjem, siden stormen ramte landet i sidste uge.',
    ],
    [
      'und',
      'Le gouvernement a annoncé lundi qu’il enverrait davantage d’aide dans la région, où des milliers de personnes ont perdu leur maison depuis que la tempête a touché terre.',
    ],
    [
      'und',
      'El gobierno dijo el lunes que enviaría más ayuda a la región, donde miles de personas han perdido sus hogares desde que la tormenta tocó tierra la semana pasada.',
    ],
    [
      'und',
      'Pemerintah mengatakan pada hari Senin bahwa pihaknya akan mengirim lebih banyak bantuan ke wilayah itu, tempat ribuan orang kehilangan rumah sejak badai melanda pekan lalu.',
    ],
    ['und', 'Правительство сообщило в понедельник, что направит помощь.'],
    ['und', '政府は月曜日、支援を増やすと発表した。'],
    ['und', '...'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    const document = reader.analyse(text)
    expect(document.language).toBe(language)
    expect(document.tokens.length > 0).toBe(language === 'en')
  })
})

/** Enough English around what is not, so that it is read. */
const ENGLISH = 'The men who had been there said that they would go to the town with it. '

const MUCH_ENGLISH = ENGLISH.repeat(130)

describe('any text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['no full stop', 'and the minister said that he would go to the town '.repeat(2_000)],
    ['capitals without a stop', 'The Minister Said That John Smith Would Go '.repeat(500)],
    ['words', `${MUCH_ENGLISH}${'word '.repeat(5_000)}`],
    ['commas', `${ENGLISH.repeat(3)}${','.repeat(10_000)}`],
    ['commas apart', `${ENGLISH.repeat(3)}${', '.repeat(10_000)}`],
    ['one word', `${MUCH_ENGLISH}${'a'.repeat(100_000)}`],
    ['hyphens', `${MUCH_ENGLISH}${'a-'.repeat(5_000)}`],
    ['stops', `${MUCH_ENGLISH}${'a.'.repeat(5_000)}`],
    ['apostrophes', `${MUCH_ENGLISH}${"a'".repeat(5_000)}`],
    ['families', `${ENGLISH}${'👩‍👩‍👧‍👦'.repeat(3_000)}`],
    ['zero width', `${ENGLISH}${'\u200b'.repeat(50_000)}`],
    ['right to left', `${MUCH_ENGLISH}${'שלום עולם '.repeat(500)}`],
    ['several languages', `${ENGLISH}Он said 今日は to the שלום man. `.repeat(200)],
    ['lone surrogates', `${ENGLISH}\ud800 lone \udfff`],
    ['lines', `${ENGLISH}${'it\n'.repeat(2_000)}`],
    ['words met once', MUCH_ENGLISH + distinctWords(3_000)],
    ['blanks', ' \n\n \t'],
  ]
  test.each(hostile)('is read whole: %s', (name, text) => {
    const { tokens } = holds(text)
    expect(tokens.length > 0).toBe(name !== 'blanks')
  })

  test('of any letters keeps spans in order and trees whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        holds(`${ENGLISH}${text} ${ENGLISH}`)
        holds(text)
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  test('is read the same after thousands of other words', () => {
    const first = reader.analyse(ENGLISH)
    reader.analyse(MUCH_ENGLISH + distinctWords(6_000))
    expect(reader.analyse(ENGLISH)).toEqual(first)
  })

  test('has the same analysis twice', () => {
    const text = 'Rebels seized the town on Friday, residents said. The army denied it.'
    expect(reader.analyse(text)).toEqual(loadReader(weights).analyse(text))
  })
})

function distinctWords(count: number): string {
  return Array.from({ length: count }, (_, n) => `x${n.toString(36)}q`).join(' ')
}

/** Spans rise and lie in the text; each sentence has one root; every word reaches it. */
function holds(text: string): Document {
  const document = reader.analyse(text)
  const { tokens, sentences } = document
  const ends = [0, ...tokens.map(({ end }) => end)]
  expect(tokens.filter(({ start, end }, n) => start < (ends[n] ?? 0) || end <= start)).toEqual([])
  expect(ends.at(-1)).toBeLessThanOrEqual(text.length)
  for (const { firstToken, endToken } of sentences) {
    const inside = tokens.slice(firstToken, endToken)
    expect(inside.filter(({ head }) => head === -1)).toHaveLength(1)
    const lost = inside.filter(({ head }) => {
      let at = head
      for (let steps = 0; at !== -1 && steps < inside.length; steps += 1)
        at = tokens[at]?.head ?? -1
      return at !== -1
    })
    expect(lost).toEqual([])
  }
  expect(sentences.reduce((sum, s) => sum + s.endToken - s.firstToken, 0)).toBe(tokens.length)
  return document
}
