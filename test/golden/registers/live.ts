/** Live blogs: times of day, furniture between the entries, half sentences. */
import type { GoldenArticle } from './article.ts'

export const live: readonly GoldenArticle[] = [
  {
    id: 'live-storm',
    published: '2026-01-25',
    text: `Storm Petra: latest updates

11:42
Key points

Storm Petra made landfall in Galway at 6am

09:15
Good morning and welcome to our live coverage. Send us your pictures.

08:50
A man was killed when a tree fell on his car near Ennis this morning, gardaí have confirmed.

08:10
Dublin Airport has cancelled 64 flights. Ryanair apologised to passengers.

07:30
The government has closed all schools in the west for today.`,
    events: [
      ['made landfall', 'disaster', 'occurred', '*', '', 'Galway'],
      ['was killed', 'accident', 'occurred', '2026-01-25', 'man', 'Ennis'],
      ['has cancelled 64 flights', 'rejection', 'occurred', '*', 'Airport', '*'],
      ['apologised to passengers', 'concession', 'occurred', '*', 'Ryanair', '*'],
      ['has closed all schools', 'restriction', 'occurred', '*', 'government', '*'],
    ],
  },
  {
    id: 'live-election',
    published: '2026-05-31',
    text: `Malta votes: live

20:05 Polls have closed in Malta's general election.

19:40 Turnout was 84 per cent, the electoral commission says. That is two points lower than in 2022.

18:22 Prime Minister Tereza Vellani voted in Sliema with her family this afternoon.

17:00 Counting will begin on Sunday evening. Follow us for more.

16:15 Police arrested a man who tried to take a ballot box in Gozo.`,
    events: [
      ['general election', 'election', 'occurred', '*', '', 'Malta'],
      ['arrested a man', 'arrest', 'occurred', '*', 'Police', 'Gozo'],
    ],
  },
  {
    id: 'live-summit',
    published: '2026-09-24',
    text: `Climate summit: what happened today

5.30pm: That's all from us
Thanks for reading. Here is what happened:

- Brazil and Norway signed a forest pact worth 1 billion dollars.
- India rejected a deadline for closing coal plants.
- Activists blocked the entrance of the congress centre for an hour. Eleven were arrested.

3.10pm: Chile's environment minister, Paula Rojas, says that her country will end coal power in 2030.

1.05pm: Lunch break. You can get in touch by email.`,
    events: [
      ['signed a forest pact', 'treaty-signing', 'occurred', '*', 'Brazil;Norway', '*'],
      ['rejected a deadline', 'rejection', 'occurred', '*', 'India', '*'],
      ['blocked the entrance', 'protest', 'occurred', '*', 'Activists', '*'],
      ['Eleven were arrested', 'arrest', 'occurred', '*', '', '*'],
    ],
  },
]
