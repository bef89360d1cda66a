/**
 * Which mentions of a short report of Wednesday, 2024-06-19 speak of one happening: a text, then
 * lines "word|word day" that must be among its events, the words in the order of the text.
 */
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'

type Row = readonly [text: string, ...lines: readonly string[]]

const rows: readonly Row[] = [
  [
    'Rebels seize airport in Tarna\n\nRebels seized the airport in Tarna on Sunday, killing four soldiers. The army confirmed the attack. Two days earlier, the rebels had attacked a police post.',
    'seize|seized|killing|attack 2024-06-16',
    'attacked 2024-06-14',
  ],
  [
    'Volta buys Nemo for $2 billion\n\nCarmaker Volta said on Tuesday that it would buy battery firm Nemo for $2 billion. Volta bought another battery firm in 2021.',
    'buys|buy -',
    'bought 2021',
  ],
  [
    'Minister resigns over bribes\n\nHungarian Transport Minister Anna Kis resigned on Monday. Her resignation is the second in a month: Health Minister Pal Toth resigned on May 28.',
    'resigns|resigned|resignation 2024-06-17',
    'resigned 2024-05-28',
  ],
  [
    'Court jails banker\n\nA court in Oslo sentenced banker Nils Berg to four years in prison on Tuesday. Another banker, Ole Dahl, was sentenced to two years in March.',
    'sentenced 2024-06-18',
    'sentenced 2024-03',
  ],
  [
    'The presidents of Latvia and Estonia met in Riga on Wednesday. The meeting lasted two hours. They last met in March. They will meet again in Tallinn in September. After the meeting they signed a treaty on rail links.',
    'met|meeting|meeting 2024-06-19',
    'met 2024-03',
    'meet 2024-09',
  ],
  [
    'Quake hits Peru\n\nAn earthquake struck southern Peru on Monday, killing seven people. The quake destroyed 200 homes. An earthquake in the same region killed 500 people in 2007. The earthquake was felt in Chile.',
    'Quake|earthquake|struck|killing|quake|earthquake 2024-06-17',
    'earthquake|killed 2007',
  ],
  [
    'The attack came two days after rebels seized the airport. Police arrested a man.',
    'attack -',
    'seized -',
  ],
  [
    'Airbus wins order\n\nThe aircraft maker Airbus attacked the decision on Monday. Airbus signed a treaty with Chile on Sunday. The treaty was signed in Lima.',
    'signed|signed 2024-06-16',
  ],
]

const heldAt: readonly Row[] = [
  [
    'The presidents of Latvia and Estonia met in Riga on Tuesday. During the meeting they signed a treaty on rail links.',
    'met|meeting 2024-06-18',
    'signed 2024-06-18',
  ],
  [
    'The king visited Oman last week. He signed three deals during the visit.',
    'signed 2024-06-10/2024-06-16',
  ],
  [
    'The leaders will meet in June next year. At the meeting they will sign a treaty.',
    'sign 2025-06',
  ],
  [
    'A meeting was held in Lima on May 3. Police arrested two men at the meeting.',
    'arrested 2024-05-03',
  ],
  [
    'A meeting was held in Lima on May 3. Police arrested two men at a meeting in Quito.',
    'arrested -',
  ],
]

function linesOf(text: string): readonly string[] {
  const { events } = extract({ doc: 'row', published: '2024-06-19', text })
  return events.map(({ mentions, time }) => {
    const words = [...mentions].sort((a, b) => a.start - b.start).map((one) => one.text)
    return `${words.join('|')} ${time?.edtf ?? '-'}`
  })
}

describe('mentions of one happening', () => {
  it.each(rows)('%s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining([...lines]))
  })

  it.each(heldAt)('done at it: %s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining([...lines]))
  })
})
