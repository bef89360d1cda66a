/** What two reports of a batch both name, and whether they mean one time. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countShared, namesIn } from '../../shared/events/linking/names.ts'
import { agreementOf } from '../../shared/events/linking/times.ts'
import type { EventTime } from '../../shared/model/timex.ts'
import { essentialName } from '../../shared/names.ts'

describe('namesIn', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Norland Tea opened its Tea Store in Bergen on Monday.',
      ['norland tea', 'tea store', 'bergen'],
    ],
    ['Yesterday the iStore sold an A380 to Vesta.', ['istore', 'a380', 'vesta']],
    ['They sold the Brewer 4 in May.', ['brewer 4']],
    ["Vesta Inc.'s rival Norland left.", ['vesta', 'norland']],
    ['A French firm moved from Malta to Bergen.', ['bergen']],
    ['It rained.', []],
  ])('%s', (sentence, expected) => {
    expect(namesIn(sentence).map(({ key }) => key)).toEqual(expected)
  })

  it('finds names in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { key, words } of namesIn(text)) expect(words.join(' ')).toBe(key)
      }),
      { seed: 3 },
    )
  })
})

describe('countShared', () => {
  it.each<readonly [string, string, number]>([
    ['the firm Norland Tea', 'the rival Norland', 1],
    ['the firm Norland', 'the firm Vesta', 0],
    ['the United Auto Workers', 'the union UAW', 1],
    ['the Bank of Vesta', 'the bank BV', 1],
    ['the Bank of Vesta', 'the Bank of Vesta', 1],
    ['the General Motors Corporation', 'the maker GM', 1],
    ['both Norland and Norland Tea', 'both Norland and Norland Tea', 1],
    ['both Vesta and Norland Tea', 'the Norland Tea with Vesta', 2],
  ])('%s | %s', (one, other, expected) => {
    expect(countShared(namesIn(one), namesIn(other))).toBe(expected)
    expect(countShared(namesIn(other), namesIn(one))).toBe(expected)
  })
})

describe('essentialName', () => {
  it.each<readonly [string, Parameters<typeof essentialName>[1], string]>([
    ['Norland Tea Corp.', 'organisation', 'norland tea'],
    ['Brodby A/S', 'organisation', 'brodby'],
    ['Orbex Motors AG', 'organisation', 'orbex motors'],
    ['The Vesta Co., Ltd.', 'organisation', 'vesta'],
    ['Limited', 'organisation', 'limited'],
    ['FC Porto', 'organisation', 'porto'],
    ['Leeds AFC', 'organisation', 'leeds'],
    ['Norland Tea Inc.', 'person', 'norland tea'],
    ['Clara M. Weiss', 'person', 'clara weiss'],
    ['Kim Co', 'person', 'kim co'],
    ['J. R. Holt', 'person', 'j r holt'],
  ])('%s (%s)', (name, type, expected) => {
    expect(essentialName(name, type)).toBe(expected)
  })
})

describe('agreementOf', () => {
  const time = (edtf: string, basis: EventTime['basis']): EventTime => {
    const [start = '', end = start] = edtf.split('/')
    return { edtf, start, end, precision: start === end ? 'day' : 'interval', basis }
  }
  it.each<readonly [string, EventTime, EventTime, ReturnType<typeof agreementOf>]>([
    ['one day', time('2024-06-17', 'relative'), time('2024-06-17', 'publication'), 'day'],
    [
      'a day later, by the paper',
      time('2024-06-17', 'relative'),
      time('2024-06-18', 'publication'),
      'near',
    ],
    [
      'a day later, said',
      time('2024-06-17', 'relative'),
      time('2024-06-18', 'explicit'),
      undefined,
    ],
    [
      'a day in a month, said',
      time('2024-06-17', 'relative'),
      time('2024-06-01/2024-06-30', 'explicit'),
      'held',
    ],
    [
      'the paper of that month',
      time('2024-06-17', 'publication'),
      time('2024-06-01/2024-06-30', 'relative'),
      'loose',
    ],
    [
      'the paper of the day after',
      time('2024-07-01', 'publication'),
      time('2024-06-01/2024-06-30', 'relative'),
      'loose',
    ],
    [
      'the paper of that year',
      time('2024-06-17', 'publication'),
      time('2024-01-01/2024-12-31', 'explicit'),
      undefined,
    ],
    [
      'another month',
      time('2024-06-17', 'relative'),
      time('2024-07-01/2024-07-31', 'explicit'),
      undefined,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(agreementOf(a, b)).toBe(expected)
    expect(agreementOf(b, a)).toBe(expected)
  })
})
