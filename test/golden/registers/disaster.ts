/** Disasters and accidents: tolls that grow, rescue, warnings that are no events. */
import type { GoldenArticle } from './article.ts'

export const disaster: readonly GoldenArticle[] = [
  {
    id: 'disaster-quake',
    published: '2026-04-02',
    text: `Earthquake kills 23 in eastern Turkey

A magnitude 6.4 earthquake struck eastern Turkey early on Thursday, killing at least 23 people and injuring more than 400, the interior minister said.

The quake destroyed dozens of houses in the town of Varto. Rescuers pulled a six-year-old girl from the rubble after nine hours.

Greece and Israel offered to send rescue teams. Turkey sent 3,000 soldiers to the region.

An earthquake in the same area killed more than 2,000 people in 1966.`,
    events: [
      ['earthquake struck', 'disaster', 'occurred', '2026-04-02', '', 'Turkey'],
      ['The quake destroyed', 'disaster', 'occurred', '2026-04-02', '', '*'],
      ['pulled a six-year-old girl', 'aid', 'occurred', '*', 'Rescuers', '*'],
      ['offered to send', 'pledge', 'occurred', '*', 'Greece;Israel', '*'],
      ['killed more than 2,000', 'disaster', 'occurred', '1966', '2,000 people', '*'],
    ],
  },
  {
    id: 'disaster-ferry',
    published: '2026-08-30',
    text: `Ferry sinks off Palawan, 14 missing

A ferry with 86 people aboard sank off the Philippine island of Palawan on Saturday night, the coast guard said.

Fishermen rescued 72 people. Fourteen were still missing on Sunday.

The Sea Dragon 3 had left Coron at 6 p.m. despite a storm warning. Its captain, who survived, was detained.

Transport Secretary Jose Lim suspended the licence of the shipping company and ordered an investigation.`,
    events: [
      ['sank off', 'accident', 'occurred', '2026-08-29', '', 'Palawan'],
      ['rescued 72 people', 'aid', 'occurred', '*', 'Fishermen;72 people', '*'],
      ['was detained', 'arrest', 'occurred', '*', 'captain', '*'],
      ['suspended the licence', 'sanction', 'occurred', '*', 'Lim', '*'],
      ['ordered an investigation', 'investigation', 'planned', '*', 'Lim', '*'],
    ],
  },
  {
    id: 'disaster-fire',
    published: '2026-12-11',
    text: `Two firefighters hurt in Porto hotel fire

A fire broke out in the kitchen of the Hotel Ribeira in Porto on Thursday evening. Two firefighters were injured and 110 guests were evacuated.

The flames spread to the roof before they were brought under control at midnight.

Police have opened an inquiry. The hotel was closed in 2022 after inspectors found faulty wiring.`,
    events: [
      ['fire broke out', 'disaster', 'occurred', '2026-12-10', '', 'Porto'],
      ['were injured', 'accident', 'occurred', '*', 'firefighters', '*'],
      ['were evacuated', 'aid', 'occurred', '*', 'guests', '*'],
      ['opened an inquiry', 'investigation', 'occurred', '*', 'Police', '*'],
      ['was closed', 'closure', 'occurred', '2022', '', '*'],
    ],
  },
]
