import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseForm } from '../../../shared/events/reader/base-form.ts'
import { capitalsOf, writeLike } from '../../../shared/events/reader/lemma.ts'
import { indexLines } from '../../../shared/events/reader/lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('lines', () => {
  test('are found by all that stands before a tab, and by nothing else', () => {
    const find = indexLines(bytes('a\nab\tX\tone\nab\tY\ttwo\nb\n\u00e9\tZ'))
    expect(find('a')).toEqual({ number: 0, rest: '' })
    expect(find('ab\tY')).toEqual({ number: 2, rest: 'two' })
    expect(find('\u00e9')).toEqual({ number: 4, rest: 'Z' })
    for (const missing of ['', 'ab\tZ', 'aba', 'c', '\u00e8', 'b\t']) {
      expect(find(missing)).toBeUndefined()
    }
    expect(indexLines(bytes(''))('a')).toBeUndefined()
  })

  test('of any list are all found', () => {
    const word = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/[\t\n]/.test(text))
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, other) => {
        const sorted = words.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b)))
        const find = indexLines(bytes(sorted.join('\n')))
        expect(sorted.map((line) => find(line)?.number)).toEqual([...sorted.keys()])
        expect(find(other) === undefined).toBe(!words.includes(other))
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})

const WORDS = new Set(
  'add agree breathe call carry change city die explode fade hero hope house interfere knife movie plan scrap scrape shell stop time try visit'.split(
    ' ',
  ),
)

test.each([
  ['exploded', 'VBD', 'explode'],
  ['shelled', 'VBD', 'shell'],
  ['faded', 'VBN', 'fade'],
  ['scraping', 'VBG', 'scrape'],
  ['scrapping', 'VBG', 'scrap'],
  ['hoping', 'VBG', 'hope'],
  ['planned', 'VBN', 'plan'],
  ['called', 'VBD', 'call'],
  ['added', 'VBD', 'add'],
  ['visited', 'VBD', 'visit'],
  ['agreed', 'VBD', 'agree'],
  ['tried', 'VBD', 'try'],
  ['died', 'VBD', 'die'],
  ['timed', 'VBN', 'time'],
  ['changing', 'VBG', 'change'],
  ['interfered', 'VBD', 'interfere'],
  ['shot', 'VBD', 'shoot'],
  ['underwent', 'VBD', 'undergo'],
  ['fled', 'VBN', 'flee'],
  ['cities', 'NNS', 'city'],
  ['movies', 'NNS', 'movie'],
  ['houses', 'NNS', 'house'],
  ['heroes', 'NNS', 'hero'],
  ['women', 'NNS', 'woman'],
  ['carries', 'VBZ', 'carry'],
  ['stops', 'VBZ', 'stop'],
  ['ring', 'VBG', undefined],
  ['gas', 'NN', undefined],
])('base of %s, %s', (form, xpos, base) => {
  expect(baseForm(form, xpos, (word) => WORDS.has(word))).toBe(base)
})

test.each([
  ['Books', 'book', 'as is', 'Book'],
  ['TVs', 'tv', 'as is', 'TV'],
  ['kerala', 'kerala', 'capital', 'Kerala'],
  ['Talks', 'talk', 'lower', 'talk'],
])('%s, base %s, written %s', (form, base, way, lemma) => {
  expect(writeLike(base, form, way)).toBe(lemma)
})

test.each([
  ['talks', 'lower'],
  ['Talks', 'capital'],
  ['NATO', 'upper'],
  ['McDonald', 'mixed'],
  ['A', 'capital'],
  ['42', 'lower'],
])('%s is written %s', (form, pattern) => {
  expect(capitalsOf(form)).toBe(pattern)
})
