/**
 * Which day each event of a text has, reported on Wednesday, 2024-06-19: rows of a text and, for
 * its events, "trigger day" parted by semicolons; `-` = none may be given.
 */
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import { datedArticles } from './dated-articles.ts'

const published = '2024-06-19'

type Row = readonly [text: string, wanted: string]

/** "trigger day" of each mention. */
function timesOf(text: string): readonly string[] {
  const { events } = extract({ doc: 'row', published, text })
  return events.flatMap(({ mentions, time }) =>
    mentions.map((mention) => `${mention.text} ${time?.edtf ?? '-'}`),
  )
}

function expectTimes(text: string, wanted: string): void {
  expect(timesOf(text)).toEqual(expect.arrayContaining(wanted.split('; ')))
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
  [
    'The minister arrived in Hanoi on Wednesday, a day ahead of a visit by the president.',
    'arrived 2024-06-19; visit 2024-06-20',
  ],
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

const fresh: readonly Row[] = [
  ['The firm fired workers hired in March.', 'fired 2024-06-19; hired 2024-03'],
  ['The court freed a man convicted in 2015 of murder.', 'freed 2024-06-19; convicted 2015'],
  ['Police arrested a man suspected of murder on Monday.', 'arrested 2024-06-17'],
  ['The union suspended a strike planned for Thursday.', 'suspended 2024-06-19; strike 2024-06-20'],
  [
    'A man who robbed a bank in May pleaded guilty to murder.',
    'robbed 2024-05; pleaded 2024-06-19',
  ],
  ['The minister said on Monday that two soldiers had been killed.', 'killed -'],
]

const clauses: readonly Row[] = [
  ['The ceasefire, which took effect on Sunday, was broken.', 'ceasefire 2024-06-16'],
  [
    'The earthquake came a year after a similar quake killed 200 people.',
    'earthquake -; killed -; quake -',
  ],
  [
    'The army said it had killed 12 rebels in clashes on Sunday and Monday.',
    'killed 2024-06-16/2024-06-17; clashes 2024-06-16/2024-06-17',
  ],
  [
    'Nine years after he was jailed, he was released on Sunday.',
    'jailed 2015; released 2024-06-16',
  ],
  ['He was convicted last year of killing his wife in 2015.', 'convicted 2023; killing 2015'],
  [
    'The man, who was arrested last week, was charged on Tuesday with the murder of a nurse in March.',
    'arrested 2024-06-10/2024-06-16; charged 2024-06-18',
  ],
  ['Rebels who seized the town in March withdrew on Saturday.', 'seized 2024-03'],
  [
    'The murder of the journalist in October 2017 led to the resignation of the prime minister in January 2020.',
    'murder 2017-10; resignation 2020-01',
  ],
  [
    'In 2019, the firm bought a rival. On Monday, it went bankrupt.',
    'bought 2019; went bankrupt 2024-06-17',
  ],
]

const plans: readonly Row[] = [
  [
    'Yesterday he visited a school, and tomorrow he plans to meet the president.',
    'visited 2024-06-18; meet 2024-06-20',
  ],
  ['On Monday the firm pledged to hire 500 workers.', 'pledged 2024-06-17; hire -'],
  ['The minister said last month that he would resign in July.', 'resign 2024-07'],
  ['Union to strike on Friday\n\nWorkers said so on Monday.', 'strike 2024-06-21'],
  ['China to host summit in May\n\nThe ministry said so on Monday.', 'summit 2025-05'],
  ['Britain to sign treaty in April\n\nThe ministry said so.', 'sign 2025-04'],
  ['The company plans to cut 900 jobs over the next three years.', 'cut 2024-06-19/2027-06-19'],
  ['Parliament is expected to pass the bill this week.', 'pass 2024-06-17/2024-06-23'],
]

const anaphora: readonly Row[] = [
  [
    'On June 3, 2023, a train derailed in the north. The next day, the minister resigned.',
    'derailed 2023-06-03; resigned 2023-06-04',
  ],
  [
    'The ambassador was recalled on June 10, and the two countries broke off relations the following day.',
    'recalled 2024-06-10; broke off 2024-06-11',
  ],
  [
    'Two bombs exploded in Kabul on Monday, killing 12 people. A day earlier, gunmen attacked a bus in Herat.',
    'killing 2024-06-17; attacked 2024-06-16',
  ],
  [
    'The president was shot dead on 3 May 1999. The same day, the army seized power.',
    'shot 1999-05-03; seized 1999-05-03',
  ],
  [
    'The prime minister resigned on June 3. The following week, parliament elected a successor.',
    'elected 2024-06-10/2024-06-16',
  ],
  ['More than 60 people have been killed in the past two weeks.', 'killed 2024-06-05/2024-06-19'],
]

const inserted: readonly Row[] = [
  [
    'The troops boarded the tanker, registered in Panama, on Monday and arrested its captain.',
    'arrested 2024-06-17',
  ],
  [
    'Two ministers, accused of fraud in 2021, resigned on Monday.',
    'accused 2021; resigned 2024-06-17',
  ],
  ['The man, wanted for murder since 2019, was arrested on Sunday.', 'arrested 2024-06-16'],
  [
    'The president, who took office in January, dismissed his cabinet on Monday.',
    'took 2024-01; dismissed 2024-06-17',
  ],
  ['The president, who took office in January, has dismissed his cabinet.', 'dismissed 2024-06-19'],
  ['The opposition won 40 percent of the vote, more than in 2020.', 'won 2024-06-19'],
  ['The bank raised its forecast for next year.', 'raised 2024-06-19'],
]

const joined: readonly Row[] = [
  [
    'Three people died when a boat capsized off Crete on Sunday.',
    'died 2024-06-16; capsized 2024-06-16',
  ],
  [
    'Three people died after a boat capsized off Crete on Sunday.',
    'died 2024-06-16; capsized 2024-06-16',
  ],
  ['The mayor resigned after a newspaper published emails on Friday.', 'resigned -'],
  ['He was elected in 2010, when rebels attacked the capital.', 'elected 2010; attacked 2010'],
  ['It was the deadliest attack since 2015, when gunmen killed 60 people.', 'killed 2015'],
  ['Police allowed the protesters to leave on Sunday.', 'allowed 2024-06-16'],
  [
    'The factory has been closed since an explosion killed four workers in April.',
    'closed 2024-04/..; killed 2024-04',
  ],
  [
    'A club was raided by police on Friday, and two waiters were arrested.',
    'raided 2024-06-14; arrested 2024-06-14',
  ],
  ['The company will open a plant next year and hire 300 people.', 'open 2025; hire 2025'],
  [
    'On Friday evening, a gunman opened fire in a bar, and on Saturday the police arrested him.',
    'opened 2024-06-14; arrested 2024-06-15',
  ],
  [
    'Before the attack on Sunday, the rebels had seized two villages.',
    'attack 2024-06-16; seized -',
  ],
]

const charges: readonly Row[] = [
  ['She was released on bail pending a trial in October.', 'released 2024-06-19; trial 2024-10'],
  ['The bombing was the first in the city since June 2021.', 'bombing -'],
  [
    'Some 300 people have been killed in the province this year, including 40 in an attack on a church in May.',
    'killed 2024; attack 2024-05',
  ],
  ['The minister condemned the attack on Monday.', 'condemned 2024-06-17'],
  ['The company announced the ceasefire on Monday.', 'ceasefire 2024-06-17'],
  ['He was charged on Tuesday with the murder of a nurse.', 'charged 2024-06-18'],
  ['Two men were convicted of the 2015 attack on Monday.', 'convicted 2024-06-17; attack 2015'],
  ['He was jailed in May over the attack.', 'jailed 2024-05'],
  ['He was arrested on Sunday for an attack on a bus.', 'arrested 2024-06-16'],
  ['The mayor was arrested two days after she lost the election on June 9.', 'arrested 2024-06-11'],
  [
    'The minister was dismissed in March, a month after he criticised the president.',
    'dismissed 2024-03; criticised 2024-02',
  ],
]

const appointed: readonly Row[] = [
  ['The president visits Japan on Friday.', 'visits 2024-06-21'],
  ['Last week he said negotiations with Tunisia are to begin in January.', 'negotiations 2025-01'],
  ['The talks are expected to start on Friday.', 'talks 2024-06-21'],
  ['The election is scheduled to take place on October 6.', 'election 2024-10-06'],
  ['The president called an election for July 7.', 'election 2024-07-07'],
  ['The July 7 election was called by the president.', 'election 2024-07-07'],
  ['The meeting was scheduled for Friday.', 'meeting 2024-06-21'],
  ["The union called off Thursday's strike.", 'strike 2024-06-20'],
  ['The two companies have agreed to merge, they said on Wednesday.', 'agreed 2024-06-19; merge -'],
  [
    'A court has sentenced a banker to six years in prison, prosecutors said on Monday.',
    'sentenced -',
  ],
]

describe('dates of events', () => {
  it.each(asides)('dates another happening: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(moved)('called off or put off: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(reckoned)('reckoned from another: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(fresh)('news of the day: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(clauses)('clauses and nouns: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(plans)('plans: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(anaphora)('days told before: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(inserted)('over what is put in: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(joined)('clauses that share a day: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(charges)('what somebody is held for: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(appointed)('set for a day: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(datedArticles)('reports: %s', (text, wanted) => expectTimes(text, wanted))
  it.each(ends)('intervals: %s', (text, wanted) => expectTimes(text, wanted))
})
