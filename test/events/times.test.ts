/**
 * Which day each event of a text has, reported on Wednesday, 2024-06-19: rows of a text and, for
 * its events, "trigger day" parted by semicolons; `-` = none may be given.
 */
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'

const published = '2024-06-19'

type Row = readonly [text: string, wanted: string]

/** The time of each trigger, by its word. */
function timesOf(text: string): ReadonlyMap<string, string> {
  const { events } = extract({ doc: 'row', published, text })
  return new Map(
    events.flatMap(({ mentions, time }) =>
      mentions.map((mention) => [mention.text, time?.edtf ?? '-'] as const),
    ),
  )
}

function expectTimes(text: string, wanted: string): void {
  const times = timesOf(text)
  for (const part of wanted.split('; ')) {
    const space = part.lastIndexOf(' ')
    const [trigger, day] = [part.slice(0, space), part.slice(space + 1)]
    expect(times.get(trigger), `${trigger} among ${[...times.keys()].join(', ')}`).toBe(day)
  }
}

const asides: readonly Row[] = [
  [
    "Ahead of Sunday's election, police arrested 20 activists.",
    'election 2024-06-23; arrested 2024-06-19',
  ],
  ["After Monday's attack, police arrested two men.", 'attack 2024-06-17; arrested 2024-06-19'],
  [
    "The minister condemned last week's attack.",
    'condemned 2024-06-19; attack 2024-06-10/2024-06-16',
  ],
  [
    "Dozens have been arrested since last week's coup.",
    'arrested 2024-06-10/..; coup 2024-06-10/2024-06-16',
  ],
  [
    'Since the invasion in February 2022, thousands of soldiers have been killed.',
    'invasion 2022-02; killed 2022-02/..',
  ],
  ["Three people were killed in Monday's attack.", 'killed 2024-06-17'],
  [
    'Following an attack on Sunday, the army closed the border on Monday.',
    'attack 2024-06-16; closed 2024-06-17',
  ],
  ["The two leaders discussed last month's ceasefire in Doha on Tuesday.", 'ceasefire 2024-05'],
]

const moved: readonly Row[] = [
  [
    "Officials cancelled Friday's meeting with the union.",
    'cancelled 2024-06-19; meeting 2024-06-21',
  ],
  ['The government cancelled the summit on Monday.', 'cancelled 2024-06-17; summit -'],
  [
    "The two sides postponed Thursday's talks until next week.",
    'postponed 2024-06-19; talks 2024-06-24/2024-06-30',
  ],
  ['The election was postponed from June 30 to July 14.', 'election 2024-07-14'],
  [
    'The court postponed the hearing until September 3.',
    'postponed 2024-06-19; hearing 2024-09-03',
  ],
  ['The summit, originally planned for May, was postponed to October.', 'summit 2024-10'],
  [
    'A meeting planned for Friday was cancelled on Monday.',
    'meeting 2024-06-21; cancelled 2024-06-17',
  ],
  ['The talks, due to start on Thursday, were called off.', 'talks 2024-06-20'],
  ['The referendum set for September 15 has been delayed.', 'referendum 2024-09-15'],
]

const reckoned: readonly Row[] = [
  ['Ten years after the war ended in 1995, the two countries signed a treaty.', 'signed 2005'],
  [
    'The shooting came hours after police arrested a gang leader on Monday.',
    'shooting 2024-06-17; arrested 2024-06-17',
  ],
  ['The attack came two days after rebels seized the airport.', 'attack -; seized -'],
  [
    'The airport was seized on June 3, two days after a coup in the capital.',
    'seized 2024-06-03; coup 2024-06-01',
  ],
  [
    'The president resigned on May 30, three weeks before the election.',
    'resigned 2024-05-30; election 2024-06-20',
  ],
  [
    'The new phone will be sold from June 27, two days before the rival company launches its own.',
    'launches 2024-06-29',
  ],
  ['The visit comes a week after China expelled two diplomats.', 'visit -; expelled -'],
  [
    'Two months after the coup on 5 April 2021, the army arrested the president.',
    'coup 2021-04-05; arrested 2021-06',
  ],
  ['A day after the coup on 5 April 2021, the army arrested the president.', 'arrested 2021-04-06'],
]

const ends: readonly Row[] = [
  ['Between 2010 and 2014 the company fired 3,000 workers.', 'fired 2010/2014'],
  ['The company fired 3,000 workers between 2010 and 2014.', 'fired 2010/2014'],
  ['Troops will withdraw from the city by the end of July.', 'withdraw ../2024-07-31~'],
  ['The army must withdraw by Friday.', 'withdraw ../2024-06-21'],
  ['The union will strike from Monday until Friday.', 'strike 2024-06-24/2024-06-28'],
]

describe('dates of events', () => {
  it.each(asides)('dates another happening: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(moved)('called off or put off: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(reckoned)('reckoned from another: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(ends)('intervals: %s', (text, wanted) => expectTimes(text, wanted))
})
